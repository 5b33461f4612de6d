import { Box, Card, CardContent, type Theme, Typography, useMediaQuery } from "@mui/material";
import { DataTable, FilterButton, List, SearchInput, SelectArrayInput, TextInput, TopToolbar, useListContext, useTranslate } from "react-admin";
import { CardGrid } from "../shared/CardGrid.tsx";
import { ActionBar } from "../shared/ActionBar.tsx";
import { TimelinessLight } from "../shared/chips.tsx";
import { choicesOf } from "../shared/choices.ts";
import { DateInput } from "../shared/DateInput.tsx";
import { ExportButton } from "../shared/ExportButton.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { stickyFirst } from "../shared/sticky.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { HELP_ACTS } from "./definitions.ts";
import type { Help } from "./review.graphql.ts";

const Column = DataTable.Col<Help>;
const field = (name: string): string => `reviews.fields.${name}`;
const linkTo = (row: Help): string => `/reviews/${row.obligationId}/show`;

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="figure" source="figure" label={field("figure")} choices={choicesOf("HelpFigure")} alwaysOn />,
  <TextInput key="period" source="period" label={field("period")} helperText="reviews.periodHint" />,
  <TextInput key="leader" source="leader" label={field("leader")} />,
  <TextInput key="subject" source="subject" label={field("subject")} />,
  <DateInput key="dueOn.lte" source="dueOn.lte" label={field("helpDueBy")} />,
];

function HelpCards() {
  const translate = useTranslate();
  const { data = [] } = useListContext<Help>();
  return (
    <CardGrid>
      {data.map((row) => (
        <Card key={row.id} variant="outlined">
          <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
            <RowLink to={linkTo(row)} text={row.what} />
            <Typography variant="body2" color="text.secondary">
              {row.leaderName}（{row.reviewer.shortName}） → {row.subjectName}
            </Typography>
            <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap", mb: 0.5 }}>
              <TimelinessLight value={row.timeliness} of="HelpTimeliness" />
              <Typography variant="body2">
                {row.deliveredOn === null
                  ? translate("reviews.helpDue", { day: row.dueOn })
                  : translate("reviews.delivered", { day: row.deliveredOn, note: row.deliveredNote ?? "" })}
              </Typography>
            </Box>
            <ActionBar record={row} definitions={HELP_ACTS} />
          </CardContent>
        </Card>
      ))}
    </CardGrid>
  );
}

function Rows() {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { isPending } = useListContext<Help>();
  if (isPending) return <Waiting rows={12} />;
  if (isPhone) return <HelpCards />;
  return (
    <DataTable<Help> size="small" rowClick={false} bulkActionButtons={false} sx={stickyFirst("what", false)}>
      <Column source="what" label={field("what")} disableSort render={(row) => <RowLink to={linkTo(row)} text={row.what} />} />
      <Column source="leaderName" label={field("leader")} />
      <Column source="reviewer.shortName" label={field("reviewer")} disableSort />
      <Column source="subjectName" label={field("subject")} />
      <Column source="period" label={field("period")} disableSort />
      <Column source="dueOn" label={field("helpDue")} />
      <Column
        source="timeliness"
        label={field("timeliness")}
        disableSort
        render={(row) => <TimelinessLight value={row.timeliness} of="HelpTimeliness" />}
      />
      <Column source="deliveredOn" label={field("deliveredOn")} disableSort />
      <Column source="deliveredNote" label={field("deliveredNote")} disableSort />
      <Column source="allowedActions" label={field("acts")} disableSort render={(row) => <ActionBar record={row} definitions={HELP_ACTS} />} />
    </DataTable>
  );
}

function Ledger({ title }: { title: string }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title={translate(title)}
      filters={isPhone ? phoneFilters(filters) : filters}
      sort={{ field: "dueOn", order: "ASC" }}
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
      <Rows />
    </List>
  );
}

/** 帮助事项: what this organization's leaders promised, to be noted as delivered. */
export function HelpList() {
  return <Ledger title="app.pages.reviewHelps" />;
}

/** 收到帮助: what was promised to this organization. */
export function ReceivedHelpList() {
  return <Ledger title="app.pages.reviewHelpsReceived" />;
}

/** 帮助事项总台账: everything within the reading scope. */
export function OverseenHelpList() {
  return <Ledger title="app.pages.reviewHelpsOverseen" />;
}
