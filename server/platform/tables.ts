import type pg from "pg";

/** A table as the database itself describes it. */
export interface Table {
  readonly name: string;
  /** Where it lives in a cluster, from its comment; "distributed" tables hold the rows of tenants. */
  readonly kind: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** Tables its foreign keys name. */
  readonly parents: readonly string[];
  /** Columns that name another row of the same table, where that is looked at at once. */
  readonly selfColumns: readonly string[];
}

const DESCRIBE = `
  select c.relname as name,
    coalesce(split_part(obj_description(c.oid, 'pg_class'), ' ', 2), '') as kind,
    array(select a.attname::text from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
    array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality as k (attnum, place)
      join pg_attribute a on a.attnum = k.attnum
      where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid order by k.place) as key,
    array(select distinct t.relname::text from pg_constraint f join pg_class t on t.oid = f.confrelid
      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as parents,
    array(select distinct a.attname::text from pg_constraint f, unnest(f.conkey) as k (attnum)
      join pg_attribute a on a.attnum = k.attnum
      where f.conrelid = c.oid and a.attrelid = c.oid and f.contype = 'f' and f.confrelid = c.oid and not a.attnotnull and not f.condeferrable) as "selfColumns"
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and c.relname <> 'gongjian_migration'
  order by c.relname`;

/** All tables, those that others name first, so that they can be filled in this order and emptied in the reverse one. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(DESCRIBE);
  const ordered: Table[] = [];
  const placed = new Set<string>();
  while (ordered.length < rows.length) {
    const next = rows.filter(({ name, parents }) => !placed.has(name) && parents.every((parent) => placed.has(parent)));
    if (next.length === 0) throw new Error("foreign keys of tables go in a circle");
    for (const table of next) placed.add(table.name);
    ordered.push(...next);
  }
  return ordered;
}

/** The first table that has rows, or null: an empty database may have its tables already. */
export async function firstWithRows(client: pg.ClientBase, tables: readonly Table[]): Promise<string | null> {
  for (const { name } of tables) {
    const found = await client.query(`select 1 from ${name} limit 1`);
    if (found.rows.length > 0) return name;
  }
  return null;
}

/**
 * Tables whose rows this user would not see: it owns them, but row security is forced, it may not bypass it, and no
 * policy is for it. Nothing fails then; everything only looks empty.
 */
export async function hiddenTables(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name
     from pg_class c join pg_roles me on me.rolname = current_user
     where c.relnamespace = 'public'::regnamespace and c.relforcerowsecurity and not me.rolsuper and not me.rolbypassrls
       and not exists (select 1 from pg_policy p where p.polrelid = c.oid and me.oid = any(p.polroles))
     order by 1`,
  );
  return rows.map(({ name }) => name);
}
