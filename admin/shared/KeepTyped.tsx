import { useEffect, useRef, useState } from "react";
import { FormDataConsumer } from "react-admin";
import { viewer } from "../app/session.ts";

type Values = Readonly<Record<string, unknown>>;

/** Beside what was typed: the version of the record it was typed on. */
const VERSION = "~version";

const keyOf = (name: string): string => `gongjian.typed.${viewer()?.tenant.id ?? ""}.${name}`;

function read(name: string): Values {
  const kept = sessionStorage.getItem(keyOf(name));
  if (kept === null) return {};
  const parsed: unknown = JSON.parse(kept);
  return typeof parsed === "object" && parsed !== null ? (parsed as Values) : {};
}

export interface Kept {
  readonly values: Values;
  /** Of the record, where it was one that is changed. */
  readonly version: number | undefined;
  readonly forget: () => void;
}

/** What was typed into a form before and not saved; forgotten once it is. */
export function useKept(name: string): Kept {
  const [{ [VERSION]: version, ...values }] = useState(() => read(name));
  return { values, version: typeof version === "number" ? version : undefined, forget: () => sessionStorage.removeItem(keyOf(name)) };
}

interface KeeperProps {
  readonly name: string;
  readonly version?: number | undefined;
}

function Keeper({ name, version, values }: KeeperProps & { readonly values: Values }) {
  const first = useRef(true);
  useEffect(() => {
    // What a form begins with was not typed.
    if (!first.current) sessionStorage.setItem(keyOf(name), JSON.stringify(version === undefined ? values : { ...values, [VERSION]: version }));
    first.current = false;
  }, [name, version, values]);
  return null;
}

/** Inside a form of react-admin: keeps what is typed until the form is saved, through reloads and ended sessions. */
export function KeepTyped(about: KeeperProps) {
  return <FormDataConsumer<Values>>{({ formData }) => <Keeper {...about} values={formData} />}</FormDataConsumer>;
}
