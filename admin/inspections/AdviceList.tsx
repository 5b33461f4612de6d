import { Box, Button, Card, CardContent, type Theme, Typography, useMediaQuery } from "@mui/material";
import { DataTable, FilterButton, List, SearchInput, SelectArrayInput, TopToolbar, useListContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { holds } from "../app/menu.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { StateChip } from "../shared/chips.tsx";
import { ExportButton } from "../shared/ExportButton.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { stickyFirst } from "../shared/sticky.ts";
import { Waiting } from "../shared/Waiting.tsx";
import type { Advice } from "./inspection.graphql.ts";

const Column = DataTable.Col<Advice>;
const field = (name: string): string => `inspections.fields.${name}`;
const linkTo = ({ id }: Advice): string => `/inspectionAdvices/${id}/show`;

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="state" source="state" label={field("adoption")} choices={choicesOf("InspectionAdviceState")} alwaysOn />,
  <SelectArrayInput key="aspect" source="aspect" label={field("aspect")} choices={choicesOf("Aspect")} />,
];

function Rows() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { data = [], isPending } = useListContext<Advice>();
  if (isPending) return <Waiting rows={12} />;
  if (isPhone) {
    return (
      <Box sx={{ display: "grid", gap: 1, p: 1 }}>
        {data.map((row) => (
          <Card key={row.id} variant="outlined">
            <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
              <RowLink to={linkTo(row)} text={row.title} />
              <Typography variant="body2" color="text.secondary">
                {row.groupName} → {row.tenantName} · {row.givenOn}
              </Typography>
              <StateChip state={row.state} of="InspectionAdviceState" />
            </CardContent>
          </Card>
        ))}
      </Box>
    );
  }
  return (
    <DataTable<Advice> size="small" rowClick={false} bulkActionButtons={false} sx={stickyFirst("title", false)}>
      <Column source="title" label={field("adviceTitle")} disableSort render={(row) => <RowLink to={linkTo(row)} text={row.title} />} />
      <Column source="groupName" label={field("group")} />
      <Column source="tenantName" label={field("tenant")} />
      <Column source="aspect" label={field("aspect")} disableSort render={(row) => translate(`enums.Aspect.${row.aspect}`)} />
      <Column source="givenOn" label={field("givenOn")} />
      <Column source="state" label={field("adoption")} render={(row) => <StateChip state={row.state} of="InspectionAdviceState" />} />
      <Column source="answer" label={field("answer")} disableSort />
    </DataTable>
  );
}

/** 指导意见台账: what guidance groups advise, and what came of it. */
export function AdviceList() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const who = viewer();
  return (
    <List
      title={translate("app.pages.inspectionAdvices")}
      filters={isPhone ? phoneFilters(filters) : filters}
      sort={{ field: "givenOn", order: "DESC" }}
      perPage={25}
      exporter={false}
      empty={false}
      actions={
        <TopToolbar>
          <FilterButton />
          {who !== null && holds(who, "INSPECTION_LEADER", "INSPECTOR") ? (
            <Button component={Link} to="/inspectionAdvices/create" variant="contained">
              {translate("acts.giveInspectionAdvice")}
            </Button>
          ) : null}
          <ExportButton />
        </TopToolbar>
      }
    >
      <Rows />
    </List>
  );
}
