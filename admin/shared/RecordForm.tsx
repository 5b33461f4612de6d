import { type ReactNode, useRef, useState } from "react";
import { type RaRecord, SaveButton, SimpleForm, useDataProvider, useTranslate } from "react-admin";
import { ConflictDialog } from "./ConflictDialog.tsx";
import { KeepTyped, useKept } from "./KeepTyped.tsx";
import { mergeTyped } from "./merge.ts";
import type { Outcome } from "./useAct.ts";

type Values = Readonly<Record<string, unknown>>;
type Faults = Readonly<Record<string, string>>;

interface Versioned extends RaRecord {
  readonly version: number;
}

/** A record that others may change meanwhile. */
export interface Changed {
  readonly resource: string;
  readonly record: Versioned;
  /** What the form asks of a record. */
  readonly from: (record: Versioned) => Values;
  /** What a field is called, as a message key. */
  readonly label: (name: string) => string;
  /** What a value is in words, where it is not its text. */
  readonly say?: Readonly<Record<string, (value: unknown) => string>>;
}

interface RecordFormProps {
  /** By which what is typed is kept. */
  readonly name: string;
  /** What the form of a new record begins with. */
  readonly values?: Values;
  /** Of a record that is there already. */
  readonly changed?: Changed;
  readonly send: (values: Values, version: number) => Promise<Outcome<unknown>>;
  readonly toolbar?: ReactNode;
  readonly children: ReactNode;
}

interface Open {
  readonly mine: Values;
  readonly theirs: Values;
  readonly open: readonly string[];
}

/** Rows as lines, the rest as it is. */
function told(value: unknown): string {
  if (Array.isArray(value)) return value.map(told).join("\n");
  if (typeof value === "object" && value !== null) return Object.values(value).map(told).filter(Boolean).join(" ");
  return value === null || value === undefined ? "" : String(value);
}

/** Reads the record again after somebody else was faster, and brings both together. */
function useMerging(changed: Changed | undefined, kept: { version: number | undefined }) {
  const dataProvider = useDataProvider();
  const isOld = changed !== undefined && kept.version !== undefined && kept.version !== changed.record.version;
  const base = useRef({
    version: kept.version ?? changed?.record.version ?? 0,
    // What was typed on an older version begins with nothing that is known any more.
    values: changed === undefined || isOld ? null : changed.from(changed.record),
  });
  const catchUp = async (mine: Values, { resource, record, from }: Changed): Promise<Open> => {
    const { data } = await dataProvider.getOne<Versioned>(resource, { id: record.id });
    const theirs = from(data);
    const { values, open } = mergeTyped(mine, theirs, base.current.values);
    base.current = { version: data.version, values: theirs };
    return { mine: values, theirs, open };
  };
  return { base, catchUp };
}

/**
 * A form that loses nothing: what is typed is kept through reloads until it is saved, and where somebody else saved the record first, what only one
 * of the two changed is brought together and the rest is asked, side by side.
 */
export function RecordForm({ name, values = {}, changed, send, toolbar, children }: RecordFormProps) {
  const translate = useTranslate();
  const kept = useKept(name);
  const { base, catchUp } = useMerging(changed, kept);
  const [shown, setShown] = useState({ values: { ...(changed?.from(changed.record) ?? values), ...kept.values }, times: 0 });
  const [conflict, setConflict] = useState<Open | null>(null);
  const save = async (typed: Values): Promise<Faults> => {
    const { payload, faults, conflict: overtaken } = await send(typed, base.current.version);
    if (payload !== null) kept.forget();
    if (!overtaken || changed === undefined) return faults;
    const found = await catchUp(typed, changed);
    if (found.open.length > 0) setConflict(found);
    else return again(found.mine);
    return {};
  };
  const again = (merged: Values): Promise<Faults> => {
    setConflict(null);
    setShown(({ times }) => ({ values: merged, times: times + 1 }));
    return save(merged);
  };
  return (
    <>
      <SimpleForm
        key={shown.times}
        record={{}}
        onSubmit={save}
        toolbar={toolbar ?? <SaveButton alwaysEnable />}
        sx={{ p: 0 }}
        defaultValues={shown.values}
      >
        <KeepTyped name={name} version={changed === undefined ? undefined : base.current.version} />
        {children}
      </SimpleForm>
      {conflict === null || changed === undefined ? null : (
        <ConflictDialog
          differences={conflict.open.map((field) => {
            const say = changed.say?.[field] ?? told;
            return { name: field, label: translate(changed.label(field)), mine: say(conflict.mine[field]), theirs: say(conflict.theirs[field]) };
          })}
          onChoose={(taken) => void again({ ...conflict.mine, ...Object.fromEntries([...taken].map((field) => [field, conflict.theirs[field]])) })}
        />
      )}
    </>
  );
}
