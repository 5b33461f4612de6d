import { record } from "../events/event.service.ts";
import { notify } from "../messages/message.service.ts";
import { text, optionalText } from "../platform/check.ts";
import { addDays } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insert } from "../platform/insert.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { searchText } from "../platform/search.ts";
import { openRectification, type Problem } from "../rectifications/open.service.ts";
import { findRelation } from "./relation.service.ts";
import { halfYearOf, halfYearWords } from "./half-year.ts";
import { ledToday } from "./led.ts";
import { type ReviewMode, ReviewHelp, type ReviewObligation, ReviewShortcoming } from "./review.entity.ts";
import { move, REVIEWER, shared, take, takeHelp } from "./review.rules.ts";

/** Every shortcoming says by when it is put right, or why nothing follows. */
export interface ShortcomingInput extends Omit<Problem, "dueOn" | "ownerId"> {
  readonly dueOn?: string | undefined;
  readonly reasonForNone?: string | undefined;
}

export interface HelpInput {
  readonly what: string;
  readonly dueOn: string;
}

export interface ReviewInput {
  readonly mode: ReviewMode;
  readonly heldOn: string;
  readonly strengths: string;
  readonly shortcomings: readonly ShortcomingInput[];
  readonly help: readonly HelpInput[];
}

const BODY = 2_000;
const MAX_ROWS = 20;
const MAX_DAYS = 730;

/** Plans a day within the half-year. 安排点评 */
export async function schedule(ctx: Ctx, id: string, version: number, on: string): Promise<ReviewObligation> {
  const row = await take(ctx, id, { version, act: "schedule" });
  const today = ctx.clock.today();
  if (on < today) throw new DomainError("DATE_IN_PAST", { today }, ["on"]);
  if (on > row.dueOn) throw new DomainError("REVIEW_AFTER_DUE", { due: row.dueOn }, ["on"]);
  return move(ctx, row, { act: "schedule", patch: { scheduledOn: on } });
}

/** The day a review was held: within its half-year and its relation, and not to come. */
async function checkDay(ctx: Ctx, row: ReviewObligation, heldOn: string): Promise<void> {
  const relation = await findRelation(ctx, row.relationId);
  if (relation === null) throw notFound();
  const { from } = halfYearOf(row.dueOn);
  const min = relation.validFrom > from ? relation.validFrom : from;
  const max = ctx.clock.today();
  if (heldOn < min || heldOn > max) throw new DomainError("OUT_OF_RANGE", { name: "heldOn", min, max }, ["input", "heldOn"]);
}

/** A refusal of one row says which, and which of its fields. */
async function inRow<T>(list: string, index: number, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, error.params, ["input", list, String(index), ...(error.field ?? [])]);
  }
}

/** Where a review is written down, and through which doors. */
interface Desk {
  readonly ctx: Ctx;
  readonly oversight: Ctx;
  /** Whether the reviewed is still led by the reviewer, who alone may then verify anything there. */
  readonly isLed: boolean;
}

/** Opens the rectification, or keeps the reason why there is none: exactly one of the two. */
async function follow({ ctx, oversight, isLed }: Desk, row: ReviewObligation, input: ShortcomingInput): Promise<Partial<ReviewShortcoming>> {
  const reasonForNone = optionalText("reasonForNone", input.reasonForNone, { max: 500 });
  if ((input.dueOn === undefined) === (reasonForNone === null)) throw new DomainError("SHORTCOMING_FOLLOWS", {}, ["dueOn"]);
  const checked = { item: text("item", input.item, { max: 60 }), problem: text("problem", input.problem, { max: BODY }) };
  if (input.dueOn === undefined) return { ...checked, reasonForNone, rectificationId: null };
  if (!isLed) throw new DomainError("REVIEW_SUBJECT_LEFT", { subject: row.subjectName }, ["dueOn"]);
  const about = {
    ...checked,
    aspect: input.aspect,
    severity: input.severity,
    dueOn: input.dueOn,
    tenantId: row.tenantId,
    source: "REVIEW" as const,
    sourceId: row.id,
    sourceTitle: `${row.reviewerName}${row.leaderName}${halfYearWords(row.period, "zh-CN")}点评`,
    verifierId: row.reviewerId,
  };
  const opened = await openRectification(ctx, about, oversight);
  return { ...checked, reasonForNone: null, rectificationId: opened.id };
}

function checkHelp(ctx: Ctx, { what, dueOn }: HelpInput): HelpInput {
  const today = ctx.clock.today();
  const max = addDays(today, MAX_DAYS);
  if (dueOn < today || dueOn > max) throw new DomainError("OUT_OF_RANGE", { name: "helpDue", min: today, max }, ["dueOn"]);
  return { what: text("what", what, { max: 500 }), dueOn };
}

/** What hangs on a review, for whom it is. */
function hanging({ tenantId, id, reviewerId, officeId, overseerIds }: ReviewObligation, place: number) {
  return { tenantId, id: newId(), obligationId: id, reviewerId, officeId, overseerIds, place };
}

