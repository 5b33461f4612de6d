import { afterAll, expect, inject } from "vitest";
import { onDatabase } from "./cluster.ts";
import { faultsSent } from "./statements.ts";

async function distributed(): Promise<ReadonlySet<string>> {
  const sql = "select relname as name from pg_class where obj_description(oid, 'pg_class') = 'citus: distributed'";
  const { rows } = await onDatabase(inject("templateUrl"), (client) => client.query<{ name: string }>(sql));
  expect(rows.length, "tables of tenants").toBeGreaterThan(20);
  return new Set(rows.map(({ name }) => name));
}

/* Runs beside every test file. The files of one worker share their modules, this one is loaded for each: so nothing is kept here. */
afterAll(async () => {
  expect(await faultsSent(distributed), "statements that ask every shard without saying so").toEqual([]);
});
