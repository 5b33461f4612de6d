import { Box, Button, Card, CardContent, Chip, List, ListItem, Stack, Typography } from "@mui/material";
import { ShowBase, Title, useRecordContext, useRedirect, useTranslate } from "react-admin";
import { Facts } from "../organizations/Facts.tsx";
import { useDivisions } from "../organizations/directory.ts";
import { viewer } from "../app/session.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { GapChips } from "./Bodies.tsx";
import { CLOSE_ENTERPRISE, type Enterprise } from "./enterprise.graphql.ts";

export function EnterpriseShow() {
  return (
    <ShowBase>
      <Page />
    </ShowBase>
  );
}

function Page() {
  const translate = useTranslate();
  const enterprise = useRecordContext<Enterprise>();
  const { data: divisions = [] } = useDivisions();
  if (enterprise === undefined) return null;
  const label = (field: string) => translate(`enterprises.fields.${field}`);
  const people = (count: number) => translate("enterprises.people", { count });
  return (
    <Stack spacing={1.5} sx={{ p: { xs: 1, sm: 1.5 } }}>
      <Title title={enterprise.name} />
      <Acts enterprise={enterprise} />
      <Card variant="outlined">
        <CardContent>
          <Facts
            facts={[
              [label("name"), enterprise.name],
              [label("creditCode"), enterprise.creditCode],
              [label("tenant"), enterprise.tenant.shortName],
              [label("ownership"), translate(`enums.Ownership.${enterprise.ownership}`)],
              [label("divisionCode"), divisions.find(({ code }) => code === enterprise.divisionCode)?.name ?? enterprise.divisionCode],
              [label("establishedOn"), enterprise.establishedOn],
              [label("headcount"), people(enterprise.headcount)],
              [label("partyMembers"), people(enterprise.partyMembers)],
              [label("leagueMembers"), people(enterprise.leagueMembers)],
              [label("women"), people(enterprise.women)],
              [label("status"), translate(`enums.EnterpriseStatus.${enterprise.status}`)],
              [label("deregisteredOn"), enterprise.deregisteredOn],
              [label("gaps"), enterprise.gaps.length === 0 ? translate("enterprises.noGaps") : <GapChips key="gaps" enterprise={enterprise} />],
            ]}
          />
        </CardContent>
      </Card>
      <Card variant="outlined">
        <CardContent>
          <Typography component="h2" variant="subtitle1" gutterBottom>
            {translate("enterprises.sections.bodies")}
          </Typography>
          <BodyList enterprise={enterprise} />
        </CardContent>
      </Card>
    </Stack>
  );
}

function BodyList({ enterprise }: { readonly enterprise: Enterprise }) {
  const translate = useTranslate();
  if (enterprise.bodies.length === 0) return <Typography variant="body2">{translate("enterprises.noBodies")}</Typography>;
  return (
    <List dense disablePadding>
      {enterprise.bodies.map(({ kind, form, name, since, until }) => (
        <ListItem key={`${kind} ${since}`} disableGutters sx={{ flexWrap: "wrap", gap: 1 }}>
          <Chip size="small" variant="outlined" label={translate(`enums.BodyKind.${kind}`)} />
          <Typography component="span" variant="body2">
            {name ?? ""} {translate(`enums.BodyForm.${form}`)}
          </Typography>
          <Typography component="span" variant="body2" color="text.secondary">
            {translate(until === null ? "enterprises.from" : "enterprises.between", { since, until: until ?? "" })}
          </Typography>
        </ListItem>
      ))}
    </List>
  );
}

function Acts({ enterprise }: { readonly enterprise: Enterprise }) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const mayEdit = enterprise.allowedActions.some(({ name, enabled }) => name === "editEnterprise" && enabled);
  const day = {
    name: "deregisteredOn",
    label: "enterprises.fields.deregisteredOn",
    kind: "date",
    required: true,
    initial: viewer()?.today ?? "",
  } as const;
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      {mayEdit && (
        <Button variant="contained" onClick={() => redirect("edit", "enterprises", enterprise.id)}>
          {translate("enterprises.acts.edit")}
        </Button>
      )}
      <ActionBar
        record={enterprise}
        definitions={{ closeEnterprise: { document: CLOSE_ENTERPRISE, confirm: translate("enterprises.closeHelp"), inputs: [day] } }}
      />
    </Box>
  );
}
