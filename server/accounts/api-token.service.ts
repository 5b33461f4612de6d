import { randomBytes } from "node:crypto";
import { record } from "../events/event.service.ts";
import { text } from "../platform/check.ts";
import { addDays } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { isId, newId } from "../platform/ids.ts";
import type { ListSpec } from "../platform/list.ts";
import type { RoleName, Viewer } from "../platform/viewer.ts";
import { ApiToken, stateOf, type TokenAccess } from "./api-token.entity.ts";
import { hashToken, TOKEN_BYTES } from "./api-token.viewer.ts";

const MAX_DAYS = 365;
const MAX_TOKENS = 20;
const PREFIX_LENGTH = 9;

export interface TokenRequest {
  readonly name: string;
  readonly access: TokenAccess;
  readonly roles: readonly RoleName[];
  readonly expiresOn: string;
}

/** The viewer's grants behind the roles chosen; each role must be held here, and be of use to a program. */
function grantsFor({ viewer }: Ctx, roles: readonly RoleName[]): string[] {
  const field = ["input", "roles"];
  if (roles.length === 0) throw new DomainError("REQUIRED", { name: "roles" }, field);
  if (roles.some((role) => role === "API_CLIENT" || !viewer.roles.has(role))) throw new DomainError("TOKEN_ROLE", {}, field);
  return viewer.grants.filter((grant) => roles.includes(grant.role)).map(({ id }) => id);
}

async function countLive(ctx: Ctx): Promise<number> {
  const rows: Array<{ count: number }> = await ctx.db.query(
    "select count(*)::int as count from api_token where account_id = $1 and revoked_at is null and expires_on >= $2",
    [ctx.viewer.accountId, ctx.clock.today()],
  );
  return rows[0]?.count ?? 0;
}

/** Makes a token for the organization acted in; the secret is returned here and never again. */
export async function createApiToken(ctx: Ctx, input: TokenRequest): Promise<{ token: ApiToken; secret: string }> {
  const { viewer } = ctx;
  if (viewer.accountId === null || viewer.accountTenantId === null) throw new DomainError("UNAUTHENTICATED");
  const name = text("name", input.name, { max: 60, field: ["input", "name"] });
  const roles = [...new Set(input.roles)];
  const grantIds = grantsFor(ctx, roles);
  const [min, max] = [ctx.clock.today(), addDays(ctx.clock.today(), MAX_DAYS)];
  if (input.expiresOn < min || input.expiresOn > max) throw new DomainError("OUT_OF_RANGE", { name: "expiresOn", min, max }, ["input", "expiresOn"]);
  if ((await countLive(ctx)) >= MAX_TOKENS) throw new DomainError("TOKEN_LIMIT", { max: MAX_TOKENS });
  const secret = `gj_${randomBytes(TOKEN_BYTES).toString("base64url")}`;
  const token = ctx.db.create(ApiToken, {
    tenantId: viewer.tenant.id,
    id: newId(),
    accountTenantId: viewer.accountTenantId,
    accountId: viewer.accountId,
    name,
    prefix: secret.slice(0, PREFIX_LENGTH),
    tokenHash: hashToken(secret),
    access: input.access,
    roles,
    grantIds,
    expiresOn: input.expiresOn,
    createdAt: ctx.clock.now(),
    lastUsedAt: null,
    revokedAt: null,
    revokedBy: null,
  });
  await ctx.db.insert(ApiToken, token);
  const { prefix, access, expiresOn } = token;
  await note(ctx, token, "create", { name, prefix, access, roles, expiresOn });
  return { token, secret };
}

function note(ctx: Ctx, token: ApiToken, act: string, after: object): Promise<void> {
  return record(ctx, { tenantId: token.tenantId, entityType: "ApiToken", entityId: token.id, act, roles: ["API_CLIENT", "TENANT_ADMIN"], after });
}

/** Why a token cannot be revoked by a viewer now, or null: its holder may, and who administers the holder or the organization. */
export function refuseToken(token: ApiToken, { viewer, clock }: Pick<Ctx, "viewer" | "clock">): DomainError | null {
  const mine = token.accountId === viewer.accountId;
  const ours = viewer.roles.has("TENANT_ADMIN") && [token.tenantId, token.accountTenantId].includes(viewer.tenant.id);
  if (!mine && !ours && !viewer.roles.has("PLATFORM_ADMIN")) return notFound();
  return stateOf(token, clock.today()) === "ACTIVE" ? null : new DomainError("TOKEN_OVER");
}

/** Ends a token at once and for good. */
export async function revokeApiToken(ctx: Ctx, id: string): Promise<ApiToken> {
  const token = isId(id) ? await ctx.db.findOneBy(ApiToken, { id }) : null;
  if (token === null) throw notFound();
  const refused = refuseToken(token, ctx);
  if (refused !== null) throw refused;
  const patch = { revokedAt: ctx.clock.now(), revokedBy: ctx.viewer.name };
  await ctx.db.update(ApiToken, { tenantId: token.tenantId, id }, patch);
  await note(ctx, token, "revoke", { name: token.name, prefix: token.prefix });
  return Object.assign(token, patch);
}

/** All of an account: it was suspended, or its password had to be reset. */
export async function revokeTokensOf(ctx: Ctx, accountId: string): Promise<void> {
  await ctx.db.query("update api_token set revoked_at = $2, revoked_by = $3 where account_id = $1 and revoked_at is null", [
    accountId,
    ctx.clock.now(),
    ctx.viewer.name,
  ]);
}

/** One's own, in whichever organization, newest first. */
export function tokensOf(ctx: Ctx, { accountId }: Viewer): Promise<ApiToken[]> {
  return ctx.db.find(ApiToken, { where: { accountId: accountId ?? "" }, order: { createdAt: "DESC", id: "DESC" }, take: 200 });
}

export const tokenList: ListSpec<ApiToken> = {
  entity: ApiToken,
  within: (ctx, query) => {
    if (ctx.viewer.roles.has("PLATFORM_ADMIN")) return;
    query.andWhere("(row.tenantId = :own or row.accountTenantId = :own)", { own: ctx.viewer.tenant.id });
  },
  filters: {
    accountId: "accountId",
    state: (query, value, ctx) => {
      const today = ctx.clock.today();
      if (value === "REVOKED") query.andWhere("row.revokedAt is not null");
      else if (value === "EXPIRED") query.andWhere("row.revokedAt is null and row.expiresOn < :today", { today });
      else if (value === "ACTIVE") query.andWhere("row.revokedAt is null and row.expiresOn >= :today", { today });
    },
  },
  sorts: {
    CREATED_DESC: { column: "createdAt", direction: "DESC" },
    CREATED_ASC: { column: "createdAt", direction: "ASC" },
    EXPIRES_ASC: { column: "expiresOn", direction: "ASC" },
    EXPIRES_DESC: { column: "expiresOn", direction: "DESC" },
  },
  sort: "CREATED_DESC",
};
