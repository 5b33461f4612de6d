import Excel from "@protobi/exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dispatched, must, received } from "../acts.ts";
import { type Client, dig, World } from "../world.ts";

interface Document {
  readonly id: string;
  readonly version: number;
  readonly clauses: Array<{ id: string; label: string; text: string }>;
  readonly allowedActions: Array<{ name: string; enabled: boolean }>;
}

interface Report {
  readonly rows: Array<{
    label: string;
    figures: { expected: number; completed: number; overdue: number; share: number | null };
    tasks: Array<{ taskId: string; title: string; issuer: string; figures: { expected: number; completed: number } }>;
  }>;
}

const DOCUMENT = "id version number title clauses { id label text } allowedActions { name enabled }";
const CLAUSES = [
  { label: "第一条", text: "建立困难职工帮扶档案，动态更新。" },
  { label: "第二条", text: "每季度开展一次走访。" },
  { label: "第三条", text: "年底前实现新就业群体建会全覆盖。" },
];
const INPUT = { number: "宣组〔2026〕40号", title: "关于深化党群共建的意见", issuedOn: "2026-10-01", clauses: CLAUSES };

let world: World;
let district: Client;
let federation: Client;
let party: Client;
let union: Client;
let document: Document;
let taskId = "";

async function act(client: Client, name: string, args: Record<string, unknown>): Promise<{ codes: string[]; seen: Document | null }> {
  const types: Readonly<Record<string, string>> = { id: "ID!", version: "Int!", input: "PolicyDocumentInput!" };
  const declared = Object.keys(args).map((key) => `$${key}: ${types[key] ?? "String"}`);
  const passed = Object.keys(args).map((key) => `${key}: $${key}`);
  const query = `mutation (${declared.join(", ")}) { ${name}(${passed.join(", ")}) { policyDocument { ${DOCUMENT} } userErrors { code field } } }`;
  const answer = await client.ask(query, args);
  const refused = dig<Array<{ code: string; field: string[] | null }> | undefined>(answer.data, [name, "userErrors"]) ?? [];
  return {
    codes: [...answer.errors.map(({ extensions }) => extensions.code), ...refused.map(({ code, field }) => [code, ...(field ?? [])].join(" "))],
    seen: dig<Document | null | undefined>(answer.data, [name, "policyDocument"]) ?? null,
  };
}

const seenBy = (client: Client): Promise<Document[]> => client.get(`{ policyDocuments { ${DOCUMENT} } }`, {}, ["policyDocuments"]);
const report = (client: Client): Promise<Report> =>
  client.get(
    `query ($id: ID!) { clauseReport(documentId: $id) { rows { label figures { expected completed overdue share }
      tasks { taskId title issuer figures { expected completed } } } } }`,
    { id: document.id },
    ["clauseReport"],
  );
const briefOf = async (client: Client, task: string): Promise<Array<{ document: string; label: string; text: string }>> =>
  client.get("query ($id: ID!) { assignment(id: $id) { brief { clauses { document label text } } } }", { id: (await received(client, task)).id }, [
    "assignment",
    "brief",
    "clauses",
  ]);
const clause = (place: number): string => document.clauses[place]?.id ?? "";

beforeAll(async () => {
  world = await World.start();
  [district, federation, party, union] = (await Promise.all(
    ["区委组织部", "区总工会", "周王镇党委", "周王镇工会"].map((name) => world.person(name)),
  )) as [Client, Client, Client, Client];
});

afterAll(() => world.stop());

test("whoever issues enters documents with their clauses; everybody below reads them and only the issuer changes them", async () => {
  expect((await act(district, "createPolicyDocument", { input: { ...INPUT, clauses: [] } })).codes).toEqual(["REQUIRED input clauses"]);
  expect((await act(district, "createPolicyDocument", { input: { ...INPUT, issuedOn: "2026-10-16" } })).codes).toEqual([
    "OUT_OF_RANGE input issuedOn",
  ]);
  const wrong = { ...INPUT, clauses: [{ label: "第一条", text: " " }] };
  expect((await act(district, "createPolicyDocument", { input: wrong })).codes).toEqual(["REQUIRED input clauses 0 text"]);
  document = (await act(district, "createPolicyDocument", { input: INPUT })).seen ?? (Promise.reject(new Error("not entered")) as never);
  expect(document.clauses.map(({ label }) => label)).toEqual(["第一条", "第二条", "第三条"]);
  for (const reader of [federation, party, union]) {
    const [read] = await seenBy(reader);
    expect([read?.id, read?.allowedActions]).toEqual([document.id, []]);
    expect((await act(reader, "editPolicyDocument", { id: document.id, version: 1, input: INPUT })).codes).toEqual(["NOT_FOUND"]);
  }
  // A township's own is read below it and nowhere else.
  await act(party, "createPolicyDocument", { input: { ...INPUT, number: "周发〔2026〕3号" } });
  expect([(await seenBy(union)).length, (await seenBy(federation)).length, (await seenBy(district)).length]).toEqual([2, 1, 1]);
});

