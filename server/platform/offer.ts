import { errorMessage } from "../../schema/labels/errors.ts";
import type { DomainError } from "./errors.ts";
import { explain } from "./explain.ts";
import type { Action } from "./graphql.ts";
import type { Viewer } from "./viewer.ts";

/** Mutations by name, each enabled or with the reason in the viewer's language, by the guard that the mutation itself runs. */
export function offer<N extends string>(viewer: Viewer, names: readonly N[], refuse: (name: N) => DomainError | null): Action[] {
  return names.map((name) => {
    const refused = refuse(name);
    const reason = refused === null ? null : errorMessage(refused.code, explain(refused.params, viewer.locale), viewer.locale);
    return { name, enabled: refused === null, reason };
  });
}
