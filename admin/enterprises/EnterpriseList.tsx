import { Box, Card, CardActionArea, CardContent, type Theme, Typography, useMediaQuery } from "@mui/material";
import {
  CreateButton,
  DataTable,
  FilterButton,
  List,
  SearchInput,
  SelectArrayInput,
  SelectInput,
  TopToolbar,
  useListContext,
  useTranslate,
} from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { DivisionInput } from "../organizations/DivisionInput.tsx";
import { CardGrid } from "../shared/CardGrid.tsx";
import { choicesOf } from "../shared/choices.ts";
import { ImportButton } from "../shared/ImportButton.tsx";
import { ExportButton } from "../shared/ExportButton.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { BodyChips, GapChips } from "./Bodies.tsx";
import type { Enterprise } from "./enterprise.graphql.ts";

const field = (name: string): string => `enterprises.fields.${name}`;

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="gap" source="gap" label={field("gap")} choices={choicesOf("BodyKind")} alwaysOn />,
  <SelectInput key="ownership" source="ownership" label={field("ownership")} choices={choicesOf("Ownership")} alwaysOn />,
  <SelectInput key="status" source="status" label={field("status")} choices={choicesOf("EnterpriseStatus")} alwaysOn />,
  <SelectArrayInput key="has" source="has" label={field("has")} choices={choicesOf("BodyKind")} />,
  <DivisionInput key="divisionCode" source="divisionCode" label={field("divisionCode")} />,
];

const Column = DataTable.Col<Enterprise>;
const pathOf = (enterprise: Enterprise): string => `/enterprises/${enterprise.id}/show`;

function Ledger({ title, overseen }: { readonly title: string; readonly overseen: boolean }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title={translate(title)}
      filters={isPhone ? phoneFilters(filters) : filters}
      sort={{ field: "name", order: "ASC" }}
      perPage={25}
      exporter={false}
      empty={false}
      actions={
        <TopToolbar>
          <FilterButton />
          {overseen ? null : <CreateButton resource="enterprises" label="enterprises.acts.create" />}
          {overseen ? null : <ImportButton kind="ENTERPRISES" />}
          <ExportButton />
        </TopToolbar>
      }
    >
      {isPhone ? <Cards overseen={overseen} /> : <Table overseen={overseen} />}
    </List>
  );
}

function Table({ overseen }: { readonly overseen: boolean }) {
  const translate = useTranslate();
  return (
    <DataTable bulkActionButtons={false} rowClick={(_id, _resource, record) => pathOf(record as Enterprise)} size="small">
      <Column source="name" label={field("name")} render={(row) => <RowLink to={pathOf(row)} text={row.name} />} />
      {overseen ? <Column label={field("tenant")} render={(row) => row.tenant.shortName} disableSort /> : null}
      <Column label={field("ownership")} render={(row) => translate(`enums.Ownership.${row.ownership}`)} disableSort />
      <Column source="headcount" label={field("headcount")} align="right" />
      <Column label={field("partyMembers")} render={(row) => row.partyMembers} align="right" disableSort />
      <Column label={field("bodies")} render={(row) => <BodyChips enterprise={row} />} disableSort />
      <Column label={field("gaps")} render={(row) => <GapChips enterprise={row} />} disableSort />
      <Column label={field("status")} render={(row) => translate(`enums.EnterpriseStatus.${row.status}`)} disableSort />
    </DataTable>
  );
}

function Cards({ overseen }: { readonly overseen: boolean }) {
  const translate = useTranslate();
  const { data = [] } = useListContext<Enterprise>();
  return (
    <CardGrid>
      {data.map((enterprise) => (
        <Card key={enterprise.id} variant="outlined">
          <CardActionArea component={RouterLink} to={pathOf(enterprise)}>
            <CardContent sx={{ p: 1.5 }}>
              <Typography component="div" variant="body2" sx={{ fontWeight: 600 }}>
                {enterprise.name}
              </Typography>
              <Typography component="div" variant="caption" color="text.secondary">
                {overseen ? `${enterprise.tenant.shortName} · ` : ""}
                {translate(`enums.Ownership.${enterprise.ownership}`)} · {translate(field("headcount"))} {enterprise.headcount}
              </Typography>
              <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5, alignItems: "center", mt: 0.5 }}>
                <BodyChips enterprise={enterprise} />
                {enterprise.gaps.length > 0 && (
                  <Typography component="span" variant="caption">
                    {translate(field("gaps"))}
                  </Typography>
                )}
                <GapChips enterprise={enterprise} />
              </Box>
            </CardContent>
          </CardActionArea>
        </Card>
      ))}
    </CardGrid>
  );
}

/** 非公企业: the own register. */
export function EnterpriseList() {
  return <Ledger title="app.pages.enterprises" overseen={false} />;
}

/** 非公企业总台账: the registers within the reading scope. */
export function OverseenEnterpriseList() {
  return <Ledger title="app.pages.enterprisesOverseen" overseen />;
}
