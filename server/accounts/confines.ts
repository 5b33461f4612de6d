import type { Ctx } from "../platform/door.ts";
import type { RoleName, Viewer, ViewerGrant } from "../platform/viewer.ts";

const OWN_ROLES: ReadonlySet<RoleName> = new Set(["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"]);
const READING: ReadonlySet<RoleName> = new Set(["LINE_READER", "TERRITORY_READER", "DISTRICT_READER"]);
/** Stands for "none of them": a list of confines that is empty would confine nobody. */
const NONE = "00000000-0000-0000-0000-000000000000";

/**
 * What the grants open: the widest of them counts. Readers whose every grant names a line or a territory read only the
 * organizations there; people whose every role in their own organization is for a mass group see only that group's rows.
 */
export async function confinesOf(ctx: Ctx, grants: readonly ViewerGrant[]): Promise<Pick<Viewer, "roles" | "wholeRoles" | "groups" | "within">> {
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
