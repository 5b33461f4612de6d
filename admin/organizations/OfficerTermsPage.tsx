import { Box, Card, MenuItem, Stack, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, TextField, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import dayjs from "dayjs";
import { useState } from "react";
import { Title, useTranslate } from "react-admin";
import type { OfficerTermsQuery } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { WorkbookLink } from "../shared/ExportButton.tsx";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { Waiting } from "../shared/Waiting.tsx";
import { workbookHref } from "../shared/workbook.ts";
import { OFFICER_TERMS } from "./mass-group.graphql.ts";
import { OfficerTerm } from "./OfficerList.tsx";

const WITHIN = [0, 90, 365] as const;
type Days = (typeof WITHIN)[number];
type Found = OfficerTermsQuery["officerTerms"];

/** 任期届满: posts whose term ends soon or has ended, at home with who holds them, across tenants without. */
export function OfficerTermsPage() {
  const translate = useTranslate();
  const who = viewer();
  const today = who?.today ?? "";
  const [within, setWithin] = useState<Days>(90);
  const view = who?.canOversee === true && who.tenant.kind !== "PARTY_COMMITTEE" && who.tenant.kind !== "MASS_ORGANIZATION" ? "OVERSEEN" : "RECEIVED";
  const until = dayjs(today)
    .add(within === 0 ? -1 : within, "day")
    .format("YYYY-MM-DD");
  const { data, error, refetch } = useQuery({
    queryKey: ["officerTerms", who?.tenant.id, view, until],
    queryFn: () => request(OFFICER_TERMS, { view, until }),
    placeholderData: (previous) => previous,
  });
  const found = data?.officerTerms;
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate("app.pages.officerTerms")} />
      <Stack direction="row" spacing={1} useFlexGap sx={{ mb: 1, flexWrap: "wrap", alignItems: "center" }}>
        <TextField
          select
          size="small"
          label={translate("massGroups.officers.within")}
          value={within}
          onChange={(event) => setWithin(Number(event.target.value) as Days)}
          sx={{ minWidth: 130 }}
        >
          {WITHIN.map((days) => (
            <MenuItem key={days} value={days}>
              {translate(`massGroups.officers.WITHIN_${days}`)}
            </MenuItem>
          ))}
        </TextField>
        <WorkbookLink href={workbookHref("officerTerms", { view, until })} />
        {found !== undefined && found.total > found.items.length ? (
          <Typography variant="caption">{translate("massGroups.officers.more", { total: found.total, shown: found.items.length })}</Typography>
        ) : null}
      </Stack>
      {error === null ? null : <Fault error={error} onRetry={() => void refetch()} />}
      {found === undefined ? error === null ? <Waiting rows={10} /> : null : <Terms found={found} today={today} />}
    </Box>
  );
}

function Terms({ found, today }: { readonly found: Found; readonly today: string }) {
  const translate = useTranslate();
  const title = translate("app.pages.officerTerms");
  if (found.items.length === 0) return <Typography variant="body2">{translate("massGroups.officers.none")}</Typography>;
  return (
    <Card variant="outlined" component="section">
      <TableContainer tabIndex={0} role="region" aria-label={title}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {["group", "tenant", "post", "name", "termEndsOn"].map((name) => (
                <TableCell key={name} sx={{ whiteSpace: "nowrap" }}>
                  {translate(`massGroups.officers.${name}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {found.items.map(({ groupId, groupName, tenantName, post, holder, termEndsOn }) => (
              <TableRow key={`${groupId} ${post} ${holder ?? ""} ${termEndsOn}`} hover>
                <TableCell sx={{ whiteSpace: "nowrap" }}>
                  <RowLink to={`/massGroups/${groupId}/show`} text={groupName} />
                </TableCell>
                <TableCell>{tenantName}</TableCell>
                <TableCell>{post}</TableCell>
                <TableCell>{holder ?? "—"}</TableCell>
                <TableCell>
                  <OfficerTerm officer={{ name: "", post, termEndsOn }} today={today} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}
