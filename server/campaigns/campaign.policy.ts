import type { Permission, Permissions } from "../platform/permission.ts";

const LEADING: Permission = { allow: ["ISSUER"], doors: ["issuer"] };

export const campaignPermissions: Permissions = {
  campaigns: { allow: "SIGNED_IN", doors: ["tenant"] },
  campaign: { allow: "SIGNED_IN", doors: ["tenant"] },
  createCampaign: LEADING,
  editCampaign: LEADING,
  planStagesCampaign: LEADING,
};
