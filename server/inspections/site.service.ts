import { Equal, In, IsNull, Or } from "typeorm";
import { record } from "../events/event.service.ts";
import { StoredFile } from "../files/file.entity.ts";
import { unlinked } from "../files/hand-over.ts";
import { optionalText, range, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insert } from "../platform/insert.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { searchText } from "../platform/search.ts";
import { Select } from "../platform/select.ts";
import { keyOf } from "../rectifications/open.service.ts";
import type { Severity } from "../rectifications/rectification.entity.ts";
import type { Aspect } from "../tasks/task.entity.ts";
import { MEMBERS } from "./group.rules.ts";
import { InspectionAnswer, InspectionFinding, type InspectionRating, type InspectionVisit } from "./visit.entity.ts";
import { findingsOf, move, seen, take, tell } from "./visit.rules.ts";

const MAX_FINDINGS = 100;
const MAX_FILES = 20;
const DAYS = 30;
const at = (name: string): string[] => ["input", name];

/** The group is there; on the day planned or another. 开始现场检查 */
export async function beginVisit(ctx: Ctx, id: string, version: number): Promise<InspectionVisit> {
  const row = await take(ctx, id, { version, act: "begin" });
  return move(ctx, row, { act: "begin", patch: { heldOn: ctx.clock.today() } });
}

export interface AnswerValues {
  readonly key: string;
  readonly rating: InspectionRating;
  readonly note?: string | undefined;
}

/** What the group writes on site stays on the office's own log until it is issued. */
const ownLog = (row: InspectionVisit, entityType: string, entityId: string) => ({ tenantId: row.issuerId, entityType, entityId, roles: MEMBERS });

/**
 * Writes down how a line of the checklist was found; the same line again overwrites it, whoever wrote it. It needs no version, so that
 * several phones, and one that was in a dead spot, do not stand in each other's way: what arrives last stands, and all is on the log.
 */
export async function answerLine(ctx: Ctx, id: string, input: AnswerValues): Promise<InspectionVisit> {
  const row = await take(ctx, id, { act: "answer" });
  const line = row.checklist.find(({ key }) => key === input.key);
  if (line === undefined) throw notFound();
  const note = optionalText("remark", input.note, { max: 1_000, field: at("note") });
  const said = { rating: input.rating, note, at: ctx.clock.now(), byName: ctx.viewer.name };
  const known = await seen(ctx, new Select(ctx, InspectionAnswer).andWhere("row.visitId = :id and row.key = :key", { id, key: input.key })).getOne();
  const about = { tenantId: row.tenantId, visitId: id, issuerId: row.issuerId, targetId: row.targetId, key: line.key };
  const answer = Object.assign(new InspectionAnswer(), known ?? { ...about, id: newId() }, said);
  if (known === null) await insert(ctx, InspectionAnswer, [answer]);
  else await ctx.db.update(InspectionAnswer, { tenantId: row.tenantId, id: answer.id }, said);
  forgetLoaded(ctx);
  const before = known === null ? null : { rating: known.rating, note: known.note };
  const after = { organization: row.tenantName, line: line.text, rating: input.rating, note };
  await record(ctx, { ...ownLog(row, "InspectionAnswer", answer.id), act: "answer", before, after });
  return row;
}

export interface FindingValues {
  readonly aspect: Aspect;
  readonly item: string;
  readonly problem: string;
  readonly severity?: Severity | undefined;
  /** Days given to put it right, 1–365; 30 when left out. */
  readonly days?: number | undefined;
  readonly fileIds?: readonly string[] | undefined;
}

type Content = Pick<InspectionFinding, "aspect" | "item" | "problem" | "severity" | "days" | "fileIds" | "searchText">;

function checked(row: InspectionVisit, input: FindingValues): Content {
  const item = text("item", input.item, { max: 60, field: at("item") });
  if (keyOf(item) === "") throw new DomainError("REQUIRED", { name: "item" }, at("item"));
  const problem = text("problem", input.problem, { max: 2_000, field: at("problem") });
  const severity = input.severity ?? "MINOR";
  const fileIds = [...new Set(input.fileIds ?? [])];
  const days = range("rectifyDays", input.days ?? DAYS, 1, 365);
  return { aspect: input.aspect, item, problem, severity, days, fileIds, searchText: searchText(item, problem, row.tenantName, row.groupName) };
}

/** The ledger knows repeats by their items: two findings of one visit are two things. */
function refuseSame(findings: readonly InspectionFinding[], item: string, own?: string): void {
  const same = findings.some((one) => one.id !== own && keyOf(one.item) === keyOf(item));
  if (same) throw new DomainError("DUPLICATE", { value: item }, at("item"));
}

/** Evidence is what this person uploaded and hung on nothing else. */
async function hang(ctx: Ctx, row: InspectionVisit, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  if (ids.length > MAX_FILES) throw new DomainError("TOO_MANY_ROWS", { max: MAX_FILES }, at("fileIds"));
  const none = unlinked("assignmentId", "taskId", "commitmentId", "rectificationId", "targetShareId");
  const free = { ...none, tenantId: row.issuerId, id: In([...ids]), inspectionVisitId: Or(IsNull(), Equal(row.id)) };
  const files = await ctx.db.findBy(StoredFile, free);
  const mine = files.filter((file) => file.uploadedBy === ctx.viewer.accountId || file.inspectionVisitId === row.id);
  if (mine.length !== ids.length) throw new DomainError("FILE_NOT_YOURS", {}, at("fileIds"));
  await ctx.db.update(StoredFile, { tenantId: row.issuerId, id: In([...ids]) }, { inspectionVisitId: row.id, targetId: row.targetId });
}

