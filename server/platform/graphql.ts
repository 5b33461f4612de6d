import { type GraphQLResolveInfo, GraphQLScalarType, Kind } from "graphql";
import { ArgsType, type ClassType, createParameterDecorator, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Door } from "./database.ts";
import type { Ctx } from "./door.ts";
import { DomainError } from "./errors.ts";
import type { KeysetArguments, OffsetArguments } from "./list.ts";
import type { Request } from "./request.ts";

/** A day without time, `YYYY-MM-DD`, in the platform's zone. */
export const DateScalar = new GraphQLScalarType({
  name: "Date",
  description: "A day, YYYY-MM-DD, Asia/Shanghai. 日期",
  serialize: (value) => String(value),
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : null),
});

function readDate(value: unknown): string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new DomainError("DATE_INVALID");
  const parsed = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value) throw new DomainError("DATE_INVALID");
  return value;
}

/** Any JSON value, for what has no fixed shape: parameters of messages, before and after of an event. */
export const JsonScalar = new GraphQLScalarType({
  name: "JSON",
  description: "Any JSON value. 任意 JSON",
  serialize: (value) => value,
  parseValue: (value) => value,
});

/** An enum whose keys, values and stored texts are the same capitals. */
export function enumOf<const T extends readonly string[]>(name: string, values: T, description: string): { readonly [K in T[number]]: K } {
  const object = Object.fromEntries(values.map((value) => [value, value])) as { [K in T[number]]: K };
  registerEnumType(object, { name, description });
  return object;
}

function rootKey(info: GraphQLResolveInfo): string {
  let path = info.path;
  while (path.prev !== undefined) path = path.prev;
  return String(path.key);
}

/** The context of the root field that a resolver stands under: its transaction, its door, its viewer. */
export function Here() {
  return createParameterDecorator<Request>(({ context, info }) => context.at(rootKey(info)));
}

/** Finds a detail through the first of the viewer's doors that shows it. */
export type TryDoors = <T>(find: (ctx: Ctx) => Promise<T | null>) => Promise<T | null>;

export function EachDoor() {
  return createParameterDecorator<Request>(
    ({ context, info }): TryDoors =>
      (find) =>
        context.firstOf(rootKey(info), find),
  );
}

/** A second door for what a field counts beyond its own, opened only when it is asked for. */
export type OpenDoor = () => Ctx;

export function Through(door: Door) {
  return createParameterDecorator<Request>(
    ({ context }): OpenDoor =>
      () =>
        context.reading(door, "tenant", "snapshot"),
  );
}

/** The request itself, for the few acts that set cookies or change who is asking. */
export function Asking() {
  return createParameterDecorator<Request>(({ context }) => context);
}

@ObjectType({ description: "Why an act was refused, in words and as a code. 未能办理的原因" })
export class UserError {
  @Field(() => String, { description: "Stable code. 错误码" })
  code!: string;

  @Field(() => [String], { nullable: true, description: "Path to the input concerned. 相关字段" })
  field!: string[] | null;

  @Field(() => String, { description: "The sentence, in the language asked for. 说明" })
  message!: string;

  @Field(() => JsonScalar, { nullable: true, description: "What the sentence was filled with. 参数" })
  params!: unknown;
}

@ObjectType({
  description: "An act and whether it may be done now; computed by the guard the mutation runs. 可办理事项",
})
export class Action {
  @Field(() => String, { description: "Name of the mutation. 操作名" })
  name!: string;

  @Field(() => Boolean, { description: "Whether it would be accepted now. 当前是否可办" })
  enabled!: boolean;

  @Field(() => String, { nullable: true, description: "Why not. 不可办的原因" })
  reason!: string | null;
}

@ObjectType({ description: "Where a page stands in its list. 分页信息" })
export class PageInfo {
  @Field(() => Boolean, { description: "More rows follow. 是否有下一页" })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Rows precede. 是否有上一页" })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row. 首行游标" })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last row. 末行游标" })
  endCursor!: string | null;
}

@InputType({ description: "A window on a list by offset. 分页" })
export class PageInput {
  @Field(() => Int, { nullable: true, description: "Rows to skip, default 0. 跳过行数" })
  offset?: number;

  @Field(() => Int, { nullable: true, description: "Rows wanted, default 25, at most 100. 行数" })
  limit?: number;
}

@InputType({ description: "Compares an id. 编号条件" })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: "Equal to. 等于" })
  eq?: string;

  @Field(() => [ID], { nullable: true, description: "One of. 属于" })
  in?: string[];
}

