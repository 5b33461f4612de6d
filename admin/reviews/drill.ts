import type { HelpFigure, Line, ReviewFigure, ReviewGrouping, ReviewKind, ReviewView } from "../../schema/generated/graphql.ts";

/** The ledger behind a number, for each pair of eyes. */
const LEDGERS: Readonly<Record<ReviewView, { readonly reviews: string; readonly help: string }>> = {
  GIVEN: { reviews: "/reviews", help: "/reviewHelps" },
  RECEIVED: { reviews: "/reviewsReceived", help: "/reviewHelpsReceived" },
  OVERSEEN: { reviews: "/reviewsOverseen", help: "/reviewHelpsOverseen" },
};

/** What the report is about; empty texts ask for everything. */
export interface Asked {
  readonly view: ReviewView;
  readonly by: ReviewGrouping;
  readonly period: string;
  readonly line: Line | "";
  readonly kind: ReviewKind | "";
}

export interface Keyed {
  readonly key: string;
  readonly name: string;
  readonly reviewerId: string | null;
  readonly tenantId: string | null;
}

/** What a row's reviews have in common; the total has nothing. */
function commonOf(by: ReviewGrouping, row: Keyed | null): Readonly<Record<string, unknown>> {
  if (row === null) return {};
  const { key, name, reviewerId, tenantId } = row;
  if (by === "LEADER") return { leader: name, reviewerId };
  if (by === "SUBJECT") return { subject: name, tenantId };
  if (by === "REVIEWER") return { reviewerId };
  return by === "TERRITORY" ? { territory: key } : { line: key };
}

/** The address of exactly the rows that a number counts. */
export function drillTo(asked: Asked, row: Keyed | null, figure: { readonly reviews: ReviewFigure } | { readonly help: HelpFigure }): string {
  const { view, by, period, line, kind } = asked;
  const isHelp = "help" in figure;
  const filter = {
    period,
    ...(line === "" ? {} : { line }),
    ...(kind === "" ? {} : { kind: [kind] }),
    ...commonOf(by, row),
    figure: [isHelp ? figure.help : figure.reviews],
  };
  return `${LEDGERS[view][isHelp ? "help" : "reviews"]}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}

/** This half-year and those before it, `2026H2` first, from a day. */
export function halfYears(today: string, count: number): string[] {
  const year = Number(today.slice(0, 4));
  const first = year * 2 + (today.slice(5, 7) <= "06" ? 0 : 1);
  return Array.from({ length: count }, (_, back) => `${Math.floor((first - back) / 2)}H${((first - back) % 2) + 1}`);
}
