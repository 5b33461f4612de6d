import fc from "fast-check";
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { anything, broken, number, storable, text } from "./hostile-texts.ts";

/** Draws one value; fast-check keeps and replays what was drawn. */
type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

export interface Operation {
  readonly query: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

/** These end or change the session of whoever sends them, or keep everybody from the rest; the other tests try them. */
const NOT_SENT: ReadonlySet<string> = new Set(["signIn", "signOut", "changePassword", "switchTenant", "setSecondFactorRoles"]);

const percentage = fc.nat(99);
const chance = (draw: Draw, percent: number): boolean => draw(percentage) < percent;

interface Values {
  readonly ids: readonly string[];
  /** Every value fits its type, so that the operation reaches the database with whatever the type allows. */
  readonly tame: boolean;
}

const day = fc.constantFrom("2027-03-01", "2026-11-15", "0001-01-01", "9999-12-31");
const instant = fc.constantFrom("2026-11-15T00:00:00.000Z", "-271821-04-20T00:00:00.000Z", "+275760-09-13T00:00:00.000Z", "0001-01-01T00:00:00Z");

function scalar(draw: Draw, name: string, { ids, tame }: Values): unknown {
  if (!tame && chance(draw, 10)) return draw(anything);
  if (name === "ID") return chance(draw, 75) && ids.length > 0 ? draw(fc.constantFrom(...ids)) : draw(tame ? storable : text);
  if (name === "Int" || name === "Float")
    return tame || chance(draw, 60) ? draw(fc.constantFrom(0, 1, 2, 5, 25, 60, 100, 2_147_483_647)) : draw(number);
  if (name === "Boolean") return draw(fc.boolean());
  if (name === "Date") return tame || chance(draw, 60) ? draw(day) : draw(text);
  if (name.startsWith("DateTime")) return tame || chance(draw, 60) ? draw(instant) : draw(text);
  return chance(draw, 40) ? "正常的文字" : draw(tame ? storable : text);
}

/** A value that mostly fits the type. */
function valueOf(draw: Draw, type: GraphQLInputType, about: Values & { depth: number }): unknown {
  if (isNonNullType(type)) return !about.tame && chance(draw, 3) ? null : given(draw, type.ofType, about);
  // Said to be nothing, which is not the same as left out.
  return chance(draw, 12) ? null : given(draw, type, about);
}

function given(draw: Draw, type: GraphQLInputType, about: Values & { depth: number }): unknown {
  if (isListType(type)) {
    const count = draw(fc.constantFrom(0, 1, 1, 2, 3, 30));
    return Array.from({ length: about.depth > 3 ? Math.min(1, count) : count }, () =>
      valueOf(draw, type.ofType, { ...about, depth: about.depth + 1 }),
    );
  }
  if (isEnumType(type)) return about.tame || chance(draw, 90) ? draw(fc.constantFrom(...type.getValues().map(({ name }) => name))) : draw(text);
  if (!isInputObjectType(type)) return scalar(draw, getNamedType(type).name, about);
  const entries: Array<[string, unknown]> = [];
  for (const field of Object.values(type.getFields())) {
    const wanted = isNonNullType(field.type) ? about.tame || chance(draw, 97) : about.depth < 4 && chance(draw, 35);
    if (wanted) entries.push([field.name, valueOf(draw, field.type, { ...about, depth: about.depth + 1 })]);
  }
  if (!about.tame && chance(draw, 2)) entries.push([draw(text), draw(anything)]);
  return Object.fromEntries(entries);
}

interface Writing {
  readonly draw: Draw;
  readonly values: Values;
  readonly variables: Record<string, unknown>;
  readonly declared: string[];
}

function argumentsOf(writing: Writing, field: GraphQLField<unknown, unknown>): string {
  const passed: string[] = [];
  for (const { name, type } of field.args) {
    if (!isNonNullType(type) && !chance(writing.draw, 50)) continue;
    const variable = `v${writing.declared.length}`;
    writing.variables[variable] = valueOf(writing.draw, type, { ...writing.values, depth: 0 });
    writing.declared.push(`$${variable}: ${String(type)}`);
    passed.push(`${name}: $${variable}`);
  }
  return passed.length === 0 ? "" : `(${passed.join(", ")})`;
}

function selectionOf(writing: Writing, field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return "";
  if (!isObjectType(type) || depth > 5) return "{ __typename }";
  const fields = Object.values(type.getFields());
  const chosen = fields.filter((one) => (isCompositeType(getNamedType(one.type)) ? chance(writing.draw, 40 - depth * 6) : chance(writing.draw, 60)));
  return `{ __typename ${chosen.map((one) => `${one.name}${argumentsOf(writing, one)} ${selectionOf(writing, one, depth + 1)}`).join(" ")} }`;
}

function written(draw: Draw, schema: GraphQLSchema, ids: readonly string[]): Operation {
  const kind = chance(draw, 55) ? "query" : "mutation";
  const root = kind === "query" ? schema.getQueryType() : schema.getMutationType();
  const fields = Object.values(root?.getFields() ?? {}).filter(({ name }) => !NOT_SENT.has(name));
  const writing: Writing = { draw, values: { ids, tame: chance(draw, 60) }, variables: {}, declared: [] };
  const chosen = Array.from({ length: chance(draw, 80) ? 1 : 3 }, () => draw(fc.constantFrom(...fields)));
  const selections = chosen.map((field, index) => `f${index}: ${field.name}${argumentsOf(writing, field)} ${selectionOf(writing, field, 1)}`);
  const head = writing.declared.length === 0 ? "" : `(${writing.declared.join(", ")})`;
  return { query: `${kind} ${head} { ${selections.join("\n")} }`, variables: writing.variables };
}

const repeat = (count: number, one: (index: number) => string): string => Array.from({ length: count }, (_, index) => one(index)).join(" ");

/** Documents that are made to cost: each grows with n. */
const SHAPES: ReadonlyArray<(n: number) => string> = [
  (n) => `{ viewer { ${"account { tenant { ".repeat(n)} id ${"} }".repeat(n)} } }`,
  (n) => `{ viewer { ${repeat(n, (index) => `a${index}: locale`)} } }`,
  (n) => `{ ${repeat(n, (index) => `a${index}: viewer { locale }`)} }`,
  (n) => `{ viewer { ${repeat(n, () => "locale")} } }`,
  (n) => `{ viewer { locale ${repeat(n, () => "@include(if: true)")} } }`,
  (n) => `query ${repeat(n, () => "@skip(if: false)")} { viewer { locale } }`,
  (n) => `{ viewer { ...F0 } } ${repeat(n, (index) => `fragment F${index} on Viewer { ...F${(index + 1) % n} }`)}`,
  (n) =>
    `{ viewer { ...F0 } } ${repeat(n, (index) => `fragment F${index} on Viewer { account { ...F${index + 1} } a: account { ...F${index + 1} } }`)} fragment F${n} on Viewer { locale }`,
  (n) => `{ ${repeat(n, (index) => `a${index}: assignments(page: { limit: 100 }) { items { children { timeline { at } } } }`)} }`,
  (n) => `{ tasks(filter: { q: "${"长".repeat(n * 100)}" }) { total } }`,
  (n) => `{ tasks(page: { limit: ${"9".repeat(n)} }) { total } }`,
  (n) => `{ tasks(filter: { state: { in: [${repeat(n, () => "DRAFT,")}] } }) { total } }`,
  (n) => `{ task(id: ${"[".repeat(n)}1${"]".repeat(n)}) { id } }`,
  (n) => `query (${repeat(n, (index) => `$v${index}: ${"[".repeat(n % 50)}Int${"]".repeat(n % 50)}`)}) { viewer { locale } }`,
  (n) => `{ __schema { ${"types { fields { type { ".repeat(n % 9)} name ${"} } }".repeat(n % 9)} } }`,
  (n) => `${"{".repeat(n)}`,
  (n) => `${repeat(n, (index) => `query Q${index} { viewer { locale } }`)}`,
  (n) => `"${"\\u0041".repeat(n)}" { viewer { locale } }`,
  (n) => `{ task(id: "\\u0000\\ud800") { id } ${"#".repeat(n)}\n }`,
  (n) => `subscription { viewer { locale } } ${"\ufeff".repeat(n)}`,
];

const shaped = fc.tuple(fc.constantFrom(...SHAPES), fc.constantFrom(1, 3, 10, 41, 300, 2_000)).map(([make, n]): Operation => ({ query: make(n) }));

/** Operations, valid and not, that a client of this schema could send. */
export function operations(schema: GraphQLSchema, ids: readonly string[]): fc.Arbitrary<Operation> {
  const valid = fc.gen().map((g) => written((arbitrary) => g(() => arbitrary), schema, ids));
  return fc.oneof(
    { weight: 12, arbitrary: valid },
    {
      weight: 3,
      arbitrary: valid.chain(({ query, variables }) =>
        broken(typeof query === "string" ? query : "").map((mended): Operation => ({ query: mended, variables })),
      ),
    },
    { weight: 3, arbitrary: shaped },
    {
      weight: 1,
      arbitrary: fc.record({ query: anything, variables: anything, operationName: anything, extensions: anything }, { requiredKeys: ["query"] }),
    },
  );
}
