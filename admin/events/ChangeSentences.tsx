import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { type Change, differences, type Wording } from "../../schema/labels/difference.ts";
import type { Locale } from "../../schema/labels/errors.ts";
import { changeSentence } from "../../schema/labels/wording.ts";
import type { AuditEvent } from "./event.graphql.ts";
import { useWordsLocale } from "./useWording.ts";

interface ChangeSentencesProps {
  readonly changes: readonly Change[];
  readonly words: Wording;
}

/** What an act changed first, for a narrow column; null when it changed no field. */
export function firstChange(locale: Locale, event: AuditEvent, words: Wording): string | null {
  const [first] = differences(event.before, event.after);
  return first === undefined ? null : changeSentence(locale, first, words);
}

/** Each changed field as a sentence: nobody has to read JSON. */
export function ChangeSentences({ changes, words }: ChangeSentencesProps) {
  const translate = useTranslate();
  const locale = useWordsLocale();
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
          {changeSentence(locale, change, words)}
        </Typography>
      ))}
    </Box>
  );
}
