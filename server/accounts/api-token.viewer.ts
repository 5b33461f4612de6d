import { createHash } from "node:crypto";
import type { Ctx } from "../platform/door.ts";
import type { Viewer, ViewerToken } from "../platform/viewer.ts";
import { type ViewerRow, viewerOf } from "./session.service.ts";

/** `gj_` and 320 random bits: so many that a plain hash keeps them, and that what is shown of them gives nothing away. */
const TOKEN = /^gj_[\w-]{54}$/;
export const TOKEN_BYTES = 40;

export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

interface TokenRow extends ViewerRow {
  readonly token_id: string;
  readonly access: ViewerToken["access"];
  readonly prefix: string;
}

/**
 * In whose place a token asks, with what is left today of the grants it was made with; null when it is unknown, over or
 * revoked, when its holder is suspended or may have tokens no more, or when none of its grants is left.
 */
export async function findTokenViewer(ctx: Ctx, token: string): Promise<Viewer | null> {
  if (!TOKEN.test(token)) return null;
  const rows: TokenRow[] = await ctx.db.query(
    `select token.id as token_id, token.access, token.prefix, token.last_used_at as seen_at,
       account.id as account_id, account.tenant_id as account_tenant_id, account.name as account_name, account.locale,
       credential.must_change, false as must_set_up, organization.id, organization.kind, organization.line, organization.name, organization.division_code,
       (select json_agg(json_build_object('id', g.id, 'role', g.role, 'scope', g.scope, 'scopeId', g.scope_id) order by g.id)
        from role_grant g
        where g.tenant_id = token.tenant_id and g.id = any(token.grant_ids) and g.account_id = token.account_id
          and g.ended_at is null and g.valid_from <= $2 and (g.valid_to is null or g.valid_to >= $2)) as grants
     from api_token token
     join account on account.tenant_id = token.account_tenant_id and account.id = token.account_id and account.status = 'ACTIVE'
     join credential on credential.account_id = token.account_id
     join organization on organization.id = token.tenant_id and organization.status = 'ACTIVE'
     where token.token_hash = $1 and token.revoked_at is null and token.expires_on >= $2
       and exists (select 1 from role_grant client
         where client.tenant_id = token.tenant_id and client.account_id = token.account_id and client.role = 'API_CLIENT'
           and client.ended_at is null and client.valid_from <= $2 and (client.valid_to is null or client.valid_to >= $2))`,
    [hashToken(token), ctx.clock.today()],
  );
  const row = rows[0];
  if (row === undefined) return null;
  // Records say that a program acted, and which.
  const named = { ...row, account_name: `${row.account_name} · ${row.prefix}…` };
  return viewerOf(ctx, named, { sessionId: null, token: { id: row.token_id, access: row.access } });
}
