import type { Line, OrganizationsInput } from "../../schema/generated/graphql.ts";
import type { Planned } from "./organization.graphql.ts";

export interface Place {
  readonly code: string;
  readonly name: string;
}

/** What is chosen on the page. */
export interface Wanted {
  readonly divisionCodes: readonly string[];
  readonly places: readonly Place[];
  readonly lines: readonly Line[];
  readonly administrators: boolean;
}

export const LINES: readonly Line[] = ["PARTY", "UNION", "LEAGUE", "WOMEN"];
export const NOTHING: Wanted = { divisionCodes: [], places: [], lines: LINES, administrators: true };

export const isCode = (code: string): boolean => /^\d{9}$/.test(code.trim());

/** What the server is asked; rows that are still being typed are left out. Null: nothing to ask. */
export function inputFor({ divisionCodes, places, lines, administrators }: Wanted): OrganizationsInput | null {
  const typed = places.map(({ code, name }) => ({ code: code.trim(), name: name.trim() })).filter(({ code, name }) => isCode(code) && name !== "");
  if (lines.length === 0 || divisionCodes.length + typed.length === 0) return null;
  return { divisionCodes: [...divisionCodes], places: typed, lines: [...lines], administrators };
}

export interface Summary {
  readonly fresh: number;
  readonly existing: number;
  readonly refused: number;
  readonly accounts: number;
}

export function summaryOf(rows: readonly Planned[]): Summary {
  const count = (state: Planned["state"]): number => rows.filter((row) => row.state === state).length;
  return {
    fresh: count("NEW"),
    existing: count("EXISTING"),
    refused: count("REFUSED"),
    accounts: rows.filter(({ username }) => username !== null).length,
  };
}

/** To paste into a table: one organization a line. */
export function handoverText(rows: readonly Planned[]): string {
  return rows
    .filter(({ temporaryPassword }) => temporaryPassword !== null)
    .map(({ name, username, temporaryPassword }) => [name, username, temporaryPassword].join("\t"))
    .join("\n");
}
