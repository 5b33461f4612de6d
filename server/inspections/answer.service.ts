import { optionalText, text } from "../platform/check.ts";
import { addDays } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { openRectification } from "../rectifications/open.service.ts";
import { InspectionFinding, type InspectionVerdict, type InspectionVisit } from "./visit.entity.ts";
import { findingsOf, move, take, tell } from "./visit.rules.ts";

export interface ContestedFinding {
  readonly findingId: string;
  readonly reason: string;
}

export interface DecidedFinding {
  readonly findingId: string;
  readonly verdict: InspectionVerdict;
  readonly note?: string | undefined;
}

/** A refusal of one of many says which, and which of its fields. */
const at = (index: number, name: string): string[] => ["findings", String(index), name];

function refuseRows(rows: ReadonlyArray<{ findingId: string }>): void {
  if (rows.length === 0) throw new DomainError("REQUIRED", { name: "findings" }, ["findings"]);
  if (new Set(rows.map(({ findingId }) => findingId)).size < rows.length) throw new DomainError("DUPLICATE", { value: "findingId" }, ["findings"]);
}

async function write(ctx: Ctx, finding: InspectionFinding, patch: Partial<InspectionFinding>): Promise<void> {
  const { tenantId, id, version } = finding;
  const done = await ctx.db.update(InspectionFinding, { tenantId, id, version }, { ...patch, version: version + 1 });
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
}

/** Says which findings do not hold, and why; each once. The office decides. 提出异议 */
export async function contestFindings(ctx: Ctx, id: string, version: number, contested: readonly ContestedFinding[]): Promise<InspectionVisit> {
  const row = await take(ctx, id, { version, act: "contest" });
  refuseRows(contested);
  const findings = new Map((await findingsOf(ctx, id)).map((one) => [one.id, one]));
  const items: string[] = [];
  for (const [index, { findingId, reason }] of contested.entries()) {
    const finding = findings.get(findingId);
    if (finding === undefined) throw notFound();
    if (finding.contest !== null) throw new DomainError("INSPECTION_CONTESTED_BEFORE", {}, at(index, "findingId"));
    const contest = text("reason", reason, { max: 2_000, field: at(index, "reason") });
    await write(ctx, finding, { contest, contestedOn: ctx.clock.today() });
    items.push(`${finding.item}：${contest}`);
  }
  await tell(ctx, row, "INSPECTION_CONTESTED", { count: String(contested.length) });
  return move(ctx, row, { act: "contest", note: items.join("\n") });
}

/** The office decides on every contested finding at once: one that is upheld falls away. 处理异议 */
export async function resolveContest(ctx: Ctx, id: string, version: number, decided: readonly DecidedFinding[]): Promise<InspectionVisit> {
  const row = await take(ctx, id, { version, act: "resolveContest" });
  refuseRows(decided);
  const waiting = new Map((await findingsOf(ctx, id)).filter((one) => one.contest !== null && one.verdict === null).map((one) => [one.id, one]));
  for (const [index, { findingId, verdict, note }] of decided.entries()) {
    const finding = waiting.get(findingId);
    if (finding === undefined) throw notFound();
    await write(ctx, finding, { verdict, verdictNote: optionalText("comment", note, { max: 2_000, field: at(index, "note") }) });
    waiting.delete(findingId);
  }
  if (waiting.size > 0) throw new DomainError("INSPECTION_UNDECIDED", { count: waiting.size }, ["findings"]);
  const upheld = decided.filter(({ verdict }) => verdict === "UPHELD").length;
  await tell(ctx, row, "INSPECTION_DECIDED", { upheld: String(upheld), count: String(decided.length) });
  return move(ctx, row, { act: "resolveContest", details: { upheld, overruled: decided.length - upheld } });
}

/** The organization accepts what stands: each finding enters the one ledger, verified by the group. 确认问题 */
export async function confirmFindings(ctx: Ctx, id: string, version: number): Promise<InspectionVisit> {
  const row = await take(ctx, id, { version, act: "confirm" });
  const standing = (await findingsOf(ctx, id)).filter(({ verdict }) => verdict !== "UPHELD");
  for (const finding of standing) {
    const { aspect, item, problem, severity, days } = finding;
    const opened = await openRectification(ctx, {
      aspect,
      item,
      problem,
      severity,
      tenantId: row.tenantId,
      verifierId: row.issuerId,
      targetId: row.targetId,
      source: "INSPECTION",
      sourceId: id,
      sourceTitle: `${row.groupName} ${row.heldOn ?? row.plannedOn}`,
      dueOn: addDays(ctx.clock.today(), days),
    });
    await write(ctx, finding, { rectificationId: opened.id });
  }
  await tell(ctx, row, "INSPECTION_CONFIRMED", { count: String(standing.length) });
  return move(ctx, row, { act: "confirm", details: { findings: standing.map(({ item }) => item) } });
}

/** Nothing was found, or nothing stands: that is the end of it. 确认无问题 */
export async function confirmNoFinding(ctx: Ctx, id: string, version: number): Promise<InspectionVisit> {
  const row = await take(ctx, id, { version, act: "confirmNoFinding" });
  await tell(ctx, row, "INSPECTION_CONFIRMED", { count: "0" });
  return move(ctx, row, { act: "confirmNoFinding", patch: { concludedOn: ctx.clock.today() } });
}
