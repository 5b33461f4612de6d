import { type Happening, record } from "../events/event.service.ts";
import type { MessageKind } from "../messages/message.entity.ts";
import { notify } from "../messages/message.service.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { mutationName, nextState, refusal, rolesFor, transitionsOf } from "../platform/lifecycle.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { onShards } from "../platform/shards.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";
import { Commitment, type CommitmentState } from "./commitment.entity.ts";

/** Acts that change no state, and when they may be done. All are the subject's. */
const SIDE_ACTS: Readonly<Record<string, readonly CommitmentState[]>> = {
  edit: ["DRAFT", "SOLICITING"],
  recordOpinion: ["SOLICITING"],
  decideOpinion: ["SOLICITING"],
  reportProgress: ["IN_FULFILMENT"],
  appraise: ["APPRAISAL"],
};
export const SUBJECT_ROLES: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER"];

const LISTED = transitionsOf("Commitment").filter(({ actor }) => actor !== "SYSTEM");
const VETTER_ACTS = new Set(LISTED.filter(({ actor }) => actor === "VETTER").map(({ act }) => act));
/** Everything a person may do to a commitment, in the order of its life. */
export const ACTS: readonly string[] = [...new Set(["edit", "recordOpinion", ...LISTED.map(({ act }) => act), "reportProgress", "appraise"])];

/** What happens at home before something is published, or to a draft of the next version, is nobody else's business. */
const PRIVATE_ACTS = new Set([
  "edit",
  "openSolicitation",
  "recordOpinion",
  "decideOpinion",
  "submitForVetting",
  "submitImmediate",
  "return",
  "revise",
  "withdraw",
]);

/** What stands in the way beyond role and state. */
function obstacle(row: Commitment, act: string): DomainError | null {
  if (act === "submitImmediate" && row.kind !== "IMMEDIATE") return new DomainError("SOLICITATION_FIRST");
  if (act === "submitForVetting" && row.undecided > 0) return new DomainError("OPINIONS_UNDECIDED", { count: row.undecided });
  if (act === "withdraw" && row.number > 0) return new DomainError("COMMITMENT_IS_PUBLIC");
  if (act.startsWith("conclude") && row.appraised === 0) return new DomainError("APPRAISAL_FIRST");
  return null;
}

/** Why an act may not be done now, or null. The same function answers for buttons and for mutations. */
export function refuse(row: Commitment, act: string, viewer: Viewer): DomainError | null {
  if (viewer.tenant.id !== row.tenantId) return notFound();
  const named = mutationName("Commitment", act);
  const states = SIDE_ACTS[act];
  const roles = states === undefined ? rolesFor("Commitment", act) : SUBJECT_ROLES;
  if (!viewer.system && !holds(viewer, roles)) return new DomainError("ROLE_MISSING", { roles, act: named });
  const wrong = states === undefined ? refusal("Commitment", act, row.state, viewer) : null;
  if (wrong !== null) return wrong;
  if (states !== undefined && !states.includes(row.state)) {
    return new DomainError("TRANSITION_NOT_ALLOWED", { machine: "Commitment", state: row.state, act: named });
  }
  const isHand = viewer.accountId !== null && row.handIds.includes(viewer.accountId);
  return VETTER_ACTS.has(act) && isHand ? new DomainError("VETTER_IS_HAND") : obstacle(row, act);
}

/** A commitment as far as this door shows it: others see one once it was published. */
export async function findCommitment(ctx: Ctx, id: string, lock?: "lock"): Promise<Commitment | null> {
  const query = onShards(ctx, ctx.db.getRepository(Commitment).createQueryBuilder("row").where("row.id = :id", { id }));
  if (ctx.predicates && ctx.door === "oversight") {
    query.andWhere("row.overseerIds @> array[:own]::uuid[] and row.number > 0", { own: ctx.viewer.tenant.id });
  }
  if (lock === "lock") query.setLock("pessimistic_write");
  return query.getOne();
}

/** The record at the version the user saw; refuses the act if it is not allowed. */
export async function take(ctx: Ctx, id: string, version: number, act: string): Promise<Commitment> {
  // What has ended cannot be locked any more, and whoever tries is still told so.
  const row = (await findCommitment(ctx, id, "lock")) ?? (await findCommitment(ctx, id));
  if (row === null) throw notFound();
  if (row.version !== version) throw new DomainError("VERSION_CONFLICT", { current: row.version, given: version });
  const refused = refuse(row, act, ctx.viewer);
  if (refused !== null) throw refused;
  return row;
}

/** Who, besides the tenant, may read an event of this record. */
export function shared(row: Commitment, act: string): Pick<Happening, "tenantId" | "entityType" | "entityId" | "overseerIds" | "reach"> {
  const { tenantId, id, overseerIds, number } = row;
  const reach = number > 0 && !PRIVATE_ACTS.has(act) ? "OVERSIGHT" : "PRIVATE";
  return { tenantId, entityType: "Commitment", entityId: id, overseerIds, reach };
}

/** Those who had a hand in it, now with whoever asks. */
export function withHand({ handIds }: Commitment, { viewer: { accountId } }: Ctx): string[] {
  return accountId === null ? handIds : [...new Set([...handIds, accountId])];
}

const UNTOLD = new Set(["handIds", "searchText", "undecided", "appraised"]);
const told = (values: object): object => Object.fromEntries(Object.entries(values).filter(([key]) => !UNTOLD.has(key)));

export interface Change {
  readonly act: string;
  readonly patch?: Partial<Commitment>;
  readonly note?: string | null;
  /** What else was changed, beside the record itself. */
  readonly before?: object;
  readonly after?: object;
}

/** Moves a record on: the listed transition or a side act, the next version and exactly one event, or nothing at all. */
export async function move(ctx: Ctx, row: Commitment, { act, patch = {}, ...change }: Change): Promise<Commitment> {
  const listed = SIDE_ACTS[act] === undefined;
  const state = listed ? (nextState("Commitment", act, row.state, ctx.viewer) as CommitmentState) : row.state;
  const values = { ...patch, state, version: row.version + 1 };
  const keys = new Set(Object.keys(patch));
  const before = { state: row.state, ...Object.fromEntries(Object.entries(row).filter(([key]) => keys.has(key))) };
  const done = await ctx.db
    .createQueryBuilder()
    .update(Commitment)
    .set(values)
    .where("tenantId = :tenantId and id = :id and version = :version", row)
    .execute();
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: row.version + 1, given: row.version });
  Object.assign(row, values);
  forgetLoaded(ctx);
  await record(ctx, {
    ...shared(row, act),
    act,
    roles: listed ? rolesFor("Commitment", act) : SUBJECT_ROLES,
    note: change.note ?? null,
    before: { ...told(before), ...change.before },
    after: { ...told({ ...patch, state }), ...change.after },
  });
  return row;
}

/** A message to the own inbox: vetting is done by a second person of the same organization. */
export async function tell(ctx: Ctx, row: Commitment, kind: MessageKind, params: Readonly<Record<string, string>> = {}): Promise<void> {
  const { tenantId, id: commitmentId, title, subjectName } = row;
  await notify(ctx, { tenantId, commitmentId, kind, title, params: { ...params, subject: subjectName, from: ctx.viewer.name } });
}
