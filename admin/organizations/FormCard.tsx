import { Card, CardContent, Stack } from "@mui/material";
import type { ReactNode } from "react";
import { SaveButton, Title, Toolbar, useTranslate } from "react-admin";

interface FormCardProps {
  /** A message key, or a name as it is. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that holds one form. */
export function FormCard({ title, children }: FormCardProps) {
  const translate = useTranslate();
  return (
    <Stack sx={{ p: { xs: 1, sm: 1.5 }, maxWidth: 760 }}>
      <Title title={translate(title, { _: title })} />
      <Card variant="outlined">
        <CardContent>{children}</CardContent>
      </Card>
    </Stack>
  );
}

export function FormToolbar() {
  return (
    <Toolbar>
      <SaveButton alwaysEnable />
    </Toolbar>
  );
}
