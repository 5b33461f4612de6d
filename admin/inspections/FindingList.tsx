import { Box, Card, CardContent, type Theme, Typography, useMediaQuery } from "@mui/material";
import { DataTable, FilterButton, List, SearchInput, SelectArrayInput, SelectInput, TopToolbar, useListContext, useTranslate } from "react-admin";
import { choicesOf } from "../shared/choices.ts";
import { StateChip } from "../shared/chips.tsx";
import { ExportButton } from "../shared/ExportButton.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { stickyFirst } from "../shared/sticky.ts";
import { Waiting } from "../shared/Waiting.tsx";
import type { Finding } from "./inspection.graphql.ts";

const Column = DataTable.Col<Finding>;
const field = (name: string): string => `inspections.fields.${name}`;
const linkTo = ({ visitId }: Finding): string => `/inspections/${visitId}/show`;

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="figure" source="figure" label={field("figure")} choices={choicesOf("InspectionFindingFigure")} alwaysOn />,
  <SelectArrayInput key="aspect" source="aspect" label={field("aspect")} choices={choicesOf("Aspect")} />,
  <SelectArrayInput key="severity" source="severity" label={field("severity")} choices={choicesOf("Severity")} />,
  <SelectInput key="line" source="line" label={field("line")} choices={choicesOf("Line")} />,
];

/** Where a finding stands: in the ledger, fallen away, or not yet confirmed. */
function Standing({ row }: { row: Finding }) {
  const translate = useTranslate();
  if (row.rectification !== null) return <StateChip state={row.rectification.state} of="RectificationState" />;
  const figure = row.verdict === "UPHELD" ? "WITHDRAWN" : "WAITING";
  return row.issuedOn === null ? null : <span>{translate(`enums.InspectionFindingFigure.${figure}`)}</span>;
}

function Rows() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { data = [], isPending } = useListContext<Finding>();
  if (isPending) return <Waiting rows={12} />;
  if (isPhone) {
    return (
      <Box sx={{ display: "grid", gap: 1, p: 1 }}>
        {data.map((row) => (
          <Card key={row.id} variant="outlined">
            <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
              <RowLink to={linkTo(row)} text={row.item} />
              <Typography variant="body2" color="text.secondary">
                {row.tenantName} · {row.groupName} · {row.foundOn}
              </Typography>
              <Standing row={row} />
            </CardContent>
          </Card>
        ))}
      </Box>
    );
  }
  return (
    <DataTable<Finding> size="small" rowClick={false} bulkActionButtons={false} sx={stickyFirst("item", false)}>
      <Column source="item" label={field("item")} disableSort render={(row) => <RowLink to={linkTo(row)} text={row.item} />} />
      <Column source="tenantName" label={field("tenant")} />
      <Column source="groupName" label={field("group")} />
      <Column source="aspect" label={field("aspect")} render={(row) => translate(`enums.Aspect.${row.aspect}`)} />
      <Column source="severity" label={field("severity")} disableSort render={(row) => translate(`enums.Severity.${row.severity}`)} />
      <Column source="foundOn" label={field("foundOn")} />
      <Column source="issuedOn" label={field("issuedOn")} disableSort />
      <Column source="state" label={field("state")} disableSort render={(row) => <Standing row={row} />} />
    </DataTable>
  );
}

/** 检查问题清单: across visits, with where each stands in the one ledger. */
export function FindingList() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title={translate("app.pages.inspectionFindings")}
      filters={isPhone ? phoneFilters(filters) : filters}
      sort={{ field: "foundOn", order: "DESC" }}
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
