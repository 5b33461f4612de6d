import { LinearProgress, type Theme, Typography, useMediaQuery } from "@mui/material";
import {
  CreateButton,
  DataTable,
  FilterButton,
  List,
  ListNoResults,
  SearchInput,
  SelectArrayInput,
  TopToolbar,
  useListContext,
  useTranslate,
} from "react-admin";
import { Link } from "react-router-dom";
import { choicesOf } from "../shared/choices.ts";
import { StateChip } from "../shared/chips.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { Waiting } from "../shared/Waiting.tsx";
import type { Progress, TaskRow } from "./task.graphql.ts";
import { ExportButton } from "../shared/ExportButton.tsx";

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="state" source="state" label="tasks.fields.state" choices={choicesOf("TaskState")} alwaysOn />,
];

function Bar({ progress }: { progress: Progress }) {
  const translate = useTranslate();
  const share = progress.expected === 0 ? 0 : (progress.submitted / progress.expected) * 100;
  return <LinearProgress variant="determinate" value={share} sx={{ width: 90 }} aria-label={translate("tasks.fields.submitted")} />;
}

const Column = DataTable.Col<TaskRow>;

function Items() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { data = [], isPending } = useListContext<TaskRow>();
  if (isPending) return <Waiting rows={12} />;
  if (isPhone && data.length === 0) return <ListNoResults />;
  if (isPhone) {
    return (
      <>
        {data.map((task) => (
          <Typography key={task.id} component="div" sx={{ p: 1.5, borderBottom: "1px solid", borderColor: "divider" }}>
            <Link to={`/tasks/${task.id}/show`}>{task.title}</Link>
            <div>
              <StateChip state={task.state} of="TaskState" /> {task.dueOn} · {task.progress.submitted}/{task.progress.expected}
            </div>
          </Typography>
        ))}
      </>
    );
  }
  return (
    <DataTable<TaskRow> size="small" rowClick="show" bulkActionButtons={false}>
      <Column source="title" label="tasks.fields.title" render={(task) => <RowLink to={`/tasks/${task.id}/show`} text={task.title} />} />
      <Column source="kind" label="tasks.fields.kind" disableSort render={(task) => translate(`enums.TaskKind.${task.kind}`)} />
      <Column source="state" label="tasks.fields.state" disableSort render={(task) => <StateChip state={task.state} of="TaskState" />} />
      <Column source="dueOn" label="tasks.fields.due" />
      <Column source="revision" label="tasks.fields.revision" disableSort align="right" />
      <Column source="progress.expected" label="tasks.fields.expected" disableSort align="right" />
      <Column source="progress.submitted" label="tasks.fields.submitted" disableSort align="right" />
      <Column source="progress.completed" label="tasks.fields.completed" disableSort align="right" />
      <Column source="progress.overdue" label="tasks.fields.overdue" disableSort align="right" />
      <Column source="progress" label="tasks.sections.progress" disableSort render={(task) => <Bar progress={task.progress} />} />
    </DataTable>
  );
}

/** 任务下达: the tasks this organization issues and how far they have come. */
export function TaskList() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title={translate("app.pages.tasks")}
      filters={isPhone ? phoneFilters(filters) : filters}
      sort={{ field: "createdAt", order: "DESC" }}
      exporter={false}
      empty={false}
      perPage={25}
      actions={
        <TopToolbar>
          <ExportButton />
          <FilterButton />
          <CreateButton label="tasks.create" />
        </TopToolbar>
      }
    >
      <Items />
    </List>
  );
}
