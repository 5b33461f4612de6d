import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attempt, draftTarget, look, must, offered, proposal, type Share, sharesOf, TARGET_INPUT, type Target } from "../targets.ts";
import { type Client, World } from "../world.ts";

let world: World;
let district: Client;
let union: Client;
let other: Client;
let youth: Client;
let party: Client;
let federation: Client;
let target: Target;
let share: Share;

/** Ten in the morning of a day; whoever acts then signs in, since sessions do not last until the next. */
async function on(day: string, ...clients: readonly Client[]): Promise<void> {
  world.clock.set(new Date(`${day}T02:00:00Z`));
  for (const client of clients) await client.signIn(client.username);
}
const act = (client: Client, name: string, of: { id: string; version: number }, rest: Record<string, unknown> = {}) =>
  attempt(client, name.endsWith("TargetShare") ? "targetShare" : "annualTarget", name, { id: of.id, version: of.version, ...rest });
const report = (client: Client, of: Share, value: number, reachedOn: string, more: Record<string, unknown> = {}): Promise<Share> =>
  must(client, "targetShare", "reportTargetShare", {
    id: of.id,
    version: of.version,
    input: { value, reachedOn, note: `截至 ${reachedOn} 累计 ${value}`, ...more },
  });
const own = async (client: Client): Promise<Share> => (await sharesOf(client, "OWN", { state: { eq: "OPEN" } }))[0] as Share;

beforeAll(async () => {
  world = await World.start();
  await on("2026-02-10");
  [district, union, other, youth, party, federation] = (await Promise.all(
    ["区委组织部", "周王镇工会", "水阳镇工会", "周王镇团委", "周王镇党委", "区总工会"].map((name) => world.person(name)),
  )) as [Client, Client, Client, Client, Client, Client];
});

afterAll(() => world.stop());

