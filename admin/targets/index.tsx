import FlagIcon from "@mui/icons-material/Flag";
import OutlinedFlagIcon from "@mui/icons-material/OutlinedFlag";
import TrackChangesIcon from "@mui/icons-material/TrackChanges";
import { lazy } from "react";
import { operators, register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import { SHARE, SHARES, TARGET, TARGETS } from "./target.graphql.ts";

register("annualTargets", {
  list: "annualTargets",
  listDocument: TARGETS,
  one: "annualTarget",
  oneDocument: TARGET,
  sorts: { createdAt: "CREATED", dueOn: "DUE", title: "TITLE" },
});

for (const [name, view] of [
  ["targetShares", "OWN"],
  ["targetSharesIssued", "ISSUED"],
  ["targetSharesOverseen", "OVERSEEN"],
] as const) {
  register(name, {
    list: "targetShares",
    listDocument: SHARES,
    one: "targetShare",
    oneDocument: SHARE,
    sorts: { dueOn: "DUE", tenant: "TENANT", title: "TITLE" },
    filter: ({ attention, ...values }) => ({
      filter: operators(attention === true ? { ...values, attention } : values),
      variables: { view },
    }),
  });
}

const TargetList = lazy(async () => ({ default: (await import("./TargetList.tsx")).TargetList }));
const TargetShow = lazy(async () => ({ default: (await import("./TargetShow.tsx")).TargetShow }));
const TargetCreate = lazy(async () => ({ default: (await import("./TargetForm.tsx")).TargetCreate }));
const TargetEdit = lazy(async () => ({ default: (await import("./TargetForm.tsx")).TargetEdit }));
const OwnList = lazy(async () => ({ default: (await import("./ShareList.tsx")).OwnShareList }));
const IssuedList = lazy(async () => ({ default: (await import("./ShareList.tsx")).IssuedShareList }));
const OverseenList = lazy(async () => ({ default: (await import("./ShareList.tsx")).OverseenShareList }));
const ShareShow = lazy(async () => ({ default: (await import("./ShareShow.tsx")).ShareShow }));
const ReportPage = lazy(async () => ({ default: (await import("./TargetReportPage.tsx")).TargetReportPage }));

export const resources = [
  { name: "annualTargets", list: TargetList, show: TargetShow, create: TargetCreate, edit: TargetEdit, recordRepresentation: "title" },
  { name: "targetShares", list: OwnList, show: ShareShow, recordRepresentation: "title" },
  { name: "targetSharesIssued", list: IssuedList },
  { name: "targetSharesOverseen", list: OverseenList },
];

export const routes = [{ path: "/targetReport", element: <ReportPage /> }];

export const places: readonly Place[] = [
  {
    to: "/targetShares",
    label: "targetShares",
    group: "mine",
    icon: FlagIcon,
    visible: (who) => who.tenant.kind !== "DISTRICT_OFFICE" && holds(who, "TENANT_OPERATOR", "TENANT_APPROVER"),
  },
  { to: "/annualTargets", label: "annualTargets", group: "issue", icon: OutlinedFlagIcon, visible: (who) => who.canIssue },
  { to: "/targetReport", label: "targetReport", group: "read", icon: TrackChangesIcon, visible: (who) => who.canOversee },
];
