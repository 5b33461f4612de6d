import AssignmentIcon from "@mui/icons-material/Assignment";
import AssignmentLateIcon from "@mui/icons-material/AssignmentLate";
import AssignmentTurnedInIcon from "@mui/icons-material/AssignmentTurnedIn";
import DashboardIcon from "@mui/icons-material/Dashboard";
import MailIcon from "@mui/icons-material/Mail";
import SendIcon from "@mui/icons-material/Send";
import TodayIcon from "@mui/icons-material/Today";
import { type ComponentType, lazy, type ReactElement, Suspense } from "react";
import type { ResourceProps } from "react-admin";
import { Navigate } from "react-router-dom";
import * as accounts from "../accounts/index.tsx";
import { ASSIGNMENT, ASSIGNMENTS } from "../assignments/assignment.graphql.ts";
import * as campaigns from "../campaigns/index.tsx";
import * as commitments from "../commitments/index.tsx";
import * as carriers from "../carriers/index.tsx";
import * as positions from "../positions/index.tsx";
import * as targets from "../targets/index.tsx";
import * as clauses from "../clauses/index.tsx";
import * as events from "../events/index.tsx";
import * as feedback from "../feedback/index.tsx";
import * as imports from "../imports/index.tsx";
import * as inspections from "../inspections/index.tsx";
import * as jobs from "../jobs/index.tsx";
import { MESSAGES } from "../messages/message.graphql.ts";
import * as organizations from "../organizations/index.tsx";
import * as rectifications from "../rectifications/index.tsx";
import * as enterprises from "../enterprises/index.tsx";
import * as reviews from "../reviews/index.tsx";
import { Waiting } from "../shared/Waiting.tsx";
import * as status from "../status/index.tsx";
import { TASK, TASKS } from "../tasks/task.graphql.ts";
import { operators, register } from "./dataProvider.ts";
import { holds, type Place } from "./menu.ts";
import { viewer } from "./session.ts";

/** Screens are loaded when they are first opened. */
function later(load: () => Promise<ComponentType>): ComponentType {
  const Screen = lazy(async () => ({ default: await load() }));
  return function Later() {
    return (
      <Suspense fallback={<Waiting rows={12} />}>
        <Screen />
      </Suspense>
    );
  };
}

const ASSIGNMENT_SORTS = {
  effectiveDueOn: "DUE",
  dispatchedAt: "DISPATCHED",
  title: "TITLE",
  state: "STATE",
};

for (const [name, view] of [
  ["assignments", "RECEIVED"],
  ["issued", "ISSUED"],
  ["overseen", "OVERSEEN"],
] as const) {
  register(name, {
    list: "assignments",
    listDocument: ASSIGNMENTS,
    one: "assignment",
    oneDocument: ASSIGNMENT,
    sorts: ASSIGNMENT_SORTS,
    filter: (values) => ({ filter: operators(values), variables: { view } }),
  });
}
register("tasks", {
  list: "tasks",
  listDocument: TASKS,
  one: "task",
  oneDocument: TASK,
  sorts: { createdAt: "CREATED", dueOn: "DUE", title: "TITLE" },
});
register("messages", {
  list: "messages",
  listDocument: MESSAGES,
  sorts: { createdAt: "CREATED" },
  // The switch means "unread only"; off means all, not "read only".
  filter: ({ unread, ...values }) => ({ filter: operators(unread === true ? { ...values, unread } : values) }),
});

