import { Button, Card, CardContent, type Theme, Typography, useMediaQuery } from "@mui/material";
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
import { Link } from "react-router-dom";
import { CardGrid } from "../shared/CardGrid.tsx";
import { ActionBar } from "../shared/ActionBar.tsx";
import { choicesOf } from "../shared/choices.ts";
import { instant } from "../shared/dates.ts";
import { ExportButton } from "../shared/ExportButton.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { stickyFirst } from "../shared/sticky.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { ACTS, type Row } from "./carrier.graphql.ts";
import { Standing } from "./Standing.tsx";

type Eyes = "own" | "peers" | "readers";

const Column = DataTable.Col<Row>;
const field = (name: string): string => `carriers.fields.${name}`;
const linkTo = ({ id }: Row): string => `/carriers/${id}/show`;

const search = <SearchInput key="q" source="q" alwaysOn />;
const origin = <SelectArrayInput key="origin" source="origin" label={field("origin")} choices={choicesOf("CarrierOrigin")} />;
const figure = <SelectArrayInput key="figure" source="figure" label={field("figure")} choices={choicesOf("CarrierFigure")} alwaysOn />;
const line = <SelectInput key="line" source="line" label={field("line")} choices={choicesOf("Line")} />;
const FILTERS = { own: [search, figure, origin], peers: [search, line, origin], readers: [search, figure, line, origin] };

const Adopt = ({ row }: { row: Row }) => <ActionBar record={row} definitions={{ adoptCarrier: ACTS.adoptCarrier }} />;

function Cards({ eyes }: { eyes: Eyes }) {
  const { data = [] } = useListContext<Row>();
  return (
    <CardGrid>
      {data.map((row) => (
        <Card key={row.id} variant="outlined">
          <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
            <RowLink to={linkTo(row)} text={row.title} />
            {eyes === "own" ? null : (
              <Typography variant="body2" color="text.secondary">
                {row.tenant.shortName}
              </Typography>
            )}
            <Typography variant="body2" sx={{ my: 0.5 }}>
              {row.problem}
            </Typography>
            <Standing row={row} />
            {eyes === "peers" ? <Adopt row={row} /> : null}
          </CardContent>
        </Card>
      ))}
    </CardGrid>
  );
}

function Rows({ eyes }: { eyes: Eyes }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { isPending } = useListContext<Row>();
  if (isPending) return <Waiting rows={12} />;
  if (isPhone) return <Cards eyes={eyes} />;
  return (
    <DataTable<Row> size="small" rowClick={false} bulkActionButtons={false} sx={stickyFirst("title", false)}>
      <Column source="title" label={field("title")} render={(row) => <RowLink to={linkTo(row)} text={row.title} />} />
      {eyes === "own" ? null : <Column source="tenant" label={field("tenant")} render={(row) => row.tenant.shortName} />}
      {eyes === "own" ? null : <Column source="line" label={field("line")} disableSort render={(row) => translate(`enums.Line.${row.line}`)} />}
      <Column source="problem" label={field("problem")} disableSort />
      <Column source="origin" label={field("state")} disableSort render={(row) => <Standing row={row} />} />
      {eyes === "peers" ? null : <Column source="resultsOn" label={field("resultsOn")} disableSort />}
      {eyes === "peers" ? null : (
        <Column source="adoptions" label={field("adopters")} disableSort render={(row) => row.adoptions.map(({ adopter }) => adopter).join("、")} />
      )}
      {eyes === "peers" ? (
        <Column source="sharedAt" label={field("sharedAt")} disableSort render={(row) => instant(row.sharedAt).slice(0, 10)} />
      ) : (
        <Column source="createdOn" label={field("createdOn")} />
      )}
      {eyes === "peers" ? <Column source="allowedActions" label={field("acts")} disableSort render={(row) => <Adopt row={row} />} /> : null}
    </DataTable>
  );
}

function Ledger({ title, eyes }: { title: string; eyes: Eyes }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const filters = FILTERS[eyes];
  return (
    <List
      title={translate(title)}
      filters={isPhone ? phoneFilters(filters) : filters}
      sort={{ field: eyes === "own" ? "title" : "tenant", order: "ASC" }}
      perPage={25}
      exporter={false}
      empty={false}
      actions={
        <TopToolbar>
          <FilterButton />
          {eyes === "own" ? (
            <>
              <Button component={Link} to="/sharedCarriers" size="small">
                {translate("app.pages.sharedCarriers")}
              </Button>
              <CreateButton label="acts.createCarrier" />
            </>
          ) : null}
          <ExportButton />
        </TopToolbar>
      }
    >
      <Rows eyes={eyes} />
    </List>
  );
}

/** 载体台账: by what this organization carries its campaigns. */
export function CarrierList() {
  return <Ledger title="app.pages.carriers" eyes="own" />;
}

/** 同行载体: what peers offer, to be copied. */
export function SharedCarrierList() {
  return <Ledger title="app.pages.sharedCarriers" eyes="peers" />;
}

/** 载体总台账: everything within the reading scope. */
export function OverseenCarrierList() {
  return <Ledger title="app.pages.carriersOverseen" eyes="readers" />;
}
