import type { CandidatesQuery } from "../../schema/generated/graphql.ts";

export type Candidate = CandidatesQuery["targetCandidates"][number];

export interface Place {
  readonly name: string;
  readonly pinyin: string;
  readonly initials: string;
}

/** Whether what was typed is in the name, or begins the pinyin or the initials of its place. */
export function matches(candidate: Pick<Candidate, "name" | "shortName">, place: Place | undefined, typed: string): boolean {
  const q = typed.trim().toLowerCase();
  if (q === "" || candidate.name.includes(q) || candidate.shortName.includes(q)) return true;
  return place !== undefined && (place.pinyin.startsWith(q) || place.initials.startsWith(q));
}

export interface Branch {
  readonly key: string;
  readonly name: string;
  readonly members: readonly Candidate[];
}

/** Candidates below their territory or their line, in the order they came. */
export function branchesOf(candidates: readonly Candidate[], by: "territory" | "line", nameOf: (key: string) => string): Branch[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = by === "line" ? candidate.line : candidate.divisionCode;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups].map(([key, members]) => ({ key, name: nameOf(key), members }));
}

export type Mark = "all" | "some" | "none";

export function markOf(branch: Branch, chosen: ReadonlySet<string>): Mark {
  const count = branch.members.filter(({ id }) => chosen.has(id)).length;
  return count === 0 ? "none" : count === branch.members.length ? "all" : "some";
}

/** Ticks a branch, or clears it when all of it was ticked. */
export function toggleBranch(branch: Branch, chosen: ReadonlySet<string>): Set<string> {
  const next = new Set(chosen);
  const clear = markOf(branch, chosen) === "all";
  for (const { id } of branch.members) {
    if (clear) next.delete(id);
    else next.add(id);
  }
  return next;
}

export function toggle(id: string, chosen: ReadonlySet<string>): Set<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
