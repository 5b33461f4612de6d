import { type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";
import { createParameterDecorator } from "type-graphql";
import type { Request } from "./request.ts";

/** Whether what lies at a path below this field is asked for: `wants("items", "tenant")`. */
export type Wants = (...path: string[]) => boolean;

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

function isIn(set: SelectionSetNode | undefined, path: readonly string[], fragments: Fragments): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  return (set?.selections ?? []).some((one) => {
    if (one.kind === Kind.FRAGMENT_SPREAD) return isIn(fragments[one.name.value]?.selectionSet, path, fragments);
    if (one.kind === Kind.INLINE_FRAGMENT) return isIn(one.selectionSet, path, fragments);
    return one.name.value === name && isIn(one.selectionSet, rest, fragments);
  });
}

/** What the document asks for below this field, so that it can be read ahead, in the trip of the field itself. */
export function Wanted() {
  return createParameterDecorator<Request>(({ info }): Wants => {
    const { fieldNodes, fragments }: GraphQLResolveInfo = info;
    return (...path) => fieldNodes.some(({ selectionSet }) => isIn(selectionSet, path, fragments));
  });
}

/** Reads ahead what a loader will be asked for; whoever asks then is told what went wrong, if something did. */
export function ahead(...loaded: ReadonlyArray<Promise<unknown>>): void {
  for (const one of loaded) one.catch(() => undefined);
}
