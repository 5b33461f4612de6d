import { labels } from "../../schema/labels/labels.ts";
import { entryOf } from "./entry-of.ts";
import type { Locale } from "../../schema/labels/errors.ts";

/** Puts the words of the user's language in place of states, roles, acts and field names. */
export function explain(params: Record<string, unknown>, locale: Locale): Record<string, unknown> {
  const words = labels[locale];
  const machine = statesOf(words, params["machine"]);
  const out: Record<string, unknown> = { ...params };
  const { state, act, roles, name } = params;
  if (typeof state === "string") out["state"] = lookUp(machine, state);
  if (typeof act === "string") out["act"] = lookUp(words.acts, act);
  if (Array.isArray(roles)) out["roles"] = roles.map((role) => lookUp(words.enums.Role, String(role))).join(" / ");
  if (typeof name === "string") out["name"] = lookUp(words.fields, name);
  return out;
}

type Words = (typeof labels)["en"];

/** The words for the states of whatever a refusal is about. */
function statesOf({ enums }: Words, machine: unknown): Readonly<Record<string, string>> {
  if (machine === "Task") return enums.TaskState;
  if (machine === "Organization") return enums.OrganizationStatus;
  if (machine === "Account") return enums.AccountStatus;
  if (machine === "Rectification") return enums.RectificationState;
  if (machine === "Commitment") return enums.CommitmentState;
  if (machine === "PublicFeedback") return enums.FeedbackState;
  if (machine === "Theme") return enums.ThemeState;
  if (machine === "ReviewObligation") return enums.ReviewState;
  if (machine === "Import") return enums.ImportState;
  if (machine === "MassGroup") return enums.MassGroupStatus;
  if (machine === "Enterprise") return enums.EnterpriseStatus;
  return enums.AssignmentState;
}

function lookUp(words: Readonly<Record<string, string>>, key: string): string {
  return entryOf(words, key) ?? key;
}
