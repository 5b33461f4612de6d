import { MenuItem, Stack, TextField, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router-dom";
import type { ReviewFigure, ReviewGrouping, ReviewView } from "../../schema/generated/graphql.ts";
import { holds } from "../app/menu.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { type Asked, halfYears } from "./drill.ts";

/** Eyes that the viewer's roles open, the widest first. */
function viewsOf(who: ReturnType<typeof viewer>): ReviewView[] {
  if (who === null) return [];
  return [
    ...(who.canOversee ? ["OVERSEEN" as const] : []),
    ...(holds(who, "REVIEWER", "TENANT_ADMIN", "ISSUER") ? ["GIVEN" as const] : []),
    ...(holds(who, "TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN") ? ["RECEIVED" as const] : []),
  ];
}

export interface Chosen extends Asked {
  readonly figure: ReviewFigure | "";
}

const EMPTY: Omit<Chosen, "view" | "period"> = { by: "LEADER", line: "", kind: "", figure: "" };

/** What the report is about, kept in the address, so that going back from a ledger finds it as it was. */
export function useChosen(): { chosen: Chosen; choose: (patch: Partial<Chosen>) => void } {
  const [params, setParams] = useSearchParams();
  const who = viewer();
  const given = Object.fromEntries(params) as Partial<Chosen>;
  const chosen = { ...EMPTY, view: viewsOf(who)[0] ?? "RECEIVED", period: halfYears(who?.today ?? "", 1)[0] ?? "", ...given };
  const choose = (patch: Partial<Chosen>): void =>
    setParams(Object.entries({ ...given, ...patch }).map(([key, value]): [string, string] => [key, String(value)]));
  return { chosen, choose };
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  return (
    <TextField select size="small" label={label} value={value} onChange={(event) => onChoose(event.target.value)} sx={{ minWidth: 130 }}>
      {choices.map(([id, words]) => (
        <MenuItem key={id} value={id}>
          {words}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: ReadonlyArray<readonly [string, string]>;
  readonly onChoose: (value: string) => void;
}

/** Whose eyes, which half-year, what a row stands for, and what it is narrowed to. */
export function ReportFilters({ chosen, choose }: { chosen: Chosen; choose: (patch: Partial<Chosen>) => void }) {
  const translate = useTranslate();
  const who = viewer();
  const views = viewsOf(who);
  const words = (period: string): string => translate(`reviews.report.half${period.slice(4)}`, { year: period.slice(0, 4) });
  const all = ["", translate("reviews.report.all")] as const;
  const named = (name: "Line" | "ReviewKind") => choicesOf(name).map((choice) => [choice.id, translate(choice.name)] as const);
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ mb: 1, flexWrap: "wrap", alignItems: "center" }}>
      {views.length < 2 ? null : (
        <ToggleButtonGroup exclusive size="small" value={chosen.view} onChange={(_, view: ReviewView | null) => view !== null && choose({ view })}>
          {views.map((view) => (
            <ToggleButton key={view} value={view}>
              {translate(`enums.ReviewView.${view}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <Choice
        label={translate("reviews.fields.period")}
        value={chosen.period}
        choices={[...new Set([chosen.period, ...halfYears(who?.today ?? "", 4)])]
          .sort()
          .reverse()
          .map((period) => [period, words(period)])}
        onChoose={(period) => choose({ period })}
      />
      <Choice
        label={translate("reviews.report.by")}
        value={chosen.by}
        choices={choicesOf("ReviewGrouping").map((choice) => [choice.id, translate(choice.name)])}
        onChoose={(by) => choose({ by: by as ReviewGrouping })}
      />
      <Choice
        label={translate("reviews.fields.line")}
        value={chosen.line}
        choices={[all, ...named("Line")]}
        onChoose={(line) => choose({ line: line as Chosen["line"] })}
      />
      <Choice
        label={translate("reviews.fields.kind")}
        value={chosen.kind}
        choices={[all, ...named("ReviewKind")]}
        onChoose={(kind) => choose({ kind: kind as Chosen["kind"] })}
      />
    </Stack>
  );
}
