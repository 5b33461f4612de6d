import { Box, Button, Card, CardActionArea, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { Title, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { CAMPAIGNS } from "./campaign.graphql.ts";

/** 活动: those one is in, newest first. */
export function CampaignList() {
  const translate = useTranslate();
  const who = viewer();
  const { data, error, refetch } = useQuery({ queryKey: ["campaignList", who?.tenant.id], queryFn: () => request(CAMPAIGNS) });
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate("app.pages.campaigns")} />
      {who?.canIssue === true && who.tenant.kind === "DISTRICT_OFFICE" ? (
        <Button component={Link} to="/campaigns/create" variant="outlined" sx={{ mb: 1 }}>
          {translate("acts.createCampaign")}
        </Button>
      ) : null}
      {data === undefined ? <Waiting rows={4} /> : null}
      {data?.campaigns.length === 0 ? <Typography color="text.secondary">{translate("campaigns.none")}</Typography> : null}
      {(data?.campaigns ?? []).map(({ id, name, startsOn, endsOn, owner, currentStage }) => (
        <Card key={id} variant="outlined" sx={{ mb: 1 }}>
          <CardActionArea component={Link} to={`/campaigns/${id}/show`} sx={{ p: 1.5 }}>
            <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
            <Typography variant="body2" color="text.secondary">
              {translate("campaigns.dates", { from: startsOn, to: endsOn })} · {translate("campaigns.led", { name: owner.shortName })}
              {currentStage === null ? "" : ` · ${currentStage.name}`}
            </Typography>
          </CardActionArea>
        </Card>
      ))}
    </Box>
  );
}
