import { Card, CardContent, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import type { UserError } from "../shared/graphql.ts";
import type { Wanted } from "./task.form.ts";

/** What every section of the form is given. */
export interface SectionProps {
  readonly wanted: Wanted;
  readonly set: (patch: Partial<Wanted>) => void;
  readonly errors: readonly UserError[];
}

/** What was refused about a field, in the user's words. */
export function errorAt(errors: readonly UserError[], ...path: readonly string[]): string | undefined {
  return errors.find(({ field }) => path.every((part) => field?.includes(part) === true))?.message;
}

export function Section({ name, children }: { name: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Card variant="outlined" sx={{ mb: 1 }} component="section">
      <CardContent sx={{ display: "grid", gap: 1.5 }}>
        <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600 }}>
          {translate(`tasks.sections.${name}`)}
        </Typography>
        {children}
      </CardContent>
    </Card>
  );
}
