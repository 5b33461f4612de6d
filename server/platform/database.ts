import pg from "pg";
import { DataSource, DefaultNamingStrategy, type EntitySchema } from "typeorm";

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

export interface DatabaseOptions {
  readonly urls: Readonly<Record<Door, string>>;
  readonly entities: ReadonlyArray<EntityClass | EntitySchema>;
  readonly poolSize: number;
}

/** The pools of all doors. Sources open lazily at {@link openDatabase} and close together. */
export interface Database {
  source(door: Door): DataSource;
  close(): Promise<void>;
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
    extra: {
      max: door === "public" || door === "platform" ? Math.max(2, Math.ceil(options.poolSize / 2)) : options.poolSize,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 30_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  });
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const sources = new Map<Door, DataSource>();
  try {
    for (const door of DOORS) sources.set(door, await sourceFor(door, options).initialize());
  } catch (error) {
    await Promise.allSettled([...sources.values()].map((source) => source.destroy()));
    throw error;
  }
  return {
    source(door) {
      const source = sources.get(door);
      if (source === undefined) throw new Error(`no door ${door}`);
      return source;
    },
    async close() {
      await Promise.all([...sources.values()].map((source) => source.destroy()));
    },
  };
}