@InputType({ description: "Compares a text as a whole. 文本条件" })
export class StringFilter {
  @Field(() => String, { nullable: true, description: "Equal to. 等于" })
  eq?: string;

  @Field(() => [String], { nullable: true, description: "One of. 属于" })
  in?: string[];
}

@InputType({ description: "Compares a yes or no. 是否条件" })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: "Equal to. 等于" })
  eq?: boolean;
}

@InputType({ description: "Compares a day. 日期条件" })
export class DateFilter {
  @Field(() => DateScalar, { nullable: true, description: "On. 等于" })
  eq?: string;

  @Field(() => DateScalar, { nullable: true, description: "On or after. 不早于" })
  gte?: string;

  @Field(() => DateScalar, { nullable: true, description: "On or before. 不晚于" })
  lte?: string;
}

@InputType({ description: "Compares an instant. 时间条件" })
export class DateTimeFilter {
  @Field(() => Date, { nullable: true, description: "At or after. 不早于" })
  gte?: Date;

  @Field(() => Date, { nullable: true, description: "At or before. 不晚于" })
  lte?: Date;
}

export interface EnumFilterShape<T> {
  eq?: T;
  in?: T[];
}

/** The operator object for an enum: `{eq, in}`. */
export function filterOf<T extends string>(values: Record<string, T>, name: string): ClassType<EnumFilterShape<T>> {
  @InputType(`${name}Filter`, { description: `Compares a ${name}. 枚举条件` })
  class EnumFilter {
    @Field(() => values, { nullable: true, description: "Equal to. 等于" })
    eq?: T;

    @Field(() => [values], { nullable: true, description: "One of. 属于" })
    in?: T[];
  }
  return EnumFilter;
}

/** `XPage {items, total, pageInfo}`; total is counted only when it is selected. */
export function pageOf<T extends object>(item: ClassType<T>, name: string) {
  @ObjectType(`${name}Page`, { description: `A page of ${name}. 分页结果` })
  class Page {
    @Field(() => [item], { description: "The rows. 行" })
    items!: T[];

    @Field(() => Int, { description: "Rows in the whole list, counted when asked for. 总数" })
    readonly total!: Promise<number>;

    @Field(() => PageInfo, { description: "Where the page stands. 分页信息" })
    pageInfo!: PageInfo;
  }
  return Page;
}

/** `XConnection {edges, total, pageInfo}` by keyset. */
export function connectionOf<T extends object>(item: ClassType<T>, name: string) {
  @ObjectType(`${name}Edge`, { description: `A row of a ${name} connection. 行` })
  class Edge {
    @Field(() => String, { description: "Continue after this. 游标" })
    cursor!: string;

    @Field(() => item, { description: "The row. 记录" })
    node!: T;
  }
  @ObjectType(`${name}Connection`, { description: `${name} by keyset. 游标分页结果` })
  class Connection {
    @Field(() => [Edge], { description: "The rows. 行" })
    edges!: Edge[];

    @Field(() => Int, { description: "Rows in the whole list, counted when asked for. 总数" })
    readonly total!: Promise<number>;

    @Field(() => PageInfo, { description: "Where the page stands. 分页信息" })
    pageInfo!: PageInfo;
  }
  return Connection;
}

/** The arguments of the two shapes of one list: `{filter, sort, page}` and `{filter, sort, first, after}`. */
export function argumentsOf(filter: ClassType, sort: object, usual: string) {
  @ArgsType()
  class Either {
    @Field(() => filter, { nullable: true, description: "Which. 筛选" })
    filter?: object;

    @Field(() => sort, { nullable: true, description: `Order, default ${usual}. 排序` })
    sort?: string;
  }
  @ArgsType()
  class Offset extends Either implements OffsetArguments {
    @Field(() => PageInput, { nullable: true, description: "Window. 分页" })
    page?: PageInput;
  }
  @ArgsType()
  class Keyset extends Either implements KeysetArguments {
    @Field(() => Int, { nullable: true, description: "Rows, default 25, at most 100. 行数" })
    first?: number;

    @Field(() => String, { nullable: true, description: "Cursor to continue after. 游标" })
    after?: string;
  }
  return { Offset, Keyset };
}

/** The base of a payload: what was refused. A refused act leaves nothing behind. */
@ObjectType()
export abstract class Payload {
  @Field(() => [UserError], { description: "Empty when the act was done. 错误" })
  userErrors: UserError[] = [];
}
