import CampaignIcon from "@mui/icons-material/Campaign";
import DonutSmallIcon from "@mui/icons-material/DonutSmall";
import HandshakeIcon from "@mui/icons-material/Handshake";
import { lazy } from "react";
import { operators, register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import { COMMITMENT, COMMITMENTS } from "./commitment.graphql.ts";

const SORTS = { title: "TITLE", subjectName: "SUBJECT", state: "STATE", dueOn: "DUE", createdAt: "CREATED", tenant: "TENANT" };

for (const [name, view] of [
  ["commitments", "OWN"],
  ["commitmentsOverseen", "OVERSEEN"],
] as const) {
  register(name, {
    list: "commitments",
    listDocument: COMMITMENTS,
    one: "commitment",
    oneDocument: COMMITMENT,
    sorts: SORTS,
    filter: (values) => ({ filter: operators(values), variables: { view } }),
  });
}

const CommitmentList = lazy(async () => ({ default: (await import("./CommitmentList.tsx")).CommitmentList }));
const OverseenList = lazy(async () => ({ default: (await import("./CommitmentList.tsx")).OverseenCommitmentList }));
const CommitmentShow = lazy(async () => ({ default: (await import("./CommitmentShow.tsx")).CommitmentShow }));
const CommitmentCreate = lazy(async () => ({ default: (await import("./CommitmentForm.tsx")).CommitmentCreate }));
const ContentPage = lazy(async () => ({ default: (await import("./CommitmentForm.tsx")).ContentPage }));
const CoveragePage = lazy(async () => ({ default: (await import("./CoveragePage.tsx")).CoveragePage }));

export const resources = [
  { name: "commitments", list: CommitmentList, show: CommitmentShow, create: CommitmentCreate, recordRepresentation: "title" },
  { name: "commitmentsOverseen", list: OverseenList },
];

export const routes = [
  { path: "/commitments/:id/edit", element: <ContentPage act="edit" /> },
  { path: "/commitments/:id/revise", element: <ContentPage act="revise" /> },
  { path: "/commitmentCoverage", element: <CoveragePage /> },
];

export const places: readonly Place[] = [
  {
    to: "/commitments",
    label: "commitments",
    group: "mine",
    icon: HandshakeIcon,
    visible: (who) => holds(who, "TENANT_OPERATOR", "TENANT_APPROVER"),
  },
  { to: "/commitmentCoverage", label: "commitmentCoverage", group: "read", icon: DonutSmallIcon, visible: (who) => who.canOversee },
  { to: "/commitmentsOverseen", label: "commitmentsOverseen", group: "read", icon: CampaignIcon, visible: (who) => who.canOversee },
];