describe("an annual target is decomposed", () => {
  test("in equal parts, by the heads of the registers, or typed; what is added must add up, a percentage never is", async () => {
    const rows = await proposal(district);
    const values = rows.map(({ value }) => value ?? 0);
    expect([rows.length > 20, values.reduce((sum, value) => sum + value, 0)]).toEqual([true, 100]);
    expect(Math.max(...values) - Math.min(...values)).toBe(1);
    expect(values.every(Number.isInteger)).toBe(true);
    const groups =
      'mutation ($n: Int!) { createMassGroup(input: { kind: GRASSROOTS_UNION, name: "联合工会", memberCount: $n }) { userErrors { code } } }';
    await union.get(groups, { n: 300 });
    await other.get(groups, { n: 100 });
    const byHeads = await proposal(federation, { split: "BY_HEADS", total: 10.5 });
    const of = (name: string) => byHeads.find(({ organization }) => organization.shortName === name);
    expect([of("周王镇工会")?.value, of("水阳镇工会")?.value, of("水阳镇工会")?.heads]).toEqual([7.87, 2.63, 100]);
    expect((await proposal(district, { spread: "EACH", total: 85 })).every(({ value }) => value === 85)).toBe(true);
    expect((await union.ask("{ accessEntries(page: { limit: 100 }) { items { operation } } }")).text).toContain('"targetSplit"');
    const shares = rows.map(({ organization, value }) => ({ organizationId: organization.id, value }));
    const create = (input: Record<string, unknown>) =>
      attempt(district, "annualTarget", "createAnnualTarget", { input: { ...TARGET_INPUT, shares, ...input } });
    for (const [input, code] of [
      [{ unit: "%" }, "PERCENT_NOT_SUMMED input spread"],
      [{ shares: shares.slice(1) }, "SHARES_MISSING input shares"],
      [{ shares: [...shares, { organizationId: "00000000-0000-7000-8000-000000000000", value: 1 }] }, "SHARES_OF_OTHERS input shares"],
      [{ shares: [{ ...shares[0], value: 1.234 }, ...shares.slice(1)] }, "OUT_OF_RANGE input shares 0 value"],
      [{ total: -1 }, "OUT_OF_RANGE input total"],
      [{ total: 1e300 }, "OUT_OF_RANGE input total"],
      [{ year: 2025, dueOn: "2025-12-31" }, "OUT_OF_RANGE year"],
      [{ dueOn: "2027-01-01" }, "OUT_OF_RANGE input dueOn"],
      [{ title: "" }, "REQUIRED input title"],
      [{ selector: { lines: [] } }, "TASK_NO_TARGETS input selector"],
      [{ campaignId: "00000000-0000-7000-8000-000000000000" }, "NOT_FOUND"],
    ] as const) {
      expect([code, (await create(input)).codes]).toEqual([code, [code]]);
    }
  });

  test("a draft is nobody else's business, and is not issued before its shares add up", async () => {
    target = await draftTarget(district);
    const [first, ...others] = target.portions.map(({ organization, value }) => ({ organizationId: organization.id, value }));
    const shares = [{ organizationId: first?.organizationId, value: (first?.value ?? 0) + 3 }, ...others];
    target = await must(district, "annualTarget", "editAnnualTarget", {
      id: target.id,
      version: target.version,
      input: { ...TARGET_INPUT, shares, split: "TYPED" },
    });
    expect([target.difference, target.state]).toEqual([{ sum: 103, by: 3, differing: 0 }, "DRAFT"]);
    expect((await act(district, "issueAnnualTarget", target)).codes).toEqual(["SHARES_DIFFER shares"]);
    for (const client of [union, party, federation]) {
      expect(await sharesOf(client, "OWN")).toEqual([]);
      expect(await look(client, "annualTarget", target.id)).toBeNull();
      expect((await client.ask("{ annualTargets { total } messages { total } }")).data).toEqual({
        annualTargets: { total: 0 },
        messages: { total: 0 },
      });
      expect((await act(client, "issueAnnualTarget", target)).codes).toEqual(["NOT_FOUND"]);
    }
    const input = { ...TARGET_INPUT, shares: [{ organizationId: first?.organizationId, value: first?.value }, ...others] };
    target = await must(district, "annualTarget", "editAnnualTarget", { id: target.id, version: target.version, input });
    expect(offered(target)).toEqual(["cancelAnnualTarget", "editAnnualTarget", "issueAnnualTarget"]);
  });

  test("issued, each has its own share and notice, and sees nobody else's on any path", async () => {
    target = await must(district, "annualTarget", "issueAnnualTarget", { id: target.id, version: target.version });
    expect([target.state, target.progress.shares, offered(target)]).toEqual([
      "ISSUED",
      target.portions.length,
      ["amendAnnualTarget", "cancelAnnualTarget", "closeAnnualTarget"],
    ]);
    share = await own(union);
    expect(share).toMatchObject({ title: "新建非公企业工会", state: "OPEN", reached: null, percent: null, tenant: { shortName: "周王镇工会" } });
    expect(offered(share)).toEqual(["reportTargetShare"]);
    expect((await union.ask("{ messages { items { kind targetShareId text } } }")).text).toMatch(
      new RegExp(`TARGET_ISSUED.*${share.id}.*本单位 ${share.value}个，2026-12-31前完成`),
    );
    for (const stranger of [other, youth]) {
      expect(await look(stranger, "targetShare", share.id)).toBeNull();
      expect(await look(stranger, "annualTarget", target.id)).toBeNull();
      expect((await sharesOf(stranger, "OWN", { targetId: { eq: target.id } })).map(({ tenant }) => tenant.shortName)).toEqual(
        stranger === other ? ["水阳镇工会"] : [],
      );
      expect(await sharesOf(stranger, "ISSUED")).toEqual([]);
      expect((await stranger.ask("{ targetShares(view: OVERSEEN) { total } }")).errors.map(({ extensions }) => extensions.code)).toEqual([
        "FORBIDDEN",
      ]);
      const input = { value: 1, reachedOn: "2026-02-10", note: "试" };
      expect((await act(stranger, "reportTargetShare", share, { input })).codes).toEqual(["NOT_FOUND"]);
    }
    // Those above read it and set nothing; who did not issue it does not amend it.
    expect((await sharesOf(party, "OVERSEEN")).map(({ id, allowedActions }) => [id, allowedActions])).toEqual([[share.id, []]]);
    expect((await act(party, "amendAnnualTarget", target, { input: { total: 1, reason: "试" } })).codes).toEqual(["NOT_FOUND"]);
    expect((await sharesOf(federation, "OVERSEEN")).length).toBe(target.portions.length);
    expect((await union.ask("{ accessEntries(page: { limit: 100 }) { items { operation } } }")).text).toContain('"targetShares"');
  });
});

