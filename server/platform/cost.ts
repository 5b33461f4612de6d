import {
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type FragmentDefinitionNode,
  valueFromASTUntyped,
} from "graphql";
import { DEFAULT_LIMIT, MAX_LIMIT } from "./list.ts";

/** What one operation may cost. A page of the console costs a fraction of it (test/security/limits.test.ts prints the largest). */
export const MAX_COST = 20_000;

/** A root field opens a transaction and asks the database at least once; an act writes besides. */
const QUERY = 2;
const ACT = 20;
const DESCRIPTION = 500;
/** Lists without paging: those of the whole directory stand at the root, those of one record are short. */
const ROOT_LIST = 100;
const LIST = 5;

export type Variables = Readonly<Record<string, unknown>>;

interface Pricing {
  readonly schema: GraphQLSchema;
  readonly variables: Variables;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly known: Map<string, number>;
}

function argumentsOf(node: FieldNode, variables: Variables): Record<string, unknown> {
  return Object.fromEntries((node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]));
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && value >= 0 ? Math.min(value, MAX_LIMIT) : undefined;
}

function isListed(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

/** `page: {limit}`, `first`, `limit`; otherwise as many rows as a list argument (ids of a bulk act) names. */
function sizeAsked(args: Record<string, unknown>): number | undefined {
  const page = args["page"];
  const limit = typeof page === "object" && page !== null && "limit" in page ? numberOf(page.limit) : undefined;
  const given = Object.values(args).flatMap((value) => (Array.isArray(value) ? [value.length] : []));
  return limit ?? numberOf(args["first"]) ?? numberOf(args["limit"]) ?? (given.length > 0 ? Math.max(...given) : undefined);
}

/** Rows below a field: what its own arguments say, or those of the page or connection it stands in, or what is usual. */
function rowsBelow(field: GraphQLField<unknown, unknown>, asked: number | undefined, isRoot: boolean): number {
  if (!isListed(field.type)) return 1;
  return asked ?? (isRoot ? ROOT_LIST : LIST);
}

function isPaged(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === "page" || name === "first" || name === "limit");
}

/** Every record that may come back costs one, and so does every record below it; plain values cost nothing. */
function priceOfField(pricing: Pricing, node: FieldNode, about: { parent: string; isRoot: boolean; handed: number | undefined }): number {
  const name = node.name.value;
  if (name === "__schema" || name === "__type") return DESCRIPTION;
  const parent = pricing.schema.getType(about.parent);
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  if (field === undefined) return 0;
  const args = argumentsOf(node, pricing.variables);
  const asked = sizeAsked(args) ?? (isPaged(field) ? DEFAULT_LIMIT : undefined);
  const type = getNamedType(field.type);
  const act = parent === pricing.schema.getMutationType();
  const own = about.isRoot ? (act ? ACT * Math.max(1, asked ?? 1) : QUERY) : 0;
  if (!isCompositeType(type) || node.selectionSet === undefined) return own;
  const rows = rowsBelow(field, asked ?? about.handed, about.isRoot);
  // The size asked for on `tasks` is that of `items` or `edges` below it, not of the lists in every row.
  const handed = isListed(field.type) ? undefined : asked;
  return own + rows * (1 + priceOf(pricing, node.selectionSet, { parent: type.name, isRoot: false, handed }));
}

function priceOf(pricing: Pricing, set: SelectionSetNode, about: { parent: string; isRoot: boolean; handed: number | undefined }): number {
  let price = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) price += priceOfField(pricing, selection, about);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      price += priceOf(pricing, selection.selectionSet, { ...about, parent: selection.typeCondition?.name.value ?? about.parent });
    } else price += priceOfFragment(pricing, selection.name.value, about);
  }
  return price;
}

/** Priced once however often it is spread, so that fragments within fragments stay cheap to price. */
function priceOfFragment(pricing: Pricing, name: string, about: { isRoot: boolean; handed: number | undefined }): number {
  const fragment = pricing.fragments.get(name);
  if (fragment === undefined) return 0;
  const key = `${name} ${about.isRoot} ${about.handed}`;
  const known = pricing.known.get(key);
  if (known !== undefined) return known;
  pricing.known.set(key, 0);
  const price = priceOf(pricing, fragment.selectionSet, { ...about, parent: fragment.typeCondition.name.value });
  pricing.known.set(key, price);
  return price;
}

export interface Priced {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

/** What an operation may cost at most: the records it may return, from the list sizes it asks for. At least 1. */
export function costOf(schema: GraphQLSchema, { document, operation, variables }: Priced): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) return 1;
  const pricing = { schema, variables: withDefaults(operation, variables), fragments, known: new Map<string, number>() };
  return Math.max(1, priceOf(pricing, operation.selectionSet, { parent: root.name, isRoot: true, handed: undefined }));
}

function withDefaults(operation: OperationDefinitionNode, variables: Variables): Variables {
  const filled: Record<string, unknown> = { ...variables };
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue !== undefined) filled[variable.name.value] ??= valueFromASTUntyped(defaultValue);
  }
  return filled;
}
