import type { ServerResponse } from "node:http";
import { coerceInputValue, type GraphQLField, type GraphQLSchema, isInputObjectType, isListType, getNullableType } from "graphql";
import { aboutSheet } from "./exports.about.ts";
import { type Access, writeAccesses } from "./platform/access.ts";
import { enter } from "./platform/door.ts";
import { DomainError } from "./platform/errors.ts";
import { entranceOf } from "./platform/gate.ts";
import type { Export } from "./platform/ledger.ts";
import type { Request } from "./platform/request.ts";
import { parseJson } from "./platform/well-formed.ts";
import { sendSheet } from "./platform/workbook.ts";
import type { Parts } from "./request.http.ts";
import { ledgers, permissions } from "./schema.ts";

type Field = GraphQLField<unknown, unknown>;
type Arguments = Readonly<Record<string, unknown>>;

function fieldOf(schema: GraphQLSchema, { field }: Export): Field {
  const found = schema.getQueryType()?.getFields()[field];
  if (found === undefined) throw new Error(`no field ${field}`);
  return found;
}

/** Where a list is paged, a workbook is not. */
const PAGING: ReadonlySet<string> = new Set(["page"]);
/** Written in an address as in JSON; other plain values are written as they are. */
const AS_JSON: ReadonlySet<string> = new Set(["Int", "Float", "Boolean"]);

/** The field's own arguments, read from the address and checked by the field's own types: what the list refuses, the workbook refuses. */
function argumentsOf({ args }: Field, query: URLSearchParams): Arguments {
  const read: Record<string, unknown> = {};
  for (const { name, type } of args) {
    if (PAGING.has(name)) continue;
    const given = query.get(name);
    const plain = getNullableType(type);
    const composed = isInputObjectType(plain) || isListType(plain) || AS_JSON.has(String(plain));
    const value = given === null || given === "" ? undefined : composed ? parseJson(given) : given;
    if (value === undefined && plain === type) continue;
    read[name] = coerceInputValue(value ?? null, type, (path) => {
      throw new DomainError("BAD_REQUEST", { detail: [name, ...path].join(".") });
    });
  }
  return read;
}

/** Before the first row is read: what is made around them. A row costs what it costs in a list. */
const WORKBOOK = 200;

async function* counted<T>(rows: AsyncIterable<T>, count: () => void): AsyncIterable<T> {
  for await (const row of rows) {
    count();
    yield row;
  }
}

/** `GET /exports/<name>.xlsx`: the whole ledger as it is filtered, streamed, through the permission and the door of its list. */
export async function exportTo(parts: Parts, asking: Request, url: URL, response: ServerResponse): Promise<void> {
  const wanted = ledgers.find(({ name }) => url.pathname === `/exports/${name}.xlsx`);
  if (wanted === undefined) throw new DomainError(asking.viewer.accountId === null ? "UNAUTHENTICATED" : "NOT_FOUND");
  const field = fieldOf(parts.schema, wanted);
  const { check, doorFor } = entranceOf(permissions, wanted.field, asking);
  check();
  await parts.budget.spend(asking, WORKBOOK);
  const args = argumentsOf(field, url.searchParams);
  const { door, reach } = doorFor(args);
  let read: readonly Access[] = [];
  let rows = 0;
  const reading = enter(parts.database, door, asking.entry(reach), "snapshot", async (ctx) => {
    read = ctx.accesses;
    const sheet = await wanted.sheet(ctx, args);
    await sendSheet(response, {
      ...sheet,
      rows: () => counted(sheet.rows(), () => rows++),
      about: await aboutSheet(ctx, { wanted, field, args, title: sheet.name }),
    });
  });
  // Also when the reader hung up half way: what was read was read. In its own turn, so that no export holds two connections.
  await reading.finally(async () => {
    await parts.budget.charge(asking, rows);
    if (read.length > 0) await enter(parts.database, door, asking.entry(reach), "write", (ctx) => writeAccesses(ctx, read));
  });
  // A workbook that came whole stands on the access log.
  response.end();
}
