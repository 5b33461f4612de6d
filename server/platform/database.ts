import pg from "pg";
import { DataSource, DefaultNamingStrategy, type EntitySchema } from "typeorm";
import type { Taken } from "./line.ts";
import { Turnstile } from "./turnstile.ts";

/** One way in each: its own LOGIN role, its own pool, so that no statement can change who it is. */
export const DOORS = ["tenant", "issuer", "oversight", "public", "platform"] as const;
export type Door = (typeof DOORS)[number];

// A date stays the text it is ("2026-11-15"); a count is a number.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
// Values of two decimals at most, as the tables that keep them check.
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

export function columnName(property: string, custom?: string): string {
  return custom ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return columnName(property, custom);
  }
}

export type EntityClass = new () => object;

/** In milliseconds. */
export interface Patience {
  /** For a connection of a door. */
  readonly queue: number;
  readonly lock: number;
  readonly statement: number;
  /** Between two statements of a transaction. */
  readonly idle: number;
}

const PATIENCE: Patience = { queue: 5_000, lock: 10_000, statement: 30_000, idle: 30_000 };
/** Waiting for one connection: more than this is refused at once. Most end by patience; this bounds what waiting costs in memory. */
const QUEUE_PER_PLACE = 50;
const PROBE = 1_000;

export interface DatabaseOptions {
  readonly urls: Readonly<Record<Door, string>>;
  /** Where a door reads, if not where it writes. */
  readonly replicas?: Partial<Readonly<Record<Door, string>>>;
  readonly entities: ReadonlyArray<EntityClass | EntitySchema>;
  readonly poolSize: number;
  /** Shorter only in tests. */
  readonly patience?: Patience;
  /** Given only in tests; otherwise the database is asked. */
  readonly isDistributed?: boolean;
}

/** The pools of all doors. They open at {@link openDatabase} and close together. */
export interface Database {
  /** Knows the tables of a door, and has one connection of its own for questions outside of any transaction. */
  source(door: Door): DataSource;
  /** One of a door's connections, when its turn comes; UNAVAILABLE when too many wait already. What only reads may be sent to a replica. */
  take(door: Door, purpose: "read" | "write"): Promise<Taken>;
  /** Rows lie on several servers (scale.md): what a transaction is told must be told by statements that reach them. */
  readonly isDistributed: boolean;
  /** Whether the database answers and no door is close to refusing somebody. */
  isReady(): Promise<boolean>;
  /** How many connections all doors use and may use, and how many requests wait for one. */
  load(): Load;
  /** Seconds that the replica is behind; null when it does not answer, undefined without one. */
  replicaLag(): Promise<number | null | undefined>;
  close(): Promise<void>;
}

export interface Load {
  readonly taken: number;
  readonly places: number;
  readonly waiting: number;
  readonly strained: boolean;
}

function placesOf(door: Door, { poolSize }: DatabaseOptions): number {
  return door === "public" || door === "platform" ? Math.max(2, Math.ceil(poolSize / 2)) : poolSize;
}

function sourceFor(door: Door, options: DatabaseOptions): DataSource {
  return new DataSource({
    type: "postgres",
    url: options.urls[door],
    entities: [...options.entities],
    namingStrategy: new SnakeCase(),
    synchronize: false,
    migrationsRun: false,
    logging: false,
    applicationName: `gongjian-${door}`,
    installExtensions: false,
    // For the question whether the database is there, even when every connection of the door is taken.
    extra: { max: 1, ...patienceOf(options) },
  });
}

function patienceOf({ patience = PATIENCE }: DatabaseOptions): pg.PoolConfig {
  return {
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: patience.statement,
    lock_timeout: patience.lock,
    idle_in_transaction_session_timeout: patience.idle,
  };
}

function poolFor(door: Door, url: string, options: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: `gongjian-${door}`,
    max: placesOf(door, options),
    // Every statement is prepared and planned once: planning costs more than most of them do.
    options: "-c plan_cache_mode=force_generic_plan",
    ...patienceOf(options),
  });
  // A connection that breaks is told to whoever uses it, and an idle one to nobody.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

