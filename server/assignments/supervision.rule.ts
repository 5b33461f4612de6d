import { daysBetween } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { CROSS_TENANT } from "../platform/shards.ts";
import { Assignment, type SupervisionLevel } from "./assignment.entity.ts";
import { supervise } from "./review.service.ts";
import { clockDueOn } from "./timeliness.ts";

/** Days late from which the rule issues each level: blue on the first day, yellow on the fourth, red on the eighth. */
const FROM_DAYS: ReadonlyArray<readonly [SupervisionLevel, number]> = [
  ["RED", 8],
  ["YELLOW", 4],
  ["BLUE", 1],
];

export function levelFor(daysLate: number): SupervisionLevel | null {
  return FROM_DAYS.find(([, days]) => daysLate >= days)?.[0] ?? null;
}

const ORDER: Readonly<Record<string, number>> = { BLUE: 1, YELLOW: 2, RED: 3 };
export const NOTICES_AT_ONCE = 200;

/** Whether a level is higher than the highest so far. */
export function outranks(level: SupervisionLevel, highest: SupervisionLevel | null): boolean {
  return (ORDER[level] ?? 0) > (ORDER[highest ?? ""] ?? 0);
}

/** Rows whose level is lower than their days late call for, so that a run never meets the same row twice. `clock` is SQL of type date. */
export function dueForNotice(clock: string): string {
  return `(:today::date - ${clock} >= 8 and row.supervisionLevel is distinct from 'RED')
  or (:today::date - ${clock} >= 4 and coalesce(row.supervisionLevel, 'BLUE') = 'BLUE')
  or (:today::date - ${clock} >= 1 and row.supervisionLevel is null)`;
}

/** Issues the notices that are due today for one issuer; running it twice issues nothing twice. Returns how many. */
export async function superviseOverdue(ctx: Ctx): Promise<number> {
  const today = ctx.clock.today();
  const late = await ctx.db
    .getRepository(Assignment)
    .createQueryBuilder("row")
    .comment(CROSS_TENANT)
    .where("row.issuerId = :own", { own: ctx.viewer.tenant.id })
    .andWhere("row.state in ('DISPATCHED', 'RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')")
    .andWhere(`(${dueForNotice("greatest(row.effectiveDueOn, row.reworkDueOn)")})`, { today })
    .orderBy("row.tenantId")
    .addOrderBy("row.id")
    .limit(NOTICES_AT_ONCE)
    .getMany();
  let issued = 0;
  for (const assignment of late) {
    const level = levelFor(daysBetween(clockDueOn(assignment), today));
    if (level === null || !outranks(level, assignment.supervisionLevel)) continue;
    await supervise(ctx, assignment.id, assignment.version, { level, note: null, cause: "RULE" });
    issued++;
  }
  return issued;
}
