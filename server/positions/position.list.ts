import { type ListSpec, searchRule } from "../platform/list.ts";
import { TargetPosition } from "./position.entity.ts";

/** Our own, or those published within the reading scope. No order by position: there is no ranking yet. */
export const positionList: ListSpec<TargetPosition> = {
  entity: TargetPosition,
  within: (ctx, query) => {
    const own = { own: ctx.viewer.tenant.id };
    if (ctx.door === "oversight") query.andWhere("row.publishedOn is not null and row.overseerIds @> array[:own]::uuid[]", own);
    else query.andWhere("row.tenantId = :own", own);
  },
  filters: {
    id: "id",
    year: "year",
    state: "state",
    peers: "peers",
    movement: "movement",
    tenantId: "tenantId",
    line: "line",
    territory: "territory",
    q: searchRule,
  },
  sorts: {
    CREATED_DESC: { column: "createdAt", direction: "DESC" },
    CREATED_ASC: { column: "createdAt", direction: "ASC" },
    TENANT_ASC: { column: "tenantName", direction: "ASC" },
    TENANT_DESC: { column: "tenantName", direction: "DESC" },
  },
  sort: "CREATED_DESC",
};
