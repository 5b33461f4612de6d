import { OVERSEEING } from "../assignments/assignment.policy.ts";
import type { Door } from "../platform/database.ts";
import { entryOf } from "../platform/entry-of.ts";
import type { Arguments, Permission, Permissions } from "../platform/permission.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";

const OWN: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"];

const DOOR_OF_VIEW: Readonly<Record<string, { readonly door: Door; readonly roles: readonly RoleName[] }>> = {
  OWN: { door: "tenant", roles: OWN },
  OVERSEEN: { door: "oversight", roles: OVERSEEING },
};

/** The doors for a view; without one, all that the viewer's roles open, own rows first. */
export function doorsOfCommitments(viewer: Viewer, args: Arguments): readonly Door[] {
  const view = args["view"];
  const entries = typeof view === "string" ? [entryOf(DOOR_OF_VIEW, view)] : Object.values(DOOR_OF_VIEW);
  return entries.flatMap((entry) => (entry !== undefined && holds(viewer, entry.roles) ? [entry.door] : []));
}

export const READING_COMMITMENTS: readonly RoleName[] = [...OWN, ...OVERSEEING];
const bySubject: Permission = { allow: ["TENANT_OPERATOR", "TENANT_APPROVER"], doors: ["tenant"] };
const byVetter: Permission = { allow: ["TENANT_APPROVER"], doors: ["tenant"] };

export const commitmentPermissions: Permissions = {
  commitments: { allow: READING_COMMITMENTS, doors: doorsOfCommitments },
  commitmentsConnection: { allow: READING_COMMITMENTS, doors: doorsOfCommitments },
  commitment: { allow: READING_COMMITMENTS, doors: doorsOfCommitments },
  draftCommitment: bySubject,
  editCommitment: bySubject,
  openSolicitationCommitment: bySubject,
  recordOpinionCommitment: bySubject,
  decideOpinionCommitment: bySubject,
  submitForVettingCommitment: bySubject,
  submitImmediateCommitment: bySubject,
  reviseCommitment: bySubject,
  withdrawCommitment: bySubject,
  beginFulfilmentCommitment: bySubject,
  reportProgressCommitment: bySubject,
  claimFulfilmentCommitment: bySubject,
  appraiseCommitment: bySubject,
  returnCommitment: byVetter,
  publishCommitment: byVetter,
  openAppraisalCommitment: byVetter,
  disputeCommitment: byVetter,
  concludeFulfilledCommitment: byVetter,
  concludePartlyCommitment: byVetter,
  concludeUnfulfilledCommitment: byVetter,
  withdrawPublicCommitment: byVetter,
};
