import Excel from "@protobi/exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, dispatched, must, received, type Seen } from "../acts.ts";
import { relate } from "../reviews.ts";
import { type Client, World } from "../world.ts";

/** All texts of a workbook. */
async function textsOf(client: Client, path: string): Promise<string> {
  const response = await client.raw(path);
  expect([path, response.status]).toEqual([path, 200]);
  const book = new Excel.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  return JSON.stringify(book.worksheets.map((page) => page.getSheetValues()));
}

/** Every list and total a person of a tenant can ask for. */
const EVERYTHING = `{
  received: assignments(view: RECEIVED, page: { limit: 100 }) { total items { id title tenant { id } submissions { id } timeline { id } } }
  tasks(page: { limit: 100 }) { total items { id } }
  massGroups(page: { limit: 100 }) { total items { id name } }
  messages(page: { limit: 100 }) { total items { id title } }
  events(page: { limit: 100 }) { total items { id entityId } }
  accessEntries { total }
  accounts(page: { limit: 100 }) { total items { id } }
  jointBuildings { id }
  reviewsOfUs: reviewObligations(view: RECEIVED, page: { limit: 100 }) { total items { id subjectName } }
  reviewsByUs: reviewObligations(view: GIVEN, page: { limit: 100 }) { total items { id subjectName } }
  reviewRelations(view: GIVEN, page: { limit: 100 }) { total items { id subjectName } }
}`;

describe.each([
  ["with the code's own predicates", true],
  ["with the row policies alone", false],
])("isolation %s", (_name, predicates) => {
  let world: World;
  let district: Client;
  let zhouwang: Client;
  let shuiyang: Client;
  let union: Client;
  let mine: Seen;

  beforeAll(async () => {
    world = await World.start({ predicates });
    district = await world.person("区委组织部");
    zhouwang = await world.person("周王镇党委");
    shuiyang = await world.person("水阳镇党委");
    union = await world.person("区总工会");
    const zhouwangOnly = { include: [(await world.organization("周王镇党委")).id] };
    const task = await dispatched(district, { title: "只给周王镇的任务", selector: zhouwangOnly });
    mine = await received(zhouwang, task.id);
    mine = await must(zhouwang, "acknowledgeAssignment", "assignment", mine);
    mine = await must(zhouwang, "acceptAssignment", "assignment", mine);
    await zhouwang.ask(`mutation { createMassGroup(input: { kind: PARTY_BRANCH, name: "扎门村党支部", memberCount: 31 }) { userErrors { code } } }`);
    await relate(zhouwang, { kind: "SECTION", subjectName: "扎门工作站" });
    const contents = [{ key: "text", text: "周王镇的草稿秘密" }];
    await zhouwang.ask(
      "mutation ($id: ID!, $contents: [ContentInput!]!) { saveDraftAssignment(id: $id, draftVersion: 0, contents: $contents) { userErrors { code } } }",
      { id: mine.id, contents },
    );
  });

  afterAll(async () => {
    await world.stop();
  });

  test("another tenant's world holds nothing of it", async () => {
    const answer = await shuiyang.ask(EVERYTHING);
    expect(answer.errors).toEqual([]);
    expect(answer.text).not.toMatch(/周王|扎门|秘密/);
    expect(answer.text).not.toContain(mine.id);
    expect(answer.data).toMatchObject({
      received: { total: 0 },
      tasks: { total: 0 },
      massGroups: { total: 0 },
      messages: { total: 0 },
      accessEntries: { total: 0 },
      reviewsOfUs: { total: 0 },
      reviewsByUs: { total: 0 },
      reviewRelations: { total: 0 },
    });
  });

  test("another tenant's workbooks hold nothing of it", async () => {
    for (const name of [
      "assignments",
      "tasks",
      "massGroups",
      "messages",
      "events",
      "accessEntries",
      "accounts",
      "jointBuildings",
      "reviewObligations",
      "reviewRelations",
    ]) {
      const [there, here] = await Promise.all([zhouwang, shuiyang].map((client) => textsOf(client, `/exports/${name}.xlsx`)));
      expect([name, here]).toEqual([name, expect.not.stringMatching(/周王|扎门|秘密/)]);
      if (name === "massGroups") expect(there).toContain("扎门村党支部");
    }
  });

  test("a foreign id answers exactly like one that does not exist", async () => {
    const detail = "query ($id: ID!) { assignment(id: $id) { id } }";
    const answers = await Promise.all([mine.id, "01900000-0000-7000-8000-000000000000"].map((id) => shuiyang.ask(detail, { id })));
    const [foreign, missing] = answers.map(({ errors }) => errors.map(({ message, extensions }) => [message, extensions.code]));
    expect(foreign).toEqual(missing);
    expect(foreign).toEqual([["没有找到该记录", "NOT_FOUND"]]);
  });

  test("neither the issuer nor those above read a draft", async () => {
    const deep = `query ($id: ID!) { assignment(id: $id) { state draft { contents { text } } submissions { contents { text } } timeline { note } } }`;
    const seen = await district.ask(deep, { id: mine.id });
    expect(seen.data).toMatchObject({ assignment: { state: "ACCEPTED", draft: null, submissions: [] } });
    expect(seen.text).not.toContain("秘密");
  });

  test("a federation that neither issued it nor stands above reads nothing", async () => {
    for (const view of ["ISSUED", "OVERSEEN"]) {
      const answer = await union.ask(`{ assignments(view: ${view}) { total } }`);
      expect(answer.data).toEqual({ assignments: { total: 0 } });
    }
    expect((await act(union, "waiveAssignment", "assignment", mine, { reason: "越权" })).codes).toEqual(["NOT_FOUND"]);
    expect(await union.get("{ pivot { total { assignments } } }", {}, ["pivot", "total", "assignments"])).toBe(0);
  });

  test("an ended session and a stranger are told nothing", async () => {
    const leaving = await world.person("周王镇党委");
    const { cookie } = leaving;
    await leaving.ask("mutation { signOut { signedOut } }");
    leaving.cookie = cookie;
    const answer = await leaving.ask(EVERYTHING);
    expect(answer.data).toBeNull();
    expect(answer.errors.map((error) => error.extensions.code)).toContain("UNAUTHENTICATED");
  });
});
