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
