import Excel from "@protobi/exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { must as mustDo } from "../acts.ts";
import { charge, join, look, makeGroup, must, PROBLEM, type Visit } from "../inspections.ts";
import { type Client, World } from "../world.ts";

type Figures = Readonly<Record<string, number>>;
interface Report {
  readonly total: Figures;
  readonly rows: ReadonlyArray<{ groupId: string; name: string; figures: Figures }>;
  readonly count: number;
  readonly loads: ReadonlyArray<{ name: string; planned: number; done: number; days: number; mostInMonth: number; groups: string[] }>;
}

const FIGURES = `organizations visited neverVisited visits planned late done underWay concluded cancelled visitDays
  findings waiting open closed withdrawn advice adopted partlyAdopted declined unanswered`;
const REPORT = `query ($input: InspectionReportInput, $figure: InspectionLoadFigure) { inspectionReport(input: $input, figure: $figure) {
  total { ${FIGURES} } rows { groupId name figures { ${FIGURES} } } count loads { name planned done days mostInMonth groups } } }`;

let world: World;
let office: Client;
let union: Client;
let touring: Client;
let guiding: Client;

const reportOf = (client: Client, variables: Record<string, unknown> = {}): Promise<Report> => client.get(REPORT, variables, ["inspectionReport"]);

async function visited(leader: Client, targetId: string, items: readonly string[]): Promise<Visit> {
  let visit = await must(leader, "planInspectionVisit", { input: { targetId, plannedOn: "2026-10-15" } });
  visit = await must(leader, "beginInspectionVisit", { id: visit.id, version: visit.version });
  for (const item of items) await must(leader, "addFindingInspectionVisit", { id: visit.id, input: { ...PROBLEM, item } });
  return must(leader, "issueFindingsInspectionVisit", { id: visit.id, version: visit.version, summary: "总体较好" });
}

/** Two groups share 周王镇工会 and come on one day; 周王镇妇联 is planned for, 水阳镇工会 cancelled, 水阳镇团委 never thought of. */
beforeAll(async () => {
  world = await World.start();
  office = await world.person("区委组织部");
  union = await world.person("周王镇工会");
  const first = (await makeGroup(office, "第一巡回检查组")).id;
  const second = (await makeGroup(office, "卫生系统指导小组", { kind: "GUIDANCE", system: "卫生" })).id;
  touring = await join(world, office, { from: await world.person("济川街道党工委", []), groupId: first, isLeader: true });
  guiding = await join(world, office, { from: await world.person("济川街道工会", []), groupId: second, isLeader: true });
  const [a = "", women = "", other = ""] = await charge(world, office, first, ["周王镇工会", "周王镇妇联", "水阳镇工会", "水阳镇团委"]);
  const [b = ""] = await charge(world, office, second, ["周王镇工会"]);
  let visit = await visited(touring, a, ["一", "二", "三"]);
  const [one] = visit.findings;
  visit = await must(union, "contestInspectionVisit", { id: visit.id, version: visit.version, findings: [{ findingId: one?.id, reason: "不属实" }] });
  const verdict = [{ findingId: one?.id, verdict: "UPHELD" }];
  visit = await must(office, "resolveContestInspectionVisit", { id: visit.id, version: visit.version, findings: verdict });
  await must(union, "confirmInspectionVisit", { id: visit.id, version: visit.version });
  const open = (await look(union, visit.id))?.findings[1]?.rectification;
  if (open === null || open === undefined) throw new Error("nothing to put right");
  const claimed = await mustDo(union, "fixOnTheSpotRectification", "rectification", open, { body: "已整改" });
  await mustDo(touring, "verifyRectification", "rectification", claimed);
  await visited(guiding, b, ["四"]);
  await must(touring, "planInspectionVisit", { input: { targetId: women, plannedOn: "2026-10-20" } });
  const cancelled = await must(touring, "planInspectionVisit", { input: { targetId: other, plannedOn: "2026-10-21" } });
  await must(touring, "cancelInspectionVisit", { id: cancelled.id, version: cancelled.version, reason: "另行安排" });
  for (const name of ["adopt", "adoptPartly", null]) {
    const input = { targetId: b, aspect: "WORK", title: "建议", body: "建议" };
    const { id, version } = await must<{ id: string; version: number }>(guiding, "giveInspectionAdvice", { input });
    if (name !== null) await must(union, `${name}InspectionAdvice`, { id, version, answer: "好" });
  }
});

