import { record } from "../events/event.service.ts";
import { optionalText, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { type ListSpec, searchRule } from "../platform/list.ts";
import { loadOne } from "../platform/loader.ts";
import { searchText } from "../platform/search.ts";
import type { Conditions } from "../platform/select.ts";
import type { Viewer } from "../platform/viewer.ts";
import { type Hierarchy, HierarchyLink } from "./hierarchy.entity.ts";
import { belowOf } from "./hierarchy.service.ts";
import { restamp } from "./restamp.service.ts";
import { type Line, Organization, type OrganizationKind } from "./organization.entity.ts";

const below = (query: Conditions, parentId: string, on: string): void => {
  query.andWhere(
    `row.id in (select link.child_id from hierarchy_link link where link.parent_id = :parentId
       and link.valid_from <= :on and (link.valid_to is null or link.valid_to > :on))`,
    { parentId, on },
  );
};

/** The directory. Who exists is reference data that everybody signed in may look up. */
export const organizationList: ListSpec<Organization> = {
  entity: Organization,
  within: () => undefined,
  filters: {
    id: "id",
    kind: "kind",
    line: "line",
    status: "status",
    divisionCode: "divisionCode",
    parentId: (query, value, ctx) => {
      if (typeof value === "object" && value !== null && "eq" in value && typeof value.eq === "string") below(query, value.eq, ctx.clock.today());
    },
    q: searchRule,
  },
  sorts: {
    DIVISION_ASC: { column: "divisionCode", direction: "ASC" },
    DIVISION_DESC: { column: "divisionCode", direction: "DESC" },
    NAME_ASC: { column: "name", direction: "ASC" },
    NAME_DESC: { column: "name", direction: "DESC" },
  },
  sort: "DIVISION_ASC",
};

/** Its name for a cell; loaded for all rows of a chunk at once. */
export async function organizationName(ctx: Ctx, id: string): Promise<string> {
  return (await loadOne(ctx, Organization, id))?.name ?? "";
}

export function findOrganization(ctx: Ctx, id: string): Promise<Organization | null> {
  return ctx.db.findOneBy(Organization, { id });
}

/** The first responsible person is named to its own people and to platform administrators. */
export function principalFor({ viewer }: Ctx, organization: Organization): string | null {
  const may = organization.id === viewer.tenant.id || viewer.roles.has("PLATFORM_ADMIN");
  return may ? organization.principal : null;
}

export const ORGANIZATION_ACTS = ["edit", "move", "suspend", "resume", "close"] as const;

/** Why an act may not be done to an organization now, or null. */
export function refuseOrganization(organization: Organization, act: string, viewer: Viewer): DomainError | null {
  if (!viewer.roles.has("PLATFORM_ADMIN")) return new DomainError("ROLE_MISSING", { roles: ["PLATFORM_ADMIN"], act: `${act}Organization` });
  const { status } = organization;
  const fits = act === "resume" ? status === "SUSPENDED" : act === "suspend" ? status === "ACTIVE" : status !== "CLOSED";
  return fits ? null : new DomainError("TRANSITION_NOT_ALLOWED", { machine: "Organization", state: status, act: `${act}Organization` });
}

async function takeOrganization(ctx: Ctx, id: string, version: number, act: string): Promise<Organization> {
  const organization = await findOrganization(ctx, id);
  if (organization === null) throw notFound();
  if (organization.version !== version) throw new DomainError("VERSION_CONFLICT", { current: organization.version, given: version });
  const refused = refuseOrganization(organization, act, ctx.viewer);
  if (refused !== null) throw refused;
  return organization;
}

async function change(
  ctx: Ctx,
  organization: Organization,
  act: string,
  patch: Partial<Organization>,
  note: string | null = null,
): Promise<Organization> {
  const done = await ctx.db.update(
    Organization,
    { id: organization.id, version: organization.version },
    { ...patch, version: organization.version + 1 },
  );
  if (done.affected !== 1)
    throw new DomainError("VERSION_CONFLICT", {
      current: organization.version + 1,
      given: organization.version,
    });
  const keys = new Set(Object.keys(patch));
  const before = Object.fromEntries(Object.entries(organization).filter(([key]) => keys.has(key)));
  await record(ctx, {
    tenantId: organization.id,
    entityType: "Organization",
    entityId: organization.id,
    act,
    note,
    before,
    after: patch,
  });
  return Object.assign(organization, patch, { version: organization.version + 1 });
}

export interface OrganizationValues {
  readonly kind: OrganizationKind;
  readonly line: Line;
  readonly divisionCode: string;
  readonly name: string;
  readonly shortName: string;
  readonly principal?: string | undefined;
  readonly lineParentId?: string | undefined;
  readonly territoryParentId?: string | undefined;
}

async function readValues(ctx: Ctx, input: OrganizationValues, own: string | null) {
  const name = text("name", input.name, { max: 80, field: ["input", "name"] });
  const shortName = text("shortName", input.shortName, { max: 40, field: ["input", "shortName"] });
  const taken = await ctx.db.findOneBy(Organization, { name });
  if (taken !== null && taken.id !== own && taken.status !== "CLOSED") throw new DomainError("NAME_TAKEN", { name }, ["input", "name"]);
  const known: unknown[] = await ctx.db.query("select 1 from division where code = $1", [input.divisionCode]);
  if (known.length === 0) throw new DomainError("DIVISIONS_UNKNOWN", { code: input.divisionCode }, ["input", "divisionCode"]);
  return {
    kind: input.kind,
    line: input.line,
    divisionCode: input.divisionCode,
    name,
    shortName,
    principal: optionalText("principal", input.principal, { max: 60, field: ["input", "principal"] }),
    searchText: searchText(name, shortName),
  };
}

export async function createOrganization(ctx: Ctx, input: OrganizationValues): Promise<Organization> {
  const values = await readValues(ctx, input, null);
  const organization = ctx.db.create(Organization, {
    ...values,
    id: newId(),
    status: "ACTIVE",
    secondPersonApproval: true,
    version: 1,
    createdAt: ctx.clock.now(),
  });
  await ctx.db.insert(Organization, organization);
  await record(ctx, {
    tenantId: organization.id,
    entityType: "Organization",
    entityId: organization.id,
    act: "create",
    after: { name: organization.name },
  });
  const today = ctx.clock.today();
  if (input.lineParentId !== undefined) await relink(ctx, organization.id, { hierarchy: "LINE", parentId: input.lineParentId, validFrom: today });
  if (input.territoryParentId !== undefined)
    await relink(ctx, organization.id, {
      hierarchy: "TERRITORY",
      parentId: input.territoryParentId,
      validFrom: today,
    });
  return organization;
}

export async function editOrganization(ctx: Ctx, id: string, version: number, input: OrganizationValues): Promise<Organization> {
  const organization = await takeOrganization(ctx, id, version, "edit");
  return change(ctx, organization, "edit", await readValues(ctx, input, id));
}

export interface Move {
  readonly hierarchy: Hierarchy;
  /** null: nobody above it in this hierarchy from that day on. */
  readonly parentId: string | null;
  readonly validFrom: string;
}

async function relink(ctx: Ctx, id: string, move: Move): Promise<void> {
  if (move.parentId !== null) {
    const parent = await findOrganization(ctx, move.parentId);
    if (parent === null || parent.status === "CLOSED") throw notFound();
    const under = await belowOf(ctx, id, move.validFrom);
    if (move.parentId === id || under.includes(move.parentId)) throw new DomainError("PARENT_CYCLE", {}, ["parentId"]);
  }
  await ctx.db.query("delete from hierarchy_link where child_id = $1 and hierarchy = $2 and valid_from >= $3", [id, move.hierarchy, move.validFrom]);
  await ctx.db.query(
    `update hierarchy_link set valid_to = $3 where child_id = $1 and hierarchy = $2 and valid_from < $3 and (valid_to is null or valid_to > $3)`,
    [id, move.hierarchy, move.validFrom],
  );
  if (move.parentId === null) return;
  await ctx.db.insert(HierarchyLink, {
    id: newId(),
    hierarchy: move.hierarchy,
    childId: id,
    parentId: move.parentId,
    validFrom: move.validFrom,
    validTo: null,
  });
}

/** Puts an organization under another from a day on. What it still has open is from then on read by those above it now; what has ended stays with those who led it. */
export async function moveOrganization(ctx: Ctx, id: string, version: number, move: Move): Promise<Organization> {
  const organization = await takeOrganization(ctx, id, version, "move");
  if (move.validFrom > ctx.clock.today())
    throw new DomainError("OUT_OF_RANGE", { name: "validFrom", min: "", max: ctx.clock.today() }, ["validFrom"]);
  await relink(ctx, id, move);
  await restamp(ctx, [id, ...(await belowOf(ctx, id, ctx.clock.today()))]);
  return change(ctx, organization, "move", {}, `${move.hierarchy} ${move.parentId ?? "-"} ${move.validFrom}`);
}

export async function suspendOrganization(ctx: Ctx, id: string, version: number, reason: string): Promise<Organization> {
  const organization = await takeOrganization(ctx, id, version, "suspend");
  await ctx.db.query("delete from session where tenant_id = $1", [id]);
  return change(ctx, organization, "suspend", { status: "SUSPENDED" }, text("reason", reason, { max: 500 }));
}

export async function resumeOrganization(ctx: Ctx, id: string, version: number): Promise<Organization> {
  return change(ctx, await takeOrganization(ctx, id, version, "resume"), "resume", { status: "ACTIVE" });
}

/** What an organization has not ended yet: tasks, problems, reviews of it, and reviews that its own leaders owe elsewhere. */
async function openCount(ctx: Ctx, id: string): Promise<number> {
  const own: Array<{ count: number }> = await ctx.db.query(
    `select (select count(*)::int from assignment where tenant_id = $1
         and state not in ('COMPLETED', 'WAIVED', 'CANCELLED', 'CLOSED_INCOMPLETE'))
       + (select count(*)::int from rectification where tenant_id = $1 and state not in ('CLOSED', 'VOIDED'))
       + (select count(*)::int from inspection_visit where tenant_id = $1 and state not in ('CONCLUDED', 'CANCELLED'))
       + (select count(*)::int from review_obligation where tenant_id = $1 and state in ('DUE', 'SCHEDULED')) as count`,
    [id],
  );
  const owed: Array<{ count: number }> = await ctx.db.query(
    `/* cross-tenant */ select count(*)::int as count from review_obligation
     where reviewer_id = $1 and tenant_id <> $1 and state in ('DUE', 'SCHEDULED')`,
    [id],
  );
  return (own[0]?.count ?? 0) + (owed[0]?.count ?? 0);
}

/** Refuses with ORGANIZATION_HAS_OPEN, which says how much there is. */
export async function closeOrganization(ctx: Ctx, id: string, version: number, reason: string): Promise<Organization> {
  const organization = await takeOrganization(ctx, id, version, "close");
  const note = text("reason", reason, { max: 500 });
  const open = await openCount(ctx, id);
  if (open > 0) throw new DomainError("ORGANIZATION_HAS_OPEN", { count: open });
  await ctx.db.query("delete from session where tenant_id = $1", [id]);
  return change(ctx, organization, "close", { status: "CLOSED" }, note);
}

export async function setSecondPersonApproval(ctx: Ctx, id: string, version: number, enabled: boolean): Promise<Organization> {
  const organization = await takeOrganization(ctx, id, version, "edit");
  return change(ctx, organization, "setSecondPersonApproval", { secondPersonApproval: enabled });
}
