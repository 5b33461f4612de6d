import { afterAll, beforeAll, describe, expect, test } from "vitest";
import lifecycles from "../../schema/lifecycles.json" with { type: "json" };
import { must as mustDo } from "../acts.ts";
import { act, charge, join, look, makeGroup, must, offered, PROBLEM, type Visit } from "../inspections.ts";
import { type Client, dig, World } from "../world.ts";

let world: World;
let office: Client;
let leader: Client;
let member: Client;
let union: Client;
let operator: Client;
let groupId = "";
let target = "";
let day = 16;

beforeAll(async () => {
  world = await World.start();
  office = await world.person("区委组织部");
  union = await world.person("周王镇工会");
  operator = await world.person("周王镇工会", ["TENANT_OPERATOR"]);
  groupId = (await makeGroup(office, "第一巡回检查组")).id;
  leader = await join(world, office, { from: await world.person("水阳镇党委", []), groupId, isLeader: true });
  member = await join(world, office, { from: await world.person("水阳镇工会", []), groupId });
  [target] = (await charge(world, office, groupId, ["周王镇工会", "周王镇妇联"])) as [string];
});

afterAll(() => world.stop());

const next = async (visit: Visit, client: Client, name: string, args: Record<string, unknown> = {}): Promise<Visit> =>
  must(client, `${name}InspectionVisit`, { id: visit.id, version: visit.version, ...args });
const nextDay = (): string => `2026-${day > 31 ? "11" : "10"}-${String(day > 31 ? day++ - 31 : day++).padStart(2, "0")}`;
const planned = (): Promise<Visit> => must(leader, "planInspectionVisit", { input: { targetId: target, plannedOn: nextDay(), secondInMonth: true } });

/** Who speaks for each actor, and what each act is given. */
const CLIENTS: Readonly<Record<string, () => Client>> = {
  GROUP_LEADER: () => leader,
  GROUP_MEMBER: () => member,
  TENANT_LEADER: () => union,
  CAMPAIGN_OFFICE: () => office,
};

function argumentsOf(name: string, visit: Visit): Record<string, unknown> {
  const findings = visit.findings.map(({ id }) => id);
  const given: Readonly<Record<string, Record<string, unknown>>> = {
    notify: { notice: "请准备台账" },
    cancel: { reason: "另行安排" },
    issueFindings: { summary: "总体较好" },
    contest: { findings: findings.slice(0, 1).map((findingId) => ({ findingId, reason: "当日装修" })) },
    resolveContest: { findings: findings.slice(0, 1).map((findingId) => ({ findingId, verdict: "OVERRULED" })) },
    scheduleRecheck: { on: "2026-11-20" },
    recheckFailed: { reason: "仍未整改" },
  };
  return given[name] ?? {};
}

/** A visit brought to a state by the acts that lead there, with two problems found, or none. */
async function at(state: string, isClean = false): Promise<Visit> {
  let visit = await planned();
  if (state === "PLANNED") return visit;
  if (state === "CANCELLED") return next(visit, leader, "cancel", { reason: "另行安排" });
  if (state === "NOTIFIED") return next(visit, leader, "notify", { notice: "请准备" });
  visit = await next(visit, member, "begin");
  if (!isClean)
    for (const item of [PROBLEM.item, "台账缺页"]) await must(member, "addFindingInspectionVisit", { id: visit.id, input: { ...PROBLEM, item } });
  if (state === "ON_SITE") return (await look(leader, visit.id)) ?? visit;
  visit = await next(visit, leader, "issueFindings", { summary: "总体较好" });
  if (state === "FINDINGS_ISSUED") return visit;
  if (state === "CONTESTED") return next(visit, union, "contest", argumentsOf("contest", visit));
  if (state === "CONCLUDED") return closed(await next(visit, union, "confirm"));
  visit = await next(visit, union, "confirm");
  return state === "RECTIFYING" ? visit : next(visit, leader, "scheduleRecheck", { on: "2026-11-20" });
}

/** Everything a visit found is put right and verified. */
async function closed(visit: Visit): Promise<Visit> {
  for (const { rectification } of (await look(union, visit.id))?.findings ?? []) {
    if (rectification === null || rectification.state !== "OPEN") continue;
    const claimed = await mustDo(union, "fixOnTheSpotRectification", "rectification", rectification, { body: "已整改" });
    await mustDo(member, "verifyRectification", "rectification", claimed);
  }
  return (await look(leader, visit.id)) ?? visit;
}

