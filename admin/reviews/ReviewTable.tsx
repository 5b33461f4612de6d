import { Box, Card, CardActionArea, type Theme, Typography, useMediaQuery } from "@mui/material";
import { DataTable, useListContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { CardGrid } from "../shared/CardGrid.tsx";
import { StateChip, TimelinessLight } from "../shared/chips.tsx";
import { RowLink } from "../shared/RowLink.tsx";
import { stickyFirst } from "../shared/sticky.ts";
import { Waiting } from "../shared/Waiting.tsx";
import type { Row } from "./review.graphql.ts";

const Column = DataTable.Col<Row>;
const linkTo = (row: Row): string => `/reviews/${row.id}/show`;
const field = (name: string): string => `reviews.fields.${name}`;

/** Reviews owed and given: a dense table with its first column fixed; cards on a phone. */
export function ReviewTable() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { isPending } = useListContext<Row>();
  if (isPending) return <Waiting rows={12} />;
  if (isPhone) return <ReviewCards />;
  return (
    <DataTable<Row>
      size="small"
      rowClick={(_id, _resource, record) => linkTo(record)}
      bulkActionButtons={false}
      sx={stickyFirst("subjectName", false)}
    >
      <Column source="subjectName" label={field("subject")} render={(row) => <RowLink to={linkTo(row)} text={row.subjectName} />} />
      <Column source="leaderName" label={field("leader")} />
      <Column source="leaderPost" label={field("leaderPost")} disableSort />
      <Column source="reviewer.shortName" label={field("reviewer")} disableSort />
      <Column source="kind" label={field("kind")} disableSort render={(row) => translate(`enums.ReviewKind.${row.kind}`)} />
      <Column source="period" label={field("period")} disableSort />
      <Column source="state" label={field("state")} render={(row) => <StateChip state={row.state} of="ReviewState" />} />
      <Column
        source="timeliness"
        label={field("timeliness")}
        disableSort
        render={(row) => <TimelinessLight value={row.timeliness} of="ReviewTimeliness" />}
      />
      <Column source="dueOn" label={field("dueOn")} />
      <Column source="scheduledOn" label={field("scheduledOn")} disableSort />
      <Column source="heldOn" label={field("heldOn")} disableSort />
      <Column
        source="mode"
        label={field("mode")}
        disableSort
        render={(row) => (row.mode === null ? "" : translate(`enums.ReviewMode.${row.mode}`))}
      />
    </DataTable>
  );
}

function ReviewCards() {
  const translate = useTranslate();
  const { data = [] } = useListContext<Row>();
  return (
    <CardGrid>
      {data.map((row) => (
        <Card key={row.id} variant="outlined">
          <CardActionArea component={Link} to={linkTo(row)} sx={{ p: 1.5 }}>
            <Typography sx={{ fontWeight: 600 }}>{row.subjectName}</Typography>
            <Typography variant="body2" color="text.secondary">
              {row.leaderName} · {row.reviewer.shortName} · {row.period}
            </Typography>
            <Box sx={{ display: "flex", gap: 1, alignItems: "center", mt: 0.5, flexWrap: "wrap" }}>
              <StateChip state={row.state} of="ReviewState" />
              <TimelinessLight value={row.timeliness} of="ReviewTimeliness" />
              <Typography variant="body2">{row.heldOn ?? translate("reviews.by", { day: row.dueOn })}</Typography>
            </Box>
          </CardActionArea>
        </Card>
      ))}
    </CardGrid>
  );
}
