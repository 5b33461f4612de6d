import type { DataSource, EntityManager } from "typeorm";
import type { Access } from "./access.ts";
import type { Clock } from "./clock.ts";
import type { Database, Door } from "./database.ts";
import { isId } from "./ids.ts";
import { Line, type Manner } from "./line.ts";
import { type Sent, wire } from "./trip.ts";
import { holds, type Viewer } from "./viewer.ts";

interface Rows {
  <T extends object>(sql: string, values: readonly unknown[], make: new () => T): Promise<T[]>;
  <T = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<T[]>;
}

/** What every service receives first: already inside one transaction, as one role, in one tenant. */
export interface Ctx {
  readonly db: EntityManager;
  /** Rows of a prepared statement, as objects of a class where one is given: for what is asked too often to be built each time. */
  readonly rows: Rows;
  readonly door: Door;
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly requestId: string;
  /** Loaders of this transaction, made on first use (see loader.ts). */
  readonly loaders: Map<string, unknown>;
  /** Reads of other tenants' rows, written to the access log before the answer leaves. */
  readonly accesses: Access[];
  /** What is written just before the commit (see {@link Last}). */
  readonly last: Last[];
  /** Off only in tests, which show that the row policies hold by themselves. */
  readonly predicates: boolean;
}

/** A note that is written when all the work is done, together with the others of its kind: sums that many acts add to. */
export interface Last {
  readonly note: unknown;
  readonly write: (ctx: Ctx, notes: readonly unknown[]) => Promise<void>;
}

export interface Entry {
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly requestId: string;
  readonly predicates: boolean;
  /** "all" lets the platform door look beyond one tenant: sign-in, platform administrators. */
  readonly reach?: "tenant" | "all";
}

export type Mode = "read" | "snapshot" | "write";

/** A transaction that stays open until it is closed; queries of one GraphQL operation share one per door. */
export interface Scope {
  readonly ctx: Ctx;
  close(outcome: "commit" | "rollback"): Promise<void>;
}

/** An array literal that the row policies read; `{}` confines nobody. */
function idList(ids: readonly string[]): string {
  if (!ids.every(isId)) throw new Error("the door takes ids only");
  return `{${ids.join(",")}}`;
}

const BEGIN: Readonly<Record<Mode, string>> = {
  read: "begin read only",
  snapshot: "begin transaction isolation level repeatable read read only",
  write: "begin",
};

async function writeLast(ctx: Ctx): Promise<void> {
  const kinds = Map.groupBy(ctx.last.splice(0), ({ write }) => write);
  for (const [write, notes] of kinds) {
    await write(
      ctx,
      notes.map(({ note }) => note),
    );
  }
}

/** Writes what was put off and commits; rolls back when that fails. */
async function commit(line: Line, ctx: Ctx): Promise<void> {
  try {
    await writeLast(ctx);
  } catch (error) {
    await line.close("rollback").catch(() => undefined);
    throw error;
  }
  await line.close("commit");
}

const SETTINGS = ["app.tenant", "app.reach", "app.groups", "app.within", "app.tour"] as const;
const TELL = `select ${SETTINGS.map((name, index) => `set_config('${name}', $${index + 1}, true)`).join(", ")}`;
const TELL_READER = `${TELL}, set_config('transaction_read_only', 'on', true)`;

/** For whom the statements are: told to PostgreSQL before the first of them, and to nobody outside of the transaction. */
function mannerOf({ isDistributed }: Database, entry: Entry, mode: Mode): Manner {
  const { groups, tenant, within } = entry.viewer;
  // Whoever also dispatches, receives or reviews for the organization has its whole door; the code confines their inspecting.
  const tour = holds(entry.viewer, ["ISSUER", "RECEIVER", "REVIEWER"]) ? [] : entry.viewer.tour;
  if (!isId(tenant.id)) throw new Error("the door needs a tenant id");
  const told = [tenant.id, entry.reach ?? "tenant", idList(groups), idList(within), idList(tour)];
  const begin: Sent = { text: BEGIN[mode], values: [] };
  const again = mode !== "write";
  // set_config() is a function and stays on the server that was asked.
  if (isDistributed) {
    const opening = SETTINGS.map((name, index): Sent => ({ text: `set local ${name} = '${told[index]}'`, values: [] }));
    return { opening: [begin, ...opening], transaction: "one", again };
  }
  const values = told.map(wire);
  if (mode === "read") return { opening: [{ text: TELL_READER, values }], transaction: "each", again };
  return { opening: [begin, { text: TELL, values }], transaction: "one", again };
}

/** TypeORM builds statements and reads rows; asking is ours. */
function managerOn(source: DataSource, line: Line): EntityManager {
  const runner = source.createQueryRunner();
  const query = async (sql: string, parameters?: unknown[], structured?: boolean): Promise<unknown> => {
    const { rows, command, rowCount } = await line.ask(sql, parameters);
    const raw = command === "UPDATE" || command === "DELETE" ? [rows, rowCount] : rows;
    return structured === true ? { raw, records: rows, affected: rowCount } : raw;
  };
  // Already inside: a transaction within is a savepoint.
  Object.assign(runner, { query, isTransactionActive: true, transactionDepth: 1 });
  return runner.manager;
}

function contextOn(line: Line, source: DataSource, entry: Entry, door: Door): Ctx {
  let db: EntityManager | undefined;
  const rows = async (sql: string, values?: readonly unknown[], make?: new () => object): Promise<unknown> =>
    (await line.ask(sql, values, make)).rows;
  return {
    get db() {
      db ??= managerOn(source, line);
      return db;
    },
    rows: rows as Rows,
    door,
    viewer: entry.viewer,
    clock: entry.clock,
    requestId: entry.requestId,
    loaders: new Map(),
    accesses: [],
    last: [],
    predicates: entry.predicates,
  };
}

/** The one transaction of a piece of work. It takes a connection when the first statement is asked; what only reads may ask a replica. */
export function open(database: Database, door: Door, entry: Entry, mode: Mode): Scope {
  const line = new Line(() => database.take(door, mode === "write" ? "write" : "read"), mannerOf(database, entry, mode));
  const ctx = contextOn(line, database.source(door), entry, door);
  return { ctx, close: (outcome) => (outcome === "commit" ? commit(line, ctx) : line.close(outcome)) };
}

/** One piece of work in one transaction: committed when it returns, rolled back when it throws. */
export async function enter<T>(database: Database, door: Door, entry: Entry, mode: Mode, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const scope = open(database, door, entry, mode);
  let result: T;
  try {
    result = await work(scope.ctx);
  } catch (error) {
    await scope.close("rollback").catch(() => undefined);
    throw error;
  }
  await scope.close("commit");
  return result;
}