const { t: LISTED, final: FINAL } = lifecycles.InspectionVisit;
const STATES = [...new Set(LISTED.flatMap(([, from = "", to = ""]) => [from, to]))];
const ACTS = [...new Set(LISTED.flatMap(([name = "", , , actor = ""]) => (actor === "SYSTEM" ? [] : [name])))];

describe("the lifecycle of a visit", () => {
  test.each(STATES)("from %s every listed act leads where it says, and no other is done or offered", async (state) => {
    let visit = await at(state);
    const listed = LISTED.filter(([, from, , actor]) => from === state && actor !== "SYSTEM").map(([name = ""]) => name);
    // What also depends on what was found and put right has its own test.
    const conditional = new Set(["confirmNoFinding", "conclude"]);
    for (const name of ACTS) {
      const actor = LISTED.find(([one]) => one === name)?.[3] ?? "";
      const client = CLIENTS[actor]?.();
      if (client === undefined) throw new Error(actor);
      const seen = await look(client, visit.id);
      expect([state, name, offered(seen).includes(name)]).toEqual([state, name, listed.includes(name) && !conditional.has(name)]);
      if (listed.includes(name)) continue;
      const { codes } = await act(client, `${name}InspectionVisit`, { id: visit.id, version: visit.version, ...argumentsOf(name, visit) });
      expect([state, name, codes]).toEqual([state, name, ["TRANSITION_NOT_ALLOWED"]]);
    }
    for (const name of listed.filter((one) => !conditional.has(one))) {
      const [, , to, actor = ""] = LISTED.find(([one, from]) => one === name && from === state) ?? [];
      const client = CLIENTS[actor]?.();
      if (client === undefined) throw new Error(actor);
      visit = await at(state);
      const stale = await act(client, `${name}InspectionVisit`, { id: visit.id, version: visit.version + 1, ...argumentsOf(name, visit) });
      expect([state, name, stale.codes]).toEqual([state, name, ["VERSION_CONFLICT"]]);
      const done = await next(visit, client, name, argumentsOf(name, visit));
      expect([state, name, done.state, done.timeline.at(-1)?.act]).toEqual([state, name, to, name]);
    }
    expect(FINAL.includes(state) ? listed : []).toEqual([]);
  });

  test("a visit without a finding is confirmed as such; one with findings is not, nor the other way round", async () => {
    const clean = await at("FINDINGS_ISSUED", true);
    expect((await act(union, "confirmInspectionVisit", { id: clean.id, version: clean.version })).codes).toEqual(["INSPECTION_NO_FINDING"]);
    expect((await next(clean, union, "confirmNoFinding")).state).toBe("CONCLUDED");
    const found = await at("FINDINGS_ISSUED");
    const { codes } = await act(union, "confirmNoFindingInspectionVisit", { id: found.id, version: found.version });
    expect(codes).toEqual(["INSPECTION_HAS_FINDINGS"]);
  });

  test("the group concludes after the re-check only what is put right; while it is rectified the ledger ends it by itself", async () => {
    const open = await at("RECHECK");
    expect((await act(leader, "concludeInspectionVisit", { id: open.id, version: open.version })).codes).toEqual(["INSPECTION_HAS_OPEN"]);
    const ready = await closed(open);
    expect((await act(member, "recheckFailedInspectionVisit", { id: ready.id, version: ready.version, reason: "?" })).codes).toEqual([
      "INSPECTION_ALL_CLOSED",
    ]);
    expect((await next(ready, leader, "conclude")).state).toBe("CONCLUDED");
    const ended = await closed(await at("RECTIFYING"));
    expect([ended.state, ended.timeline.at(-1)?.act]).toEqual(["CONCLUDED", "concludeAllClosed"]);
  });

  test("two who close the last two problems at once end it once", async () => {
    const visit = await at("RECTIFYING");
    const claims = await Promise.all(
      visit.findings.map(async ({ rectification }) => {
        if (rectification === null) throw new Error("nothing to put right");
        return mustDo(union, "fixOnTheSpotRectification", "rectification", rectification, { body: "已整改" });
      }),
    );
    await Promise.all(claims.map((claim) => mustDo(member, "verifyRectification", "rectification", claim)));
    const ended = await look(leader, visit.id);
    expect([ended?.state, ended?.timeline.filter(({ act: name }) => name === "concludeAllClosed").length]).toEqual(["CONCLUDED", 1]);
  });

  test("only the leader, the approver and the office do what is theirs", async () => {
    const visit = await at("ON_SITE");
    const issue = { id: visit.id, version: visit.version, summary: "试" };
    expect((await act(member, "issueFindingsInspectionVisit", issue)).codes).toEqual(["FORBIDDEN"]);
    const issued = await next(visit, leader, "issueFindings", { summary: "总体较好" });
    const confirm = { id: issued.id, version: issued.version };
    expect((await act(operator, "confirmInspectionVisit", confirm)).codes).toEqual(["FORBIDDEN"]);
    expect((await act(office, "confirmInspectionVisit", confirm)).codes).toEqual(["NOT_FOUND"]);
    const contested = await next(issued, union, "contest", argumentsOf("contest", issued));
    expect((await act(leader, "resolveContestInspectionVisit", { ...confirm, version: contested.version, findings: [] })).codes).toEqual([
      "FORBIDDEN",
    ]);
    const decide = { id: issued.id, version: contested.version, findings: [{ findingId: issued.findings[1]?.id, verdict: "UPHELD" }] };
    expect((await act(office, "resolveContestInspectionVisit", decide)).codes).toEqual(["NOT_FOUND"]);
    const again = await next(contested, office, "resolveContest", argumentsOf("resolveContest", issued));
    expect((await act(union, "contestInspectionVisit", { ...confirm, version: again.version, ...argumentsOf("contest", issued) })).codes).toEqual([
      "INSPECTION_CONTESTED_BEFORE findings 0 findingId",
    ]);
  });
});

