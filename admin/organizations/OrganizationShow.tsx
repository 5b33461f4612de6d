import { Box, Button, Card, CardContent, Stack, Typography } from "@mui/material";
import { type ReactNode, useState } from "react";
import { ShowBase, Title, useRecordContext, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { ActionBar, type ActDefinition } from "../shared/ActionBar.tsx";
import { Facts } from "./Facts.tsx";
import { MoveDialog } from "./MoveDialog.tsx";
import { CLOSE_ORGANIZATION, type Organization, RESUME_ORGANIZATION, SUSPEND_ORGANIZATION } from "./organization.graphql.ts";
import { OrganizationChildren } from "./OrganizationChildren.tsx";
import { OrganizationParents } from "./OrganizationParents.tsx";
import { OrganizationStatus } from "./OrganizationStatus.tsx";
import { SecondPersonApproval } from "./SecondPersonApproval.tsx";

export function OrganizationShow() {
  return (
    <ShowBase>
      <OrganizationPage />
    </ShowBase>
  );
}

function OrganizationPage() {
  const translate = useTranslate();
  const organization = useRecordContext<Organization>();
  if (organization === undefined) return null;
  const label = (field: string) => translate(`organizations.fields.${field}`);
  return (
    <Stack spacing={1.5} sx={{ p: { xs: 1, sm: 1.5 } }}>
      <Title title={organization.name} />
      <OrganizationActs organization={organization} />
      <Section>
        <Facts
          facts={[
            [label("name"), organization.name],
            [label("shortName"), organization.shortName],
            [label("kind"), translate(`enums.OrganizationKind.${organization.kind}`)],
            [label("line"), translate(`enums.Line.${organization.line}`)],
            [label("divisionCode"), organization.divisionCode],
            [label("status"), <OrganizationStatus key="status" status={organization.status} />],
            [label("principal"), organization.principal ?? ""],
          ]}
        />
      </Section>
      <Section title={translate("organizations.parents.title")}>
        <OrganizationParents links={organization.parents ?? []} today={viewer()?.today ?? ""} />
      </Section>
      <Section title={translate("organizations.approval.title")}>
        <SecondPersonApproval organization={organization} />
      </Section>
      <Section title={translate("organizations.children.title")}>
        <OrganizationChildren id={organization.id} />
      </Section>
    </Stack>
  );
}

function Section({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <Card variant="outlined">
      <CardContent>
        {title !== undefined && (
          <Typography component="h2" variant="subtitle1" gutterBottom>
            {title}
          </Typography>
        )}
        {children}
      </CardContent>
    </Card>
  );
}

/** What the server says may be done; moving and editing have forms of their own. */
function OrganizationActs({ organization }: { readonly organization: Organization }) {
  const translate = useTranslate();
  const [moving, setMoving] = useState(false);
  const allowedActions = organization.allowedActions ?? [];
  const may = (name: string) => allowedActions.some((action) => action.name === name && action.enabled);
  const reason = { name: "reason", label: "fields.reason", kind: "text", required: true } as const;
  const definitions: Record<string, ActDefinition> = {
    suspendOrganization: {
      document: SUSPEND_ORGANIZATION,
      inputs: [reason],
      confirm: translate("organizations.acts.suspendHelp"),
    },
    resumeOrganization: { document: RESUME_ORGANIZATION },
    closeOrganization: {
      document: CLOSE_ORGANIZATION,
      inputs: [reason],
      confirm: translate("organizations.acts.closeHelp"),
    },
  };
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, "&:empty": { display: "none" } }}>
      {may("editOrganization") && (
        <Button variant="contained" component={RouterLink} to={`/organizations/${organization.id}`}>
          {translate("organizations.acts.edit")}
        </Button>
      )}
      {may("moveOrganization") && (
        <Button variant="outlined" color="inherit" onClick={() => setMoving(true)}>
          {translate("organizations.acts.moveOrganization")}
        </Button>
      )}
      <ActionBar record={{ ...organization, allowedActions }} definitions={definitions} />
      {moving && <MoveDialog organization={organization} open onClose={() => setMoving(false)} />}
    </Box>
  );
}
