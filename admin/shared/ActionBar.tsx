import type { AllowedActionFragment } from "../../schema/generated/graphql.ts";
import { Button, Stack } from "@mui/material";
import { useState } from "react";
import { useNotify, useRefresh, useTranslate } from "react-admin";
import { ActionDialog, type ActionInput } from "./ActionDialog.tsx";
import { type AnyDocument, performNamed, type UserError } from "./graphql.ts";
import { useFault } from "./useFault.ts";

export type Action = AllowedActionFragment;

/** What an act asks for before it is done, and how it is sent. */
export interface ActDefinition {
  readonly document: AnyDocument;
  readonly inputs?: readonly ActionInput[];
  /** What is sent with it and not asked for. */
  readonly fixed?: Readonly<Record<string, string | boolean>>;
  readonly colour?: "primary" | "error" | "success";
  /** Asked before an act that cannot be taken back. */
  readonly confirm?: string;
  /** Words on the button, where they are not those of the act. */
  readonly label?: string;
}

interface Props {
  readonly record: {
    readonly id: string;
    readonly version: number;
    readonly allowedActions: readonly Action[];
  };
  readonly definitions: Readonly<Record<string, ActDefinition>>;
  readonly onDone?: () => void;
}

/** Buttons only for what the server says may be done; what may not be done now says why. */
export function ActionBar({ record, definitions, onDone }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const fault = useFault();
  const refresh = useRefresh();
  const [asking, setAsking] = useState<string | null>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, Readonly<Record<string, string>>>>>({});
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const shown = record.allowedActions.filter((action) => definitions[action.name] !== undefined && action.enabled);
  const run = async (name: string, values: object): Promise<void> => {
    const definition = definitions[name];
    if (definition === undefined) return;
    try {
      const payload = await performNamed(definition.document, name, {
        id: record.id,
        version: record.version,
        ...definition.fixed,
        ...values,
      });
      setErrors(payload.userErrors);
      const [first] = payload.userErrors;
      if (first !== undefined) {
        // What was typed stays in the dialog; the record behind it is read again, so that a second try is on what now stands.
        if (first.code === "VERSION_CONFLICT") refresh();
        if ((definition.inputs ?? []).length === 0) notify(first.message, { type: "error" });
        return;
      }
      setAsking(null);
      setTyped((all) => ({ ...all, [name]: {} }));
      notify(translate("app.done"), { type: "success" });
      refresh();
      onDone?.();
    } catch (error) {
      fault(error);
    }
  };
  const asked = asking === null ? undefined : definitions[asking];
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: "wrap" }}>
      {shown.map(({ name }) => {
        const definition = definitions[name];
        const needs = (definition?.inputs ?? []).length > 0 || definition?.confirm !== undefined;
        return (
          <span key={name}>
            <Button
              variant={definition?.colour === undefined ? "outlined" : "contained"}
              color={definition?.colour ?? "inherit"}
              onClick={() => {
                setErrors([]);
                if (needs) setAsking(name);
                else void run(name, {});
              }}
            >
              {translate(definition?.label ?? `acts.${name}`)}
            </Button>
          </span>
        );
      })}
      {asking !== null && asked !== undefined ? (
        <ActionDialog
          title={translate(`acts.${asking}`)}
          inputs={asked.inputs ?? []}
          errors={errors}
          kept={typed[asking] ?? {}}
          onType={(name, value) => setTyped((all) => ({ ...all, [asking]: { ...all[asking], [name]: value } }))}
          {...(asked.confirm === undefined ? {} : { text: asked.confirm })}
          onCancel={() => setAsking(null)}
          onSubmit={(values) => void run(asking, values)}
        />
      ) : null}
    </Stack>
  );
}
