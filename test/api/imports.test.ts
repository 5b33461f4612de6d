import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { act, ask, bookOf, checked, committed, download, look, opened, settle, textsOf } from "../imports.ts";
import { type Client, World } from "../world.ts";

const HEAD = ["名称", "统一社会信用代码", "所有制性质", "职工数", "党员数", "团员数", "女职工数", "成立日期", "工会成立日期"];
const GOOD = ["宣城佳禾竹制品有限公司", "91440300708461136T", "私营企业", 40, 3, 4, 12, "2015-03-01", "2018年5月4日"];
const OTHER = ["周王云锦服饰厂", "", "个体工商户", "１２", 0, 0, 9, "2016/7/1", ""];
const WRONG = ["", "91440300708461136X", "国有", 3, 9, "两个", 1, "2015-13-01", ""];

const LIST = "{ enterprises { total items { id version name headcount ownership establishedOn creditCode bodies { kind form since name until } } } }";
interface Enterprise {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly headcount: number;
  readonly bodies: ReadonlyArray<{ kind: string; form: string; since: string }>;
}

let world: World;
let client: Client;
let other: Client;
const about = () => ({ world, client, kind: "ENTERPRISES" });
const register = (who = client): Promise<{ total: number; items: Enterprise[] }> => who.get(LIST, {}, ["enterprises"]);

beforeAll(async () => {
  world = await World.start();
  client = await world.person("周王镇工会");
  other = await world.person("水阳镇工会");
});
afterAll(() => world.stop());

describe("a workbook that is put in", () => {
  it("is checked without a trace, every wrong cell named, then written, and taken back to the last value", async () => {
    const bytes = await bookOf([HEAD, GOOD, OTHER, WRONG]);
    const seen = await checked(about(), bytes);
    expect(seen).toMatchObject({ state: "CHECKED", rowCount: 3, newCount: 2, changedCount: 0, sameCount: 0, wrongCount: 1 });
    expect(seen.issues.map(({ row, column, message }) => `${column}${row} ${message}`)).toEqual([
      "A4 必填，不能为空",
      "C4 “国有”不在可选值中：私营企业、个体工商户、外商及港澳台投资、混合所有制、社会组织",
      "F4 应为整数，现为“两个”",
      "H4 应为日期，如 2026-05-04，现为“2015-13-01”",
    ]);
    expect((await register()).total).toBe(0);

    expect(await act(client, "commitImport", { id: seen.id, version: seen.version })).toEqual([]);
    await settle(world);
    const done = await look(client, seen.id);
    expect(done).toMatchObject({ state: "COMMITTED", writtenCount: 2, refusedCount: 0 });
    const { items } = await register();
    expect(items).toMatchObject([
      { name: "周王云锦服饰厂", headcount: 12, establishedOn: "2016-07-01", creditCode: null, bodies: [] },
      { name: "宣城佳禾竹制品有限公司", headcount: 40, bodies: [{ kind: "UNION", form: "OWN", since: "2018-05-04" }] },
    ]);

    const returned = textsOf((await opened(await download(client, `/imports/${seen.id}.xlsx`))).worksheets[0]);
    expect(returned).toHaveLength(2);
    expect(returned[0]?.at(-1)).toBe("错误原因");
    expect(returned[1]?.at(-1)).toContain("名称：必填");

    expect(await act(client, "undoImport", { id: seen.id, version: done.version })).toEqual([]);
    await settle(world);
    expect(await look(client, seen.id)).toMatchObject({ state: "UNDONE", undoneCount: 2, leftCount: 0 });
    expect((await register()).total).toBe(0);
  });

  it("is the export again: put back unchanged it changes nothing, and a changed cell changes that alone", async () => {
    await committed(about(), await bookOf([HEAD, GOOD, OTHER]));
    const bytes = await download(client, "/exports/enterprises.xlsx");
    const same = await checked(about(), bytes);
    expect(same).toMatchObject({ rowCount: 2, sameCount: 2, newCount: 0, changedCount: 0, wrongCount: 0, notedCount: 0 });
    expect(same.allowedActions.find(({ name }) => name === "commitImport")).toMatchObject({ enabled: false });

    const book = await opened(bytes);
    const [page] = book.worksheets;
    const head = textsOf(page).findIndex((row) => row.includes("职工数"));
    const column = (name: string): number => (textsOf(page)[head]?.indexOf(name) ?? -1) + 1;
    const row = page?.getRow(head + 2);
    if (row === undefined) throw new Error("no row");
    row.getCell(column("职工数")).value = 99;
    row.getCell(column("状态")).value = "已注销";
    const changed = await checked(about(), Buffer.from(await book.xlsx.writeBuffer()));
    expect(changed).toMatchObject({ changedCount: 1, sameCount: 1, notedCount: 1 });
    expect(changed.issues).toMatchObject([{ head: "状态", isNote: true }]);
    expect(changed.changes).toEqual([{ row: head + 2, label: "周王云锦服饰厂", head: "职工数", before: "12", after: "99" }]);
    const before = await register();
    expect(await act(client, "commitImport", { id: changed.id, version: changed.version })).toEqual([]);
    await settle(world);
    const after = await register();
    const [first, second] = before.items;
    expect(after.items).toEqual([{ ...first, headcount: 99, version: 2 }, second]);

    // Somebody else changes it; nothing is taken back, and the record is named.
    const done = await look(client, changed.id);
    const edit = `mutation ($id: ID!) { editEnterprise(id: $id, version: 2, input: { name: "周王云锦服饰厂", ownership: PRIVATE, headcount: 7, partyMembers: 0, leagueMembers: 0, women: 1 })
      { userErrors { code } } }`;
    await client.get(edit, { id: first?.id });
    expect(await act(client, "undoImport", { id: done.id, version: done.version })).toEqual([]);
    await settle(world);
    const refused = await look(client, done.id);
    expect(refused).toMatchObject({ state: "COMMITTED", undoneCount: 0 });
    expect(refused.error).toContain("周王云锦服饰厂");
  });

  it("is nobody else's, and opens nothing of theirs", async () => {
    const [mine] = (await register()).items;
    const seen = await checked(
      { world, client: other, kind: "ENTERPRISES" },
      await bookOf([
        [...HEAD, "编号"],
        [...GOOD, mine?.id ?? ""],
      ]),
    );
    expect(seen).toMatchObject({ wrongCount: 1, newCount: 0 });
    expect(seen.issues[0]?.message).toBe("没有这个编号的记录；新增时请把编号留空");
    const foreign = await client.ask("query ($id: ID!) { import(id: $id) { id } }", { id: seen.id });
    expect(foreign.errors[0]?.extensions.code).toBe("NOT_FOUND");
    expect((await client.raw(`/imports/${seen.id}.xlsx`)).status).toBe(404);
    expect(await act(client, "commitImport", { id: seen.id, version: seen.version })).toEqual(["NOT_FOUND"]);
    const file = await other.upload("名册.xlsx", await bookOf([HEAD, GOOD]));
    expect((await ask(client, "ENTERPRISES", file)).codes).toEqual(["NOT_FOUND"]);
  });
});

