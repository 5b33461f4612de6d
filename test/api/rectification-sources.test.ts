import Excel from "@protobi/exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, dispatched, must, opened, received, type Seen } from "../acts.ts";
import { type Client, dig, World } from "../world.ts";

let world: World;
let district: Client;
let town: Client;
let townId: string;

beforeAll(async () => {
  world = await World.start();
  district = await world.person("区委组织部");
  town = await world.person("周王镇党委");
  townId = (await world.organization("周王镇党委")).id;
});

afterAll(async () => {
  await world.stop();
});

describe("sources", () => {
  test("a returned report goes on the ledger in the same act, or is not returned at all", async () => {
    const task = await dispatched(district, { selector: { include: [townId] } });
    let seen = await received(town, task.id);
    for (const name of ["acknowledge", "accept", "start"]) seen = await must(town, `${name}Assignment`, "assignment", seen);
    seen = await must(town, "submitAssignment", "assignment", seen, { contents: [{ key: "text", text: "总结" }] });
    seen = await must(district, "takeForReviewAssignment", "assignment", seen);
    const giveBack = `mutation ($id: ID!, $version: Int!, $rectify: ReturnedProblemInput) {
      returnAssignment(id: $id, version: $version, reasons: [{ deliverable: "text", reason: "过于笼统" }], rectify: $rectify) {
        assignment { state } userErrors { code field } } }`;
    const rectify = { aspect: "WORK", item: "报告笼统", dueOn: "2026-10-01" };
    const refused = await district.ask(giveBack, { ...seen, rectify });
    expect(refused.data).toEqual({
      returnAssignment: { assignment: null, userErrors: [{ code: "DATE_IN_PAST", field: ["rectify", "dueOn"] }] },
    });
    const done = await district.ask(giveBack, { ...seen, rectify: { ...rectify, dueOn: "2026-10-30" } });
    expect(done.data).toEqual({ returnAssignment: { assignment: { state: "RETURNED" }, userErrors: [] } });
    const found = await town.get(
      "query ($id: ID!) { rectifications(filter: { sourceId: { eq: $id } }) { items { source item sourceTitle verifier { shortName } } } }",
      { id: seen.id },
      ["rectifications", "items"],
    );
    expect(found).toEqual([{ source: "RETURNED_REPORT", item: "报告笼统", sourceTitle: "开展自查", verifier: { shortName: "区委组织部" } }]);
  });

  test("what a self-inspection found is entered at once, all or none, and only after it was handed in", async () => {
    const enter = (id: string, items: object[], verifiedByIssuer = true) =>
      town.ask(
        `mutation ($id: ID!, $items: [ProblemInput!]!, $verifiedByIssuer: Boolean!) {
          openRectifications(assignmentId: $id, items: $items, verifiedByIssuer: $verifiedByIssuer) { rectifications { item verifier { shortName } } userErrors { code field } } }`,
        { id, items, verifiedByIssuer },
      );
    const problem = { aspect: "WORKFORCE", item: "培养考察记录不全", problem: "缺半年考察", dueOn: "2026-11-20" };
    const plain = await received(town, (await dispatched(district, { title: "不是自查", selector: { include: [townId] } })).id);
    expect((await enter(plain.id, [problem])).text).toContain("SELF_INSPECTION_FIRST");
    const input = {
      kind: "SELF_INSPECTION",
      title: "发展党员自查",
      body: "请自查",
      dueOn: "2026-11-15",
      selector: { include: [townId] },
      deliverables: [{ key: "text", kind: "TEXT", title: "自查情况", required: true }],
    };
    const draft = await district.get<Seen>("mutation ($input: TaskInput!) { createTask(input: $input) { task { id state version } } }", { input }, [
      "createTask",
      "task",
    ]);
    const task = await must(district, "dispatchTask", "task", await must(district, "submitForAdmissionTask", "task", draft));
    let seen = await received(town, task.id);
    for (const name of ["acknowledge", "accept", "start"]) seen = await must(town, `${name}Assignment`, "assignment", seen);
    await must(town, "submitAssignment", "assignment", seen, { contents: [{ key: "text", text: "共发现两个问题" }] });
    const twice = await enter(seen.id, [problem, { ...problem, item: " 培养考察记录，不全。" }]);
    expect(twice.data).toEqual({
      openRectifications: { rectifications: null, userErrors: [{ code: "DUPLICATE", field: ["items", "1", "item"] }] },
    });
    const done = await enter(seen.id, [problem, { ...problem, item: "政审材料缺失" }]);
    expect(dig(done.data, ["openRectifications", "rectifications"])).toEqual(
      ["培养考察记录不全", "政审材料缺失"].map((item) => ({ item, verifier: { shortName: "区委组织部" } })),
    );
  });
});

/** The rows below the head; above it stands what the workbook is about, a ledger's order too. */
async function rows(client: Client, path: string, above = 6): Promise<string[][]> {
  const response = await client.raw(path);
  expect(response.status).toBe(200);
  const book = new Excel.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  const found: string[][] = [];
  book.worksheets[0]?.eachRow((row) => found.push([1, 2, 3, 4, 11, 12].map((column) => String(row.getCell(column).value ?? ""))));
  return found.slice(above);
}

