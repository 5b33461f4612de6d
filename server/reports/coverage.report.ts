import { labels } from "../../schema/labels/labels.ts";
import type { CommitmentKind } from "../commitments/commitment.entity.ts";
import { belowOf } from "../organizations/hierarchy.service.ts";
import type { MassGroupKind } from "../organizations/mass-group.entity.ts";
import { Line, Organization } from "../organizations/organization.entity.ts";
import { noteAccess } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { MAX_LIMIT } from "../platform/list.ts";
import { Select } from "../platform/select.ts";
import { type CommitmentCoverage, type CoverageFigure, type CoverageFigures, type CoverageGroup, CoverageType } from "./coverage.types.ts";
import type { CoverageInput, CoverageRow } from "./coverage.types.ts";
import { territoryNames } from "./pivot.service.ts";

type Asked = Pick<CoverageInput, "asOf" | "kind" | "type" | "line" | "territory" | "tenantId">;

/** A client may send null for what it does not ask. */
export const fits = (wanted: string | null | undefined, value: string): boolean => wanted === undefined || wanted === null || wanted === value;

/** The active organizations that stood below the reader on that day, in the order of their places. */
export async function organizationsOn(ctx: Ctx, day: string): Promise<Organization[]> {
  const { tenant, within } = ctx.viewer;
  const below = await belowOf(ctx, tenant.id, day);
  const ids = within.length === 0 ? below : below.filter((id) => within.includes(id));
  const rows = new Select(ctx, Organization).andWhere("row.id = any(:ids) and row.status = 'ACTIVE'", { ids });
  return rows.orderBy("divisionCode").orderBy("line").orderBy("id").getMany();
}

interface Group {
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  readonly kind: MassGroupKind;
}

/** The mass groups there were on that day, by the register of each organization. */
async function groupsOn(ctx: Ctx, day: string, tenants: readonly string[]): Promise<Map<string, Group[]>> {
  const own = ctx.predicates ? "and overseer_ids @> array[$3::uuid]" : "";
  const rows: Group[] = await ctx.db.query(
    `/* cross-tenant */ select tenant_id as "tenantId", id, name, kind from mass_group
     where tenant_id = any($1) and coalesce(founded_on, (created_at at time zone 'Asia/Shanghai')::date) <= $2
       and (dissolved_on is null or dissolved_on > $2) ${own}
     order by tenant_id, name, id`,
    [tenants, day, ...(ctx.predicates ? [ctx.viewer.tenant.id] : [])],
  );
  return Map.groupBy(rows, ({ tenantId }) => tenantId);
}

/**
 * For every subject the kinds it had a public commitment of on that day: published by then and not taken back, in the version
 * that counted then, and not run out before that year began.
 */
async function coveredOn(ctx: Ctx, day: string): Promise<Map<string, Set<CommitmentKind>>> {
  const own = ctx.predicates ? "and overseer_ids @> array[$2::uuid]" : "";
  const rows: Array<{ subjectId: string; kind: CommitmentKind }> = await ctx.db.query(
    `/* cross-tenant */ select subject_id as "subjectId", kind from (
       select distinct on (tenant_id, commitment_id) tenant_id, subject_id, kind, due_on, withdrawn_on from commitment_version
       where published_on <= $1::date and subject_id is not null ${own}
       order by tenant_id, commitment_id, number desc) as latest
     where (withdrawn_on is null or withdrawn_on > $1::date) and due_on >= date_trunc('year', $1::date)`,
    [day, ...(ctx.predicates ? [ctx.viewer.tenant.id] : [])],
  );
  const found = new Map<string, Set<CommitmentKind>>();
  for (const { subjectId, kind } of rows) found.set(subjectId, (found.get(subjectId) ?? new Set()).add(kind));
  return found;
}

const KINDS = ["LONG_TERM", "ANNUAL", "IMMEDIATE"] as const;

