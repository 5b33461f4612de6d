import { useEffect, useRef, useState } from "react";
import { FormDataConsumer } from "react-admin";
import { viewer } from "../app/session.ts";

type Values = Readonly<Record<string, unknown>>;

const keyOf = (name: string): string => `gongjian.typed.${viewer()?.tenant.id ?? ""}.${name}`;

function read(name: string): Values {
  const kept = sessionStorage.getItem(keyOf(name));
  if (kept === null) return {};
  const parsed: unknown = JSON.parse(kept);
  return typeof parsed === "object" && parsed !== null ? (parsed as Values) : {};
}

/** What was typed into a form before and not saved; forgotten once it is. */
export function useKept(name: string): { readonly values: Values; readonly forget: () => void } {
  const [values] = useState(() => read(name));
  return { values, forget: () => sessionStorage.removeItem(keyOf(name)) };
}

function Keeper({ name, values }: { name: string; values: Values }) {
  const first = useRef(true);
  useEffect(() => {
    // What a form begins with was not typed.
    if (!first.current) sessionStorage.setItem(keyOf(name), JSON.stringify(values));
    first.current = false;
  }, [name, values]);
  return null;
}

/** Inside a form of react-admin: keeps what is typed until the form is saved, through reloads and ended sessions. */
export function KeepTyped({ name }: { name: string }) {
  return <FormDataConsumer<Values>>{({ formData }) => <Keeper name={name} values={formData} />}</FormDataConsumer>;
}