test("the ledger goes out as Excel through each of the three views, complete and as filtered, and the reads are logged", async () => {
  const union = await world.person("周王镇工会");
  const unionId = (await world.organization("周王镇工会")).id;
  await opened(district, { tenantId: unionId, item: "=cmd|' /C calc'!A0", source: "REVIEW", sourceTitle: "半年点评" });
  const line = ["=cmd|' /C calc'!A0", "周王镇工会委员会", "中共宣州区委组织部", "领导点评", "待整改", "未到期"];
  const seen = await rows(union, "/exports/rectifications.xlsx?view=OWN");
  expect(seen.map((row) => row.filter((_, column) => column !== 1))).toEqual([line.filter((_, column) => column !== 1)]);
  const filter = encodeURIComponent(JSON.stringify({ source: { eq: "REVIEW" } }));
  for (const view of ["VERIFYING", "OVERSEEN"])
    expect((await rows(district, `/exports/rectifications.xlsx?view=${view}&filter=${filter}`)).length).toBe(1);
  expect((await union.raw("/exports/rectifications.xlsx?view=OVERSEEN")).status).toBe(403);
  const input = encodeURIComponent(JSON.stringify({ source: "REVIEW", openedFrom: "2026-10-15", openedTo: "2026-10-15" }));
  expect(await rows(district, `/exports/rectificationReport.xlsx?input=${input}`, 5)).toEqual([
    ["周王镇", "工会", "1", "1", "0", ""],
    ["合计", "", "1", "1", "0", ""],
  ]);
  expect((await union.raw("/exports/rectificationReport.xlsx")).status).toBe(403);
  const log = await union.get<Array<{ operation: string }>>("{ accessEntries(page: { limit: 100 }) { items { operation entityType } } }", {}, [
    "accessEntries",
    "items",
  ]);
  expect(log.filter((entry) => entry.operation === "export").length).toBe(2);
});

describe.each([
  ["with the code's own predicates", true],
  ["with the row policies alone", false],
])("isolation %s", (_name, predicates) => {
  let own: World;

  beforeAll(async () => {
    own = await World.start({ predicates });
  });

  afterAll(async () => {
    await own.stop();
  });

  test("another tenant, a federation of another line and a neighbour's approver see nothing of it on any path", async () => {
    const leader = await own.person("区委组织部");
    const party = await own.person("周王镇党委");
    const partyId = (await own.organization("周王镇党委")).id;
    let seen = await opened(leader, { tenantId: partyId, item: "密要点", problem: "密问题" });
    seen = await must(party, "planRectification", "rectification", seen, { measure: "密措施" });
    seen = await must(party, "startRectification", "rectification", seen);
    const file = await party.upload("密文件.txt", "密内容");
    seen = await must(party, "reportProgressRectification", "rectification", seen, { progress: 10, body: "密进展", fileIds: [file] });
    await opened(party, { item: "密自查" });
    const everything = `query ($id: ID!) {
      rectifications(page: { limit: 100 }) { total items { item problem measure notes { body } timeline { note } } }
      rectificationsConnection(filter: { q: "mi" }) { total }
      verifying: rectifications(view: VERIFYING) { total items { item } }
      messages { items { title text } } events { items { note } } today { toRectify }
      rectification(id: $id) { problem } }`;
    for (const stranger of ["水阳镇党委", "周王镇工会", "水阳镇妇联"]) {
      const client = await own.person(stranger);
      const answer = await client.ask(everything, { id: seen.id });
      expect([stranger, answer.errors.map(({ extensions }) => extensions.code)]).toEqual([stranger, ["NOT_FOUND"]]);
      expect(answer.text).not.toContain("密");
      expect(answer.data).toMatchObject({ rectifications: { total: 0 }, verifying: { total: 0 }, today: { toRectify: 0 } });
      expect((await client.raw(`/files/${file}`)).status).toBe(404);
      expect((await act(client, "remindRectification", "rectification", seen)).codes).toEqual(["NOT_FOUND"]);
    }
    const federation = await own.person("区总工会");
    const reading = await federation.ask("{ rectifications(view: OVERSEEN) { total } rectificationReport { total { total } cells { territory } } }");
    expect(reading.data).toEqual({ rectifications: { total: 0 }, rectificationReport: { total: { total: 0 }, cells: [] } });
    // What the town verifies at home is read above, and written by nobody there.
    const above = await leader.ask("{ rectifications(view: OVERSEEN) { items { item allowedActions { name } } } }");
    expect(above.text).toContain("密自查");
    expect(above.text).not.toContain('Rectification"');
  });

  test("what an organization that moves has open is read, with its files, by those above it now and no longer by those who were", async () => {
    const admin = await own.person("区委组织部", ["PLATFORM_ADMIN"]);
    const old = await own.person("周王镇党委", ["TERRITORY_READER"]);
    const next = await own.person("水阳镇党委", ["TERRITORY_READER"]);
    const union = await own.person("周王镇工会");
    let seen = await opened(union, { item: "随迁的问题" });
    const file = await union.upload("随迁.txt", "随迁");
    seen = await must(union, "fixOnTheSpotRectification", "rectification", seen, { body: "已改", fileIds: [file] });
    const count = (client: Client): Promise<number> =>
      client.get('{ rectifications(view: OVERSEEN, filter: { q: "随迁" }) { total } }', {}, ["rectifications", "total"]);
    const reads = async (client: Client): Promise<[number, number]> => [await count(client), (await client.raw(`/files/${file}`)).status];
    expect([await reads(old), await reads(next)]).toEqual([
      [1, 200],
      [0, 404],
    ]);
    const { id, version } = await own.organization("周王镇工会");
    const { id: parent } = await own.organization("水阳镇党委");
    const moved = await admin.ask(
      `mutation ($id: ID!, $version: Int!, $parent: ID!, $from: Date!) {
        moveOrganization(id: $id, version: $version, hierarchy: TERRITORY, parentId: $parent, validFrom: $from) { userErrors { code } } }`,
      { id, version, parent, from: own.clock.today() },
    );
    expect(moved.data).toEqual({ moveOrganization: { userErrors: [] } });
    expect([await reads(old), await reads(next)]).toEqual([
      [0, 404],
      [1, 200],
    ]);
  });
});
