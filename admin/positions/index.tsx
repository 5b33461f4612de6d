import EmojiFlagsIcon from "@mui/icons-material/EmojiFlags";
import TrendingUpIcon from "@mui/icons-material/TrendingUp";
import { lazy } from "react";
import { operators, register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import { POSITION, POSITIONS } from "./position.graphql.ts";

for (const [name, view] of [
  ["targetPositions", "OWN"],
  ["targetPositionsOverseen", "OVERSEEN"],
] as const) {
  register(name, {
    list: "targetPositions",
    listDocument: POSITIONS,
    one: "targetPosition",
    oneDocument: POSITION,
    sorts: { createdAt: "CREATED", tenant: "TENANT" },
    filter: (values) => ({ filter: operators(values), variables: { view } }),
  });
}

const OwnList = lazy(async () => ({ default: (await import("./PositionList.tsx")).OwnPositionList }));
const OverseenList = lazy(async () => ({ default: (await import("./PositionList.tsx")).OverseenPositionList }));
const PositionShow = lazy(async () => ({ default: (await import("./PositionShow.tsx")).PositionShow }));
const PositionCreate = lazy(async () => ({ default: (await import("./PositionForm.tsx")).PositionCreate }));
const PositionEdit = lazy(async () => ({ default: (await import("./PositionForm.tsx")).PositionEdit }));
const ReportPage = lazy(async () => ({ default: (await import("./PositionReportPage.tsx")).PositionReportPage }));

export const resources = [
  { name: "targetPositions", list: OwnList, show: PositionShow, create: PositionCreate, edit: PositionEdit },
  { name: "targetPositionsOverseen", list: OverseenList },
];

export const routes = [{ path: "/positionReport", element: <ReportPage /> }];

export const places: readonly Place[] = [
  {
    to: "/targetPositions",
    label: "targetPositions",
    group: "mine",
    icon: EmojiFlagsIcon,
    visible: (who) => who.tenant.kind === "MASS_ORGANIZATION" && holds(who, "TENANT_OPERATOR", "TENANT_APPROVER"),
  },
  { to: "/positionReport", label: "positionReport", group: "read", icon: TrendingUpIcon, visible: (who) => who.canOversee },
];
