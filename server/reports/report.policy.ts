import { doorsOfView, OVERSEEING } from "../assignments/assignment.policy.ts";
import type { Permissions } from "../platform/permission.ts";
import { ANY_SIDE_OF_REVIEWS, doorOfReviewList } from "../reviews/review.policy.ts";

export const reportPermissions: Permissions = {
  pivot: { allow: OVERSEEING, doors: ["oversight"] },
  turnaround: { allow: OVERSEEING, doors: ["oversight"] },
  campaignReport: { allow: OVERSEEING, doors: ["oversight"] },
  commitmentCoverage: { allow: OVERSEEING, doors: ["oversight"] },
  carrierReport: { allow: OVERSEEING, doors: ["oversight"] },
  targetReport: { allow: OVERSEEING, doors: ["oversight"] },
  positionReport: { allow: OVERSEEING, doors: ["oversight"] },
  clauseReport: { allow: OVERSEEING, doors: ["oversight"] },
  inspectionReport: { allow: ["ISSUER", "INSPECTION_LEADER", "INSPECTOR"], doors: ["issuer"] },
  rectificationReport: { allow: OVERSEEING, doors: ["oversight"] },
  reviewReport: { allow: ANY_SIDE_OF_REVIEWS, doors: doorOfReviewList },
  taskMatrix: {
    allow: [...OVERSEEING, "ISSUER", "RECEIVER"],
    doors: (viewer, args) =>
      doorsOfView(viewer, {
        view: args["view"] ?? (viewer.roles.has("ISSUER") || viewer.roles.has("RECEIVER") ? "ISSUED" : "OVERSEEN"),
      }),
  },
};
