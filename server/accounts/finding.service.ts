import { startOfDay, addDays } from "../platform/clock.ts";
import { range } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { MAX_LIMIT } from "../platform/list.ts";
import type { RoleName } from "../platform/viewer.ts";
import { reportReach } from "./account.policy.ts";
import type { AccountFinding, FindingKind } from "./finding.types.ts";

/** For how long something must lie unused, where nobody says. */
export const UNUSED_DAYS = 90;
/** Roles that can make accounts, open doors or read what is on record: a stolen password of theirs is the worst there is. */
const GUARDED_ROLES = ["PLATFORM_ADMIN", "TENANT_ADMIN", "AUDITOR"] as const satisfies readonly RoleName[];
/** From how many roles in one organization on somebody is asked whether all are needed. */
const MANY_ROLES = 6;

const NO_ID = "null::uuid";
const NO_COUNT = "null::int";
const ACTIVE_GRANT = "g.ended_at is null and g.valid_from <= at.today and (g.valid_to is null or g.valid_to >= at.today)";
const NO_TOKEN_AT_WORK = "not exists (select 1 from api_token t where t.account_id = a.id and t.last_used_at >= at.before)";

/**
 * What is looked for: one select for each kind, all with the same columns, from `at` (before: unused since then; today).
 * A further kind is a further entry; the console and the export take it from here.
 */
const SOURCES: Readonly<Record<FindingKind, string>> = {
  NEVER_SIGNED_IN: `select a.tenant_id, a.id, ${NO_ID}, ${NO_ID}, a.created_at, ${NO_COUNT}
    from at, account a where a.status = 'ACTIVE' and a.last_sign_in_at is null and a.created_at < at.before and ${NO_TOKEN_AT_WORK}`,
  DORMANT: `select a.tenant_id, a.id, ${NO_ID}, ${NO_ID}, a.last_sign_in_at, ${NO_COUNT}
    from at, account a where a.status = 'ACTIVE' and a.last_sign_in_at < at.before and ${NO_TOKEN_AT_WORK}`,
  GRANT_UNUSED: `select g.tenant_id, g.account_id, g.id, ${NO_ID}, coalesce(g.last_used_on::timestamptz, g.created_at), ${NO_COUNT}
    from at, role_grant g left join account a on a.tenant_id = g.account_tenant_id and a.id = g.account_id
    where ${ACTIVE_GRANT} and a.status is distinct from 'SUSPENDED' and g.created_at < at.before
      and g.valid_from < at.before::date and (g.last_used_on is null or g.last_used_on < at.before::date)
      and not (g.role = 'API_CLIENT' and exists (select 1 from api_token t
        where t.tenant_id = g.tenant_id and t.account_id = g.account_id and t.last_used_at >= at.before))`,
  GRANT_OPEN_ENDED: `select g.tenant_id, g.account_id, g.id, ${NO_ID}, g.created_at, ${NO_COUNT}
    from at, role_grant g left join account a on a.tenant_id = g.account_tenant_id and a.id = g.account_id
    where ${ACTIVE_GRANT} and a.status is distinct from 'SUSPENDED' and g.valid_to is null`,
  MANY_ROLES: `select g.tenant_id, g.account_id, ${NO_ID}, ${NO_ID}, max(g.created_at), count(distinct g.role)::int
    from at, role_grant g left join account a on a.tenant_id = g.account_tenant_id and a.id = g.account_id
    where ${ACTIVE_GRANT} and a.status is distinct from 'SUSPENDED'
    group by g.tenant_id, g.account_id having count(distinct g.role) >= ${MANY_ROLES}`,
  // Of accounts one may see alone: of others nobody here knows whether they have a second factor.
  NO_SECOND_FACTOR: `select a.tenant_id, a.id, ${NO_ID}, ${NO_ID}, min(g.created_at), ${NO_COUNT}
    from at, role_grant g join account a on a.tenant_id = g.account_tenant_id and a.id = g.account_id
    where ${ACTIVE_GRANT} and a.status = 'ACTIVE' and g.role in (${GUARDED_ROLES.map((role) => `'${role}'`).join(", ")})
      and not exists (select 1 from second_factor f where f.tenant_id = a.tenant_id and f.account_id = a.id and f.confirmed_at is not null)
    group by a.tenant_id, a.id`,
  TOKEN_UNUSED: `select t.tenant_id, t.account_id, ${NO_ID}, t.id, coalesce(t.last_used_at, t.created_at), ${NO_COUNT}
    from at, api_token t
    where t.revoked_at is null and t.expires_on >= at.today and coalesce(t.last_used_at, t.created_at) < at.before`,
};
const KINDS = Object.keys(SOURCES) as FindingKind[];

