import { Box, Card, CardContent, Stack } from "@mui/material";
import type { ReactNode } from "react";
import { SaveButton, Title, useTranslate } from "react-admin";

interface FormCardProps {
  /** A message key, or a name as it is. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that holds one form. */
export function FormCard({ title, children }: FormCardProps) {
  const translate = useTranslate();
  return (
    <Stack sx={{ p: { xs: 1, sm: 1.5 }, maxWidth: 900 }}>
      <Title title={translate(title, { _: title })} />
      <Card variant="outlined">
        <CardContent>{children}</CardContent>
      </Card>
    </Stack>
  );
}

/** In the flow of the form: react-admin's own toolbar would hide behind the bottom bar of a phone. */
export function FormToolbar() {
  return (
    <Box sx={{ mt: 1 }}>
      <SaveButton alwaysEnable />
    </Box>
  );
}
