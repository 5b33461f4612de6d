import { type Theme, useMediaQuery } from "@mui/material";
import { BooleanInput, FilterButton, List, SearchInput, SelectArrayInput, SelectInput, TopToolbar, useTranslate } from "react-admin";
import { ExportButton } from "../shared/ExportButton.tsx";
import { choicesOf } from "../shared/choices.ts";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { AssignmentTable } from "./AssignmentTable.tsx";
import { BulkActs } from "./BulkActs.tsx";

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="state" source="state" label="assignments.fields.state" choices={choicesOf("AssignmentState")} alwaysOn />,
  <SelectArrayInput key="timeliness" source="timeliness" label="assignments.fields.timeliness" choices={choicesOf("Timeliness")} alwaysOn />,
  <SelectInput key="kind" source="kind" label="assignments.fields.kind" choices={choicesOf("TaskKind")} />,
  <BooleanInput key="own" source="own" label="assignments.filters.own" />,
];

/** 任务台账: what this organization has to do. */
export function AssignmentList() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title={translate("app.pages.assignments")}
      filters={isPhone ? phoneFilters(filters) : filters}
      sort={{ field: "effectiveDueOn", order: "ASC" }}
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
      <AssignmentTable
        other="issuer"
        link={(row) => `/assignments/${row.id}/show`}
        bulk={<BulkActs names={["acknowledgeAssignments", "acceptAssignments", "startAssignments"]} />}
      />
    </List>
  );
}