/** Whose promise it is, so that it is found without its review. */
function promisedIn(row: ReviewObligation, what: string): Partial<ReviewHelp> {
  const { kind, reviewerName, leaderName, subjectName, period, line, territory } = row;
  const whose = { kind, reviewerName, leaderName, subjectName, period, line, territory };
  const words = searchText(what, leaderName, subjectName, reviewerName);
  return { ...whose, searchText: words, deliveredOn: null, deliveredNote: null, version: 1 };
}

/** What was said, in order; all of it is written or nothing. */
async function write(ctx: Ctx, row: ReviewObligation, input: ReviewInput, oversight: Ctx): Promise<void> {
  for (const list of ["shortcomings", "help"] as const) {
    if (input[list].length > MAX_ROWS) throw new DomainError("TOO_MANY_ROWS", { max: MAX_ROWS }, ["input", list]);
  }
  const desk = { ctx, oversight, isLed: (await ledToday(ctx)).has(row.tenantId) };
  const shortcomings: ReviewShortcoming[] = [];
  for (const [place, one] of input.shortcomings.entries()) {
    const followed = await inRow("shortcomings", place, follow(desk, row, one));
    shortcomings.push(Object.assign(new ReviewShortcoming(), { ...hanging(row, place), aspect: one.aspect, ...followed }));
  }
  await insert(ctx, ReviewShortcoming, shortcomings);
  const help: ReviewHelp[] = [];
  for (const [place, one] of input.help.entries()) {
    const checked = await inRow(
      "help",
      place,
      Promise.resolve().then(() => checkHelp(ctx, one)),
    );
    help.push(Object.assign(new ReviewHelp(), { ...hanging(row, place), ...checked, ...promisedIn(row, checked.what) }));
  }
  await insert(ctx, ReviewHelp, help);
}

/**
 * Writes down what a leader said, once and for good: strengths, shortcomings each with its rectification or a reason for none,
 * help promised. In the issuer's door; `oversight` is the same viewer's, so that repeats are known. Refuses with OUT_OF_RANGE
 * (held before the half-year or the relation began, or in the future), SHORTCOMING_FOLLOWS, REVIEW_SUBJECT_LEFT (a shortcoming of
 * whoever is no longer below takes a reason), and what openRectification refuses.
 */
export async function recordReview(
  ctx: Ctx,
  about: { readonly id: string; readonly version: number },
  input: ReviewInput,
  oversight: Ctx,
): Promise<ReviewObligation> {
  const row = await take(ctx, about.id, { version: about.version, act: "record" });
  await checkDay(ctx, row, input.heldOn);
  const strengths = text("strengths", input.strengths, { max: BODY, field: ["input", "strengths"] });
  await write(ctx, row, input, oversight);
  const { mode, heldOn } = input;
  const patch = { mode, heldOn, strengths, recordedAt: ctx.clock.now(), recordedByName: ctx.viewer.name };
  if (row.tenantId !== row.reviewerId) {
    const params = { from: row.reviewerName, leader: row.leaderName, on: heldOn, count: String(input.shortcomings.length) };
    const title = halfYearWords(row.period, "zh-CN");
    await notify(ctx, { tenantId: row.tenantId, kind: "REVIEW_RECORDED", title, params, reviewObligationId: row.id });
  }
  return move(ctx, row, { act: "record", patch });
}

/** Nothing has to be reviewed this time, for a reason; by the campaign's office. 免予点评 */
export async function excuse(ctx: Ctx, id: string, version: number, reason: string): Promise<ReviewObligation> {
  const row = await take(ctx, id, { version, act: "excuse" });
  const note = text("reason", reason, { max: 500 });
  await notify(ctx, {
    tenantId: row.reviewerId,
    kind: "REVIEW_EXCUSED",
    title: `${row.leaderName} → ${row.subjectName}`,
    params: { from: ctx.viewer.tenant.name, reason: note },
    reviewObligationId: row.id,
    ...(row.leaderId === null ? {} : { accountId: row.leaderId }),
  });
  return move(ctx, row, { act: "excuse", patch: { excuse: note }, note });
}

/** Help that was promised came. 帮助事项兑现 */
export async function deliver(ctx: Ctx, id: string, version: number, note: string | undefined): Promise<ReviewHelp> {
  const row = await takeHelp(ctx, id, version);
  const deliveredNote = optionalText("note", note, { max: 500 });
  const patch = { deliveredOn: ctx.clock.today(), deliveredNote };
  const done = await ctx.db.update(ReviewHelp, { tenantId: row.tenantId, id, version }, { ...patch, version: version + 1 });
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
  Object.assign(row, patch, { version: version + 1 });
  forgetLoaded(ctx);
  await record(ctx, { ...shared(row), entityType: "ReviewHelp", act: "deliver", roles: REVIEWER, note: deliveredNote, after: patch });
  return row;
}
