import type { Ctx } from "../platform/door.ts";
import { type ListSpec, searchRule, wantedValues } from "../platform/list.ts";
import type { Conditions } from "../platform/select.ts";
import { InspectionAdvice } from "./advice.entity.ts";
import { findingFigureSql, InspectionFindingFigure, InspectionVisitFigure, visitFigureSql } from "./figures.ts";
import { InspectionGroup, InspectionTarget } from "./group.entity.ts";
import { inspectsOnly } from "./group.rules.ts";
import { InspectionFinding, InspectionVisit } from "./visit.entity.ts";

/** Rows of the office; of those, a member sees the own groups' charges. */
function ofOffice(ctx: Ctx, query: Conditions): void {
  query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id });
  if (inspectsOnly(ctx.viewer)) query.andWhere("row.id = any(:tour)", { tour: ctx.viewer.tour });
}

function ofVisited(ctx: Ctx, query: Conditions): void {
  const own = { own: ctx.viewer.tenant.id };
  if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", own);
  else query.andWhere(ctx.door === "issuer" ? "row.issuerId = :own" : "row.tenantId = :own", own);
  if (ctx.door === "issuer" && inspectsOnly(ctx.viewer)) query.andWhere("row.targetId = any(:tour)", { tour: ctx.viewer.tour });
}

/** Rows that any of these numbers counts. */
function counted(query: Conditions, rules: readonly string[], parameters: object = {}): void {
  query.andWhere(rules.length === 0 ? "false" : `(${rules.map((rule) => `(${rule})`).join(" or ")})`, parameters);
}

export const groupList: ListSpec<InspectionGroup> = {
  entity: InspectionGroup,
  within: ofOffice,
  filters: { id: "id", kind: "kind", q: searchRule },
  sorts: {
    CREATED_ASC: { column: "createdAt", direction: "ASC" },
    CREATED_DESC: { column: "createdAt", direction: "DESC" },
    NAME_ASC: { column: "name", direction: "ASC" },
    NAME_DESC: { column: "name", direction: "DESC" },
    KIND_ASC: { column: "kind", direction: "ASC" },
    KIND_DESC: { column: "kind", direction: "DESC" },
  },
  sort: "CREATED_ASC",
};

export const targetList: ListSpec<InspectionTarget> = {
  entity: InspectionTarget,
  within: ofOffice,
  filters: {
    id: "id",
    inspectionGroupId: "groupId",
    organizationId: "organizationId",
    line: "line",
    territory: "territory",
    current: (query, value, ctx) => {
      const yes = typeof value === "object" && value !== null && "eq" in value && value.eq === true;
      const rule = "row.validFrom <= :today and row.validTo >= :today";
      query.andWhere(yes ? rule : `not (${rule})`, { today: ctx.clock.today() });
    },
    q: searchRule,
  },
  sorts: {
    NAME_ASC: { column: "organizationName", direction: "ASC" },
    NAME_DESC: { column: "organizationName", direction: "DESC" },
    TERRITORY_ASC: { column: "territory", direction: "ASC" },
    TERRITORY_DESC: { column: "territory", direction: "DESC" },
  },
  sort: "TERRITORY_ASC",
};

const WHO = { id: "id", inspectionGroupId: "groupId", tenantId: "tenantId", line: "line", territory: "territory", q: searchRule } as const;
const NAMES = {
  TENANT_ASC: { column: "tenantName", direction: "ASC" },
  TENANT_DESC: { column: "tenantName", direction: "DESC" },
  GROUP_ASC: { column: "groupName", direction: "ASC" },
  GROUP_DESC: { column: "groupName", direction: "DESC" },
} as const;

export const visitList: ListSpec<InspectionVisit> = {
  entity: InspectionVisit,
  within: ofVisited,
  filters: {
    ...WHO,
    state: "state",
    groupKind: "groupKind",
    plannedOn: "plannedOn",
    figure: (query, value, ctx) => {
      const wanted = wantedValues(value).filter((one): one is InspectionVisitFigure => Object.hasOwn(InspectionVisitFigure, one));
      counted(
        query,
        wanted.map((figure) => visitFigureSql(figure, "row", ":figureDay::date")),
        { figureDay: ctx.clock.today() },
      );
    },
  },
  sorts: {
    PLANNED_ASC: { column: "plannedOn", direction: "ASC" },
    PLANNED_DESC: { column: "plannedOn", direction: "DESC" },
    STATE_ASC: { column: "state", direction: "ASC" },
    STATE_DESC: { column: "state", direction: "DESC" },
    ...NAMES,
  },
  sort: "PLANNED_DESC",
};

export const findingList: ListSpec<InspectionFinding> = {
  entity: InspectionFinding,
  within: ofVisited,
  filters: {
    ...WHO,
    visitId: "visitId",
    aspect: "aspect",
    severity: "severity",
    foundOn: "foundOn",
    issuedOn: "issuedOn",
    figure: (query, value) => {
      const wanted = wantedValues(value).filter((one): one is InspectionFindingFigure => Object.hasOwn(InspectionFindingFigure, one));
      counted(
        query,
        wanted.map((figure) => findingFigureSql(figure, "row")),
      );
    },
  },
  sorts: {
    FOUND_ASC: { column: "foundOn", direction: "ASC" },
    FOUND_DESC: { column: "foundOn", direction: "DESC" },
    ASPECT_ASC: { column: "aspect", direction: "ASC" },
    ASPECT_DESC: { column: "aspect", direction: "DESC" },
    ...NAMES,
  },
  sort: "FOUND_DESC",
};

export const adviceList: ListSpec<InspectionAdvice> = {
  entity: InspectionAdvice,
  within: ofVisited,
  filters: { ...WHO, visitId: "visitId", state: "state", aspect: "aspect", givenOn: "givenOn" },
  sorts: {
    GIVEN_ASC: { column: "givenOn", direction: "ASC" },
    GIVEN_DESC: { column: "givenOn", direction: "DESC" },
    STATE_ASC: { column: "state", direction: "ASC" },
    STATE_DESC: { column: "state", direction: "DESC" },
    ...NAMES,
  },
  sort: "GIVEN_DESC",
};
