import { Autocomplete, Box, MenuItem, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import type { TaskKind } from "../../schema/generated/graphql.ts";
import { FileField } from "../shared/FileField.tsx";
import { choicesOf } from "../shared/choices.ts";
import type { Choices } from "./task.graphql.ts";
import { errorAt, Section, type SectionProps } from "./TaskSection.tsx";

/** Which clauses the task carries out, found by typing; nothing is shown where there is no document. */
function Clauses({ wanted, set, errors, choices }: SectionProps & { readonly choices: Choices | undefined }) {
  const translate = useTranslate();
  const options = (choices?.policyDocuments ?? []).flatMap(({ number, title, clauses }) =>
    clauses.map((clause) => ({ ...clause, document: `${number} ${title}` })),
  );
  if (options.length === 0) return null;
  return (
    <Autocomplete
      multiple
      size="small"
      options={options}
      value={options.filter(({ id }) => wanted.clauseIds.includes(id))}
      onChange={(_, chosen) => set({ clauseIds: chosen.map(({ id }) => id) })}
      groupBy={({ document }) => document}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ label, text }) => `${label} ${text}`}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      renderInput={(params) => (
        <TextField
          {...params}
          label={translate("tasks.fields.clauses")}
          error={errorAt(errors, "clauseIds") !== undefined}
          helperText={errorAt(errors, "clauseIds")}
        />
      )}
    />
  );
}

/** What is asked, on whose authority, in which campaign, with which papers. */
export function TaskBasics({ wanted, set, errors, choices }: SectionProps & { readonly choices: Choices | undefined }) {
  const translate = useTranslate();
  const stages = choices?.campaigns.find((campaign) => campaign.id === wanted.campaignId)?.stages ?? [];
  const field = (name: "title" | "basis" | "receiverName", required: boolean) => (
    <TextField
      size="small"
      label={translate(`tasks.fields.${name}`)}
      required={required}
      value={wanted[name]}
      onChange={(event) => set({ [name]: event.target.value })}
      error={errorAt(errors, name) !== undefined}
      helperText={errorAt(errors, name)}
    />
  );
  return (
    <Section name="basics">
      <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { xs: "1fr", md: "2fr 1fr 1fr" } }}>
        {field("title", true)}
        <TextField
          select
          size="small"
          label={translate("tasks.fields.kind")}
          value={wanted.kind}
          onChange={(event) => set({ kind: event.target.value as TaskKind })}
        >
          {choicesOf("TaskKind").map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {translate(name)}
            </MenuItem>
          ))}
        </TextField>
        {field("basis", false)}
        {field("receiverName", false)}
        <TextField
          select
          size="small"
          label={translate("tasks.fields.campaign")}
          value={choices === undefined ? "" : wanted.campaignId}
          onChange={(event) => set({ campaignId: event.target.value, stageId: "" })}
        >
          <MenuItem value="">—</MenuItem>
          {(choices?.campaigns ?? []).map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          label={translate("tasks.fields.stage")}
          value={stages.some((stage) => stage.id === wanted.stageId) ? wanted.stageId : ""}
          onChange={(event) => set({ stageId: event.target.value })}
          disabled={stages.length === 0}
        >
          <MenuItem value="">—</MenuItem>
          {stages.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <TextField
        size="small"
        label={translate("tasks.fields.body")}
        required
        multiline
        minRows={4}
        value={wanted.body}
        onChange={(event) => set({ body: event.target.value })}
        error={errorAt(errors, "body") !== undefined}
        helperText={errorAt(errors, "body")}
      />
      <Clauses wanted={wanted} set={set} errors={errors} choices={choices} />
      <FileField label={translate("assignments.fields.files")} files={wanted.files} onChange={(files) => set({ files })} />
    </Section>
  );
}