afterAll(() => world.stop());

test("an organization that two groups visit on one day is one organization and one day, whoever adds up", async () => {
  const { total, rows, loads } = await reportOf(office);
  expect(total).toMatchObject({ organizations: 4, visited: 1, neverVisited: 3, visits: 4, planned: 1, done: 2, cancelled: 1, visitDays: 1 });
  expect(rows.map(({ name, figures }) => [name, figures["visited"], figures["neverVisited"], figures["visitDays"]])).toEqual([
    ["第一巡回检查组", 1, 3, 1],
    ["卫生系统指导小组", 1, 0, 1],
  ]);
  expect(total).toMatchObject({ findings: 4, waiting: 1, open: 1, closed: 1, withdrawn: 1, advice: 3, adopted: 1, partlyAdopted: 1, unanswered: 1 });
  for (const { figures: f } of [{ figures: total }, ...rows]) {
    const n = (name: string): number => f[name] ?? Number.NaN;
    expect(n("planned") + n("done") + n("cancelled")).toBe(n("visits"));
    expect(n("underWay") + n("concluded")).toBe(n("done"));
    expect(n("visited") + n("neverVisited")).toBe(n("organizations"));
    expect(n("waiting") + n("open") + n("closed") + n("withdrawn")).toBe(n("findings"));
    expect(n("adopted") + n("partlyAdopted") + n("declined") + n("unanswered")).toBe(n("advice"));
  }
  expect(loads.find(({ name }) => name === "周王镇总工会" || (name.includes("周王镇") && name.includes("工会")))).toMatchObject({
    done: 2,
    days: 1,
    mostInMonth: 1,
    groups: ["卫生系统指导小组", "第一巡回检查组"].sort(),
  });
});

