import { record } from "../events/event.service.ts";
import { MassGroup } from "../organizations/mass-group.entity.ts";
import { overseersOf } from "../organizations/hierarchy.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { text } from "../platform/check.ts";
import { addDays } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insert } from "../platform/insert.ts";
import { searchText } from "../platform/search.ts";
import { Rectification } from "../rectifications/rectification.entity.ts";
import { Commitment, type CommitmentKind, type CommitmentSubject } from "./commitment.entity.ts";
import { move, shared, SUBJECT_ROLES, take, tell, withHand } from "./commitment.rules.ts";
import { CommitmentDraft, CommitmentOpinion } from "./content.entity.ts";

export interface Content {
  readonly title: string;
  readonly body: string;
  /** The annual target, the plan or the occasion it follows from. */
  readonly link: string;
  readonly dueOn: string;
}

export interface NewCommitment extends Content {
  readonly kind: CommitmentKind;
  readonly subjectKind: CommitmentSubject;
  /** The mass group, where it is a mass group's. */
  readonly groupId?: string | undefined;
  /** The member's name, where it is a member's. */
  readonly memberName?: string | undefined;
}

const LINK_NAME: Readonly<Record<CommitmentKind, string>> = { LONG_TERM: "plan", ANNUAL: "annualTarget", IMMEDIATE: "trigger" };
/** Days an immediate commitment may take. */
const IMMEDIATE_DAYS = 180;
const LONG_TERM_YEARS = 10;

/** The last day a commitment of this kind may run to. */
function latestOf(kind: CommitmentKind, today: string): string {
  const year = Number(today.slice(0, 4));
  if (kind === "IMMEDIATE") return addDays(today, IMMEDIATE_DAYS);
  return `${kind === "ANNUAL" ? year + 1 : year + LONG_TERM_YEARS}-12-31`;
}

/** What was typed, checked: each kind names what it follows from. */
function checked(ctx: Ctx, kind: CommitmentKind, input: Content): Content {
  const today = ctx.clock.today();
  const max = latestOf(kind, today);
  if (input.dueOn < today || input.dueOn > max) throw new DomainError("OUT_OF_RANGE", { name: "keepBy", min: today, max }, ["input", "dueOn"]);
  return {
    title: text("commitmentTitle", input.title, { max: 60, field: ["input", "title"] }),
    body: text("commitmentBody", input.body, { max: 4_000, field: ["input", "body"] }),
    link: text(LINK_NAME[kind], input.link, { max: 200, field: ["input", "link"] }),
    dueOn: input.dueOn,
  };
}

type Subject = Pick<Commitment, "subjectKind" | "subjectId" | "subjectName">;

async function subjectOf(ctx: Ctx, tenant: Organization, input: NewCommitment): Promise<Subject> {
  const { subjectKind } = input;
  if (subjectKind === "ORGANIZATION") return { subjectKind, subjectId: tenant.id, subjectName: tenant.name };
  if (subjectKind === "MEMBER") {
    return { subjectKind, subjectId: null, subjectName: text("memberName", input.memberName, { max: 40, field: ["input", "memberName"] }) };
  }
  if (input.groupId === undefined) throw new DomainError("REQUIRED", { name: "massGroup" }, ["input", "groupId"]);
  const group = await ctx.db.findOneBy(MassGroup, { tenantId: tenant.id, id: input.groupId, status: "ACTIVE" });
  if (group === null) throw notFound();
  return { subjectKind, subjectId: group.id, subjectName: group.name };
}

const NEW = { state: "DRAFT", version: 1, number: 0, progress: 0, undecided: 0, appraised: 0 } as const;
const NOT_YET = { againUntil: null, publishedAt: null, publishedOn: null, claimedAt: null, endedAt: null, endedOn: null, conclusion: null } as const;

