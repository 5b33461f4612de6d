import { belowOf } from "../organizations/hierarchy.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { Select } from "../platform/select.ts";

/** Whom leaders of this organization review today: itself, and what is active below it in either hierarchy. */
export async function ledToday(ctx: Ctx): Promise<ReadonlySet<string>> {
  const own = ctx.viewer.tenant.id;
  const below = await belowOf(ctx, own, ctx.clock.today());
  const active = await new Select(ctx, Organization).andWhere("row.id = any(:below) and row.status = 'ACTIVE'", { below }).getMany();
  return new Set([own, ...active.map(({ id }) => id)]);
}