describe("the other ledgers", () => {
  it("mass groups: a group above may stand in an earlier row; what is used or changed since stays, and is named", async () => {
    const given = { world, client, kind: "MASS_GROUPS" };
    const head = ["名称", "类别", "上级群团", "成员数", "群团干部"];
    const bytes = await bookOf([
      head,
      ["丰河村工会", "基层工会", "", 60, "主席 张三 2027-05-01；委员 李四"],
      ["丰河村第一小组", "班组", "丰河村工会", 12, ""],
      ["丰河村第二小组", "班组", "没有的工会", 12, ""],
      ["丰河村第三小组", "班组", "丰河村第二小组", 12, "王五"],
    ]);
    const seen = await checked(given, bytes);
    expect(seen.issues.map(({ row, head: column }) => `${row} ${column}`)).toEqual(["4 上级群团", "5 上级群团", "5 群团干部"]);
    const done = await committed(given, bytes);
    expect(done).toMatchObject({ newCount: 2, writtenCount: 2, wrongCount: 2 });
    const groups = '{ massGroups(filter: { q: "丰河" }) { items { id version name parentId officers { name post termEndsOn } } } }';
    const { items } = await client.get<{ items: Array<{ id: string; version: number; name: string; parentId: string | null; officers: object[] }> }>(
      groups,
      {},
      ["massGroups"],
    );
    const parent = items.find(({ name }) => name === "丰河村工会");
    expect(parent?.officers).toEqual([
      { post: "主席", name: "张三", termEndsOn: "2027-05-01" },
      { post: "委员", name: "李四", termEndsOn: null },
    ]);
    expect(items.find(({ name }) => name === "丰河村第一小组")?.parentId).toBe(parent?.id);

    // Put in again it is the same, although nobody wrote an id.
    expect(await checked(given, bytes)).toMatchObject({ sameCount: 2, newCount: 0, changedCount: 0 });
    const edit = `mutation ($id: ID!) { editMassGroup(id: $id, version: 1, input: { kind: TEAM, name: "丰河村第一小组", memberCount: 13 }) { userErrors { code } } }`;
    await client.get(edit, { id: items.find(({ name }) => name === "丰河村第一小组")?.id });
    const promise = {
      kind: "ANNUAL",
      subjectKind: "MASS_GROUP",
      groupId: parent?.id,
      title: "承诺",
      body: "内容",
      link: "目标",
      dueOn: "2026-12-31",
    };
    await client.get("mutation ($input: CommitmentInput!) { draftCommitment(input: $input) { userErrors { code } } }", { input: promise });
    expect(await act(client, "undoImport", { id: done.id, version: done.version })).toEqual([]);
    await settle(world);
    const refused = await look(client, done.id);
    expect(refused).toMatchObject({ state: "COMMITTED", undoneCount: 0 });
    expect(refused.error).toBe("未撤销任何行：1 条记录在导入后又被修改（丰河村第一小组）。可选择保留这些记录，撤销其余");
    expect(await act(client, "undoImport", { id: done.id, version: refused.version, leaveChanged: true })).toEqual([]);
    await settle(world);
    const left = await look(client, done.id);
    expect(left).toMatchObject({ state: "UNDONE", undoneCount: 0, leftCount: 2 });
    expect(left.issues.filter(({ column }) => column === null).map(({ row, message }) => `${row} ${message}`)).toEqual([
      "2 已被其他记录使用，不能撤销",
      "3 导入后又被修改，未撤销",
    ]);
  });

  it("commitments come in as drafts that nobody else reads, and go as drafts that were withdrawn", async () => {
    const given = { world, client, kind: "COMMITMENTS" };
    const head = ["标题", "承诺主体", "承诺人", "类别", "兑现期限", "承诺内容", "对应目标、规划或起因"];
    const done = await committed(
      given,
      await bookOf([
        head,
        ["帮扶困难职工二十户", "群团组织", "", "年度承诺", "2026-12-31", "走访并帮扶二十户。", "年度目标第三条"],
        ["每周走访一户", "党员(会员)", "张三", "即时承诺", "2026-12-01", "每周一户。", "群众来信"],
        ["没有期限", "群团组织", "", "年度承诺", "", "内容", "目标"],
        ["太远", "群团组织", "", "即时承诺", "2029-12-31", "内容", "目标"],
        ["别人的", "群团组织", "水阳镇工会", "年度承诺", "2026-12-31", "内容", "目标"],
      ]),
    );
    expect(done).toMatchObject({ newCount: 2, writtenCount: 2, wrongCount: 3 });
    expect(done.issues.map(({ row, head: column }) => `${row} ${column}`)).toEqual(["4 兑现期限", "5 兑现期限", "6 承诺人"]);
    const list = "{ commitments(view: OWN, filter: { state: { in: [DRAFT, WITHDRAWN] } }, sort: TITLE_ASC) { items { title state subjectName } } }";
    const drafts = await client.get<Array<{ title: string; state: string }>>(list, {}, ["commitments", "items"]);
    expect(drafts.filter(({ title }) => title.includes("户"))).toMatchObject([
      { title: "帮扶困难职工二十户", state: "DRAFT", subjectName: "周王镇工会" },
      { title: "每周走访一户", state: "DRAFT", subjectName: "张三" },
    ]);
    expect(await act(client, "undoImport", { id: done.id, version: done.version })).toEqual([]);
    await settle(world);
    expect(await look(client, done.id)).toMatchObject({ state: "UNDONE", undoneCount: 2, leftCount: 0 });
    const after = await client.get<Array<{ title: string; state: string }>>(list, {}, ["commitments", "items"]);
    expect(after.filter(({ title }) => title.includes("户")).map(({ state }) => state)).toEqual(["WITHDRAWN", "WITHDRAWN"]);
  });

  it("review relations: what leaders owe follows at once, so they are not undone as a whole, and this is said before", async () => {
    const reviewer = await world.person("区委组织部", ["REVIEWER"]);
    const given = { world, client: reviewer, kind: "REVIEW_RELATIONS" };
    const head = ["点评领导", "职务", "类别", "点评对象", "起始日期", "终止日期"];
    const rows = [
      ["王建国", "副部长", "联系点", "周王镇工会", "2026-10-15", ""],
      ["王建国", "副部长", "分管科室", "组织科", "2026-10-15", "2027-12-31"],
      ["王建国", "副部长", "联系点", "天上的工会", "2026-10-15", ""],
      ["王建国", "副部长", "联系点", "水阳镇工会", "2019-01-01", ""],
    ];
    const done = await committed(given, await bookOf([head, ...rows]));
    expect(done).toMatchObject({ newCount: 2, writtenCount: 2, wrongCount: 2 });
    expect(done.issues.map(({ row, head: column }) => `${row} ${column}`)).toEqual(["4 点评对象", "5 起始日期"]);
    expect(done.allowedActions.find(({ name }) => name === "undoImport")).toMatchObject({ enabled: false });
    expect(await act(reviewer, "undoImport", { id: done.id, version: done.version })).toEqual(["IMPORT_UNDO_NEVER"]);
    const owed = await reviewer.get<number>("{ reviewObligations(view: GIVEN) { total } }", {}, ["reviewObligations", "total"]);
    expect(owed).toBe(2);
    // Afterwards only the last day changes; what else was written over is told, and left out.
    const changed = await checked(given, await bookOf([head, (rows[0] ?? []).with(5, "2026-12-31").with(1, "部长"), rows[1] ?? []]));
    expect(changed).toMatchObject({ changedCount: 1, sameCount: 1, notedCount: 1 });
    // Who may not enter one may neither import many, nor see what others did.
    const operator = await world.person("区委组织部", ["TENANT_OPERATOR"]);
    expect((await ask(operator, "REVIEW_RELATIONS", await operator.upload("关系.xlsx", await bookOf([head, ...rows])))).codes).toEqual([
      "ROLE_MISSING",
    ]);
    expect(await operator.get("{ imports { total } }", {}, ["imports", "total"])).toBe(0);
    expect((await operator.raw(`/imports/${done.id}.xlsx`)).status).toBe(404);
    expect((await operator.raw("/imports/templates/reviewRelations.xlsx")).status).toBe(403);
    expect(await reviewer.get("{ imports { total } }", {}, ["imports", "total"])).toBe(2);
  });
});

