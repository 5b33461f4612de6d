import { afterAll, beforeAll, expect, test } from "vitest";
import { act, dispatched, must, received, type Seen, TEXT } from "../acts.ts";
import { type Client, dig, World } from "../world.ts";

let world: World;
let district: Client;
let zhouwang: Client;
let shuiyang: Client;

beforeAll(async () => {
  world = await World.start();
  district = await world.person("区委组织部");
  zhouwang = await world.person("周王镇党委");
  shuiyang = await world.person("水阳镇党委");
});

afterAll(async () => {
  await world.stop();
});

const PARTY = { kinds: ["PARTY_COMMITTEE"] };
const FILE = { key: "file", kind: "ATTACHMENT", title: "书面总结", required: true };

test("a task goes from the district to 24 Party committees, comes back, is returned, and is read across tenants", async () => {
  const task = await dispatched(district, { selector: PARTY, deliverables: [TEXT, FILE] });
  const issued = await district.get<number>(
    `query ($id: ID!) { assignments(view: ISSUED, filter: { taskId: { eq: $id } }) { total } }`,
    { id: task.id },
    ["assignments", "total"],
  );
  expect(issued).toBe(24);

  let mine = await received(zhouwang, task.id);
  mine = await must(zhouwang, "acknowledgeAssignment", "assignment", mine);
  mine = await must(zhouwang, "acceptAssignment", "assignment", mine);
  mine = await must(zhouwang, "startAssignment", "assignment", mine);
  mine = await must(zhouwang, "reportProgressAssignment", "assignment", mine, {
    progress: 60,
    note: "已完成自查",
  });
  const fileId = await zhouwang.upload("总结.txt", "周王镇自查总结");
  const saved = await zhouwang.ask(
    `mutation ($id: ID!, $contents: [ContentInput!]!) { saveDraftAssignment(id: $id, draftVersion: 0, contents: $contents) { assignment { draft { version contents { key text files { id name } } } } userErrors { code } } }`,
    {
      id: mine.id,
      contents: [
        { key: "text", text: "第一稿" },
        { key: "file", fileIds: [fileId] },
      ],
    },
  );
  expect(dig(saved.data, ["saveDraftAssignment", "assignment", "draft", "version"])).toBe(1);

  const detail = `query ($id: ID!) { assignment(id: $id) { state draft { note } submissions { number contents { key text files { id } } } } }`;
  const seenByDistrict = await district.get(detail, { id: mine.id }, ["assignment"]);
  expect(seenByDistrict).toEqual({ state: "IN_PROGRESS", draft: null, submissions: [] });
  expect((await shuiyang.ask(detail, { id: mine.id })).errors[0]?.extensions.code).toBe("NOT_FOUND");
  expect((await district.raw(`/files/${fileId}`)).status).toBe(404);

  mine = await must(zhouwang, "submitAssignment", "assignment", mine);
  expect(mine.timeliness).toBe("WITH_RECEIVER");
  expect((await district.raw(`/files/${fileId}`)).status).toBe(200);
  expect((await shuiyang.raw(`/files/${fileId}`)).status).toBe(404);

  let theirs: Seen = await must(district, "takeForReviewAssignment", "assignment", mine);
  theirs = await must(district, "returnAssignment", "assignment", theirs, {
    reasons: [{ deliverable: "text", reason: "内容笼统" }],
  });
  mine = await must(zhouwang, "reworkAssignment", "assignment", theirs);
  mine = await must(zhouwang, "submitAssignment", "assignment", mine, {
    contents: [
      { key: "text", text: "第二稿，问题三个" },
      { key: "file", fileIds: [fileId] },
    ],
  });
  theirs = await must(district, "takeForReviewAssignment", "assignment", mine);
  theirs = await must(district, "approveAssignment", "assignment", theirs, { comment: "同意" });
  expect([theirs.state, theirs.timeliness]).toEqual(["COMPLETED", "DONE_ON_TIME"]);

  const pivot = await district.get<{ completed: number; expected: number; onTime: number }>(
    `query ($id: ID!) { pivot(input: { taskId: $id }) { total { completed expected onTime } } }`,
    { id: task.id },
    ["pivot", "total"],
  );
  expect(pivot).toEqual({ completed: 1, expected: 24, onTime: 1 });
  const readers = await zhouwang.get<Array<{ readerTenantName: string; operation: string }>>(
    "{ accessEntries(page: { limit: 100 }) { items { readerTenantName operation } } }",
    {},
    ["accessEntries", "items"],
  );
  expect(new Set(readers.map((entry) => entry.readerTenantName))).toEqual(new Set(["中共宣州区委组织部"]));
  expect(new Set(readers.map((entry) => entry.operation))).toEqual(new Set(["assignments", "assignment", "file", "pivot"]));
  const timeline = await zhouwang.get<Array<{ act: string }>>("query ($id: ID!) { assignment(id: $id) { timeline { act } } }", { id: mine.id }, [
    "assignment",
    "timeline",
  ]);
  expect(timeline.map((entry) => entry.act)).toEqual([
    "dispatch",
    "acknowledge",
    "accept",
    "start",
    "reportProgress",
    "submit",
    "takeForReview",
    "return",
    "rework",
    "submit",
    "takeForReview",
    "approve",
  ]);
});