describe("a task cites clauses", () => {
  test("of documents of one's own or from above; each receiver reads them in its brief as they were at the dispatch", async () => {
    const [own] = (await seenBy(party)).filter(({ id }) => id !== document.id);
    const foreign = await district.ask(`mutation ($input: TaskInput!) { createTask(input: $input) { userErrors { code field } } }`, {
      input: { kind: "TASK", title: "试", body: "试", dueOn: "2026-11-15", deliverables: [], selector: {}, clauseIds: [own?.clauses[0]?.id] },
    });
    expect(dig(foreign.data, ["createTask", "userErrors"])).toEqual([{ code: "CLAUSE_UNKNOWN", field: ["input", "clauseIds"] }]);
    const include = [(await world.organization("周王镇工会")).id, (await world.organization("水阳镇工会")).id];
    taskId = (await dispatched(district, { title: "困难职工建档", selector: { include }, clauseIds: [clause(1), clause(0)] })).id;
    await dispatched(federation, { title: "季度走访", selector: { include: include.slice(0, 1) }, clauseIds: [clause(1)] });
    const told = INPUT.clauses.slice(0, 2).map((one) => ({ document: `${INPUT.number} ${INPUT.title}`, ...one }));
    expect(await briefOf(union, taskId)).toEqual(told);
    const clauses = document.clauses.slice(1).map((one) => ({ ...one, text: `${one.text}（修订）` }));
    const edited = await act(district, "editPolicyDocument", { id: document.id, version: document.version, input: { ...INPUT, clauses } });
    expect(edited.seen?.clauses.map(({ id, text }) => [id, text])).toEqual(clauses.map(({ id, text }) => [id, text]));
    expect(await briefOf(union, taskId)).toEqual(told);
    const late = await district.ask(`mutation ($input: TaskInput!) { createTask(input: $input) { userErrors { code } } }`, {
      input: { kind: "TASK", title: "试", body: "试", dueOn: "2026-11-15", deliverables: [], selector: {}, clauseIds: [clause(0)] },
    });
    expect(dig(late.data, ["createTask", "userErrors"])).toEqual([{ code: "CLAUSE_UNKNOWN" }]);
  });

  test("and the report says of each clause which tasks carry it out, whoever issued them, and what share is done", async () => {
    let seen = await received(union, taskId);
    for (const name of ["acknowledge", "accept", "start"]) seen = await must(union, `${name}Assignment`, "assignment", seen);
    seen = await must(union, "submitAssignment", "assignment", seen, { contents: [{ key: "text", text: "已建档" }] });
    for (const name of ["takeForReview", "approve"]) seen = await must(district, `${name}Assignment`, "assignment", seen);
    const { rows } = await report(district);
    expect(
      rows.map(({ label, figures, tasks }) => [label, figures.expected, figures.completed, figures.share, tasks.map(({ title }) => title)]),
    ).toEqual([
      ["第二条", 3, 1, 1 / 3, ["季度走访", "困难职工建档"]],
      ["第三条", 0, 0, null, []],
    ]);
    const [second] = rows;
    for (const task of second?.tasks ?? []) {
      for (const [column, figure] of [
        ["expected", "EXPECTED"],
        ["completed", "COMPLETED"],
      ] as const) {
        const behind = await district.get<number>(
          "query ($filter: AssignmentFilter) { assignments(view: OVERSEEN, filter: $filter) { total } }",
          { filter: { taskId: { eq: task.taskId }, figure: { eq: figure } } },
          ["assignments", "total"],
        );
        expect([task.title, figure, behind]).toEqual([task.title, figure, task.figures[column]]);
      }
    }
    expect((await report(party)).rows[0]?.figures).toMatchObject({ expected: 2, completed: 1 });
    const refused = await union.ask("query ($id: ID!) { clauseReport(documentId: $id) { scope } }", { id: document.id });
    expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
    expect((await union.ask("{ accessEntries(page: { limit: 100 }) { items { operation } } }")).text).toContain('"clauseReport"');
    const book = new Excel.Workbook();
    await book.xlsx.load(await (await district.raw(`/exports/clauseReport.xlsx?documentId=${document.id}`)).arrayBuffer());
    const written = JSON.stringify(book.worksheets[0]?.getSheetValues());
    for (const words of ["条款落实情况", "困难职工建档", "区总工会", "新就业群体建会"]) expect(written).toContain(words);
  });
});
