import type { BodyKind, Enterprise } from "./enterprise.entity.ts";

type Heads = Pick<Enterprise, "headcount" | "partyMembers" | "leagueMembers" | "women">;

interface Rule {
  /** Whose heads are counted. */
  readonly heads: keyof Heads;
  readonly column: string;
  /** From how many on an organization is to be founded. */
  readonly least: number;
}

/**
 * From when on an enterprise should have an organization.
 * PARTY: 《中国共产党章程》第三十条, three Party members. UNION: 《中华人民共和国工会法》第十一条, twenty-five; who is not yet in a union cannot be
 * counted as its member, so the people employed are. LEAGUE: 《中国共产主义青年团章程》第五章, three league members. WOMEN: 《中华全国妇女联合会章程》
 * names no number; every enterprise where women work counts.
 */
export const RULES: Readonly<Record<BodyKind, Rule>> = {
  PARTY: { heads: "partyMembers", column: "party_members", least: 3 },
  UNION: { heads: "headcount", column: "headcount", least: 25 },
  LEAGUE: { heads: "leagueMembers", column: "league_members", least: 3 },
  WOMEN: { heads: "women", column: "women", least: 1 },
};

export const KINDS = Object.keys(RULES) as readonly BodyKind[];

/** Whether an organization of this kind works on a day (YYYY-MM-DD); the last day still counts. */
export const worksOn = (body: Enterprise["bodies"][number], on: string): boolean => body.since <= on && (body.until === null || body.until >= on);

/** The kinds of organization that an enterprise should have on a day and has not. */
export function gapsOf(enterprise: Heads & Pick<Enterprise, "bodies" | "status">, on: string): BodyKind[] {
  if (enterprise.status === "CLOSED") return [];
  return KINDS.filter(
    (kind) => enterprise[RULES[kind].heads] >= RULES[kind].least && !enterprise.bodies.some((body) => body.kind === kind && worksOn(body, on)),
  );
}

/** SQL: whether row `alias` has an organization of the kind on the day; both are SQL expressions. */
export const hasSql = (alias: string, kind: string, on: string): string =>
  `exists (select 1 from jsonb_to_recordset(${alias}.bodies) as body (kind text, since date, until date)
     where body.kind = ${kind} and body.since <= ${on} and (body.until is null or body.until >= ${on}))`;

/** SQL: whether row `alias` should have one of the kind, by its heads today. */
export const eligibleSql = (alias: string, kind: BodyKind): string => `${alias}.${RULES[kind].column} >= ${RULES[kind].least}`;
