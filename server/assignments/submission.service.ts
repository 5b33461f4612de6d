import { createHash } from "node:crypto";
import { In } from "typeorm";
import { StoredFile } from "../files/file.entity.ts";
import { unlinked } from "../files/hand-over.ts";
import { optionalText } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { forgetLoaded } from "../platform/loader.ts";
import type { Assignment } from "./assignment.entity.ts";
import { findAssignment, move, pendingSubmission, refuse, take } from "./assignment.rules.ts";
import { tellIssuer } from "./assignment.service.ts";
import { type Content, type ContentInput, readContents, requireComplete } from "./deliverable.ts";
import { Draft, Submission } from "./submission.entity.ts";

export interface DraftInput {
  readonly draftVersion: number;
  readonly contents: readonly ContentInput[];
  readonly note?: string | undefined;
}

/** Files must be the tenant's own; nobody can submit what they cannot read. */
async function ownFiles(ctx: Ctx, contents: readonly Content[]): Promise<StoredFile[]> {
  const ids = contents.flatMap((content) => content.fileIds);
  if (ids.length === 0) return [];
  const files = await ctx.db.findBy(StoredFile, {
    ...unlinked("rectificationId", "commitmentId", "targetShareId", "inspectionVisitId"),
    tenantId: ctx.viewer.tenant.id,
    id: In(ids),
  });
  const found = new Set(files.map((file) => file.id));
  const missing = contents.find((content) => content.fileIds.some((fileId) => !found.has(fileId)));
  if (missing !== undefined) throw new DomainError("FILE_NOT_YOURS", {}, ["contents", missing.key]);
  return files;
}

/** Keeps what is being written. It is nobody's business outside the tenant: no event, no message, no new version. */
export async function saveDraft(ctx: Ctx, id: string, input: DraftInput): Promise<Assignment> {
  const assignment = await findAssignment(ctx, id);
  if (assignment === null) throw notFound();
  const refused = refuse(assignment, "saveDraft", ctx.viewer);
  if (refused !== null) throw refused;
  const contents = readContents(input.contents, assignment.brief.deliverables);
  await ownFiles(ctx, contents);
  const fresh = {
    contents,
    note: optionalText("note", input.note, { max: 2_000 }),
    updatedAt: ctx.clock.now(),
    updatedBy: ctx.viewer.accountId,
    updatedByName: ctx.viewer.name,
  };
  const key = { tenantId: assignment.tenantId, assignmentId: id };
  if (input.draftVersion === 0) {
    const made = await ctx.db
      .createQueryBuilder()
      .insert()
      .into(Draft)
      .values({ ...key, ...fresh, version: 1 })
      .orIgnore()
      .returning("version")
      .execute();
    if (Array.isArray(made.raw) && made.raw.length === 1) return assignment;
  } else {
    const done = await ctx.db.update(Draft, { ...key, version: input.draftVersion }, { ...fresh, version: input.draftVersion + 1 });
    if (done.affected === 1) return assignment;
  }
  const current = await ctx.db.findOneBy(Draft, key);
  throw new DomainError("VERSION_CONFLICT", { current: current?.version ?? 0, given: input.draftVersion });
}

function hashOf(contents: readonly Content[], files: readonly StoredFile[]): string {
  const digests = files.map((file) => [file.id, file.sha256]).sort();
  return createHash("sha256").update(JSON.stringify({ contents, digests })).digest("hex");
}

export interface SubmitInput {
  readonly contents?: readonly ContentInput[] | undefined;
  readonly note?: string | undefined;
}

/** From now on the files are read by whoever may read the submission. */
async function handOver(ctx: Ctx, { tenantId, id, issuerId, overseerIds }: Assignment, files: readonly StoredFile[]): Promise<void> {
  if (files.length === 0) return;
  const theirs = { tenantId, id: In(files.map((file) => file.id)) };
  await ctx.db.update(StoredFile, theirs, { assignmentId: id, issuerId, overseerIds, submittedAt: ctx.clock.now() });
}

