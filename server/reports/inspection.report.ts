import type { InspectionAdviceState } from "../inspections/advice.entity.ts";
import {
  findingFigureSql,
  type InspectionFindingFigure,
  type InspectionLoadFigure,
  type InspectionVisitFigure,
  visitFigureSql,
} from "../inspections/figures.ts";
import type { InspectionGroupKind } from "../inspections/group.entity.ts";
import { inspectsOnly } from "../inspections/group.rules.ts";
import { Line } from "../organizations/organization.entity.ts";
import { noteAccess } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { MAX_LIMIT } from "../platform/list.ts";
import type { InspectionFigures, InspectionLoadRow, InspectionReport, InspectionReportInput, InspectionReportRow } from "./inspection.types.ts";
import { territoryNames } from "./pivot.service.ts";

const VISITS = {
  visits: "TOTAL",
  planned: "PLANNED",
  late: "LATE",
  done: "DONE",
  underWay: "UNDER_WAY",
  concluded: "CONCLUDED",
  cancelled: "CANCELLED",
} as const satisfies Readonly<Record<string, InspectionVisitFigure>>;
const FINDINGS = {
  findings: "TOTAL",
  waiting: "WAITING",
  open: "OPEN",
  closed: "CLOSED",
  withdrawn: "WITHDRAWN",
} as const satisfies Readonly<Record<string, InspectionFindingFigure>>;
const ADVICE = {
  adopted: "ADOPTED",
  partlyAdopted: "PARTLY_ADOPTED",
  declined: "DECLINED",
  unanswered: "GIVEN",
} as const satisfies Readonly<Record<string, InspectionAdviceState>>;

type Counts = Partial<Record<keyof InspectionFigures, number>> & { readonly groupId: string };

interface Group {
  readonly id: string;
  readonly name: string;
  readonly kind: InspectionGroupKind;
}

interface Charge {
  readonly groupId: string;
  readonly organizationId: string;
  readonly name: string;
  readonly line: Line;
  readonly territory: string;
}

interface Visit {
  readonly groupId: string;
  readonly tenantId: string;
  readonly plannedOn: string;
  readonly heldOn: string | null;
  readonly state: string;
}

/** Rows of this office, or of the own groups alone, between two days; $1 is today. */
function conditions(ctx: Ctx, input: InspectionReportInput, day: string): { readonly sql: string; readonly values: unknown[] } {
  const values: unknown[] = [ctx.clock.today()];
  const parts = ["$1::date is not null"];
  const put = (rule: (place: string) => string, value: unknown): void => {
    if (value !== undefined && value !== null) parts.push(rule(`$${values.push(value)}`));
  };
  put((place) => `r.issuer_id = ${place}`, ctx.viewer.tenant.id);
  if (ctx.predicates && inspectsOnly(ctx.viewer)) put((place) => `r.target_id = any(${place})`, ctx.viewer.tour);
  put((place) => `r.group_id = ${place}`, input.groupId);
  put((place) => `r.${day} >= ${place}`, input.from);
  put((place) => `r.${day} <= ${place}`, input.to);
  return { sql: parts.join(" and "), values };
}

function counts(
  ctx: Ctx,
  about: { readonly table: string; readonly day: string; readonly columns: readonly string[] },
  input: InspectionReportInput,
) {
  const { sql, values } = conditions(ctx, input, about.day);
  return ctx.db.query(
    `/* cross-tenant */ select r.group_id as "groupId", ${about.columns.join(", ")} from ${about.table} r where ${sql} group by r.group_id`,
    values,
  ) as Promise<Counts[]>;
}

const filtered = (name: string, rule: string): string => `count(*) filter (where ${rule})::int as "${name}"`;

async function countsOf(ctx: Ctx, input: InspectionReportInput): Promise<ReadonlyMap<string, Counts>> {
  const visit = Object.entries(VISITS).map(([name, figure]) => filtered(name, visitFigureSql(figure, "r", "$1::date")));
  const finding = Object.entries(FINDINGS).map(([name, figure]) => filtered(name, findingFigureSql(figure, "r")));
  const advice = [
    ...Object.entries(ADVICE).map(([name, state]) => filtered(name, `r.state = '${state}'`)),
    filtered("advice", "r.state <> 'WITHDRAWN'"),
  ];
  const found = await Promise.all([
    counts(ctx, { table: "inspection_visit", day: "planned_on", columns: visit }, input),
    counts(ctx, { table: "inspection_finding", day: "issued_on", columns: finding }, input),
    counts(ctx, { table: "inspection_advice", day: "given_on", columns: advice }, input),
  ]);
  const joined = new Map<string, Counts>();
  for (const row of found.flat()) joined.set(row.groupId, { ...joined.get(row.groupId), ...row });
  return joined;
}

