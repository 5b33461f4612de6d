import { Box, Card, CardActionArea, Chip, LinearProgress, type Theme, Typography, useMediaQuery } from "@mui/material";
import type { ReactElement } from "react";
import { DataTable, useListContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { CardGrid } from "../shared/CardGrid.tsx";
import { StateChip, TimelinessLight } from "../shared/chips.tsx";
import { RowLink } from "../shared/RowLink.tsx";
import { stickyFirst } from "../shared/sticky.ts";
import { Waiting } from "../shared/Waiting.tsx";
import type { Row } from "./rectification.graphql.ts";

const Column = DataTable.Col<Row>;

interface Props {
  /** Whose column comes second: who verifies it, or who has to put it right. */
  readonly other: "verifier" | "tenant";
  readonly bulk: ReactElement | false;
}

const linkTo = (row: Row): string => `/rectifications/${row.id}/show`;

/** The name, and whether the problem came back. */
function Item({ row, linked }: { row: Row; linked: boolean }) {
  const translate = useTranslate();
  return (
    <>
      {row.repeated ? (
        <Chip size="small" color="error" variant="outlined" label={translate("rectifications.repeatedShort")} sx={{ height: 18, mr: 0.5 }} />
      ) : null}
      {linked ? <RowLink to={linkTo(row)} text={row.item} /> : row.item}
    </>
  );
}

/** The ledger: a dense table with its first column fixed; cards on a phone. */
export function RectificationTable({ other, bulk }: Props) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { isPending } = useListContext<Row>();
  if (isPending) return <Waiting rows={12} />;
  if (isPhone) return <RectificationCards other={other} />;
  return (
    <DataTable<Row>
      size="small"
      rowClick={(_id, _resource, record) => linkTo(record)}
      bulkActionButtons={bulk}
      sx={stickyFirst("item", bulk !== false)}
    >
      <Column source="item" label="rectifications.fields.item" render={(row) => <Item row={row} linked />} />
      <Column source={`${other}.shortName`} label={`rectifications.fields.${other}`} disableSort />
      <Column
        source="source"
        label="rectifications.fields.source"
        disableSort
        render={(row) => <span title={row.sourceTitle}>{translate(`enums.RectificationSource.${row.source}`)}</span>}
      />
      <Column source="aspect" label="rectifications.fields.aspect" disableSort render={(row) => translate(`enums.Aspect.${row.aspect}`)} />
      <Column source="severity" label="rectifications.fields.severity" disableSort render={(row) => translate(`enums.Severity.${row.severity}`)} />
      <Column source="state" label="rectifications.fields.state" render={(row) => <StateChip state={row.state} of="RectificationState" />} />
      <Column
        source="timeliness"
        label="rectifications.fields.timeliness"
        disableSort
        render={(row) => <TimelinessLight value={row.timeliness} of="RectificationTimeliness" />}
      />
      <Column source="dueOn" label="rectifications.fields.due" render={(row) => row.clockDueOn} />
      <Column source="workdaysLeft" label="rectifications.fields.workdays" align="right" disableSort render={(row) => <WorkdaysLeft row={row} />} />
      <Column source="progress" label="rectifications.fields.progress" disableSort align="right" render={(row) => `${row.progress}%`} />
      <Column source="owner" label="rectifications.fields.owner" disableSort />
      <Column source="openedOn" label="rectifications.fields.opened" />
      <Column
        source="supervisionLevel"
        label="rectifications.fields.level"
        disableSort
        render={(row) => (row.supervisionLevel === null ? "" : translate(`enums.SupervisionLevel.${row.supervisionLevel}`))}
      />
    </DataTable>
  );
}

type Timed = Pick<Row, "state" | "timeliness" | "daysLeft" | "workdaysLeft">;

/** What is left of the time, or by how much it is late; a dash where no clock runs. */
export function WorkdaysLeft({ row: { state, timeliness, daysLeft, workdaysLeft } }: { readonly row: Timed }) {
  const translate = useTranslate();
  if (state === "CLOSED" || state === "VOIDED") return <>—</>;
  if (timeliness !== "OVERDUE") return <>{workdaysLeft}</>;
  return (
    <Box component="span" sx={{ color: "error.main" }}>
      {translate("rectifications.late", { days: -daysLeft })}
    </Box>
  );
}

function RectificationCards({ other }: Pick<Props, "other">) {
  const { data = [] } = useListContext<Row>();
  return (
    <CardGrid>
      {data.map((row) => (
        <RectificationCard key={row.id} row={row} other={other} />
      ))}
    </CardGrid>
  );
}

function RectificationCard({ row, other }: { row: Row } & Pick<Props, "other">) {
  const translate = useTranslate();
  const ended = row.state === "CLOSED" || row.state === "VOIDED";
  const left =
    row.daysLeft < 0 ? translate("rectifications.late", { days: -row.daysLeft }) : translate("rectifications.left", { days: row.daysLeft });
  return (
    <Card variant="outlined">
      <CardActionArea component={Link} to={linkTo(row)} sx={{ p: 1.5 }}>
        <Typography sx={{ fontWeight: 600 }}>
          <Item row={row} linked={false} />
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {row[other].shortName} · {translate(`enums.RectificationSource.${row.source}`)} · {translate(`enums.Severity.${row.severity}`)}
        </Typography>
        <Box sx={{ display: "flex", gap: 1, alignItems: "center", mt: 0.5, flexWrap: "wrap" }}>
          <StateChip state={row.state} of="RectificationState" />
          <TimelinessLight value={row.timeliness} of="RectificationTimeliness" />
          <Typography variant="body2">
            {row.clockDueOn}
            {ended ? "" : ` · ${left}`}
          </Typography>
        </Box>
        <LinearProgress variant="determinate" value={row.progress} aria-label={translate("rectifications.fields.progress")} sx={{ mt: 1 }} />
      </CardActionArea>
    </Card>
  );
}
