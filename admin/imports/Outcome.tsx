import { Alert, Stack } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { instant } from "../shared/dates.ts";
import type { ImportRecord } from "./import.graphql.ts";
import { hoursOf } from "./left.ts";

type Told = { readonly severity: "success" | "info" | "warning" | "error"; readonly text: ReactNode };
type Words = ReturnType<typeof useTranslate>;

function checked(row: ImportRecord, translate: Words): Told[] {
  const { newCount: fresh, changedCount: changed, wrongCount: wrong } = row;
  const count = fresh + changed;
  const words = count === 0 ? "nothing" : wrong === 0 ? "all" : "some";
  const after = count === 0 ? "" : translate(`imports.checked.${row.isUndoable ? "undoable" : "lasting"}`);
  const told: Told[] = [
    { severity: wrong > 0 ? "warning" : "info", text: `${translate(`imports.checked.${words}`, { count, fresh, changed, wrong })} ${after}` },
  ];
  if (row.hiddenCount > 0) told.push({ severity: "warning", text: translate("imports.checked.hidden", { count: row.hiddenCount }) });
  if (row.unknownHeads.length > 0)
    told.push({ severity: "info", text: translate("imports.checked.unknown", { heads: row.unknownHeads.join("、") }) });
  return told;
}

function committed(row: ImportRecord, translate: Words): Told[] {
  const { writtenCount: count, wrongCount, refusedCount, undoUntil, undoMinutesLeft, error } = row;
  const left = wrongCount + refusedCount;
  const words = count === 0 ? "none" : left === 0 ? "all" : "some";
  const told: Told[] = [{ severity: left > 0 ? "warning" : "success", text: translate(`imports.committed.${words}`, { count, left }) }];
  if (error !== null && error !== undefined) told.push({ severity: "error", text: error });
  // By the server's clock, which decides.
  if (typeof undoMinutesLeft === "number" && undoMinutesLeft > 0) {
    const time = hoursOf(undoMinutesLeft);
    const rest = translate(time.hours > 0 ? "imports.hours" : "imports.minutes", time);
    told.push({ severity: "info", text: translate("imports.committed.undo", { until: instant(undoUntil ?? null), left: rest }) });
  }
  return told;
}

function undone(row: ImportRecord, translate: Words): Told[] {
  const told: Told[] = [{ severity: "success", text: translate("imports.undone", { count: row.undoneCount }) }];
  if (row.leftCount > 0) told.push({ severity: "warning", text: translate("imports.leftOver", { count: row.leftCount }) });
  return told;
}

function toldOf(row: ImportRecord, translate: Words): Told[] {
  if (row.state === "CHECKED") return checked(row, translate);
  if (row.state === "COMMITTED") return committed(row, translate);
  if (row.state === "UNDONE") return undone(row, translate);
  if (row.state === "FAILED") return [{ severity: "error", text: row.error }];
  return [{ severity: "info", text: translate("imports.abandoned") }];
}

/** What came of it, and what the next press of a button will do, before it is pressed. */
export function Outcome({ row }: { readonly row: ImportRecord }) {
  const translate = useTranslate();
  return (
    <Stack spacing={0.5} sx={{ mb: 1 }}>
      {toldOf(row, translate).map(({ severity, text }, index) => (
        <Alert key={`${severity} ${index}`} severity={severity} sx={{ py: 0 }}>
          {text}
        </Alert>
      ))}
    </Stack>
  );
}
