import { type ListSpec, searchRule, wantedValues } from "../platform/list.ts";
import { attentionSql, lightSql } from "./light.ts";
import { TargetShare } from "./share.entity.ts";
import { AnnualTarget } from "./target.entity.ts";

/** What one's own organization sets, for those below or for itself. */
export const annualTargetList: ListSpec<AnnualTarget> = {
  entity: AnnualTarget,
  within: (ctx, query) => query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id }),
  filters: { id: "id", year: "year", state: "state", spread: "spread", campaignId: "campaignId", q: searchRule },
  sorts: {
    CREATED_DESC: { column: "createdAt", direction: "DESC" },
    CREATED_ASC: { column: "createdAt", direction: "ASC" },
    DUE_ASC: { column: "dueOn", direction: "ASC" },
    DUE_DESC: { column: "dueOn", direction: "DESC" },
    TITLE_ASC: { column: "title", direction: "ASC" },
    TITLE_DESC: { column: "title", direction: "DESC" },
  },
  sort: "CREATED_DESC",
  without: ["selector"],
};

/** What falls to organizations: our own, what we issued, or what is within the reading scope. No order by what was reached: it is no ranking. */
export const targetShareList: ListSpec<TargetShare> = {
  entity: TargetShare,
  within: (ctx, query) => {
    const own = { own: ctx.viewer.tenant.id };
    if (ctx.door === "issuer") query.andWhere("row.issuerId = :own", own);
    else if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", own);
    else query.andWhere("row.tenantId = :own", own);
  },
  filters: {
    id: "id",
    targetId: "targetId",
    year: "year",
    state: "state",
    campaignId: "campaignId",
    tenantId: "tenantId",
    issuerId: "issuerId",
    line: "line",
    territory: "territory",
    dueOn: "dueOn",
    light: (query, value, ctx) => {
      query.andWhere(`(${lightSql("row", ":lightDay::date")}) = any(:lights)`, { lightDay: ctx.clock.today(), lights: wantedValues(value) });
    },
    attention: (query, value, ctx) => {
      const yes = typeof value === "object" && value !== null && "eq" in value && value.eq === true;
      query.andWhere(`${yes ? "" : "not "}(${attentionSql("row", ":attentionDay::date")})`, { attentionDay: ctx.clock.today() });
    },
    q: searchRule,
  },
  sorts: {
    DUE_ASC: { column: "dueOn", direction: "ASC" },
    DUE_DESC: { column: "dueOn", direction: "DESC" },
    TENANT_ASC: { column: "tenantName", direction: "ASC" },
    TENANT_DESC: { column: "tenantName", direction: "DESC" },
    TITLE_ASC: { column: "title", direction: "ASC" },
    TITLE_DESC: { column: "title", direction: "DESC" },
  },
  sort: "DUE_ASC",
};