function groupsOf(ctx: Ctx, { kind, groupId }: InspectionReportInput): Promise<Group[]> {
  const confined = ctx.predicates && inspectsOnly(ctx.viewer) ? ctx.viewer.tour : null;
  return ctx.db.query(
    `select id, name, kind from inspection_group where tenant_id = $1 and ($2::text is null or kind = $2) and ($3::uuid is null or id = $3)
       and ($4::uuid[] is null or id = any($4)) order by kind desc, created_at, id`,
    [ctx.viewer.tenant.id, kind ?? null, groupId ?? null, confined],
  );
}

/** Charges that hold on a day of the period, or today where none is named. */
function chargesOf(ctx: Ctx, { from, to }: InspectionReportInput): Promise<Charge[]> {
  const today = ctx.clock.today();
  const confined = ctx.predicates && inspectsOnly(ctx.viewer) ? ctx.viewer.tour : null;
  return ctx.db.query(
    `select group_id as "groupId", organization_id as "organizationId", organization_name as name, line, territory from inspection_target
     where tenant_id = $1 and valid_from <= $3 and valid_to >= $2 and valid_to >= valid_from and ($4::uuid[] is null or id = any($4))`,
    [
      ctx.viewer.tenant.id,
      from ?? (to !== undefined && to < today ? to : today),
      to ?? (from !== undefined && from > today ? from : today),
      confined,
    ],
  );
}

function visitsOf(ctx: Ctx, input: InspectionReportInput): Promise<Visit[]> {
  const { sql, values } = conditions(ctx, input, "planned_on");
  return ctx.db.query(
    `/* cross-tenant */ select r.group_id as "groupId", r.tenant_id as "tenantId", r.planned_on as "plannedOn", r.held_on as "heldOn", r.state
     from inspection_visit r where ${sql} and r.state <> 'CANCELLED'`,
    values,
  );
}

const distinct = (values: readonly string[]): number => new Set(values).size;

/** What is counted once, whoever came: organizations and days. */
function once(charges: readonly Charge[], visits: readonly Visit[]) {
  const inCharge = new Set(charges.map(({ organizationId }) => organizationId));
  const held = visits.filter(({ heldOn }) => heldOn !== null);
  const visited = distinct(held.flatMap(({ tenantId }) => (inCharge.has(tenantId) ? [tenantId] : [])));
  const visitDays = distinct(held.map(({ tenantId, heldOn }) => `${tenantId} ${heldOn}`));
  return { organizations: inCharge.size, visited, neverVisited: inCharge.size - visited, visitDays };
}

const SUMS = [...Object.keys(VISITS), ...Object.keys(FINDINGS), ...Object.keys(ADVICE), "advice"] as Array<keyof InspectionFigures>;

function figuresOf(parts: ReadonlyArray<Partial<Record<keyof InspectionFigures, number>>>, counted: ReturnType<typeof once>): InspectionFigures {
  const sums = Object.fromEntries(SUMS.map((name) => [name, parts.reduce((sum, part) => sum + (part[name] ?? 0), 0)]));
  return { ...sums, ...counted } as InspectionFigures;
}

const ORDER = Object.keys(Line);
const FITS: Readonly<Record<InspectionLoadFigure, (row: InspectionLoadRow) => boolean>> = {
  IN_CHARGE: () => true,
  VISITED: ({ done }) => done > 0,
  NEVER_VISITED: ({ done }) => done === 0,
  TWICE_IN_MONTH: ({ mostInMonth }) => mostInMonth > 1,
};

