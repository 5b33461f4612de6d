import { Alert, Box, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { Show, useRecordContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { type Action, ActionBar, type ActDefinition } from "../shared/ActionBar.tsx";
import { BackLink } from "../shared/BackLink.tsx";
import { StateChip } from "../shared/chips.tsx";
import { choicesOf } from "../shared/choices.ts";
import { instant } from "../shared/dates.ts";
import { FactGrid } from "../shared/FactGrid.tsx";
import { request } from "../shared/graphql.ts";
import { Section } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { ACTS, type Feedback, VERIFIERS } from "./feedback.graphql.ts";

type Named = ReadonlyArray<{ readonly id: string; readonly name: string }>;
type Words = (key: string) => string;

const label = (name: string): string => `feedback.fields.${name}`;

function definitionsFor(words: Words, verifiers: Named): Record<string, ActDefinition> {
  const answer = { name: "answer", label: label("answer"), kind: "text" as const, required: true };
  const named = (of: "Aspect" | "Severity"): Named => choicesOf(of).map(({ id, name }) => ({ id, name: words(name) }));
  return {
    answerInPublic: { document: ACTS.answerInPublic, colour: "primary", inputs: [answer] },
    answerPublicFeedback: { document: ACTS.answerPublicFeedback, inputs: [answer] },
    takeUpPublicFeedback: {
      document: ACTS.takeUpPublicFeedback,
      inputs: [
        { name: "item", label: label("item"), kind: "text", required: true },
        { name: "aspect", label: label("aspect"), kind: "choice", required: true, initial: "CONDUCT", choices: named("Aspect") },
        { name: "severity", label: label("severity"), kind: "choice", initial: "MINOR", choices: named("Severity") },
        { name: "dueOn", label: label("dueOn"), kind: "date", required: true },
        {
          name: "verifierId",
          label: label("verifierId"),
          kind: "choice",
          initial: "",
          choices: [{ id: "", name: words("feedback.verifiedAtHome") }, ...verifiers],
        },
      ],
    },
    setAsidePublicFeedback: {
      document: ACTS.setAsidePublicFeedback,
      inputs: [{ name: "reason", label: label("reason"), kind: "text", required: true }],
    },
  };
}

/** Answering is one act with two buttons: for whoever wrote it, or for everybody. */
function twice(actions: readonly Action[]): Action[] {
  return actions.flatMap((action) => (action.name === "answerPublicFeedback" ? [{ ...action, name: "answerInPublic" }, action] : [action]));
}

function useVerifiers(own: boolean): Named {
  const id = viewer()?.tenant.id ?? "";
  const { data } = useQuery({ queryKey: ["verifiers", id], queryFn: () => request(VERIFIERS, { id }), enabled: own });
  const above = (data?.organization?.parents ?? []).map(({ parent }) => [parent.id, { id: parent.id, name: parent.name }] as const);
  return [...new Map(above).values()];
}

function Answer({ row }: { row: Feedback }) {
  const translate = useTranslate();
  if (row.answer === null) return null;
  return (
    <Section title={translate("feedback.sections.answer")}>
      <Typography sx={{ whiteSpace: "pre-wrap" }}>{row.answer}</Typography>
      <Typography variant="body2" color="text.secondary">
        {translate("feedback.answered", { by: row.answeredBy ?? "", at: instant(row.answeredAt) })} ·{" "}
        {translate(row.shown ? "feedback.shown" : "feedback.hidden")}
      </Typography>
    </Section>
  );
}

function FeedbackPage() {
  const row = useRecordContext<Feedback>();
  const translate = useTranslate();
  const own = row?.tenant.id === viewer()?.tenant.id;
  const verifiers = useVerifiers(own);
  if (row === undefined || !("timeline" in row)) return null;
  const ledger = own ? "publicFeedbacks" : "feedbacksOverseen";
  const { id, version, commitmentId, commitmentTitle, rectificationId } = row;
  const commitment = commitmentId === null ? "—" : <Link to={`/commitments/${commitmentId}/show`}>{commitmentTitle}</Link>;
  return (
    <Box sx={{ display: "grid", gap: 1, mt: 1, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 2fr) minmax(0, 1fr)" } }}>
      <div>
        <BackLink to={`/${ledger}`} label={`app.pages.${ledger}`} />
        <Section title={translate("feedback.sections.said")}>
          <FactGrid
            words="feedback.fields"
            facts={[
              ["tenant", row.tenant.shortName],
              ["kind", translate(`enums.FeedbackKind.${row.kind}`)],
              ["state", <StateChip key="state" state={row.state} of="FeedbackState" />],
              ["received", instant(row.receivedAt)],
              ["commitment", commitment],
              ["contact", row.contact ?? "—"],
            ]}
          />
          <Typography sx={{ whiteSpace: "pre-wrap", mb: 1 }}>{row.body}</Typography>
          <ActionBar record={{ id, version, allowedActions: twice(row.allowedActions) }} definitions={definitionsFor(translate, verifiers)} />
          {rectificationId === null ? null : <Link to={`/rectifications/${rectificationId}/show`}>{translate("feedback.rectification")}</Link>}
          {own ? null : <Alert severity="info">{translate("rectifications.logged")}</Alert>}
        </Section>
        <Answer row={row} />
      </div>
      <div>
        <Section title={translate("feedback.sections.timeline")}>
          <Timeline entries={row.timeline} />
        </Section>
      </div>
    </Box>
  );
}

/** 群众意见详情: what was written, what may be done, what came of it. */
export function FeedbackShow() {
  const translate = useTranslate();
  return (
    <Show title={translate("app.pages.publicFeedbacks")} component="div" actions={false} emptyWhileLoading>
      <FeedbackPage />
    </Show>
  );
}
