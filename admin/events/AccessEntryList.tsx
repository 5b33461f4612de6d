import { Alert, Card, CardContent, type Theme, Typography, useMediaQuery } from "@mui/material";
import dayjs from "dayjs";
import { DataTable, FilterButton, List, SearchInput, SelectInput, TopToolbar, useListContext, useTranslate } from "react-admin";
import { CardGrid } from "../shared/CardGrid.tsx";
import { DateInput } from "../shared/DateInput.tsx";
import { zhRecords } from "../../schema/labels/records.ts";
import { readWords } from "../../schema/labels/wording.ts";
import { phoneFilters } from "../shared/phoneFilters.ts";
import type { AccessEntry } from "./event.graphql.ts";
import { useWordsLocale } from "./useWording.ts";
import { ExportButton } from "../shared/ExportButton.tsx";

const OPERATIONS = Object.keys(zhRecords.accessEntries.operations).map((id) => ({
  id,
  name: `accessEntries.operations.${id}`,
}));

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <DateInput key="from" source="from" label="accessEntries.filters.from" alwaysOn />,
  <DateInput key="to" source="to" label="accessEntries.filters.to" alwaysOn />,
  <SelectInput key="operation" source="operation" label="accessEntries.filters.operation" choices={OPERATIONS} alwaysOn />,
];

const Column = DataTable.Col<AccessEntry>;

/** 查阅记录: who outside read this organization's records, when, what and how much. */
export function AccessEntryList() {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title="accessEntries.name"
      filters={isPhone ? phoneFilters(filters) : filters}
      sort={{ field: "at", order: "DESC" }}
      actions={
        <TopToolbar>
          {isPhone && <FilterButton />}
          <ExportButton />
        </TopToolbar>
      }
      exporter={false}
      perPage={25}
      empty={<NobodyRead />}
    >
      {isPhone ? <AccessEntryCards /> : <AccessEntryTable />}
    </List>
  );
}

function NobodyRead() {
  const translate = useTranslate();
  return (
    <Alert severity="info" sx={{ m: 2 }}>
      {translate("accessEntries.empty")}
      <br />
      {translate("accessEntries.intro")}
    </Alert>
  );
}

function AccessEntryTable() {
  const locale = useWordsLocale();
  return (
    <DataTable bulkActionButtons={false} rowClick={false} size="small">
      <Column source="at" label="accessEntries.fields.at" render={(entry) => dayjs(entry.at).format("YYYY-MM-DD HH:mm:ss")} />
      <Column source="readerTenantName" label="accessEntries.fields.readerTenant" disableSort />
      <Column source="readerName" label="accessEntries.fields.reader" disableSort />
      <Column label="accessEntries.fields.what" render={(entry) => readWords(locale, entry)} disableSort />
      <Column source="rows" label="accessEntries.fields.rows" align="right" disableSort />
      <Column source="scope" label="accessEntries.fields.scope" disableSort />
    </DataTable>
  );
}

function AccessEntryCards() {
  const translate = useTranslate();
  const locale = useWordsLocale();
  const { data = [] } = useListContext<AccessEntry>();
  return (
    <CardGrid>
      {data.map((entry) => (
        <Card key={entry.id} variant="outlined">
          <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
            <Typography variant="body2">
              {translate("accessEntries.sentence", {
                reader: entry.readerName,
                tenant: entry.readerTenantName,
                what: readWords(locale, entry),
                rows: entry.rows,
              })}
            </Typography>
            <Typography variant="caption" color="text.secondary">
              {dayjs(entry.at).format("YYYY-MM-DD HH:mm")} · {entry.scope}
            </Typography>
          </CardContent>
        </Card>
      ))}
    </CardGrid>
  );
}
