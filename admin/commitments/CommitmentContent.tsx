import { Box, Chip, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { ActionBar } from "../shared/ActionBar.tsx";
import { Section } from "../shared/Section.tsx";
import type { Commitment } from "./commitment.graphql.ts";
import { answersTo } from "./definitions.ts";

interface Content {
  readonly title: string;
  readonly body: string;
  readonly link: string;
  readonly dueOn: string;
  readonly cause: string | null;
  readonly rectification: { readonly id: string; readonly item: string } | null;
}

function Body({ content, kind }: { content: Content; kind: Commitment["kind"] }) {
  const translate = useTranslate();
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{content.title}</Typography>
      <Typography variant="body2" color="text.secondary">
        {translate(`commitments.fields.link.${kind}`)}：{content.link} · {translate("commitments.fields.dueOn")} {content.dueOn}
      </Typography>
      {content.cause === null ? null : (
        <Typography variant="body2" color="text.secondary">
          {translate("commitments.fields.cause")}：{content.cause}{" "}
          {content.rectification === null ? null : (
            <Link to={`/rectifications/${content.rectification.id}/show`}>
              {translate("commitments.answers", { item: content.rectification.item })}
            </Link>
          )}
        </Typography>
      )}
      <Typography sx={{ whiteSpace: "pre-wrap", my: 0.5 }}>{content.body}</Typography>
    </>
  );
}

/** A version as published. */
export function Version({ version, kind }: { version: Commitment["versions"][number]; kind: Commitment["kind"] }) {
  const translate = useTranslate();
  const { number, publishedOn, vettedBy, solicitedOn, opinions, adopted, outcome } = version;
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography variant="body2" color="text.secondary">
        <b>{translate("commitments.version", { number })}</b> · {translate("commitments.publishedBy", { day: publishedOn, name: vettedBy })}
      </Typography>
      <Body content={version} kind={kind} />
      {solicitedOn === null ? null : (
        <Typography variant="body2" color="text.secondary">
          {translate("commitments.solicited", { day: solicitedOn, opinions, adopted })} {outcome}
        </Typography>
      )}
    </Box>
  );
}

const WRITING = new Set(["DRAFT", "SOLICITING", "VETTING"]);

/** What is being written, at home alone. */
export function Draft({ row }: { row: Commitment }) {
  const translate = useTranslate();
  const { draft, state, number, kind } = row;
  if (draft === null || !WRITING.has(state)) return null;
  return (
    <Section title={translate(number === 0 ? "commitments.sections.draft" : "commitments.sections.next", { number })}>
      <Body content={draft} kind={kind} />
    </Section>
  );
}

function Opinion({ row, opinion }: { row: Commitment; opinion: Commitment["opinions"][number] }) {
  const translate = useTranslate();
  const { id, adopted, givenBy, body, reply } = opinion;
  const decided = adopted === null ? "open" : adopted ? "yes" : "no";
  const open = row.state === "SOLICITING" && row.allowedActions.some(({ name, enabled }) => name === "recordOpinionCommitment" && enabled);
  const allowedActions = open ? ["adoptOpinion", "declineOpinion"].map((name) => ({ name, enabled: true, reason: null })) : [];
  return (
    <Box component="li" sx={{ mb: 1 }}>
      <Typography variant="body2">
        <b>{givenBy}</b>{" "}
        <Chip
          size="small"
          variant="outlined"
          sx={{ height: 20 }}
          color={adopted === null ? "warning" : adopted ? "success" : "default"}
          label={translate(`commitments.adopted.${decided}`)}
        />
      </Typography>
      <Typography sx={{ whiteSpace: "pre-wrap" }}>{body}</Typography>
      {reply === null ? null : (
        <Typography variant="body2" color="text.secondary">
          {translate("commitments.fields.reply")}：{reply}
        </Typography>
      )}
      <ActionBar record={{ id: row.id, version: row.version, allowedActions }} definitions={answersTo(id)} />
    </Box>
  );
}

/** Whose opinion was asked, what they said, what came of it; at home alone. */
export function Opinions({ row }: { row: Commitment }) {
  const translate = useTranslate();
  const { draft, opinions } = row;
  if (draft === null || draft.asked === null) return null;
  return (
    <Section title={translate("commitments.sections.opinions")}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate("commitments.asked", { asked: draft.asked, from: draft.askedOn ?? "", to: draft.askedUntil ?? "" })} {draft.outcome}
      </Typography>
      {opinions.length === 0 ? <Typography color="text.secondary">{translate("commitments.none")}</Typography> : null}
      <Box component="ol" sx={{ m: 0, pl: 3 }}>
        {opinions.map((opinion) => (
          <Opinion key={opinion.id} row={row} opinion={opinion} />
        ))}
      </Box>
    </Section>
  );
}
