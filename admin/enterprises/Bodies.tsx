import { Box, Chip } from "@mui/material";
import { useTranslate } from "react-admin";
import { viewer } from "../app/session.ts";
import type { Enterprise } from "./enterprise.graphql.ts";

/** The organizations that it has today, in words. */
export function BodyChips({ enterprise }: { readonly enterprise: Enterprise }) {
  const translate = useTranslate();
  const today = viewer()?.today ?? "";
  const kinds = enterprise.bodies.filter(({ since, until }) => since <= today && (until === null || until >= today)).map(({ kind }) => kind);
  return <Kinds kinds={kinds} colour="success" words={(kind) => translate(`enums.BodyKind.${kind}`)} />;
}

/** What it should have and has not. */
export function GapChips({ enterprise }: { readonly enterprise: Enterprise }) {
  const translate = useTranslate();
  return <Kinds kinds={enterprise.gaps} colour="warning" words={(kind) => translate(`enums.BodyKind.${kind}`)} />;
}

function Kinds({ kinds, colour, words }: { kinds: readonly string[]; colour: "success" | "warning"; words: (kind: string) => string }) {
  return (
    <Box component="span" sx={{ display: "inline-flex", flexWrap: "wrap", gap: 0.5 }}>
      {kinds.map((kind) => (
        <Chip key={kind} size="small" variant="outlined" color={colour} label={words(kind)} sx={{ height: 20 }} />
      ))}
    </Box>
  );
}
