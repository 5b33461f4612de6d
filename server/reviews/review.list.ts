import type { Ctx } from "../platform/door.ts";
import { type ListSpec, searchRule, wantedValues } from "../platform/list.ts";
import type { Conditions } from "../platform/select.ts";
import { FIGURE_DAY, figureSql, HelpFigure, helpFigureSql, ReviewFigure, whereFigures } from "./figures.ts";
import { ReviewRelation } from "./relation.entity.ts";
import { ReviewHelp, ReviewObligation } from "./review.entity.ts";
import { timelinessSql } from "./timeliness.ts";

function withinDoor(ctx: Ctx, query: Conditions): void {
  const own = { own: ctx.viewer.tenant.id };
  if (ctx.door === "issuer") query.andWhere("row.reviewerId = :own", own);
  else if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", own);
  else query.andWhere("row.tenantId = :own", own);
}

const SHARED = {
  id: "id",
  kind: "kind",
  line: "line",
  territory: "territory",
  tenantId: "tenantId",
  reviewerId: "reviewerId",
  leader: "leaderName",
  subject: "subjectName",
  q: searchRule,
} as const;

/** The values of a filter that are numbers of the report. */
function figuresOf<F extends string>(among: Readonly<Record<F, unknown>>, value: unknown): F[] {
  return wantedValues(value).filter((one): one is F => Object.hasOwn(among, one));
}

export const relationList: ListSpec<ReviewRelation> = {
  entity: ReviewRelation,
  within: withinDoor,
  filters: {
    ...SHARED,
    validOn: (query, value) => {
      query.andWhere("row.validFrom <= :validOn::date and (row.validTo is null or row.validTo >= :validOn::date)", { validOn: String(value) });
    },
  },
  sorts: {
    LEADER_ASC: { column: "leaderName", direction: "ASC" },
    LEADER_DESC: { column: "leaderName", direction: "DESC" },
    SUBJECT_ASC: { column: "subjectName", direction: "ASC" },
    SUBJECT_DESC: { column: "subjectName", direction: "DESC" },
    VALID_FROM_ASC: { column: "validFrom", direction: "ASC" },
    VALID_FROM_DESC: { column: "validFrom", direction: "DESC" },
  },
  sort: "LEADER_ASC",
};

export const obligationList: ListSpec<ReviewObligation> = {
  entity: ReviewObligation,
  within: withinDoor,
  filters: {
    ...SHARED,
    state: "state",
    mode: "mode",
    period: "period",
    heldOn: "heldOn",
    dueOn: "dueOn",
    timeliness: (query, value, ctx) => {
      query.andWhere(`(${timelinessSql("row", ":today::date")}) = any(:timeliness)`, { today: ctx.clock.today(), timeliness: wantedValues(value) });
    },
    figure: (query, value, ctx) => {
      const rules = figuresOf(ReviewFigure, value).map((figure) => figureSql(figure, "row", FIGURE_DAY));
      whereFigures(query, rules, ctx.clock.today());
    },
  },
  sorts: {
    DUE_ASC: { column: "dueOn", direction: "ASC" },
    DUE_DESC: { column: "dueOn", direction: "DESC" },
    LEADER_ASC: { column: "leaderName", direction: "ASC" },
    LEADER_DESC: { column: "leaderName", direction: "DESC" },
    SUBJECT_ASC: { column: "subjectName", direction: "ASC" },
    SUBJECT_DESC: { column: "subjectName", direction: "DESC" },
    STATE_ASC: { column: "state", direction: "ASC" },
    STATE_DESC: { column: "state", direction: "DESC" },
  },
  sort: "DUE_ASC",
};

export const helpList: ListSpec<ReviewHelp> = {
  entity: ReviewHelp,
  within: withinDoor,
  filters: {
    ...SHARED,
    period: "period",
    dueOn: "dueOn",
    deliveredOn: "deliveredOn",
    figure: (query, value, ctx) => {
      const rules = figuresOf(HelpFigure, value).map((figure) => helpFigureSql(figure, "row", FIGURE_DAY));
      whereFigures(query, rules, ctx.clock.today());
    },
  },
  sorts: {
    DUE_ASC: { column: "dueOn", direction: "ASC" },
    DUE_DESC: { column: "dueOn", direction: "DESC" },
    LEADER_ASC: { column: "leaderName", direction: "ASC" },
    LEADER_DESC: { column: "leaderName", direction: "DESC" },
    SUBJECT_ASC: { column: "subjectName", direction: "ASC" },
    SUBJECT_DESC: { column: "subjectName", direction: "DESC" },
  },
  sort: "DUE_ASC",
};
