import { Alert, Box, Card, CardContent, Chip, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import {
  AutocompleteInput,
  BooleanInput,
  Form,
  FormDataConsumer,
  required,
  SaveButton,
  TextInput,
  Title,
  useInput,
  useRedirect,
  useTranslate,
} from "react-admin";
import { viewer } from "../app/session.ts";
import { DateInput } from "../shared/DateInput.tsx";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { KeepTyped, useKept } from "../shared/KeepTyped.tsx";
import { useAct } from "../shared/useAct.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { type Charge, DAYS, PLAN } from "./inspection.graphql.ts";
import { useCharges } from "./useCharges.ts";

type Values = Readonly<Record<string, unknown>>;
const words = (value: unknown): string => (typeof value === "string" ? value : "");
const field = (name: string): string => `inspections.fields.${name}`;

/** Days on which any group is there already, each to be taken by one press; a second day in a month is said aloud. */
function Days({ targetId, plannedOn }: { targetId: string; plannedOn: string }) {
  const translate = useTranslate();
  const { field: day } = useInput({ source: "plannedOn" });
  const { data } = useQuery({
    queryKey: ["inspectionDays", viewer()?.tenant.id, targetId],
    queryFn: async () => (await request(DAYS, { targetId })).inspectionDays,
    enabled: targetId !== "",
  });
  if (targetId === "" || data === undefined) return null;
  const today = viewer()?.today ?? "";
  const isSecond = data.some(({ on }) => on.slice(0, 7) === plannedOn.slice(0, 7)) && !data.some(({ on }) => on === plannedOn);
  return (
    <Box sx={{ mb: 1 }}>
      {data.length === 0 ? <Typography color="text.secondary">{translate("inspections.noDays")}</Typography> : null}
      {data.length === 0 ? null : <Typography variant="body2">{translate("inspections.daysThere")}</Typography>}
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", my: 0.5 }}>
        {data.map(({ on, groups }) => (
          <Chip
            key={on}
            label={`${on} ${groups.join("、")}`}
            color={on === plannedOn ? "success" : "default"}
            {...(on < today ? {} : { onClick: () => day.onChange(on) })}
          />
        ))}
      </Box>
      {isSecond ? (
        <>
          <Alert severity="warning">{translate("inspections.second")}</Alert>
          <BooleanInput source="secondInMonth" label={translate("inspections.secondMeant")} helperText={false} />
        </>
      ) : null}
    </Box>
  );
}

function PlanForm({ charges }: { charges: readonly Charge[] }) {
  const translate = useTranslate();
  const act = useAct();
  const redirect = useRedirect();
  const kept = useKept("inspectionPlan");
  const plan = async (values: Values) => {
    const input = {
      targetId: words(values["targetId"]),
      plannedOn: words(values["plannedOn"]),
      purpose: words(values["purpose"]),
      secondInMonth: values["secondInMonth"] === true,
    };
    const { payload, faults } = await act(PLAN, "planInspectionVisit", { input }, "inspections.planned");
    if (payload?.inspectionVisit) {
      kept.forget();
      redirect("show", "inspections", payload.inspectionVisit.id);
    }
    return faults;
  };
  const choices = charges.map(({ id, organizationName, group }) => ({ id, name: `${organizationName}（${group?.name ?? ""}）` }));
  return (
    <Form onSubmit={plan} defaultValues={{ plannedOn: viewer()?.today, ...kept.values }}>
      <KeepTyped name="inspectionPlan" />
      <AutocompleteInput source="targetId" label={field("target")} choices={choices} validate={required()} fullWidth />
      <DateInput source="plannedOn" label={field("plannedOn")} validate={required()} />
      <FormDataConsumer<Values>>
        {({ formData }) => <Days targetId={words(formData["targetId"])} plannedOn={words(formData["plannedOn"])} />}
      </FormDataConsumer>
      <TextInput source="purpose" label={field("purpose")} multiline minRows={2} fullWidth />
      <SaveButton label={translate("acts.planInspectionVisit")} alwaysEnable />
    </Form>
  );
}

/** 安排检查: where and when; days on which others are there are proposed. */
export function PlanPage() {
  const translate = useTranslate();
  const { data, error } = useCharges();
  return (
    <Box sx={{ maxWidth: 720, mt: 1 }}>
      <Title title={translate("app.pages.inspectionPlan")} />
      {error === null ? null : <Fault error={error} />}
      {data === undefined && error === null ? <Waiting rows={6} /> : null}
      {data === undefined ? null : data.length === 0 ? (
        <Alert severity="info">{translate("inspections.noCharges")}</Alert>
      ) : (
        <Card variant="outlined">
          <CardContent>
            <PlanForm charges={data} />
          </CardContent>
        </Card>
      )}
    </Box>
  );
}
