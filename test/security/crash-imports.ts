import { setTimeout as wait } from "node:timers/promises";
import { ask, bookOf } from "../imports.ts";
import type { Client } from "../world.ts";
import type { Installation } from "./installation.ts";
import type { Journal } from "./journal.ts";

/** Rows of one book: several pieces of the check and of the commit. */
const ROWS = 60;
/** Of the first one, which is written over many rounds and kills. */
const LONG = 600;
const HEAD = ["名称", "所有制性质", "职工数", "党员数", "团员数", "女职工数"];
const FIELDS = "import { id state version } userErrors { code }";

interface Seen {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

function bookFor(tag: string, length: number): Promise<Buffer> {
  return bookOf([HEAD, ...Array.from({ length }, (_, index) => [`导入${tag}第${index}家`, "私营企业", 30, 3, 3, 9])]);
}

/** Puts in a long workbook and has it checked; whoever imports next commits it. */
export async function putIn(home: Installation, client: Client): Promise<void> {
  const { id, codes } = await ask(client, "ENTERPRISES", await client.upload("长名册.xlsx", await bookFor("长", LONG)));
  if (codes.length > 0) throw new Error(codes.join());
  while ((await home.sql("select id from import where id = $1 and state = 'CHECKED'", [id])).length === 0) await wait(100);
}

/** How many imports are being worked on this instant. */
export async function importsAtWork(home: Installation): Promise<number> {
  return (await home.sql("select id from job where state = 'RUNNING' and kind like 'IMPORT%'")).length;
}

/** As if the minute had passed after which a worker that is silent is taken for dead. */
export async function forgetDeadWorkers(home: Installation): Promise<void> {
  await home.sql("update job set lease_until = null, run_after = now() where state in ('QUEUED', 'RUNNING')");
}

/** Imports under way at once, so that a kill meets some of them. */
const AT_ONCE = 3;
const OPEN =
  "{ imports(filter: { state: { in: [CHECKING, CHECKED, COMMITTING, COMMITTED, UNDOING] } }, page: { limit: 100 }) { items { id state version } } }";

/** One person who puts in one workbook after the other: uploads it, has it checked, commits it, and now and then takes it back. */
export class Importer {
  private count = 0;

  constructor(
    private readonly journal: Journal,
    private readonly client: Client,
    private readonly random: () => number,
  ) {}

  /** The next step; false when there is nothing to do now. */
  async step(): Promise<boolean> {
    const items = await this.client.get<Seen[]>(OPEN, {}, ["imports", "items"]);
    const checked = items.find(({ state }) => state === "CHECKED");
    if (checked !== undefined) return this.act("commitImport", checked);
    const committed = items.find(({ state }) => state === "COMMITTED");
    if (committed !== undefined && this.random() < 0.05) return this.act("undoImport", committed);
    return items.filter(({ state }) => state !== "COMMITTED").length < AT_ONCE && this.begin();
  }

  private async begin(): Promise<boolean> {
    const tag = `${Math.floor(this.random() * 2 ** 31)}-${this.count++}`;
    const fileId = await this.client.upload("名册.xlsx", await bookFor(tag, ROWS));
    const query = `mutation ($input: ImportInput!) { checkImport(input: $input) { ${FIELDS} } }`;
    const about = { kind: "import", name: "checkImport", entity: "import" } as const;
    return (await this.journal.mutate<Seen>(this.client, about, query, { input: { kind: "ENTERPRISES", fileId } })) !== null;
  }

  private async act(name: string, { id, version }: Seen): Promise<boolean> {
    const query = `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { ${FIELDS} } }`;
    return (await this.journal.mutate<Seen>(this.client, { kind: "import", name, entity: "import" }, query, { id, version })) !== null;
  }
}

/** What the rows of an import say, its counters and the register agree at any moment; nothing is there twice. */
const HALF = `select import.id, import.state, import.written_count as written, told.*
  from import, lateral (
    select count(*) filter (where r.state in ('WRITTEN', 'UNDONE', 'LEFT'))::int as done, count(*) filter (where r.state = 'REFUSED')::int as refused,
      count(*) filter (where r.state = 'UNDONE')::int as undone, count(distinct r.entity_id) filter (where r.state <> 'WAITING')::int as records,
      count(e.id) filter (where r.state in ('WRITTEN', 'LEFT'))::int as there, count(e.id) filter (where r.state = 'UNDONE')::int as left_behind,
      count(*) filter (where r.state = 'WRITTEN')::int as standing
    from import_row r left join enterprise e on e.tenant_id = r.tenant_id and e.id = r.entity_id
    where r.tenant_id = import.tenant_id and r.import_id = import.id) as told
  where written_count <> done or refused_count <> refused or undone_count <> undone or done <> records or left_behind > 0 or there <> standing
    or (import.state = 'COMMITTED' and done + refused <> new_count) or (import.state = 'UNDONE' and standing > 0) limit 5`;
const TWICE = "select name, count(*)::int as count from enterprise where name like '导入%' group by name having count(*) > 1 limit 5";
const STRAY = `select e.name from enterprise e where e.name like '导入%'
  and not exists (select 1 from import_row r where r.tenant_id = e.tenant_id and r.entity_id = e.id and r.state = 'WRITTEN') limit 5`;
const TOLD = `select e.name from enterprise e where e.name like '导入%' and (select count(*) from event where event.tenant_id = e.tenant_id and event.entity_id = e.id) <> 1 limit 5`;

export async function findHalfImports(home: Installation): Promise<string[]> {
  const faults: string[] = [];
  for (const [what, sql] of Object.entries({ "half an import": HALF, "imported twice": TWICE, "without its row": STRAY, "not told once": TOLD }))
    faults.push(...(await home.sql(sql)).map((row) => `${what}: ${JSON.stringify(row)}`));
  return faults;
}

/** Has all imports under way finished, as a minute later they would be; returns how many came to an end, and what was found. */
export async function finishImports(home: Installation): Promise<{ finished: number; faults: string[] }> {
  await forgetDeadWorkers(home);
  const open = "select id from import where state in ('CHECKING', 'COMMITTING', 'UNDOING')";
  const until = Date.now() + 120_000;
  while ((await home.sql(open)).length > 0) {
    if (Date.now() > until) return { finished: 0, faults: ["imports that come to no end"] };
    await wait(200);
  }
  const [{ count } = { count: 0 }] = await home.sql<{ count: number }>(
    "select count(*)::int as count from import where state in ('COMMITTED', 'UNDONE')",
  );
  return { finished: count, faults: await findHalfImports(home) };
}
