import Excel from "@protobi/exceljs";
import type pg from "pg";
import { PassThrough } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { cpuOf, residentOf } from "./processes.ts";
import { idOf, tokenOf, type WorldSize } from "./world.ts";

/** What is done once and takes long: how long, and beside what bare work of the same size takes. */
export interface Single {
  readonly what: string;
  readonly milliseconds: number;
  readonly bare: number;
  readonly ratio: number;
  readonly note: string;
}

interface Place {
  readonly owner: pg.Client;
  readonly size: WorldSize;
}

const timed = async <T>(work: () => Promise<T>): Promise<[number, T]> => {
  const began = performance.now();
  const result = await work();
  return [performance.now() - began, result];
};

async function ask<T>(url: string, query: string, variables: object): Promise<T> {
  const headers = { "content-type": "application/json", cookie: `gongjian_session=${tokenOf(0)}` };
  const response = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
  const text = await response.text();
  const body: { data?: Record<string, T> } = JSON.parse(text);
  const [answer] = Object.values(body.data ?? {});
  if (answer === undefined) throw new Error(text);
  return answer;
}

interface Acted {
  readonly task: { readonly id: string; readonly version: number } | null;
  readonly userErrors: ReadonlyArray<{ readonly code: string }>;
}

async function act(url: string, name: string, about: { id: string; version: number }): Promise<{ id: string; version: number }> {
  const query = `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { task { id version } userErrors { code } } }`;
  const { task, userErrors } = await ask<Acted>(url, query, about);
  if (task === null) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
  return task;
}

/** The same rows of assignment by one statement after another, 500 at a time, and nothing else. */
async function bareInsert(owner: pg.Client, taskId: string): Promise<number> {
  const stored = await owner.query<{ name: string }>(
    "select attname as name from pg_attribute where attrelid = 'assignment'::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
  );
  const columns = stored.rows.map(({ name }) => name).join(", ");
  const { rows, fields } = await owner.query({ text: `select ${columns} from assignment where task_id = $1`, values: [taskId], rowMode: "array" });
  const json = fields.findIndex(({ name }) => name === "brief");
  await owner.query("begin");
  await owner.query("delete from assignment where task_id = $1", [taskId]);
  const [milliseconds] = await timed(async () => {
    for (let from = 0; from < rows.length; from += 500) {
      const values: unknown[] = [];
      const tuples = rows.slice(from, from + 500).map((row: unknown[]) => {
        return `(${row.map((value, column) => `$${values.push(column === json ? JSON.stringify(value) : value)}`).join(", ")})`;
      });
      await owner.query(`insert into assignment (${columns}) values ${tuples.join(", ")}`, values);
    }
  });
  await owner.query("rollback");
  return milliseconds;
}

/** Until a dispatch that goes on after its answer has reached so many. */
async function reached(owner: pg.Client, taskId: string, wanted: number): Promise<void> {
  for (let tries = 0; tries < 6_000; tries++) {
    const { rows } = await owner.query<{ count: number }>("select count(*)::integer as count from assignment where task_id = $1", [taskId]);
    if (rows[0]?.count === wanted) return;
    await wait(20);
  }
  throw new Error(`not dispatched to ${wanted} within two minutes`);
}

/** W5: one task to every organization below the district, with its events and messages. */
export async function dispatchToAll(url: string, { owner, size }: Place): Promise<Single> {
  const input = {
    kind: "TASK",
    title: "下达",
    body: "请认真开展。",
    dueOn: "2027-12-01",
    selector: { kinds: ["PARTY_COMMITTEE", "MASS_ORGANIZATION"] },
    deliverables: [{ key: "text", kind: "TEXT", title: "总结", required: true }],
  };
  const create = "mutation ($input: TaskInput!) { createTask(input: $input) { task { id version } userErrors { code } } }";
  const { task } = await ask<Acted>(url, create, { input });
  if (task === null) throw new Error("no draft");
  const admitted = await act(url, "submitForAdmissionTask", task);
  const [milliseconds] = await timed(async () => {
    await act(url, "dispatchTask", admitted);
    await reached(owner, task.id, size.tenants);
  });
  const bare = await bareInsert(owner, task.id);
  return { what: `W5 dispatch to ${size.tenants}`, milliseconds, bare, ratio: milliseconds / bare, note: "bare: the rows of assignment alone" };
}

/** The spreadsheet library alone, with as many rows of as many cells. */
async function bareSheet(count: number): Promise<number> {
  const sink = new PassThrough();
  sink.resume();
  const [milliseconds] = await timed(async () => {
    const book = new Excel.stream.xlsx.WorkbookWriter({ stream: sink, useStyles: true });
    const page = book.addWorksheet("bare");
    for (let row = 0; row < count; row++) {
      page
        .addRow(["开展自查", "第七号单位", "", "区委组织部", "任务", "办理中", "正常", "2026-11-15", "", row % 100, "经办", "", "", "", 0, ""])
        .commit();
    }
    page.commit();
    await book.commit();
  });
  return milliseconds;
}

/** W6: the ledger of everything the district oversees, as a workbook. */
export async function exportAll(url: string, { owner }: Place, pid: number): Promise<Single> {
  const { rows } = await owner.query<{ count: number }>("select count(*)::integer as count from assignment where overseer_ids @> array[$1::uuid]", [
    idOf("organization", 0),
  ]);
  const count = rows[0]?.count ?? 0;
  let most = residentOf(pid);
  const watch = setInterval(() => (most = Math.max(most, residentOf(pid))), 100);
  const before = cpuOf(pid);
  let first = 0;
  const [milliseconds, bytes] = await timed(async () => {
    const began = performance.now();
    const response = await fetch(`${url}/exports/assignments.xlsx?view=OVERSEEN`, { headers: { cookie: `gongjian_session=${tokenOf(0)}` } });
    if (!response.ok || response.body === null) throw new Error(await response.text());
    let size = 0;
    for await (const chunk of response.body) {
      if (first === 0) first = performance.now() - began;
      size += chunk.byteLength;
    }
    return size;
  });
  clearInterval(watch);
  const bare = await bareSheet(count);
  const cpu = Math.round((cpuOf(pid) - before) / 1_000);
  const note = `${count} rows, ${Math.round(bytes / 1024)} KB, first byte after ${Math.round(first)} ms, ${most} MB resident, ${cpu} ms of processor`;
  return { what: "W6 export", milliseconds, bare, ratio: bare / milliseconds, note };
}
