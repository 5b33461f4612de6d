import pg from "pg";
import { DataSource, DefaultNamingStrategy, type EntitySchema } from "typeorm";
import { Turnstile } from "./turnstile.ts";

/** One way in each: its own LOGIN role, its own pool, so that no statement can change who it is. */
export const DOORS = ["tenant", "issuer", "oversight", "public", "platform"] as const;
export type Door = (typeof DOORS)[number];

// A date stays the text it is ("2026-11-15"); a count is a number.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
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
  readonly entities: ReadonlyArray<EntityClass | EntitySchema>;
  readonly poolSize: number;
  /** Shorter only in tests. */
  readonly patience?: Patience;
}

/** The pools of all doors. Sources open lazily at {@link openDatabase} and close together. */
export interface Database {
  source(door: Door): DataSource;
  /** Waits for the right to use one connection of a door, and gives back how to end it; UNAVAILABLE when too many wait already. */
  admit(door: Door): Promise<() => void>;
  /** Whether the database answers and no door is close to refusing somebody. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

function placesOf(door: Door, { poolSize }: DatabaseOptions): number {
  return door === "public" || door === "platform" ? Math.max(2, Math.ceil(poolSize / 2)) : poolSize;
}

function sourceFor(door: Door, options: DatabaseOptions): DataSource {
  const patience = options.patience ?? PATIENCE;
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
    extra: {
      // One more than the door admits, for the question whether the database is there.
      max: placesOf(door, options) + 1,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: patience.statement,
      lock_timeout: patience.lock,
      idle_in_transaction_session_timeout: patience.idle,
    },
  });
}

async function openSources(options: DatabaseOptions): Promise<ReadonlyMap<Door, DataSource>> {
  const sources = new Map<Door, DataSource>();
  try {
    for (const door of DOORS) sources.set(door, await sourceFor(door, options).initialize());
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

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const sources = await openSources(options);
  const patience = (options.patience ?? PATIENCE).queue;
  const turnstiles = new Map(
    DOORS.map((door) => {
      const places = placesOf(door, options);
      return [door, new Turnstile({ places, queue: places * QUEUE_PER_PLACE, patience })];
    }),
  );
  return {
    source: (door) => ofDoor(sources, door),
    admit: (door) => ofDoor(turnstiles, door).enter(),
    async isReady() {
      if ([...turnstiles.values()].some(({ strained }) => strained)) return false;
      return answers(ofDoor(sources, "platform"));
    },
    async close() {
      await Promise.all([...sources.values()].map((source) => source.destroy()));
    },
  };
}
