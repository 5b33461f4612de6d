import { Alert, Box, Typography } from "@mui/material";
import { Show, useRecordContext, useTranslate } from "react-admin";
import { viewer } from "../app/session.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { StateChip } from "../shared/chips.tsx";
import { instant } from "../shared/dates.ts";
import { Section } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { type Theme, THEME_ACTS } from "./campaign.graphql.ts";
import { Comment } from "./ThemeSection.tsx";

const DEFINITIONS = {
  findFittingTheme: {
    document: THEME_ACTS.findFittingTheme,
    colour: "success" as const,
    inputs: [{ name: "comment", label: "campaigns.fields.comment", kind: "text" as const }],
  },
  askToImproveTheme: {
    document: THEME_ACTS.askToImproveTheme,
    colour: "error" as const,
    inputs: [{ name: "reason", label: "campaigns.reason", kind: "text" as const, required: true }],
  },
};

function ThemeDetails() {
  const theme = useRecordContext<Theme>();
  const translate = useTranslate();
  if (theme === undefined || !("timeline" in theme)) return null;
  const { title, explanation, state, submittedAt, submittedBy, tenant, allowedActions } = theme;
  return (
    <>
      <Section title={tenant.shortName}>
        <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          <Typography variant="h6" component="p">
            {title}
          </Typography>
          <StateChip state={state} of="ThemeState" />
        </Box>
        <Typography variant="body2" color="text.secondary">
          {instant(submittedAt)} {submittedBy}
        </Typography>
        <Typography sx={{ whiteSpace: "pre-wrap", my: 1 }}>{explanation}</Typography>
        <Comment theme={theme} />
        <ActionBar record={theme} definitions={DEFINITIONS} />
        {allowedActions.length === 0 && tenant.id !== viewer()?.tenant.id ? (
          <Alert severity="info">{translate("rectifications.logged")}</Alert>
        ) : null}
      </Section>
      <Section title={translate("campaigns.sections.timeline")}>
        <Timeline entries={theme.timeline} />
      </Section>
    </>
  );
}

/** 主题详情: what was handed in, what was said of it, what may be done. */
export function ThemeShow() {
  const translate = useTranslate();
  return (
    <Show title={translate("campaigns.sections.theme")} component="div" actions={false} emptyWhileLoading>
      <ThemeDetails />
    </Show>
  );
}