export const resources: readonly ResourceProps[] = [
  {
    name: "assignments",
    list: later(async () => (await import("../assignments/AssignmentList.tsx")).AssignmentList),
    show: later(async () => (await import("../assignments/AssignmentShow.tsx")).AssignmentShow),
  },
  { name: "issued", list: later(async () => (await import("../reports/LedgerPages.tsx")).IssuedLedger) },
  {
    name: "overseen",
    list: later(async () => (await import("../reports/LedgerPages.tsx")).SupervisionLedger),
  },
  {
    name: "tasks",
    list: later(async () => (await import("../tasks/TaskList.tsx")).TaskList),
    create: later(async () => (await import("../tasks/TaskCreate.tsx")).TaskCreate),
    edit: later(async () => (await import("../tasks/TaskEdit.tsx")).TaskEdit),
    show: later(async () => (await import("../tasks/TaskShow.tsx")).TaskShow),
  },
  { name: "messages", list: later(async () => (await import("../messages/MessageList.tsx")).MessageList) },
  ...campaigns.resources,
  ...commitments.resources,
  ...feedback.resources,
  ...targets.resources,
  ...positions.resources,
  ...carriers.resources,
  ...clauses.resources,
  ...rectifications.resources,
  ...enterprises.resources,
  ...reviews.resources,
  ...inspections.resources,
  ...organizations.resources,
  ...accounts.resources,
  ...events.resources,
  ...imports.resources,
  ...jobs.resources,
];

const TodayPage = later(async () => (await import("../assignments/TodayPage.tsx")).TodayPage);
const Overview = later(async () => (await import("../reports/OverviewPage.tsx")).OverviewPage);

/** Readers begin with the overview, everybody else with what waits for them. */
export function Home() {
  const who = viewer();
  if (who === null) return null;
  if (who.canOversee && who.tenant.kind !== "PARTY_COMMITTEE") return <Overview />;
  const [first] = places.filter((place) => place.visible(who));
  return working(who) || first === undefined ? <TodayPage /> : <Navigate to={first.to} replace />;
}

export const routes: ReadonlyArray<{ path: string; element: ReactElement }> = [
  { path: "/today", element: <TodayPage /> },
  { path: "/overview", element: <Overview /> },
  ...campaigns.routes,
  ...commitments.routes,
  ...targets.routes,
  ...positions.routes,
  ...carriers.routes,
  ...rectifications.routes,
  ...enterprises.routes,
  ...reviews.routes,
  ...inspections.routes,
  ...organizations.routes,
  ...accounts.routes,
  ...status.routes,
];

/** Pages before sign-in. */
export const bareRoutes: ReadonlyArray<{ path: string; element: ReactElement }> = [...accounts.bareRoutes];

const working = (who: Parameters<Place["visible"]>[0]): boolean => holds(who, "TENANT_OPERATOR", "TENANT_APPROVER");

export const places: readonly Place[] = [
  { to: "/today", label: "today", group: "mine", icon: TodayIcon, visible: working, phone: true },
  {
    to: "/assignments",
    label: "assignments",
    group: "mine",
    icon: AssignmentIcon,
    visible: working,
    phone: true,
  },
  { to: "/messages", label: "messages", group: "mine", icon: MailIcon, visible: working, phone: true },
  {
    to: "/tasks",
    label: "tasks",
    group: "issue",
    icon: SendIcon,
    visible: (who) => who.canIssue,
    phone: true,
  },
  {
    to: "/issued",
    label: "issued",
    group: "issue",
    icon: AssignmentTurnedInIcon,
    visible: (who) => who.canIssue,
  },
  {
    to: "/overview",
    label: "overview",
    group: "read",
    icon: DashboardIcon,
    visible: (who) => who.canOversee,
    phone: true,
  },
  {
    to: "/overseen",
    label: "supervision",
    group: "read",
    icon: AssignmentLateIcon,
    visible: (who) => who.canOversee,
  },
  ...campaigns.places,
  ...targets.places,
  ...positions.places,
  ...commitments.places,
  ...feedback.places,
  ...carriers.places,
  ...clauses.places,
  ...rectifications.places,
  ...enterprises.places,
  ...reviews.places,
  ...inspections.places,
  ...organizations.places,
  ...imports.places,
  ...accounts.places,
  ...events.places,
  ...jobs.places,
  ...status.places,
];
