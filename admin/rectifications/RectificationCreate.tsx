import { Box, Card, CardContent, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import {
  ArrayInput,
  AutocompleteInput,
  FormDataConsumer,
  maxLength,
  RadioButtonGroupInput,
  required,
  SaveButton,
  SelectInput,
  SimpleForm,
  SimpleFormIterator,
  TextInput,
  Title,
  useRedirect,
  useTranslate,
} from "react-admin";
import { useSearchParams } from "react-router-dom";
import type { ProblemInput, RectificationInput } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { DateInput } from "../shared/DateInput.tsx";
import { request } from "../shared/graphql.ts";
import { FieldRow } from "../shared/FieldRow.tsx";
import { Section } from "../shared/Section.tsx";
import { KeepTyped, useKept } from "../shared/KeepTyped.tsx";
import { useAct } from "../shared/useAct.ts";
import { LED, MEMBERS, OPEN, OPEN_MANY, SELF_INSPECTION, VERIFIERS } from "./rectification.graphql.ts";

type Values = Readonly<Record<string, unknown>>;

/** What was answered; what was left empty is left out. */
function given<T extends object>(values: Values): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "" && value !== null && value !== undefined)) as T;
}

const field = (name: string): string => `rectifications.fields.${name}`;

/** What every source says of a problem. */
function ProblemInputs() {
  return (
    <>
      <FieldRow columns="2fr 1fr 1fr 1fr">
        <TextInput source="item" label={field("item")} helperText="rectifications.itemHint" validate={[required(), maxLength(60)]} />
        <SelectInput source="aspect" label={field("aspect")} choices={choicesOf("Aspect")} validate={required()} />
        <SelectInput source="severity" label={field("severity")} choices={choicesOf("Severity")} defaultValue="MINOR" validate={required()} />
        <DateInput source="dueOn" label={field("limit")} validate={required()} />
      </FieldRow>
      <TextInput source="problem" label={field("problem")} multiline minRows={3} validate={[required(), maxLength(2_000)]} fullWidth />
    </>
  );
}

/** Where: one's own organization, or one of those that are led. */
function PlaceInputs() {
  const translate = useTranslate();
  const who = viewer();
  const leads = who?.roles.includes("ISSUER") === true;
  const own = who?.tenant.id ?? "";
  const led = useQuery({ queryKey: ["led", own], queryFn: () => request(LED), enabled: leads });
  const above = useQuery({ queryKey: ["verifiers", own], queryFn: () => request(VERIFIERS, { id: own }) });
  const members = useQuery({ queryKey: ["members", own], queryFn: () => request(MEMBERS) });
  const parents = (above.data?.organization?.parents ?? []).map(({ parent }) => ({ id: parent.id, name: parent.name }));
  const unique = [...new Map(parents.map((one) => [one.id, one])).values()];
  return (
    <FieldRow columns="repeat(3, 1fr)">
      {leads ? (
        <AutocompleteInput
          source="tenantId"
          label={field("tenant")}
          helperText="rectifications.tenantHint"
          choices={[...(led.data?.targetCandidates ?? [])]}
        />
      ) : null}
      <FormDataConsumer<Values>>
        {({ formData }) =>
          (formData["tenantId"] ?? "") !== "" ? null : (
            <>
              <SelectInput
                source="verifierId"
                label={field("verifier")}
                helperText="rectifications.verifierHint"
                emptyText={translate("rectifications.verifiedAtHome")}
                choices={unique}
                translateChoice={false}
              />
              <SelectInput source="ownerId" label={field("owner")} choices={[...(members.data?.tenantMembers ?? [])]} translateChoice={false} />
            </>
          )
        }
      </FormDataConsumer>
    </FieldRow>
  );
}

function SourceInputs() {
  return (
    <FormDataConsumer<Values>>
      {({ formData }) => (
        <SelectInput
          source="source"
          label={field("source")}
          choices={choicesOf("RectificationSource").filter(({ id }) => (formData["tenantId"] ?? "") === "" || id !== "SELF_INSPECTION")}
          validate={required()}
        />
      )}
    </FormDataConsumer>
  );
}

