import type { TestDatabase } from "../database.ts";
import { dataFolder, freePort, remove, ServerProcess } from "../start/server-process.ts";
import { Client } from "../world.ts";

const folders: string[] = [];
const running: ServerProcess[] = [];

/** A server process on a database that others use too; it makes no roles, so that it changes nobody's password. */
export async function beginServer({ ownerUrl, urls }: TestDatabase, env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const data = env["GONGJIAN_DATA"] ?? dataFolder();
  folders.push(data);
  const doors = Object.entries(urls).map(([door, url]) => [`DATABASE_URL_${door.toUpperCase()}`, url]);
  const own = { DATABASE_URL: ownerUrl, GONGJIAN_DATA: data, PORT: String(await freePort()), LOG_LEVEL: "error" };
  const server = new ServerProcess({ env: { ...Object.fromEntries(doors), ...own, ...env } });
  running.push(server);
  return server;
}

/** Ends them all, with their folders. */
export async function endServers(): Promise<void> {
  for (const server of running.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) remove(folder);
}

/** The same person at another server of the same database. */
export function samePersonAt(url: string, client: Client): Client {
  const other = new Client(url);
  other.cookie = client.cookie;
  return other;
}