/** Hands in what the draft or `contents` say: numbered, hashed, never changed afterwards. 报送 */
export async function submit(ctx: Ctx, id: string, version: number, input: SubmitInput): Promise<Assignment> {
  const assignment = await take(ctx, id, version, "submit");
  const key = { tenantId: assignment.tenantId, assignmentId: id };
  const draft = await ctx.db.findOneBy(Draft, key);
  const { deliverables } = assignment.brief;
  const contents = input.contents === undefined ? (draft?.contents ?? []) : readContents(input.contents, deliverables);
  requireComplete(contents, deliverables);
  const files = await ownFiles(ctx, contents);
  const now = ctx.clock.now();
  const number = assignment.submissionCount + 1;
  const submission = {
    ...key,
    id: newId(),
    issuerId: assignment.issuerId,
    overseerIds: assignment.overseerIds,
    number,
    contents,
    note: input.note === undefined ? (draft?.note ?? null) : optionalText("note", input.note, { max: 2_000 }),
    contentHash: hashOf(contents, files),
    submittedAt: now,
    submittedBy: ctx.viewer.accountId,
    submittedByName: ctx.viewer.name,
    outcome: "PENDING" as const,
  };
  await ctx.db.insert(Submission, submission);
  await handOver(ctx, assignment, files);
  await ctx.db.delete(Draft, key);
  await tellIssuer(ctx, assignment, "SUBMITTED", { number: String(number) });
  const first = assignment.firstSubmittedAt === null ? { firstSubmittedAt: now, firstSubmittedOn: ctx.clock.today() } : {};
  return move(ctx, assignment, {
    act: "submit",
    patch: { ...first, submissionCount: number, lastSubmittedAt: now, progress: 100 },
    details: { number, contentHash: submission.contentHash },
  });
}

/** Takes back what the receiver has not yet begun to read; it becomes the draft again and does not count as handed in. */
export async function withdraw(ctx: Ctx, id: string, version: number, reason: string | undefined): Promise<Assignment> {
  const assignment = await take(ctx, id, version, "withdraw");
  const note = optionalText("reason", reason, { max: 2_000 });
  const submission = await pendingSubmission(ctx, assignment);
  const now = ctx.clock.now();
  const key = { tenantId: assignment.tenantId, id: submission.id };
  await ctx.db.update(Submission, key, { withdrawnAt: now, outcome: "WITHDRAWN" });
  await ctx.db
    .createQueryBuilder()
    .insert()
    .into(Draft)
    .values({
      tenantId: assignment.tenantId,
      assignmentId: id,
      contents: submission.contents,
      note: submission.note,
      version: 1,
      updatedAt: now,
      updatedBy: ctx.viewer.accountId,
      updatedByName: ctx.viewer.name,
    })
    .orIgnore()
    .execute();
  await hideFiles(ctx, assignment, submission);
  const earlier = await ctx.db
    .getRepository(Submission)
    .createQueryBuilder("row")
    .where("row.tenantId = :tenantId and row.assignmentId = :id and row.withdrawnAt is null", assignment)
    .orderBy("row.number")
    .getOne();
  await tellIssuer(ctx, assignment, "WITHDRAWN", note === null ? {} : { reason: note });
  forgetLoaded(ctx);
  return move(ctx, assignment, {
    act: "withdraw",
    patch: earlier === null ? { firstSubmittedAt: null, firstSubmittedOn: null } : {},
    note,
  });
}

/** Files of a withdrawn submission go back to the tenant alone, unless an earlier submission holds them too. */
async function hideFiles(ctx: Ctx, assignment: Assignment, withdrawn: Submission): Promise<void> {
  const others = await ctx.db.findBy(Submission, {
    tenantId: assignment.tenantId,
    assignmentId: assignment.id,
  });
  const kept = new Set(
    others.filter((one) => one.id !== withdrawn.id && one.withdrawnAt === null).flatMap((one) => one.contents.flatMap((content) => content.fileIds)),
  );
  const ids = withdrawn.contents.flatMap((content) => content.fileIds).filter((fileId) => !kept.has(fileId));
  if (ids.length > 0) await ctx.db.update(StoredFile, { tenantId: assignment.tenantId, id: In(ids) }, { submittedAt: null });
}
