import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  AutocompleteArrayInput,
  BooleanInput,
  Form,
  ReferenceArrayInput,
  required,
  Show,
  TextInput,
  useRecordContext,
  useRefresh,
  useTranslate,
} from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { ActionDialog } from "../shared/ActionDialog.tsx";
import { DateInput } from "../shared/DateInput.tsx";
import { FactGrid } from "../shared/FactGrid.tsx";
import { request } from "../shared/graphql.ts";
import { Section } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { useAct } from "../shared/useAct.ts";
import { ADD_MEMBER, ASSIGN, END_MEMBER, END_TARGET, type Group, type Member, MEMBERS } from "./inspection.graphql.ts";

type Values = Readonly<Record<string, unknown>>;
const field = (name: string): string => `inspections.fields.${name}`;
const words = (value: unknown): string => (typeof value === "string" ? value : "");
const may = (row: Group, name: string): boolean => row.allowedActions.some((action) => action.name === name && action.enabled);

/** Days within the tour, left out where nothing was typed. */
function daysOf({ validFrom, validTo }: Values): { validFrom?: string; validTo?: string } {
  const from = words(validFrom);
  const to = words(validTo);
  return { ...(from === "" ? {} : { validFrom: from }), ...(to === "" ? {} : { validTo: to }) };
}

interface DialogProps {
  readonly row: Group;
  readonly onClose: () => void;
}

function DaysInputs() {
  return (
    <Box sx={{ display: "flex", gap: 1 }}>
      <DateInput source="validFrom" label={field("validFrom")} />
      <DateInput source="validTo" label={field("validTo")} />
    </Box>
  );
}

