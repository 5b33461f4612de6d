import { record } from "../events/event.service.ts";
import type { MessageKind } from "../messages/message.entity.ts";
import { notify } from "../messages/message.service.ts";
import { overseersOf } from "../organizations/hierarchy.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { optionalText, range, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insertOnce } from "../platform/insert.ts";
import { searchText } from "../platform/search.ts";
import { Select } from "../platform/select.ts";
import { type PositionMovement, type PositionPeers, TargetPosition } from "./position.entity.ts";
import { movePosition, sharedPosition, takePosition, WRITERS } from "./position.rules.ts";

export interface PositionValues {
  readonly peers: PositionPeers;
  readonly peerIds?: readonly string[] | null | undefined;
  readonly aim: number;
  readonly standing?: number | null | undefined;
  readonly explanation: string;
  readonly cause?: string | null | undefined;
}

type Content = Pick<TargetPosition, "peers" | "peerIds" | "peerNames" | "aim" | "standing" | "explanation" | "cause" | "movement" | "searchText">;

const MAX_PEERS = 50;
const at = (name: string): string[] => ["input", name];

/** With whom an organization competes: those of its kind in the same line or township, or those it names. */
async function peersOf(ctx: Ctx, own: Organization, peers: PositionPeers, named: readonly string[] = []): Promise<Organization[]> {
  const query = new Select(ctx, Organization).andWhere("row.status = 'ACTIVE' and row.id <> :own", { own: own.id });
  const { kind, line, divisionCode } = own;
  if (peers === "NAMED") query.andWhere("row.id = any(:named)", { named });
  else {
    const within = divisionCode.slice(0, peers === "SAME_LINE" ? 6 : 9);
    query.andWhere("row.kind = :kind and row.divisionCode like :within", { kind, within: `${within}%` });
    if (peers === "SAME_LINE") query.andWhere("row.line = :line", { line });
  }
  return query.orderBy("divisionCode").orderBy("line").orderBy("id").getMany();
}

/** How a version differs from the one before it; a change that is none is refused. */
function movementOf(before: TargetPosition | null, next: Pick<TargetPosition, "peers" | "peerIds" | "aim" | "explanation">): PositionMovement {
  if (before === null) return "FIRST";
  const others = new Set(before.peerIds);
  const sameNames = before.peerIds.length === next.peerIds.length && next.peerIds.every((id) => others.has(id));
  if (before.peers !== next.peers || (next.peers === "NAMED" && !sameNames)) return "REGROUPED";
  if (next.aim !== before.aim) return next.aim < before.aim ? "RAISED" : "LOWERED";
  if (before.explanation === next.explanation) throw new DomainError("POSITION_UNCHANGED");
  return "REGROUPED";
}

async function checked(ctx: Ctx, own: Organization, input: PositionValues, before: TargetPosition | null): Promise<Content> {
  const named = [...new Set(input.peers === "NAMED" ? (input.peerIds ?? []) : [])];
  if (named.length > MAX_PEERS) throw new DomainError("TOO_MANY_ROWS", { max: MAX_PEERS }, at("peerIds"));
  const found = await peersOf(ctx, own, input.peers, named);
  if (found.length < named.length) throw new DomainError("PEERS_UNKNOWN", {}, at("peerIds"));
  if (found.length === 0) throw new DomainError("PEERS_NONE", {}, at(input.peers === "NAMED" ? "peerIds" : "peers"));
  const most = found.length + 1;
  const place = (name: "aim" | "standing", value: number): number => {
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    throw new DomainError("OUT_OF_RANGE", { name, min: 1, max: most }, at(name));
  };
  const content = {
    peers: input.peers,
    peerIds: found.map(({ id }) => id),
    peerNames: found.map(({ shortName }) => shortName),
    aim: place("aim", input.aim),
    standing: input.standing === undefined || input.standing === null ? null : place("standing", input.standing),
    explanation: text("explanation", input.explanation, { max: 1_000, field: at("explanation") }),
  };
  const movement = movementOf(before, content);
  // Every change says why, and the reason is read by whoever reads the position.
  const cause = before === null ? null : text("cause", input.cause, { max: 500, field: at("cause") });
  if (before === null) optionalText("cause", input.cause, { max: 500, field: at("cause") });
  return { ...content, movement, cause, searchText: searchText(own.name, own.shortName, content.explanation) };
}

const ownOrganization = (ctx: Ctx): Promise<Organization> => ctx.db.findOneByOrFail(Organization, { id: ctx.viewer.tenant.id });

/** The version in force of a year, or null. */
function publishedOf(ctx: Ctx, year: number): Promise<TargetPosition | null> {
  return ctx.db.findOneBy(TargetPosition, { tenantId: ctx.viewer.tenant.id, year, state: "PUBLISHED" });
}

const handOf = ({ viewer }: Ctx): string[] => (viewer.accountId === null ? [] : [viewer.accountId]);
const withHand = (ctx: Ctx, row: TargetPosition): string[] => [...new Set([...row.handIds, ...handOf(ctx)])];

