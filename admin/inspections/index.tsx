import AssessmentIcon from "@mui/icons-material/Assessment";
import FactCheckIcon from "@mui/icons-material/FactCheck";
import GroupsIcon from "@mui/icons-material/Groups";
import TipsAndUpdatesIcon from "@mui/icons-material/TipsAndUpdates";
import { lazy } from "react";
import { operators, register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import type { Viewer } from "../app/session.ts";
import { ADVICE, ADVICES, FINDINGS, GROUP, GROUPS, VISIT, VISITS } from "./inspection.graphql.ts";

const VISIT_SORTS = { plannedOn: "PLANNED", state: "STATE", tenantName: "TENANT", groupName: "GROUP" };

// Without a view the office sees what its groups do, everybody else what was done to them.
register("inspections", {
  list: "inspectionVisits",
  listDocument: VISITS,
  one: "inspectionVisit",
  oneDocument: VISIT,
  sorts: VISIT_SORTS,
});
register("inspectionsOverseen", {
  list: "inspectionVisits",
  listDocument: VISITS,
  sorts: VISIT_SORTS,
  filter: (values) => ({ filter: operators(values), variables: { view: "OVERSEEN" } }),
});
register("inspectionFindings", {
  list: "inspectionFindings",
  listDocument: FINDINGS,
  sorts: { foundOn: "FOUND", aspect: "ASPECT", tenantName: "TENANT", groupName: "GROUP" },
});
register("inspectionAdvices", {
  list: "inspectionAdvices",
  listDocument: ADVICES,
  one: "inspectionAdvice",
  oneDocument: ADVICE,
  sorts: { givenOn: "GIVEN", state: "STATE", tenantName: "TENANT", groupName: "GROUP" },
});
register("inspectionGroups", {
  list: "inspectionGroups",
  listDocument: GROUPS,
  one: "inspectionGroup",
  oneDocument: GROUP,
  sorts: { createdAt: "CREATED", name: "NAME", kind: "KIND" },
});

const VisitList = lazy(async () => ({ default: (await import("./VisitList.tsx")).VisitList }));
const OverseenList = lazy(async () => ({ default: (await import("./VisitList.tsx")).OverseenVisitList }));
const VisitShow = lazy(async () => ({ default: (await import("./VisitShow.tsx")).VisitShow }));
const FindingList = lazy(async () => ({ default: (await import("./FindingList.tsx")).FindingList }));
const AdviceList = lazy(async () => ({ default: (await import("./AdviceList.tsx")).AdviceList }));
const AdviceShow = lazy(async () => ({ default: (await import("./AdviceShow.tsx")).AdviceShow }));
const AdviceCreate = lazy(async () => ({ default: (await import("./AdviceShow.tsx")).AdviceCreate }));
const GroupList = lazy(async () => ({ default: (await import("./GroupList.tsx")).GroupList }));
const GroupShow = lazy(async () => ({ default: (await import("./GroupShow.tsx")).GroupShow }));
const GroupCreate = lazy(async () => ({ default: (await import("./GroupForm.tsx")).GroupCreate }));
const GroupEdit = lazy(async () => ({ default: (await import("./GroupForm.tsx")).GroupEdit }));
const PlanPage = lazy(async () => ({ default: (await import("./PlanPage.tsx")).PlanPage }));
const SitePage = lazy(async () => ({ default: (await import("./SitePage.tsx")).SitePage }));
const ReportPage = lazy(async () => ({ default: (await import("./ReportPage.tsx")).ReportPage }));

export const resources = [
  { name: "inspections", list: VisitList, show: VisitShow, recordRepresentation: "tenantName" },
  { name: "inspectionsOverseen", list: OverseenList },
  { name: "inspectionFindings", list: FindingList },
  { name: "inspectionAdvices", list: AdviceList, show: AdviceShow, create: AdviceCreate, recordRepresentation: "title" },
  { name: "inspectionGroups", list: GroupList, show: GroupShow, create: GroupCreate, edit: GroupEdit, recordRepresentation: "name" },
];

export const routes = [
  { path: "/inspectionPlan", element: <PlanPage /> },
  { path: "/inspectionSite", element: <SitePage /> },
  { path: "/inspectionReport", element: <ReportPage /> },
];

const inspects = (who: Viewer): boolean => holds(who, "INSPECTION_LEADER", "INSPECTOR");
const isOffice = (who: Viewer): boolean => who.tenant.kind === "DISTRICT_OFFICE" && who.canIssue;
const isVisited = (who: Viewer): boolean => who.tenant.kind !== "DISTRICT_OFFICE" && holds(who, "TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN");

export const places: readonly Place[] = [
  { to: "/inspections", label: "inspections", group: "mine", icon: FactCheckIcon, visible: inspects, phone: true },
  { to: "/inspections", label: "inspectionsReceived", group: "mine", icon: FactCheckIcon, visible: (who) => isVisited(who) && !inspects(who) },
  {
    to: "/inspections",
    label: "inspections",
    group: "issue",
    icon: FactCheckIcon,
    visible: (who) => isOffice(who) && !inspects(who),
  },
  {
    to: "/inspectionAdvices",
    label: "inspectionAdvices",
    group: "mine",
    icon: TipsAndUpdatesIcon,
    visible: inspects,
    phone: true,
  },
  {
    to: "/inspectionAdvices",
    label: "inspectionAdvices",
    group: "mine",
    icon: TipsAndUpdatesIcon,
    visible: (who) => isVisited(who) && !inspects(who),
  },
  {
    to: "/inspectionAdvices",
    label: "inspectionAdvices",
    group: "issue",
    icon: TipsAndUpdatesIcon,
    visible: (who) => isOffice(who) && !inspects(who),
  },
  { to: "/inspectionGroups", label: "inspectionGroups", group: "issue", icon: GroupsIcon, visible: (who) => isOffice(who) || inspects(who) },
  { to: "/inspectionReport", label: "inspectionReport", group: "issue", icon: AssessmentIcon, visible: (who) => isOffice(who) || inspects(who) },
  { to: "/inspectionsOverseen", label: "inspectionsOverseen", group: "read", icon: FactCheckIcon, visible: (who) => who.canOversee },
];
