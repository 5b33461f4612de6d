import { partialTo } from "../accounts/confines.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { Select } from "../platform/select.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";
import { InspectionGroup } from "./group.entity.ts";

export const OFFICE: readonly RoleName[] = ["ISSUER"];
export const LEADER: readonly RoleName[] = ["INSPECTION_LEADER"];
export const MEMBERS: readonly RoleName[] = ["INSPECTION_LEADER", "INSPECTOR"];

/** Why this viewer does not keep inspection groups, or null: they are the district's. */
export function refuseOffice(viewer: Viewer, act: string): DomainError | null {
  if (viewer.tenant.kind !== "DISTRICT_OFFICE") return new DomainError("INSPECTION_OFFICE_ONLY");
  return viewer.system || holds(viewer, OFFICE) ? null : new DomainError("ROLE_MISSING", { roles: OFFICE, act });
}

/** Whether somebody inspects alone, so that what they see is confined to their own groups' charges. */
export function inspectsOnly(viewer: Viewer): boolean {
  return viewer.tour.length > 0 && !holds(viewer, OFFICE);
}

export async function findGroup(ctx: Ctx, id: string, lock?: "lock"): Promise<InspectionGroup | null> {
  const query = new Select(ctx, InspectionGroup).andWhere("row.id = :id", { id });
  // The platform door may look beyond one office: groups are always the viewer's own office's.
  query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id });
  if (ctx.predicates && inspectsOnly(ctx.viewer)) query.andWhere("row.id = any(:tour)", { tour: ctx.viewer.tour });
  return query.getOne(lock);
}

/** The group at the version the user saw, for its office. */
export async function takeGroup(ctx: Ctx, id: string, about: { readonly version: number; readonly act: string }): Promise<InspectionGroup> {
  const refused = refuseOffice(ctx.viewer, about.act);
  if (refused !== null) throw refused;
  const group = await findGroup(ctx, id, ctx.door === "issuer" ? "lock" : undefined);
  if (group === null) throw notFound();
  if (group.version !== about.version) throw new DomainError("VERSION_CONFLICT", { current: group.version, given: about.version });
  return group;
}

/**
 * Nobody inspects the own organization, one they hold a right in, or what either is paired with. Asked in the platform door that
 * looks everywhere. Refuses with CONFLICT_OF_INTEREST, which names person and organization.
 */
export async function refuseConflict(
  ctx: Ctx,
  account: { readonly id: string; readonly tenantId: string; readonly name: string },
  organizations: ReadonlyArray<{ readonly id: string; readonly name: string }>,
): Promise<void> {
  const partial = await partialTo(ctx, { accountId: account.id, accountTenantId: account.tenantId });
  const found = organizations.find(({ id }) => partial.has(id));
  if (found !== undefined) throw new DomainError("CONFLICT_OF_INTEREST", { name: account.name, organization: found.name });
}
