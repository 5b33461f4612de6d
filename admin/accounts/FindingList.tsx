import { Box, Card, CardContent, Chip, Link, Stack, type Theme, Typography, useMediaQuery } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { DataTable, List, SelectInput, TopToolbar, useListContext, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { CardGrid } from "../shared/CardGrid.tsx";
import { instant } from "../shared/dates.ts";
import { ExportButton } from "../shared/ExportButton.tsx";
import { request } from "../shared/graphql.ts";
import { FindingActs } from "./FindingActs.tsx";
import { ACCOUNT_FINDING_COUNTS, type Finding } from "./finding.graphql.ts";
import { daysSince, PERIODS, USUAL_DAYS } from "./finding-period.ts";

const periods = PERIODS.map((days) => ({ id: days, name: `findings.periods.${days}` }));
const filters = [<SelectInput key="days" source="days" label="findings.fields.days" choices={periods} alwaysOn />];

/** 账号体检: what nobody needs any more, and beside each the act that ends it. */
export function FindingList() {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title="findings.name"
      filters={filters}
      filterDefaultValues={{ days: USUAL_DAYS }}
      exporter={false}
      perPage={25}
      actions={
        <TopToolbar>
          <ExportButton />
        </TopToolbar>
      }
      empty={false}
    >
      <>
        <Kinds />
        {isPhone ? <FindingCards /> : <FindingTable />}
      </>
    </List>
  );
}

/** How many there are of each kind; a press shows that kind alone, another all again. */
function Kinds() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const days = Number(filterValues["days"] ?? USUAL_DAYS);
  const chosen: unknown = filterValues["kind"];
  const { data = [] } = useQuery({
    queryKey: ["accountFindings", "counts", viewer()?.tenant.id, days],
    queryFn: async () => (await request(ACCOUNT_FINDING_COUNTS, { days })).accountFindingCounts,
  });
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, p: 1 }} role="group" aria-label={translate("findings.fields.kind")}>
      {data.map(({ kind, count }) => (
        <Chip
          key={kind}
          clickable
          component="button"
          aria-pressed={chosen === kind}
          color={chosen === kind ? "primary" : "default"}
          variant={chosen === kind ? "filled" : "outlined"}
          label={`${translate(`enums.FindingKind.${kind}`)} ${count}`}
          onClick={() => setFilters(chosen === kind ? { days } : { days, kind })}
        />
      ))}
    </Box>
  );
}

const Column = DataTable.Col<Finding>;

function FindingTable() {
  return (
    <DataTable bulkActionButtons={false} rowClick={false} size="small">
      <Column label="accounts.fields.tenant" render={(finding) => finding.tenant.shortName} disableSort />
      <Column label="accounts.fields.name" render={(finding) => <Who finding={finding} />} disableSort />
      <Column label="findings.fields.kind" render={(finding) => <Kind finding={finding} />} disableSort />
      <Column label="findings.fields.about" render={(finding) => <About finding={finding} />} disableSort />
      <Column label="findings.fields.since" render={(finding) => <Since finding={finding} />} disableSort />
      <Column label="accounts.fields.lastSignInAt" render={(finding) => <LastSignIn finding={finding} />} disableSort />
      <Column label="findings.fields.act" render={(finding) => <FindingActs finding={finding} />} disableSort />
    </DataTable>
  );
}

interface OfFinding {
  readonly finding: Finding;
}

function Who({ finding: { account } }: OfFinding) {
  const translate = useTranslate();
  if (account === null || account === undefined) return <>{translate("accounts.elsewhere")}</>;
  const words = `${account.name} (${account.username})`;
  return viewer()?.roles.some((role) => role === "TENANT_ADMIN" || role === "PLATFORM_ADMIN") === true ? (
    <Link component={RouterLink} to={`/accounts/${account.id}/show`}>
      {words}
    </Link>
  ) : (
    <>{words}</>
  );
}

function Kind({ finding: { kind } }: OfFinding) {
  const translate = useTranslate();
  return <>{translate(`enums.FindingKind.${kind}`)}</>;
}

function About({ finding: { grant, apiToken, count } }: OfFinding) {
  const translate = useTranslate();
  if (grant) return <>{translate(`enums.Role.${grant.role}`)}</>;
  if (apiToken) return <>{`${apiToken.name} (${apiToken.prefix}…)`}</>;
  return <>{typeof count === "number" ? translate("findings.roles", { count }) : ""}</>;
}

function Since({ finding: { since } }: OfFinding) {
  const translate = useTranslate();
  return <>{translate("findings.since", { day: instant(since).slice(0, 10), days: daysSince(since, viewer()?.today ?? since) })}</>;
}

function LastSignIn({ finding: { account } }: OfFinding) {
  const translate = useTranslate();
  if (account === null || account === undefined) return null;
  return <>{account.lastSignInAt === null ? translate("accounts.never") : instant(account.lastSignInAt)}</>;
}

function FindingCards() {
  const { data = [] } = useListContext<Finding>();
  return (
    <CardGrid>
      {data.map((finding) => (
        <Card key={finding.id} variant="outlined">
          <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
            <Typography variant="subtitle2" component="h2">
              <Who finding={finding} /> · {finding.tenant.shortName}
            </Typography>
            <Typography variant="body2">
              <Kind finding={finding} /> <About finding={finding} />
            </Typography>
            <Stack direction="row" sx={{ justifyContent: "space-between", alignItems: "center", gap: 1 }}>
              <Typography variant="body2" color="text.secondary">
                <Since finding={finding} />
              </Typography>
              <FindingActs finding={finding} />
            </Stack>
          </CardContent>
        </Card>
      ))}
    </CardGrid>
  );
}
