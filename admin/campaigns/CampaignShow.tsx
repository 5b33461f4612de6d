import { Box, Button, Chip, Stack, Typography } from "@mui/material";
import { Show, useRecordContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { Section } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { Standings } from "../shared/WhereWeAre.tsx";
import type { Campaign, Stage } from "./campaign.graphql.ts";
import { CarrierLinks } from "./CarrierLinks.tsx";
import { phaseOf } from "./phase.ts";
import { ThemeSection } from "./ThemeSection.tsx";

const FORMS: Readonly<Record<string, string>> = { editCampaign: "", planStagesCampaign: "/stages" };

function StageRow({ stage, campaignId }: { stage: Stage; campaignId: string }) {
  const translate = useTranslate();
  const phase = phaseOf(stage, viewer()?.today ?? "");
  return (
    <Box
      component="li"
      aria-current={phase === "now" ? "step" : undefined}
      sx={{ borderLeft: 4, borderColor: phase === "now" ? "primary.main" : "divider", pl: 1.5, py: 0.5, mb: 1, listStyle: "none" }}
    >
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", alignItems: "baseline" }}>
        <Typography sx={{ fontWeight: 600 }}>
          {stage.number}. {stage.name}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate("campaigns.dates", { from: stage.startsOn, to: stage.endsOn })}
        </Typography>
        <Chip
          size="small"
          variant="outlined"
          color={phase === "now" ? "primary" : "default"}
          label={translate(`campaigns.phase.${phase}`)}
          sx={{ height: 20 }}
        />
      </Box>
      {stage.requirement === null ? null : (
        <Typography variant="body2" sx={{ whiteSpace: "pre-wrap" }}>
          {stage.requirement}
        </Typography>
      )}
      {phase === "coming" ? (
        <Typography variant="body2" color="text.secondary">
          {stage.gates.map((gate) => translate(`enums.StageGate.${gate}`)).join(" · ")}
        </Typography>
      ) : (
        <Standings stage={stage} campaignId={campaignId} />
      )}
    </Box>
  );
}

function CampaignPage() {
  const campaign = useRecordContext<Campaign>();
  const translate = useTranslate();
  if (campaign === undefined || !("timeline" in campaign)) return null;
  const { id, name, startsOn, endsOn, owner, stages, timeline, allowedActions } = campaign;
  return (
    <>
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", alignItems: "center", mb: 1 }}>
        <Typography variant="h6" component="p">
          {name}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ flexGrow: 1 }}>
          {translate("campaigns.dates", { from: startsOn, to: endsOn })} · {translate("campaigns.led", { name: owner.shortName })}
        </Typography>
        <Stack direction="row" spacing={1}>
          {allowedActions
            .filter((action) => action.enabled && FORMS[action.name] !== undefined)
            .map((action) => (
              <Button key={action.name} component={Link} to={`/campaigns/${id}${FORMS[action.name] ?? ""}`} variant="outlined" color="inherit">
                {translate(`acts.${action.name}`)}
              </Button>
            ))}
        </Stack>
      </Box>
      <Section title={translate("campaigns.sections.stages")}>
        {stages.length === 0 ? <Typography color="text.secondary">{translate("campaigns.noStages")}</Typography> : null}
        <Box component="ol" sx={{ m: 0, p: 0 }}>
          {stages.map((stage) => (
            <StageRow key={stage.id} stage={stage} campaignId={id} />
          ))}
        </Box>
      </Section>
      <ThemeSection campaign={campaign} />
      <CarrierLinks campaign={campaign} />
      {timeline.length === 0 ? null : (
        <Section title={translate("campaigns.sections.timeline")}>
          <Timeline entries={timeline} />
        </Section>
      )}
    </>
  );
}

/** 活动详情: its calendar, where we are, and what it asks of this organization. */
export function CampaignShow() {
  const translate = useTranslate();
  return (
    <Show title={translate("app.pages.campaigns")} component="div" actions={false} emptyWhileLoading>
      <CampaignPage />
    </Show>
  );
}
