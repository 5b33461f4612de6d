import { type ListSpec, searchRule } from "../platform/list.ts";
import { Theme } from "./theme.entity.ts";

export const themeList: ListSpec<Theme> = {
  entity: Theme,
  within: (ctx, query) => {
    const own = { own: ctx.viewer.tenant.id };
    if (ctx.door === "issuer") query.andWhere("row.guideId = :own and row.submittedAt is not null", own);
    else if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[] and row.submittedAt is not null", own);
    else query.andWhere("row.tenantId = :own", own);
  },
  filters: { id: "id", state: "state", campaignId: "campaignId", tenantId: "tenantId", line: "line", territory: "territory", q: searchRule },
  sorts: {
    TENANT_ASC: { column: "tenantName", direction: "ASC" },
    TENANT_DESC: { column: "tenantName", direction: "DESC" },
    STATE_ASC: { column: "state", direction: "ASC" },
    STATE_DESC: { column: "state", direction: "DESC" },
    CREATED_ASC: { column: "createdAt", direction: "ASC" },
    CREATED_DESC: { column: "createdAt", direction: "DESC" },
  },
  sort: "TENANT_ASC",
};