/** Begins a version; one is written at a time. */
async function begin(ctx: Ctx, year: number, input: PositionValues, before: TargetPosition | null): Promise<TargetPosition> {
  const own = await ownOrganization(ctx);
  const content = await checked(ctx, own, input, before);
  const row = Object.assign(new TargetPosition(), {
    ...content,
    tenantId: own.id,
    id: newId(),
    year,
    number: (before?.number ?? 0) + 1,
    state: "DRAFT" as const,
    returnReason: null,
    handIds: handOf(ctx),
    publishedAt: null,
    publishedOn: null,
    publishedBy: null,
    publishedByName: null,
    supersededOn: null,
    version: 1,
    line: own.line,
    territory: own.divisionCode.slice(0, 9),
    tenantName: own.name,
    overseerIds: (await overseersOf(ctx, [own.id], ctx.clock.today())).get(own.id) ?? [],
    createdByName: ctx.viewer.name,
    createdAt: ctx.clock.now(),
  });
  if ((await insertOnce(ctx, TargetPosition, [row])).length === 0) throw new DomainError("POSITION_BEING_WRITTEN");
  const { number, peers, aim, standing, explanation, cause, movement } = row;
  const after = { state: "DRAFT", edition: number, peers, aim, standing, aimNote: explanation, cause, movement };
  await record(ctx, { ...sharedPosition(row, "create"), act: "create", roles: WRITERS, note: cause, after });
  return row;
}

/** Says for a year where the organization means to stand, and among whom; nobody else reads it before it is published. 起草争先进位目标 */
export async function draftPosition(ctx: Ctx, given: number, input: PositionValues): Promise<TargetPosition> {
  const now = Number(ctx.clock.today().slice(0, 4));
  const year = range("year", given, now, now + 1);
  if ((await publishedOf(ctx, year)) !== null) throw new DomainError("POSITION_IN_FORCE", { year });
  return begin(ctx, year, input, null);
}

/** Changes what is being written. 修改 */
export async function editPosition(ctx: Ctx, id: string, version: number, input: PositionValues): Promise<TargetPosition> {
  const row = await takePosition(ctx, id, version, "edit");
  const content = await checked(ctx, await ownOrganization(ctx), input, row.number === 1 ? null : await publishedOf(ctx, row.year));
  return movePosition(ctx, row, "edit", { patch: { ...content, handIds: withHand(ctx, row) } });
}

function tell(ctx: Ctx, row: TargetPosition, kind: MessageKind, params: Record<string, string> = {}): Promise<void> {
  const about = { tenantId: row.tenantId, kind, title: `${row.year}`, targetPositionId: row.id };
  return notify(ctx, { ...about, params: { ...params, from: ctx.viewer.name, number: String(row.number) } });
}

/** Hands it to a second person. 提交审核 */
export async function submitPosition(ctx: Ctx, id: string, version: number): Promise<TargetPosition> {
  const row = await takePosition(ctx, id, version, "submit");
  await tell(ctx, row, "POSITION_TO_PUBLISH");
  return movePosition(ctx, row, "submit", { patch: { returnReason: null, handIds: withHand(ctx, row) } });
}

/** Sends it back to whoever wrote it. 退回修改 */
export async function returnPosition(ctx: Ctx, id: string, version: number, given: string): Promise<TargetPosition> {
  const row = await takePosition(ctx, id, version, "return");
  const reason = text("reason", given, { max: 500 });
  await tell(ctx, row, "POSITION_RETURNED", { reason });
  return movePosition(ctx, row, "return", { patch: { returnReason: reason }, note: reason });
}

/** Publishes it as a second person; the version before stays in the history. 审核公布 */
export async function publishPosition(ctx: Ctx, id: string, version: number): Promise<TargetPosition> {
  const row = await takePosition(ctx, id, version, "publish");
  const today = ctx.clock.today();
  const before = await publishedOf(ctx, row.year);
  const system: Ctx = { ...ctx, viewer: { ...ctx.viewer, system: true } };
  if (before !== null) await movePosition(system, before, "supersede", { patch: { supersededOn: today }, note: row.cause });
  const { accountId, name } = ctx.viewer;
  const patch = { publishedAt: ctx.clock.now(), publishedOn: today, publishedBy: accountId, publishedByName: name };
  return movePosition(ctx, row, "publish", { patch, note: row.cause });
}

/** Begins the next version during the year. Aiming lower is not forbidden, but it is marked and says why. 提升目标 */
export async function raisePosition(ctx: Ctx, id: string, version: number, input: PositionValues): Promise<TargetPosition> {
  const before = await takePosition(ctx, id, version, "raise");
  const row = await begin(ctx, before.year, input, before);
  await movePosition(ctx, before, "raise", { note: row.cause });
  return row;
}

/** Gives up what nobody else has seen. 放弃草稿 */
export async function withdrawPosition(ctx: Ctx, id: string, version: number): Promise<TargetPosition> {
  return movePosition(ctx, await takePosition(ctx, id, version, "withdraw"), "withdraw");
}

/** With whom one would compete by each rule, for the form. */
export async function peerGroups(ctx: Ctx): Promise<Array<{ peers: PositionPeers; organizations: Organization[] }>> {
  const own = await ownOrganization(ctx);
  const rules = ["SAME_LINE", "SAME_TOWNSHIP"] as const;
  return Promise.all(rules.map(async (peers) => ({ peers, organizations: await peersOf(ctx, own, peers) })));
}
