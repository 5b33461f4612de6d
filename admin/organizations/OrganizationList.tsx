import PlaylistAddIcon from "@mui/icons-material/PlaylistAdd";
import { Button, Card, CardActionArea, CardContent, Stack, type Theme, Typography, useMediaQuery } from "@mui/material";
import {
  CreateButton,
  DataTable,
  FilterButton,
  List,
  SearchInput,
  SelectInput,
  Title,
  TopToolbar,
  useListContext,
  useStore,
  useTranslate,
} from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { CardGrid } from "../shared/CardGrid.tsx";
import { choicesOf } from "../shared/choices.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import type { Organization } from "./organization.graphql.ts";
import { OrganizationStatus } from "./OrganizationStatus.tsx";
import { OrganizationTree } from "./OrganizationTree.tsx";
import { type View, ViewSwitch } from "./ViewSwitch.tsx";
import { ExportButton, WorkbookLink } from "../shared/ExportButton.tsx";
import { workbookHref } from "../shared/workbook.ts";

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="kind" source="kind" label="organizations.fields.kind" choices={choicesOf("OrganizationKind")} alwaysOn />,
  <SelectInput key="line" source="line" label="organizations.fields.line" choices={choicesOf("Line")} alwaysOn />,
  <SelectInput key="status" source="status" label="organizations.fields.status" choices={choicesOf("OrganizationStatus")} alwaysOn />,
];

const Column = DataTable.Col<Organization>;

/** The directory: as a tree to see where everybody stands, as a ledger to find and compare. */
export function OrganizationList() {
  const translate = useTranslate();
  const [view, setView] = useStore<View>("organizations.view", "tree");
  return (
    <>
      <Title title="organizations.name" />
      <Stack direction="row" sx={{ flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: 1, p: 1 }}>
        <ViewSwitch view={view} onChange={setView} />
        <Stack direction="row" sx={{ flexWrap: "wrap", gap: 1 }}>
          {view === "tree" && <WorkbookLink href={workbookHref("organizations", {})} />}
          {viewer()?.roles.includes("PLATFORM_ADMIN") && (
            <>
              <Button component={RouterLink} to="/organizations/plan" size="small" startIcon={<PlaylistAddIcon />}>
                {translate("organizations.plan.title")}
              </Button>
              <CreateButton resource="organizations" label="organizations.acts.create" />
            </>
          )}
        </Stack>
      </Stack>
      {view === "tree" ? <OrganizationTree /> : <OrganizationLedger />}
    </>
  );
}

function OrganizationLedger() {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title={false}
      actions={
        <TopToolbar>
          {isPhone && <FilterButton />}
          <ExportButton />
        </TopToolbar>
      }
      filters={isPhone ? phoneFilters(filters) : filters}
      sort={{ field: "divisionCode", order: "ASC" }}
      exporter={false}
      perPage={25}
    >
      {isPhone ? <OrganizationCards /> : <OrganizationTable />}
    </List>
  );
}

function OrganizationTable() {
  const translate = useTranslate();
  return (
    <DataTable bulkActionButtons={false} rowClick="show" size="small">
      <Column source="name" label="organizations.fields.name" render={(row) => <RowLink to={`/organizations/${row.id}/show`} text={row.name} />} />
      <Column source="shortName" label="organizations.fields.shortName" disableSort />
      <Column label="organizations.fields.kind" render={(row) => translate(`enums.OrganizationKind.${row.kind}`)} disableSort />
      <Column label="organizations.fields.line" render={(row) => translate(`enums.Line.${row.line}`)} disableSort />
      <Column source="divisionCode" label="organizations.fields.divisionCode" />
      <Column label="organizations.fields.lineParent" render={(row) => row.lineParent?.shortName ?? "—"} disableSort />
      <Column label="organizations.fields.territoryParent" render={(row) => row.territoryParent?.shortName ?? "—"} disableSort />
      <Column label="organizations.fields.status" render={(row) => <OrganizationStatus status={row.status} />} disableSort />
    </DataTable>
  );
}

function OrganizationCards() {
  const translate = useTranslate();
  const { data = [] } = useListContext<Organization>();
  return (
    <CardGrid>
      {data.map((row) => (
        <Card key={row.id} variant="outlined">
          <CardActionArea component={RouterLink} to={`/organizations/${row.id}/show`}>
            <CardContent sx={{ p: 1.5 }}>
              <Typography component="h2" variant="subtitle2">
                {row.name} <OrganizationStatus status={row.status} />
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {translate(`enums.OrganizationKind.${row.kind}`)} · {translate(`enums.Line.${row.line}`)} · {row.territoryParent?.shortName ?? "—"}
              </Typography>
            </CardContent>
          </CardActionArea>
        </Card>
      ))}
    </CardGrid>
  );
}
