import Excel from "@protobi/exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attempt, look, must, offered, POSITION, type Position } from "../targets.ts";
import { type Client, World } from "../world.ts";

let world: World;
let district: Client;
let union: Client;
let second: Client;
let other: Client;
let youth: Client;
let party: Client;
let position: Position;

const INPUT = { peers: "SAME_LINE", aim: 5, standing: 9, explanation: "建会率、维权服务两项进入前五。" };
const act = (client: Client, name: string, of: { id: string; version: number }, rest: Record<string, unknown> = {}) =>
  attempt(client, "targetPosition", name, { id: of.id, version: of.version, ...rest });
const done = (client: Client, name: string, of: { id: string; version: number }, rest: Record<string, unknown> = {}): Promise<Position> =>
  must(client, "targetPosition", name, { id: of.id, version: of.version, ...rest });
const list = (client: Client, view: string, filter: Record<string, unknown> = {}): Promise<Position[]> =>
  client.get(
    `query ($filter: PositionFilter) { targetPositions(view: ${view}, filter: $filter, page: { limit: 100 }) { items { ${POSITION} } } }`,
    { filter },
    ["targetPositions", "items"],
  );

/** Ten in the morning of a day; whoever acts then signs in, since sessions do not last until the next. */
async function on(day: string, ...clients: readonly Client[]): Promise<void> {
  world.clock.set(new Date(`${day}T02:00:00Z`));
  for (const client of clients) await client.signIn(client.username);
}

beforeAll(async () => {
  world = await World.start();
  world.clock.set(new Date("2026-02-20T02:00:00Z"));
  [district, union, second, other, youth, party] = (await Promise.all(
    ["区委组织部", "周王镇工会", "周王镇工会", "水阳镇工会", "周王镇团委", "周王镇党委"].map((name) => world.person(name)),
  )) as [Client, Client, Client, Client, Client, Client];
});

afterAll(() => world.stop());

describe("a target position", () => {
  test("says among whom and where, within the group; nobody outside reads it before a second person has published it", async () => {
    const create = (input: Record<string, unknown>, year = 2026) =>
      attempt(union, "targetPosition", "draftTargetPosition", { year, input: { ...INPUT, ...input } });
    const groups = await union.get<Array<{ peers: string; organizations: Array<{ shortName: string }> }>>(
      "{ positionPeers { peers organizations { shortName } } }",
      {},
      ["positionPeers"],
    );
    expect(groups.map(({ peers, organizations }) => [peers, organizations.length > 20 || organizations.map(({ shortName }) => shortName)])).toEqual([
      ["SAME_LINE", true],
      ["SAME_TOWNSHIP", ["周王镇团委", "周王镇妇联"]],
    ]);
    const own = (await world.organization("周王镇工会")).id;
    const size = (groups[0]?.organizations.length ?? 0) + 1;
    for (const [input, code, year] of [
      [{ aim: size + 1 }, "OUT_OF_RANGE input aim"],
      [{ aim: 0 }, "OUT_OF_RANGE input aim"],
      [{ standing: size + 1 }, "OUT_OF_RANGE input standing"],
      [{ explanation: " " }, "REQUIRED input explanation"],
      [{ peers: "NAMED" }, "PEERS_NONE input peerIds"],
      [{ peers: "NAMED", peerIds: [own] }, "PEERS_UNKNOWN input peerIds"],
      [{ peers: "SAME_TOWNSHIP", aim: 4 }, "OUT_OF_RANGE input aim"],
      [{}, "OUT_OF_RANGE year", 2025],
    ] as ReadonlyArray<[Record<string, unknown>, string, number?]>) {
      expect([code, (await create(input, year)).codes]).toEqual([code, [code]]);
    }
    const both = await Promise.all([1, 2].map(() => create({})));
    expect(both.flatMap(({ codes }) => codes)).toEqual(["POSITION_BEING_WRITTEN"]);
    position = both.find(({ seen }) => seen !== null)?.seen as Position;
    expect([position.state, position.movement, position.groupSize, offered(position)]).toEqual([
      "DRAFT",
      "FIRST",
      size,
      ["editTargetPosition", "submitTargetPosition", "withdrawTargetPosition"],
    ]);
    position = await done(union, "editTargetPosition", position, { input: { ...INPUT, standing: null, cause: null } });
    expect(position.standing).toBeNull();
    position = await done(union, "submitTargetPosition", position);
    expect((await act(union, "publishTargetPosition", position)).codes).toEqual(["POSITION_BY_HAND"]);
    for (const stranger of [other, youth, party, district]) {
      expect(await look(stranger, "targetPosition", position.id)).toBeNull();
      expect((await act(stranger, "publishTargetPosition", position)).codes).toEqual(["NOT_FOUND"]);
    }
    expect(await list(district, "OVERSEEN")).toEqual([]);
    position = await done(second, "returnTargetPosition", position, { reason: "写明抓手" });
    expect([position.state, position.returnReason]).toEqual(["DRAFT", "写明抓手"]);
    position = await done(union, "submitTargetPosition", await done(union, "editTargetPosition", position, { input: INPUT }));
    position = await done(second, "publishTargetPosition", position);
    expect((await union.ask("{ messages { items { kind targetPositionId } } }")).text).toContain("POSITION_RETURNED");
    expect([position.state, offered(position)]).toEqual(["PUBLISHED", ["raiseTargetPosition"]]);
    expect((await create({})).codes).toEqual(["POSITION_IN_FORCE"]);
    // Those above read it; peers do not.
    const seen = (await look(party, "targetPosition", position.id)) as Position;
    expect([seen.aim, seen.allowedActions, seen.timeline.map(({ act: name }) => name)]).toEqual([5, [], ["publish"]]);
    for (const stranger of [other, youth]) expect(await look(stranger, "targetPosition", position.id)).toBeNull();
  });

  test("is raised during the year as a new version with its reason; the old one stays; a lowering is marked", async () => {
    await on("2026-06-10", union, second, party);
    const raise = (input: Record<string, unknown>) => act(union, "raiseTargetPosition", position, { input: { ...INPUT, ...input } });
    expect((await raise({ aim: 3 })).codes).toEqual(["REQUIRED input cause"]);
    expect((await raise({ cause: "没有变化" })).codes).toEqual(["POSITION_UNCHANGED"]);
    const next = (await raise({ aim: 3, standing: 6, cause: "半年已到第六" })).seen as Position;
    expect([next.number, next.state, next.movement]).toEqual([2, "DRAFT", "RAISED"]);
    position = (await look(union, "targetPosition", position.id)) as Position;
    expect((await raise({ aim: 2, cause: "再进一位" })).codes).toEqual(["POSITION_BEING_WRITTEN"]);
    // What is being written is seen at home alone.
    expect((await look(party, "targetPosition", position.id))?.versions.map(({ number }) => number)).toEqual([1]);
    const published = await done(second, "publishTargetPosition", await done(union, "submitTargetPosition", next));
    expect(published.versions).toEqual([
      { number: 2, state: "PUBLISHED", aim: 3, movement: "RAISED" },
      { number: 1, state: "SUPERSEDED", aim: 5, movement: "FIRST" },
    ]);
    expect((await act(union, "raiseTargetPosition", (await look(union, "targetPosition", position.id)) as Position, { input: INPUT })).codes).toEqual(
      ["TRANSITION_NOT_ALLOWED"],
    );
    await on("2026-09-01", union, second, district, party);
    position = published;
    const lower = (await raise({ aim: 8, cause: "区划调整，三家企业划出" })).seen as Position;
    expect([lower.number, lower.movement]).toEqual([3, "LOWERED"]);
    const given = await done(union, "withdrawTargetPosition", lower);
    expect([given.state, given.versions.map(({ number }) => number)]).toEqual(["WITHDRAWN", [2, 1]]);
    position = (await look(union, "targetPosition", position.id)) as Position;
    const named = [(await world.organization("水阳镇工会")).id];
    const regrouped = (await raise({ peers: "NAMED", peerIds: named, aim: 1, standing: 2, cause: "与水阳镇结对比拼" })).seen as Position;
    expect([regrouped.number, regrouped.movement, regrouped.peerNames]).toEqual([3, "REGROUPED", ["水阳镇工会"]]);
    const again = await done(union, "editTargetPosition", regrouped, { input: { ...INPUT, aim: 8, cause: "区划调整，三家企业划出" } });
    position = await done(second, "publishTargetPosition", await done(union, "submitTargetPosition", again));
    expect([position.movement, position.cause]).toEqual(["LOWERED", "区划调整，三家企业划出"]);
  });
});

