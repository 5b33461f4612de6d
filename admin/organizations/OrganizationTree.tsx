import { Box, Chip, Skeleton, Stack, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useDeferredValue, useMemo, useState } from "react";
import { useRedirect, useStore, useTranslate } from "react-admin";
import { BranchTree } from "./BranchTree.tsx";
import { useDirectory, useFound } from "./directory.ts";
import { type Branch, countBelow, forestOf, opened, pruned } from "./forest.ts";
import type { Organization } from "./organization.graphql.ts";
import { TreeTools } from "./TreeTools.tsx";

type Hierarchy = "TERRITORY" | "LINE";

const EVERY_LEVEL = 12;

const parentIn = (hierarchy: Hierarchy) => (organization: Organization) =>
  (hierarchy === "LINE" ? organization.lineParent : organization.territoryParent)?.id;

/** Everybody at the crossing of two hierarchies: 块 first, 条 at a switch. */
export function OrganizationTree() {
  const translate = useTranslate();
  const redirect = useRedirect();
  const [hierarchy, setHierarchy] = useStore<Hierarchy>("organizations.hierarchy", "TERRITORY");
  const [q, setQ] = useState("");
  const sought = useDeferredValue(q.trim());
  const { data: organizations, isPending } = useDirectory();
  const found = useFound("organizations", sought);
  const forest = useMemo(() => forestOf(organizations ?? [], parentIn(hierarchy)), [organizations, hierarchy]);
  const [chosen, setChosen] = useState<string[] | null>(null);
  const shown = found === null ? forest : pruned(forest, found);
  const expanded = found === null ? (chosen ?? opened(forest, 1)) : opened(shown, EVERY_LEVEL);
  return (
    <Stack spacing={1} sx={{ p: 1 }}>
      <TreeTools
        q={q}
        onSearch={setQ}
        onOpenAll={() => setChosen(opened(forest, EVERY_LEVEL))}
        onCloseAll={() => setChosen([])}
        found={found?.size ?? null}
      >
        <ToggleButtonGroup
          exclusive
          size="small"
          value={hierarchy}
          aria-label={translate("organizations.views.hierarchy")}
          onChange={(_, value: Hierarchy | null) => value !== null && setHierarchy(value)}
        >
          <ToggleButton value="TERRITORY">{translate("organizations.views.TERRITORY")}</ToggleButton>
          <ToggleButton value="LINE">{translate("organizations.views.LINE")}</ToggleButton>
        </ToggleButtonGroup>
      </TreeTools>
      {isPending ? (
        <Skeleton variant="rounded" height={240} />
      ) : (
        <BranchTree
          forest={shown}
          label={translate("organizations.tree.label")}
          expanded={expanded}
          onExpanded={setChosen}
          onOpen={(id) => redirect("show", "organizations", id)}
          Label={OrganizationLabel}
        />
      )}
    </Stack>
  );
}

function OrganizationLabel({ branch }: { readonly branch: Branch<Organization> }) {
  const translate = useTranslate();
  const { name, kind, status } = branch.item;
  const below = countBelow(branch);
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1 }}>
      <Typography component="span" variant="body2">
        {name}
      </Typography>
      <Typography component="span" variant="caption" color="text.secondary">
        {translate(`enums.OrganizationKind.${kind}`)}
        {below > 0 && ` · ${translate("organizations.tree.below", { smart_count: below })}`}
      </Typography>
      {status !== "ACTIVE" && <Chip size="small" color="warning" variant="outlined" label={translate(`enums.OrganizationStatus.${status}`)} />}
    </Box>
  );
}