export interface FindingQuery {
  /** Unused for so many days. */
  readonly days: number;
  readonly kind?: FindingKind | null | undefined;
  /** One organization only. */
  readonly tenantId?: string | null | undefined;
}

interface Statement {
  readonly from: string;
  readonly values: readonly unknown[];
}

/** `from finding` with its parameters; one's own organization alone, unless the viewer looks at all. */
function statement(ctx: Ctx, { days, kind, tenantId }: FindingQuery): Statement {
  range("days", days, 1, 3_650);
  const own = ctx.predicates && reportReach(ctx.viewer) === "tenant" ? ctx.viewer.tenant.id : null;
  const kinds = kind === undefined || kind === null ? KINDS : [kind];
  const all = kinds.map(
    (one) => `select '${one}' as kind, found.* from (${SOURCES[one]}) as found (tenant_id, account_id, grant_id, token_id, since, count)`,
  );
  return {
    from: `with at as (select $1::timestamptz as before, $2::date as today), finding as (${all.join("\nunion all\n")})
      select finding.* from finding where ($3::uuid is null or tenant_id = $3) and ($4::uuid is null or tenant_id = $4)`,
    values: [startOfDay(addDays(ctx.clock.today(), -days)), ctx.clock.today(), own, tenantId ?? null],
  };
}

type Row = Omit<AccountFinding, "id">;

/** A window on the findings, the longest standing first. */
export async function findings(ctx: Ctx, query: FindingQuery, page: { offset: number; limit: number }): Promise<AccountFinding[]> {
  if (page.limit < 1 || page.limit > MAX_LIMIT + 1 || page.offset < 0) throw new DomainError("BAD_REQUEST", { detail: `limit 1…${MAX_LIMIT}` });
  const { from, values } = statement(ctx, query);
  const rows: Row[] = await ctx.db.query(
    `select kind, tenant_id as "tenantId", account_id as "accountId", grant_id as "grantId", token_id as "tokenId", since, count
     from (${from}) as listed order by since, kind, account_id, grant_id, token_id, tenant_id limit $5 offset $6`,
    [...values, page.limit, page.offset],
  );
  return rows.map((row) => ({ ...row, id: [row.kind, row.grantId ?? row.tokenId ?? `${row.accountId}.${row.tenantId}`].join(".") }));
}

export async function countFindings(ctx: Ctx, query: FindingQuery): Promise<number> {
  const { from, values } = statement(ctx, query);
  const rows: Array<{ count: number }> = await ctx.db.query(`select count(*)::int as count from (${from}) as listed`, [...values]);
  return rows[0]?.count ?? 0;
}

/** How many there are of every kind, also of those there are none of. */
export async function findingCounts(ctx: Ctx, query: FindingQuery): Promise<Array<{ kind: FindingKind; count: number }>> {
  const { from, values } = statement(ctx, query);
  const rows: Array<{ kind: FindingKind; count: number }> = await ctx.db.query(
    `select kind, count(*)::int as count from (${from}) as listed group by kind`,
    [...values],
  );
  const counts = new Map(rows.map(({ kind, count }) => [kind, count]));
  return KINDS.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
}
