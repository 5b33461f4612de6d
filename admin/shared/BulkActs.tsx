import { Button, Typography } from "@mui/material";
import { useState } from "react";
import { type RaRecord, useListContext, useNotify, useRefresh, useTranslate } from "react-admin";
import type { ActDefinition, Action } from "./ActionBar.tsx";
import { ActionDialog } from "./ActionDialog.tsx";
import { type Payload, performNamed, type UserError } from "./graphql.ts";
import { useFault } from "./useFault.ts";

interface BulkPayload extends Payload {
  readonly results: ReadonlyArray<{ readonly userErrors: ReadonlyArray<{ readonly message: string }> }>;
}

interface ListRow extends RaRecord {
  readonly version: number;
  readonly allowedActions: readonly Action[];
}

/** The act on one row, of the name of the act on many. */
const singular = (name: string): string => name.replace(/s$/, "");

const allows = (row: ListRow, name: string): boolean => row.allowedActions.some((action) => action.name === singular(name) && action.enabled);

/** Acts on many rows: each button counts the chosen rows that allow it; every row answers for itself. */
export function BulkActs({ acts }: { acts: Readonly<Record<string, Pick<ActDefinition, "document" | "inputs">>> }) {
  const translate = useTranslate();
  const notify = useNotify();
  const fault = useFault();
  const refresh = useRefresh();
  const { selectedIds, data = [], onUnselectItems } = useListContext<ListRow>();
  const [asking, setAsking] = useState<string | null>(null);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const chosen = data.filter((row) => selectedIds.includes(row.id));
  const offered = Object.entries(acts)
    .map(([name, { inputs = [] }]) => ({ name, inputs, count: chosen.filter((row) => allows(row, name)).length }))
    .filter(({ count }) => count > 0);
  const say = ({ results }: BulkPayload): void => {
    const failed = results.filter((result) => result.userErrors.length > 0);
    const first = failed[0]?.userErrors[0]?.message ?? "";
    const partly = `${translate("app.partly", { done: results.length - failed.length, failed: failed.length })}：${first}`;
    notify(failed.length === 0 ? translate("app.doneMany", { smart_count: results.length }) : partly, {
      type: failed.length === 0 ? "success" : "warning",
    });
  };
  const run = async (name: string, values: object): Promise<void> => {
    const definition = acts[name];
    if (definition === undefined) return;
    const items = chosen.filter((row) => allows(row, name)).map(({ id, version }) => ({ id, version }));
    const payload = await performNamed<BulkPayload>(definition.document, name, { items, ...values }).catch(fault);
    if (payload === undefined) return;
    setErrors(payload.userErrors);
    if (payload.userErrors.length > 0) return;
    say(payload);
    setAsking(null);
    onUnselectItems();
    refresh();
  };
  const labelOf = (name: string): string => translate(`acts.${singular(name)}`);
  if (chosen.length === 0) return null;
  if (offered.length === 0) {
    return (
      <Typography variant="body2" color="text.primary">
        {translate("app.noBulk")}
      </Typography>
    );
  }
  return (
    <>
      {offered.map(({ name, inputs, count }) => (
        <Button key={name} onClick={() => (inputs.length > 0 ? setAsking(name) : void run(name, {}))}>
          {labelOf(name)}（{count}）
        </Button>
      ))}
      {asking === null ? null : (
        <ActionDialog
          title={labelOf(asking)}
          inputs={acts[asking]?.inputs ?? []}
          errors={errors}
          onCancel={() => setAsking(null)}
          onSubmit={(values) => void run(asking, values)}
        />
      )}
    </>
  );
}
