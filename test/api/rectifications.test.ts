import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { superviseRectifications } from "../../server/rectifications/supervision.rule.ts";
import { act, must, opened, type Seen } from "../acts.ts";
import { type Client, World } from "../world.ts";

let world: World;
let owner: pg.Client;
let district: Client;
let town: Client;
let colleague: Client;
let neighbour: Client;
let townId: string;

const LOOK = `query ($id: ID!) { rectification(id: $id) {
  state timeliness version item measure owner progress repeated earlier { id } supervisionLevel decisionNote daysToClose daysLeft limitOn dueOn clockDueOn
  tenant { shortName } verifier { shortName } notes { kind body by files { id name } } notices { level cause } timeline { act note }
  allowedActions { name enabled reason } } }`;

interface Record_ {
  readonly state: string;
  readonly timeliness: string;
  readonly owner: string | null;
  readonly repeated: boolean;
  readonly daysToClose: number | null;
  readonly notes: Array<{ body: string; files: Array<{ id: string }> }>;
  readonly notices: Array<{ level: string; cause: string }>;
  readonly timeline: Array<{ act: string }>;
  readonly allowedActions: Array<{ name: string; enabled: boolean; reason: string | null }>;
}

const look = (client: Client, id: string): Promise<Record_> => client.get<Record_>(LOOK, { id }, ["rectification"]);

/** Another day; sessions last through it. */
async function day(date: string): Promise<void> {
  world.clock.set(`${date}T02:00:00Z`);
  await owner.query("update session set expires_at = '2100-01-01', last_seen_at = '2100-01-01'");
}
const enabled = (record: Record_): string[] =>
  record.allowedActions.filter((one) => one.enabled).map(({ name }) => name.replace("Rectification", ""));

/** What the server does by itself every hour, for one organization that verifies. */
async function superviseOf(shortName: string): Promise<void> {
  const { id, kind, line, name, divisionCode } = await world.organization(shortName);
  await world.app.asSystem("issuer", superviseRectifications, { id, kind, line, name, divisionCode });
}

beforeAll(async () => {
  world = await World.start();
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  district = await world.person("区委组织部");
  town = await world.person("周王镇党委");
  colleague = await world.person("周王镇党委");
  neighbour = await world.person("水阳镇党委");
  townId = (await world.organization("周王镇党委")).id;
});

afterAll(async () => {
  await owner.end();
  await world.stop();
});

