import pg from "pg";
import { idsAfter, instantOf } from "./platform/ids.ts";

/** Last of each tenant, by its key: no scan. */
const LAST = `select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as now, max(last.id::text) as id
  from organization
  left join lateral (
    (select id from event where tenant_id = organization.id order by id desc limit 1)
    union all (select id from access_entry where tenant_id = organization.id order by id desc limit 1)
  ) as last on true`;

/**
 * The record is read in the order of its ids, and what is older than an hour counts as complete. A server whose clock was set
 * back would write into a past that is sealed already, so its ids go on from the last one, and from the database's clock.
 */
export async function continueIds(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ now: number; id: string | null }>(LAST);
    for (const { now, id } of rows) idsAfter(Math.max(now, id === null ? 0 : instantOf(id)));
  } finally {
    await client.end();
  }
}
