import { Box, Link, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { useDirectory } from "./directory.ts";
import type { Organization } from "./organization.graphql.ts";

/** Who stands directly below, in either hierarchy. */
export function OrganizationChildren({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const { data = [] } = useDirectory();
  const territory = data.filter((row) => row.territoryParent?.id === id);
  const line = data.filter((row) => row.lineParent?.id === id);
  if (territory.length + line.length === 0) return <Typography variant="body2">{translate("organizations.children.empty")}</Typography>;
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: { md: "1fr 1fr" }, gap: 2 }}>
      <Children title={translate("organizations.children.LINE")} rows={line} />
      <Children title={translate("organizations.children.TERRITORY")} rows={territory} />
    </Box>
  );
}

function Children({ title, rows }: { readonly title: string; readonly rows: readonly Organization[] }) {
  if (rows.length === 0) return null;
  return (
    <div>
      <Typography component="h3" variant="subtitle2">
        {title}（{rows.length}）
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 0.5 }}>
        {rows.map((row) => (
          <Link key={row.id} component={RouterLink} to={`/organizations/${row.id}/show`} variant="body2">
            {row.shortName}
          </Link>
        ))}
      </Box>
    </div>
  );
}
