import { Assignment } from "../assignments/assignment.entity.ts";
import { record } from "../events/event.service.ts";
import { optionalText, range, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { type ListSpec, searchRule } from "../platform/list.ts";
import { searchText } from "../platform/search.ts";
import { type Conditions, Select } from "../platform/select.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";
import { overseersOf } from "./hierarchy.service.ts";
import { JointBuilding } from "./joint-building.entity.ts";
import { MassGroup, type MassGroupKind } from "./mass-group.entity.ts";
import { Organization } from "./organization.entity.ts";

function withinDoor(ctx: Ctx, query: Conditions): void {
  const own = { own: ctx.viewer.tenant.id };
  if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", own);
  else query.andWhere("row.tenantId = :own", own);
}

export const massGroupList: ListSpec<MassGroup> = {
  entity: MassGroup,
  within: withinDoor,
  filters: {
    id: "id",
    kind: "kind",
    status: "status",
    parentId: "parentId",
    tenantId: "tenantId",
    q: searchRule,
  },
  sorts: {
    NAME_ASC: { column: "name", direction: "ASC" },
    NAME_DESC: { column: "name", direction: "DESC" },
    MEMBERS_ASC: { column: "memberCount", direction: "ASC" },
    MEMBERS_DESC: { column: "memberCount", direction: "DESC" },
  },
  sort: "NAME_ASC",
};

/** Officers are people: only their own organization reads who they are. */
export function officersFor({ viewer }: Ctx, group: MassGroup): MassGroup["officers"] {
  return group.tenantId === viewer.tenant.id ? group.officers : [];
}

/** The pairs this organization belongs to, on either side. */
export const jointBuildingList: ListSpec<JointBuilding> = {
  entity: JointBuilding,
  shared: true,
  within: (ctx, query) => query.andWhere(":own in (row.tenantId, row.massOrganizationId)", { own: ctx.viewer.tenant.id }),
  filters: {},
  sorts: { VALID_FROM_DESC: { column: "validFrom", direction: "DESC" } },
  sort: "VALID_FROM_DESC",
};

export async function findMassGroup(ctx: Ctx, id: string): Promise<MassGroup | null> {
  const query = new Select(ctx, MassGroup).andWhere("row.id = :id", { id });
  if (ctx.predicates) withinDoor(ctx, query);
  return query.getOne();
}

export interface MassGroupValues {
  readonly kind: MassGroupKind;
  readonly parentId?: string | undefined;
  readonly divisionCode?: string | undefined;
  readonly name: string;
  readonly memberCount: number;
  readonly foundedOn?: string | undefined;
  readonly officers?: ReadonlyArray<{ name: string; post: string; termEndsOn?: string | undefined }> | undefined;
}

const MAX_OFFICERS = 30;

async function readValues(ctx: Ctx, input: MassGroupValues, own: string | null) {
  const name = text("name", input.name, { max: 80, field: ["input", "name"] });
  if (input.parentId !== undefined) {
    const chain = await ancestors(ctx, input.parentId);
    if (chain.length === 0) throw notFound();
    if (own !== null && chain.includes(own)) throw new DomainError("PARENT_CYCLE", {}, ["input", "parentId"]);
  }
  const officers = input.officers ?? [];
  if (officers.length > MAX_OFFICERS) throw new DomainError("TOO_MANY_ROWS", { max: MAX_OFFICERS }, ["input", "officers"]);
  return {
    kind: input.kind,
    parentId: input.parentId ?? null,
    divisionCode: optionalText("divisionCode", input.divisionCode, {
      max: 12,
      field: ["input", "divisionCode"],
    }),
    name,
    searchText: searchText(name),
    memberCount: range("memberCount", input.memberCount, 0, 10_000_000),
    foundedOn: input.foundedOn ?? null,
    officers: officers.map((officer, index) => ({
      name: text("name", officer.name, { max: 40, field: ["input", "officers", String(index), "name"] }),
      post: text("post", officer.post, { max: 40, field: ["input", "officers", String(index), "post"] }),
      termEndsOn: officer.termEndsOn ?? null,
    })),
  };
}

async function ancestors(ctx: Ctx, id: string): Promise<string[]> {
  const rows: Array<{ id: string }> = await ctx.db.query(
    `with recursive up (id, parent_id) as (
       select id, parent_id from mass_group where tenant_id = $1 and id = $2
       union select parent.id, parent.parent_id from up join mass_group parent on parent.tenant_id = $1 and parent.id = up.parent_id
     ) select id::text from up`,
    [ctx.viewer.tenant.id, id],
  );
  return rows.map((row) => row.id);
}

export async function createMassGroup(ctx: Ctx, input: MassGroupValues): Promise<MassGroup> {
  const tenantId = ctx.viewer.tenant.id;
  const overseers = await overseersOf(ctx, [tenantId], ctx.clock.today());
  const group = ctx.db.create(MassGroup, {
    ...(await readValues(ctx, input, null)),
    tenantId,
    id: newId(),
    status: "ACTIVE",
    dissolvedOn: null,
    overseerIds: overseers.get(tenantId) ?? [],
    version: 1,
    createdAt: ctx.clock.now(),
  });
  await ctx.db.insert(MassGroup, group);
  await record(ctx, {
    tenantId,
    entityType: "MassGroup",
    entityId: group.id,
    act: "create",
    after: { name: group.name },
  });
  return group;
}

const EDITORS: readonly RoleName[] = ["TENANT_ADMIN", "TENANT_OPERATOR"];

/** Why a mutation on a mass group is refused to a viewer now, or null. */
export function refuseGroup(group: MassGroup, name: string, viewer: Viewer): DomainError | null {
  if (!holds(viewer, EDITORS)) return new DomainError("ROLE_MISSING", { roles: EDITORS, act: name });
  return group.status === "ACTIVE" ? null : new DomainError("TRANSITION_NOT_ALLOWED", { machine: "MassGroup", state: group.status, act: name });
}

async function takeGroup(ctx: Ctx, id: string, about: { version: number; name: string }): Promise<MassGroup> {
  const { version, name } = about;
  const group = await findMassGroup(ctx, id);
  if (group === null) throw notFound();
  const refused = refuseGroup(group, name, ctx.viewer);
  if (refused !== null) throw refused;
  if (group.version !== version) throw new DomainError("VERSION_CONFLICT", { current: group.version, given: version });
  return group;
}

async function change(ctx: Ctx, group: MassGroup, act: string, patch: Partial<MassGroup>): Promise<MassGroup> {
  const done = await ctx.db.update(
    MassGroup,
    { tenantId: group.tenantId, id: group.id, version: group.version },
    { ...patch, version: group.version + 1 },
  );
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: group.version + 1, given: group.version });
  const keys = new Set(Object.keys(patch));
  const before = Object.fromEntries(Object.entries(group).filter(([key]) => keys.has(key)));
  await record(ctx, {
    tenantId: group.tenantId,
    entityType: "MassGroup",
    entityId: group.id,
    act,
    before,
    after: patch,
  });
  return Object.assign(group, patch, { version: group.version + 1 });
}

