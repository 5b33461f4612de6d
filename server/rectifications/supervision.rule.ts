import { dueForNotice, NOTICES_AT_ONCE, outranks, levelFor } from "../assignments/supervision.rule.ts";
import { daysBetween } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { CROSS_TENANT } from "../platform/shards.ts";
import { Rectification } from "./rectification.entity.ts";
import { clockDueOn } from "./timeliness.ts";
import { supervise } from "./verify.service.ts";

/** Issues the notices that are due today for what one organization verifies; running it twice issues nothing twice. Returns how many. */
export async function superviseRectifications(ctx: Ctx): Promise<number> {
  const today = ctx.clock.today();
  const late = await ctx.db
    .getRepository(Rectification)
    .createQueryBuilder("row")
    .comment(CROSS_TENANT)
    .where("row.verifierId = :own", { own: ctx.viewer.tenant.id })
    .andWhere("row.state in ('OPEN', 'PLANNED', 'IN_PROGRESS')")
    .andWhere(`(${dueForNotice("greatest(row.dueOn, row.reworkDueOn)")})`, { today })
    .orderBy("row.tenantId")
    .addOrderBy("row.id")
    .limit(NOTICES_AT_ONCE)
    .getMany();
  let issued = 0;
  for (const row of late) {
    const level = levelFor(daysBetween(clockDueOn(row), today));
    if (level === null || !outranks(level, row.supervisionLevel)) continue;
    await supervise(ctx, row.id, row.version, { level, note: null, cause: "RULE" });
    issued++;
  }
  return issued;
}
