import { type Theme, useMediaQuery } from "@mui/material";
import { BooleanInput, CreateButton, FilterButton, List, SearchInput, SelectArrayInput, SelectInput, TopToolbar, useTranslate } from "react-admin";
import { BulkActs } from "../shared/BulkActs.tsx";
import { choicesOf } from "../shared/choices.ts";
import { DateInput } from "../shared/DateInput.tsx";
import { ExportButton } from "../shared/ExportButton.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { bulkFor } from "./definitions.ts";
import { RectificationTable } from "./RectificationTable.tsx";

const field = (name: string): string => `rectifications.fields.${name}`;

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="state" source="state" label={field("state")} choices={choicesOf("RectificationState")} alwaysOn />,
  <SelectArrayInput key="timeliness" source="timeliness" label={field("timeliness")} choices={choicesOf("RectificationTimeliness")} alwaysOn />,
  <SelectArrayInput key="source" source="source" label={field("source")} choices={choicesOf("RectificationSource")} />,
  <SelectArrayInput key="aspect" source="aspect" label={field("aspect")} choices={choicesOf("Aspect")} />,
  <SelectArrayInput key="severity" source="severity" label={field("severity")} choices={choicesOf("Severity")} />,
  <SelectInput key="supervisionLevel" source="supervisionLevel" label={field("level")} choices={choicesOf("SupervisionLevel")} />,
  <DateInput key="openedOn.gte" source="openedOn.gte" label={field("openedFrom")} />,
  <DateInput key="openedOn.lte" source="openedOn.lte" label={field("openedTo")} />,
  <BooleanInput key="repeated" source="repeated" label={field("repeated")} />,
];
const readersFilters = [
  ...filters,
  <SelectInput key="line" source="line" label={field("line")} choices={choicesOf("Line")} />,
  <SelectArrayInput key="figure" source="figure" label={field("figure")} choices={choicesOf("RectificationFigure")} />,
];

interface Props {
  readonly title: string;
  readonly view: "OWN" | "VERIFYING" | "OVERSEEN";
}

function Ledger({ title, view }: Props) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const shown = view === "OWN" ? filters : readersFilters;
  return (
    <List
      title={translate(title)}
      filters={isPhone ? phoneFilters(shown) : shown}
      sort={{ field: "dueOn", order: "ASC" }}
      perPage={25}
      exporter={false}
      empty={false}
      actions={
        <TopToolbar>
          <FilterButton />
          {view === "OVERSEEN" ? null : <CreateButton resource="rectifications" label="acts.openRectification" />}
          <ExportButton />
        </TopToolbar>
      }
    >
      <RectificationTable
        other={view === "OWN" ? "verifier" : "tenant"}
        bulk={view === "OVERSEEN" ? false : <BulkActs acts={bulkFor(view, translate)} />}
      />
    </List>
  );
}

/** 整改台账: what this organization has to put right. */
export function RectificationList() {
  return <Ledger title="app.pages.rectifications" view="OWN" />;
}

/** 整改核验: what it verifies, at home and where it leads. */
export function VerificationList() {
  return <Ledger title="app.pages.verifications" view="VERIFYING" />;
}

/** 问题台账: everything within the reading scope. */
export function OverseenRectificationList() {
  return <Ledger title="app.pages.problems" view="OVERSEEN" />;
}
