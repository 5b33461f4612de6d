import { record } from "../events/event.service.ts";
import { overseersOf } from "../organizations/hierarchy.service.ts";
import { optionalText, range, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { type ListSpec, searchRule } from "../platform/list.ts";
import { searchText } from "../platform/search.ts";
import { type Conditions, Select } from "../platform/select.ts";
import { holds, type Viewer } from "../platform/viewer.ts";
import { isCreditCode } from "./credit-code.ts";
import { gapsOf, hasSql, KINDS, RULES } from "./eligibility.ts";
import { type BodyKind, Enterprise, type EnterpriseBody } from "./enterprise.entity.ts";
import { KEEPERS } from "./enterprise.policy.ts";
import type { EnterpriseBodyInput, EnterpriseInput } from "./enterprise.types.ts";

const MOST_HEADS = 10_000_000;
const MOST_BODIES = 20;

function withinDoor(ctx: Ctx, query: Conditions): void {
  const own = { own: ctx.viewer.tenant.id };
  if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", own);
  else query.andWhere("row.tenantId = :own", own);
}

const kindsIn = (value: unknown): BodyKind[] => KINDS.filter((kind) => Array.isArray(value) && value.includes(kind));

function eligible(query: Conditions, kind: BodyKind): void {
  const { heads, least } = RULES[kind];
  query.andWhere(`row.status = 'ACTIVE' and row.${heads} >= ${least}`);
}

function having(query: Conditions, ctx: Ctx, kind: BodyKind, wanted: boolean): void {
  query.andWhere(`${wanted ? "" : "not "}${hasSql("row", `'${kind}'`, ":on::date")}`, { on: ctx.clock.today() });
}

export const enterpriseList: ListSpec<Enterprise> = {
  entity: Enterprise,
  within: withinDoor,
  filters: {
    id: "id",
    ownership: "ownership",
    status: "status",
    divisionCode: "divisionCode",
    tenantId: "tenantId",
    has: (query, value, ctx) => kindsIn(value).forEach((kind) => having(query, ctx, kind, true)),
    eligible: (query, value) => kindsIn(value).forEach((kind) => eligible(query, kind)),
    gap: (query, value, ctx) =>
      kindsIn(value).forEach((kind) => {
        eligible(query, kind);
        having(query, ctx, kind, false);
      }),
    q: searchRule,
  },
  sorts: {
    NAME_ASC: { column: "name", direction: "ASC" },
    NAME_DESC: { column: "name", direction: "DESC" },
    HEADS_ASC: { column: "headcount", direction: "ASC" },
    HEADS_DESC: { column: "headcount", direction: "DESC" },
  },
  sort: "NAME_ASC",
};

export async function findEnterprise(ctx: Ctx, id: string): Promise<Enterprise | null> {
  const query = new Select(ctx, Enterprise).andWhere("row.id = :id", { id });
  if (ctx.predicates) withinDoor(ctx, query);
  return query.getOne();
}

/** The kinds of organization it should have today and has not. */
export const gapsToday = (ctx: Ctx, enterprise: Enterprise): BodyKind[] => gapsOf(enterprise, ctx.clock.today());

/** One organization as it is typed; its dates lie within the life of the enterprise, and none lies ahead. */
function readBody(ctx: Ctx, input: EnterpriseBodyInput, about: { index: number; establishedOn: string | null }): EnterpriseBody {
  const at = (name: string): string[] => ["input", "bodies", String(about.index), name];
  const today = ctx.clock.today();
  const first = about.establishedOn;
  if (input.since > today || (first !== null && input.since < first))
    throw new DomainError("OUT_OF_RANGE", { name: "since", min: first ?? "", max: today }, at("since"));
  if (input.until !== undefined && input.until < input.since) throw new DomainError("DATE_ORDER", {}, at("until"));
  const name = optionalText("name", input.name, { max: 80, field: at("name") });
  return { kind: input.kind, form: input.form, name, since: input.since, until: input.until ?? null };
}

/** Two of one kind never work on the same day; otherwise one enterprise would count as two. */
function refuseOverlap(bodies: readonly EnterpriseBody[]): void {
  for (const [index, one] of bodies.entries()) {
    const other = bodies.slice(0, index).find(({ kind, since, until }) => {
      return kind === one.kind && (one.until === null || since <= one.until) && (until === null || one.since <= until);
    });
    if (other !== undefined) throw new DomainError("BODY_TWICE", { kind: one.kind }, ["input", "bodies", String(index), "since"]);
  }
}

function readCode(code: string | undefined): string | null {
  const given = optionalText("creditCode", code, { max: 18, field: ["input", "creditCode"] })?.toUpperCase() ?? null;
  if (given !== null && !isCreditCode(given)) throw new DomainError("CREDIT_CODE_INVALID", {}, ["input", "creditCode"]);
  return given;
}

type Heads = "headcount" | "partyMembers" | "leagueMembers" | "women";

function readHeads(input: EnterpriseInput): Pick<Enterprise, Heads> {
  const heads = (name: Heads, most: number): number => {
    if (!Number.isInteger(input[name]) || input[name] < 0 || input[name] > most)
      throw new DomainError("OUT_OF_RANGE", { name, min: 0, max: most }, ["input", name]);
    return input[name];
  };
  const headcount = range("headcount", heads("headcount", MOST_HEADS), 0, MOST_HEADS);
  return {
    headcount,
    partyMembers: heads("partyMembers", headcount),
    leagueMembers: heads("leagueMembers", headcount),
    women: heads("women", headcount),
  };
}

async function readValues(ctx: Ctx, input: EnterpriseInput, own: string | null) {
  const name = text("name", input.name, { max: 80, field: ["input", "name"] });
  const creditCode = readCode(input.creditCode);
  await refuseTwice(ctx, creditCode, own);
  const today = ctx.clock.today();
  const establishedOn = input.establishedOn ?? null;
  if (establishedOn !== null && establishedOn > today)
    throw new DomainError("OUT_OF_RANGE", { name: "establishedOn", min: "", max: today }, ["input", "establishedOn"]);
  const given = input.bodies ?? [];
  if (given.length > MOST_BODIES) throw new DomainError("TOO_MANY_ROWS", { max: MOST_BODIES }, ["input", "bodies"]);
  const bodies = given.map((body, index) => readBody(ctx, body, { index, establishedOn }));
  refuseOverlap(bodies);
  return {
    creditCode,
    name,
    searchText: `${searchText(name)} ${(creditCode ?? "").toLowerCase()}`,
    ownership: input.ownership,
    divisionCode: optionalText("divisionCode", input.divisionCode, { max: 12, field: ["input", "divisionCode"] }),
    ...readHeads(input),
    establishedOn,
    bodies: bodies.sort((one, other) => (one.since < other.since ? -1 : 1)),
  };
}

/** A code stands once on a register; two organizations may both keep the enterprise, and coverage counts it once. */
async function refuseTwice(ctx: Ctx, creditCode: string | null, own: string | null): Promise<void> {
  if (creditCode === null) return;
  const query = new Select(ctx, Enterprise).andWhere("row.tenantId = :tenantId and row.creditCode = :creditCode", {
    tenantId: ctx.viewer.tenant.id,
    creditCode,
  });
  const known = await query.getOne();
  if (known !== null && known.id !== own) throw new DomainError("CREDIT_CODE_TAKEN", { value: known.name }, ["input", "creditCode"]);
}

export async function createEnterprise(ctx: Ctx, input: EnterpriseInput): Promise<Enterprise> {
  const tenantId = ctx.viewer.tenant.id;
  const overseers = await overseersOf(ctx, [tenantId], ctx.clock.today());
  const enterprise = ctx.db.create(Enterprise, {
    ...(await readValues(ctx, input, null)),
    tenantId,
    id: newId(),
    status: "ACTIVE",
    deregisteredOn: null,
    overseerIds: overseers.get(tenantId) ?? [],
    version: 1,
    createdAt: ctx.clock.now(),
  });
  await ctx.db.insert(Enterprise, enterprise);
  await record(ctx, { tenantId, entityType: "Enterprise", entityId: enterprise.id, act: "create", after: { name: enterprise.name } });
  return enterprise;
}

/** Why a mutation on an enterprise is refused to a viewer now, or null. */
export function refuseEnterprise(enterprise: Enterprise, name: string, viewer: Viewer): DomainError | null {
  if (!holds(viewer, KEEPERS)) return new DomainError("ROLE_MISSING", { roles: KEEPERS, act: name });
  if (enterprise.status === "ACTIVE") return null;
  return new DomainError("TRANSITION_NOT_ALLOWED", { machine: "Enterprise", state: enterprise.status, act: name });
}

async function takeEnterprise(ctx: Ctx, id: string, about: { version: number; name: string }): Promise<Enterprise> {
  const enterprise = await findEnterprise(ctx, id);
  if (enterprise === null) throw notFound();
  const refused = refuseEnterprise(enterprise, about.name, ctx.viewer);
  if (refused !== null) throw refused;
  if (enterprise.version !== about.version) throw new DomainError("VERSION_CONFLICT", { current: enterprise.version, given: about.version });
  return enterprise;
}

async function change(ctx: Ctx, enterprise: Enterprise, act: string, patch: Partial<Enterprise>): Promise<Enterprise> {
  const { tenantId, id, version } = enterprise;
  const done = await ctx.db.update(Enterprise, { tenantId, id, version }, { ...patch, version: version + 1 });
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
  const told = new Set(Object.keys(patch).filter((key) => key !== "searchText"));
  const only = (values: object): object => Object.fromEntries(Object.entries(values).filter(([key]) => told.has(key)));
  await record(ctx, { tenantId, entityType: "Enterprise", entityId: id, act, before: only(enterprise), after: only(patch) });
  return Object.assign(enterprise, patch, { version: version + 1 });
}

export async function editEnterprise(ctx: Ctx, id: string, version: number, input: EnterpriseInput): Promise<Enterprise> {
  const enterprise = await takeEnterprise(ctx, id, { version, name: "editEnterprise" });
  return change(ctx, enterprise, "edit", await readValues(ctx, input, id));
}

/** Takes an enterprise off the register again that was entered by mistake and not changed since. */
export async function unmakeEnterprise(ctx: Ctx, id: string, version: number): Promise<void> {
  const enterprise = await takeEnterprise(ctx, id, { version, name: "editEnterprise" });
  const { tenantId, name, creditCode } = enterprise;
  await ctx.db.delete(Enterprise, { tenantId, id, version });
  await record(ctx, { tenantId, entityType: "Enterprise", entityId: id, act: "unmake", before: { name, creditCode } });
}

/** It works no more from the day after; its organizations end with it. */
export async function closeEnterprise(ctx: Ctx, id: string, version: number, deregisteredOn: string): Promise<Enterprise> {
  const enterprise = await takeEnterprise(ctx, id, { version, name: "closeEnterprise" });
  const [first = ""] = [enterprise.establishedOn ?? "", ...enterprise.bodies.map(({ since }) => since)].sort().reverse();
  if (deregisteredOn > ctx.clock.today() || deregisteredOn < first)
    throw new DomainError("OUT_OF_RANGE", { name: "deregisteredOn", min: first, max: ctx.clock.today() }, ["deregisteredOn"]);
  const bodies = enterprise.bodies.map((body) => ({
    ...body,
    until: body.until === null || body.until > deregisteredOn ? deregisteredOn : body.until,
  }));
  return change(ctx, enterprise, "close", { status: "CLOSED", deregisteredOn, bodies });
}
