import type { Permissions } from "../platform/permission.ts";

/** Facts of the installation, and of no organization in it. */
export const statusPermissions: Permissions = {
  serverStatus: { allow: ["PLATFORM_ADMIN"], doors: ["platform"], reach: "all" },
};
