import { useNotify, useRefresh, useTranslate } from "react-admin";
import type { TypedDocumentString } from "../../schema/generated/graphql.ts";
import { type Payload, perform, type UserError } from "./graphql.ts";
import { useFault } from "./useFault.ts";

/** What became of an act: its payload, or what was refused, by the name of the form's field ("officers.0.name"). */
export interface Outcome<T> {
  readonly payload: T | null;
  readonly faults: Readonly<Record<string, string>>;
  /** Somebody else changed the record first. */
  readonly conflict: boolean;
}

/** The server names fields as its arguments do; a form knows nothing of the argument "input". */
function faultsOf(errors: readonly UserError[]): Record<string, string> {
  return Object.fromEntries(
    errors.flatMap(({ field, message }) => {
      const path = (field ?? []).filter((part, index) => index > 0 || part !== "input");
      return path.length === 0 ? [] : [[path.join("."), message]];
    }),
  );
}

type Act = <K extends string, P extends Payload, V extends object>(
  document: TypedDocumentString<{ readonly [F in K]: P }, V>,
  field: K,
  variables: V,
  done: string,
) => Promise<Outcome<P>>;

/**
 * Performs an act from a form: says what was done, or why not, and keeps what was typed. A form that `settles` brings both versions together
 * itself where somebody else was faster.
 */
export function useAct({ settles = false }: { readonly settles?: boolean } = {}): Act {
  const notify = useNotify();
  const refresh = useRefresh();
  const fault = useFault();
  const translate = useTranslate();
  return async (document, field, variables, done) => {
    try {
      const payload = await perform(document, field, variables);
      const [first] = payload.userErrors;
      if (first !== undefined) {
        const conflict = payload.userErrors.some(({ code }) => code === "VERSION_CONFLICT");
        if (!conflict || !settles) notify(first.message, { type: "error" });
        return { payload: null, faults: faultsOf(payload.userErrors), conflict };
      }
      notify(translate(done), { type: "success" });
      refresh();
      return { payload, faults: {}, conflict: false };
    } catch (error) {
      fault(error);
      return { payload: null, faults: {}, conflict: false };
    }
  };
}
