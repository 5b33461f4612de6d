import { Chip } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Organization } from "./organization.graphql.ts";

const COLOURS = { ACTIVE: "success", SUSPENDED: "warning", CLOSED: "default" } as const;

export function OrganizationStatus({ status }: { readonly status: Organization["status"] }) {
  const translate = useTranslate();
  return <Chip size="small" variant="outlined" color={COLOURS[status]} label={translate(`enums.OrganizationStatus.${status}`)} sx={{ height: 20 }} />;
}