describe("the story of a problem", () => {
  let seen: Seen;
  let file: string;

  test("the district enters it, the town plans it within the limit, claims it with a file, is rejected, claims again, and it closes", async () => {
    await day("2026-10-15");
    seen = await opened(district, { tenantId: townId, severity: "MAJOR" });
    expect([seen.state, seen.timeliness]).toEqual(["OPEN", "NOT_DUE"]);
    const late = await act(town, "planRectification", "rectification", seen, { measure: "逐份核对", dueOn: "2026-11-11" });
    expect(late.codes).toEqual(["DUE_AFTER_LIMIT"]);
    seen = await must(town, "planRectification", "rectification", seen, { measure: "逐份核对，补齐日期", dueOn: "2026-11-01" });
    seen = await must(district, "rejectPlanRectification", "rectification", seen, { reason: "请写明责任人" });
    expect(seen.state).toBe("OPEN");
    seen = await must(town, "planRectification", "rectification", seen, { measure: "组织委员逐份核对，补齐日期", dueOn: "2026-11-01" });
    seen = await must(town, "startRectification", "rectification", seen);
    seen = await must(town, "reportProgressRectification", "rectification", seen, { progress: 50, body: "已核对一半" });
    file = await town.upload("补正说明.txt", "已补正");
    seen = await must(town, "claimDoneRectification", "rectification", seen, { body: "已全部补正", fileIds: [file] });
    expect(seen.timeliness).toBe("WITH_VERIFIER");
    await day("2026-11-03");
    seen = await must(district, "rejectClaimRectification", "rectification", seen, { reason: "仍缺一份", days: 7 });
    expect([seen.state, seen.timeliness]).toEqual(["IN_PROGRESS", "NOT_DUE"]);
    seen = await must(town, "claimDoneRectification", "rectification", seen, { body: "已补齐" });
    await day("2026-11-04");
    seen = await must(district, "verifyRectification", "rectification", seen, { comment: "同意销号" });
    expect([seen.state, seen.timeliness]).toEqual(["CLOSED", "DONE_ON_TIME"]);
    const record = await look(town, seen.id);
    expect(record).toMatchObject({ owner: "周王镇党委经办", daysToClose: 20, decisionNote: "同意销号", tenant: { shortName: "周王镇党委" } });
    expect(record.notes.map(({ body, files }) => [body, files.length])).toEqual([
      ["已补齐", 0],
      ["已全部补正", 1],
      ["已核对一半", 0],
    ]);
    expect(record.timeline.map((one) => one.act)).toEqual(
      "open plan rejectPlan plan start reportProgress claimDone rejectClaim claimDone verify".split(" "),
    );
  });

  test("whoever reads the record reads its files, and nobody else; the reads are on the town's access log", async () => {
    const status = async (client: Client): Promise<number> => (await client.raw(`/files/${file}`)).status;
    expect([await status(town), await status(district), await status(neighbour), await status(await world.person("区总工会"))]).toEqual([
      200, 200, 404, 404,
    ]);
    const answer = await town.ask("{ accessEntries(page: { limit: 100 }) { items { operation entityId } } messages { items { kind } } }");
    expect(answer.text).toContain(`"operation":"rectification"`.replace("rectification", "file"));
    await look(district, seen.id);
    const again = await town.ask("{ accessEntries(page: { limit: 100 }) { items { operation entityId } } }");
    expect(again.text).toContain(`{"operation":"rectification","entityId":"${seen.id}"}`);
  });

  test("a file that hangs on something else, or belongs to others, is refused and the claim with it", async () => {
    await day("2026-10-15");
    let other = await opened(district, { tenantId: townId, item: "附件" });
    other = await must(town, "planRectification", "rectification", other, { measure: "整改" });
    other = await must(town, "startRectification", "rectification", other);
    const foreign = await neighbour.upload("别人的.txt", "水阳");
    for (const id of [file, foreign]) {
      expect((await act(town, "claimDoneRectification", "rectification", other, { body: "已整改", fileIds: [id] })).codes).toEqual([
        "FILE_NOT_YOURS",
      ]);
    }
    expect((await look(town, other.id)).state).toBe("IN_PROGRESS");
  });

  test("it is reopened with a new term, and voided only before it was begun", async () => {
    seen = await must(district, "reopenRectification", "rectification", seen, { reason: "抽查发现反弹", days: 10 });
    expect([seen.state, (await look(town, seen.id)).daysToClose]).toEqual(["IN_PROGRESS", null]);
    expect((await act(district, "voidRectification", "rectification", seen, { reason: "误" })).codes).toEqual(["TRANSITION_NOT_ALLOWED"]);
  });
});

