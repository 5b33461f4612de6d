import { Box, Button, Card, CardContent, Link, Stack, Typography } from "@mui/material";
import { ShowBase, Title, useRecordContext, useRedirect, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { useGroups } from "./directory.ts";
import { Facts } from "./Facts.tsx";
import { DISSOLVE_MASS_GROUP, type MassGroup } from "./mass-group.graphql.ts";
import { OfficerList } from "./OfficerList.tsx";

export function MassGroupShow() {
  return (
    <ShowBase>
      <MassGroupPage />
    </ShowBase>
  );
}

function MassGroupPage() {
  const translate = useTranslate();
  const group = useRecordContext<MassGroup>();
  const { data: groups = [] } = useGroups();
  if (group === undefined) return null;
  const label = (field: string) => translate(`massGroups.fields.${field}`);
  const parent = groups.find((one) => one.id === group.parentId);
  return (
    <Stack spacing={1.5} sx={{ p: { xs: 1, sm: 1.5 } }}>
      <Title title={group.name} />
      <MassGroupActs group={group} />
      <Card variant="outlined">
        <CardContent>
          <Facts
            facts={[
              [label("name"), group.name],
              [label("kind"), translate(`enums.MassGroupKind.${group.kind}`)],
              [label("tenant"), group.tenant.name],
              [label("parentId"), parent === undefined ? translate("massGroups.noParent") : <GroupLink key={parent.id} group={parent} />],
              [label("memberCount"), translate("massGroups.tree.members", { count: group.memberCount })],
              [label("foundedOn"), group.foundedOn],
              [label("divisionCode"), group.divisionCode],
              [label("status"), translate(`enums.MassGroupStatus.${group.status}`)],
            ]}
          />
        </CardContent>
      </Card>
      <Card variant="outlined">
        <CardContent>
          <Typography component="h2" variant="subtitle1" gutterBottom>
            {translate("massGroups.officers.title")}
          </Typography>
          <OfficerList officers={group.officers} today={viewer()?.today ?? ""} />
        </CardContent>
      </Card>
      <Card variant="outlined">
        <CardContent>
          <Typography component="h2" variant="subtitle1" gutterBottom>
            {translate("massGroups.children.title")}
          </Typography>
          <Children groups={groups.filter((one) => one.parentId === group.id)} />
        </CardContent>
      </Card>
    </Stack>
  );
}

function GroupLink({ group }: { readonly group: MassGroup }) {
  return (
    <Link component={RouterLink} to={`/massGroups/${group.id}/show`}>
      {group.name}
    </Link>
  );
}

function Children({ groups }: { readonly groups: readonly MassGroup[] }) {
  const translate = useTranslate();
  if (groups.length === 0) return <Typography variant="body2">{translate("massGroups.children.empty")}</Typography>;
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 0.5 }}>
      {groups.map((group) => (
        <GroupLink key={group.id} group={group} />
      ))}
    </Box>
  );
}

function MassGroupActs({ group }: { readonly group: MassGroup }) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const mayEdit = group.allowedActions.some((action) => action.name === "editMassGroup" && action.enabled);
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      {mayEdit && (
        <Button variant="contained" onClick={() => redirect("edit", "massGroups", group.id)}>
          {translate("massGroups.acts.edit")}
        </Button>
      )}
      <ActionBar
        record={group}
        definitions={{
          dissolveMassGroup: {
            document: DISSOLVE_MASS_GROUP,
            confirm: translate("massGroups.acts.dissolveHelp"),
          },
        }}
      />
    </Box>
  );
}
