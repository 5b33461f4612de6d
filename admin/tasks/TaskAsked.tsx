import { Box, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { FileLinks } from "../assignments/ContentView.tsx";
import { FactGrid } from "../shared/FactGrid.tsx";
import { request } from "../shared/graphql.ts";
import { Section } from "../shared/Section.tsx";
import { PREVIEW, type Task } from "./task.graphql.ts";

/** Names that still read at a glance; how many there are is said before them. */
const NAMED = 120;

interface OfTask {
  readonly task: Task;
}

/** Whom it would go to if it were dispatched now; once it was, the matrix says whom it went to. */
function Recipients({ task: { id, version, dueOn, selector } }: OfTask) {
  const translate = useTranslate();
  const { data } = useQuery({ queryKey: ["recipients", id, version], queryFn: () => request(PREVIEW, { selector, dueOn }) });
  if (data === undefined) return null;
  const { count, organizations } = data.targetPreview;
  const leads = new Set(selector.leads);
  const names = organizations.slice(0, NAMED).map(({ organization, group }) => {
    const name = group?.name ?? organization.shortName;
    return leads.has(organization.id) ? `${name}（${translate("enums.AssignmentRole.LEAD")}）` : name;
  });
  return (
    <Section title={translate("tasks.sections.targets")}>
      <Typography sx={{ fontWeight: 600 }}>{translate("tasks.targets.count", { count })}</Typography>
      <Typography variant="body2">
        {names.join("、")}
        {count > NAMED ? " …" : ""}
      </Typography>
    </Section>
  );
}

/** What is to be handed in, with what: whoever admits the task sees what everybody will be asked. */
export function TaskAsked({ task }: OfTask) {
  const translate = useTranslate();
  const facts = [
    ["kind", translate(`enums.TaskKind.${task.kind}`)],
    ["campaign", task.campaign === null ? "—" : [task.campaign.name, task.stage?.name].filter(Boolean).join(" · ")],
    ["receiverName", task.receiverName ?? "—"],
    ["reworkDays", task.reworkDays],
  ] as const;
  return (
    <>
      <Section title={translate("tasks.sections.deliverables")}>
        <FactGrid words="tasks.fields" facts={facts} />
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {task.deliverables.map(({ key, title, kind, required, instructions }) => (
            <li key={key}>
              {title}（{translate(`enums.DeliverableKind.${kind}`)}
              {required ? ` · ${translate("tasks.deliverable.required")}` : ""}）
              {instructions === null ? null : (
                <Typography variant="body2" color="text.secondary">
                  {instructions}
                </Typography>
              )}
            </li>
          ))}
        </Box>
        <FileLinks files={task.files} />
      </Section>
      {task.dispatchedAt === null ? <Recipients task={task} /> : null}
      {task.revisions.length < 2 ? null : (
        <Section title={translate("tasks.sections.revisions")}>
          {task.revisions.map(({ revision, reason, at, by }) => (
            <Typography key={revision} variant="body2">
              {revision}. {reason}（{by}，{at.slice(0, 10)}）
            </Typography>
          ))}
        </Section>
      )}
    </>
  );
}
