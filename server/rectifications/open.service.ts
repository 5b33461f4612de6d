import { Assignment } from "../assignments/assignment.entity.ts";
import { record } from "../events/event.service.ts";
import { belowOf, overseersOf } from "../organizations/hierarchy.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { addDays } from "../platform/clock.ts";
import { text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { searchText } from "../platform/search.ts";
import type { Aspect } from "../tasks/task.entity.ts";
import { member } from "./owner.service.ts";
import { Rectification, type RectificationSource, type Severity } from "./rectification.entity.ts";
import { shared, tell } from "./rectification.rules.ts";

/** What every source says of a problem. */
export interface Problem {
  readonly aspect: Aspect;
  /** A few words, by which a repeat is recognised; punctuation, spaces and case do not matter. */
  readonly item: string;
  readonly problem: string;
  readonly severity?: Severity | undefined;
  /** The latest day the owner may plan. */
  readonly dueOn: string;
  /** Account of the tenant that answers for it; may be named later. */
  readonly ownerId?: string | undefined;
}

export interface NewRectification extends Problem {
  readonly tenantId: string;
  readonly source: RectificationSource;
  readonly sourceId?: string | null | undefined;
  readonly sourceTitle: string;
  readonly verifierId: string;
  /** The charge of the inspection group that found it and verifies it. */
  readonly targetId?: string | undefined;
}

/** A repeat is the same aspect and item within this many months of a closed one. */
const REPEAT_MONTHS = 12;
/** A limit lies at most this many days ahead. */
const MAX_DAYS = 730;

const NEW = { state: "OPEN", version: 1, progress: 0, reminderCount: 0 } as const;

/** What the item is compared by. */
export function keyOf(item: string): string {
  return item
    .normalize("NFKC")
    .replace(/[\s\p{P}\p{S}]/gu, "")
    .toLowerCase();
}

/** The same problem closed within the last twelve months, the latest first, as far as this door shows it. */
async function earlierOf(ctx: Ctx, about: { tenantId: string; aspect: Aspect; itemKey: string }): Promise<string | null> {
  const found = await ctx.db
    .getRepository(Rectification)
    .createQueryBuilder("row")
    .select(["row.tenantId", "row.id", "row.closedOn"])
    .where("row.tenantId = :tenantId and row.aspect = :aspect and row.itemKey = :itemKey and row.state = 'CLOSED'", about)
    .andWhere(`row.closedOn >= :today::date - interval '${REPEAT_MONTHS} months'`, { today: ctx.clock.today() })
    .orderBy("row.closedOn", "DESC")
    .addOrderBy("row.id", "DESC")
    .getOne();
  return found?.id ?? null;
}

/** The organization a problem is opened for: one's own, or one that is led; and who stands above it. */
async function placeOf(ctx: Ctx, { tenantId, verifierId }: NewRectification): Promise<{ tenant: Organization; overseerIds: string[] }> {
  const own = ctx.viewer.tenant.id;
  const today = ctx.clock.today();
  if (tenantId !== own && verifierId !== own) throw new Error("a rectification is opened by its own organization or by its verifier");
  const tenant = await ctx.db.findOneBy(Organization, { id: tenantId, status: "ACTIVE" });
  if (tenant === null) throw notFound();
  if (tenantId !== own && !(await belowOf(ctx, own, today)).includes(tenantId)) throw notFound();
  const overseerIds = (await overseersOf(ctx, [tenantId], today)).get(tenantId) ?? [];
  if (verifierId !== tenantId && !overseerIds.includes(verifierId)) throw new DomainError("VERIFIER_NOT_ABOVE", {}, ["verifierId"]);
  return { tenant, overseerIds };
}

async function ownerOf(ctx: Ctx, { tenantId, ownerId }: NewRectification): Promise<Pick<Rectification, "ownerId" | "ownerName">> {
  if (ownerId === undefined) return { ownerId: null, ownerName: null };
  // Who answers for it is named at home: other doors do not see whose accounts there are.
  if (ctx.door !== "tenant") throw new DomainError("ASSIGNEE_UNKNOWN", {}, ["ownerId"]);
  return member(ctx, tenantId, ownerId);
}

async function refuseTwice(ctx: Ctx, row: Pick<Rectification, "tenantId" | "source" | "sourceId" | "itemKey" | "item">): Promise<void> {
  if (row.sourceId === null) return;
  const twice = await ctx.db
    .getRepository(Rectification)
    .createQueryBuilder("row")
    .where("row.tenantId = :tenantId and row.source = :source and row.sourceId = :sourceId and row.itemKey = :itemKey", row)
    .andWhere("row.state not in ('CLOSED', 'VOIDED')")
    .getExists();
  if (twice) throw new DomainError("DUPLICATE", { value: row.item }, ["item"]);
}

/** The row as it will be entered, with everything typed checked. */
async function rowFor(ctx: Ctx, input: NewRectification, overseen: Ctx | undefined): Promise<Rectification> {
  const { tenant, overseerIds } = await placeOf(ctx, input);
  const item = text("item", input.item, { max: 60 });
  const itemKey = keyOf(item);
  if (itemKey === "") throw new DomainError("REQUIRED", { name: "item" }, ["item"]);
  const problem = text("problem", input.problem, { max: 2_000 });
  const sourceTitle = text("sourceTitle", input.sourceTitle, { max: 200 });
  const known = { tenantId: tenant.id, aspect: input.aspect, itemKey };
  const verifier = input.verifierId === tenant.id ? tenant : await ctx.db.findOneByOrFail(Organization, { id: input.verifierId });
  return ctx.db.create(Rectification, {
    ...known,
    ...(await ownerOf(ctx, input)),
    id: newId(),
    verifierId: verifier.id,
    verifierName: verifier.name,
    targetId: input.targetId ?? null,
    source: input.source,
    sourceId: input.sourceId ?? null,
    sourceTitle,
    item,
    problem,
    severity: input.severity ?? "MINOR",
    line: tenant.line,
    territory: tenant.divisionCode.slice(0, 9),
    tenantName: tenant.name,
    overseerIds,
    ...NEW,
    limitOn: input.dueOn,
    dueOn: input.dueOn,
    workerIds: [],
    openedAt: ctx.clock.now(),
    openedOn: ctx.clock.today(),
    openedBy: ctx.viewer.accountId,
    openedByName: ctx.viewer.name,
    repeatOf: (await earlierOf(ctx, known)) ?? (overseen === undefined ? null : await earlierOf(overseen, known)),
    searchText: searchText(item, problem, tenant.name, tenant.shortName, verifier.name, sourceTitle),
    createdAt: ctx.clock.now(),
  });
}

/**
 * Enters a problem in the ledger: the one way in for every source. Call it inside the tenant's own door (a problem
 * found at home) or inside the issuer's door of the organization that will verify. `overseen` is the oversight door of
 * the same viewer, where there is one: a repeat is then also known when somebody else verified it the first time.
 * Refuses with DATE_IN_PAST, OUT_OF_RANGE (more than two years ahead), VERIFIER_NOT_ABOVE, DUPLICATE (the same item of
 * the same source is still open), NOT_FOUND.
 */
export async function openRectification(ctx: Ctx, input: NewRectification, overseen?: Ctx): Promise<Rectification> {
  const today = ctx.clock.today();
  const latest = addDays(today, MAX_DAYS);
  if (input.dueOn < today) throw new DomainError("DATE_IN_PAST", { today }, ["dueOn"]);
  if (input.dueOn > latest) throw new DomainError("OUT_OF_RANGE", { name: "dueOn", min: today, max: latest }, ["dueOn"]);
  const row = await rowFor(ctx, input, overseen);
  await refuseTwice(ctx, row);
  await ctx.db.createQueryBuilder().insert().into(Rectification).values(row).returning([]).updateEntity(false).execute();
  const { state, source, aspect, item, dueOn, limitOn, repeatOf } = row;
  await record(ctx, { ...shared(row), act: "open", note: row.problem, after: { state, source, aspect, item, dueOn, limitOn, repeatOf } });
  const told = { due: dueOn, source: row.sourceTitle };
  if (row.tenantId !== ctx.viewer.tenant.id) await tell(ctx, row, "OWNER", "RECTIFICATION_OPENED", told);
  // Of what a group found, its office is told once for all (inspections/answer.service.ts).
  else if (row.verifierId !== row.tenantId && row.targetId === null) await tell(ctx, row, "VERIFIER", "RECTIFICATION_FOUND", told);
  return row;
}

const MAX_AT_ONCE = 50;

/** Enters what a self-inspection found, all or none; whoever asked for the self-inspection may verify it. 自查问题列入台账 */
export async function openFromSelfInspection(
  ctx: Ctx,
  assignmentId: string,
  input: { items: readonly Problem[]; verifiedByIssuer: boolean },
): Promise<Rectification[]> {
  const assignment = await ctx.db.findOneBy(Assignment, { tenantId: ctx.viewer.tenant.id, id: assignmentId });
  if (assignment === null || assignment.groupId !== null) throw notFound();
  if (assignment.kind !== "SELF_INSPECTION" || assignment.firstSubmittedAt === null) throw new DomainError("SELF_INSPECTION_FIRST");
  if (input.items.length === 0) throw new DomainError("REQUIRED", { name: "items" }, ["items"]);
  if (input.items.length > MAX_AT_ONCE) throw new DomainError("TOO_MANY_ROWS", { max: MAX_AT_ONCE }, ["items"]);
  const opened: Rectification[] = [];
  for (const [index, item] of input.items.entries()) {
    const about = {
      tenantId: assignment.tenantId,
      source: "SELF_INSPECTION" as const,
      sourceId: assignment.id,
      sourceTitle: assignment.title,
      verifierId: input.verifiedByIssuer ? assignment.issuerId : assignment.tenantId,
    };
    opened.push(await openRectification(ctx, { ...item, ...about }).catch((error: unknown) => Promise.reject(inRow(error, index))));
  }
  return opened;
}

/** A refusal of one of many says which. */
function inRow(error: unknown, index: number): unknown {
  return error instanceof DomainError ? new DomainError(error.code, error.params, ["items", String(index), ...(error.field ?? [])]) : error;
}

/** Enters the problem for which a report was just returned; in the issuer's door. 退回报告列入台账 */
export async function openFromReturn(ctx: Ctx, assignment: Assignment, problem: Omit<Problem, "problem">, overseen: Ctx): Promise<Rectification> {
  return openRectification(
    ctx,
    {
      ...problem,
      problem: `${assignment.title}：${problem.item}`,
      tenantId: assignment.tenantId,
      source: "RETURNED_REPORT",
      sourceId: assignment.id,
      sourceTitle: assignment.title,
      verifierId: assignment.issuerId,
    },
    overseen,
  );
}
