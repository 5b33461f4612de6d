import { randomInt } from "node:crypto";
import { Commitment } from "../commitments/commitment.entity.ts";
import { type Happening, record } from "../events/event.service.ts";
import { notify } from "../messages/message.service.ts";
import { overseersOf } from "../organizations/hierarchy.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { optionalText, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insert } from "../platform/insert.ts";
import { nextState, refusal, rolesFor } from "../platform/lifecycle.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { searchText } from "../platform/search.ts";
import { onShards } from "../platform/shards.ts";
import type { Viewer } from "../platform/viewer.ts";
import { openRectification } from "../rectifications/open.service.ts";
import type { Severity } from "../rectifications/rectification.entity.ts";
import type { Aspect } from "../tasks/task.entity.ts";
import { FeedbackContact, type FeedbackKind, type FeedbackState, PublicFeedback } from "./feedback.entity.ts";

export const FEEDBACK_ACTS = ["answer", "setAside", "takeUp"] as const;

/** No sign that is taken for another; ten of them are fifty bits. */
const SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const RECEIPT = 10;

function newReceipt(): string {
  return Array.from({ length: RECEIPT }, () => SIGNS.charAt(randomInt(SIGNS.length))).join("");
}

/** A receipt number as somebody types it. */
export function readReceipt(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .slice(0, RECEIPT);
}

export interface Written {
  readonly kind: FeedbackKind;
  readonly body: string;
  readonly contact: string | null;
  readonly commitmentId: string | null;
}

/** The commitment that was written about, as far as the public sees it. */
async function aboutOf(ctx: Ctx, tenantId: string, id: string | null): Promise<Commitment | null> {
  if (id === null) return null;
  const found = await ctx.db.findOneBy(Commitment, { tenantId, id });
  const isPublic = found !== null && found.number > 0 && found.state !== "WITHDRAWN" && found.subjectKind !== "MEMBER";
  if (!isPublic) throw notFound();
  return found;
}

const NEW = { state: "RECEIVED", version: 1, shown: false } as const;
const NOT_YET = { answer: null, answeredAt: null, answeredOn: null, answeredByName: null, rectificationId: null } as const;
/** How much of it the inbox tells. */
const TOLD = 60;

/** Takes in what somebody wrote to this organization; in its own door, as nobody in particular. 收到群众意见 */
export async function receiveFeedback(ctx: Ctx, input: Written): Promise<PublicFeedback> {
  const tenantId = ctx.viewer.tenant.id;
  const body = text("feedback", input.body, { max: 2_000, field: ["body"] });
  const contact = optionalText("contact", input.contact, { max: 100 });
  const about = await aboutOf(ctx, tenantId, input.commitmentId);
  const tenant = await ctx.db.findOneByOrFail(Organization, { id: tenantId });
  const row = ctx.db.create(PublicFeedback, {
    tenantId,
    id: newId(),
    receipt: newReceipt(),
    kind: input.kind,
    commitmentId: about?.id ?? null,
    commitmentTitle: about?.title ?? null,
    body,
    ...NEW,
    ...NOT_YET,
    receivedAt: ctx.clock.now(),
    receivedOn: ctx.clock.today(),
    line: tenant.line,
    territory: tenant.divisionCode.slice(0, 9),
    tenantName: tenant.name,
    overseerIds: (await overseersOf(ctx, [tenantId], ctx.clock.today())).get(tenantId) ?? [],
    searchText: searchText(body, about?.title, tenant.shortName),
    createdAt: ctx.clock.now(),
  });
  await insert(ctx, PublicFeedback, [row]);
  if (contact !== null) await ctx.db.insert(FeedbackContact, { tenantId, id: row.id, contact });
  await record(ctx, { ...shared(row), act: "receive", after: { state: row.state, kind: row.kind } });
  const params = { said: [...body].slice(0, TOLD).join("") };
  await notify(ctx, { tenantId, feedbackId: row.id, kind: "FEEDBACK_RECEIVED", title: about?.title ?? tenant.shortName, params });
  return row;
}

/** What came of it, for whoever knows the number. */
export async function feedbackByReceipt(ctx: Ctx, receipt: string): Promise<PublicFeedback | null> {
  return ctx.db.findOneBy(PublicFeedback, { tenantId: ctx.viewer.tenant.id, receipt });
}

export function refuseFeedback(row: PublicFeedback, act: string, viewer: Viewer): DomainError | null {
  return row.tenantId === viewer.tenant.id ? refusal("PublicFeedback", act, row.state, viewer) : notFound();
}

