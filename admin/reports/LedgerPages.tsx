import { type Theme, useMediaQuery } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import {
  BooleanInput,
  FilterButton,
  List,
  SearchInput,
  SelectArrayInput,
  SelectInput,
  type SelectInputProps,
  TopToolbar,
  useTranslate,
} from "react-admin";
import { BulkActs } from "../assignments/BulkActs.tsx";
import { AssignmentTable } from "../assignments/AssignmentTable.tsx";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { ExportButton } from "../shared/ExportButton.tsx";
import { request } from "../shared/graphql.ts";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { CAMPAIGNS } from "./report.graphql.ts";

function CampaignInput(props: SelectInputProps) {
  const { data } = useQuery({ queryKey: ["campaigns", viewer()?.tenant.id], queryFn: () => request(CAMPAIGNS) });
  return <SelectInput {...props} choices={[...(data?.campaigns ?? [])]} translateChoice={false} />;
}

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="timeliness" source="timeliness" label="assignments.fields.timeliness" choices={choicesOf("Timeliness")} alwaysOn />,
  <SelectArrayInput key="state" source="state" label="assignments.fields.state" choices={choicesOf("AssignmentState")} alwaysOn />,
  <SelectInput key="line" source="line" label="assignments.fields.line" choices={choicesOf("Line")} alwaysOn />,
  <SelectArrayInput key="figure" source="figure" label="reports.filters.figure" choices={choicesOf("AssignmentFigure")} />,
  <CampaignInput key="campaignId" source="campaignId" label="reports.filters.campaign" />,
  <SelectInput key="supervisionLevel" source="supervisionLevel" label="reports.filters.level" choices={choicesOf("SupervisionLevel")} />,
  <BooleanInput key="extensionRequested" source="extensionRequested" label="reports.filters.extensionRequested" />,
];

interface Props {
  readonly title: string;
  readonly view: "ISSUED" | "OVERSEEN";
  readonly lateByDefault: boolean;
}

function Ledger({ title, view, lateByDefault }: Props) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title={translate(title)}
      filters={isPhone ? phoneFilters(filters) : filters}
      sort={{ field: "effectiveDueOn", order: "ASC" }}
      perPage={25}
      exporter={false}
      empty={false}
      {...(lateByDefault ? { filterDefaultValues: { timeliness: ["OVERDUE"] } } : {})}
      actions={
        <TopToolbar>
          <FilterButton />
          <ExportButton />
        </TopToolbar>
      }
    >
      <AssignmentTable
        other="tenant"
        link={(row) => `/assignments/${row.id}/show`}
        bulk={view === "ISSUED" ? <BulkActs names={["remindAssignments", "approveAssignments"]} /> : false}
      />
    </List>
  );
}

/** 督办台账: who is late within the reading scope. */
export function SupervisionLedger() {
  return <Ledger title="app.pages.supervision" view="OVERSEEN" lateByDefault />;
}

/** 下达台账: everything we issued, whoever does it. */
export function IssuedLedger() {
  return <Ledger title="app.pages.issued" view="ISSUED" lateByDefault={false} />;
}
