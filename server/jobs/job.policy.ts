import type { Permission, Permissions } from "../platform/permission.ts";
import type { RoleName } from "../platform/viewer.ts";

const READERS: readonly RoleName[] = ["ISSUER", "TENANT_ADMIN", "PLATFORM_ADMIN"];

/** One's own organization's jobs; a platform administrator sees those of all. */
const seen: Permission = {
  allow: READERS,
  doors: (viewer) => (viewer.roles.has("PLATFORM_ADMIN") ? ["platform"] : ["tenant"]),
  reach: (viewer) => (viewer.roles.has("PLATFORM_ADMIN") ? "all" : "tenant"),
};

export const jobPermissions: Permissions = { jobs: seen, jobsConnection: seen, job: seen, retryJob: seen };
