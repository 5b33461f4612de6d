import { Box, Card, CardContent, type Theme, Typography, useMediaQuery } from "@mui/material";
import {
  CreateButton,
  DataTable,
  DateInput,
  FilterButton,
  List,
  SearchInput,
  SelectArrayInput,
  TopToolbar,
  useListContext,
  useTranslate,
} from "react-admin";
import { viewer } from "../app/session.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { choicesOf } from "../shared/choices.ts";
import { ImportButton } from "../shared/ImportButton.tsx";
import { ExportButton } from "../shared/ExportButton.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { stickyFirst } from "../shared/sticky.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { relationActs } from "./definitions.ts";
import type { Relation } from "./review.graphql.ts";

const Column = DataTable.Col<Relation>;
const field = (name: string): string => `reviews.fields.${name}`;

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="kind" source="kind" label={field("kind")} choices={choicesOf("ReviewKind")} alwaysOn />,
  <DateInput key="validOn" source="validOn" label={field("validOn")} />,
];

function Acts({ row }: { row: Relation }) {
  return <ActionBar record={row} definitions={relationActs(row, viewer()?.today ?? "")} />;
}

function Rows() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { isPending, data = [] } = useListContext<Relation>();
  if (isPending) return <Waiting rows={12} />;
  if (isPhone) {
    return (
      <Box sx={{ display: "grid", gap: 1, p: 1 }}>
        {data.map((row) => (
          <Card key={row.id} variant="outlined">
            <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
              <Typography sx={{ fontWeight: 600 }}>
                {row.leaderName} → {row.subjectName}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {translate(`enums.ReviewKind.${row.kind}`)} · {row.validFrom} — {row.validTo ?? translate("reviews.openEnd")}
              </Typography>
              <Acts row={row} />
            </CardContent>
          </Card>
        ))}
      </Box>
    );
  }
  return (
    <DataTable<Relation> size="small" rowClick={false} bulkActionButtons={false} sx={stickyFirst("leaderName", false)}>
      <Column source="leaderName" label={field("leader")} />
      <Column source="leaderPost" label={field("leaderPost")} disableSort />
      <Column source="subjectName" label={field("subject")} />
      <Column source="kind" label={field("kind")} disableSort render={(row) => translate(`enums.ReviewKind.${row.kind}`)} />
      <Column source="validFrom" label={field("validFrom")} />
      <Column source="validTo" label={field("validTo")} disableSort render={(row) => row.validTo ?? translate("reviews.openEnd")} />
      <Column source="allowedActions" label={field("acts")} disableSort render={(row) => <Acts row={row} />} />
    </DataTable>
  );
}

/** 点评关系: whom this organization's leaders review. */
export function RelationList() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title={translate("app.pages.reviewRelations")}
      filters={isPhone ? phoneFilters(filters) : filters}
      sort={{ field: "leaderName", order: "ASC" }}
      perPage={25}
      exporter={false}
      empty={false}
      actions={
        <TopToolbar>
          <FilterButton />
          <CreateButton label="acts.createReviewRelation" />
          <ImportButton kind="REVIEW_RELATIONS" />
          <ExportButton />
        </TopToolbar>
      }
    >
      <Rows />
    </List>
  );
}
