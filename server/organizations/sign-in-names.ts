import type { Line } from "./organization.entity.ts";

/** What a sign-in name ends with, by line: zhouwangzhen.union. */
export const SUFFIX: Readonly<Partial<Record<Line, string>>> = {
  PARTY: "party",
  UNION: "union",
  LEAGUE: "youth",
  WOMEN: "women",
};
