import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { Door } from "../server/platform/database.ts";
import { migrate } from "../server/platform/migrate.ts";
import { startPostgres } from "../server/platform/postgres.ts";
import { doorPasswords, loadSecrets } from "../server/platform/secrets.ts";
import { createDatabase, doorsOf, dropDatabase, nodesOf, onDatabase } from "./cluster.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Owner's connection to the server's own database. */
    serverUrl: string;
    /** Whether the server is the coordinator of a Citus cluster. */
    cluster: boolean;
    /** Owner's connection to the template database. */
    templateUrl: string;
    doorPasswords: Record<Door, string>;
  }
}

interface TestServer {
  readonly url: string;
  readonly passwords: Record<Door, string>;
  stop(): Promise<void>;
}

// Nothing of a test run needs to survive a power cut.
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"];

async function testServer(): Promise<TestServer> {
  const data = mkdtempSync(join(tmpdir(), "gongjian-test-"));
  chmodSync(data, 0o755);
  const remove = (): void => rmSync(data, { recursive: true, force: true });
  const given = process.env["TEST_DATABASE_URL"];
  if (given !== undefined && given !== "") {
    return { url: given, passwords: doorPasswords(given, data), stop: async () => remove() };
  }
  const postgres = await startPostgres(data, { settings: FAST });
  const stop = async (): Promise<void> => {
    await postgres.stop();
    remove();
  };
  return { url: postgres.ownerUrl, passwords: loadSecrets(data), stop };
}

/** Removes the template and what a broken test left of its copies. */
async function dropAll(url: string, name: string): Promise<void> {
  const sql = "select datname from pg_database where starts_with(datname, $1)";
  const { rows } = await onDatabase(url, (client) => client.query<{ datname: string }>(sql, [name]));
  for (const { datname } of rows) await dropDatabase(url, datname);
}

/** One database server for the whole run, one migrated template; each test file clones it (test/database.ts). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer();
  const name = `gongjian_test_${randomBytes(4).toString("hex")}`;
  const template = new URL(server.url);
  template.pathname = `/${name}`;
  const { tenant, issuer, oversight, public: published, platform } = server.passwords;
  const passwords = { tenant, issuer, oversight, public: published, platform };
  const stop = async (): Promise<void> => {
    await dropAll(server.url, name);
    await server.stop();
  };
  try {
    await createDatabase(server.url, name);
    await migrate(template.href, { doors: doorsOf(passwords) });
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide("serverUrl", server.url);
  project.provide("cluster", (await nodesOf(server.url)).length > 0);
  project.provide("templateUrl", template.href);
  project.provide("doorPasswords", passwords);
  return stop;
}