function loadOf(
  charges: readonly Charge[],
  visits: readonly Visit[],
  names: { groups: ReadonlyMap<string, string>; places: ReadonlyMap<string, string> },
) {
  const [first] = charges;
  if (first === undefined) throw new Error("nobody is in charge");
  const held = visits.flatMap(({ heldOn }) => (heldOn === null ? [] : [heldOn])).sort();
  const months = [...new Set(visits.map(({ heldOn, plannedOn }) => heldOn ?? plannedOn))].map((on) => on.slice(0, 7));
  const row: InspectionLoadRow = {
    organizationId: first.organizationId,
    name: first.name,
    line: first.line,
    territory: first.territory,
    territoryName: names.places.get(first.territory) ?? first.territory,
    groups: [...new Set(charges.map(({ groupId }) => names.groups.get(groupId) ?? ""))].sort(),
    planned: visits.length - held.length,
    done: held.length,
    days: distinct(held),
    mostInMonth: Math.max(0, ...[...Map.groupBy(months, (month) => month).values()].map((days) => days.length)),
    lastOn: held.at(-1) ?? null,
  };
  return row;
}

async function loadsOf(ctx: Ctx, groups: readonly Group[], charges: readonly Charge[], visits: readonly Visit[]): Promise<InspectionLoadRow[]> {
  const names = {
    groups: new Map(groups.map(({ id, name }) => [id, name])),
    places: await territoryNames(ctx, [...new Set(charges.map(({ territory }) => territory))]),
  };
  const of = Map.groupBy(visits, ({ tenantId }) => tenantId);
  const rows = [...Map.groupBy(charges, ({ organizationId }) => organizationId)].map(([id, own]) => loadOf(own, of.get(id) ?? [], names));
  return rows.sort((a, b) => a.territory.localeCompare(b.territory) || ORDER.indexOf(a.line) - ORDER.indexOf(b.line) || a.name.localeCompare(b.name));
}

interface Asked {
  readonly input: InspectionReportInput;
  readonly figure?: InspectionLoadFigure | undefined;
}

/** Everything the report and its workbooks show. Refuses with DATE_ORDER. */
export async function inspectionRows(ctx: Ctx, { input, figure }: Asked): Promise<Pick<InspectionReport, "total" | "rows" | "loads">> {
  if (input.from !== undefined && input.to !== undefined && input.to < input.from) throw new DomainError("DATE_ORDER", {}, ["input", "to"]);
  const groups = await groupsOf(ctx, input);
  const isOurs = new Set(groups.map(({ id }) => id));
  const charges = (await chargesOf(ctx, input)).filter(({ groupId }) => isOurs.has(groupId));
  const visits = (await visitsOf(ctx, input)).filter(({ groupId }) => isOurs.has(groupId));
  const counted = await countsOf(ctx, input);
  const rows: InspectionReportRow[] = groups.map(({ id, name, kind }) => {
    const own = [charges.filter(({ groupId }) => groupId === id), visits.filter(({ groupId }) => groupId === id)] as const;
    return { groupId: id, name, kind, figures: figuresOf([counted.get(id) ?? {}], once(...own)) };
  });
  const about = { operation: "inspectionReport", entityType: "InspectionVisit", entityId: null, scope: ctx.viewer.tenant.name };
  for (const [tenantId, seen] of Map.groupBy(visits, (visit) => visit.tenantId)) noteAccess(ctx, { tenantId, rows: seen.length, ...about });
  const total = figuresOf(
    [...counted].flatMap(([id, part]) => (isOurs.has(id) ? [part] : [])),
    once(charges, visits),
  );
  const loads = await loadsOf(ctx, groups, charges, visits);
  return { total, rows, loads: loads.filter(FITS[figure ?? "IN_CHARGE"]) };
}

/** Visits planned and done, findings open and closed, adoption: by group; and how much each organization was visited. Refuses with BAD_REQUEST. */
export async function inspectionReport(ctx: Ctx, asked: Asked, page?: { offset?: number; limit?: number }): Promise<InspectionReport> {
  const offset = page?.offset ?? 0;
  const limit = page?.limit ?? MAX_LIMIT;
  if (offset < 0 || limit < 1 || limit > MAX_LIMIT) throw new DomainError("BAD_REQUEST", { detail: `limit 1…${MAX_LIMIT}` });
  const { total, rows, loads } = await inspectionRows(ctx, asked);
  return { asOf: ctx.clock.now(), scope: ctx.viewer.tenant.name, total, rows, count: loads.length, loads: loads.slice(offset, offset + limit) };
}
