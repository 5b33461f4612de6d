import pg from "pg";

/** How far the first filling of the embedded database came. It is the database's own comment, so it goes where the data goes. */
export type Seeding = "new" | "seeding" | "seeded" | "empty";

function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function on<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function readSeeding(ownerUrl: string): Promise<Seeding> {
  const sql = `select shobj_description(oid, 'pg_database') as note from pg_database where datname = current_database()`;
  const { rows } = await on(ownerUrl, (client) => client.query<{ note: string | null }>(sql));
  const note = rows[0]?.note;
  return note === "seeding" || note === "seeded" || note === "empty" ? note : "new";
}

export async function writeSeeding(ownerUrl: string, state: Seeding): Promise<void> {
  const name = pg.escapeIdentifier(new URL(ownerUrl).pathname.slice(1));
  await on(ownerUrl, (client) => client.query(`comment on database ${name} is ${pg.escapeLiteral(state)}`));
}

/** Half a story told is worse than none: an interrupted seeding begins again with an empty database. */
export async function emptyDatabase(ownerUrl: string): Promise<void> {
  const name = pg.escapeIdentifier(new URL(ownerUrl).pathname.slice(1));
  await on(withDatabase(ownerUrl, "postgres"), async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  });
}
