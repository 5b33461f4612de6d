import type { ObjectLiteral } from "typeorm";
import type { Ctx } from "./door.ts";
import { entryOf } from "./entry-of.ts";
import { DomainError } from "./errors.ts";
import { containsPattern } from "./search.ts";
import { type Conditions, Select } from "./select.ts";
import { ahead, type Wants } from "./selection.ts";

export const MAX_LIMIT = 100;
export const DEFAULT_LIMIT = 25;

/** A filter is a column compared by the operators of its input, or its own piece of SQL. */
type FilterRule = string | ((query: Conditions, value: unknown, ctx: Ctx) => void);
export interface SortRule {
  /** A column that is never null; id breaks ties. */
  readonly column: string;
  readonly direction: "ASC" | "DESC";
}

/** How one entity is listed. Both list shapes, offset and keyset, are made from it. */
export interface ListSpec<E extends ObjectLiteral> {
  readonly entity: new () => E;
  /** A tenant's own door shows rows that another tenant keeps, too. */
  readonly shared?: true;
  /** The code's own predicate for the rows of this door; the row policies hold beside it. */
  readonly within: (ctx: Ctx, query: Conditions) => void;
  /** What holds beside the row policies, which do not know it: who may read which kinds of a tenant's own rows. */
  readonly always?: (ctx: Ctx, query: Conditions) => void;
  readonly filters: Readonly<Record<string, FilterRule>>;
  readonly sorts: Readonly<Record<string, SortRule>>;
  readonly sort: string;
  /** Columns that a list leaves out: large ones, which are read one record at a time. */
  readonly without?: readonly string[];
}

export interface OffsetArguments {
  readonly filter?: object | undefined;
  readonly sort?: string | undefined;
  readonly page?: { readonly offset?: number | undefined; readonly limit?: number | undefined } | undefined;
}

export interface KeysetArguments {
  readonly filter?: object | undefined;
  readonly sort?: string | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

export interface PageInfoShape {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

export interface PageShape<E> {
  items: E[];
  readonly total: Promise<number>;
  pageInfo: PageInfoShape;
}

export interface ConnectionShape<E> {
  edges: Array<{ cursor: string; node: E }>;
  readonly total: Promise<number>;
  pageInfo: PageInfoShape;
}

const OPERATORS: Readonly<Record<string, string>> = { eq: "= :", gte: ">= :", lte: "<= :", in: "= any(:" };

function compare(query: Conditions, field: string, column: string, value: object): void {
  for (const [operator, operand] of Object.entries(value)) {
    if (operand === undefined || operand === null) continue;
    const sql = entryOf(OPERATORS, operator);
    if (sql === undefined) throw new DomainError("BAD_REQUEST", { detail: operator });
    const name = `${field}_${operator}`;
    query.andWhere(`row.${column} ${sql}${name}${operator === "in" ? ")" : ""}`, { [name]: operand });
  }
}

/** The rows of a list before sorting and paging. */
export function listQuery<E extends ObjectLiteral>(ctx: Ctx, spec: ListSpec<E>, filter: object | undefined): Select<E> {
  const query = new Select(ctx, spec.entity, spec.shared);
  if (ctx.predicates) spec.within(ctx, query);
  spec.always?.(ctx, query);
  for (const [field, value] of Object.entries(filter ?? {})) {
    if (value === undefined || value === null) continue;
    const rule = entryOf(spec.filters, field);
    if (rule === undefined) throw new DomainError("BAD_REQUEST", { detail: field });
    if (typeof rule === "function") rule(query, value, ctx);
    else if (typeof value === "object") compare(query, field, rule, value);
  }
  return query;
}

/** The values an enum's operator object asks for: `{eq}` or `{in}`. */
export function wantedValues(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const eq = "eq" in value && typeof value.eq === "string" ? [value.eq] : [];
  const among = "in" in value && Array.isArray(value.in) ? value.in.map(String) : [];
  return [...eq, ...among];
}

/** The rule for `q`: the words in Chinese, in pinyin or as initials. */
export function searchRule(query: Conditions, value: unknown): void {
  if (typeof value === "string" && value.trim() !== "") {
    query.andWhere("row.searchText like :q", { q: containsPattern(value) });
  }
}

/** The order asked for, or the usual one. */
function sortRule<E extends ObjectLiteral>(spec: ListSpec<E>, sort: string | undefined): SortRule {
  const rule = entryOf(spec.sorts, sort ?? spec.sort);
  if (rule === undefined) throw new Error(`no sort ${sort ?? spec.sort}`);
  return rule;
}

function limitOf(limit: number | undefined): number {
  const wanted = limit ?? DEFAULT_LIMIT;
  if (wanted < 1 || wanted > MAX_LIMIT) {
    throw new DomainError("BAD_REQUEST", { detail: `limit 1…${MAX_LIMIT}` });
  }
  return wanted;
}

function cursorOf(row: ObjectLiteral, rule: SortRule): string {
  const value: unknown = row[rule.column];
  const key = value instanceof Date ? value.toISOString() : value;
  return Buffer.from(JSON.stringify([rule.column, key, row["id"]])).toString("base64url");
}

function readCursor(cursor: string, rule: SortRule): [unknown, unknown] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(parsed) && parsed.length === 3 && parsed[0] === rule.column) return [parsed[1], parsed[2]];
  } catch {
    // falls through to the refusal
  }
  throw new DomainError("BAD_REQUEST", { detail: "cursor" });
}

