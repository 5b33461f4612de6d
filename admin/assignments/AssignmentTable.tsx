import { Box, Card, CardActionArea, LinearProgress, type Theme, Typography, useMediaQuery } from "@mui/material";
import type { ReactElement } from "react";
import { DataTable, ListNoResults, useListContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { CardGrid } from "../shared/CardGrid.tsx";
import { StateChip, TimelinessLight } from "../shared/chips.tsx";
import { RowLink } from "../shared/RowLink.tsx";
import { Waiting } from "../shared/Waiting.tsx";
import { stickyFirst } from "../shared/sticky.ts";
import type { Row } from "./assignment.graphql.ts";
import { DaysLeft } from "./DaysLeft.tsx";
import { deadlineOf } from "./deadline.ts";

const Column = DataTable.Col<Row>;

interface Props {
  /** Whose column comes second: who issued it, or who has to do it. */
  readonly other: "issuer" | "tenant";
  readonly bulk: ReactElement | false;
  readonly link: (row: Row) => string;
}

/** A ledger: a dense table with its first column fixed; cards on a phone. */
export function AssignmentTable({ other, bulk, link }: Props) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { data = [], isPending } = useListContext<Row>();
  const grouped = other === "issuer" && data.some((row) => row.groupName !== null);
  if (isPending) return <Waiting rows={12} />;
  if (isPhone) return <AssignmentCards other={other} link={link} />;
  return (
    <DataTable<Row>
      size="small"
      rowClick={(_id, _resource, record) => link(record)}
      bulkActionButtons={bulk}
      sx={stickyFirst("title", bulk !== false)}
    >
      <Column source="title" label="assignments.fields.title" render={(row) => <RowLink to={link(row)} text={row.title} />} />
      <Column
        source={`${other}.shortName`}
        label={`assignments.fields.${other}`}
        disableSort
        render={(row) => (other === "tenant" && row.groupName !== null ? `${row.tenant.shortName} · ${row.groupName}` : row[other].shortName)}
      />
      {grouped ? <Column source="groupName" label="assignments.fields.group" disableSort /> : null}
      <Column source="kind" label="assignments.fields.kind" disableSort render={(row) => translate(`enums.TaskKind.${row.kind}`)} />
      <Column source="state" label="assignments.fields.state" render={(row) => <StateChip state={row.state} />} />
      <Column source="timeliness" label="assignments.fields.timeliness" disableSort render={(row) => <TimelinessLight value={row.timeliness} />} />
      <Column source="effectiveDueOn" label="assignments.fields.due" render={(row) => row.clockDueOn} />
      <Column source="workdaysLeft" label="assignments.fields.workdays" align="right" disableSort render={(row) => <DaysLeft row={row} short />} />
      <Column source="progress" label="assignments.fields.progress" disableSort align="right" render={(row) => `${row.progress}%`} />
      <Column source="assignee" label="assignments.fields.assignee" disableSort />
      <Column source="reminderCount" label="assignments.fields.reminders" disableSort align="right" />
      <Column
        source="supervisionLevel"
        label="assignments.fields.level"
        disableSort
        render={(row) => (row.supervisionLevel === null ? "" : translate(`enums.SupervisionLevel.${row.supervisionLevel}`))}
      />
    </DataTable>
  );
}

function AssignmentCards({ other, link }: Pick<Props, "other" | "link">) {
  const { data = [] } = useListContext<Row>();
  if (data.length === 0) return <ListNoResults />;
  return (
    <CardGrid>
      {data.map((row) => (
        <AssignmentCard key={row.id} row={row} other={other} to={link(row)} />
      ))}
    </CardGrid>
  );
}

export function AssignmentCard({ row, other, to }: { row: Row; other: "issuer" | "tenant"; to: string }) {
  const translate = useTranslate();
  return (
    <Card variant="outlined">
      <CardActionArea component={Link} to={to} sx={{ p: 1.5 }}>
        <Typography sx={{ fontWeight: 600 }}>{row.title}</Typography>
        <Typography variant="body2" color="text.secondary">
          {row[other].shortName} {row.groupName ?? ""}
        </Typography>
        <Box sx={{ display: "flex", gap: 1, alignItems: "center", mt: 0.5, flexWrap: "wrap" }}>
          <StateChip state={row.state} />
          <TimelinessLight value={row.timeliness} />
          <Typography variant="body2">
            {row.clockDueOn}
            {deadlineOf(row) === null ? null : (
              <>
                {" "}
                · <DaysLeft row={row} />
              </>
            )}
          </Typography>
        </Box>
        <LinearProgress variant="determinate" value={row.progress} aria-label={translate("assignments.fields.progress")} sx={{ mt: 1 }} />
      </CardActionArea>
    </Card>
  );
}
