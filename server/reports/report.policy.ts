import { doorsOfView, OVERSEEING } from "../assignments/assignment.policy.ts";
import type { Permissions } from "../platform/permission.ts";

export const reportPermissions: Permissions = {
  pivot: { allow: OVERSEEING, doors: ["oversight"] },
  turnaround: { allow: OVERSEEING, doors: ["oversight"] },
  taskMatrix: {
    allow: [...OVERSEEING, "ISSUER", "RECEIVER"],
    doors: (viewer, args) =>
      doorsOfView(viewer, {
        view: args["view"] ?? (viewer.roles.has("ISSUER") || viewer.roles.has("RECEIVER") ? "ISSUED" : "OVERSEEN"),
      }),
  },
};
