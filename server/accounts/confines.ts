import type { Ctx } from "../platform/door.ts";
import type { RoleName, Viewer, ViewerGrant } from "../platform/viewer.ts";

const OWN_ROLES: ReadonlySet<RoleName> = new Set(["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"]);
const READING: ReadonlySet<RoleName> = new Set(["LINE_READER", "TERRITORY_READER", "DISTRICT_READER"]);
const INSPECTING: ReadonlySet<RoleName> = new Set(["INSPECTION_LEADER", "INSPECTOR"]);

interface Owner {
  readonly accountId: string;
  readonly accountTenantId: string;
  readonly tenantId: string;
}

type Confines = Pick<Viewer, "roles" | "wholeRoles" | "groups" | "within" | "tour">;

/** Stands for "none of them": a list of confines that is empty would confine nobody. */
const NONE = "00000000-0000-0000-0000-000000000000";

/**
 * What the grants open: the widest of them counts. Readers whose every grant names a line or a territory read only the
 * organizations there; people whose every role in their own organization is for a mass group see only that group's rows.
 */
export async function confinesOf(ctx: Ctx, grants: readonly ViewerGrant[], owner: Owner): Promise<Confines> {
  const whole = grants.filter((grant) => grant.scope !== "GROUP");
  const own = grants.filter((grant) => OWN_ROLES.has(grant.role));
  const confined = own.length > 0 && own.every((grant) => grant.scope === "GROUP");
  const reading = grants.filter((grant) => READING.has(grant.role));
  const narrow = reading.length > 0 && reading.every(({ scope }) => scope === "LINE" || scope === "TERRITORY");
  return {
    roles: new Set(grants.map((grant) => grant.role)),
    wholeRoles: new Set(whole.map((grant) => grant.role)),
    groups: confined ? own.flatMap(({ scopeId }) => scopeId ?? NONE) : [],
    within: narrow ? await organizationsWithin(ctx, reading) : [],
    tour: await tourOf(ctx, grants, owner),
  };
}

async function organizationsWithin(ctx: Ctx, grants: readonly ViewerGrant[]): Promise<string[]> {
  const idsOf = (scope: string): string[] => grants.flatMap((grant) => (grant.scope === scope ? [grant.scopeId ?? "-"] : []));
  const rows: Array<{ id: string }> = await ctx.db.query(
    "select id from organization where line = any($1) or exists (select 1 from unnest($2::text[]) as t (code) where starts_with(division_code, t.code))",
    [idsOf("LINE"), idsOf("TERRITORY")],
  );
  return rows.length === 0 ? [NONE] : rows.map(({ id }) => id);
}

/**
 * The own organization, every one the account holds or will hold a right in, and what either is paired with: none of them is
 * theirs to inspect. For the platform door that looks everywhere.
 */
export async function partialTo(
  ctx: Ctx,
  { accountId, accountTenantId }: Pick<Owner, "accountId" | "accountTenantId">,
): Promise<ReadonlySet<string>> {
  const today = ctx.clock.today();
  const grants: Array<{ id: string }> = await ctx.db.query(
    `select distinct tenant_id as id from role_grant
     where account_id = $1 and scope <> 'INSPECTION' and ended_at is null and (valid_to is null or valid_to >= $2)`,
    [accountId, today],
  );
  const own = [accountTenantId, ...grants.map(({ id }) => id)];
  const pairs: Array<{ party: string; mass: string }> = await ctx.db.query(
    `/* cross-tenant */ select tenant_id as party, mass_organization_id as mass from joint_building
     where (tenant_id = any($1) or mass_organization_id = any($1)) and (valid_to is null or valid_to >= $2)`,
    [own, today],
  );
  return new Set([...own, ...pairs.flatMap(({ party, mass }) => [party, mass])]);
}

/** The groups one is in today, what they are in charge of today, and the organizations that are: without any that one is partial to. */
async function tourOf(ctx: Ctx, grants: readonly ViewerGrant[], owner: Owner): Promise<string[]> {
  const inspecting = grants.filter(({ role }) => INSPECTING.has(role));
  if (inspecting.length === 0) return [];
  const groups = inspecting.flatMap(({ scope, scopeId }) => (scope === "INSPECTION" && scopeId !== null ? [scopeId] : []));
  const rows: Array<{ group: string; target: string | null; organization: string | null }> = await ctx.db.query(
    `select g.id as group, t.id as target, t.organization_id as organization
     from inspection_group g
     left join inspection_target t on t.tenant_id = g.tenant_id and t.group_id = g.id and t.valid_from <= $2 and t.valid_to >= $2
     where g.tenant_id = $1 and g.id = any($3) and g.starts_on <= $2 and g.ends_on >= $2`,
    [owner.tenantId, ctx.clock.today(), groups],
  );
  if (rows.length === 0) return [NONE];
  const partial = await partialTo(ctx, owner);
  const charges = rows.flatMap(({ target, organization }) =>
    target === null || organization === null || partial.has(organization) ? [] : [target, organization],
  );
  return [...new Set([owner.accountId, ...rows.map(({ group }) => group), ...charges])];
}
