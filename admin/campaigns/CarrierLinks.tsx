import { Button, Stack } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { holds } from "../app/menu.ts";
import { viewer } from "../app/session.ts";
import { Section } from "../shared/Section.tsx";
import type { Campaign } from "./campaign.graphql.ts";

/** Ways to the carriers of a campaign: our own, what peers offer, and the report over all. */
export function CarrierLinks({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const who = viewer();
  if (who === null) return null;
  const filter = `?filter=${encodeURIComponent(JSON.stringify({ campaignId: campaign.id }))}`;
  const takesPart = campaign.owner.id !== who.tenant.id && holds(who, "TENANT_OPERATOR", "TENANT_APPROVER");
  const links = [
    ...(takesPart
      ? [
          ["carriers", `/carriers${filter}`],
          ["sharedCarriers", `/sharedCarriers${filter}`],
        ]
      : []),
    ...(who.canOversee ? [["carrierReport", `/carrierReport?campaign=${campaign.id}`]] : []),
  ] as const;
  if (links.length === 0) return null;
  return (
    <Section title={translate("campaigns.sections.carriers")}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: "wrap" }}>
        {links.map(([name, to]) => (
          <Button key={name} component={Link} to={to ?? ""} variant="outlined" color="inherit">
            {translate(`app.pages.${name}`)}
          </Button>
        ))}
      </Stack>
    </Section>
  );
}
