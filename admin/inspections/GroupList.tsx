import { Box, Card, CardContent, Chip, type Theme, Typography, useMediaQuery } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { CreateButton, DataTable, FilterButton, List, SearchInput, SelectInput, TopToolbar, useListContext, useTranslate } from "react-admin";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { ExportButton } from "../shared/ExportButton.tsx";
import { request } from "../shared/graphql.ts";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { stickyFirst } from "../shared/sticky.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { type GroupRow, type Member, MEMBERS } from "./inspection.graphql.ts";

const Column = DataTable.Col<GroupRow>;
const field = (name: string): string => `inspections.fields.${name}`;
const linkTo = ({ id }: GroupRow): string => `/inspectionGroups/${id}/show`;

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="kind" source="kind" label={field("groupKind")} choices={choicesOf("InspectionGroupKind")} alwaysOn />,
];

/** Who leads each group and how many there are; asked once for all rows. */
function useMembers(): (id: string) => { readonly leader: string; readonly count: number } {
  const { data = [] } = useQuery({
    queryKey: ["inspectionMembers", viewer()?.tenant.id],
    queryFn: async () => (await request(MEMBERS, {})).inspectionMembers,
  });
  return (id) => {
    const own = data.filter(({ groupId }: Member) => groupId === id);
    return { leader: own.find(({ isLeader }) => isLeader)?.name ?? "—", count: own.length };
  };
}

function Tour({ row }: { row: GroupRow }) {
  const translate = useTranslate();
  return (
    <>
      {row.startsOn} – {row.endsOn}{" "}
      {row.current ? null : <Chip size="small" variant="outlined" label={translate("inspections.notCurrent")} sx={{ height: 20 }} />}
    </>
  );
}

function Rows() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { data = [], isPending } = useListContext<GroupRow>();
  const of = useMembers();
  if (isPending) return <Waiting rows={12} />;
  if (isPhone) {
    return (
      <Box sx={{ display: "grid", gap: 1, p: 1 }}>
        {data.map((row) => (
          <Card key={row.id} variant="outlined">
            <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
              <RowLink to={linkTo(row)} text={row.name} />
              <Typography variant="body2" color="text.secondary">
                <Tour row={row} />
              </Typography>
              <Typography variant="body2">
                {translate("inspections.ledBy", { name: of(row.id).leader, members: of(row.id).count, charges: row.targets.length })}
              </Typography>
            </CardContent>
          </Card>
        ))}
      </Box>
    );
  }
  return (
    <DataTable<GroupRow> size="small" rowClick={false} bulkActionButtons={false} sx={stickyFirst("name", false)}>
      <Column source="name" label={field("groupName")} render={(row) => <RowLink to={linkTo(row)} text={row.name} />} />
      <Column source="kind" label={field("groupKind")} render={(row) => translate(`enums.InspectionGroupKind.${row.kind}`)} />
      <Column source="system" label={field("system")} disableSort />
      <Column source="startsOn" label={field("tour")} disableSort render={(row) => <Tour row={row} />} />
      <Column source="leader" label={field("leader")} disableSort render={(row) => of(row.id).leader} />
      <Column source="members" label={field("members")} disableSort render={(row) => of(row.id).count} />
      <Column source="targets" label={field("targets")} disableSort render={(row) => row.targets.length} />
    </DataTable>
  );
}

/** 检查(指导)组: who goes, where, and from when to when. */
export function GroupList() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const keeps = viewer()?.canIssue === true;
  return (
    <List
      title={translate("app.pages.inspectionGroups")}
      filters={isPhone ? phoneFilters(filters) : filters}
      sort={{ field: "createdAt", order: "ASC" }}
      perPage={25}
      exporter={false}
      empty={false}
      actions={
        <TopToolbar>
          <FilterButton />
          {keeps ? <CreateButton label="acts.createInspectionGroup" /> : null}
          <ExportButton />
        </TopToolbar>
      }
    >
      <Rows />
    </List>
  );
}