/** A page of a list; its rows are counted in the trip that reads them where the document asks for both. */
export async function listPage<E extends ObjectLiteral>(ctx: Ctx, spec: ListSpec<E>, args: OffsetArguments, wants?: Wants): Promise<PageShape<E>> {
  const offset = args.page?.offset ?? 0;
  const limit = limitOf(args.page?.limit);
  if (offset < 0) throw new DomainError("BAD_REQUEST", { detail: "offset" });
  const rule = sortRule(spec, args.sort);
  const count = (): Promise<number> => listQuery(ctx, spec, args.filter).getCount();
  const reading = listQuery(ctx, spec, args.filter)
    .without(spec.without ?? [])
    .orderBy(rule.column, rule.direction)
    .orderBy("id", rule.direction)
    .window(limit + 1, offset)
    .getMany();
  const counted = wants?.("total") === true ? count() : null;
  if (counted !== null) ahead(counted);
  const found = await reading;
  const items = found.slice(0, limit);
  return {
    items,
    // Counted only when it is asked for.
    get total() {
      return counted ?? count();
    },
    pageInfo: pageInfo(items, rule, found.length > limit, offset > 0),
  };
}

function pageInfo(items: ObjectLiteral[], rule: SortRule, next: boolean, previous: boolean): PageInfoShape {
  const first = items[0];
  const last = items[items.length - 1];
  return {
    hasNextPage: next,
    hasPreviousPage: previous,
    startCursor: first === undefined ? null : cursorOf(first, rule),
    endCursor: last === undefined ? null : cursorOf(last, rule),
  };
}

/** Only what comes after this place in the order. */
function continueAfter(query: Conditions, rule: SortRule, [key, id]: readonly [unknown, unknown]): void {
  const beyond = rule.direction === "ASC" ? ">" : "<";
  const past = `row.${rule.column} ${beyond} :afterKey or (row.${rule.column} = :afterKey and row.id ${beyond} :afterId)`;
  query.andWhere(past, { afterKey: key, afterId: id });
}

const CHUNK = 500;

/** Every row of a list in order, a chunk at a time: for exports, which are complete. */
export function listRows<E extends ObjectLiteral>(
  ctx: Ctx,
  spec: ListSpec<E>,
  args: Pick<OffsetArguments, "filter" | "sort"> & { readonly without?: readonly string[] | undefined },
): AsyncIterable<E[]> {
  const rule = sortRule(spec, args.sort);
  const query = listQuery(ctx, spec, args.filter).without(args.without ?? []);
  return query.orderBy(rule.column, rule.direction).orderBy("id", rule.direction).chunks(CHUNK);
}

export async function listConnection<E extends ObjectLiteral>(ctx: Ctx, spec: ListSpec<E>, args: KeysetArguments): Promise<ConnectionShape<E>> {
  const limit = limitOf(args.first);
  const rule = sortRule(spec, args.sort);
  const query = listQuery(ctx, spec, args.filter);
  if (args.after !== undefined) continueAfter(query, rule, readCursor(args.after, rule));
  const found = await query
    .without(spec.without ?? [])
    .orderBy(rule.column, rule.direction)
    .orderBy("id", rule.direction)
    .window(limit + 1)
    .getMany();
  const items = found.slice(0, limit);
  return {
    edges: items.map((node) => ({ cursor: cursorOf(node, rule), node })),
    get total() {
      return listQuery(ctx, spec, args.filter).getCount();
    },
    pageInfo: pageInfo(items, rule, found.length > limit, args.after !== undefined),
  };
}
