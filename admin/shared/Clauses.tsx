import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";

interface Cited {
  readonly id: string;
  readonly document: string;
  readonly label: string;
  readonly text: string;
}

/** The clauses that a task carries out; nothing where there are none. */
export function Clauses({ clauses }: { readonly clauses: readonly Cited[] }) {
  const translate = useTranslate();
  if (clauses.length === 0) return null;
  return (
    <Box sx={{ mb: 1 }}>
      <Typography variant="body2" color="text.secondary">
        {translate("tasks.fields.clauses")}
      </Typography>
      {clauses.map(({ id, document, label, text }) => (
        <Typography key={id} variant="body2">
          {document} {label}：{text}
        </Typography>
      ))}
    </Box>
  );
}
