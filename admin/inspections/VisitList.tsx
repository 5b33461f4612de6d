import { Box, Button, Card, CardContent, type Theme, Typography, useMediaQuery } from "@mui/material";
import {
  DataTable,
  FilterButton,
  List,
  ReferenceInput,
  SearchInput,
  SelectArrayInput,
  SelectInput,
  TopToolbar,
  useListContext,
  useTranslate,
} from "react-admin";
import { Link } from "react-router-dom";
import { holds } from "../app/menu.ts";
import { viewer } from "../app/session.ts";
import { CardGrid } from "../shared/CardGrid.tsx";
import { choicesOf } from "../shared/choices.ts";
import { StateChip } from "../shared/chips.tsx";
import { DateInput } from "../shared/DateInput.tsx";
import { ExportButton } from "../shared/ExportButton.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { stickyFirst } from "../shared/sticky.ts";
import { Waiting } from "../shared/Waiting.tsx";
import type { Row } from "./inspection.graphql.ts";

const Column = DataTable.Col<Row>;
const field = (name: string): string => `inspections.fields.${name}`;
const linkTo = ({ id }: Row): string => `/inspections/${id}/show`;
/** Groups see whom they visit, the visited see who comes. */
const isVisited = (): boolean => viewer()?.tenant.kind !== "DISTRICT_OFFICE";

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="state" source="state" label={field("state")} choices={choicesOf("InspectionVisitState")} alwaysOn />,
  <SelectArrayInput key="figure" source="figure" label={field("figure")} choices={choicesOf("InspectionVisitFigure")} />,
  <SelectInput key="groupKind" source="groupKind" label={field("groupKind")} choices={choicesOf("InspectionGroupKind")} />,
  <DateInput key="from" source="plannedOn.gte" label={field("plannedFrom")} />,
  <DateInput key="to" source="plannedOn.lte" label={field("plannedTo")} />,
];
const groupFilter = (
  <ReferenceInput key="group" source="inspectionGroupId" reference="inspectionGroups" perPage={50}>
    <SelectInput label={field("group")} optionText="name" />
  </ReferenceInput>
);
const line = <SelectInput key="line" source="line" label={field("line")} choices={choicesOf("Line")} />;

function Cards() {
  const { data = [] } = useListContext<Row>();
  const translate = useTranslate();
  return (
    <CardGrid>
      {data.map((row) => (
        <Card key={row.id} variant="outlined">
          <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
            <RowLink to={linkTo(row)} text={isVisited() ? row.groupName : row.tenantName} />
            <Box sx={{ display: "flex", gap: 1, alignItems: "center", my: 0.5, flexWrap: "wrap" }}>
              <StateChip state={row.state} of="InspectionVisitState" />
              <Typography variant="body2" color="text.secondary">
                {row.heldOn ?? row.plannedOn} {isVisited() ? "" : row.groupName}
              </Typography>
            </Box>
            {row.state === "ON_SITE" && !isVisited() ? (
              <Button component={Link} to={`/inspectionSite?id=${row.id}`} variant="contained" fullWidth sx={{ minHeight: 44 }}>
                {translate("app.pages.inspectionSite")}
              </Button>
            ) : null}
          </CardContent>
        </Card>
      ))}
    </CardGrid>
  );
}

function Rows({ isReader }: { isReader: boolean }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { isPending } = useListContext<Row>();
  if (isPending) return <Waiting rows={12} />;
  if (isPhone) return <Cards />;
  const tenant = <Column source="tenantName" label={field("tenant")} render={(row) => <RowLink to={linkTo(row)} text={row.tenant.shortName} />} />;
  const group = <Column source="groupName" label={field("group")} render={(row) => <RowLink to={linkTo(row)} text={row.groupName} />} />;
  const plainGroup = <Column source="groupName" label={field("group")} />;
  const own = isVisited() && !isReader;
  return (
    <DataTable<Row> size="small" rowClick={false} bulkActionButtons={false} sx={stickyFirst(own ? "groupName" : "tenantName", false)}>
      {own ? group : tenant}
      {own ? null : plainGroup}
      <Column source="groupKind" label={field("groupKind")} disableSort render={(row) => translate(`enums.InspectionGroupKind.${row.groupKind}`)} />
      <Column source="plannedOn" label={field("plannedOn")} />
      <Column source="heldOn" label={field("heldOn")} disableSort />
      <Column source="state" label={field("state")} render={(row) => <StateChip state={row.state} of="InspectionVisitState" />} />
      <Column source="purpose" label={field("purpose")} disableSort />
    </DataTable>
  );
}

function Ledger({ title, isReader = false }: { title: string; isReader?: boolean }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const who = viewer();
  const shown = isReader ? [...filters, line] : isVisited() ? filters : [...filters, groupFilter, line];
  const leads = who !== null && holds(who, "INSPECTION_LEADER");
  return (
    <List
      title={translate(title)}
      filters={isPhone ? phoneFilters(shown) : shown}
      sort={{ field: "plannedOn", order: "DESC" }}
      perPage={25}
      exporter={false}
      empty={false}
      actions={
        <TopToolbar>
          <FilterButton />
          {leads ? (
            <Button component={Link} to="/inspectionPlan" variant="contained">
              {translate("app.pages.inspectionPlan")}
            </Button>
          ) : null}
          <Button component={Link} to="/inspectionFindings" size="small">
            {translate("app.pages.inspectionFindings")}
          </Button>
          <ExportButton />
        </TopToolbar>
      }
    >
      <Rows isReader={isReader} />
    </List>
  );
}

/** 检查台账: of our groups in the office, of ourselves elsewhere. */
export function VisitList() {
  return <Ledger title={isVisited() ? "app.pages.inspectionsReceived" : "app.pages.inspections"} />;
}

/** 检查总台账: everything within the reading scope. */
export function OverseenVisitList() {
  return <Ledger title="app.pages.inspectionsOverseen" isReader />;
}
