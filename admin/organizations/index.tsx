import AccountTreeOutlined from "@mui/icons-material/AccountTreeOutlined";
import EventRepeat from "@mui/icons-material/EventRepeat";
import GroupsOutlined from "@mui/icons-material/GroupsOutlined";
import HandshakeOutlined from "@mui/icons-material/HandshakeOutlined";
import { lazy } from "react";
import { register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import { MASS_GROUP, MASS_GROUPS } from "./mass-group.graphql.ts";
import { ORGANIZATION, ORGANIZATIONS } from "./organization.graphql.ts";

register("organizations", {
  list: "organizations",
  listDocument: ORGANIZATIONS,
  one: "organization",
  oneDocument: ORGANIZATION,
  sorts: { divisionCode: "DIVISION", name: "NAME" },
});
register("massGroups", {
  list: "massGroups",
  listDocument: MASS_GROUPS,
  one: "massGroup",
  oneDocument: MASS_GROUP,
  sorts: { name: "NAME", memberCount: "MEMBERS" },
});

const OrganizationList = lazy(async () => ({
  default: (await import("./OrganizationList.tsx")).OrganizationList,
}));
const OrganizationShow = lazy(async () => ({
  default: (await import("./OrganizationShow.tsx")).OrganizationShow,
}));
const OrganizationCreate = lazy(async () => ({
  default: (await import("./OrganizationForm.tsx")).OrganizationCreate,
}));
const OrganizationEdit = lazy(async () => ({
  default: (await import("./OrganizationForm.tsx")).OrganizationEdit,
}));
const MassGroupList = lazy(async () => ({ default: (await import("./MassGroupList.tsx")).MassGroupList }));
const MassGroupShow = lazy(async () => ({ default: (await import("./MassGroupShow.tsx")).MassGroupShow }));
const MassGroupCreate = lazy(async () => ({
  default: (await import("./MassGroupForm.tsx")).MassGroupCreate,
}));
const MassGroupEdit = lazy(async () => ({ default: (await import("./MassGroupForm.tsx")).MassGroupEdit }));
const JointBuildingList = lazy(async () => ({
  default: (await import("./JointBuildingList.tsx")).JointBuildingList,
}));
const OfficerTermsPage = lazy(async () => ({ default: (await import("./OfficerTermsPage.tsx")).OfficerTermsPage }));
const FoundingPage = lazy(async () => ({ default: (await import("./FoundingPage.tsx")).FoundingPage }));

export const resources = [
  {
    name: "organizations",
    list: OrganizationList,
    show: OrganizationShow,
    create: OrganizationCreate,
    edit: OrganizationEdit,
    recordRepresentation: "name",
    options: { label: "organizations.name" },
  },
  {
    name: "massGroups",
    list: MassGroupList,
    show: MassGroupShow,
    create: MassGroupCreate,
    edit: MassGroupEdit,
    recordRepresentation: "name",
    options: { label: "massGroups.name" },
  },
];

export const routes = [
  { path: "/jointBuildings", element: <JointBuildingList /> },
  { path: "/officerTerms", element: <OfficerTermsPage /> },
  { path: "/organizations/plan", element: <FoundingPage /> },
];

const OWN = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"] as const;

export const places: readonly Place[] = [
  {
    to: "/organizations",
    label: "organizations",
    group: "registers",
    icon: AccountTreeOutlined,
    visible: () => true,
  },
  {
    to: "/massGroups",
    label: "massGroups",
    group: "registers",
    icon: GroupsOutlined,
    visible: (who) => holds(who, ...OWN),
  },
  {
    to: "/officerTerms",
    label: "officerTerms",
    group: "registers",
    icon: EventRepeat,
    visible: (who) => who.canOversee || holds(who, ...OWN),
  },
  {
    to: "/jointBuildings",
    label: "jointBuildings",
    group: "registers",
    icon: HandshakeOutlined,
    visible: (who) => holds(who, ...OWN),
  },
];
