import { Alert } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Check } from "./decompose.ts";

const signed = (value: number): string => (value > 0 ? `+${value}` : `−${Math.abs(value)}`);

/** Whether the shares make up the target, in words: by how much the sum differs, or how many differ from what applies to each. */
export function Difference({ check, total, unit }: { check: Check; total: number; unit: string }) {
  const translate = useTranslate();
  const { sum, by, differing, missing } = check;
  const words = { sum: sum ?? 0, total, unit, by: signed(by), count: differing };
  const key = missing > 0 ? "missing" : sum === null ? (differing === 0 ? "same" : "differ") : by === 0 ? "adds" : "off";
  const severity = key === "missing" || key === "off" ? "warning" : key === "differ" ? "info" : "success";
  return (
    <Alert severity={severity} sx={{ py: 0 }} role="status">
      {translate(`targets.check.${key}`, { ...words, missing })}
    </Alert>
  );
}
