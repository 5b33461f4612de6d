import { campaignsOf } from "../campaigns/campaign.service.ts";
import type { Ctx } from "../platform/door.ts";
import { type ListSpec, searchRule, wantedValues } from "../platform/list.ts";
import { Carrier } from "./carrier.entity.ts";
import { CarrierFigure, figureSql } from "./figures.ts";

const FILTERS: ListSpec<Carrier>["filters"] = {
  id: "id",
  origin: "origin",
  campaignId: "campaignId",
  tenantId: "tenantId",
  line: "line",
  territory: "territory",
  figure: (query, value) => {
    const wanted = wantedValues(value).filter((one): one is CarrierFigure => Object.hasOwn(CarrierFigure, one));
    const rules = wanted.map((figure) => `(${figureSql(figure, "row")})`);
    query.andWhere(rules.length === 0 ? "false" : `(${rules.join(" or ")})`);
  },
  q: searchRule,
};
const SORTS: ListSpec<Carrier>["sorts"] = {
  TITLE_ASC: { column: "title", direction: "ASC" },
  TITLE_DESC: { column: "title", direction: "DESC" },
  TENANT_ASC: { column: "tenantName", direction: "ASC" },
  TENANT_DESC: { column: "tenantName", direction: "DESC" },
  CREATED_ASC: { column: "createdOn", direction: "ASC" },
  CREATED_DESC: { column: "createdOn", direction: "DESC" },
};

/** Our own carriers, or those within the reading scope. */
export const carrierList: ListSpec<Carrier> = {
  entity: Carrier,
  within: (ctx, query) => {
    const own = { own: ctx.viewer.tenant.id };
    if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", own);
    else query.andWhere("row.tenantId = :own", own);
  },
  filters: FILTERS,
  sorts: SORTS,
  sort: "TITLE_ASC",
};

/** What peers offer in the campaigns one is in oneself; `among`, which no client sends, says which these are. */
export const sharedCarrierList: ListSpec<Carrier> = {
  entity: Carrier,
  shared: true,
  within: (ctx, query) => query.andWhere("row.sharedAt is not null and row.tenantId <> :own", { own: ctx.viewer.tenant.id }),
  filters: {
    ...FILTERS,
    among: (query, value, ctx) => {
      query.andWhere("row.sharedAt is not null and row.tenantId <> :reader and row.campaignId = any(:among)", {
        reader: ctx.viewer.tenant.id,
        among: value,
      });
    },
  },
  sorts: SORTS,
  sort: "TENANT_ASC",
};

/** What is asked of peers, confined to one's own campaigns. */
export async function amongCampaigns<A extends { readonly filter?: unknown }>(ctx: Ctx, args: A): Promise<A> {
  const among = (await campaignsOf(ctx)).map(({ id }) => id);
  return { ...args, filter: { ...(typeof args.filter === "object" ? args.filter : {}), among } };
}
