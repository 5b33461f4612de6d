import { Button } from "@mui/material";
import {
  BooleanInput,
  FilterButton,
  List,
  SearchInput,
  SelectArrayInput,
  SelectInput,
  TopToolbar,
  useListContext,
  useNotify,
  useRefresh,
  useTranslate,
} from "react-admin";
import { performNamed } from "../shared/graphql.ts";
import { ExportButton } from "../shared/ExportButton.tsx";
import { choicesOf } from "../shared/choices.ts";
import { BULK, type BulkPayload, type Row } from "./assignment.graphql.ts";
import { AssignmentTable } from "./AssignmentTable.tsx";

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="state" source="state" label="assignments.fields.state" choices={choicesOf("AssignmentState")} alwaysOn />,
  <SelectArrayInput key="timeliness" source="timeliness" label="assignments.fields.timeliness" choices={choicesOf("Timeliness")} alwaysOn />,
  <SelectInput key="kind" source="kind" label="assignments.fields.kind" choices={choicesOf("TaskKind")} />,
  <BooleanInput key="own" source="own" label="assignments.filters.own" />,
];

/** Acts on many rows; every row answers for itself. */
export function BulkActs({ names }: { names: ReadonlyArray<keyof typeof BULK> }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const { selectedIds, data = [], onUnselectItems } = useListContext<Row>();
  const run = async (name: keyof typeof BULK): Promise<void> => {
    const items = data.filter((row) => selectedIds.includes(row.id)).map(({ id, version }) => ({ id, version }));
    const payload = await performNamed<BulkPayload>(BULK[name], name, { items });
    const failed = payload.results.filter((result) => result.userErrors.length > 0);
    const first = failed[0]?.userErrors[0]?.message ?? "";
    notify(
      failed.length === 0
        ? translate("app.done")
        : `${translate("app.partly", { done: payload.results.length - failed.length, failed: failed.length })}：${first}`,
      {
        type: failed.length === 0 ? "success" : "warning",
      },
    );
    onUnselectItems();
    refresh();
  };
  return (
    <>
      {names.map((name) => (
        <Button key={name} onClick={() => void run(name)}>
          {translate(`acts.${name.replace(/s$/, "")}`)}
        </Button>
      ))}
    </>
  );
}

/** 任务台账: what this organization has to do. */
export function AssignmentList() {
  const translate = useTranslate();
  return (
    <List
      title={translate("app.pages.assignments")}
      filters={filters}
      sort={{ field: "effectiveDueOn", order: "ASC" }}
      perPage={25}
      exporter={false}
      empty={false}
      actions={
        <TopToolbar>
          <FilterButton />
          <ExportButton view="RECEIVED" />
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
