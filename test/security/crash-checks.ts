import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findHalfImports } from "./crash-imports.ts";
import type { Installation } from "./installation.ts";
import { type Entry, type Journal, sha256 } from "./journal.ts";

interface Effects {
  /** Tries of one entry that left events. */
  readonly tries: number;
  readonly tasks: number;
  readonly assignments: number;
  readonly files: number;
  readonly imports: number;
}

type Counted = Omit<Effects, "tries"> & { readonly request: string; readonly receivers: number };

async function effectsOf(home: Installation, journal: Journal): Promise<Map<string, Counted>> {
  const rows = await home.sql<Counted>(
    `select request_id as request, count(*) filter (where entity_type = 'Task')::int as tasks,
       count(*) filter (where entity_type = 'Assignment')::int as assignments, count(*) filter (where entity_type = 'File')::int as files,
       count(*) filter (where entity_type = 'Import')::int as imports,
       coalesce(max(case entity_type when 'Task'
         then (select count(*) from assignment where task_id = event.entity_id and issuer_id = event.tenant_id) end), 0)::int as receivers
     from event where request_id = any($1) group by request_id`,
    [journal.entries.flatMap(({ tries }) => tries)],
  );
  return new Map(rows.map((row) => [row.request, row]));
}

/** What one whole act writes on record, and nothing less. */
function isWhole({ kind }: Entry, { tasks, assignments, files, imports, receivers }: Counted): boolean {
  if (kind === "import") return imports === 1 && tasks + assignments + files === 0;
  if (kind === "upload") return tasks + assignments === 0 && files === 1;
  if (kind === "act") return tasks + assignments === 1 && files === 0;
  // Submitted and, where nobody has to admit it, admitted.
  if (kind === "admit") return tasks === 2 && assignments + files === 0;
  return tasks === 1 && receivers > 0 && assignments === receivers;
}

/** What was acknowledged is there once and whole, what was refused is not, and of the rest nothing is half. */
async function checkJournal(home: Installation, journal: Journal): Promise<string[]> {
  const faults: string[] = [];
  const found = await effectsOf(home, journal);
  for (const entry of journal.entries) {
    if (entry.kind === "draft") continue;
    const effects = entry.tries.flatMap((request) => found.get(request) ?? []);
    const told = `${entry.kind} told ${entry.outcome}, ${entry.tries.length} tries: ${JSON.stringify(effects)}`;
    if (entry.outcome === "done" && effects.length !== 1) faults.push(`lost or twice: ${told}`);
    if (entry.outcome === "refused" && effects.length > 0) faults.push(`refused but done: ${told}`);
    if (effects.length > 1 || effects.some((one) => !isWhole(entry, one))) faults.push(`half or twice: ${told}`);
  }
  return faults;
}

interface TaskCount {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  readonly assignments: number;
  readonly targets: number;
  readonly revisions: number;
  readonly messages: number;
  readonly behind: number;
}

/** Invariant 2, and no half dispatch or amendment, from the rows themselves. */
async function checkTasks(home: Installation, ids: readonly string[]): Promise<string[]> {
  const rows = await home.sql<TaskCount>(
    `select id, state, revision,
       (select count(*)::int from assignment where issuer_id = task.tenant_id and task_id = task.id) as assignments,
       (select count(*)::int from task_target where tenant_id = task.tenant_id and task_id = task.id and removed_revision is null) as targets,
       (select count(*)::int from task_revision where tenant_id = task.tenant_id and task_id = task.id) as revisions,
       (select count(*)::int from message join assignment as row on row.tenant_id = message.tenant_id and row.id = message.assignment_id
         where row.issuer_id = task.tenant_id and row.task_id = task.id and message.kind = 'DISPATCHED') as messages,
       (select count(*)::int from assignment where issuer_id = task.tenant_id and task_id = task.id and task_revision <> task.revision) as behind
     from task where id = any($1)`,
    [ids],
  );
  const half = rows.filter(({ state, revision, assignments, targets, revisions, messages, behind }) =>
    state === "DISPATCHED"
      ? assignments === 0 || assignments !== targets || messages !== assignments || revisions !== revision || behind > 0
      : assignments + targets + revisions + messages > 0,
  );
  return half.map((row) => `half a task: ${JSON.stringify(row)}`);
}

/** Invariant 3: the events of a task and its assignments lead to their states, one for every version. */
async function checkStates(home: Installation, ids: readonly string[]): Promise<string[]> {
  const rows = await home.sql(
    `select record.id, record.state, record.version, told.events, told.last
     from (select tenant_id, id, state, version from assignment where task_id = any($1)
         union all select tenant_id, id, state, version from task where id = any($1) and state <> 'DRAFT') as record,
       lateral (select count(*)::int as events, (array_agg(after->>'state' order by id desc))[1] as last
         from event where event.tenant_id = record.tenant_id and event.entity_id = record.id) as told
     where record.version <> told.events or record.state is distinct from told.last limit 5`,
    [ids],
  );
  return rows.map((row) => `does not follow from its events: ${JSON.stringify(row)}`);
}

/** Every row has its bytes and every file its row; what was just taken in waits for its row only while the server runs. */
async function checkFiles(home: Installation, restarted: boolean): Promise<string[]> {
  const folder = join(home.data, "files");
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()) : [];
  const paths = new Map(names.map((entry) => [entry.name.slice(-32), { path: join(entry.parentPath, entry.name), waiting: entry.name.length > 32 }]));
  const faults: string[] = [];
  for (const { key, sha256: expected } of await home.sql<{ key: string; sha256: string }>("select storage_key as key, sha256 from file")) {
    const file = paths.get(key);
    if (file === undefined || sha256(readFileSync(file.path)) !== expected) faults.push(`a row without its bytes: ${key}`);
    paths.delete(key);
  }
  for (const { path, waiting } of paths.values()) if (restarted || !waiting) faults.push(`a file without a row: ${path}`);
  return faults;
}

/** Acknowledged uploads can be read again, to the last byte. */
async function checkDownloads(journal: Journal): Promise<string[]> {
  const faults: string[] = [];
  for (const { kind, outcome, answer, client, content } of journal.entries) {
    if (kind !== "upload" || outcome !== "done" || content === undefined || answer === null) continue;
    const { id } = answer as { id: string };
    const bytes = Buffer.from(await (await client.raw(`/files/${id}`)).arrayBuffer());
    if (!bytes.equals(content)) faults.push(`file ${id} is not what was uploaded`);
  }
  return faults;
}

export async function findFaults(home: Installation, journal: Journal, about: { touched: readonly string[]; restarted: boolean }): Promise<string[]> {
  return [
    ...(await checkJournal(home, journal)),
    ...(await checkTasks(home, about.touched)),
    ...(await checkStates(home, about.touched)),
    ...(await checkFiles(home, about.restarted)),
    ...(await checkDownloads(journal)),
    ...(await findHalfImports(home)),
  ];
}
