import { In, Not } from "typeorm";
import { createAccount, temporaryPassword } from "../accounts/account.service.ts";
import { record } from "../events/event.service.ts";
import { text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { userErrorOf } from "../platform/mutation.ts";
import type { UserError } from "../platform/graphql.ts";
import { pinyinOf } from "../platform/search.ts";
import { carryOut, type Division, keepDivisions, planner, townshipNames } from "./district.service.ts";
import { type Line, Organization, type OrganizationKind, type OrganizationStatus } from "./organization.entity.ts";
import { SUFFIX } from "./sign-in-names.ts";

/** A page of them, and as many first passwords as one person can hand over. */
const MAX_AT_ONCE = 100;
/** How often a sign-in name is tried with another number behind it. */
const NAMESAKES = 9;
const LONGEST_STEM = 50;
const STANDING = Not<OrganizationStatus>("CLOSED");

export interface Founding {
  readonly divisionCodes: readonly string[];
  /** Places that the installation does not know yet. */
  readonly places: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly lines: readonly Line[];
  /** Whether each organization that has no account gets one for its administrator. */
  readonly administrators: boolean;
}

export interface Planned {
  readonly divisionCode: string;
  readonly divisionName: string;
  readonly kind: OrganizationKind;
  readonly line: Line;
  readonly name: string;
  readonly shortName: string;
  state: "NEW" | "EXISTING" | "MADE" | "REFUSED";
  /** What is there already, or was made now. */
  organization: Organization | null;
  /** Sign-in name of the administrator that shall be made, or was made now. */
  username: string | null;
  temporaryPassword: string | null;
  userErrors: UserError[];
}

interface Whole {
  readonly fresh: readonly Division[];
  readonly rows: readonly Planned[];
}

const typedAt = (index: number): string[] => ["input", "places", String(index)];

/** What was typed, as a division like those of the register. */
function typedDivision({ code, name: given }: Founding["places"][number], index: number): Division {
  const at = typedAt(index);
  if (!/^\d{9}$/.test(code)) throw new DomainError("DIVISION_CODE_INVALID", {}, [...at, "code"]);
  const name = text("name", given, { max: 40, field: [...at, "name"] });
  const kind = ["街道", "镇", "乡"].find((one) => name.endsWith(one));
  const { full, initials } = pinyinOf(name);
  return { code, name, level: 4, parent: code.slice(0, 6), py: full, pyi: initials, ...(kind === undefined ? {} : { kind }) };
}

async function knownDivisions(ctx: Ctx, codes: readonly string[]): Promise<Map<string, Division>> {
  const rows: Division[] = await ctx.db.query(
    `select code, name, parent_code as parent, 4 as level, coalesce(kind, '') as kind, pinyin as py, initials as pyi
     from division where code = any($1)`,
    [codes],
  );
  return new Map(rows.map((row) => [row.code, row]));
}

/** The places in the order of their codes, and which of them are new. */
async function readPlaces(ctx: Ctx, { divisionCodes, places }: Founding): Promise<{ all: Division[]; fresh: Division[] }> {
  const typed = places.map(typedDivision);
  const known = await knownDivisions(ctx, [...divisionCodes, ...typed.map(({ code }) => code)]);
  const unknown = divisionCodes.find((code) => !/^\d{9}$/.test(code) || !known.has(code));
  if (unknown !== undefined) throw new DomainError("DIVISIONS_UNKNOWN", { code: unknown }, ["input", "divisionCodes"]);
  for (const code of divisionCodes) await officeOf(ctx, code, ["input", "divisionCodes"]);
  const all = new Map(divisionCodes.flatMap((code) => (known.has(code) ? [[code, known.get(code) as Division] as const] : [])));
  for (const [index, place] of typed.entries()) {
    const other = all.get(place.code) ?? known.get(place.code);
    await officeOf(ctx, place.code, [...typedAt(index), "code"]);
    if (other !== undefined && other.name !== place.name)
      throw new DomainError("DIVISION_TAKEN", { code: place.code, name: other.name }, [...typedAt(index), "code"]);
    all.set(place.code, other ?? place);
  }
  const sorted = [...all.values()].toSorted((one, two) => one.code.localeCompare(two.code));
  return { all: sorted, fresh: sorted.filter(({ code }) => !known.has(code)) };
}

const variants = (stem: string): string[] => Array.from({ length: NAMESAKES }, (_, index) => (index === 0 ? stem : `${stem}${index + 1}`));

/** A sign-in name as people of a township guess it: 周王镇工会 is zhouwangzhen.union; with a number where somebody has it. */
async function giveNames(ctx: Ctx, rows: ReadonlyArray<{ row: Planned; stem: string }>): Promise<void> {
  const found: Array<{ username: string }> = await ctx.db.query("select username from sign_in_name where username = any($1)", [
    rows.flatMap(({ stem }) => variants(stem)),
  ]);
  const taken = new Set(found.map(({ username }) => username));
  for (const { row, stem } of rows) {
    row.username = variants(stem).find((name) => !taken.has(name)) ?? null;
    if (row.username === null) row.userErrors.push(userErrorOf(new DomainError("USERNAME_TAKEN", { username: stem }), ctx.viewer));
    else taken.add(row.username);
  }
}

async function withAccounts(ctx: Ctx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: Array<{ id: string }> = await ctx.db.query("select distinct tenant_id::text as id from account where tenant_id = any($1)", [ids]);
  return new Set(rows.map(({ id }) => id));
}

function rowsFor(ctx: Ctx, divisions: readonly Division[], about: { lines: readonly Line[]; there: readonly Organization[] }): Planned[] {
  return divisions.flatMap((division) =>
    townshipNames(division)
      .filter(({ line }) => about.lines.includes(line))
      .map(({ kind, line, name, short }) => {
        const own = about.there.find((one) => one.divisionCode === division.code && one.line === line);
        const namesake = about.there.find((one) => one.name === name);
        const isTaken = own === undefined && namesake !== undefined;
        return {
          divisionCode: division.code,
          divisionName: division.name,
          kind,
          line,
          name: own?.name ?? name,
          shortName: own?.shortName ?? short,
          state: own !== undefined ? ("EXISTING" as const) : isTaken ? ("REFUSED" as const) : ("NEW" as const),
          organization: own ?? null,
          username: null,
          temporaryPassword: null,
          userErrors: isTaken ? [userErrorOf(new DomainError("NAME_TAKEN", { name }), ctx.viewer)] : [],
        };
      }),
  );
}

async function planAll(ctx: Ctx, input: Founding): Promise<Whole> {
  const { all, fresh } = await readPlaces(ctx, input);
  const lines = [...new Set(input.lines)];
  const names = all.flatMap((division) => townshipNames(division).filter(({ line }) => lines.includes(line)));
  if (names.length > MAX_AT_ONCE) throw new DomainError("TOO_MANY_ROWS", { max: MAX_AT_ONCE });
  const there = await ctx.db.find(Organization, {
    where: [
      { divisionCode: In(all.map(({ code }) => code)), status: STANDING },
      { name: In(names.map(({ name }) => name)), status: STANDING },
    ],
  });
  const rows = rowsFor(ctx, all, { lines, there });
  if (!input.administrators) return { fresh, rows };
  const staffed = await withAccounts(
    ctx,
    there.map(({ id }) => id),
  );
  const asking = rows.filter(({ state, organization }) => state !== "REFUSED" && !staffed.has(organization?.id ?? ""));
  const pinyin = new Map(all.map(({ code, py }) => [code, py.replaceAll(/[^a-z0-9]/g, "").slice(0, LONGEST_STEM)]));
  await giveNames(
    ctx,
    asking.map((row) => ({ row, stem: `${pinyin.get(row.divisionCode) || row.divisionCode}.${SUFFIX[row.line] ?? "org"}` })),
  );
  return { fresh, rows };
}

/** Whose district a township is: nothing is made where nobody would stand above it. */
async function officeOf(ctx: Ctx, code: string, field: string[] = []): Promise<Organization> {
  const office = await ctx.db.findOneBy(Organization, { kind: "DISTRICT_OFFICE", divisionCode: code.slice(0, 6), status: STANDING });
  if (office === null) throw new DomainError("DIVISION_CODE_INVALID", {}, field);
  return office;
}

/** What would be made, and what is there already; nothing is changed. */
export async function planOrganizations(ctx: Ctx, input: Founding): Promise<readonly Planned[]> {
  return (await planAll(ctx, input)).rows;
}

/** The new ones with their places: under the township's Party committee or else the office, and under their line's federation. */
async function foundAll(ctx: Ctx, rows: readonly Planned[]): Promise<void> {
  const { plan, make, link } = planner(ctx, ctx.clock.today());
  for (const row of rows) {
    const { secondPersonApproval } = await officeOf(ctx, row.divisionCode);
    const names = { name: row.name, short: row.shortName };
    row.organization = Object.assign(make(row.kind, row.line, { code: row.divisionCode }, names), { secondPersonApproval });
    row.state = "MADE";
  }
  for (const { organization, divisionCode } of rows) {
    if (organization === null) continue;
    const office = await officeOf(ctx, divisionCode);
    const committee =
      plan.organizations.find((one) => one.line === "PARTY" && one.divisionCode === divisionCode) ??
      (await ctx.db.findOneBy(Organization, { line: "PARTY", divisionCode, status: STANDING }));
    link("TERRITORY", organization, organization.line === "PARTY" ? office : (committee ?? office));
    const above = { kind: "LINE_FEDERATION" as const, line: organization.line, divisionCode: office.divisionCode, status: STANDING };
    const federation = await ctx.db.findOneBy(Organization, above);
    if (federation !== null) link("LINE", organization, federation);
  }
  await carryOut(ctx, plan);
  const made = plan.organizations.map(({ id, name }) => ({ tenantId: id, entityType: "Organization", entityId: id, act: "create", after: { name } }));
  await record(ctx, ...made);
}

/** Makes what is not there yet, once: whoever asks again, or at the same time, is told that it exists. 按区划批量建立 */
export async function createOrganizations(ctx: Ctx, input: Founding): Promise<readonly Planned[]> {
  // One after the other: the second sees what the first has made.
  await ctx.db.find(Organization, { where: { kind: "DISTRICT_OFFICE" }, order: { id: "ASC" }, lock: { mode: "pessimistic_write" } });
  const { fresh, rows } = await planAll(ctx, input);
  await keepDivisions(ctx, fresh);
  await foundAll(
    ctx,
    rows.filter(({ state }) => state === "NEW"),
  );
  for (const row of rows) {
    if (row.username === null || row.organization === null) continue;
    row.temporaryPassword = temporaryPassword();
    await createAccount(ctx, {
      username: row.username,
      name: `${row.shortName}管理员`,
      tenantId: row.organization.id,
      roles: ["TENANT_ADMIN"],
      password: row.temporaryPassword,
      mustChange: true,
      reason: "建立单位时的首个管理员",
    });
  }
  return rows;
}
