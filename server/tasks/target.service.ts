import { In } from "typeorm";
import { Line, Organization, OrganizationKind } from "../organizations/organization.entity.ts";
import { belowOf } from "../organizations/hierarchy.service.ts";
import { MassGroup } from "../organizations/mass-group.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";

/**
 * Whom a task is for. selected = (organizations below me matching lines and kinds and territories, when any of the three
 * is given) ∪ include − exclude, ∪ own mass groups, ∪ myself.
 */
export interface Selector {
  lines: Line[];
  kinds: OrganizationKind[];
  territories: string[];
  include: string[];
  exclude: string[];
  groups: string[];
  self: boolean;
  leads: string[];
}

export interface Target {
  readonly organization: Organization;
  readonly group: MassGroup | null;
  readonly role: "LEAD" | "CO";
}

/** Everything this tenant may dispatch to: what is below it in either hierarchy today and active. */
export async function candidates(ctx: Ctx): Promise<Organization[]> {
  const ids = await belowOf(ctx, ctx.viewer.tenant.id, ctx.clock.today());
  if (ids.length === 0) return [];
  return ctx.db.find(Organization, {
    where: { id: In(ids), status: "ACTIVE" },
    order: { divisionCode: "ASC", line: "ASC", id: "ASC" },
  });
}

function matches(organization: Organization, selector: Selector): boolean {
  const { lines, kinds, territories } = selector;
  if (lines.length + kinds.length + territories.length === 0) return false;
  return (
    (lines.length === 0 || lines.includes(organization.line)) &&
    (kinds.length === 0 || kinds.includes(organization.kind)) &&
    (territories.length === 0 || territories.some((code) => organization.divisionCode.startsWith(code)))
  );
}

async function ownTargets(ctx: Ctx, selector: Selector): Promise<Target[]> {
  if (!selector.self && selector.groups.length === 0) return [];
  const own = await ctx.db.findOneByOrFail(Organization, { id: ctx.viewer.tenant.id });
  const groups =
    selector.groups.length === 0
      ? []
      : await ctx.db.find(MassGroup, {
          where: { tenantId: own.id, id: In(selector.groups), status: "ACTIVE" },
          order: { name: "ASC" },
        });
  if (groups.length < new Set(selector.groups).size) throw new DomainError("TARGET_NOT_BELOW", { names: "" }, ["selector", "groups"]);
  const self: Target[] = selector.self ? [{ organization: own, group: null, role: "LEAD" }] : [];
  return [...self, ...groups.map((group): Target => ({ organization: own, group, role: "LEAD" }))];
}

/** Resolves a selector now. Organizations named in it that are not below this tenant are refused, not dropped. */
export async function resolveTargets(ctx: Ctx, selector: Selector): Promise<Target[]> {
  const below = await candidates(ctx);
  const known = new Map(below.map((organization) => [organization.id, organization]));
  const strangers = [...selector.include, ...selector.leads].filter((id) => !known.has(id));
  if (strangers.length > 0) {
    const named = await ctx.db.findBy(Organization, { id: In(strangers) });
    const names = named.map((organization) => organization.shortName).join("、");
    throw new DomainError("TARGET_NOT_BELOW", { names }, ["selector", "include"]);
  }
  const excluded = new Set(selector.exclude);
  const included = new Set(selector.include);
  const chosen = below.filter((organization) => !excluded.has(organization.id) && (included.has(organization.id) || matches(organization, selector)));
  // Nobody named as lead means that everybody answers for the whole.
  const leads = new Set(selector.leads);
  const others = chosen.map(
    (organization): Target => ({
      organization,
      group: null,
      role: leads.size === 0 || leads.has(organization.id) ? "LEAD" : "CO",
    }),
  );
  return [...others, ...(await ownTargets(ctx, selector))];
}
