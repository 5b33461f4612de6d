import { Step, StepLabel, Stepper } from "@mui/material";
import { useTranslate } from "react-admin";

const STEPS = ["template", "file", "check", "commit", "done"] as const;
export type StepName = (typeof STEPS)[number];

/** Where somebody is on the way from an empty template to what is on record. */
export function Steps({ at, failed = false }: { readonly at: StepName; readonly failed?: boolean }) {
  const translate = useTranslate();
  const active = STEPS.indexOf(at);
  return (
    <Stepper activeStep={at === "done" ? STEPS.length : active} alternativeLabel sx={{ my: 1.5, "& .MuiStep-root": { px: 0.5 } }}>
      {STEPS.map((name, index) => (
        <Step key={name} aria-current={index === active ? "step" : undefined}>
          <StepLabel error={failed && index === active}>{translate(`imports.steps.${name}`)}</StepLabel>
        </Step>
      ))}
    </Stepper>
  );
}
