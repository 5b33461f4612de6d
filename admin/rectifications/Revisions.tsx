import { MenuItem, TextField, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { Link, useNavigate } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { request } from "../shared/graphql.ts";
import { Section } from "../shared/Section.tsx";
import { type Rectification, REVISABLE } from "./rectification.graphql.ts";

/** Commitments that were revised for a problem, and the way to revise one for it. */
export function Revisions({ row }: { row: Rectification }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const tenantId = viewer()?.tenant.id;
  const enabled = row.tenant.id === tenantId && row.state !== "VOIDED";
  const { data } = useQuery({ queryKey: ["revisable", tenantId], queryFn: () => request(REVISABLE), enabled });
  const choices = (data?.commitments.items ?? []).filter(({ allowedActions }) =>
    allowedActions.some((action) => action.name === "reviseCommitment" && action.enabled),
  );
  if (row.revisions.length === 0 && choices.length === 0) return null;
  return (
    <Section title={translate("rectifications.sections.revisions")}>
      {row.revisions.map(({ id, commitmentId, publishedOn, number, title }) => (
        <Typography key={id} variant="body2">
          <Link to={`/commitments/${commitmentId}/show`}>{translate("rectifications.revised", { day: publishedOn, number, title })}</Link>
        </Typography>
      ))}
      {choices.length === 0 ? null : (
        <TextField
          select
          fullWidth
          size="small"
          label={translate("rectifications.revise")}
          value=""
          onChange={({ target }) => void navigate(`/commitments/${target.value}/revise?rectification=${row.id}`)}
          sx={{ mt: 1 }}
        >
          {choices.map(({ id, title }) => (
            <MenuItem key={id} value={id}>
              {title}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Section>
  );
}
