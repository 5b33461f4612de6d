import { repairCounts } from "./assignments/counters.ts";
import { asTenant, tenants } from "./evidence.ts";
import { repairMonths } from "./months.ts";
import { type Database, type Door, openDatabase } from "./platform/database.ts";

/** Counts every tenant's assignments again and puts right what the counters have wrong, while others act. Returns how many rows. */
export async function recountAll(database: Database): Promise<number> {
  let repaired = 0;
  for (const tenant of await tenants(database)) repaired += await asTenant(database, tenant, "write", repairCounts);
  return repaired;
}

/** The same over connections of its own, and the months kept for reports; how many rows and how many months. */
export async function recountStored(urls: Readonly<Record<Door, string>>): Promise<{ rows: number; months: number }> {
  const database = await openDatabase({ urls, entities: [], poolSize: 2 });
  try {
    return { rows: await recountAll(database), months: await repairMonths(database) };
  } finally {
    await database.close();
  }
}