describe("what was reached", () => {
  test("is reported with evidence, never overwritten, and put right once by a new entry that says why", async () => {
    await on("2026-03-31", union, other, district, party);
    const input = { value: 1, reachedOn: "2026-03-31", note: "一季度新建 1 家" };
    for (const [more, code] of [
      [{ value: -1 }, "OUT_OF_RANGE input value"],
      [{ value: 0.005 }, "OUT_OF_RANGE input value"],
      [{ reachedOn: "2026-04-01" }, "OUT_OF_RANGE input reachedOn"],
      [{ reachedOn: "2025-12-31" }, "OUT_OF_RANGE input reachedOn"],
      [{ note: " " }, "REQUIRED input note"],
      [{ fileIds: ["00000000-0000-7000-8000-000000000000"] }, "FILE_NOT_YOURS fileIds"],
    ] as const) {
      expect([code, (await act(union, "reportTargetShare", share, { input: { ...input, ...more } })).codes]).toEqual([code, [code]]);
    }
    const fileId = await union.upload("名单.txt", "新建工会名单");
    share = await report(union, share, 1, "2026-03-31", { fileIds: [fileId] });
    const [first] = share.entries;
    expect([share.reached, share.percent, first?.files]).toEqual([1, Math.round(1_000 / share.value) / 10, [{ id: fileId }]]);
    for (const reader of [district, party]) expect((await reader.raw(`/files/${fileId}`)).status).toBe(200);
    expect((await other.raw(`/files/${fileId}`)).status).toBe(404);
    const correction = { entryId: first?.id, value: 2, reachedOn: "2026-03-31", reason: "漏报 1 家" };
    expect((await act(union, "correctTargetShare", share, { input: { ...correction, reason: "" } })).codes).toEqual(["REQUIRED input reason"]);
    share = await must(union, "targetShare", "correctTargetShare", { id: share.id, version: share.version, input: correction });
    expect(share.entries.map(({ kind, value, previous }) => [kind, value, previous])).toEqual([
      ["CORRECT", 2, 1],
      ["REPORT", 1, null],
      ["ISSUE", share.value, null],
    ]);
    expect([share.reached, share.timeline.map(({ act: name }) => name)]).toEqual([2, ["issue", "report", "correct"]]);
    expect((await act(union, "correctTargetShare", share, { input: correction })).codes).toEqual(["TARGET_ENTRY_CORRECTED"]);
    // A late word on an earlier day does not push back what is known of a later one.
    share = await report(union, share, 1, "2026-02-28");
    expect([share.reached, share.reachedOn]).toEqual([2, "2026-03-31"]);
  });

  test("stands against the time gone, and the home page speaks up only when it is due or was silent for a quarter", async () => {
    await on("2026-06-30", union, other, district);
    const seen = async (client: Client, filter: Record<string, unknown>): Promise<string[]> =>
      (await sharesOf(client, "OWN", filter)).map(({ light }) => light);
    const silent = await own(other);
    expect([silent.light, silent.timeGone]).toEqual(["FAR_BEHIND", 43.2]);
    expect(await seen(other, { attention: { eq: true } })).toEqual(["FAR_BEHIND"]);
    expect(await seen(union, { attention: { eq: true } })).toEqual([]);
    const half = await report(other, silent, (silent.value * 43) / 100, "2026-06-30");
    expect(half.light).toBe("BEHIND");
    expect((await report(other, half, silent.value / 2, "2026-06-30")).light).toBe("ON_TRACK");
    expect((await sharesOf(district, "ISSUED", { light: { in: ["BEHIND", "ON_TRACK"] } })).map(({ tenant }) => tenant.shortName)).toEqual([
      "周王镇工会",
      "水阳镇工会",
    ]);
    expect(await seen(other, { attention: { eq: true } })).toEqual([]);
    await on("2026-12-20", other);
    expect(await seen(other, { attention: { eq: true } })).toEqual(["FAR_BEHIND"]);
    const done = await report(other, await own(other), silent.value, "2026-12-20");
    expect([done.light, await seen(other, { attention: { eq: true } })]).toEqual(["REACHED", []]);
    await on("2026-07-01", district, union, party);
  });
});

