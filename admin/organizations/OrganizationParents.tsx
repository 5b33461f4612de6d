import { Box, Chip, Link, List, ListItem, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router-dom";
import { useTranslate } from "react-admin";
import { linkState } from "./link-state.ts";
import type { HierarchyLink } from "./organization.graphql.ts";

interface OrganizationParentsProps {
  readonly links: readonly HierarchyLink[];
  readonly today: string;
}

const HIERARCHIES = ["LINE", "TERRITORY"] as const;

/** Who an organization answers to in each hierarchy, now and before, with dates. */
export function OrganizationParents({ links, today }: OrganizationParentsProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: { md: "1fr 1fr" }, gap: 2 }}>
      {HIERARCHIES.map((hierarchy) => (
        <Box key={hierarchy}>
          <Typography component="h3" variant="subtitle2">
            {translate(`organizations.fields.${hierarchy === "LINE" ? "lineParent" : "territoryParent"}`)}
          </Typography>
          <ParentList links={links.filter((link) => link.hierarchy === hierarchy)} today={today} />
        </Box>
      ))}
    </Box>
  );
}

function ParentList({ links, today }: OrganizationParentsProps) {
  const translate = useTranslate();
  if (links.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate("organizations.parents.empty")}
      </Typography>
    );
  }
  return (
    <List dense disablePadding>
      {links.map((link) => {
        const state = linkState(link, today);
        return (
          <ListItem key={link.id} disableGutters sx={{ flexWrap: "wrap", columnGap: 1 }}>
            <Link component={RouterLink} to={`/organizations/${link.parent.id}/show`}>
              {link.parent.name}
            </Link>
            <Typography component="span" variant="body2" color="text.secondary">
              {translate(link.validTo === null ? "organizations.parents.from" : "organizations.parents.between", {
                from: link.validFrom,
                to: link.validTo ?? "",
              })}
            </Typography>
            <Chip
              size="small"
              variant="outlined"
              color={state === "current" ? "success" : "default"}
              label={translate(`organizations.parents.${state}`)}
            />
          </ListItem>
        );
      })}
    </List>
  );
}
