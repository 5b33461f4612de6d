import ExtensionIcon from "@mui/icons-material/Extension";
import ShareIcon from "@mui/icons-material/Share";
import { lazy } from "react";
import { operators, register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import { CARRIER, CARRIERS, SHARED } from "./carrier.graphql.ts";

const SORTS = { title: "TITLE", tenant: "TENANT", createdOn: "CREATED" };

for (const [name, view] of [
  ["carriers", "OWN"],
  ["carriersOverseen", "OVERSEEN"],
] as const) {
  register(name, {
    list: "carriers",
    listDocument: CARRIERS,
    one: "carrier",
    oneDocument: CARRIER,
    sorts: SORTS,
    filter: (values) => ({ filter: operators(values), variables: { view } }),
  });
}

register("sharedCarriers", { list: "sharedCarriers", listDocument: SHARED, sorts: SORTS });

const OwnList = lazy(async () => ({ default: (await import("./CarrierList.tsx")).CarrierList }));
const PeersList = lazy(async () => ({ default: (await import("./CarrierList.tsx")).SharedCarrierList }));
const ReadersList = lazy(async () => ({ default: (await import("./CarrierList.tsx")).OverseenCarrierList }));
const CarrierShow = lazy(async () => ({ default: (await import("./CarrierShow.tsx")).CarrierShow }));
const CarrierCreate = lazy(async () => ({ default: (await import("./CarrierForm.tsx")).CarrierCreate }));
const CarrierEdit = lazy(async () => ({ default: (await import("./CarrierForm.tsx")).CarrierEdit }));
const ReportPage = lazy(async () => ({ default: (await import("./CarrierReportPage.tsx")).CarrierReportPage }));

export const resources = [
  { name: "carriers", list: OwnList, show: CarrierShow, create: CarrierCreate, edit: CarrierEdit, recordRepresentation: "title" },
  { name: "sharedCarriers", list: PeersList },
  { name: "carriersOverseen", list: ReadersList },
];

export const routes = [{ path: "/carrierReport", element: <ReportPage /> }];

export const places: readonly Place[] = [
  {
    to: "/carriers",
    label: "carriers",
    group: "mine",
    icon: ExtensionIcon,
    visible: (who) => who.tenant.kind !== "DISTRICT_OFFICE" && holds(who, "TENANT_OPERATOR", "TENANT_APPROVER"),
  },
  { to: "/carrierReport", label: "carrierReport", group: "read", icon: ShareIcon, visible: (who) => who.canOversee },
];