describe("an amendment", () => {
  test("is a new revision with its reason; each sees the old value beside the new one", async () => {
    target = (await look(district, "annualTarget", target.id)) as Target;
    const { id: third } = await world.organization("洪林镇工会");
    const kept = target.portions.filter(({ organization }) => organization.id !== third).map(({ organization }) => organization.id);
    const shares = kept.map((organizationId) => ({ organizationId, value: 6 }));
    const input = { total: kept.length * 6, shares, split: "EQUAL", reason: "区里加压" };
    expect((await act(district, "amendAnnualTarget", target, { input })).codes).toEqual(["SHARES_MISSING input shares"]);
    const selector = { ...TARGET_INPUT.selector, exclude: [third] };
    expect((await act(district, "amendAnnualTarget", target, { input: { ...input, selector, total: 1 } })).codes).toEqual([
      "SHARES_DIFFER input shares",
    ]);
    const before = (await own(union)).value;
    target = await must(district, "annualTarget", "amendAnnualTarget", {
      id: target.id,
      version: target.version,
      input: { ...input, selector, dueOn: null, measure: null },
    });
    expect([target.revision, target.total, target.timeline.at(-1)]).toEqual([2, kept.length * 6, { act: "amend", note: "区里加压" }]);
    share = await own(union);
    expect(share.entries[0]).toMatchObject({ kind: "AMEND", value: 6, previous: before, note: "区里加压" });
    expect((await union.ask("{ messages { items { text } } }")).text).toContain(`由 ${before}个 调整为 6个`);
    const [gone] = await sharesOf(district, "ISSUED", { tenantId: { eq: third } });
    expect([gone?.state, gone?.timeline.at(-1)]).toEqual(["WITHDRAWN", { act: "withdraw", note: "区里加压" }]);
    const again = {
      total: target.total + 6,
      selector: TARGET_INPUT.selector,
      shares: [...shares, { organizationId: third, value: 6 }],
      reason: "恢复",
    };
    expect((await act(district, "amendAnnualTarget", target, { input: again })).codes).toEqual(["TARGET_WAS_REMOVED input selector"]);
    const later = await must(district, "annualTarget", "amendAnnualTarget", {
      id: target.id,
      version: target.version,
      input: { dueOn: "2026-12-15", reason: "提前半月" },
    });
    expect([later.revision, (await own(union)).dueOn, (await own(union)).reached]).toEqual([3, "2026-12-15", 2]);
    target = later;
  });

  test("a tenant sets a target for itself, a Party committee for those of its place; a percentage is not added", async () => {
    const self = await draftTarget(union, { title: "职工书屋", selector: { self: true }, total: 3, unit: "家" });
    await must(union, "annualTarget", "issueAnnualTarget", { id: self.id, version: self.version });
    expect((await sharesOf(union, "OWN", { q: "zhigongshuwu" })).map(({ value }) => value)).toEqual([3]);
    expect((await union.ask("{ messages { items { title } } }")).text).not.toContain("职工书屋");
    const rate = await draftTarget(party, { title: "职工建会率", unit: "％", spread: "EACH", total: 85, selector: { kinds: ["MASS_ORGANIZATION"] } });
    const [first, ...others] = rate.portions.map(({ organization, value }) => ({ organizationId: organization.id, value }));
    const input = { ...TARGET_INPUT, title: "职工建会率", unit: "%", spread: "EACH", total: 85, selector: { kinds: ["MASS_ORGANIZATION"] } };
    const lower = await must(party, "annualTarget", "editAnnualTarget", {
      id: rate.id,
      version: rate.version,
      input: { ...input, shares: [{ organizationId: first?.organizationId, value: 80 }, ...others] },
    });
    expect(lower.difference).toEqual({ sum: null, by: -5, differing: 1 });
    const issued = await must(party, "annualTarget", "issueAnnualTarget", { id: lower.id, version: lower.version });
    expect(issued.progress).toMatchObject({ shares: 3, reached: null, percent: null });
    expect((await attempt(party, "annualTarget", "createAnnualTarget", { input: { ...TARGET_INPUT, shares: [] } })).codes).toEqual([
      "SHARES_MISSING input shares",
    ]);
  });
});

test("closed at the year's end, nothing is reported any more and what was reached stays", async () => {
  await on("2026-12-31", district, union, party);
  const running = await own(union);
  target = (await look(district, "annualTarget", target.id)) as Target;
  target = await must(district, "annualTarget", "closeAnnualTarget", { id: target.id, version: target.version, note: "全年收官" });
  const closed = (await look(union, "targetShare", running.id)) as Share;
  expect([target.state, closed.state, closed.reached, offered(closed)]).toEqual(["CLOSED", "CLOSED", running.reached, []]);
  const input = { value: 9, reachedOn: "2026-12-31", note: "补报" };
  expect((await act(union, "reportTargetShare", closed, { input })).codes).toEqual(["TRANSITION_NOT_ALLOWED"]);
  expect((await act(district, "cancelAnnualTarget", target, { reason: "试" })).codes).toEqual(["TRANSITION_NOT_ALLOWED"]);
});

test("whoever moves takes its shares along, with what was reached", async () => {
  const admin = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
  const next = await world.person("水阳镇党委");
  const { id, version } = await world.organization("周王镇工会");
  const { id: parent } = await world.organization("水阳镇党委");
  await admin.get(
    `mutation ($id: ID!, $version: Int!, $parent: ID!) {
      moveOrganization(id: $id, version: $version, hierarchy: TERRITORY, parentId: $parent, validFrom: "2026-12-31") { userErrors { code } } }`,
    { id, version, parent },
  );
  expect([await look(party, "targetShare", share.id), (await look(next, "targetShare", share.id))?.entries.length]).toEqual([null, 6]);
});