describe("owner and verifier are two", () => {
  test("what an organization verifies at home, a second person closes", async () => {
    await day("2026-10-15");
    let seen = await opened(town, { item: "档案不全" });
    seen = await must(town, "fixOnTheSpotRectification", "rectification", seen, { body: "当场补齐" });
    expect((await act(town, "verifyRectification", "rectification", seen)).codes).toEqual(["VERIFIER_IS_OWNER"]);
    const mine = await look(town, seen.id);
    expect(mine.allowedActions.find(({ name }) => name === "verifyRectification")).toMatchObject({
      enabled: false,
      reason: expect.stringContaining("另一人"),
    });
    expect(enabled(await look(colleague, seen.id))).toEqual(["verify", "rejectClaim"]);
    const operator = await world.person("周王镇党委", ["TENANT_OPERATOR"]);
    expect((await act(operator, "verifyRectification", "rectification", seen)).codes).toEqual(["FORBIDDEN"]);
    const approver = await world.person("周王镇党委", ["TENANT_APPROVER"]);
    seen = await must(approver, "verifyRectification", "rectification", seen);
    expect(seen.state).toBe("CLOSED");
  });

  test("whoever reported on it does not verify it either, also after somebody else was named and claimed it", async () => {
    let seen = await opened(town, { item: "交接的问题" });
    seen = await must(colleague, "planRectification", "rectification", seen, { measure: "整改" });
    seen = await must(colleague, "startRectification", "rectification", seen);
    seen = await must(colleague, "reportProgressRectification", "rectification", seen, { progress: 80, body: "基本改完" });
    seen = await must(colleague, "assignRectification", "rectification", seen, { ownerId: town.accountId });
    seen = await must(town, "claimDoneRectification", "rectification", seen, { body: "改完" });
    for (const client of [town, colleague]) {
      expect((await act(client, "verifyRectification", "rectification", seen)).codes).toEqual(["VERIFIER_IS_OWNER"]);
    }
    const approver = await world.person("周王镇党委", ["TENANT_APPROVER"]);
    expect((await must(approver, "verifyRectification", "rectification", seen)).state).toBe("CLOSED");
  });

  test("a mere approver does not verify what another organization verifies", async () => {
    const seen = await opened(district, { tenantId: townId, item: "活动记录缺失" });
    const approver = await world.person("周王镇党委", ["TENANT_APPROVER"]);
    const done = await must(town, "fixOnTheSpotRectification", "rectification", seen, { body: "已补" });
    expect((await act(approver, "verifyRectification", "rectification", done)).codes).toEqual(["NOT_VERIFIER"]);
    expect((await act(town, "verifyRectification", "rectification", done)).codes).toEqual(["NOT_FOUND"]);
  });

  test("a problem of one's own may be given to somebody above to verify, and to nobody else", async () => {
    const above = (await world.organization("区委组织部")).id;
    const seen = await opened(town, { item: "请上级核验", verifierId: above });
    expect(enabled(await look(district, seen.id))).toEqual(["void", "extend", "remind", "supervise"]);
    const aside = (await world.organization("水阳镇党委")).id;
    await expect(opened(town, { item: "请邻镇核验", verifierId: aside })).rejects.toThrow("VERIFIER_NOT_ABOVE");
  });

  test("nobody enters a problem of an organization it does not lead, or says that another inspected itself", async () => {
    await expect(opened(neighbour, { tenantId: townId })).rejects.toThrow("NOT_FOUND");
    await expect(opened(district, { tenantId: townId, source: "SELF_INSPECTION" })).rejects.toThrow("SOURCE_NOT_YOURS");
  });
});

describe("repeats", () => {
  test("the same aspect and item within twelve months of a closed one is flagged, whoever verified the first", async () => {
    await day("2026-10-15");
    let first = await opened(town, { item: "会议记录不规范" });
    first = await must(town, "fixOnTheSpotRectification", "rectification", first, { body: "已改" });
    await must(colleague, "verifyRectification", "rectification", first);
    await day("2027-10-15");
    const dueOn = "2027-11-15";
    const again = await opened(district, { tenantId: townId, item: "会议记录 不规范！", dueOn });
    expect(await look(town, again.id)).toMatchObject({ repeated: true, earlier: { id: first.id } });
    expect((await look(town, (await opened(town, { item: "会议记录不规范", aspect: "CONDUCT", dueOn })).id)).repeated).toBe(false);
    await day("2027-10-16");
    expect((await look(town, (await opened(town, { item: "会议记录不规范", sourceTitle: "再查", dueOn })).id)).repeated).toBe(false);
    const repeats = await district.get("{ rectifications(view: OVERSEEN, filter: { repeated: { eq: true } }) { total } }", {}, [
      "rectifications",
      "total",
    ]);
    expect(repeats).toBe(1);
  });
});

