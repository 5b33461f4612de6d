import { record } from "../events/event.service.ts";
import { notify } from "../messages/message.service.ts";
import { text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { isId, newId } from "../platform/ids.ts";
import type { Account } from "./account.entity.ts";
import { type Act, changeSecurity } from "./account-security.ts";
import { hasSecondFactor, type Owner } from "./challenge.service.ts";
import { type Means, proveCode, provePassword } from "./proof.service.ts";
import { ExternalIdentity } from "./second-factor.entity.ts";
import { ownerOf } from "./second-factor.service.ts";
import type { Admission, Client } from "./session.service.ts";
import { admit } from "./session.service.ts";

/** Who somebody is at a provider: the two together, and nothing else the provider says. */
export interface Outside {
  readonly issuer: string;
  readonly subject: string;
}

const LINK_MINUTES = 5;
/** OpenID Connect Core 1.0, section 2: a subject has at most 255 ASCII characters. */
const MAX_SUBJECT = 255;

/** Some providers write their own name with a slash at the end, some people theirs. */
const named = (issuer: string): string => issuer.replace(/\/$/, "");

async function insertIdentity(ctx: Ctx, owner: Owner, { issuer, subject }: Outside): Promise<void> {
  const made: unknown[] = await ctx.db.query(
    `insert into external_identity (tenant_id, id, account_id, issuer, subject, linked_at, linked_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing returning id`,
    [owner.tenantId, newId(), owner.accountId, named(issuer), subject, ctx.clock.now(), ctx.viewer.name],
  );
  if (made.length === 0) throw new DomainError("IDENTITY_TAKEN", {}, ["subject"]);
}

/** A pass for one link of one session; whoever has it has given password and code in the last minutes. */
export async function beginIdentityLink(ctx: Ctx, given: { password: string; code: string | null }, means: Means): Promise<string> {
  const owner = ownerOf(ctx.viewer);
  await provePassword(ctx, given.password, means);
  if (await hasSecondFactor(ctx, owner)) await proveCode(ctx, owner, given.code ?? "", means);
  const expiresAt = new Date(ctx.clock.now().getTime() + LINK_MINUTES * 60_000);
  return means.vault.seal({ purpose: "link", subject: ctx.viewer.sessionId ?? "" }, {}, expiresAt);
}

/** Links who came back from the provider to the person signed in. */
export async function linkIdentity(ctx: Ctx, outside: Outside): Promise<void> {
  const owner = ownerOf(ctx.viewer);
  await insertIdentity(ctx, owner, outside);
  await record(ctx, { tenantId: owner.tenantId, entityType: "Account", entityId: owner.accountId, act: "linkIdentity", after: { ...outside } });
}

async function deleteIdentity(ctx: Ctx, accountId: string, id: string): Promise<ExternalIdentity> {
  const found = isId(id) ? await ctx.db.findOneBy(ExternalIdentity, { id, accountId }) : null;
  if (found === null) throw notFound();
  await ctx.db.delete(ExternalIdentity, { id, accountId });
  return found;
}

export async function unlinkIdentity(ctx: Ctx, id: string): Promise<void> {
  const { tenantId, accountId } = ownerOf(ctx.viewer);
  const { issuer, subject } = await deleteIdentity(ctx, accountId, id);
  await record(ctx, { tenantId, entityType: "Account", entityId: accountId, act: "unlinkIdentity", before: { issuer, subject } });
}

/** An administrator says beforehand who somebody is at the provider. The person is told. */
export async function registerIdentity(ctx: Ctx, act: Act, outside: Outside): Promise<Account> {
  let subject = "";
  const account = await changeSecurity(ctx, act, "registerIdentity", () => {
    subject = text("subject", outside.subject, { max: MAX_SUBJECT, field: ["subject"] });
    return { issuer: outside.issuer, subject };
  });
  await insertIdentity(ctx, { tenantId: account.tenantId, accountId: account.id }, { issuer: outside.issuer, subject });
  await notify(ctx, {
    tenantId: account.tenantId,
    accountId: account.id,
    kind: "IDENTITY_REGISTERED",
    title: account.name,
    params: { by: ctx.viewer.name, subject },
  });
  return account;
}

export async function revokeIdentity(ctx: Ctx, act: Act, identityId: string): Promise<Account> {
  const account = await changeSecurity(ctx, act, "revokeIdentity");
  await deleteIdentity(ctx, account.id, identityId);
  // Whoever is signed in by it now is no longer.
  await ctx.db.query("delete from session where account_id = $1 and method = 'PROVIDER'", [account.id]);
  return account;
}

/** Signs in whoever is linked to this identity; nobody is made, and nobody is found by a name or an address. */
export async function signInByIdentity(ctx: Ctx, { issuer, subject }: Outside, client: Client): Promise<Admission> {
  const rows: Array<{ tenant_id: string; account_id: string }> = await ctx.db.query(
    `with used as (update external_identity set last_used_at = $3 where issuer = $1 and subject = $2 returning tenant_id, account_id)
     select used.tenant_id, used.account_id
     from used join account on account.tenant_id = used.tenant_id and account.id = used.account_id and account.status = 'ACTIVE'`,
    [named(issuer), subject, ctx.clock.now()],
  );
  const found = rows[0];
  if (found === undefined) throw new DomainError("IDENTITY_UNKNOWN");
  return admit(ctx, { tenantId: found.tenant_id, accountId: found.account_id }, { client, method: "PROVIDER" });
}
