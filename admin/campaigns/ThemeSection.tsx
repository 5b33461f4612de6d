import { Alert, Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { holds } from "../app/menu.ts";
import { viewer } from "../app/session.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { StateChip } from "../shared/chips.tsx";
import { instant } from "../shared/dates.ts";
import { Section } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { type Campaign, type Theme, THEME_ACTS } from "./campaign.graphql.ts";

/** What was last said of a theme, and by whom. */
export function Comment({ theme }: { theme: Theme }) {
  const translate = useTranslate();
  if (theme.comment === null || (theme.state !== "FITS" && theme.state !== "TO_IMPROVE")) return null;
  return (
    <Alert severity={theme.state === "FITS" ? "success" : "warning"} sx={{ my: 1 }}>
      {translate("campaigns.comment", { guide: theme.guide.shortName, comment: theme.comment })}
    </Alert>
  );
}

function Own({ theme, campaignId }: { theme: Theme; campaignId: string }) {
  const translate = useTranslate();
  const { title, explanation, state, draft, allowedActions } = theme;
  const fresh = draft !== null && (draft.title !== title || draft.explanation !== explanation);
  return (
    <>
      <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Typography sx={{ fontWeight: 600 }}>{title ?? draft?.title}</Typography>
        <StateChip state={state} of="ThemeState" />
      </Box>
      <Typography variant="body2" sx={{ whiteSpace: "pre-wrap" }}>
        {explanation ?? draft?.explanation}
      </Typography>
      <Comment theme={theme} />
      {fresh && title !== null ? (
        <Alert severity="info" sx={{ my: 1 }}>
          {translate("campaigns.draft", { by: draft.savedBy, at: instant(draft.savedAt), title: draft.title })}
        </Alert>
      ) : null}
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", my: 1 }}>
        {allowedActions.some(({ name, enabled }) => name === "editTheme" && enabled) ? (
          <Button component={Link} to={`/campaigns/${campaignId}/theme`} variant="outlined" color="inherit">
            {translate("acts.editTheme")}
          </Button>
        ) : null}
        {fresh ? <ActionBar record={theme} definitions={{ submitTheme: { document: THEME_ACTS.submitTheme, colour: "primary" } }} /> : null}
      </Box>
      <Timeline entries={theme.timeline} />
    </>
  );
}

/** The district's theme, and under it our own. */
export function ThemeSection({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const who = viewer();
  const { id, theme, themeNote, ownTheme, owner } = campaign;
  const writes = who !== null && owner.id !== who.tenant.id && holds(who, "TENANT_OPERATOR", "TENANT_APPROVER");
  return (
    <Section title={translate("campaigns.sections.theme")}>
      <Typography variant="body2" color="text.secondary">
        {translate("campaigns.fields.theme")}
      </Typography>
      <Typography sx={{ fontWeight: 600 }}>{theme ?? translate("campaigns.notWritten")}</Typography>
      {themeNote === null ? null : (
        <Typography variant="body2" sx={{ whiteSpace: "pre-wrap" }}>
          {themeNote}
        </Typography>
      )}
      {writes ? (
        <>
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
            {translate("campaigns.fields.ownTheme")}
          </Typography>
          {ownTheme === null ? (
            <>
              <Typography sx={{ mb: 1 }}>{translate("campaigns.noTheme")}</Typography>
              <Button component={Link} to={`/campaigns/${id}/theme`} variant="contained">
                {translate("acts.draftTheme")}
              </Button>
            </>
          ) : (
            <Own theme={ownTheme} campaignId={id} />
          )}
        </>
      ) : null}
    </Section>
  );
}
