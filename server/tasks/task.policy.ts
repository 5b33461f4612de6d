import type { Permissions } from "../platform/permission.ts";
import type { RoleName } from "../platform/viewer.ts";

const ISSUER: readonly RoleName[] = ["ISSUER"];
const READERS: readonly RoleName[] = ["ISSUER", "RECEIVER", "ADMISSION_OFFICER"];

export const taskPermissions: Permissions = {
  tasks: { allow: READERS, doors: ["issuer"] },
  tasksConnection: { allow: READERS, doors: ["issuer"] },
  task: { allow: READERS, doors: ["issuer"] },
  // Who admits a task sees whom it would go to.
  targetPreview: { allow: ["ISSUER", "ADMISSION_OFFICER"], doors: ["issuer"] },
  targetCandidates: { allow: ISSUER, doors: ["issuer"] },
  // Written through the tenant door, which sees the files and the received assignments a task may name.
  createTask: { allow: ISSUER, doors: ["tenant"] },
  editTask: { allow: ISSUER, doors: ["tenant"] },
  submitForAdmissionTask: { allow: ISSUER, doors: ["issuer"] },
  rejectAdmissionTask: { allow: ["ADMISSION_OFFICER"], doors: ["issuer"] },
  approveAdmissionTask: { allow: ["ADMISSION_OFFICER"], doors: ["issuer"] },
  dispatchTask: { allow: ISSUER, doors: ["issuer"] },
  amendTask: { allow: ISSUER, doors: ["issuer"] },
  closeTask: { allow: ISSUER, doors: ["issuer"] },
  cancelTask: { allow: ISSUER, doors: ["issuer"] },
};
