import EmojiFlagsIcon from "@mui/icons-material/EmojiFlags";
import FlagIcon from "@mui/icons-material/Flag";
import TimelineIcon from "@mui/icons-material/Timeline";
import { lazy } from "react";
import { operators, register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import { viewer } from "../app/session.ts";
import { CAMPAIGN, CAMPAIGNS, THEME, THEMES } from "./campaign.graphql.ts";

register("campaigns", { list: "campaigns", listDocument: CAMPAIGNS, one: "campaign", oneDocument: CAMPAIGN });

register("themes", {
  list: "themes",
  listDocument: THEMES,
  one: "theme",
  oneDocument: THEME,
  sorts: { tenant: "TENANT", state: "STATE" },
  filter: (values) => ({
    filter: operators(values),
    // The district comments on themes, others only read them.
    variables: { view: viewer()?.tenant.kind === "DISTRICT_OFFICE" && holdsIssuer() ? "GUIDING" : "OVERSEEN" },
  }),
});

function holdsIssuer(): boolean {
  const who = viewer();
  return who !== null && holds(who, "ISSUER");
}

const CampaignList = lazy(async () => ({ default: (await import("./CampaignList.tsx")).CampaignList }));
const CampaignShow = lazy(async () => ({ default: (await import("./CampaignShow.tsx")).CampaignShow }));
const CampaignCreate = lazy(async () => ({ default: (await import("./CampaignForm.tsx")).CampaignCreate }));
const CampaignEdit = lazy(async () => ({ default: (await import("./CampaignForm.tsx")).CampaignEdit }));
const ThemeList = lazy(async () => ({ default: (await import("./ThemeList.tsx")).ThemeList }));
const ThemeShow = lazy(async () => ({ default: (await import("./ThemeShow.tsx")).ThemeShow }));
const ThemePage = lazy(async () => ({ default: (await import("./ThemeForm.tsx")).ThemePage }));
const ReportPage = lazy(async () => ({ default: (await import("./CampaignReportPage.tsx")).CampaignReportPage }));
const StagesPage = lazy(async () => ({ default: (await import("./StagesForm.tsx")).StagesPage }));

export const resources = [
  { name: "campaigns", list: CampaignList, show: CampaignShow, create: CampaignCreate, edit: CampaignEdit, recordRepresentation: "name" },
  { name: "themes", list: ThemeList, show: ThemeShow, recordRepresentation: "title" },
];

export const routes = [
  { path: "/campaigns/:id/stages", element: <StagesPage /> },
  { path: "/campaigns/:id/theme", element: <ThemePage /> },
  { path: "/campaignReport", element: <ReportPage /> },
];

export const places: readonly Place[] = [
  {
    to: "/campaigns",
    label: "campaigns",
    group: "mine",
    icon: FlagIcon,
    visible: (who) => who.canOversee || holds(who, "TENANT_OPERATOR", "TENANT_APPROVER", "ISSUER"),
  },
  {
    to: "/themes",
    label: "themes",
    group: "read",
    icon: EmojiFlagsIcon,
    visible: (who) => who.canOversee || (who.tenant.kind === "DISTRICT_OFFICE" && holds(who, "ISSUER")),
  },
  { to: "/campaignReport", label: "campaignReport", group: "read", icon: TimelineIcon, visible: (who) => who.canOversee },
];
