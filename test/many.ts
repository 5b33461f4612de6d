import pg from "pg";
import type { World } from "./world.ts";

/** Puts many mass organizations below the district at once, by SQL: a world larger than one district. */
export async function manyOrganizations(world: World, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: world.database.ownerUrl });
  await client.connect();
  try {
    await client.query(
      `with top as (select id from organization where kind = 'DISTRICT_OFFICE'),
       made as (
         insert into organization (id, kind, line, division_code, name, short_name, search_text, created_at)
         select gen_random_uuid(), 'MASS_ORGANIZATION', 'UNION', '341802001', '第' || n || '工会', '第' || n || '工会', '第' || n || '工会', now()
         from generate_series(1, $1::int) n returning id)
       insert into hierarchy_link (id, hierarchy, child_id, parent_id, valid_from)
       select gen_random_uuid(), 'TERRITORY', made.id, top.id, date '2020-01-01' from made, top`,
      [count],
    );
  } finally {
    await client.end();
  }
}
