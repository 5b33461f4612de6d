import type { Ctx } from "../platform/door.ts";
import { type ListSpec, searchRule, wantedValues } from "../platform/list.ts";
import type { Conditions } from "../platform/select.ts";
import { Rectification } from "./rectification.entity.ts";
import { inspectsOnly } from "./rectification.rules.ts";
import { figureSql, RectificationFigure, timelinessSql } from "./timeliness.ts";

function withinDoor(ctx: Ctx, query: Conditions): void {
  const own = { own: ctx.viewer.tenant.id };
  if (inspectsOnly(ctx)) query.andWhere("row.verifierId = :own and row.targetId = any(:tour)", { ...own, tour: ctx.viewer.tour });
  else if (ctx.door === "issuer") query.andWhere("row.verifierId = :own", own);
  else if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", own);
  else query.andWhere("row.tenantId = :own", own);
}

export const rectificationList: ListSpec<Rectification> = {
  entity: Rectification,
  within: withinDoor,
  filters: {
    id: "id",
    state: "state",
    source: "source",
    sourceId: "sourceId",
    aspect: "aspect",
    severity: "severity",
    line: "line",
    territory: "territory",
    tenantId: "tenantId",
    verifierId: "verifierId",
    ownerId: "ownerId",
    dueOn: "dueOn",
    openedOn: "openedOn",
    supervisionLevel: "supervisionLevel",
    timeliness: (query, value, ctx) => {
      query.andWhere(`(${timelinessSql("row", ":today::date")}) = any(:timeliness)`, { today: ctx.clock.today(), timeliness: wantedValues(value) });
    },
    figure: (query, value, ctx) => {
      const figures = wantedValues(value).filter((one): one is RectificationFigure => Object.hasOwn(RectificationFigure, one));
      const rules = figures.map((figure) => `(${figureSql(figure, "row", ":figureDay::date")})`);
      query.andWhere(rules.length === 0 ? "false" : `(${rules.join(" or ")})`, { figureDay: ctx.clock.today() });
    },
    repeated: (query, value) => {
      const yes = typeof value === "object" && value !== null && "eq" in value && value.eq === true;
      query.andWhere(yes ? "row.repeatOf is not null" : "row.repeatOf is null");
    },
    q: searchRule,
  },
  sorts: {
    DUE_ASC: { column: "dueOn", direction: "ASC" },
    DUE_DESC: { column: "dueOn", direction: "DESC" },
    OPENED_ASC: { column: "openedOn", direction: "ASC" },
    OPENED_DESC: { column: "openedOn", direction: "DESC" },
    ITEM_ASC: { column: "item", direction: "ASC" },
    ITEM_DESC: { column: "item", direction: "DESC" },
    STATE_ASC: { column: "state", direction: "ASC" },
    STATE_DESC: { column: "state", direction: "DESC" },
  },
  sort: "DUE_ASC",
};

/** Through one's own door everything of one's own is seen; what one verifies is then a condition like any other. */
export function narrowed<A extends { readonly filter?: unknown }>(ctx: Ctx, args: A, view: unknown): A {
  if (view !== "VERIFYING" || ctx.door !== "tenant") return args;
  const filter = typeof args.filter === "object" ? args.filter : {};
  return { ...args, filter: { ...filter, verifierId: { eq: ctx.viewer.tenant.id } } };
}