describe("on site", () => {
  test("a line entered again overwrites, one sent twice under a key is one, and nothing of it reaches the visited before it is issued", async () => {
    const visit = await at("ON_SITE", true);
    const [line] = visit.checklist;
    await must(member, "answerInspectionVisit", { id: visit.id, input: { key: line?.key, rating: "POOR" } });
    const again = await must(leader, "answerInspectionVisit", { id: visit.id, input: { key: line?.key, rating: "FAIR", note: "已补记" } });
    expect(again.answers).toEqual([{ key: line?.key, rating: "FAIR", note: "已补记" }]);
    const draft = { ...PROBLEM, item: "只在现场记下" };
    const key = { "idempotency-key": `dead-spot-${visit.id}` };
    const send = () => act<{ id: string }>(member, "addFindingInspectionVisit", { id: visit.id, input: draft }, key);
    const ids = [(await send()).seen?.id, (await send()).seen?.id];
    expect([ids[0] !== undefined, new Set(ids).size]).toEqual([true, 1]);
    expect((await act(member, "addFindingInspectionVisit", { id: visit.id, input: draft })).codes).toEqual(["DUPLICATE input item"]);
    const seen = await look(union, visit.id);
    expect([seen?.findings, seen?.answers, offered(seen)]).toEqual([[], [], []]);
    const events = await union.get<object[]>("{ events(page: { limit: 100 }) { items { act after } } }", {}, ["events", "items"]);
    expect(JSON.stringify(events)).not.toContain(draft.item);
    expect((await union.ask("{ inspectionFindings { items { item } } }")).text).not.toContain(draft.item);
  });

  test("evidence is the uploader's own, and the visited opens it once the finding is issued", async () => {
    const visit = await at("ON_SITE", true);
    const photo = await member.upload("书屋.txt", "照片");
    const others = await office.upload("内部.txt", "内部材料");
    const add = (fileIds: string[]) => act(member, "addFindingInspectionVisit", { id: visit.id, input: { ...PROBLEM, fileIds } });
    expect((await add([others])).codes).toEqual(["FILE_NOT_YOURS input fileIds"]);
    expect((await add([photo])).codes).toEqual([]);
    expect((await union.raw(`/files/${photo}`)).status).toBe(404);
    expect((await member.raw(`/files/${photo}`)).status).toBe(200);
    expect((await member.raw(`/files/${others}`)).status).toBe(404);
    await next((await look(leader, visit.id)) ?? visit, leader, "issueFindings", { summary: "总体较好" });
    expect((await look(union, visit.id))?.findings[0]?.files).toEqual([{ id: photo }]);
    expect((await union.raw(`/files/${photo}`)).status).toBe(200);
    const stranger = await world.person("水阳镇妇联");
    expect((await stranger.raw(`/files/${photo}`)).status).toBe(404);
  });

  test("a finding is changed and taken back while the group is there, and not after", async () => {
    const visit = await at("ON_SITE");
    const [first, second] = visit.findings;
    const edited = { id: first?.id, version: first?.version, input: { ...PROBLEM, item: "书屋锁闭" } };
    expect((await must<{ item: string }>(member, "editInspectionFinding", edited)).item).toBe("书屋锁闭");
    expect((await act(member, "editInspectionFinding", edited)).codes).toEqual(["VERSION_CONFLICT"]);
    expect((await must(member, "removeInspectionFinding", { id: second?.id, version: second?.version })).findings.length).toBe(1);
    await next(visit, leader, "issueFindings", { summary: "总体较好" });
    expect((await act(member, "removeInspectionFinding", { id: first?.id, version: 2 })).codes).toEqual(["TRANSITION_NOT_ALLOWED"]);
  });
});