test("the report says who has one, who has raised it and who has none, on any day, and opens to its rows", async () => {
  const NUMBERS = "organizations published without raised lowered";
  const report = (client: Client, asOf: string, only: Record<string, unknown> = {}) =>
    client.get<{
      total: Record<string, number>;
      byLine: Array<{ key: string; figures: Record<string, number> }>;
      byTerritory: Array<{ figures: Record<string, number> }>;
      count: number;
      rows: Array<{ name: string; aim: number | null; number: number | null }>;
    }>(
      `query ($asOf: Date, $only: PositionRowsInput) { positionReport(input: { asOf: $asOf }, only: $only) { total { ${NUMBERS} }
        byLine { key figures { ${NUMBERS} } } byTerritory { figures { ${NUMBERS} } } count rows { name aim number } } }`,
      { asOf, only },
      ["positionReport"],
    );
  const days = ["2026-02-19", "2026-02-20", "2026-06-10", "2026-09-01"];
  const seen = await Promise.all(days.map((day) => report(district, day)));
  expect(seen.map(({ total }) => [total["published"], total["raised"], total["lowered"]])).toEqual([
    [0, 0, 0],
    [1, 0, 0],
    [1, 1, 0],
    [1, 0, 1],
  ]);
  for (const { total, byLine, byTerritory } of seen) {
    expect((total["published"] ?? 0) + (total["without"] ?? 0)).toBe(total["organizations"]);
    for (const groups of [byLine, byTerritory]) {
      for (const name of NUMBERS.split(" ")) expect(groups.reduce((sum, { figures }) => sum + (figures[name] ?? 0), 0)).toBe(total[name]);
    }
  }
  const FIGURES = { organizations: "ORGANIZATIONS", published: "PUBLISHED", without: "WITHOUT", raised: "RAISED", lowered: "LOWERED" };
  for (const [name, figure] of Object.entries(FIGURES)) {
    for (const line of seen[2]?.byLine ?? [])
      expect((await report(district, "2026-06-10", { figure, line: line.key })).count).toBe(line.figures[name]);
  }
  expect((await report(district, "2026-06-10", { figure: "RAISED" })).rows).toEqual([{ name: "周王镇工会", aim: 3, number: 2 }]);
  expect((await report(party, "2026-09-01")).total["organizations"]).toBe(3);
  expect((await union.ask("{ positionReport { count } }")).errors.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
  const cells = async (path: string): Promise<string> => {
    const book = new Excel.Workbook();
    await book.xlsx.load(await (await district.raw(path)).arrayBuffer());
    return JSON.stringify(book.worksheets[0]?.getSheetValues());
  };
  expect(await cells("/exports/positionReport.xlsx")).toContain("未制定");
  expect(await cells("/exports/targetPositions.xlsx?view=OVERSEEN")).toContain("区划调整，三家企业划出");
});
