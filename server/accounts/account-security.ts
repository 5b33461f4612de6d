import { record } from "../events/event.service.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { loadMany } from "../platform/loader.ts";
import type { Viewer } from "../platform/viewer.ts";
import { Account } from "./account.entity.ts";
import { findAccount } from "./account.list.ts";
import { refuseAccount } from "./account.service.ts";
import { isPlatformAdmin } from "./grant.service.ts";
import { ExternalIdentity, SecondFactor } from "./second-factor.entity.ts";

/** What an administrator may do to how somebody else signs in. */
export const SECURITY_ACTS = ["resetSecondFactor", "registerIdentity", "revokeIdentity"] as const;
export type SecurityAct = (typeof SECURITY_ACTS)[number];

/** On which account, and the version the administrator saw. */
export interface Act {
  readonly id: string;
  readonly version: number;
}

export interface Security {
  readonly secondFactorSince: Date | null;
  readonly identities: readonly ExternalIdentity[];
  readonly platformAdmin: boolean;
}

const NOTHING: Security = { secondFactorSince: null, identities: [], platformAdmin: false };

/** How an account signs in, for itself and its administrators; only the platform door reaches it. */
export async function securityOf(ctx: Ctx, account: Account): Promise<Security> {
  const own = account.id === ctx.viewer.accountId;
  const platformAdmin = ctx.door === "platform" && (await isPlatformAdmin(ctx, account));
  if (ctx.door !== "platform" || (!own && refuseAccount(account, "resetPassword", ctx.viewer, platformAdmin) !== null))
    return { ...NOTHING, platformAdmin };
  const factors = await loadMany(ctx, SecondFactor, "accountId", account.id, { by: "begunAt", direction: "ASC" });
  const identities = await loadMany(ctx, ExternalIdentity, "accountId", account.id, { by: "linkedAt", direction: "ASC" });
  return {
    secondFactorSince: factors[0]?.confirmedAt ?? null,
    identities,
    platformAdmin,
  };
}

/** Why an administrator is refused an act on somebody's way to sign in, or null. */
export function refuseSecurity(account: Account, name: SecurityAct, viewer: Viewer, security: Security): DomainError | null {
  const refused = refuseAccount(account, name, viewer, security.platformAdmin);
  if (refused !== null) return refused;
  if (name === "resetSecondFactor" && security.secondFactorSince === null) return new DomainError("SECOND_FACTOR_OFF");
  return name === "revokeIdentity" && security.identities.length === 0 ? new DomainError("IDENTITY_NONE") : null;
}

/** Checks right and version, counts the version up and puts the act on record with what `after` tells, or refuses, of it. */
export async function changeSecurity(ctx: Ctx, { id, version }: Act, name: SecurityAct, after: () => object = () => ({})): Promise<Account> {
  const account = await findAccount(ctx, id);
  if (account === null) throw notFound();
  const refused = refuseSecurity(account, name, ctx.viewer, await securityOf(ctx, account));
  if (refused !== null) throw refused;
  const told = after();
  const done = await ctx.db.update(Account, { tenantId: account.tenantId, id, version }, { version: version + 1 });
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: account.version, given: version });
  await record(ctx, {
    tenantId: account.tenantId,
    entityType: "Account",
    entityId: id,
    act: name,
    roles: ["PLATFORM_ADMIN", "TENANT_ADMIN"],
    after: { username: account.username, ...told },
  });
  return Object.assign(account, { version: version + 1 });
}