export async function editMassGroup(ctx: Ctx, id: string, version: number, input: MassGroupValues): Promise<MassGroup> {
  const group = await takeGroup(ctx, id, { version, name: "editMassGroup" });
  return change(ctx, group, "edit", await readValues(ctx, input, id));
}

/** Tables in which a mass group is named, with the column. */
const USES = [
  ["mass_group", "parent_id"],
  ["assignment", "group_id"],
  ["commitment", "subject_id"],
  ["review_relation", "group_id"],
] as const;

/** Takes a group off the register again that was entered by mistake, and that nobody has changed or used since. */
export async function unmakeMassGroup(ctx: Ctx, id: string, version: number): Promise<void> {
  const { tenantId, name, kind } = await takeGroup(ctx, id, { version, name: "editMassGroup" });
  const uses = USES.map(([table, column]) => `exists (select 1 from ${table} where tenant_id = $1 and ${column} = $2)`);
  const [used] = await ctx.rows<{ used: boolean }>(`select ${uses.join(" or ")} as used`, [tenantId, id]);
  if (used?.used !== false) throw new DomainError("IMPORT_IN_USE");
  await ctx.db.delete(MassGroup, { tenantId, id, version });
  await record(ctx, { tenantId, entityType: "MassGroup", entityId: id, act: "unmake", before: { name, kind } });
}