describe("what is late", () => {
  test("is supervised by rule, blue, yellow, red, each once; an extension stops it and never moves the day back", async () => {
    await day("2026-10-15");
    const seen = await opened(district, { tenantId: townId, item: "逾期的问题", dueOn: "2026-10-20" });
    const own = await opened(town, { item: "自己逾期的问题", dueOn: "2026-10-20" });
    for (const [date, levels] of [
      ["2026-10-20", []],
      ["2026-10-21", ["BLUE"]],
      ["2026-10-22", ["BLUE"]],
      ["2026-10-24", ["YELLOW", "BLUE"]],
      ["2026-10-28", ["RED", "YELLOW", "BLUE"]],
    ] as const) {
      await day(date);
      for (const verifier of ["区委组织部", "周王镇党委", "区委组织部"]) await superviseOf(verifier);
      for (const { id } of [seen, own]) {
        const record = await look(town, id);
        expect([date, record.notices.map(({ level }) => level), record.timeliness]).toEqual([
          date,
          levels,
          date === "2026-10-20" ? "DUE_SOON" : "OVERDUE",
        ]);
      }
    }
    const now = await district.get<Seen>(LOOK.replace("state timeliness", "id state timeliness"), { id: seen.id }, ["rectification"]);
    const back = await act(district, "extendRectification", "rectification", now, { dueOn: "2026-10-20", note: "延" });
    expect(back.codes).toEqual(["DUE_MOVED_BACK"]);
    const extended = await must(district, "extendRectification", "rectification", now, { dueOn: "2026-11-20", note: "同意" });
    expect(extended.timeliness).toBe("NOT_DUE");
    const inbox = await town.get<Array<{ kind: string; text: string }>>(
      "{ messages(page: { limit: 100 }) { items { kind text rectificationId } } }",
      {},
      ["messages", "items"],
    );
    expect(inbox.filter((one) => one.kind === "RECTIFICATION_SUPERVISED").length).toBe(6);
    expect(inbox.find((one) => one.kind === "RECTIFICATION_EXTENDED")?.text).toBe("中共宣州区委组织部将整改时限延至2026-11-20 同意");
  });

  test("many are reminded at once, each row answering for itself", async () => {
    await day("2026-10-15");
    const rows = [await opened(district, { tenantId: townId, item: "催办一" }), await opened(district, { tenantId: townId, item: "催办二" })];
    const items = rows.map(({ id, version }, index) => ({ id, version: version + index }));
    const answer = await district.ask(
      "mutation ($items: [RectificationRef!]!) { remindRectifications(items: $items) { results { rectification { reminderCount } userErrors { code } } userErrors { code } } }",
      { items },
    );
    expect(answer.data).toEqual({
      remindRectifications: {
        results: [
          { rectification: { reminderCount: 1 }, userErrors: [] },
          { rectification: null, userErrors: [{ code: "VERSION_CONFLICT" }] },
        ],
        userErrors: [],
      },
    });
  });
});

test("lists: three views, search by pinyin, filters, and the counters of today", async () => {
  const total = (client: Client, args: string): Promise<number> =>
    client.get(`{ rectifications(${args}) { total } }`, {}, ["rectifications", "total"]);
  expect(await total(town, 'filter: { q: "hyjl" }')).toBe(4);
  expect(await total(neighbour, "view: OWN")).toBe(0);
  const open = await total(town, "view: OWN, filter: { state: { in: [OPEN, PLANNED, IN_PROGRESS] } }");
  expect(await town.get("{ today { toRectify } }", {}, ["today", "toRectify"])).toBe(open);
  const waiting = await total(district, "view: VERIFYING, filter: { state: { eq: CLAIMED } }");
  expect([waiting, await district.get("{ issuerToday { toVerify } }", {}, ["issuerToday", "toVerify"])]).toEqual([1, 1]);
  const approver = await world.person("周王镇党委", ["TENANT_APPROVER"]);
  const atHome = await total(approver, "view: VERIFYING");
  expect([atHome > 0, atHome < (await total(approver, "view: OWN"))]).toEqual([true, true]);
});
