import type { Ctx } from "../platform/door.ts";
import { roleAsksFor } from "./challenge.service.ts";
import { ExternalIdentity } from "./second-factor.entity.ts";
import { ownerOf } from "./second-factor.service.ts";

export interface OwnSecurity {
  readonly secondFactorSince: Date | null;
  readonly secondFactorRequired: boolean;
  readonly recoveryCodesLeft: number;
  readonly passwordChangedAt: Date;
  readonly byProvider: boolean;
  readonly identities: ExternalIdentity[];
}

/** How the signed-in person's account signs in. */
export async function ownSecurity(ctx: Ctx): Promise<OwnSecurity> {
  const { tenantId, accountId } = ownerOf(ctx.viewer);
  const rows: Array<Omit<OwnSecurity, "identities">> = await ctx.db.query(
    `select
       (select confirmed_at from second_factor where tenant_id = $1 and account_id = $2) as "secondFactorSince",
       ${roleAsksFor("$2", "$4")} as "secondFactorRequired",
       (select count(*)::int from recovery_code where tenant_id = $1 and account_id = $2 and used_at is null) as "recoveryCodesLeft",
       credential.changed_at as "passwordChangedAt",
       coalesce((select method = 'PROVIDER' from session where id = $3), false) as "byProvider"
     from credential where credential.account_id = $2`,
    [tenantId, accountId, ctx.viewer.sessionId, ctx.clock.today()],
  );
  const [found] = rows;
  if (found === undefined) throw new Error("an account without a password");
  const identities = await ctx.db.find(ExternalIdentity, { where: { accountId }, order: { linkedAt: "ASC" } });
  return { ...found, identities };
}
