import type { EntityManager, QueryRunner } from "typeorm";
import type { Access } from "./access.ts";
import type { Clock } from "./clock.ts";
import type { Database, Door } from "./database.ts";
import { isId } from "./ids.ts";
import type { Viewer } from "./viewer.ts";

/** What every service receives first: already inside one transaction, as one role, in one tenant. */
export interface Ctx {
  readonly db: EntityManager;
  readonly door: Door;
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly requestId: string;
  /** Loaders of this transaction, made on first use (see loader.ts). */
  readonly loaders: Map<string, unknown>;
  /** Reads of other tenants' rows, written to the access log before the answer leaves. */
  readonly accesses: Access[];
  /** Off only in tests, which show that the row policies hold by themselves. */
  readonly predicates: boolean;
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

function settings(entry: Entry, mode: Mode): string {
  const tenant = entry.viewer.tenant.id;
  if (!isId(tenant)) throw new Error("the door needs a tenant id");
  const lines = [
    `set local app.tenant = '${tenant}'`,
    `set local app.reach = '${entry.reach ?? "tenant"}'`,
    `set local app.groups = '${idList(entry.viewer.groups)}'`,
    `set local app.within = '${idList(entry.viewer.within)}'`,
  ];
  if (mode !== "write") lines.unshift("set transaction read only");
  return lines.join("; ");
}

interface Line {
  /** What to do when a statement has failed, before the next one runs. */
  afterFailure: () => Promise<void>;
  /** A statement that does not wait in line, for use by {@link Line.afterFailure}. */
  readonly direct: (sql: string) => Promise<unknown>;
}

/** A connection runs one statement at a time; resolvers that ask side by side wait here instead of failing there. */
function oneAfterTheOther(runner: QueryRunner): Line {
  const direct = runner.query.bind(runner);
  const line: Line = { afterFailure: async () => undefined, direct: (sql) => direct(sql) };
  let last: Promise<unknown> = Promise.resolve();
  const serial = (sql: string, parameters?: unknown[], structured?: boolean): Promise<unknown> => {
    const next = last.then(() => (structured === true ? direct(sql, parameters, true) : direct(sql, parameters)));
    last = next.catch(() => line.afterFailure().catch(() => undefined));
    return next;
  };
  Object.assign(runner, { query: serial });
  return line;
}

const ISOLATION: Readonly<Record<Mode, "REPEATABLE READ" | "READ COMMITTED">> = {
  read: "READ COMMITTED",
  snapshot: "REPEATABLE READ",
  write: "READ COMMITTED",
};

/** Opens the one transaction of a piece of work. Statements of one scope run one after the other, whoever asks. */
export async function open(database: Database, door: Door, entry: Entry, mode: Mode): Promise<Scope> {
  const leave = await database.admit(door);
  const runner = database.source(door).createQueryRunner();
  const line = oneAfterTheOther(runner);
  try {
    await runner.connect();
    await runner.startTransaction(ISOLATION[mode]);
    await runner.query(settings(entry, mode));
    // A failed statement ends its transaction. What only reads begins another, so that one field's fault is not its neighbours'.
    if (mode !== "write") {
      line.afterFailure = async () => {
        await line.direct(`rollback; begin transaction isolation level ${ISOLATION[mode]}; ${settings(entry, mode)}`);
      };
    }
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    await runner.release().finally(leave);
    throw error;
  }
  const ctx: Ctx = {
    db: runner.manager,
    door,
    viewer: entry.viewer,
    clock: entry.clock,
    requestId: entry.requestId,
    loaders: new Map(),
    accesses: [],
    predicates: entry.predicates,
  };
  return {
    ctx,
    async close(outcome) {
      try {
        if (outcome === "commit") await runner.commitTransaction();
        else await runner.rollbackTransaction();
      } finally {
        await runner.release().finally(leave);
      }
    },
  };
}

/** One piece of work in one transaction: committed when it returns, rolled back when it throws. */
export async function enter<T>(database: Database, door: Door, entry: Entry, mode: Mode, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const scope = await open(database, door, entry, mode);
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