test("a withdrawn submission is hidden from the issuer and does not count as handed in", async () => {
  const task = await dispatched(district, { selector: PARTY });
  let mine = await received(zhouwang, task.id);
  mine = await must(zhouwang, "acknowledgeAssignment", "assignment", mine);
  mine = await must(zhouwang, "acceptAssignment", "assignment", mine);
  mine = await must(zhouwang, "submitAssignment", "assignment", mine, {
    contents: [{ key: "text", text: "误报" }],
  });
  mine = await must(zhouwang, "withdrawAssignment", "assignment", mine);
  const submissions = "query ($id: ID!) { assignment(id: $id) { firstSubmittedAt submissions { number } draft { contents { text } } } }";
  expect(await district.get(submissions, { id: mine.id }, ["assignment"])).toEqual({
    firstSubmittedAt: null,
    submissions: [],
    draft: null,
  });
  expect(await zhouwang.get(submissions, { id: mine.id }, ["assignment"])).toEqual({
    firstSubmittedAt: null,
    submissions: [{ number: 1 }],
    draft: { contents: [{ text: "误报" }] },
  });
});

test("an amendment must be acknowledged again before anything is handed in", async () => {
  const task = await dispatched(district, { selector: PARTY });
  let mine = await received(zhouwang, task.id);
  mine = await must(zhouwang, "acknowledgeAssignment", "assignment", mine);
  mine = await must(zhouwang, "acceptAssignment", "assignment", mine);
  const amended = await district.ask(
    `mutation ($id: ID!, $version: Int!) { amendTask(id: $id, version: $version, input: { body: "新的要求", dueOn: "2026-11-20", reason: "上级调整" }) { task { revision } userErrors { code } } }`,
    { id: task.id, version: task.version },
  );
  expect(dig(amended.data, ["amendTask", "task", "revision"])).toBe(2);
  mine = await received(zhouwang, task.id);
  const contents = [{ key: "text", text: "总结" }];
  expect((await act(zhouwang, "submitAssignment", "assignment", mine, { contents })).codes).toEqual(["REACKNOWLEDGE_FIRST"]);
  mine = await must(zhouwang, "acknowledgeAssignment", "assignment", mine);
  expect(mine.state).toBe("ACCEPTED");
  expect((await must(zhouwang, "submitAssignment", "assignment", mine, { contents })).state).toBe("SUBMITTED");
});

test("the same Idempotency-Key does a mutation once and answers the same", async () => {
  const task = await dispatched(district, { selector: PARTY });
  const mine = await received(zhouwang, task.id);
  const mutation =
    "mutation ($id: ID!, $version: Int!) { acknowledgeAssignment(id: $id, version: $version) { assignment { version state } userErrors { code } } }";
  const send = (version: number) => zhouwang.ask(mutation, { id: mine.id, version }, { "idempotency-key": "once-only" });
  const [first, second] = [await send(mine.version), await send(mine.version)];
  expect(second.data).toEqual(first.data);
  expect(dig(first.data, ["acknowledgeAssignment", "assignment"])).toEqual({
    version: mine.version + 1,
    state: "RECEIVED",
  });
  const other = await send(mine.version + 1);
  expect(dig<Array<{ code: string }>>(other.data, ["acknowledgeAssignment", "userErrors"])[0]?.code).toBe("KEY_REUSED");
});