/** Begins a commitment; nobody outside the organization reads it before it is published. 起草承诺 */
export async function draftCommitment(ctx: Ctx, input: NewCommitment): Promise<Commitment> {
  const { kind } = input;
  const content = checked(ctx, kind, input);
  const tenant = await ctx.db.findOneByOrFail(Organization, { id: ctx.viewer.tenant.id });
  const subject = await subjectOf(ctx, tenant, input);
  const tenantId = tenant.id;
  const overseers = subject.subjectKind === "MEMBER" ? [] : ((await overseersOf(ctx, [tenantId], ctx.clock.today())).get(tenantId) ?? []);
  const row = ctx.db.create(Commitment, {
    ...subject,
    ...NEW,
    ...NOT_YET,
    tenantId,
    id: newId(),
    kind,
    title: content.title,
    dueOn: content.dueOn,
    handIds: ctx.viewer.accountId === null ? [] : [ctx.viewer.accountId],
    line: tenant.line,
    territory: tenant.divisionCode.slice(0, 9),
    tenantName: tenant.name,
    overseerIds: overseers,
    searchText: searchText(subject.subjectName, content.title, tenant.name, tenant.shortName),
    createdAt: ctx.clock.now(),
  });
  await insert(ctx, Commitment, [row]);
  await ctx.db.insert(CommitmentDraft, { tenantId, id: row.id, ...content });
  const after = { state: row.state, kind, subjectKind: row.subjectKind, ...content };
  await record(ctx, { ...shared(row, "draft"), act: "draft", roles: SUBJECT_ROLES, after });
  return row;
}

export async function draftOf(ctx: Ctx, row: Commitment): Promise<CommitmentDraft> {
  return ctx.db.findOneByOrFail(CommitmentDraft, { tenantId: row.tenantId, id: row.id });
}

/** Writes the draft anew; the record shows it in lists as long as nothing is published. */
async function rewrite(ctx: Ctx, row: Commitment, values: Partial<CommitmentDraft>): Promise<{ before: object; patch: Partial<Commitment> }> {
  const { tenantId, id } = row;
  const draft = await draftOf(ctx, row);
  await ctx.db.update(CommitmentDraft, { tenantId, id }, values);
  const keys = new Set(Object.keys(values));
  const before = Object.fromEntries(Object.entries(draft).filter(([key]) => keys.has(key)));
  const { title, dueOn } = { ...draft, ...values };
  const shown = row.number > 0 ? {} : { title, dueOn, searchText: searchText(row.subjectName, title, row.tenantName) };
  return { before, patch: { ...shown, handIds: withHand(row, ctx) } };
}

/** Changes what is being written. 修改承诺 */
export async function editCommitment(ctx: Ctx, id: string, version: number, input: Content): Promise<Commitment> {
  const row = await take(ctx, id, version, "edit");
  const content = checked(ctx, row.kind, input);
  return move(ctx, row, { act: "edit", ...(await rewrite(ctx, row, content)), after: content });
}

export interface Asking {
  /** Whose opinion is asked, and how. */
  readonly asked: string;
  readonly askedUntil: string;
}

/** Asks for opinions on the draft. 征求意见 */
export async function openSolicitation(ctx: Ctx, id: string, version: number, input: Asking): Promise<Commitment> {
  const row = await take(ctx, id, version, "openSolicitation");
  const today = ctx.clock.today();
  if (input.askedUntil < today) throw new DomainError("DATE_IN_PAST", { today }, ["askedUntil"]);
  const values = { asked: text("asked", input.asked, { max: 500 }), askedOn: today, askedUntil: input.askedUntil };
  return move(ctx, row, { act: "openSolicitation", ...(await rewrite(ctx, row, values)), after: values });
}

/** Records an opinion somebody gave. 登记意见 */
export async function recordOpinion(ctx: Ctx, id: string, version: number, input: { givenBy: string; body: string }): Promise<Commitment> {
  const row = await take(ctx, id, version, "recordOpinion");
  const opinion = { givenBy: text("givenBy", input.givenBy, { max: 60 }), body: text("opinion", input.body, { max: 1_000, field: ["body"] }) };
  await ctx.db.insert(CommitmentOpinion, {
    ...opinion,
    tenantId: row.tenantId,
    id: newId(),
    commitmentId: row.id,
    adopted: null,
    reply: null,
    at: ctx.clock.now(),
    recordedByName: ctx.viewer.name,
  });
  const patch = { undecided: row.undecided + 1, handIds: withHand(row, ctx) };
  return move(ctx, row, { act: "recordOpinion", patch, note: opinion.body });
}

