import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, type SelectionSetNode, visit } from "graphql";
import { DomainError } from "./errors.ts";
import { checkText } from "./well-formed.ts";

export const MAX_TOKENS = 3_000;
const MAX_DEPTH = 12;
const MAX_ALIASES = 40;
const MAX_DIRECTIVES = 20;
const MAX_ROOT_FIELDS = 20;
const MAX_FRAGMENTS = 40;

function refuse(detail: string): never {
  throw new DomainError("TOO_COMPLEX", { detail });
}

interface Shape {
  aliases: number;
  directives: number;
  introspects: boolean;
  readonly fragments: Map<string, FragmentDefinitionNode>;
}

/** One walk over everything that is written, whether it is used or not. */
function shapeOf(document: DocumentNode): Shape {
  const shape: Shape = { aliases: 0, directives: 0, introspects: false, fragments: new Map() };
  visit(document, {
    Field(node) {
      if (node.alias !== undefined) shape.aliases++;
      if (node.name.value === "__schema" || node.name.value === "__type") shape.introspects = true;
    },
    Directive() {
      shape.directives++;
    },
    FragmentDefinition(node) {
      shape.fragments.set(node.name.value, node);
    },
    StringValue(node) {
      checkText(node.value);
    },
    OperationDefinition(node) {
      if (node.selectionSet.selections.length > MAX_ROOT_FIELDS) refuse(`root fields ≤ ${MAX_ROOT_FIELDS}`);
    },
  });
  return shape;
}

/** How deep the answer would be, fragments opened. A fragment that contains itself is left to the validation, which refuses it. */
function depthOf(set: SelectionSetNode, fragments: Shape["fragments"], known: Map<string, number>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    let depth = 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (fragment !== undefined && !known.has(name)) {
        known.set(name, 0);
        known.set(name, depthOf(fragment.selectionSet, fragments, known));
      }
      depth = known.get(name) ?? 0;
    } else if (selection.kind === Kind.INLINE_FRAGMENT) depth = depthOf(selection.selectionSet, fragments, known);
    // Descriptions of the schema nest deeper than any record; graphql-js bounds them by a rule of its own.
    else if (!selection.name.value.startsWith("__"))
      depth = 1 + (selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet, fragments, known));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: MAX_TOKENS, noLocation: true });
  } catch (error) {
    if (error instanceof Error && error.message.includes("tokens. Parsing aborted")) refuse(`tokens ≤ ${MAX_TOKENS}`);
    // What is not GraphQL is told so by the server behind.
    return null;
  }
}

/**
 * Refuses a document for its shape alone: before validation, which itself can be made slow by what is refused here.
 * The schema is described to nobody who has not signed in.
 */
export function checkShape(query: string, signedIn: boolean): void {
  const document = parsed(query);
  if (document === null) return;
  const shape = shapeOf(document);
  if (shape.aliases > MAX_ALIASES) refuse(`aliases ≤ ${MAX_ALIASES}`);
  if (shape.directives > MAX_DIRECTIVES) refuse(`directives ≤ ${MAX_DIRECTIVES}`);
  if (shape.fragments.size > MAX_FRAGMENTS) refuse(`fragments ≤ ${MAX_FRAGMENTS}`);
  const known = new Map<string, number>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (depthOf(definition.selectionSet, shape.fragments, known) > MAX_DEPTH) refuse(`depth ≤ ${MAX_DEPTH}`);
  }
  if (shape.introspects && !signedIn) throw new DomainError("UNAUTHENTICATED");
}
