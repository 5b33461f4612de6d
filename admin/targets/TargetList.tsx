import { Button, Card, CardContent, type Theme, Typography, useMediaQuery } from "@mui/material";
import {
  CreateButton,
  DataTable,
  FilterButton,
  List,
  NumberInput,
  SearchInput,
  SelectArrayInput,
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
import { Lights } from "./Lights.tsx";
import type { Row } from "./target.graphql.ts";

const Column = DataTable.Col<Row>;
const field = (name: string): string => `targets.fields.${name}`;
const linkTo = ({ id }: Row): string => `/annualTargets/${id}/show`;

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="state" source="state" label={field("state")} choices={choicesOf("AnnualTargetState")} alwaysOn />,
  <NumberInput key="year" source="year" label={field("year")} />,
];

function Reached({ row }: { row: Row }) {
  const translate = useTranslate();
  const { progress, unit, state } = row;
  if (state === "DRAFT" || state === "CANCELLED") return <>—</>;
  if (progress.reached === null) return <>{translate("targets.notAdded")}</>;
  return <>{translate("targets.reachedOf", { reached: progress.reached, unit, percent: progress.percent ?? 0 })}</>;
}

const totalOf = ({ total, unit }: Row): string => `${total}${unit}`;

function Cards() {
  const translate = useTranslate();
  const { data = [] } = useListContext<Row>();
  return (
    <CardGrid>
      {data.map((row) => (
        <Card key={row.id} variant="outlined">
          <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
            <RowLink to={linkTo(row)} text={row.title} /> <StateChip state={row.state} of="AnnualTargetState" />
            <Typography variant="body2">
              {row.year} · {totalOf(row)} · {translate(`enums.TargetSpread.${row.spread}`)} · {row.dueOn}
            </Typography>
            <Typography variant="body2">
              <Reached row={row} />
            </Typography>
            {row.state === "DRAFT" ? null : <Lights targetId={row.id} progress={row.progress} />}
          </CardContent>
        </Card>
      ))}
    </CardGrid>
  );
}

function Rows() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { isPending } = useListContext<Row>();
  if (isPending) return <Waiting rows={12} />;
  if (isPhone) return <Cards />;
  return (
    <DataTable<Row> size="small" rowClick={false} bulkActionButtons={false} sx={stickyFirst("title", false)}>
      <Column source="title" label={field("title")} render={(row) => <RowLink to={linkTo(row)} text={row.title} />} />
      <Column source="year" label={field("year")} disableSort />
      <Column source="total" label={field("target")} disableSort render={totalOf} />
      <Column source="spread" label={field("spread")} disableSort render={(row) => translate(`enums.TargetSpread.${row.spread}`)} />
      <Column source="state" label={field("state")} disableSort render={(row) => <StateChip state={row.state} of="AnnualTargetState" />} />
      <Column source="progress.shares" label={field("shares")} disableSort render={(row) => (row.state === "DRAFT" ? "—" : row.progress.shares)} />
      <Column source="progress.reached" label={field("reached")} disableSort render={(row) => <Reached row={row} />} />
      <Column
        source="progress.done"
        label={field("lights")}
        disableSort
        render={(row) => (row.state === "DRAFT" ? "—" : <Lights targetId={row.id} progress={row.progress} />)}
      />
      <Column source="dueOn" label={field("dueOn")} />
      <Column source="revision" label={field("revision")} disableSort />
    </DataTable>
  );
}

/** 年度目标: what this organization sets for a year, and where it stands. */
export function TargetList() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title={translate("app.pages.annualTargets")}
      filters={isPhone ? phoneFilters(FILTERS) : FILTERS}
      sort={{ field: "createdAt", order: "DESC" }}
      perPage={25}
      exporter={false}
      empty={false}
      actions={
        <TopToolbar>
          <FilterButton />
          <Button component={Link} to="/targetSharesIssued" size="small">
            {translate("app.pages.targetSharesIssued")}
          </Button>
          <CreateButton label="acts.createAnnualTarget" />
          <ExportButton />
        </TopToolbar>
      }
    >
      <Rows />
    </List>
  );
}