test("a bulk act answers row by row and one refusal leaves the others done", async () => {
  const tasks = [await dispatched(district, { selector: PARTY }), await dispatched(district, { selector: PARTY })];
  const items = await Promise.all(tasks.map((task) => received(zhouwang, task.id)));
  const answer = await zhouwang.ask(
    "mutation ($items: [AssignmentRef!]!) { acknowledgeAssignments(items: $items) { results { id assignment { state } userErrors { code } } userErrors { code } } }",
    { items: items.map((item, index) => ({ id: item.id, version: item.version + index })) },
  );
  expect(
    dig<Array<{ assignment: Seen | null; userErrors: Array<{ code: string }> }>>(answer.data, ["acknowledgeAssignments", "results"]).map(
      (row) => row.assignment?.state ?? row.userErrors[0]?.code,
    ),
  ).toEqual(["RECEIVED", "VERSION_CONFLICT"]);
});

test("a tenant passes a task on to its own mass groups and sees them rolled up under it", async () => {
  const task = await dispatched(district, { selector: PARTY });
  const mine = await received(zhouwang, task.id);
  const group = await zhouwang.ask(
    `mutation { createMassGroup(input: { kind: PARTY_BRANCH, name: "扎门村党支部", memberCount: 31 }) { massGroup { id } userErrors { code } } }`,
  );
  const groupId = dig<string>(group.data, ["createMassGroup", "massGroup", "id"]);
  const input = {
    kind: "TASK",
    title: "村支部自查",
    body: "请自查。",
    dueOn: "2026-11-10",
    deliverables: [TEXT],
    selector: { groups: [groupId] },
    parentAssignmentId: mine.id,
  };
  const made = await zhouwang.ask("mutation ($input: TaskInput!) { createTask(input: $input) { task { id state version } userErrors { code } } }", {
    input,
  });
  const draft = dig<Seen>(made.data, ["createTask", "task"]);
  await must(zhouwang, "dispatchTask", "task", await must(zhouwang, "submitForAdmissionTask", "task", draft));
  const children = await zhouwang.get("query ($id: ID!) { assignment(id: $id) { children { title groupName state } } }", { id: mine.id }, [
    "assignment",
    "children",
  ]);
  expect(children).toEqual([{ title: "村支部自查", groupName: "扎门村党支部", state: "DISPATCHED" }]);
});

test("a file that goes with a task is read by who received the task, and by nobody else", async () => {
  const fileId = await district.upload("通知.txt", "请各党委认真组织自查。");
  const input = {
    kind: "TASK",
    title: "带附件的任务",
    body: "见附件",
    dueOn: "2026-11-15",
    deliverables: [TEXT],
    selector: { include: [(await world.organization("周王镇党委")).id] },
    fileIds: [fileId],
  };
  const made = await district.ask("mutation ($input: TaskInput!) { createTask(input: $input) { task { id state version } userErrors { code } } }", {
    input,
  });
  const admitted = await must(district, "submitForAdmissionTask", "task", dig<Seen>(made.data, ["createTask", "task"]));
  const task = await must(district, "dispatchTask", "task", admitted);
  const mine = await received(zhouwang, task.id);
  const files = await zhouwang.get<Array<{ id: string; name: string }>>(
    "query ($id: ID!) { assignment(id: $id) { brief { files { id name size } } } }",
    { id: mine.id },
    ["assignment", "brief", "files"],
  );
  expect(files).toEqual([{ id: fileId, name: "通知.txt", size: 33 }]);
  const download = await zhouwang.raw(`/files/${fileId}?assignment=${mine.id}`);
  expect([download.status, await download.text()]).toEqual([200, "请各党委认真组织自查。"]);
  expect((await zhouwang.raw(`/files/${fileId}`)).status).toBe(404);
  expect((await shuiyang.raw(`/files/${fileId}?assignment=${mine.id}`)).status).toBe(404);
});

test("a file of a type that is not accepted, an empty one, and one that is too large are refused in words", async () => {
  const send = async (name: string, content: string | Buffer): Promise<string> =>
    zhouwang.upload(name, content).then(
      () => "accepted",
      (error: unknown) => String(error),
    );
  expect(await send("脚本.html", "<html><script>1</script></html>")).toContain("不支持的文件类型");
  expect(await send("程序.exe", Buffer.from("4d5a90000300000004000000ffff0000b800000000000000", "hex"))).toContain("不支持的文件类型");
  expect(await send("空.txt", "")).toContain("文件为空");
  expect(await send("大.txt", "x".repeat(1_048_577))).toContain("文件不能超过 1 MB");
  expect(await send("../../etc/总结.txt", "内容")).toBe("accepted");
});