function Part({ title, children }: { readonly title: "place" | "source" | "problem"; readonly children: ReactNode }) {
  const translate = useTranslate();
  return <Section title={translate(`rectifications.parts.${title}`)}>{children}</Section>;
}

function OneProblem() {
  const act = useAct();
  const redirect = useRedirect();
  const kept = useKept("rectification");
  const save = async (values: Values) => {
    const { payload, faults } = await act(OPEN, "openRectification", { input: given<RectificationInput>(values) }, "rectifications.opened");
    if (payload?.rectification) {
      kept.forget();
      redirect("show", "rectifications", payload.rectification.id);
    }
    return faults;
  };
  return (
    <SimpleForm
      onSubmit={save}
      toolbar={<SaveButton alwaysEnable label="acts.openRectification" />}
      sx={{ p: 0, "& > .MuiStack-root > *": { width: "100%" } }}
      defaultValues={kept.values}
    >
      <KeepTyped name="rectification" />
      <Part title="place">
        <PlaceInputs />
      </Part>
      <Part title="source">
        <FieldRow columns="1fr 3fr">
          <SourceInputs />
          <TextInput
            source="sourceTitle"
            label={field("sourceTitle")}
            helperText="rectifications.sourceHint"
            validate={[required(), maxLength(200)]}
          />
        </FieldRow>
      </Part>
      <Part title="problem">
        <ProblemInputs />
      </Part>
    </SimpleForm>
  );
}

/** What a self-inspection found, one row for every problem; all are entered or none. */
function ManyProblems({ assignmentId }: { assignmentId: string }) {
  const translate = useTranslate();
  const act = useAct();
  const redirect = useRedirect();
  const kept = useKept(assignmentId);
  const { data } = useQuery({ queryKey: ["selfInspection", assignmentId], queryFn: () => request(SELF_INSPECTION, { id: assignmentId }) });
  const save = async (values: Values) => {
    const rows: unknown = values["items"];
    const items = (Array.isArray(rows) ? rows : []).map((row: Values) => given<ProblemInput>(row));
    const variables = { assignmentId, items, verifiedByIssuer: values["verifier"] === "ISSUER" };
    const { payload, faults } = await act(OPEN_MANY, "openRectifications", variables, "rectifications.openedMany");
    if (payload?.rectifications) {
      kept.forget();
      redirect("list", "rectifications");
    }
    return faults;
  };
  const issuer = data?.assignment?.issuer.shortName ?? "";
  return (
    <SimpleForm
      onSubmit={save}
      toolbar={<SaveButton alwaysEnable label="acts.openRectification" />}
      sx={{ p: 0 }}
      defaultValues={{ verifier: "ISSUER", items: [{}], ...kept.values }}
    >
      <KeepTyped name={assignmentId} />
      <Typography variant="body2">{translate("rectifications.fromSelfInspection", { title: data?.assignment?.title ?? "" })}</Typography>
      <RadioButtonGroupInput
        source="verifier"
        label={field("verifier")}
        translateChoice={false}
        choices={[
          { id: "ISSUER", name: issuer },
          { id: "SELF", name: translate("rectifications.verifiedAtHome") },
        ]}
      />
      <ArrayInput source="items" label={false}>
        <SimpleFormIterator disableReordering>
          <ProblemInputs />
        </SimpleFormIterator>
      </ArrayInput>
    </SimpleForm>
  );
}

/** 列入整改台账: by hand, or from a self-inspection that was handed in. */
export function RectificationCreate() {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const assignmentId = params.get("assignment");
  return (
    <Box sx={{ mt: 1, maxWidth: 1100 }}>
      <Title title={translate("acts.openRectification")} />
      {assignmentId === null ? (
        <OneProblem />
      ) : (
        <Card variant="outlined">
          <CardContent>
            <ManyProblems assignmentId={assignmentId} />
          </CardContent>
        </Card>
      )}
    </Box>
  );
}