test("every number opens to as many rows as it says, for each group, each kind and the total", async () => {
  const lists: Readonly<Record<string, readonly [string, string, Record<string, unknown>]>> = {
    visits: ["inspectionVisits", "InspectionVisitFilter", { figure: { eq: "TOTAL" } }],
    planned: ["inspectionVisits", "InspectionVisitFilter", { figure: { eq: "PLANNED" } }],
    late: ["inspectionVisits", "InspectionVisitFilter", { figure: { eq: "LATE" } }],
    done: ["inspectionVisits", "InspectionVisitFilter", { figure: { eq: "DONE" } }],
    underWay: ["inspectionVisits", "InspectionVisitFilter", { figure: { eq: "UNDER_WAY" } }],
    concluded: ["inspectionVisits", "InspectionVisitFilter", { figure: { eq: "CONCLUDED" } }],
    cancelled: ["inspectionVisits", "InspectionVisitFilter", { figure: { eq: "CANCELLED" } }],
    findings: ["inspectionFindings", "InspectionFindingFilter", { figure: { eq: "TOTAL" } }],
    waiting: ["inspectionFindings", "InspectionFindingFilter", { figure: { eq: "WAITING" } }],
    open: ["inspectionFindings", "InspectionFindingFilter", { figure: { eq: "OPEN" } }],
    closed: ["inspectionFindings", "InspectionFindingFilter", { figure: { eq: "CLOSED" } }],
    withdrawn: ["inspectionFindings", "InspectionFindingFilter", { figure: { eq: "WITHDRAWN" } }],
    advice: ["inspectionAdvices", "InspectionAdviceFilter", { state: { in: ["GIVEN", "ADOPTED", "PARTLY_ADOPTED", "DECLINED"] } }],
    adopted: ["inspectionAdvices", "InspectionAdviceFilter", { state: { eq: "ADOPTED" } }],
    partlyAdopted: ["inspectionAdvices", "InspectionAdviceFilter", { state: { eq: "PARTLY_ADOPTED" } }],
    declined: ["inspectionAdvices", "InspectionAdviceFilter", { state: { eq: "DECLINED" } }],
    unanswered: ["inspectionAdvices", "InspectionAdviceFilter", { state: { eq: "GIVEN" } }],
  };
  const days = { inspectionVisits: "plannedOn", inspectionFindings: "issuedOn", inspectionAdvices: "givenOn" } as Readonly<Record<string, string>>;
  const asked = [{}, { kind: "TOURING" }, { from: "2026-10-16" }, { to: "2026-10-15" }] as ReadonlyArray<Record<string, string>>;
  for (const input of asked) {
    const { total, rows } = await reportOf(office, { input });
    const range = { ...(input["from"] === undefined ? {} : { gte: input["from"] }), ...(input["to"] === undefined ? {} : { lte: input["to"] }) };
    for (const { groups, figures } of [
      { groups: rows.map(({ groupId }) => groupId), figures: total },
      ...rows.map(({ groupId, figures: own }) => ({ groups: [groupId], figures: own })),
    ]) {
      const within = (list: string): object => (Object.keys(range).length === 0 ? {} : { [days[list] ?? ""]: range });
      const entries = Object.entries(lists);
      const declared = entries.map(([name, [, type]]) => `$${name}: ${type}`).join(", ");
      const fields = entries.map(([name, [list]]) => `${name}: ${list}(filter: $${name}) { total }`).join(" ");
      const filters = Object.fromEntries(
        entries.map(([name, [list, , filter]]) => [name, { ...filter, inspectionGroupId: { in: groups }, ...within(list) }]),
      );
      const counted = await office.get<Record<string, { total: number }>>(`query (${declared}) { ${fields} }`, filters);
      for (const [name] of entries) expect([input, name, counted[name]?.total]).toEqual([input, name, figures[name]]);
    }
    for (const [figure, name] of [
      ["IN_CHARGE", "organizations"],
      ["VISITED", "visited"],
      ["NEVER_VISITED", "neverVisited"],
    ] as const) {
      expect([input, figure, (await reportOf(office, { input, figure })).count]).toEqual([input, figure, total[name]]);
      for (const { groupId, figures } of rows) {
        expect([figure, (await reportOf(office, { input: { ...input, groupId }, figure })).count]).toEqual([figure, figures[name]]);
      }
    }
  }
});

test("a member's report is of the own group alone, a federation has none, and the workbooks say the same", async () => {
  expect((await reportOf(guiding)).rows.map(({ name }) => name)).toEqual(["卫生系统指导小组"]);
  expect((await reportOf(guiding)).total).toMatchObject({ organizations: 1, visits: 1 });
  expect(await reportOf(union)).toMatchObject({ rows: [], count: 0, total: { organizations: 0, visits: 0, findings: 0, advice: 0 } });
  const rowsOf = async (path: string): Promise<string> => {
    const workbook = new Excel.Workbook();
    await workbook.xlsx.load(await (await office.raw(path)).arrayBuffer());
    return JSON.stringify(workbook.worksheets[0]?.getSheetValues());
  };
  expect(await rowsOf("/exports/inspectionReport.xlsx")).toContain("卫生系统指导小组");
  expect(await rowsOf("/exports/inspectionFindings.xlsx")).toContain("不属实");
  const never = await rowsOf("/exports/inspectionLoads.xlsx?figure=NEVER_VISITED");
  const { loads } = await reportOf(office, { figure: "NEVER_VISITED" });
  for (const { name } of loads) expect(never).toContain(name);
  expect(never).not.toContain((await world.organization("周王镇工会")).name);
});

test("a second day in one month shows as a load", async () => {
  const [target] = await touring.get<Array<{ id: string; organizationName: string }>>(
    '{ inspectionTargets(filter: { q: "zhouwangzhen" }) { items { id organizationName } } }',
    {},
    ["inspectionTargets", "items"],
  );
  await must(touring, "planInspectionVisit", { input: { targetId: target?.id, plannedOn: "2026-10-28", secondInMonth: true } });
  const { loads, count } = await reportOf(office, { figure: "TWICE_IN_MONTH" });
  expect([count, loads.map(({ mostInMonth }) => mostInMonth)]).toEqual([1, [2]]);
});