function MemberDialog({ row, onClose }: DialogProps) {
  const translate = useTranslate();
  const act = useAct();
  const add = async (values: Values) => {
    const input = { username: words(values["username"]), isLeader: values["isLeader"] === true, ...daysOf(values) };
    const { payload, faults } = await act(ADD_MEMBER, "addInspectionMember", { groupId: row.id, input }, "app.done");
    if (payload !== null) onClose();
    return faults;
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="member-title">
      <Form<Record<string, unknown>> onSubmit={add} defaultValues={{ isLeader: false }}>
        <DialogTitle id="member-title">{translate("acts.addInspectionMember")}</DialogTitle>
        <DialogContent>
          <TextInput source="username" label={field("username")} helperText="inspections.usernameHint" validate={required()} fullWidth />
          <BooleanInput source="isLeader" label={field("isLeader")} helperText={false} />
          <DaysInputs />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} color="inherit">
            {translate("app.cancel")}
          </Button>
          <Button type="submit" variant="contained">
            {translate("app.confirm")}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function AssignDialog({ row, onClose }: DialogProps) {
  const translate = useTranslate();
  const act = useAct();
  const assign = async (values: Values) => {
    const ids = values["organizationIds"];
    const input = { organizationIds: Array.isArray(ids) ? ids.map(String) : [], ...daysOf(values) };
    const { payload, faults } = await act(ASSIGN, "assignInspectionTargets", { groupId: row.id, input }, "app.done");
    if (payload !== null) onClose();
    return faults;
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="assign-title">
      <Form onSubmit={assign}>
        <DialogTitle id="assign-title">{translate("acts.assignInspectionTargets")}</DialogTitle>
        <DialogContent>
          <ReferenceArrayInput source="organizationIds" reference="organizations" filter={{ status: "ACTIVE" }} perPage={50}>
            <AutocompleteArrayInput
              label={field("targets")}
              optionText="name"
              filterToQuery={(q: string) => ({ q })}
              validate={required()}
              fullWidth
            />
          </ReferenceArrayInput>
          <DaysInputs />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} color="inherit">
            {translate("app.cancel")}
          </Button>
          <Button type="submit" variant="contained">
            {translate("app.confirm")}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function Members({ row }: { row: Group }) {
  const translate = useTranslate();
  const act = useAct();
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Member | null>(null);
  const { data = [] } = useQuery({
    queryKey: ["inspectionMembers", viewer()?.tenant.id, row.id],
    queryFn: async () => (await request(MEMBERS, { groupId: row.id })).inspectionMembers,
  });
  const again = (): void => void queries.invalidateQueries({ queryKey: ["inspectionMembers"] });
  const keeps = may(row, "addInspectionMember");
  const leave = async (values: Values): Promise<void> => {
    if (leaving === null) return;
    const { payload } = await act(END_MEMBER, "endInspectionMember", { id: leaving.id, reason: words(values["reason"]) }, "app.done");
    if (payload === null) return;
    setLeaving(null);
    again();
  };
  return (
    <Section title={translate("inspections.members")}>
      {data.length === 0 ? <Typography color="text.secondary">{translate("inspections.noMembers")}</Typography> : null}
      {data.map((member) => (
        <Box key={member.id} sx={{ display: "flex", gap: 1, alignItems: "center", mb: 0.5 }}>
          <Typography variant="body2" sx={{ flex: 1 }}>
            {member.isLeader ? <b>{translate("inspections.leader")} </b> : null}
            {member.name}（{member.organization}）{member.validFrom} – {member.validTo}
          </Typography>
          {keeps ? (
            <Button
              size="small"
              color="inherit"
              aria-label={translate("inspections.leaves", { name: member.name })}
              onClick={() => setLeaving(member)}
            >
              {translate("acts.endInspectionMember")}
            </Button>
          ) : null}
        </Box>
      ))}
      {keeps ? (
        <Button variant="outlined" onClick={() => setAdding(true)}>
          {translate("acts.addInspectionMember")}
        </Button>
      ) : null}
      {adding ? (
        <MemberDialog
          row={row}
          onClose={() => {
            setAdding(false);
            again();
          }}
        />
      ) : null}
      {leaving === null ? null : (
        <ActionDialog
          title={translate("inspections.leaves", { name: leaving.name })}
          inputs={[{ name: "reason", label: field("reason"), kind: "text", required: true }]}
          errors={[]}
          onCancel={() => setLeaving(null)}
          onSubmit={(values) => void leave(values)}
        />
      )}
    </Section>
  );
}

function Targets({ row }: { row: Group }) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const [assigning, setAssigning] = useState(false);
  const definitions = { endInspectionTarget: { document: END_TARGET, confirm: "inspections.endTargetText" } };
  return (
    <Section title={translate("inspections.targets", { smart_count: row.targets.length })}>
      {row.targets.length === 0 ? <Typography color="text.secondary">{translate("inspections.noTargets")}</Typography> : null}
      {row.targets.map((target) => (
        <Box key={target.id} sx={{ display: "flex", gap: 1, alignItems: "center", mb: 0.5 }}>
          <Typography variant="body2" sx={{ flex: 1 }}>
            {target.organizationName} · {translate(`enums.Line.${target.line}`)} · {target.validFrom} – {target.validTo}
          </Typography>
          <ActionBar record={target} definitions={definitions} onDone={refresh} />
        </Box>
      ))}
      {may(row, "assignInspectionTargets") ? (
        <Button variant="outlined" onClick={() => setAssigning(true)}>
          {translate("acts.assignInspectionTargets")}
        </Button>
      ) : null}
      {assigning ? <AssignDialog row={row} onClose={() => setAssigning(false)} /> : null}
    </Section>
  );
}

function GroupPage() {
  const row = useRecordContext<Group>();
  const translate = useTranslate();
  if (row === undefined || !("timeline" in row)) return null;
  return (
    <>
      <Section title={row.name}>
        <FactGrid
          words="inspections.fields"
          facts={[
            ["groupKind", translate(`enums.InspectionGroupKind.${row.kind}`)],
            ["system", row.system ?? "—"],
            ["tour", `${row.startsOn} – ${row.endsOn}`],
            ["checklist", translate("inspections.lines", { smart_count: row.checklist.length })],
          ]}
        />
        {row.current ? null : (
          <Alert severity="info" sx={{ mb: 1 }}>
            {translate("inspections.notCurrentText")}
          </Alert>
        )}
        {may(row, "editInspectionGroup") ? (
          <Button component={Link} to={`/inspectionGroups/${row.id}`} variant="outlined" color="inherit">
            {translate("acts.editInspectionGroup")}
          </Button>
        ) : null}
      </Section>
      <Members row={row} />
      <Targets row={row} />
      <Section title={translate("inspections.timeline")}>
        <Timeline entries={row.timeline} />
      </Section>
    </>
  );
}

/** 检查(指导)组详情: who, where, until when. */
export function GroupShow() {
  const translate = useTranslate();
  return (
    <Show title={translate("inspections.groupName")} component="div" actions={false} emptyWhileLoading>
      <GroupPage />
    </Show>
  );
}