describe("the rights of whoever asked", () => {
  it("are looked up for every row: taken away meanwhile, nothing more is written, and what was not is handed back", async () => {
    const leaving = await world.person("水阳镇工会", ["TENANT_OPERATOR"]);
    const given = { world, client: leaving, kind: "ENTERPRISES" };
    const seen = await checked(given, await bookOf([HEAD, GOOD.with(1, ""), OTHER]));
    expect(await act(leaving, "commitImport", { id: seen.id, version: seen.version })).toEqual([]);
    const end = "update role_grant set ended_at = now() where account_id = $1 and tenant_id = $2";
    const tenant = (await world.organization("水阳镇工会")).id;
    await world.app.asSystem("platform", (ctx) => ctx.db.query(end, [leaving.accountId, tenant]));
    await settle(world);
    expect(await look(other, seen.id)).toMatchObject({ state: "COMMITTED", writtenCount: 0, refusedCount: 2 });
    expect((await register(other)).total).toBe(0);
    const returned = textsOf((await opened(await download(other, `/imports/${seen.id}.xlsx`))).worksheets[0]);
    expect(returned.slice(1).map((row) => row.at(-1))).toEqual(["您没有进行此操作的权限", "您没有进行此操作的权限"]);
  });

  it("end after a day: then it is too late", async () => {
    const done = await committed({ world, client: other, kind: "ENTERPRISES" }, await bookOf([HEAD, OTHER]));
    const before = world.clock.now();
    world.clock.set(new Date(before.getTime() + 24 * 3_600_000 + 1_000));
    await other.signIn(other.username);
    expect(await act(other, "undoImport", { id: done.id, version: done.version })).toEqual(["IMPORT_UNDO_LATE"]);
    world.clock.set(before);
  });

  it("what somebody changed between check and commit is not written over", async () => {
    await other.signIn(other.username);
    const [one] = (await register(other)).items;
    const given = { world, client: other, kind: "ENTERPRISES" };
    const seen = await checked(given, await bookOf([HEAD, OTHER.with(3, 77), ["新来的", "", "私营企业", 1, 0, 0, 1, "", ""]]));
    expect(seen).toMatchObject({ changedCount: 1, newCount: 1 });
    const edit = `mutation ($id: ID!) { editEnterprise(id: $id, version: 1, input: { name: "周王云锦服饰厂", ownership: INDIVIDUAL, headcount: 88, partyMembers: 0, leagueMembers: 0, women: 9 }) { userErrors { code } } }`;
    await other.get(edit, { id: one?.id });
    await other.get(
      'mutation { createEnterprise(input: { name: "新来的", ownership: PRIVATE, headcount: 1, partyMembers: 0, leagueMembers: 0, women: 1 }) { userErrors { code } } }',
    );
    expect(await act(other, "commitImport", { id: seen.id, version: seen.version })).toEqual([]);
    await settle(world);
    const done = await look(other, seen.id);
    expect(done).toMatchObject({ writtenCount: 0, refusedCount: 2 });
    expect(done.issues.map(({ message }) => message)).toEqual([
      "该记录已被他人修改（当前版本 2），请查看最新内容后再试",
      "预检之后已有人登记了同一记录，请重新导入此行",
    ]);
    expect((await register(other)).items.map(({ headcount }) => headcount).sort()).toEqual([1, 88]);
  });
});
