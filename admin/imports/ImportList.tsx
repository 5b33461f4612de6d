import { Card, CardActionArea, CardContent, type Theme, Typography, useMediaQuery } from "@mui/material";
import { CreateButton, DataTable, List, SelectInput, TopToolbar, useListContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { CardGrid } from "../shared/CardGrid.tsx";
import { choicesOf } from "../shared/choices.ts";
import { instant } from "../shared/dates.ts";
import { ExportButton } from "../shared/ExportButton.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { RowLink } from "../shared/RowLink.tsx";
import type { ImportLine } from "./import.graphql.ts";

const field = (name: string): string => `imports.fields.${name}`;
const pathOf = ({ id }: ImportLine): string => `/imports/${id}/show`;

const filters = [
  <SelectInput key="kind" source="kind" label={field("kind")} choices={choicesOf("ImportKind")} alwaysOn />,
  <SelectInput key="state" source="state" label={field("state")} choices={choicesOf("ImportState")} alwaysOn />,
];
const Column = DataTable.Col<ImportLine>;

function useResult(): (row: ImportLine) => string {
  const translate = useTranslate();
  return (row) => translate("imports.result", { written: row.writtenCount - row.undoneCount, wrong: row.wrongCount + row.refusedCount });
}

function Cards() {
  const translate = useTranslate();
  const result = useResult();
  const { data = [] } = useListContext<ImportLine>();
  return (
    <CardGrid>
      {data.map((row) => (
        <Card key={row.id} variant="outlined">
          <CardActionArea component={Link} to={pathOf(row)}>
            <CardContent sx={{ p: 1.5, overflowWrap: "anywhere" }}>
              <Typography variant="subtitle2" component="h2">
                {row.fileName}
              </Typography>
              <Typography variant="body2">
                {translate(`enums.ImportKind.${row.kind}`)} · {translate(`enums.ImportState.${row.state}`)} · {result(row)}
              </Typography>
              <Typography variant="caption" color="text.secondary">
                {row.createdByName} · {instant(row.createdAt)}
              </Typography>
            </CardContent>
          </CardActionArea>
        </Card>
      ))}
    </CardGrid>
  );
}

function Empty() {
  const translate = useTranslate();
  return <Typography sx={{ p: 2 }}>{translate("imports.empty")}</Typography>;
}

/** 导入记录: what was put in as a workbook, by whom, and what came of it. */
export function ImportList() {
  const translate = useTranslate();
  const result = useResult();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title="imports.name"
      filters={isPhone ? phoneFilters(filters) : filters}
      exporter={false}
      empty={<Empty />}
      sort={{ field: "createdAt", order: "DESC" }}
      actions={
        <TopToolbar>
          <CreateButton label="imports.acts.new" />
          <ExportButton />
        </TopToolbar>
      }
    >
      {isPhone ? (
        <Cards />
      ) : (
        <DataTable bulkActionButtons={false} rowClick={(_id, _resource, record) => pathOf(record as ImportLine)} size="small">
          <Column label={field("file")} disableSort render={(row) => <RowLink to={pathOf(row)} text={row.fileName} />} />
          <Column label={field("kind")} disableSort render={(row) => translate(`enums.ImportKind.${row.kind}`)} />
          <Column label={field("state")} disableSort render={(row) => translate(`enums.ImportState.${row.state}`)} />
          <Column label={field("rows")} disableSort align="right" render={(row) => row.rowCount} />
          <Column label={field("result")} disableSort render={result} />
          <Column label={field("by")} disableSort render={(row) => row.createdByName} />
          <Column source="createdAt" label={field("at")} render={(row) => instant(row.createdAt)} />
        </DataTable>
      )}
    </List>
  );
}
