import { labels } from "../../schema/labels/labels.ts";
import { entryOf } from "./entry-of.ts";
import type { Locale } from "../../schema/labels/errors.ts";

/** Puts the words of the user's language in place of states, roles, acts and field names. */
export function explain(params: Record<string, unknown>, locale: Locale): Record<string, unknown> {
  const words = labels[locale];
  const machine = params["machine"] === "Task" ? words.enums.TaskState : words.enums.AssignmentState;
  const out: Record<string, unknown> = { ...params };
  const { state, act, roles, name } = params;
  if (typeof state === "string") out["state"] = lookUp(machine, state);
  if (typeof act === "string") out["act"] = lookUp(words.acts, act);
  if (Array.isArray(roles)) out["roles"] = roles.map((role) => lookUp(words.enums.Role, String(role))).join(" / ");
  if (typeof name === "string") out["name"] = lookUp(words.fields, name);
  return out;
}

function lookUp(words: Readonly<Record<string, string>>, key: string): string {
  return entryOf(words, key) ?? key;
}
