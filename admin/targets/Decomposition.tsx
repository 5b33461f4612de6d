import {
  Checkbox,
  FormControlLabel,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { request } from "../shared/graphql.ts";
import { RecipientTree } from "../shared/RecipientTree.tsx";
import { Section } from "../shared/Section.tsx";
import { checkOf, isRate, numberOf, type Portion, portionsOf, selectorOf, type Wanted } from "./decompose.ts";
import { Difference } from "./Difference.tsx";
import { type Choices, SPLIT } from "./target.graphql.ts";

/** What would fall to whom, as the form stands; the last answer while the next is on its way. */
export function usePortions(wanted: Wanted): readonly Portion[] {
  const total = numberOf(wanted.total);
  const isAsked = total !== null && total > 0 && (wanted.chosen.length > 0 || wanted.self);
  const spread = isRate(wanted.unit) ? ("EACH" as const) : wanted.spread;
  const input = { selector: selectorOf(wanted), total: Math.round((total ?? 0) * 100) / 100, spread, split: wanted.split };
  const { data } = useQuery({
    queryKey: ["targetSplit", viewer()?.tenant.id, JSON.stringify(input)],
    queryFn: () => request(SPLIT, { input }),
    enabled: isAsked,
    placeholderData: (previous) => previous,
  });
  return isAsked && data !== undefined ? portionsOf(wanted, data.targetSplit.rows) : [];
}

interface SharesProps {
  readonly wanted: Wanted;
  readonly set: (patch: Partial<Wanted>) => void;
  readonly portions: readonly Portion[];
}

function Shares({ wanted, set, portions }: SharesProps) {
  const translate = useTranslate();
  const isTyped = wanted.split === "TYPED";
  return (
    <TableContainer sx={{ maxHeight: 400, mt: 1 }} tabIndex={0} role="region" aria-label={translate("targets.sections.portions")}>
      <Table size="small" stickyHeader sx={{ maxWidth: 560 }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate("targets.fields.tenant")}</TableCell>
            <TableCell align="right">{translate("targets.fields.heads")}</TableCell>
            <TableCell align="right">
              {translate("targets.fields.value")}（{wanted.unit}）
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {portions.map(({ id, name, heads, typed }) => (
            <TableRow key={id} hover>
              <TableCell>{name}</TableCell>
              <TableCell align="right">{heads}</TableCell>
              <TableCell align="right">
                {isTyped ? (
                  <TextField
                    size="small"
                    variant="standard"
                    value={typed}
                    onChange={(event) => set({ values: { ...wanted.values, [id]: event.target.value } })}
                    slotProps={{ htmlInput: { inputMode: "decimal", "aria-label": name, style: { textAlign: "right", width: 90 } } }}
                  />
                ) : (
                  typed
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

interface Props extends SharesProps {
  readonly choices: Choices | undefined;
}

/** 目标分解: to whom, in which parts, and whether they make up the whole. */
export function Decomposition({ wanted, set, portions, choices }: Props) {
  const translate = useTranslate();
  const candidates = choices?.targetCandidates ?? [];
  /** Whoever goes over to typing begins with what was proposed. */
  const choose = (split: Wanted["split"]): void =>
    set({ split, ...(split === "TYPED" ? { values: Object.fromEntries(portions.map(({ id, typed }) => [id, typed])) } : {}) });
  return (
    <Section title={translate("targets.sections.decomposition")}>
      {choices === undefined || candidates.length === 0 ? null : (
        <RecipientTree
          candidates={candidates}
          territories={new Map(choices.divisions.map((division) => [division.code, division]))}
          chosen={new Set(wanted.chosen)}
          onChange={(next) => set({ chosen: [...next] })}
        />
      )}
      <FormControlLabel
        control={<Checkbox size="small" checked={wanted.self} onChange={(event) => set({ self: event.target.checked })} />}
        label={translate("tasks.targets.self")}
      />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={wanted.split}
        onChange={(_, split: Wanted["split"] | null) => split !== null && choose(split)}
        sx={{ display: "flex", flexWrap: "wrap", mb: 1 }}
      >
        {choicesOf("TargetSplit").map(({ id, name }) => (
          <ToggleButton key={id} value={id}>
            {translate(name)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {portions.length === 0 ? (
        translate("targets.chooseFirst")
      ) : (
        <>
          <Difference
            check={checkOf({ spread: isRate(wanted.unit) ? "EACH" : wanted.spread, total: wanted.total }, portions)}
            total={numberOf(wanted.total) ?? 0}
            unit={wanted.unit}
          />
          <Shares wanted={wanted} set={set} portions={portions} />
        </>
      )}
    </Section>
  );
}
