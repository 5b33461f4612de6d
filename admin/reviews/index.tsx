import AssessmentIcon from "@mui/icons-material/Assessment";
import EventNoteIcon from "@mui/icons-material/EventNote";
import HubIcon from "@mui/icons-material/Hub";
import RateReviewIcon from "@mui/icons-material/RateReview";
import RecordVoiceOverIcon from "@mui/icons-material/RecordVoiceOver";
import VolunteerActivismIcon from "@mui/icons-material/VolunteerActivism";
import { lazy } from "react";
import { operators, register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import type { Viewer } from "../app/session.ts";
import { HELPS, RELATIONS, REVIEW, REVIEWS } from "./review.graphql.ts";

for (const [name, view] of [
  ["reviews", "GIVEN"],
  ["reviewsReceived", "RECEIVED"],
  ["reviewsOverseen", "OVERSEEN"],
] as const) {
  register(name, {
    list: "reviewObligations",
    listDocument: REVIEWS,
    one: "reviewObligation",
    oneDocument: REVIEW,
    sorts: { dueOn: "DUE", leaderName: "LEADER", subjectName: "SUBJECT", state: "STATE" },
    filter: (values) => ({ filter: operators(values), variables: { view } }),
  });
}

for (const [name, view] of [
  ["reviewHelps", "GIVEN"],
  ["reviewHelpsReceived", "RECEIVED"],
  ["reviewHelpsOverseen", "OVERSEEN"],
] as const) {
  register(name, {
    list: "reviewHelps",
    listDocument: HELPS,
    sorts: { dueOn: "DUE", leaderName: "LEADER", subjectName: "SUBJECT" },
    filter: (values) => ({ filter: operators(values), variables: { view } }),
  });
}

register("reviewRelations", {
  list: "reviewRelations",
  listDocument: RELATIONS,
  sorts: { leaderName: "LEADER", subjectName: "SUBJECT", validFrom: "VALID_FROM" },
  filter: ({ validOn, ...values }) => ({
    filter: { ...operators(values), ...(validOn === undefined || validOn === "" || validOn === null ? {} : { validOn }) },
    variables: { view: "GIVEN" },
  }),
});

const ReviewList = lazy(async () => ({ default: (await import("./ReviewList.tsx")).ReviewList }));
const ReceivedList = lazy(async () => ({ default: (await import("./ReviewList.tsx")).ReceivedReviewList }));
const OverseenList = lazy(async () => ({ default: (await import("./ReviewList.tsx")).OverseenReviewList }));
const ReviewShow = lazy(async () => ({ default: (await import("./ReviewShow.tsx")).ReviewShow }));
const RelationList = lazy(async () => ({ default: (await import("./RelationList.tsx")).RelationList }));
const RelationCreate = lazy(async () => ({ default: (await import("./RelationCreate.tsx")).RelationCreate }));
const HelpList = lazy(async () => ({ default: (await import("./HelpList.tsx")).HelpList }));
const ReceivedHelpList = lazy(async () => ({ default: (await import("./HelpList.tsx")).ReceivedHelpList }));
const OverseenHelpList = lazy(async () => ({ default: (await import("./HelpList.tsx")).OverseenHelpList }));
const ReportPage = lazy(async () => ({ default: (await import("./ReviewReportPage.tsx")).ReviewReportPage }));
const MeetingPage = lazy(async () => ({ default: (await import("./MeetingPage.tsx")).MeetingPage }));

export const resources = [
  { name: "reviews", list: ReviewList, show: ReviewShow, recordRepresentation: "subjectName" },
  { name: "reviewsReceived", list: ReceivedList },
  { name: "reviewsOverseen", list: OverseenList },
  { name: "reviewRelations", list: RelationList, create: RelationCreate, recordRepresentation: "leaderName" },
  { name: "reviewHelps", list: HelpList },
  { name: "reviewHelpsReceived", list: ReceivedHelpList },
  { name: "reviewHelpsOverseen", list: OverseenHelpList },
];

export const routes = [
  { path: "/reviewMeeting", element: <MeetingPage /> },
  { path: "/reviewReport", element: <ReportPage /> },
];

const keepsReviews = (who: Viewer): boolean => holds(who, "REVIEWER", "TENANT_ADMIN");

export const places: readonly Place[] = [
  {
    to: "/reviewsReceived",
    label: "reviewsReceived",
    group: "mine",
    icon: RecordVoiceOverIcon,
    visible: (who) => who.tenant.kind !== "DISTRICT_OFFICE" && holds(who, "TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"),
  },
  { to: "/reviews", label: "reviews", group: "issue", icon: RateReviewIcon, visible: keepsReviews },
  { to: "/reviewMeeting", label: "reviewMeeting", group: "issue", icon: EventNoteIcon, visible: (who) => holds(who, "REVIEWER") },
  { to: "/reviewRelations", label: "reviewRelations", group: "issue", icon: HubIcon, visible: keepsReviews },
  { to: "/reviewHelps", label: "reviewHelps", group: "issue", icon: VolunteerActivismIcon, visible: keepsReviews },
  // Readers find the report among what they read; leaders without readers' rights beside what they owe.
  { to: "/reviewReport", label: "reviewReport", group: "issue", icon: AssessmentIcon, visible: (who) => keepsReviews(who) && !who.canOversee },
  { to: "/reviewReport", label: "reviewReport", group: "read", icon: AssessmentIcon, visible: (who) => who.canOversee },
  { to: "/reviewsOverseen", label: "reviewsOverseen", group: "read", icon: RateReviewIcon, visible: (who) => who.canOversee },
];
