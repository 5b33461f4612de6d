import { Box, Card, Link, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { type StageNowFragment, WhereWeAreDocument, type WhereWeAreQuery } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { request } from "./graphql.ts";

/** Where what a gate still asks for is done. */
function doneAt(gate: StageNowFragment["gates"][number], campaignId: string): string {
  const open = { campaignId, own: true, state: ["DISPATCHED", "RECEIVED", "ACCEPTED", "OBJECTED", "IN_PROGRESS"] };
  const PLACES: Readonly<Record<typeof gate, string>> = {
    THEME_FITS: `/campaigns/${campaignId}/show`,
    TASKS_SUBMITTED: `/assignments?filter=${encodeURIComponent(JSON.stringify(open))}`,
  };
  return PLACES[gate];
}

/** What the organization has done of what a stage asks for, by shape and word as well as by colour. */
export function Standings({ stage, campaignId }: { stage: Pick<StageNowFragment, "standings" | "daysLeft">; campaignId: string }) {
  const translate = useTranslate();
  const over = stage.daysLeft < 0;
  return stage.standings.map(({ gate, open }) => (
    <Typography key={gate} variant="body2" color={open === 0 ? "success.dark" : over ? "error" : "text.primary"} component="span" sx={{ mr: 2 }}>
      <span aria-hidden="true">{open === 0 ? "✓ " : over ? "■ " : "○ "}</span>
      {open === 0 ? (
        translate(`enums.StageGate.${gate}`)
      ) : (
        <Link component={RouterLink} to={doneAt(gate, campaignId)} color="inherit">
          {translate("campaigns.open", { gate: translate(`enums.StageGate.${gate}`), count: open })}
        </Link>
      )}
    </Typography>
  ));
}

function One({ campaign }: { campaign: WhereWeAreQuery["campaigns"][number] }) {
  const translate = useTranslate();
  const { currentStage, stages } = campaign;
  return (
    <Card variant="outlined" component="section" aria-label={campaign.name} sx={{ p: 1.5, mb: 1, display: "flex", flexWrap: "wrap", columnGap: 2 }}>
      <Typography variant="subtitle2" component="h2">
        <Link component={RouterLink} to={`/campaigns/${campaign.id}/show`}>
          {campaign.name}
        </Link>
      </Typography>
      <Typography variant="body2">
        {currentStage === null
          ? translate("campaigns.noStage")
          : translate("campaigns.stage", { name: currentStage.name, number: currentStage.number, count: stages.length, days: currentStage.daysLeft })}
      </Typography>
      {currentStage === null ? null : (
        <Box>
          <Standings stage={currentStage} campaignId={campaign.id} />
        </Box>
      )}
      {viewer()?.canOversee === true ? (
        <Typography variant="body2">
          <Link component={RouterLink} to={`/campaignReport?campaign=${campaign.id}`}>
            {translate("app.pages.campaignReport")}
          </Link>
        </Typography>
      ) : null}
    </Card>
  );
}

/** Where we are now: each campaign, its stage of today, and what the stage still asks of this organization. */
export function WhereWeAre() {
  const { data } = useQuery({ queryKey: ["whereWeAre", viewer()?.tenant.id], queryFn: () => request(WhereWeAreDocument) });
  return (data?.campaigns ?? []).map((campaign) => <One key={campaign.id} campaign={campaign} />);
}
