import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import type { Door } from "../server/platform/database.ts";
import { doorUrls } from "../server/platform/secrets.ts";

export interface TestDatabase {
  readonly urls: Record<Door, string>;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function make(template: string | null): Promise<TestDatabase> {
  const given = new URL(inject("templateUrl"));
  // Named after the template, so that the run's end removes what a broken test leaves.
  const name = `${given.pathname.slice(1)}_${randomBytes(4).toString("hex")}`;
  const server = new URL(given);
  server.pathname = "/postgres";
  await execute(server.href, `create database ${name}${template === null ? "" : ` template ${template}`}`);
  const owner = new URL(given);
  owner.pathname = `/${name}`;
  return {
    ownerUrl: owner.href,
    urls: doorUrls(owner.href, inject("doorPasswords")),
    drop: () => execute(server.href, `drop database if exists ${name} with (force)`),
  };
}

/** A fresh, migrated database of its own, copied from the run's template. */
export function cloneDatabase(): Promise<TestDatabase> {
  return make(new URL(inject("templateUrl")).pathname.slice(1));
}

/** A database with nothing in it, not even tables. */
export function bareDatabase(): Promise<TestDatabase> {
  return make(null);
}
