import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { type Change, differences, valueInWords, type Wording } from "./difference.ts";
import type { AuditEvent } from "./event.graphql.ts";

interface ChangeSentencesProps {
  readonly changes: readonly Change[];
  readonly words: Wording;
}

type Translate = ReturnType<typeof useTranslate>;

function sentence(translate: Translate, change: Change, words: Wording): string {
  return translate(`events.change.${change.kind}`, {
    field: words.field(change.field),
    before: valueInWords(change.before, words),
    after: valueInWords(change.after, words),
  });
}

/** What an act changed first, for a narrow column; null when it changed no field. */
export function firstChange(translate: Translate, event: AuditEvent, words: Wording): string | null {
  const [first] = differences(event.before, event.after);
  return first === undefined ? null : sentence(translate, first, words);
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
          {sentence(translate, change, words)}
        </Typography>
      ))}
    </Box>
  );
}