export interface Answer {
  readonly opinionId: string;
  readonly adopted: boolean;
  /** Why not, where it is not adopted. */
  readonly reply?: string | undefined;
}

/** Says whether an opinion is adopted; one that is not gets a reason. 采纳意见 */
export async function decideOpinion(ctx: Ctx, id: string, version: number, input: Answer): Promise<Commitment> {
  const row = await take(ctx, id, version, "decideOpinion");
  const key = { tenantId: row.tenantId, commitmentId: row.id, id: input.opinionId };
  const opinion = await ctx.db.findOneBy(CommitmentOpinion, key);
  if (opinion === null) throw notFound();
  const reply = text("reply", input.reply, { max: 500, required: !input.adopted });
  const values = { adopted: input.adopted, reply: reply === "" ? null : reply };
  await ctx.db.update(CommitmentOpinion, key, values);
  const patch = { undecided: row.undecided - (opinion.adopted === null ? 1 : 0), handIds: withHand(row, ctx) };
  return move(ctx, row, { act: "decideOpinion", patch, note: opinion.body, before: { adopted: opinion.adopted }, after: values });
}

/** Closes the asking, says what came of it and hands the draft to a second person. 提交审核 */
export async function submitForVetting(ctx: Ctx, id: string, version: number, outcome: string): Promise<Commitment> {
  const row = await take(ctx, id, version, "submitForVetting");
  const values = { outcome: text("outcome", outcome, { max: 1_000 }), solicitedOn: ctx.clock.today(), returnReason: null };
  const change = await rewrite(ctx, row, values);
  await tell(ctx, row, "COMMITMENT_TO_VET");
  return move(ctx, row, { act: "submitForVetting", ...change, note: values.outcome });
}

/** An immediate commitment may go without opinions. 即时承诺直接提交审核 */
export async function submitImmediate(ctx: Ctx, id: string, version: number): Promise<Commitment> {
  const row = await take(ctx, id, version, "submitImmediate");
  const change = await rewrite(ctx, row, { returnReason: null });
  await tell(ctx, row, "COMMITMENT_TO_VET");
  return move(ctx, row, { act: "submitImmediate", ...change });
}

export interface Revision extends Content {
  readonly cause: string;
  /** The problem of one's own that it answers, where there is one. */
  readonly rectificationId?: string | null | undefined;
}

/** The problem that is answered must be one's own, and one that was not found to be none. */
async function answered(ctx: Ctx, tenantId: string, id: string | null): Promise<void> {
  if (id === null) return;
  const found = await ctx.db.findOneBy(Rectification, { tenantId, id });
  if (found === null) throw notFound();
  if (found.state === "VOIDED") throw new DomainError("RECTIFICATION_VOIDED", {}, ["input", "rectificationId"]);
}

/** Writes the next version, with its cause; the published one stays public until this one is, and after that in the history. 修订承诺 */
export async function revise(ctx: Ctx, id: string, version: number, input: Revision): Promise<Commitment> {
  const row = await take(ctx, id, version, "revise");
  const content = checked(ctx, row.kind, input);
  const cause = text("cause", input.cause, { max: 500, field: ["input", "cause"] });
  const rectificationId = input.rectificationId ?? null;
  await answered(ctx, row.tenantId, rectificationId);
  const { before, patch } = await rewrite(ctx, row, { ...content, cause, rectificationId, returnReason: null });
  await tell(ctx, row, "COMMITMENT_TO_VET");
  const handIds = ctx.viewer.accountId === null ? [] : [ctx.viewer.accountId];
  return move(ctx, row, { act: "revise", patch: { ...patch, handIds }, note: cause, before, after: { ...content, rectificationId } });
}

/** Gives up what nobody else has seen yet. 撤回草稿 */
export async function withdraw(ctx: Ctx, id: string, version: number, reason: string): Promise<Commitment> {
  const row = await take(ctx, id, version, "withdraw");
  const conclusion = text("reason", reason, { max: 500 });
  return move(ctx, row, {
    act: "withdraw",
    patch: { conclusion, endedAt: ctx.clock.now(), endedOn: ctx.clock.today() },
    note: conclusion,
  });
}
