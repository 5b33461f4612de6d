import type { Numbers } from "./inspection.graphql.ts";

type Name = Exclude<keyof Numbers, "__typename" | "visitDays">;

/** What the report was asked for. */
export interface Asked {
  readonly kind: "TOURING" | "GUIDANCE" | "";
  readonly from: string;
  readonly to: string;
}

const VISITS: Readonly<Partial<Record<Name, string>>> = {
  visits: "TOTAL",
  planned: "PLANNED",
  late: "LATE",
  done: "DONE",
  underWay: "UNDER_WAY",
  concluded: "CONCLUDED",
  cancelled: "CANCELLED",
};
const FINDINGS: Readonly<Partial<Record<Name, string>>> = {
  findings: "TOTAL",
  waiting: "WAITING",
  open: "OPEN",
  closed: "CLOSED",
  withdrawn: "WITHDRAWN",
};
const ADVICE: Readonly<Partial<Record<Name, readonly string[]>>> = {
  advice: ["GIVEN", "ADOPTED", "PARTLY_ADOPTED", "DECLINED"],
  adopted: ["ADOPTED"],
  partlyAdopted: ["PARTLY_ADOPTED"],
  declined: ["DECLINED"],
  unanswered: ["GIVEN"],
};
/** These open to organizations, on the report itself. */
export const LOADS = { organizations: "IN_CHARGE", visited: "VISITED", neverVisited: "NEVER_VISITED" } as const;

/** Columns of the table; the day count is of days, not of rows. */
export const COLUMNS: readonly Name[] = [
  "organizations",
  "visited",
  "neverVisited",
  "planned",
  "done",
  "concluded",
  "cancelled",
  "findings",
  "waiting",
  "open",
  "closed",
  "withdrawn",
  "advice",
  "adopted",
  "partlyAdopted",
  "declined",
];

function between(asked: Asked, day: string): object {
  const range = { ...(asked.from === "" ? {} : { gte: asked.from }), ...(asked.to === "" ? {} : { lte: asked.to }) };
  return Object.keys(range).length === 0 ? {} : { [day]: range };
}

const to = (page: string, filter: object): string => `/${page}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** Where a number opens to exactly the rows it counts; null for what opens on the report itself. The groups of a total are named one by one. */
export function drill(name: Name, groups: readonly string[], asked: Asked): string | null {
  const group = { inspectionGroupId: { in: groups } };
  const visit = VISITS[name];
  if (visit !== undefined) return to("inspections", { ...group, ...between(asked, "plannedOn"), figure: [visit] });
  const finding = FINDINGS[name];
  if (finding !== undefined) return to("inspectionFindings", { ...group, ...between(asked, "issuedOn"), figure: [finding] });
  const states = ADVICE[name];
  return states === undefined ? null : to("inspectionAdvices", { ...group, ...between(asked, "givenOn"), state: states });
}