/** Every subject that should commit, once, with what it has; in the order of places. */
export async function coverageRows(ctx: Ctx, asked: Asked): Promise<CoverageRow[]> {
  const day = asked.asOf ?? ctx.clock.today();
  if (day > ctx.clock.today()) throw new DomainError("OUT_OF_RANGE", { name: "asOf", min: "", max: ctx.clock.today() }, ["input", "asOf"]);
  const organizations = (await organizationsOn(ctx, day)).filter(
    ({ id, line, divisionCode }) => fits(asked.tenantId, id) && fits(asked.line, line) && fits(asked.territory, divisionCode.slice(0, 9)),
  );
  const ids = organizations.map(({ id }) => id);
  const [groups, covered] = [await groupsOn(ctx, day, ids), await coveredOn(ctx, day)];
  const names = await territoryNames(ctx, [...new Set(organizations.map(({ divisionCode }) => divisionCode.slice(0, 9)))]);
  const about = { operation: "commitmentCoverage", entityType: "Commitment", entityId: null, rows: 1, scope: ctx.viewer.tenant.name };
  return organizations.flatMap(({ id: tenantId, name: tenantName, line, divisionCode }) => {
    noteAccess(ctx, { tenantId, ...about });
    const territory = divisionCode.slice(0, 9);
    const place = { tenantId, tenantName, line, territory, territoryName: names.get(territory) ?? territory };
    const own = { id: tenantId, name: tenantName, kind: "ORGANIZATION" as CoverageType };
    return [own, ...(groups.get(tenantId) ?? [])]
      .filter(({ kind }) => fits(asked.type, kind))
      .map(({ id, name, kind }) => ({
        ...place,
        subjectId: id,
        name,
        type: kind,
        kinds: KINDS.filter((one) => covered.get(id)?.has(one) === true && fits(asked.kind, one)),
      }));
  });
}

const RULES: Readonly<Record<CoverageFigure, (row: CoverageRow) => boolean>> = {
  ELIGIBLE: () => true,
  COVERED: ({ kinds }) => kinds.length > 0,
  UNCOVERED: ({ kinds }) => kinds.length === 0,
};

function figuresOf(rows: readonly CoverageRow[]): CoverageFigures {
  const having = (kind: CommitmentKind): number => rows.filter(({ kinds }) => kinds.includes(kind)).length;
  return {
    eligible: rows.length,
    covered: rows.filter(RULES.COVERED).length,
    uncovered: rows.filter(RULES.UNCOVERED).length,
    longTerm: having("LONG_TERM"),
    annual: having("ANNUAL"),
    immediate: having("IMMEDIATE"),
  };
}

function groupsOf(
  rows: readonly CoverageRow[],
  key: "type" | "line" | "territory" | "tenantId",
  nameOf: (row: CoverageRow) => string,
): CoverageGroup[] {
  const found = [...Map.groupBy(rows, (row) => row[key])];
  return found.map(([value, members]) => ({ key: value, name: members[0] === undefined ? value : nameOf(members[0]), figures: figuresOf(members) }));
}

export const inOrder =
  (order: readonly string[]) =>
  (a: { readonly key: string }, b: { readonly key: string }): number =>
    order.indexOf(a.key) - order.indexOf(b.key);

/** The rows of a window. Refuses with BAD_REQUEST. */
export function windowOf(page: { readonly offset?: number; readonly limit?: number } | undefined): <R>(rows: readonly R[]) => R[] {
  const offset = page?.offset ?? 0;
  const limit = page?.limit ?? MAX_LIMIT;
  if (offset < 0 || limit < 1 || limit > MAX_LIMIT) throw new DomainError("BAD_REQUEST", { detail: `limit 1…${MAX_LIMIT}` });
  return (rows) => rows.slice(offset, offset + limit);
}

interface Wanted {
  readonly figure?: CoverageFigure | undefined;
  readonly page?: { readonly offset?: number; readonly limit?: number } | undefined;
}

/** Who has a public commitment on a day and who has none: each subject once, by type, line, territory and organization. 承诺覆盖 */
export async function commitmentCoverage(ctx: Ctx, asked: Asked, { figure, page }: Wanted): Promise<CommitmentCoverage> {
  const cut = windowOf(page);
  const rows = await coverageRows(ctx, asked);
  const wanted = rows.filter(RULES[figure ?? "UNCOVERED"]);
  const words = labels[ctx.viewer.locale].enums;
  return {
    asOf: asked.asOf ?? ctx.clock.today(),
    scope: ctx.viewer.tenant.name,
    total: figuresOf(rows),
    byType: groupsOf(rows, "type", ({ type }) => words.CoverageType[type]).sort(inOrder(Object.keys(CoverageType))),
    byLine: groupsOf(rows, "line", ({ line }) => words.Line[line]).sort(inOrder(Object.keys(Line))),
    byTerritory: groupsOf(rows, "territory", ({ territoryName }) => territoryName),
    byTenant: groupsOf(rows, "tenantId", ({ tenantName }) => tenantName),
    count: wanted.length,
    rows: cut(wanted),
  };
}
