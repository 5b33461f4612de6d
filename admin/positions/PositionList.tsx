import { Alert, Box, Button, Card, CardContent, type Theme, Typography, useMediaQuery } from "@mui/material";
import {
  CreateButton,
  DataTable,
  FilterButton,
  List,
  NumberInput,
  SearchInput,
  SelectArrayInput,
  SelectInput,
  TopToolbar,
  useListContext,
  useTranslate,
} from "react-admin";
import { Link } from "react-router-dom";
import { CardGrid } from "../shared/CardGrid.tsx";
import { StateChip } from "../shared/chips.tsx";
import { choicesOf } from "../shared/choices.ts";
import { ExportButton } from "../shared/ExportButton.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { stickyFirst } from "../shared/sticky.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { Aim, Movement } from "./Aim.tsx";
import type { Row } from "./position.graphql.ts";

type Eyes = "own" | "readers";

const Column = DataTable.Col<Row>;
const field = (name: string): string => `positions.fields.${name}`;
const linkTo = ({ id }: Row): string => `/targetPositions/${id}/show`;

const search = <SearchInput key="q" source="q" alwaysOn />;
const state = <SelectArrayInput key="state" source="state" label={field("state")} choices={choicesOf("PositionState")} alwaysOn />;
const movement = <SelectArrayInput key="movement" source="movement" label={field("movement")} choices={choicesOf("PositionMovement")} />;
const line = <SelectInput key="line" source="line" label={field("line")} choices={choicesOf("Line")} />;
const year = <NumberInput key="year" source="year" label={field("year")} />;
const FILTERS = { own: [state, year], readers: [search, state, movement, line, year] };

/** On a phone one's own aim is shown; of others only that they have one. */
function Cards({ eyes }: { eyes: Eyes }) {
  const { data = [] } = useListContext<Row>();
  const translate = useTranslate();
  return (
    <CardGrid>
      {data.map((row) => (
        <Card key={row.id} variant="outlined">
          <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
            <RowLink to={linkTo(row)} text={translate("positions.title", { year: row.year, number: row.number })} />
            <Typography variant="body2" color="text.secondary">
              {eyes === "own" ? translate(`enums.PositionPeers.${row.peers}`) : row.tenant.shortName}
            </Typography>
            {eyes === "own" ? <Aim standing={row.standing} aim={row.aim} groupSize={row.groupSize} /> : null}
            <Box sx={{ mt: 0.5 }}>
              <StateChip state={row.state} of="PositionState" /> <Movement movement={row.movement} />
            </Box>
          </CardContent>
        </Card>
      ))}
    </CardGrid>
  );
}

function Rows({ eyes }: { eyes: Eyes }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { isPending, data = [] } = useListContext<Row>();
  if (isPending) return <Waiting rows={8} />;
  if (data.length === 0 && eyes === "own") return <Alert severity="info">{translate("positions.empty")}</Alert>;
  if (isPhone) return <Cards eyes={eyes} />;
  return (
    <DataTable<Row> size="small" rowClick={false} bulkActionButtons={false} sx={stickyFirst(eyes === "own" ? "year" : "tenant", false)}>
      {eyes === "own" ? null : (
        <Column source="tenant" label={field("tenant")} render={(row) => <RowLink to={linkTo(row)} text={row.tenant.shortName} />} />
      )}
      <Column
        source="year"
        label={field("year")}
        disableSort
        render={(row) => {
          const words = translate("positions.title", { year: row.year, number: row.number });
          return eyes === "own" ? <RowLink to={linkTo(row)} text={words} /> : words;
        }}
      />
      <Column source="peers" label={field("peers")} disableSort render={(row) => translate(`enums.PositionPeers.${row.peers}`)} />
      <Column
        source="aim"
        label={field("aim")}
        disableSort
        render={(row) => <Aim standing={row.standing} aim={row.aim} groupSize={row.groupSize} />}
      />
      <Column source="movement" label={field("movement")} disableSort render={(row) => <Movement movement={row.movement} />} />
      <Column source="state" label={field("state")} disableSort render={(row) => <StateChip state={row.state} of="PositionState" />} />
      <Column source="publishedOn" label={field("publishedOn")} disableSort render={(row) => row.publishedOn ?? "—"} />
    </DataTable>
  );
}

function Ledger({ page, eyes }: { page: string; eyes: Eyes }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const filters = FILTERS[eyes];
  return (
    <List
      title={translate(`app.pages.${page}`)}
      filters={isPhone ? phoneFilters(filters) : filters}
      filterDefaultValues={{ state: eyes === "own" ? ["DRAFT", "SUBMITTED", "PUBLISHED", "SUPERSEDED"] : ["PUBLISHED"] }}
      sort={{ field: eyes === "own" ? "createdAt" : "tenant", order: eyes === "own" ? "DESC" : "ASC" }}
      perPage={25}
      exporter={false}
      empty={false}
      actions={
        <TopToolbar>
          <FilterButton />
          {eyes === "own" ? (
            <CreateButton label="acts.draftTargetPosition" />
          ) : (
            <Button component={Link} to="/positionReport" size="small">
              {translate("app.pages.positionReport")}
            </Button>
          )}
          <ExportButton />
        </TopToolbar>
      }
    >
      <Rows eyes={eyes} />
    </List>
  );
}

/** 争先进位目标: where this organization means to stand, with every version. */
export function OwnPositionList() {
  return <Ledger page="targetPositions" eyes="own" />;
}

/** 争先进位目标总台账: what was published within the reading scope. */
export function OverseenPositionList() {
  return <Ledger page="targetPositionsOverseen" eyes="readers" />;
}