export async function findFeedback(ctx: Ctx, id: string, lock?: "lock"): Promise<PublicFeedback | null> {
  const query = onShards(ctx, ctx.db.getRepository(PublicFeedback).createQueryBuilder("row").where("row.id = :id", { id }));
  if (ctx.predicates && ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", { own: ctx.viewer.tenant.id });
  if (lock === "lock") query.setLock("pessimistic_write");
  return query.getOne();
}

export async function contactOf(ctx: Ctx, { tenantId, id }: PublicFeedback): Promise<string | null> {
  return ctx.door === "tenant" ? ((await ctx.db.findOneBy(FeedbackContact, { tenantId, id }))?.contact ?? null) : null;
}

/** Who, besides the tenant, may read an event of it. */
function shared({ tenantId, id, overseerIds }: PublicFeedback): Pick<Happening, "tenantId" | "entityType" | "entityId" | "overseerIds" | "reach"> {
  return { tenantId, entityType: "PublicFeedback", entityId: id, overseerIds, reach: "OVERSIGHT" };
}

async function take(ctx: Ctx, id: string, version: number, act: string): Promise<PublicFeedback> {
  // What has ended cannot be locked any more, and whoever tries is still told so.
  const row = (await findFeedback(ctx, id, "lock")) ?? (await findFeedback(ctx, id));
  if (row === null) throw notFound();
  if (row.version !== version) throw new DomainError("VERSION_CONFLICT", { current: row.version, given: version });
  const refused = refuseFeedback(row, act, ctx.viewer);
  if (refused !== null) throw refused;
  return row;
}

/** Moves it on: the listed transition, the next version and exactly one event, or nothing at all. */
async function move(ctx: Ctx, row: PublicFeedback, act: string, patch: Partial<PublicFeedback>): Promise<PublicFeedback> {
  const state = nextState("PublicFeedback", act, row.state, ctx.viewer) as FeedbackState;
  const { tenantId, id, version } = row;
  const values = { ...patch, state, version: version + 1 };
  const done = await ctx.db.update(PublicFeedback, { tenantId, id, version }, values);
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
  const before = { state: row.state };
  Object.assign(row, values);
  forgetLoaded(ctx);
  const { rectificationId, shown } = row;
  const after = { state, ...(act === "takeUp" ? { rectificationId } : { shown }) };
  await record(ctx, { ...shared(row), act, roles: rolesFor("PublicFeedback", act), note: patch.answer ?? null, before, after });
  return row;
}

function answered(ctx: Ctx, answer: string): Pick<PublicFeedback, "answer" | "answeredAt" | "answeredOn" | "answeredByName"> {
  return { answer, answeredAt: ctx.clock.now(), answeredOn: ctx.clock.today(), answeredByName: ctx.viewer.name };
}

/** Answers it; whoever holds the receipt reads the answer, everybody where it is shown. 答复 */
export async function answerFeedback(ctx: Ctx, id: string, version: number, input: { answer: string; shown: boolean }): Promise<PublicFeedback> {
  const row = await take(ctx, id, version, "answer");
  return move(ctx, row, "answer", { ...answered(ctx, text("answer", input.answer, { max: 2_000 })), shown: input.shown });
}

/** Not for this organization, abusive, or twice; whoever wrote it is told why. 不予受理 */
export async function setAsideFeedback(ctx: Ctx, id: string, version: number, reason: string): Promise<PublicFeedback> {
  const row = await take(ctx, id, version, "setAside");
  return move(ctx, row, "setAside", answered(ctx, text("reason", reason, { max: 500 })));
}

export interface FeedbackProblem {
  readonly aspect: Aspect;
  readonly item: string;
  readonly severity?: Severity | undefined;
  readonly dueOn: string;
  /** Who verifies: we, by a second person, or an organization above us. */
  readonly verifierId?: string | undefined;
}

/** Enters what it shows in the rectification ledger. 列入整改 */
export async function takeUpFeedback(ctx: Ctx, id: string, version: number, problem: FeedbackProblem): Promise<PublicFeedback> {
  const row = await take(ctx, id, version, "takeUp");
  const opened = await openRectification(ctx, {
    ...problem,
    problem: row.body,
    tenantId: row.tenantId,
    source: "PUBLIC_FEEDBACK",
    sourceId: row.id,
    sourceTitle: row.commitmentTitle ?? row.tenantName,
    verifierId: problem.verifierId ?? row.tenantId,
  });
  return move(ctx, row, "takeUp", { rectificationId: opened.id });
}
