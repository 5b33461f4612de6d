import { Box, Card, CardActionArea, CardContent, Chip, Skeleton, Stack, type Theme, Typography, useMediaQuery } from "@mui/material";
import { useDeferredValue, useMemo, useState } from "react";
import {
  CreateButton,
  DataTable,
  FilterButton,
  List,
  SearchInput,
  SelectInput,
  Title,
  useListContext,
  useRedirect,
  useStore,
  useTranslate,
  TopToolbar,
} from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { CardGrid } from "../shared/CardGrid.tsx";
import { choicesOf } from "../shared/choices.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { BranchTree } from "./BranchTree.tsx";
import { useFound, useGroups } from "./directory.ts";
import { type Branch, forestOf, opened, pruned } from "./forest.ts";
import type { MassGroup } from "./mass-group.graphql.ts";
import { OfficerTerm } from "./OfficerList.tsx";
import { mostUrgent } from "./officer-term.ts";
import { TreeTools } from "./TreeTools.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";
import { ImportButton } from "../shared/ImportButton.tsx";
import { ExportButton, WorkbookLink } from "../shared/ExportButton.tsx";
import { workbookHref } from "../shared/workbook.ts";

const EVERY_LEVEL = 12;

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="kind" source="kind" label="massGroups.fields.kind" choices={choicesOf("MassGroupKind")} alwaysOn />,
  <SelectInput key="status" source="status" label="massGroups.fields.status" choices={choicesOf("MassGroupStatus")} alwaysOn />,
];

const Column = DataTable.Col<MassGroup>;

export function MassGroupList() {
  const [view, setView] = useStore<"tree" | "ledger">("massGroups.view", "tree");
  return (
    <>
      <Title title="massGroups.name" />
      <Stack direction="row" sx={{ flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: 1, p: 1 }}>
        <ViewSwitch view={view} onChange={setView} />
        <Stack direction="row" sx={{ flexWrap: "wrap", gap: 1 }}>
          <ImportButton kind="MASS_GROUPS" />
          {view === "tree" && <WorkbookLink href={workbookHref("massGroups", {})} />}
          <CreateButton resource="massGroups" label="massGroups.acts.create" />
        </Stack>
      </Stack>
      {view === "tree" ? <MassGroupTree /> : <MassGroupLedger />}
    </>
  );
}

function MassGroupTree() {
  const translate = useTranslate();
  const redirect = useRedirect();
  const [q, setQ] = useState("");
  const found = useFound("massGroups", useDeferredValue(q.trim()));
  const { data: groups, isPending } = useGroups();
  const forest = useMemo(() => forestOf(groups ?? [], (group) => group.parentId), [groups]);
  const [chosen, setChosen] = useState<string[] | null>(null);
  const shown = found === null ? forest : pruned(forest, found);
  const all = opened(shown, EVERY_LEVEL);
  return (
    <Stack spacing={1} sx={{ p: 1 }}>
      <TreeTools q={q} onSearch={setQ} onOpenAll={() => setChosen(all)} onCloseAll={() => setChosen([])} found={found?.size ?? null} />
      {isPending && <Skeleton variant="rounded" height={160} />}
      {groups?.length === 0 && <Typography variant="body2">{translate("massGroups.tree.nothing")}</Typography>}
      <BranchTree
        forest={shown}
        label={translate("massGroups.tree.label")}
        expanded={found === null ? (chosen ?? all) : all}
        onExpanded={setChosen}
        onOpen={(id) => redirect("show", "massGroups", id)}
        Label={MassGroupBranch}
      />
    </Stack>
  );
}

function MassGroupBranch({ branch }: { readonly branch: Branch<MassGroup> }) {
  return <MassGroupLabel group={branch.item} />;
}

function MassGroupLabel({ group }: { readonly group: MassGroup }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1 }}>
      <Typography component="span" variant="body2">
        {group.name}
      </Typography>
      <Typography component="span" variant="caption" color="text.secondary">
        {translate(`enums.MassGroupKind.${group.kind}`)} · {translate("massGroups.tree.members", { count: group.memberCount })}
      </Typography>
      {group.status === "DISSOLVED" && <Chip size="small" variant="outlined" label={translate("enums.MassGroupStatus.DISSOLVED")} />}
    </Box>
  );
}

function MassGroupLedger() {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title={false}
      actions={
        <TopToolbar>
          {isPhone && <FilterButton />}
          <ExportButton />
        </TopToolbar>
      }
      filters={isPhone ? phoneFilters(filters) : filters}
      sort={{ field: "name", order: "ASC" }}
      exporter={false}
      perPage={25}
    >
      {isPhone ? <MassGroupCards /> : <MassGroupTable />}
    </List>
  );
}

function MassGroupTable() {
  const translate = useTranslate();
  return (
    <DataTable bulkActionButtons={false} rowClick="show" size="small">
      <Column source="name" label="massGroups.fields.name" render={(row) => <RowLink to={`/massGroups/${row.id}/show`} text={row.name} />} />
      <Column label="massGroups.fields.kind" render={(row) => translate(`enums.MassGroupKind.${row.kind}`)} disableSort />
      <Column source="memberCount" label="massGroups.fields.memberCount" align="right" />
      <Column source="foundedOn" label="massGroups.fields.foundedOn" disableSort />
      <Column label="massGroups.fields.officers" render={(row) => <Officers group={row} />} disableSort />
      <Column label="massGroups.fields.status" render={(row) => translate(`enums.MassGroupStatus.${row.status}`)} disableSort />
    </DataTable>
  );
}

/** The names, and the one term that needs an election first. */
function Officers({ group }: { readonly group: MassGroup }) {
  const today = viewer()?.today ?? "";
  const urgent = mostUrgent(today, group.officers);
  return (
    <>
      {group.officers.map((officer) => `${officer.name}（${officer.post}）`).join(" ")}{" "}
      {urgent !== null && <OfficerTerm officer={urgent} today={today} />}
    </>
  );
}

function MassGroupCards() {
  const { data = [] } = useListContext<MassGroup>();
  return (
    <CardGrid>
      {data.map((group) => (
        <Card key={group.id} variant="outlined">
          <CardActionArea component={RouterLink} to={`/massGroups/${group.id}/show`}>
            <CardContent sx={{ p: 1.5 }}>
              <MassGroupLabel group={group} />
              <Typography component="div" variant="body2" color="text.secondary">
                <Officers group={group} />
              </Typography>
            </CardContent>
          </CardActionArea>
        </Card>
      ))}
    </CardGrid>
  );
}
