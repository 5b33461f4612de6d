import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { type Change, valueInWords, type Wording } from "./difference.ts";

interface ChangeSentencesProps {
  readonly changes: readonly Change[];
  readonly words: Wording;
}

/** Each changed field as a sentence: nobody has to read JSON. */
export function ChangeSentences({ changes, words }: ChangeSentencesProps) {
  const translate = useTranslate();
  if (changes.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate("events.noChanges")}
      </Typography>
    );
  }
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {changes.map((change) => (
        <Typography component="li" variant="body2" key={change.field} sx={{ overflowWrap: "anywhere" }}>
          {translate(`events.change.${change.kind}`, {
            field: words.field(change.field),
            before: valueInWords(change.before, words),
            after: valueInWords(change.after, words),
          })}
        </Typography>
      ))}
    </Box>
  );
}
