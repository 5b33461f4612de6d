import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, charge, join, look, makeGroup, must, PROBLEM, type Visit } from "../inspections.ts";
import { type Client, dig, World } from "../world.ts";

interface Group {
  readonly id: string;
  readonly leader: Client;
  readonly targets: readonly string[];
  readonly visits: Visit[];
}

const ON_TOUR = "2026-10-15T02:00:00Z";

/** A group with a visit to each of its organizations: the first issued with a finding, the others on site with one. */
async function touring(world: World, office: Client, about: { name: string; from: string; to: readonly string[] }): Promise<Group> {
  const { id } = await makeGroup(office, about.name);
  const leader = await join(world, office, { from: await world.person(about.from, []), groupId: id, isLeader: true });
  const targets = await charge(world, office, id, about.to);
  const visits: Visit[] = [];
  for (const [index, targetId] of targets.entries()) {
    let visit = await must(leader, "planInspectionVisit", { input: { targetId, plannedOn: "2026-10-15" } });
    visit = await must(leader, "beginInspectionVisit", { id: visit.id, version: visit.version });
    await must(leader, "addFindingInspectionVisit", { id: visit.id, input: { ...PROBLEM, item: `${about.name}发现` } });
    if (index === 0) visit = await must(leader, "issueFindingsInspectionVisit", { id: visit.id, version: visit.version, summary: "总体较好" });
    visits.push(visit);
  }
  return { id, leader, targets, visits };
}

const codesOf = async (client: Client, query: string): Promise<string[]> => (await client.ask(query)).errors.map(({ extensions }) => extensions.code);

const EVERYTHING = `{
  inspectionGroups { items { id name } } inspectionTargets { items { id organizationName } }
  inspectionVisits { items { id tenantName groupName } } inspectionFindings { items { id item tenantName } }
  inspectionAdvices { items { id } } inspectionMembers { groupId }
  rectifications(view: VERIFYING) { items { id item tenant { name } } }
  inspectionReport { total { organizations visits findings } rows { name } loads { name } }
}`;

