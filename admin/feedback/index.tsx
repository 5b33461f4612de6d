import ForumIcon from "@mui/icons-material/Forum";
import QuestionAnswerIcon from "@mui/icons-material/QuestionAnswer";
import { lazy } from "react";
import { operators, register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import { FEEDBACK, FEEDBACKS } from "./feedback.graphql.ts";

for (const [name, view] of [
  ["publicFeedbacks", "OWN"],
  ["feedbacksOverseen", "OVERSEEN"],
] as const) {
  register(name, {
    list: "publicFeedbacks",
    listDocument: FEEDBACKS,
    one: "publicFeedback",
    oneDocument: FEEDBACK,
    sorts: { receivedAt: "RECEIVED", state: "STATE", tenant: "TENANT" },
    filter: (values) => ({ filter: operators(values), variables: { view } }),
  });
}

const FeedbackList = lazy(async () => ({ default: (await import("./FeedbackList.tsx")).FeedbackList }));
const OverseenList = lazy(async () => ({ default: (await import("./FeedbackList.tsx")).OverseenFeedbackList }));
const FeedbackShow = lazy(async () => ({ default: (await import("./FeedbackShow.tsx")).FeedbackShow }));

export const resources = [
  { name: "publicFeedbacks", list: FeedbackList, show: FeedbackShow },
  { name: "feedbacksOverseen", list: OverseenList },
];

export const places: readonly Place[] = [
  {
    to: "/publicFeedbacks",
    label: "publicFeedbacks",
    group: "mine",
    icon: ForumIcon,
    visible: (who) => holds(who, "TENANT_OPERATOR", "TENANT_APPROVER"),
  },
  { to: "/feedbacksOverseen", label: "feedbacksOverseen", group: "read", icon: QuestionAnswerIcon, visible: (who) => who.canOversee },
];
