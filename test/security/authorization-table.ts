import { ROLES } from "../../server/platform/viewer.ts";
import { PLACES } from "./subject.ts";

/** The sign of a field by role and place. */
export type Cells = Map<string, Map<string, string>>;

/** One line per set of roles that fare alike, one column per place: readable by somebody who does not read code. */
export function written(cells: Map<string, Cells>, programs: readonly string[]): string {
  const places = Object.keys(PLACES);
  const lines = [
    "# Who may call what",
    "",
    "Made from the running API by `test/security/authorization.test.ts`, and compared with it on every run; `UPDATE=1` writes it anew.",
    "The records tried are those of 周王镇工会. Columns say where the caller stands to it:",
    `${Object.entries(PLACES)
      .map(([place, name]) => `${place} (${name})`)
      .join(", ")}.`,
    "",
    "● let in (refused only by the state, version or input it was given) · ○ let in, shown nothing of 周王镇工会's ·",
    "– no right · ∅ as if it did not exist · ✕ not signed in",
    "",
    "Without an account, with an ended session, a suspended account or an ended grant, every field answers ✕, but for the few at the end.",
    "",
  ];
  for (const [field, byRole] of cells) {
    lines.push(`## ${field}`, "", `| role | ${places.join(" | ")} |`, `|---|${places.map(() => ":-:|").join("")}`);
    const alike = new Map<string, string[]>();
    for (const [role, byPlace] of byRole) {
      const row = places.map((place) => byPlace.get(place) ?? "?").join(" | ");
      alike.set(row, [...(alike.get(row) ?? []), role]);
    }
    for (const [row, roles] of alike) lines.push(`| ${roles.length === ROLES.length ? "every role" : roles.join(", ")} | ${row} |`);
    lines.push("");
  }
  return [...lines, ...programs].join("\n");
}

/** What a person of 周王镇工会 who holds every role reaches by signing in, and what programs reach in their place. */
export function programsWritten(found: ReadonlyArray<ReadonlyMap<string, string>>): string[] {
  const [person = new Map<string, string>()] = found;
  const rows = [...person.keys()].map((field) => `| ${field} | ${found.map((one) => one.get(field) ?? "?").join(" | ")} |`);
  return [
    "## With an API token",
    "",
    "A person of 周王镇工会 with every role, and programs with tokens of theirs that carry all these roles.",
    "",
    "| field | signed in | token, read and act | token, read only |",
    "|---|:-:|:-:|:-:|",
    ...rows,
    "",
  ];
}
