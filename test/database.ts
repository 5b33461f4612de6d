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

/** A fresh, migrated database of its own, copied from the run's template. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const template = new URL(inject("templateUrl"));
  const templateName = template.pathname.slice(1);
  const name = `${templateName}_${randomBytes(4).toString("hex")}`;
  const server = new URL(template);
  server.pathname = "/postgres";
  await execute(server.href, `create database ${name} template ${templateName}`);
  const owner = new URL(template);
  owner.pathname = `/${name}`;
  return {
    ownerUrl: owner.href,
    urls: doorUrls(owner.href, inject("doorPasswords")),
    drop: () => execute(server.href, `drop database if exists ${name} with (force)`),
  };
}