/** Writes down a problem on site, with evidence; the visited does not see it before it is issued. 登记问题 */
export async function addFinding(ctx: Ctx, visitId: string, input: FindingValues): Promise<InspectionFinding> {
  const row = await take(ctx, visitId, { act: "addFinding" });
  const content = checked(row, input);
  const findings = await findingsOf(ctx, visitId);
  if (findings.length >= MAX_FINDINGS) throw new DomainError("TOO_MANY_ROWS", { max: MAX_FINDINGS });
  refuseSame(findings, content.item);
  await hang(ctx, row, content.fileIds);
  const { tenantId, issuerId, groupId, targetId, groupName, tenantName, line, territory, overseerIds } = row;
  const whose = { tenantId, issuerId, groupId, targetId, groupName, tenantName, line, territory, overseerIds };
  const none = { issuedOn: null, contest: null, contestedOn: null, verdict: null, verdictNote: null, rectificationId: null };
  const finding = Object.assign(new InspectionFinding(), {
    ...none,
    ...content,
    ...whose,
    id: newId(),
    visitId,
    foundOn: ctx.clock.today(),
    foundByName: ctx.viewer.name,
    version: 1,
    createdAt: ctx.clock.now(),
  });
  await insert(ctx, InspectionFinding, [finding]);
  forgetLoaded(ctx);
  const { aspect, item, problem, severity, days } = content;
  const after = { organization: tenantName, aspect, item, problem, severity, days };
  await record(ctx, { ...ownLog(row, "InspectionFinding", finding.id), act: "addFinding", after });
  return finding;
}

async function takeFinding(ctx: Ctx, id: string, version: number): Promise<{ finding: InspectionFinding; row: InspectionVisit }> {
  const finding = await seen(ctx, new Select(ctx, InspectionFinding).andWhere("row.id = :id", { id })).getOne();
  if (finding === null) throw notFound();
  const row = await take(ctx, finding.visitId, { act: "addFinding" });
  if (finding.version !== version) throw new DomainError("VERSION_CONFLICT", { current: finding.version, given: version });
  return { finding, row };
}

/** Changes a finding before it is issued. 修改问题 */
export async function editFinding(ctx: Ctx, id: string, version: number, input: FindingValues): Promise<InspectionFinding> {
  const { finding, row } = await takeFinding(ctx, id, version);
  const content = checked(row, input);
  refuseSame(await findingsOf(ctx, row.id), content.item, id);
  await hang(ctx, row, content.fileIds);
  const done = await ctx.db.update(InspectionFinding, { tenantId: finding.tenantId, id, version }, { ...content, version: version + 1 });
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
  const { aspect, item, problem, severity, days } = finding;
  Object.assign(finding, content, { version: version + 1 });
  forgetLoaded(ctx);
  const { searchText: _, fileIds: __, ...after } = content;
  await record(ctx, { ...ownLog(row, "InspectionFinding", id), act: "edit", before: { aspect, item, problem, severity, days }, after });
  return finding;
}

/** Takes a finding back before it is issued; the log keeps it. 删除问题 */
export async function removeFinding(ctx: Ctx, id: string, version: number): Promise<InspectionVisit> {
  const { finding, row } = await takeFinding(ctx, id, version);
  await ctx.db.delete(InspectionFinding, { tenantId: finding.tenantId, id, version });
  forgetLoaded(ctx);
  const { aspect, item, problem, severity } = finding;
  await record(ctx, { ...ownLog(row, "InspectionFinding", id), act: "remove", before: { aspect, item, problem, severity } });
  return row;
}

/** Tells the organization what was found, with the evidence; from now on nothing of it changes. 反馈问题清单 */
export async function issueFindings(ctx: Ctx, id: string, version: number, given: string): Promise<InspectionVisit> {
  const row = await take(ctx, id, { version, act: "issueFindings" });
  const summary = text("summary", given, { max: 2_000 });
  const findings = await findingsOf(ctx, id);
  for (const { id: own, item } of findings) refuseSame(findings, item, own);
  const issuedOn = ctx.clock.today();
  await ctx.db.update(InspectionFinding, { tenantId: row.tenantId, visitId: id }, { issuedOn });
  const shown = findings.flatMap(({ fileIds }) => fileIds);
  if (shown.length > 0) {
    await ctx.db.update(
      StoredFile,
      { tenantId: row.issuerId, id: In(shown), inspectionVisitId: id },
      { recipientId: row.tenantId, submittedAt: ctx.clock.now() },
    );
  }
  await tell(ctx, row, "INSPECTION_ISSUED", { count: String(findings.length) });
  return move(ctx, row, {
    act: "issueFindings",
    patch: { summary, issuedOn },
    note: summary,
    details: { findings: findings.map(({ item }) => item) },
  });
}