const OPEN = ["DISPATCHED", "RECEIVED", "ACCEPTED", "OBJECTED", "IN_PROGRESS", "SUBMITTED", "UNDER_REVIEW", "RETURNED"];

export async function dissolveMassGroup(ctx: Ctx, id: string, version: number): Promise<MassGroup> {
  const group = await takeGroup(ctx, id, { version, name: "dissolveMassGroup" });
  const open = await ctx.db
    .getRepository(Assignment)
    .createQueryBuilder("row")
    .where("row.tenantId = :tenantId and row.groupId = :id and row.state = any(:open)", {
      tenantId: group.tenantId,
      id,
      open: OPEN,
    })
    .getCount();
  if (open > 0) throw new DomainError("GROUP_HAS_OPEN");
  return change(ctx, group, "dissolve", { status: "DISSOLVED", dissolvedOn: ctx.clock.today() });
}

export async function createJointBuilding(
  ctx: Ctx,
  input: { massOrganizationId: string; validFrom: string; note?: string | undefined },
): Promise<JointBuilding> {
  const mass = await ctx.db.findOneBy(Organization, { id: input.massOrganizationId });
  if (mass === null) throw notFound();
  if (ctx.viewer.tenant.kind !== "PARTY_COMMITTEE" || mass.kind !== "MASS_ORGANIZATION")
    throw new DomainError("PAIR_KIND", {}, ["input", "massOrganizationId"]);
  const tenantId = ctx.viewer.tenant.id;
  const pair = ctx.db.create(JointBuilding, {
    tenantId,
    id: newId(),
    massOrganizationId: mass.id,
    validFrom: input.validFrom,
    validTo: null,
    note: optionalText("note", input.note, { max: 500, field: ["input", "note"] }),
    version: 1,
    createdAt: ctx.clock.now(),
  });
  await ctx.db.insert(JointBuilding, pair);
  await record(ctx, {
    tenantId,
    entityType: "JointBuilding",
    entityId: pair.id,
    act: "create",
    after: { mass: mass.name, validFrom: input.validFrom },
  });
  return pair;
}

/** Why a mutation on a pair is refused to a viewer now, or null. */
export function refusePair(pair: JointBuilding, name: string, viewer: Viewer): DomainError | null {
  if (!holds(viewer, EDITORS)) return new DomainError("ROLE_MISSING", { roles: EDITORS, act: name });
  if (pair.tenantId !== viewer.tenant.id) return new DomainError("PAIR_OF_PARTY");
  return pair.validTo === null ? null : new DomainError("PAIR_ENDED", { on: pair.validTo });
}

export async function endJointBuilding(ctx: Ctx, id: string, version: number, validTo: string): Promise<JointBuilding> {
  const pair = await ctx.db.findOneBy(JointBuilding, { tenantId: ctx.viewer.tenant.id, id });
  if (pair === null) throw notFound();
  const refused = refusePair(pair, "endJointBuilding", ctx.viewer);
  if (refused !== null) throw refused;
  if (pair.version !== version) throw new DomainError("VERSION_CONFLICT", { current: pair.version, given: version });
  if (validTo < pair.validFrom) throw new DomainError("DATE_ORDER", {}, ["validTo"]);
  await ctx.db.update(JointBuilding, { tenantId: pair.tenantId, id }, { validTo, version: version + 1 });
  await record(ctx, {
    tenantId: pair.tenantId,
    entityType: "JointBuilding",
    entityId: id,
    act: "close",
    after: { validTo },
  });
  return Object.assign(pair, { validTo, version: version + 1 });
}
