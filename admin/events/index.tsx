import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import VisibilityOutlined from "@mui/icons-material/VisibilityOutlined";
import { lazy } from "react";
import { operators, register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import { ACCESS_ENTRIES, EVENTS } from "./event.graphql.ts";
import { timeRange } from "./time-range.ts";

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Two picked days become one condition on the instant. */
function withTimes({ from, to, ...values }: Record<string, unknown>): { filter: object } {
  return { filter: operators({ ...values, at: timeRange(text(from), text(to)) }) };
}

register("events", { list: "events", listDocument: EVENTS, sorts: { at: "AT" }, filter: withTimes });
register("accessEntries", {
  list: "accessEntries",
  listDocument: ACCESS_ENTRIES,
  sorts: { at: "AT" },
  filter: withTimes,
});

const EventList = lazy(async () => ({ default: (await import("./EventList.tsx")).EventList }));
const AccessEntryList = lazy(async () => ({
  default: (await import("./AccessEntryList.tsx")).AccessEntryList,
}));

export const resources = [
  { name: "events", list: EventList, options: { label: "events.name" } },
  { name: "accessEntries", list: AccessEntryList, options: { label: "accessEntries.name" } },
];

const READERS = ["TENANT_ADMIN", "AUDITOR"] as const;

export const places: readonly Place[] = [
  {
    to: "/events",
    label: "events",
    group: "manage",
    icon: HistoryOutlined,
    visible: (who) => holds(who, ...READERS),
  },
  {
    to: "/accessEntries",
    label: "accessEntries",
    group: "manage",
    icon: VisibilityOutlined,
    visible: (who) => holds(who, ...READERS),
  },
];
