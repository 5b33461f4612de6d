import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import type { Door } from "../server/platform/database.ts";
import { migrate } from "../server/platform/migrate.ts";
import { doorUrls } from "../server/platform/secrets.ts";
import { createDatabase, doorsOf, dropDatabase } from "./cluster.ts";

export interface TestDatabase {
  readonly urls: Record<Door, string>;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

async function make(template: string): Promise<TestDatabase> {
  const owner = new URL(inject("templateUrl"));
  const server = inject("serverUrl");
  // Named after the template, so that the run's end removes what a broken test leaves.
  const name = `${owner.pathname.slice(1)}_${randomBytes(4).toString("hex")}`;
  await createDatabase(server, name, template);
  owner.pathname = `/${name}`;
  return {
    ownerUrl: owner.href,
    urls: doorUrls(owner.href, inject("doorPasswords")),
    drop: () => dropDatabase(server, name),
  };
}

/** A fresh, migrated database of its own, copied from the run's template; a cluster cannot copy one and migrates it. */
export async function cloneDatabase(): Promise<TestDatabase> {
  if (!inject("cluster")) return make(new URL(inject("templateUrl")).pathname.slice(1));
  const made = await make("");
  await migrate(made.ownerUrl, { doors: doorsOf(inject("doorPasswords")) });
  return made;
}

/** A database with nothing in it, not even tables. */
export function bareDatabase(): Promise<TestDatabase> {
  return make("");
}
