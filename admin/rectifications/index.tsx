import FactCheckIcon from "@mui/icons-material/FactCheck";
import InsightsIcon from "@mui/icons-material/Insights";
import RuleIcon from "@mui/icons-material/Rule";
import { lazy } from "react";
import { operators, register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import { RECTIFICATION, RECTIFICATIONS } from "./rectification.graphql.ts";

for (const [name, view] of [
  ["rectifications", "OWN"],
  ["verifications", "VERIFYING"],
  ["problems", "OVERSEEN"],
] as const) {
  register(name, {
    list: "rectifications",
    listDocument: RECTIFICATIONS,
    one: "rectification",
    oneDocument: RECTIFICATION,
    sorts: { dueOn: "DUE", openedOn: "OPENED", item: "ITEM", state: "STATE" },
    filter: (values) => ({ filter: operators(values), variables: { view } }),
  });
}

const RectificationList = lazy(async () => ({ default: (await import("./RectificationList.tsx")).RectificationList }));
const VerificationList = lazy(async () => ({ default: (await import("./RectificationList.tsx")).VerificationList }));
const OverseenList = lazy(async () => ({ default: (await import("./RectificationList.tsx")).OverseenRectificationList }));
const RectificationShow = lazy(async () => ({ default: (await import("./RectificationShow.tsx")).RectificationShow }));
const RectificationCreate = lazy(async () => ({ default: (await import("./RectificationCreate.tsx")).RectificationCreate }));
const ReportPage = lazy(async () => ({ default: (await import("./RectificationReportPage.tsx")).RectificationReportPage }));

export const resources = [
  { name: "rectifications", list: RectificationList, show: RectificationShow, create: RectificationCreate, recordRepresentation: "item" },
  { name: "verifications", list: VerificationList },
  { name: "problems", list: OverseenList },
];

export const routes = [{ path: "/rectificationReport", element: <ReportPage /> }];

export const places: readonly Place[] = [
  {
    to: "/rectifications",
    label: "rectifications",
    group: "mine",
    icon: RuleIcon,
    visible: (who) => holds(who, "TENANT_OPERATOR", "TENANT_APPROVER"),
    phone: true,
  },
  {
    to: "/verifications",
    label: "verifications",
    group: "issue",
    icon: FactCheckIcon,
    visible: (who) => holds(who, "ISSUER", "RECEIVER", "TENANT_APPROVER"),
  },
  { to: "/rectificationReport", label: "rectificationReport", group: "read", icon: InsightsIcon, visible: (who) => who.canOversee },
];
