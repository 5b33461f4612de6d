import { Card, CardActionArea, type Theme, Typography, useMediaQuery } from "@mui/material";
import { DataTable, FilterButton, List, SearchInput, SelectArrayInput, SelectInput, TopToolbar, useListContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { CardGrid } from "../shared/CardGrid.tsx";
import { StateChip } from "../shared/chips.tsx";
import { choicesOf } from "../shared/choices.ts";
import { instant } from "../shared/dates.ts";
import { ExportButton } from "../shared/ExportButton.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { stickyFirst } from "../shared/sticky.ts";
import { Waiting } from "../shared/Waiting.tsx";
import type { Row } from "./feedback.graphql.ts";

const Column = DataTable.Col<Row>;
const field = (name: string): string => `feedback.fields.${name}`;
const linkTo = ({ id }: Row): string => `/publicFeedbacks/${id}/show`;
const SHORT = 30;
const short = (body: string): string => ([...body].length > SHORT ? `${[...body].slice(0, SHORT).join("")}…` : body);

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="state" source="state" label={field("state")} choices={choicesOf("FeedbackState")} alwaysOn />,
  <SelectInput key="kind" source="kind" label={field("kind")} choices={choicesOf("FeedbackKind")} alwaysOn />,
];
const readersFilters = [...filters, <SelectInput key="line" source="line" label={field("line")} choices={choicesOf("Line")} />];

function Cards() {
  const translate = useTranslate();
  const { data = [] } = useListContext<Row>();
  return (
    <CardGrid>
      {data.map((row) => (
        <Card key={row.id} variant="outlined">
          <CardActionArea component={Link} to={linkTo(row)} sx={{ p: 1.5 }}>
            <Typography sx={{ fontWeight: 600 }}>{short(row.body)}</Typography>
            <Typography variant="body2" color="text.secondary">
              {row.tenant.shortName} · {translate(`enums.FeedbackKind.${row.kind}`)} · {instant(row.receivedAt)}{" "}
              <StateChip state={row.state} of="FeedbackState" />
            </Typography>
          </CardActionArea>
        </Card>
      ))}
    </CardGrid>
  );
}

function Table({ overseen }: { overseen: boolean }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { isPending } = useListContext<Row>();
  if (isPending) return <Waiting rows={12} />;
  if (isPhone) return <Cards />;
  return (
    <DataTable<Row>
      size="small"
      rowClick={(_id, _resource, row) => linkTo(row)}
      bulkActionButtons={false}
      empty={<Typography sx={{ p: 2 }}>{translate("feedback.none")}</Typography>}
      sx={stickyFirst("body", false)}
    >
      <Column source="body" label={field("body")} disableSort render={(row) => <RowLink to={linkTo(row)} text={short(row.body)} />} />
      {overseen ? <Column source="tenant" label={field("tenant")} render={(row) => row.tenant.shortName} /> : null}
      {overseen ? <Column source="line" label={field("line")} disableSort render={(row) => translate(`enums.Line.${row.line}`)} /> : null}
      <Column source="kind" label={field("kind")} disableSort render={(row) => translate(`enums.FeedbackKind.${row.kind}`)} />
      <Column source="commitmentTitle" label={field("commitment")} disableSort />
      <Column source="state" label={field("state")} render={(row) => <StateChip state={row.state} of="FeedbackState" />} />
      <Column source="receivedAt" label={field("received")} render={(row) => instant(row.receivedAt)} />
    </DataTable>
  );
}

function Ledger({ title, overseen }: { title: string; overseen: boolean }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const shown = overseen ? readersFilters : filters;
  return (
    <List
      title={translate(title)}
      filters={isPhone ? phoneFilters(shown) : shown}
      sort={{ field: "receivedAt", order: "DESC" }}
      perPage={25}
      exporter={false}
      empty={false}
      actions={
        <TopToolbar>
          <FilterButton />
          <ExportButton />
        </TopToolbar>
      }
    >
      <Table overseen={overseen} />
    </List>
  );
}

/** 群众意见: what the public wrote to this organization. */
export function FeedbackList() {
  return <Ledger title="app.pages.publicFeedbacks" overseen={false} />;
}

/** 群众意见总台账: within the reading scope. */
export function OverseenFeedbackList() {
  return <Ledger title="app.pages.feedbacksOverseen" overseen />;
}
