import BusinessIcon from "@mui/icons-material/Business";
import DonutLargeIcon from "@mui/icons-material/DonutLarge";
import { lazy } from "react";
import { operators, register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import { ENTERPRISE, ENTERPRISES } from "./enterprise.graphql.ts";

for (const [name, view] of [
  ["enterprises", "RECEIVED"],
  ["enterprisesOverseen", "OVERSEEN"],
] as const) {
  register(name, {
    list: "enterprises",
    listDocument: ENTERPRISES,
    one: "enterprise",
    oneDocument: ENTERPRISE,
    sorts: { name: "NAME", headcount: "HEADS" },
    filter: ({ has, gap, eligible, ...values }) => ({
      filter: { ...operators(values), ...kinds({ has, gap, eligible }) },
      variables: { view },
    }),
  });
}

/** Lists of kinds are conditions of their own, not operators. */
function kinds(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => Array.isArray(value) && value.length > 0));
}

const EnterpriseList = lazy(async () => ({ default: (await import("./EnterpriseList.tsx")).EnterpriseList }));
const OverseenEnterpriseList = lazy(async () => ({ default: (await import("./EnterpriseList.tsx")).OverseenEnterpriseList }));
const EnterpriseShow = lazy(async () => ({ default: (await import("./EnterpriseShow.tsx")).EnterpriseShow }));
const EnterpriseCreate = lazy(async () => ({ default: (await import("./EnterpriseForm.tsx")).EnterpriseCreate }));
const EnterpriseEdit = lazy(async () => ({ default: (await import("./EnterpriseForm.tsx")).EnterpriseEdit }));
const CoveragePage = lazy(async () => ({ default: (await import("./CoveragePage.tsx")).CoveragePage }));

export const resources = [
  { name: "enterprises", list: EnterpriseList, show: EnterpriseShow, create: EnterpriseCreate, edit: EnterpriseEdit, recordRepresentation: "name" },
  { name: "enterprisesOverseen", list: OverseenEnterpriseList },
];

export const routes = [{ path: "/enterpriseCoverage", element: <CoveragePage /> }];

const OWN = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"] as const;

export const places: readonly Place[] = [
  { to: "/enterprises", label: "enterprises", group: "registers", icon: BusinessIcon, visible: (who) => holds(who, ...OWN) },
  { to: "/enterprisesOverseen", label: "enterprisesOverseen", group: "read", icon: BusinessIcon, visible: (who) => who.canOversee },
  {
    to: "/enterpriseCoverage",
    label: "enterpriseCoverage",
    group: "read",
    icon: DonutLargeIcon,
    visible: (who) => who.canOversee || holds(who, ...OWN),
  },
];
