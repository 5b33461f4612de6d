import { record } from "../events/event.service.ts";
import { notify } from "../messages/message.service.ts";
import type { MessageKind } from "../messages/message.entity.ts";
import { addDays } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { newId } from "../platform/ids.ts";
import { insertOnce } from "../platform/insert.ts";
import { Select } from "../platform/select.ts";
import { dueIn, type HalfYear, halfYearBefore, halfYearOf, halfYearWords } from "./half-year.ts";
import { ledToday } from "./led.ts";
import { ReviewRelation } from "./relation.entity.ts";
import { ReviewObligation } from "./review.entity.ts";
import { move, shared } from "./review.rules.ts";

/** Rows taken on at once; the rest follow an hour later. */
const AT_ONCE = 500;
/** Days before the last one on which a leader is reminded, with the number of the reminder: the last one first, so that it is the only one. */
const REMIND = [
  [7, 2],
  [30, 1],
] as const;

const OPEN = ["DUE", "SCHEDULED"];

/** Relations of this organization's leaders that were in force in a half-year and owe nothing for it yet; whoever has left is owed no more. */
async function owing(ctx: Ctx, half: HalfYear, relationId: string | undefined): Promise<ReviewRelation[]> {
  const today = ctx.clock.today();
  const led = [...(await ledToday(ctx))];
  const query = new Select(ctx, ReviewRelation)
    .andWhere("row.reviewerId = :own and row.tenantId = any(:led)", { own: ctx.viewer.tenant.id, led })
    .andWhere("row.validFrom <= :until and (row.validTo is null or row.validTo >= :from) and row.createdOn <= :to", {
      until: today < half.to ? today : half.to,
      from: half.from,
      to: half.to,
    })
    .andWhere("not exists (select 1 from review_obligation o where o.tenant_id = row.tenantId and o.relation_id = row.id and o.period = :period)", {
      period: half.period,
    });
  if (relationId !== undefined) query.andWhere("row.id = :relationId", { relationId });
  return query.orderBy("id").window(AT_ONCE).getMany();
}

function obligationOf(ctx: Ctx, relation: ReviewRelation, half: HalfYear): ReviewObligation {
  const { tenantId, reviewerId, reviewerName, officeId, kind, leaderName, leaderPost, leaderId, subjectName, line, territory, overseerIds } =
    relation;
  const open = { state: "DUE", version: 1, scheduledOn: null, mode: null, heldOn: null, strengths: null, recordedAt: null } as const;
  const whose = { tenantId, reviewerId, reviewerName, officeId, kind, leaderName, leaderPost, leaderId, subjectName, line, territory, overseerIds };
  return Object.assign(new ReviewObligation(), {
    ...whose,
    ...open,
    id: newId(),
    relationId: relation.id,
    period: half.period,
    dueOn: dueIn(half, relation.validTo),
    recordedByName: null,
    excuse: null,
    reminderCount: 0,
    lastRemindedAt: null,
    searchText: relation.searchText,
    createdAt: ctx.clock.now(),
  });
}

/** One message to each leader about all of them; to the organization's inbox where a leader has no account. Never to the reviewed. */
async function tellLeaders(ctx: Ctx, kind: MessageKind, rows: readonly ReviewObligation[]): Promise<void> {
  const leaders = Map.groupBy(rows, ({ leaderId, leaderName, period }) => `${leaderId ?? leaderName} ${period}`);
  for (const own of leaders.values()) {
    const [first] = own;
    if (first === undefined) continue;
    const due = own.reduce((least, { dueOn }) => (dueOn < least ? dueOn : least), first.dueOn);
    await notify(ctx, {
      tenantId: first.reviewerId,
      kind,
      title: `${first.leaderName} · ${halfYearWords(first.period, "zh-CN")}`,
      params: {
        count: String(own.length),
        due,
        subjects: own
          .slice(0, 3)
          .map(({ subjectName }) => subjectName)
          .join("、"),
      },
      ...(first.leaderId === null ? {} : { accountId: first.leaderId }),
      ...(own.length === 1 ? { reviewObligationId: first.id } : {}),
    });
  }
}

/** What leaders of this organization owe for a half-year, once for each relation, however often and by how many it is asked. */
async function obligeFor(ctx: Ctx, half: HalfYear, relationId?: string): Promise<number> {
  const wanted = (await owing(ctx, half, relationId)).map((relation) => obligationOf(ctx, relation, half));
  const rows = await insertOnce(ctx, ReviewObligation, wanted);
  await record(
    ctx,
    ...rows.map((row) => ({
      ...shared(row),
      entityType: "ReviewObligation",
      act: "oblige",
      after: { state: row.state, period: row.period, dueOn: row.dueOn },
    })),
  );
  await tellLeaders(ctx, "REVIEW_OBLIGED", rows);
  return rows.length;
}

/** For the running half-year, and for the one before where a server was away on its last days. */
export async function oblige(ctx: Ctx, relationId?: string): Promise<number> {
  const today = ctx.clock.today();
  const missed = await obligeFor(ctx, halfYearBefore(today), relationId);
  return missed + (await obligeFor(ctx, halfYearOf(today), relationId));
}

/** Open obligations of this organization's leaders, locked: another server that is as far waits and then finds them done. */
function openOnes(ctx: Ctx, condition: string, parameters: object): Promise<ReviewObligation[]> {
  return new Select(ctx, ReviewObligation)
    .andWhere("row.reviewerId = :own and row.state = any(:open)", { own: ctx.viewer.tenant.id, open: OPEN })
    .andWhere(condition, parameters)
    .orderBy("tenantId")
    .orderBy("id")
    .window(AT_ONCE)
    .getMany(" for update");
}

/** The half-year is over: what is missing is named and stays so. */
async function closePeriods(ctx: Ctx): Promise<number> {
  const rows = await openOnes(ctx, "row.period < :period", { period: halfYearOf(ctx.clock.today()).period });
  for (const row of rows) await move(ctx, row, { act: "closePeriod" });
  await tellLeaders(ctx, "REVIEW_MISSED", rows);
  return rows.length;
}

/** Reminds leaders a month and a week before the last day. */
async function remind(ctx: Ctx): Promise<number> {
  const today = ctx.clock.today();
  let count = 0;
  for (const [days, number] of REMIND) {
    const rows = await openOnes(ctx, "row.dueOn between :today and :latest and row.reminderCount < :number", {
      today,
      latest: addDays(today, days),
      number,
    });
    for (const row of rows) await move(ctx, row, { act: "remind", patch: { reminderCount: number, lastRemindedAt: ctx.clock.now() } });
    await tellLeaders(ctx, "REVIEW_REMINDED", rows);
    count += rows.length;
  }
  return count;
}

/** What the clock asks of one organization's leaders; running it twice, or by two servers at once, does nothing twice. Returns how much was done. */
export async function keepReviews(ctx: Ctx): Promise<number> {
  const obliged = await oblige(ctx);
  const closed = await closePeriods(ctx);
  return obliged + closed + (await remind(ctx));
}

/** A relation that ends midway is owed by its last day. */
export async function shorten(ctx: Ctx, { id, tenantId, validTo }: ReviewRelation): Promise<void> {
  if (validTo === null) return;
  const rows = await openOnes(ctx, "row.tenantId = :tenantId and row.relationId = :id and row.dueOn > :validTo", { tenantId, id, validTo });
  for (const row of rows) await move(ctx, row, { act: "shorten", patch: { dueOn: validTo } });
}
