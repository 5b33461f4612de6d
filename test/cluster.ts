import pg from "pg";
import { DOORS, type Door } from "../server/platform/database.ts";
import type { MigrateOptions } from "../server/platform/migrate.ts";

const IN_USE = "55006";

/** A node of the cluster that TEST_DATABASE_URL leads to; the coordinator comes first. */
interface Node {
  readonly host: string;
  readonly port: number;
}

export async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function at(server: string, node: Node, database: string): string {
  const url = new URL(server);
  url.hostname = node.host;
  url.port = String(node.port);
  url.pathname = `/${database}`;
  return url.href;
}

function named(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** The nodes of a cluster, or none when the server is one plain PostgreSQL. */
export async function nodesOf(server: string): Promise<Node[]> {
  return onDatabase(server, async (client) => {
    const cluster = await client.query("select 1 from pg_extension where extname = 'citus'");
    if (cluster.rows.length === 0) return [];
    const sql = "select nodename as host, nodeport as port from pg_dist_node order by groupid";
    return (await client.query<Node>(sql)).rows;
  });
}

/** Copies a database; who reads the template meanwhile is waited for, longer than the five seconds that PostgreSQL waits. */
async function copy(client: pg.Client, name: string, template: string): Promise<void> {
  const sql = `create database ${name}${template === "" ? "" : ` template ${template}`}`;
  for (let tries = 1; ; tries++) {
    try {
      await client.query(sql);
      return;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== IN_USE || tries === 10) throw error;
    }
  }
}

/** Makes an empty database; on a cluster one on every node, which then know each other. */
export async function createDatabase(server: string, name: string, template = ""): Promise<void> {
  const nodes = await nodesOf(server);
  if (nodes.length === 0) {
    await onDatabase(named(server, "postgres"), (client) => copy(client, name, template));
    return;
  }
  for (const node of nodes) {
    await onDatabase(at(server, node, "postgres"), (client) => client.query(`create database ${name}`));
    await onDatabase(at(server, node, name), (client) => client.query("create extension citus"));
  }
  const [coordinator, ...workers] = nodes;
  if (coordinator === undefined) return;
  await onDatabase(at(server, coordinator, name), async (client) => {
    await client.query("select citus_set_coordinator_host($1, $2)", [coordinator.host, coordinator.port]);
    for (const { host, port } of workers) await client.query("select citus_add_node($1, $2)", [host, port]);
  });
}

export async function dropDatabase(server: string, name: string): Promise<void> {
  const nodes = await nodesOf(server);
  const drop = (client: pg.Client) => client.query(`drop database if exists ${name} with (force)`);
  if (nodes.length === 0) await onDatabase(named(server, "postgres"), drop);
  for (const node of nodes) await onDatabase(at(server, node, "postgres"), drop);
}

export function doorsOf(passwords: Readonly<Record<Door, string>>): MigrateOptions["doors"] {
  return Object.fromEntries(DOORS.map((door) => [door, { password: passwords[door] }])) as MigrateOptions["doors"];
}
