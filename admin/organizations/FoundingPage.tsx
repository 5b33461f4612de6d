import { Alert, Box, Button, Card, CardContent, Stack, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Title, useRedirect, useTranslate } from "react-admin";
import { viewer } from "../app/session.ts";
import { request } from "../shared/graphql.ts";
import { useAct } from "../shared/useAct.ts";
import { useFaultWords } from "../shared/useFault.ts";
import { useKept } from "../shared/useKept.ts";
import { inputFor, NOTHING, summaryOf, type Wanted } from "./founding.ts";
import { FoundingInputs } from "./FoundingInputs.tsx";
import { Handover } from "./Handover.tsx";
import { CREATE_ORGANIZATIONS, ORGANIZATION_PLAN, type Planned } from "./organization.graphql.ts";
import { PlanTable } from "./PlanTable.tsx";

/** Organizations of places, made from their codes as the set-up makes them: chosen, looked at, made, handed over. */
export function FoundingPage() {
  const redirect = useRedirect();
  const [made, setMade] = useState<readonly Planned[] | null>(null);
  return (
    <Stack sx={{ p: { xs: 1, sm: 1.5 }, maxWidth: 960 }}>
      <Title title="organizations.plan.title" />
      {made === null ? <FoundingForm onMade={setMade} /> : <Handover rows={made} onClose={() => redirect("list", "organizations")} />}
    </Stack>
  );
}

function usePlan(wanted: Wanted) {
  const input = inputFor(wanted);
  return useQuery({
    queryKey: [viewer()?.tenant.id, "organizationPlan", JSON.stringify(input)],
    queryFn: async () => (input === null ? [] : (await request(ORGANIZATION_PLAN, { input })).organizationPlan),
    placeholderData: (previous) => (input === null ? [] : previous),
    gcTime: 0,
  });
}

function FoundingForm({ onMade }: { readonly onMade: (rows: readonly Planned[]) => void }) {
  const translate = useTranslate();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const [wanted, setWanted, forget] = useKept<Wanted>("organizations.plan", NOTHING);
  const plan = usePlan(wanted);
  const rows = plan.data ?? [];
  const { fresh, accounts } = summaryOf(rows);
  const make = async (): Promise<void> => {
    const input = inputFor(wanted);
    if (input === null) return;
    setBusy(true);
    const { payload } = await act(CREATE_ORGANIZATIONS, "createOrganizations", { input }, "organizations.plan.done");
    setBusy(false);
    if (payload === null) return;
    forget();
    onMade(payload.results);
  };
  const submit = fresh > 0 || accounts === 0 ? "submit" : "accountsOnly";
  return (
    <Card variant="outlined">
      <CardContent component={Stack} spacing={1.5}>
        <Typography variant="body2" color="text.secondary">
          {translate("organizations.plan.help")}
        </Typography>
        <FoundingInputs wanted={wanted} set={(change) => setWanted({ ...wanted, ...change })} />
        <Preview rows={rows} error={plan.error} />
        <Box>
          <Button variant="contained" disabled={busy || plan.isFetching || plan.isError || fresh + accounts === 0} onClick={() => void make()}>
            {translate(`organizations.plan.${submit}`, { smart_count: fresh > 0 ? fresh : accounts })}
          </Button>
        </Box>
      </CardContent>
    </Card>
  );
}

function Preview({ rows, error }: { readonly rows: readonly Planned[]; readonly error: Error | null }) {
  const translate = useTranslate();
  const faultWords = useFaultWords();
  const title = translate("organizations.plan.preview");
  if (error !== null) return <Alert severity="error">{faultWords(error)}</Alert>;
  return (
    <section aria-label={title}>
      <Typography component="h2" variant="subtitle2">
        {title}
      </Typography>
      <Typography variant="body2" role="status" sx={{ mb: 0.5 }}>
        {rows.length === 0 ? translate("organizations.plan.nothing") : translate("organizations.plan.summary", summaryOf(rows))}
      </Typography>
      {rows.length > 0 && <PlanTable rows={rows} label={title} />}
    </section>
  );
}
