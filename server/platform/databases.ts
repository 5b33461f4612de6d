import type { Config } from "./config.ts";
import { DOORS, type Door } from "./database.ts";
import { runningPostgres, startPostgres } from "./postgres.ts";
import { doorPasswords, doorUrls, loadSecrets } from "./secrets.ts";

/** The database of an installation, embedded or an administrator's, and the way in of each door. */
export interface Databases {
  readonly embedded: boolean;
  readonly ownerUrl: string;
  readonly urls: Readonly<Record<Door, string>>;
  /** Ways into the read replica, of the doors that only read; none without one. */
  readonly replicas: Partial<Readonly<Record<Door, string>>>;
  /** Passwords of the roles that were made here. */
  readonly doors: Readonly<Record<Door, { readonly password?: string }>>;
  /** Where the data is, without secrets. */
  readonly place: string;
  stop(): Promise<void>;
}

type Ways = Pick<Databases, "doors" | "urls" | "replicas">;

/** Doors that never write, but for the access log, which goes to the primary. */
const READING: readonly Door[] = ["oversight", "public"];

/** The replica has the roles of the primary, so each door signs in there as it does here. */
function waysToRead(replicaUrl: string | undefined, urls: Readonly<Record<Door, string>>): Partial<Record<Door, string>> {
  if (replicaUrl === undefined) return {};
  const found: Partial<Record<Door, string>> = {};
  for (const door of READING) {
    const { username, password } = new URL(urls[door]);
    found[door] = Object.assign(new URL(replicaUrl), { username, password }).href;
  }
  return found;
}

function waysInto(ownerUrl: string, passwords: Readonly<Record<Door, string>>, config: Pick<Config, "doorUrls" | "replicaUrl">): Ways {
  const given = config.doorUrls;
  const doors: Record<Door, { password?: string }> = {
    tenant: {},
    issuer: {},
    oversight: {},
    public: {},
    platform: {},
  };
  for (const door of DOORS) if (given[door] === undefined) doors[door] = { password: passwords[door] };
  const urls = { ...doorUrls(ownerUrl, passwords), ...given };
  return { doors, urls, replicas: waysToRead(config.replicaUrl, urls) };
}

/** Starts the embedded database, or describes the one that DATABASE_URL names. */
export async function databaseOf(config: Config, onLost: (error: Error) => void): Promise<Databases> {
  if (config.databaseUrl !== undefined) {
    const { host, pathname } = new URL(config.databaseUrl);
    return {
      embedded: false,
      ownerUrl: config.databaseUrl,
      ...waysInto(config.databaseUrl, doorPasswords(config.databaseUrl, config.data), config),
      place: `${host}${pathname}, files in ${config.data}`,
      stop: async () => undefined,
    };
  }
  // Two small doors and three large ones share the server, and the owner needs some.
  const connections = config.poolSize * DOORS.length + 20;
  const postgres = await startPostgres(config.data, { settings: [`max_connections=${connections}`], onLost });
  return {
    embedded: true,
    ownerUrl: postgres.ownerUrl,
    ...waysInto(postgres.ownerUrl, loadSecrets(config.data), config),
    place: postgres.folder.startsWith(config.data) ? config.data : `${config.data} and ${postgres.folder}`,
    stop: postgres.stop,
  };
}

/** The embedded database of a server that is running, for work beside it; null when none runs. Ending is the server's. */
export async function runningDatabases(config: Config): Promise<Databases | null> {
  const ownerUrl = await runningPostgres(config.data);
  if (ownerUrl === null) return null;
  const ways = waysInto(ownerUrl, loadSecrets(config.data), config);
  return { embedded: true, ownerUrl, ...ways, place: config.data, stop: async () => undefined };
}