async function openSources(options: DatabaseOptions): Promise<ReadonlyMap<Door, DataSource>> {
  const sources = new Map<Door, DataSource>();
  try {
    for (const door of DOORS) {
      sources.set(door, await sourceFor(door, options).initialize());
    }
  } catch (error) {
    await Promise.allSettled([...sources.values()].map((source) => source.destroy()));
    throw error;
  }
  return sources;
}

function ofDoor<T>(found: ReadonlyMap<Door, T>, door: Door): T {
  const one = found.get(door);
  if (one === undefined) throw new Error(`no door ${door}`);
  return one;
}

/** Whether the database answers within a second, asked on the connection that nobody else may take. */
async function answers(source: DataSource): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((done) => (timer = setTimeout(() => done(false), PROBE)));
  const asked = source.query("select 1").then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

/** A door's connections, and the line of those who wait for one. */
class Way {
  readonly turnstile: Turnstile;
  readonly pool: pg.Pool;
  readonly places: number;

  constructor(door: Door, url: string, options: DatabaseOptions) {
    this.places = placesOf(door, options);
    const queue = this.places * QUEUE_PER_PLACE;
    this.turnstile = new Turnstile({ places: this.places, queue, patience: (options.patience ?? PATIENCE).queue });
    this.pool = poolFor(door, url, options);
  }

  async take(): Promise<Taken> {
    const leave = await this.turnstile.enter();
    try {
      const client = await this.pool.connect();
      return {
        client,
        release(broken) {
          client.release(broken);
          leave();
        },
      };
    } catch (error) {
      leave();
      throw error;
    }
  }
}

/** A replica that has replayed all it was sent is not behind, however long nothing was written; unless nothing is sent to it. */
const LAG = `select case
    when not pg_is_in_recovery() then 0
    when pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() and exists (select 1 from pg_stat_wal_receiver) then 0
    else extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp())
  end::float8 as lag`;

async function lagOf(way: Way): Promise<number | null> {
  try {
    const { client, release } = await way.take();
    const { rows } = await client.query<{ lag: number | null }>(LAG).finally(() => release());
    return rows[0]?.lag ?? null;
  } catch {
    return null;
  }
}

function loadOf(ways: readonly Way[]): Load {
  const sum = (of: (way: Way) => number): number => ways.reduce((total, way) => total + of(way), 0);
  return {
    taken: sum(({ turnstile }) => turnstile.taken),
    places: sum(({ places }) => places),
    waiting: sum(({ turnstile }) => turnstile.waiting),
    strained: ways.some(({ turnstile }) => turnstile.strained),
  };
}

async function hasCitus(source: DataSource): Promise<boolean> {
  const found: unknown[] = await source.query("select 1 from pg_extension where extname = 'citus'");
  return found.length > 0;
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const sources = await openSources(options);
  const ways = new Map(DOORS.map((door) => [door, new Way(door, options.urls[door], options)]));
  const reading = new Map(
    DOORS.map((door) => {
      const replica = options.replicas?.[door];
      return [door, replica === undefined ? ofDoor(ways, door) : new Way(door, replica, options)];
    }),
  );
  const all = [...new Set([...ways.values(), ...reading.values()])];
  const replica = DOORS.map((door) => ofDoor(reading, door)).find((way, index) => way !== ways.get(DOORS[index] ?? "tenant"));
  return {
    isDistributed: options.isDistributed ?? (await hasCitus(ofDoor(sources, "platform"))),
    source: (door) => ofDoor(sources, door),
    take: (door, purpose) => ofDoor(purpose === "read" ? reading : ways, door).take(),
    load: () => loadOf(all),
    replicaLag: async () => (replica === undefined ? undefined : lagOf(replica)),
    async isReady() {
      if (loadOf(all).strained) return false;
      return answers(ofDoor(sources, "platform"));
    },
    async close() {
      await Promise.all(all.map(({ pool }) => pool.end()));
      await Promise.all([...sources.values()].map((source) => source.destroy()));
    },
  };
}