describe("planning", () => {
  test("a second day in one month is refused until it is meant; coming on the same day spares one", async () => {
    const second = (await makeGroup(office, "卫生系统指导小组", { kind: "GUIDANCE", system: "卫生" })).id;
    const guide = await join(world, office, { from: await world.person("水阳镇妇联", []), groupId: second, isLeader: true });
    const [women = ""] = await charge(world, office, second, ["周王镇妇联"]);
    const [, own = ""] = await leader
      .get<Array<{ id: string }>>("{ inspectionTargets(sort: NAME_DESC) { items { id organizationName } } }", {}, ["inspectionTargets", "items"])
      .then((items) => ["", items.find((one) => dig<string>(one, ["organizationName"]).includes("妇女"))?.id ?? ""]);
    await must(leader, "planInspectionVisit", { input: { targetId: own, plannedOn: "2026-11-10" } });
    const plan = (plannedOn: string, more = {}) => act(guide, "planInspectionVisit", { input: { targetId: women, plannedOn, ...more } });
    expect((await plan("2026-11-12")).codes).toEqual(["INSPECTION_TWICE_IN_MONTH input plannedOn"]);
    expect((await plan("2026-12-12")).codes).toEqual(["OUT_OF_RANGE input plannedOn"]);
    expect((await plan("2026-10-14")).codes).toEqual(["DATE_IN_PAST input plannedOn"]);
    const days = await guide.get("query ($id: ID!) { inspectionDays(targetId: $id) { on groups } }", { id: women }, ["inspectionDays"]);
    expect(days).toEqual([{ on: "2026-11-10", groups: ["第一巡回检查组"] }]);
    expect((await plan("2026-11-10")).codes).toEqual([]);
    expect((await plan("2026-11-10")).codes).toEqual(["DUPLICATE input plannedOn"]);
    expect((await plan("2026-11-12", { secondInMonth: true })).codes).toEqual([]);
    expect((await act(member, "planInspectionVisit", { input: { targetId: target, plannedOn: "2026-11-12" } })).codes).toEqual(["FORBIDDEN"]);
  });

  test("advice is given by guidance groups, answered once by an approver, and taken back only before", async () => {
    const second = (await makeGroup(office, "教育系统指导小组", { kind: "GUIDANCE", system: "教育" })).id;
    const guide = await join(world, office, { from: await world.person("水阳镇团委", []), groupId: second, isLeader: true });
    const [targetId = ""] = await charge(world, office, second, ["周王镇工会"]);
    const advice = { aspect: "WORK", title: "建立职工夜校", body: "建议与区职教中心联办。" };
    const give = (client: Client, id: string) =>
      act<{ id: string; version: number }>(client, "giveInspectionAdvice", { input: { ...advice, targetId: id } });
    expect((await give(leader, target)).codes).toEqual(["ADVICE_OF_GUIDANCE"]);
    expect((await give(leader, targetId)).codes).toEqual(["NOT_FOUND"]);
    const { seen: given } = await give(guide, targetId);
    const answer = { id: given?.id, version: given?.version, answer: "已列入年度计划" };
    expect((await act(operator, "adoptInspectionAdvice", answer)).codes).toEqual(["FORBIDDEN"]);
    expect(await must(union, "adoptInspectionAdvice", answer)).toMatchObject({ state: "ADOPTED" });
    expect((await act(union, "declineInspectionAdvice", { ...answer, version: 2 })).codes).toEqual(["TRANSITION_NOT_ALLOWED"]);
    expect((await act(guide, "withdrawInspectionAdvice", { id: given?.id, version: 2 })).codes).toEqual(["TRANSITION_NOT_ALLOWED"]);
    const { seen: other } = await give(guide, targetId);
    expect(await must(guide, "withdrawInspectionAdvice", { id: other?.id, version: other?.version })).toMatchObject({ state: "WITHDRAWN" });
    expect((await union.ask("{ messages(page: { limit: 100 }) { items { kind inspectionAdviceId } } }")).text).toContain("INSPECTION_ADVISED");
  });
});
