import { Box, Card, CardActionArea, type Theme as MuiTheme, Typography, useMediaQuery } from "@mui/material";
import { DataTable, FilterButton, List, SearchInput, SelectArrayInput, SelectInput, TopToolbar, useListContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { BulkActs } from "../shared/BulkActs.tsx";
import { StateChip } from "../shared/chips.tsx";
import { choicesOf } from "../shared/choices.ts";
import { instant } from "../shared/dates.ts";
import { ExportButton } from "../shared/ExportButton.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { stickyFirst } from "../shared/sticky.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { FIND_FITTING_MANY, type ThemeRow } from "./campaign.graphql.ts";

const Column = DataTable.Col<ThemeRow>;
const field = (name: string): string => `campaigns.fields.${name}`;
const linkTo = ({ id }: ThemeRow): string => `/themes/${id}/show`;

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="state" source="state" label={field("state")} choices={choicesOf("ThemeState").slice(1)} alwaysOn />,
  <SelectInput key="line" source="line" label={field("line")} choices={choicesOf("Line")} />,
];

const BULK = {
  findFittingThemes: { document: FIND_FITTING_MANY, inputs: [{ name: "comment", label: field("comment"), kind: "text" as const }] },
};

function Table() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<MuiTheme>((theme) => theme.breakpoints.down("sm"));
  const { isPending, data = [] } = useListContext<ThemeRow>();
  if (isPending) return <Waiting rows={12} />;
  if (isPhone) {
    return (
      <Box sx={{ display: "grid", gap: 1, p: 1 }}>
        {data.map((row) => (
          <Card key={row.id} variant="outlined">
            <CardActionArea component={Link} to={linkTo(row)} sx={{ p: 1.5 }}>
              <Typography sx={{ fontWeight: 600 }}>{row.title}</Typography>
              <Typography variant="body2" color="text.secondary">
                {row.tenant.shortName} <StateChip state={row.state} of="ThemeState" />
              </Typography>
            </CardActionArea>
          </Card>
        ))}
      </Box>
    );
  }
  return (
    <DataTable<ThemeRow>
      size="small"
      rowClick={(_id, _resource, row) => linkTo(row)}
      bulkActionButtons={<BulkActs acts={BULK} />}
      sx={stickyFirst("tenant", true)}
    >
      <Column source="tenant" label={field("tenant")} render={(row) => <RowLink to={linkTo(row)} text={row.tenant.shortName} />} />
      <Column source="line" label={field("line")} disableSort render={(row) => translate(`enums.Line.${row.line}`)} />
      <Column source="title" label="fields.themeTitle" disableSort />
      <Column source="state" label={field("state")} render={(row) => <StateChip state={row.state} of="ThemeState" />} />
      <Column source="submittedAt" label={field("submitted")} disableSort render={(row) => instant(row.submittedAt)} />
      <Column source="comment" label={field("comment")} disableSort render={(row) => (row.state === "SUBMITTED" ? "" : row.comment)} />
    </DataTable>
  );
}

/** 主题台账: to comment on for the district, to read for others. */
export function ThemeList() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<MuiTheme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title={translate("app.pages.themes")}
      filters={isPhone ? phoneFilters(filters) : filters}
      sort={{ field: "tenant", order: "ASC" }}
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
      <Table />
    </List>
  );
}
