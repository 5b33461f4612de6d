import { Box, Chip, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { instant } from "../shared/dates.ts";
import { Section } from "../shared/Section.tsx";
import type { Commitment } from "./commitment.graphql.ts";

/** How it is being kept, with evidence. */
export function Notes({ row }: { row: Commitment }) {
  const translate = useTranslate();
  if (row.notes.length === 0) return null;
  return (
    <Section title={translate("commitments.sections.notes")}>
      {row.notes.map(({ id, kind, at, by, body, files }) => (
        <Box key={id} sx={{ mb: 1.5 }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            <Chip size="small" variant="outlined" label={translate(`enums.CommitmentNoteKind.${kind}`)} /> {instant(at)} · {by}
          </Typography>
          <Typography variant="body2" sx={{ whiteSpace: "pre-wrap" }}>
            {body}
          </Typography>
          {files.map((file) => (
            <div key={file.id}>
              <a href={file.url}>{file.name}</a>
            </div>
          ))}
        </Box>
      ))}
    </Section>
  );
}

/** How others found it kept. */
export function Appraisals({ row }: { row: Commitment }) {
  const translate = useTranslate();
  if (row.appraisals.length === 0) return null;
  return (
    <Section title={translate("commitments.sections.appraisals")}>
      {row.appraisals.map(({ id, kind, verdict, givenBy, people, satisfied, note, at, recordedBy }) => (
        <Box key={id} sx={{ mb: 1 }}>
          <Typography variant="body2">
            <Chip size="small" variant="outlined" label={translate(`enums.AppraisalKind.${kind}`)} /> <b>{givenBy}</b>：
            {translate(`enums.AppraisalVerdict.${verdict}`)}
            {people === null ? "" : ` · ${translate("commitments.satisfaction", { people, satisfied: satisfied ?? 0 })}`}
          </Typography>
          {note === null ? null : (
            <Typography variant="body2" sx={{ whiteSpace: "pre-wrap" }}>
              {note}
            </Typography>
          )}
          <Typography variant="caption" color="text.secondary">
            {instant(at)} · {recordedBy}
          </Typography>
        </Box>
      ))}
    </Section>
  );
}
