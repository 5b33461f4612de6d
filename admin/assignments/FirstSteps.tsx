import { Button, Step, StepContent, StepLabel, Stepper, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { holds } from "../app/menu.ts";
import { viewer, type Viewer } from "../app/session.ts";
import { request } from "../shared/graphql.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { BEGINNING, type Beginning } from "./assignment.graphql.ts";

interface Stage {
  /** Key below assignments.steps. */
  readonly name: "particulars" | "groups" | "colleagues" | "task";
  readonly done: boolean;
  readonly to: string;
}

/** What a new organization does first, as far as the signed-in person may do it. */
function stagesOf(who: Viewer, { organization, massGroups, tenantMembers }: Beginning): Stage[] {
  return [
    { name: "particulars", done: (organization?.principal ?? "") !== "", to: `/organizations/${who.tenant.id}/show` },
    ...(who.tenant.kind === "MASS_ORGANIZATION"
      ? [{ name: "groups" as const, done: massGroups.total > 0, to: massGroups.total > 0 ? "/massGroups" : "/massGroups/create" }]
      : []),
    ...(holds(who, "TENANT_ADMIN") ? [{ name: "colleagues" as const, done: tenantMembers.length > 1, to: "/accounts/create" }] : []),
    ...(who.canIssue ? [{ name: "task" as const, done: false, to: "/tasks/create" }] : []),
  ];
}

/** A new organization sees how to begin instead of an empty page. */
export function FirstSteps() {
  const translate = useTranslate();
  const who = viewer();
  const { data } = useQuery({
    queryKey: ["beginning", who?.tenant.id],
    queryFn: () => request(BEGINNING, { id: who?.tenant.id ?? "" }),
    enabled: who !== null,
  });
  if (data === undefined || who === null) return <Waiting rows={5} />;
  const stages = stagesOf(who, data);
  return (
    <>
      <Typography variant="body2">{translate("assignments.steps.intro")}</Typography>
      <Stepper orientation="vertical" nonLinear activeStep={stages.findIndex(({ done }) => !done)}>
        {stages.map(({ name, done, to }) => (
          <Step key={name} completed={done} expanded>
            <StepLabel>{translate(`assignments.steps.${name}`)}</StepLabel>
            <StepContent>
              <Typography variant="body2" color="text.secondary">
                {translate(`assignments.steps.${name}Help`)}
              </Typography>
              <Button component={Link} to={to} variant={done ? "text" : "outlined"} sx={{ mt: 0.5 }}>
                {translate(done ? "assignments.steps.done" : "assignments.steps.go")}
              </Button>
            </StepContent>
          </Step>
        ))}
      </Stepper>
    </>
  );
}