describe.each([true, false])("what an inspector reaches, with the code's predicates %s", (predicates) => {
  let world: World;
  let office: Client;
  let union: Client;
  let a: Group;
  let b: Group;

  beforeAll(async () => {
    world = await World.start({ predicates });
    office = await world.person("区委组织部");
    union = await world.person("周王镇工会");
    a = await touring(world, office, { name: "甲组", from: "水阳镇党委", to: ["周王镇工会", "周王镇妇联"] });
    b = await touring(world, office, { name: "乙组", from: "周王镇党委", to: ["水阳镇团委", "济川街道妇联"] });
    const [issued] = a.visits;
    await must(union, "confirmInspectionVisit", { id: issued?.id, version: issued?.version });
    // The office verifies something else with the same organization; a group's people do not.
    const { id } = await world.organization("周王镇工会");
    const other = {
      tenantId: id,
      source: "PUBLIC_FEEDBACK",
      sourceTitle: "来信",
      aspect: "WORK",
      item: "办公室自己的事项",
      problem: "?",
      dueOn: "2026-11-10",
    };
    await office.get("mutation ($input: RectificationInput!) { openRectification(input: $input) { rectification { id } } }", { input: other });
  });

  afterAll(() => world.stop());

  test("is the own group's charges: nothing of another's, by any list, detail, number or workbook", async () => {
    const { text } = await a.leader.ask(EVERYTHING);
    expect(text).toContain("甲组发现");
    for (const foreign of ["乙组", "水阳镇", "济川", "办公室自己的事项"]) expect([foreign, text.includes(foreign)]).toEqual([foreign, false]);
    expect((await b.leader.ask(EVERYTHING)).text).not.toMatch(/甲组|周王镇/);
    for (const { id } of b.visits) {
      expect(await look(a.leader, id)).toBeNull();
      for (const [name, args] of [
        ["cancelInspectionVisit", { version: 1, reason: "试" }],
        ["beginInspectionVisit", { version: 1 }],
        ["answerInspectionVisit", { input: { key: "WORK_1", rating: "GOOD" } }],
        ["addFindingInspectionVisit", { input: PROBLEM }],
      ] as const) {
        expect([name, (await act(a.leader, name, { id, ...args })).codes]).toEqual([name, ["NOT_FOUND"]]);
      }
    }
    for (const targetId of b.targets) {
      expect((await act(a.leader, "planInspectionVisit", { input: { targetId, plannedOn: "2026-10-20" } })).codes).toEqual(["NOT_FOUND"]);
      expect((await act(a.leader, "giveInspectionAdvice", { input: { targetId, aspect: "WORK", title: "试", body: "试" } })).codes).toEqual([
        "NOT_FOUND",
      ]);
    }
    for (const name of ["inspectionVisits", "inspectionFindings", "inspectionTargets", "inspectionGroups", "inspectionReport", "inspectionLoads"]) {
      expect([name, (await a.leader.raw(`/exports/${name}.xlsx`)).status]).toEqual([name, 200]);
    }
  });

  test("is nothing of the organization beside that: no task, draft, commitment, message or log of it or of the office", async () => {
    for (const field of [
      "assignments",
      "tasks",
      "commitments",
      "messages",
      "events",
      "accounts",
      "themes",
      "reviewObligations",
      "massGroups",
      "enterprises",
    ]) {
      expect([field, await codesOf(a.leader, `{ ${field} { total } }`)]).toEqual([field, ["FORBIDDEN"]]);
    }
    const { id } = await world.organization("周王镇工会");
    const opening = { tenantId: id, source: "INSPECTION", sourceTitle: "试", aspect: "WORK", item: "试", problem: "试", dueOn: "2026-11-10" };
    const open = await a.leader.ask("mutation ($input: RectificationInput!) { openRectification(input: $input) { userErrors { code } } }", {
      input: opening,
    });
    expect(open.errors.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
    const rows = await office.get<Array<{ id: string; version: number; item: string }>>(
      "{ rectifications(view: VERIFYING) { items { id version item } } }",
      {},
      ["rectifications", "items"],
    );
    const others = rows.find(({ item }) => item === "办公室自己的事项");
    const verify = "mutation ($id: ID!, $version: Int!) { verifyRectification(id: $id, version: $version) { userErrors { code } } }";
    const refused = await a.leader.ask(verify, { id: others?.id, version: others?.version });
    expect(refused.text).toMatch(predicates ? /NOT_FOUND/ : /NOT_FOUND|NOT_VERIFIER/);
  });

  test("is on the access log of whoever was read, under the inspector's own name", async () => {
    await look(a.leader, a.visits[0]?.id ?? "");
    const entries = await union.get<Array<{ operation: string; readerName: string }>>(
      "{ accessEntries(page: { limit: 100 }) { items { operation readerName } } }",
      {},
      ["accessEntries", "items"],
    );
    expect(
      entries.filter(({ operation, readerName }) => operation === "inspectionVisit" && readerName.includes("水阳镇党委")).length,
    ).toBeGreaterThan(0);
  });

  test("ends the moment the charge ends, the group's tour ends or the membership ends", async () => {
    const [first = "", second = ""] = a.targets;
    const [issued, onSite] = a.visits;
    await must(office, "endInspectionTarget", { id: first, version: 1 });
    expect(await look(a.leader, issued?.id ?? "")).toBeNull();
    expect((await a.leader.ask(EVERYTHING)).text).not.toContain("周王镇工会");
    expect((await look(a.leader, onSite?.id ?? ""))?.targetId).toBe(second);
    const edit = { kind: "TOURING", name: "乙组", startsOn: "2026-10-01", endsOn: "2026-10-14" };
    await must(office, "editInspectionGroup", { id: b.id, version: 1, input: edit });
    const { data } = await b.leader.ask("{ inspectionVisits { items { id } } inspectionGroups { items { id } } inspectionTargets { items { id } } }");
    expect(data).toEqual({ inspectionVisits: { items: [] }, inspectionGroups: { items: [] }, inspectionTargets: { items: [] } });
    const [membership] = await office.get<Array<{ id: string }>>("query ($id: ID!) { inspectionMembers(groupId: $id) { id } }", { id: a.id }, [
      "inspectionMembers",
    ]);
    await must(office, "endInspectionMember", { id: membership?.id, reason: "工作调整" });
    expect(await codesOf(a.leader, "{ inspectionVisits { total } }")).toEqual(["UNAUTHENTICATED"]);
    await expect(a.leader.signIn(a.leader.username))
      .resolves.toBeUndefined()
      .catch(() => undefined);
    expect(await codesOf(a.leader, "{ inspectionVisits { total } }")).toEqual(["UNAUTHENTICATED"]);
  });
});

describe("days of a tour", () => {
  let world: World;
  let office: Client;

  beforeAll(async () => {
    world = await World.start();
    office = await world.person("区委组织部");
  });

  afterAll(() => world.stop());

  test("before it begins and after its last day a member has no right in the office", async () => {
    const { id: groupId } = await makeGroup(office, "第三巡回检查组", { startsOn: "2026-10-20", endsOn: "2026-11-20" });
    const member = await world.person("水阳镇党委");
    await must(office, "addInspectionMember", { groupId, input: { username: member.username, isLeader: true } });
    await charge(world, office, groupId, ["周王镇工会"]);
    const { id } = await world.organization("区委组织部");
    const goes = async (on: string): Promise<string> => {
      world.clock.set(new Date(`${on}T02:00:00Z`));
      await member.signIn(member.username);
      const answer = await member.ask("mutation ($id: ID!) { switchTenant(tenantId: $id) { userErrors { code } } }", { id });
      const refused = dig<Array<{ code: string }> | undefined>(answer.data, ["switchTenant", "userErrors"]) ?? [];
      return (
        refused[0]?.code ?? `${(await member.get<object[]>("{ inspectionTargets { items { id } } }", {}, ["inspectionTargets", "items"])).length}`
      );
    };
    const days = ["2026-10-19", "2026-10-20", "2026-11-20", "2026-11-21"];
    const found: string[] = [];
    for (const on of days) found.push(await goes(on));
    expect(found).toEqual(["TENANT_NOT_YOURS", "1", "1", "TENANT_NOT_YOURS"]);
    world.clock.set(new Date(ON_TOUR));
  });

  test("nobody inspects the own organization, one they hold a right in, or what either is paired with, now or later", async () => {
    await office.signIn(office.username);
    const { id: groupId } = await makeGroup(office, "第四巡回检查组");
    await charge(world, office, groupId, ["周王镇工会"]);
    const party = await world.person("周王镇党委");
    const { id: unionId } = await world.organization("周王镇工会");
    const { id: womenId } = await world.organization("周王镇妇联");
    const pair = 'mutation ($id: ID!) { createJointBuilding(input: { massOrganizationId: $id, validFrom: "2026-01-01" }) { jointBuilding { id } } }';
    await party.get(pair, { id: unionId });
    const join4 = async (person: Client): Promise<string[]> =>
      (await act(office, "addInspectionMember", { groupId, input: { username: person.username, isLeader: false } })).codes;
    const platform = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
    const grant = (person: Client, tenantId: string, validFrom: string): Promise<unknown> =>
      platform.get("mutation ($input: GrantInput!) { createGrant(input: $input) { grant { id } userErrors { code } } }", {
        input: { accountId: person.accountId, tenantId, role: "TENANT_OPERATOR", scope: "TENANT", validFrom, reason: "兼职" },
      });
    const helper = await world.person("水阳镇团委", []);
    await grant(helper, unionId, "2026-12-01");
    expect(await join4(await world.person("周王镇工会"))).toEqual(["CONFLICT_OF_INTEREST"]);
    expect(await join4(party)).toEqual(["CONFLICT_OF_INTEREST"]);
    expect(await join4(helper)).toEqual(["CONFLICT_OF_INTEREST"]);
    expect(await join4(Object.assign(await world.person("水阳镇团委", []), { username: "nobody" }))).toEqual(["ASSIGNEE_UNKNOWN input username"]);
    const fair = await world.person("水阳镇妇联", []);
    expect(await join4(fair)).toEqual([]);
    expect(await join4(fair)).toEqual(["ALREADY_DONE"]);
    const own = { organizationIds: [womenId, (await world.organization("水阳镇妇联")).id] };
    expect((await act(office, "assignInspectionTargets", { groupId, input: own })).codes).toEqual(["CONFLICT_OF_INTEREST"]);
    await must(office, "assignInspectionTargets", { groupId, input: { organizationIds: [womenId] } });
    await fair.signIn(fair.username);
    const names = async (): Promise<number> =>
      (await fair.get<object[]>("{ inspectionTargets { items { id } } }", {}, ["inspectionTargets", "items"])).length;
    expect(await names()).toBe(2);
    // A right that comes later takes what it makes partial out of the tour at once.
    await grant(fair, womenId, "2026-10-15");
    expect(await names()).toBe(1);
  });

  test("a group has one leader at a time, and one office keeps the groups", async () => {
    const { id: groupId } = await makeGroup(office, "第五巡回检查组");
    const [one, two] = [await world.person("水阳镇党委", []), await world.person("水阳镇工会", [])];
    const lead = (person: Client, more = {}) =>
      act(office, "addInspectionMember", { groupId, input: { username: person.username, isLeader: true, ...more } });
    expect((await lead(one, { validTo: "2026-10-31" })).codes).toEqual([]);
    expect((await lead(two)).codes).toEqual(["GROUP_HAS_LEADER"]);
    expect((await lead(two, { validFrom: "2026-11-01" })).codes).toEqual([]);
    expect((await lead(two, { validFrom: "2026-12-01" })).codes).toEqual(["OUT_OF_RANGE input validFrom"]);
    const federation = await world.person("区总工会");
    const input = { kind: "TOURING", name: "试", startsOn: "2026-10-01", endsOn: "2026-10-31" };
    expect((await act(federation, "createInspectionGroup", { input })).codes).toEqual(["INSPECTION_OFFICE_ONLY"]);
    expect((await act(office, "createInspectionGroup", { input: { ...input, endsOn: "2026-09-30" } })).codes).toEqual(["DATE_ORDER input endsOn"]);
    expect((await act(office, "createInspectionGroup", { input: { ...input, name: "第五巡回检查组" } })).codes).toEqual(["DUPLICATE input name"]);
  });
});
