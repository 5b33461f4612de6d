import type { Figures } from "./report.graphql.ts";

export type Measure = "completion" | "onTime" | "overdue";

export function valueOf(figures: Figures, measure: Measure): number | null {
  if (measure === "completion") return figures.completionRate;
  return measure === "onTime" ? figures.onTimeRate : figures.overdue;
}

/** A rate as a whole percentage, a count as it is, nothing as a dash. */
export function show(value: number | null, measure: Measure): string {
  if (value === null) return "—";
  return measure === "overdue" ? String(value) : `${Math.round(value * 100)}%`;
}

const LIGHT = ["#fdf1ef", "#fdf6e7", "#f3f7ea", "#e3f1e6", "#cfe8d6"];
const ALARM = ["#ffffff", "#fdf1ef", "#fae1dd", "#f5cbc5", "#f0b4ac"];

/** Light grounds that dark text stays readable on: five steps from poor to good, or from none to many overdue. */
export function ground(value: number | null, measure: Measure): string {
  if (value === null) return "#ffffff";
  if (measure === "overdue") return ALARM[Math.min(4, Math.ceil(value))] ?? "#ffffff";
  return LIGHT[Math.min(4, Math.floor(value * 5))] ?? "#ffffff";
}
