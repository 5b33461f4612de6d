import { Button, Card, CardContent, type Theme, Typography, useMediaQuery } from "@mui/material";
import {
  BooleanInput,
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
import { Pace } from "./Pace.tsx";
import type { ShareRow } from "./target.graphql.ts";

type Eyes = "own" | "issued" | "readers";

const Column = DataTable.Col<ShareRow>;
const field = (name: string): string => `targets.fields.${name}`;
const linkTo = ({ id }: ShareRow): string => `/targetShares/${id}/show`;

const search = <SearchInput key="q" source="q" alwaysOn />;
const light = <SelectArrayInput key="light" source="light" label={field("light")} choices={choicesOf("TargetLight")} alwaysOn />;
const attention = <BooleanInput key="attention" source="attention" label={field("attention")} />;
const state = <SelectArrayInput key="state" source="state" label={field("state")} choices={choicesOf("TargetShareState")} />;
const line = <SelectInput key="line" source="line" label={field("line")} choices={choicesOf("Line")} />;
const year = <NumberInput key="year" source="year" label={field("year")} />;
const FILTERS = {
  own: [search, light, attention, state, year],
  issued: [search, light, line, state, year],
  readers: [search, light, line, state, year],
};

function Cards({ eyes }: { eyes: Eyes }) {
  const { data = [] } = useListContext<ShareRow>();
  const translate = useTranslate();
  return (
    <CardGrid>
      {data.map((row) => (
        <Card key={row.id} variant="outlined">
          <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
            <RowLink to={linkTo(row)} text={row.title} /> {row.state === "OPEN" ? null : <StateChip state={row.state} of="TargetShareState" />}
            <Typography variant="body2" color="text.secondary">
              {eyes === "own" ? row.issuer.shortName : row.tenant.shortName} · {translate("targets.until", { day: row.dueOn })}
            </Typography>
            <Pace share={row} wide />
          </CardContent>
        </Card>
      ))}
    </CardGrid>
  );
}

function Rows({ eyes }: { eyes: Eyes }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { isPending } = useListContext<ShareRow>();
  if (isPending) return <Waiting rows={12} />;
  if (isPhone) return <Cards eyes={eyes} />;
  return (
    <DataTable<ShareRow> size="small" rowClick={false} bulkActionButtons={false} sx={stickyFirst("title", false)}>
      <Column source="title" label={field("title")} render={(row) => <RowLink to={linkTo(row)} text={row.title} />} />
      {eyes === "own" ? (
        <Column source="issuer" label={field("issuer")} disableSort render={(row) => row.issuer.shortName} />
      ) : (
        <Column source="tenant" label={field("tenant")} render={(row) => row.tenant.shortName} />
      )}
      {eyes === "own" ? null : <Column source="line" label={field("line")} disableSort render={(row) => translate(`enums.Line.${row.line}`)} />}
      <Column source="value" label={field("value")} disableSort render={(row) => `${row.value}${row.unit}`} />
      <Column source="light" label={field("pace")} disableSort render={(row) => <Pace share={row} />} />
      <Column source="reportedOn" label={field("reportedOn")} disableSort render={(row) => row.reportedOn ?? translate("targets.never")} />
      <Column source="dueOn" label={field("dueOn")} />
      <Column source="state" label={field("state")} disableSort render={(row) => <StateChip state={row.state} of="TargetShareState" />} />
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
      filterDefaultValues={eyes === "own" ? { state: ["OPEN"] } : {}}
      sort={{ field: eyes === "own" ? "dueOn" : "tenant", order: "ASC" }}
      perPage={25}
      exporter={false}
      empty={false}
      actions={
        <TopToolbar>
          <FilterButton />
          {eyes === "own" ? null : (
            <Button component={Link} to={eyes === "issued" ? "/annualTargets" : "/targetReport"} size="small">
              {translate(`app.pages.${eyes === "issued" ? "annualTargets" : "targetReport"}`)}
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

/** 指标: what falls to this organization. */
export function OwnShareList() {
  return <Ledger page="targetShares" eyes="own" />;
}

/** 分解台账: what this organization has given to others. */
export function IssuedShareList() {
  return <Ledger page="targetSharesIssued" eyes="issued" />;
}

/** 指标总台账: everything within the reading scope. */
export function OverseenShareList() {
  return <Ledger page="targetSharesOverseen" eyes="readers" />;
}
