import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dispatched, must, received } from "../acts.ts";
import { type Client, dig, World } from "../world.ts";

let world: World;
let district: Client;
let federation: Client;
let town: Client;
let campaign: { id: string; version: number };

interface Outcome {
  readonly codes: string[];
  readonly field: string | undefined;
}

const DATES = { startsOn: "2026-01-04", endsOn: "2027-06-30" };
const FIRST = { name: "动员部署", startsOn: "2026-01-04", endsOn: "2026-03-31", gates: [] as string[] };
const SECOND = { name: "全面争创", startsOn: "2026-04-01", endsOn: "2027-03-31", requirement: "公开承诺", gates: ["TASKS_SUBMITTED"] };

/** Does an act on the campaign; the next one is on the version it leaves. */
async function act(client: Client, name: string, types: string, args: Record<string, unknown>): Promise<Outcome> {
  const passed = Object.keys(args).map((key) => `${key}: $${key}`);
  const answer = await client.ask(
    `mutation ($id: ID!, $version: Int!, ${types}) { ${name}(id: $id, version: $version, ${passed.join(", ")}) {
      campaign { id version } userErrors { code field } } }`,
    { id: campaign.id, version: campaign.version, ...args },
  );
  const done = dig<{ id: string; version: number } | null>(answer.data, [name, "campaign"]);
  if (done !== null && done !== undefined) campaign = done;
  const refused = dig<Array<{ code: string; field: string[] | null }> | undefined>(answer.data, [name, "userErrors"]) ?? [];
  return { codes: [...answer.errors.map((one) => one.extensions.code), ...refused.map((one) => one.code)], field: refused[0]?.field?.join(".") };
}

const plan = (client: Client, stages: unknown[]): Promise<Outcome> => act(client, "planStagesCampaign", "$stages: [StageInput!]!", { stages });
const edit = (client: Client, input: object): Promise<Outcome> => act(client, "editCampaign", "$input: CampaignInput!", { input });

interface Shown {
  readonly name: string;
  readonly owner: { shortName: string };
  readonly stages: Array<{ id: string; name: string; number: number }>;
  readonly currentStage: { name: string; daysLeft: number; standings: Array<{ gate: string; open: number }> } | null;
  readonly timeline: Array<{ act: string }>;
  readonly allowedActions: Array<{ name: string; enabled: boolean }>;
}

const LOOK = `{ campaigns { name owner { shortName } stages { id name number } timeline { act }
  currentStage { name daysLeft standings { gate open } } allowedActions { name enabled } } }`;
const look = (client: Client): Promise<Shown | undefined> => client.get<Shown>(LOOK, {}, ["campaigns", "0"]);

beforeAll(async () => {
  world = await World.start();
  district = await world.person("区委组织部");
  federation = await world.person("区总工会");
  town = await world.person("周王镇党委");
});

afterAll(() => world.stop());

describe("the calendar", () => {
  test("a campaign is begun by the district alone", async () => {
    const begin = (client: Client): Promise<{ text: string; data: object | null }> =>
      client.ask("mutation ($input: CampaignInput!) { createCampaign(input: $input) { campaign { id version } userErrors { code } } }", {
        input: { name: "创先争优活动", ...DATES },
      });
    expect((await begin(federation)).text).toContain("CAMPAIGN_OF_DISTRICT");
    campaign = dig((await begin(district)).data, ["createCampaign", "campaign"]);
    expect(campaign.version).toBe(1);
  });

  test("stages lie within it, in order, and a refusal says which one and leaves nothing", async () => {
    const late = { ...SECOND, endsOn: "2027-07-01" };
    expect(await plan(district, [FIRST, late])).toEqual({ codes: ["STAGE_OUTSIDE"], field: "stages.1.endsOn" });
    const early = { ...SECOND, startsOn: "2026-03-31" };
    expect(await plan(district, [FIRST, early])).toEqual({ codes: ["STAGES_OVERLAP"], field: "stages.1.startsOn" });
    expect(await plan(district, [{ ...FIRST, endsOn: "2026-01-01" }])).toEqual({ codes: ["DATE_ORDER"], field: "stages.0.endsOn" });
    expect(await plan(district, [{ ...FIRST, name: " " }])).toEqual({ codes: ["REQUIRED"], field: "stages.0.name" });
    expect((await plan(district, [])).codes).toEqual(["REQUIRED"]);
    expect((await look(district))?.stages).toEqual([]);
    expect((await plan(district, [FIRST, SECOND])).codes).toEqual([]);
    expect((await edit(district, { name: "创先争优", ...DATES, startsOn: "2026-02-01" })).codes).toEqual(["STAGE_OUTSIDE"]);
  });

  test("whoever leads it may change it, whoever is led reads it, and an old version is refused", async () => {
    expect((await look(town))?.stages.map(({ name }) => name)).toEqual(["动员部署", "全面争创"]);
    expect(await look(town)).toMatchObject({ owner: { shortName: "区委组织部" }, allowedActions: [], timeline: [] });
    expect((await plan(town, [FIRST])).codes).toEqual(["NOT_FOUND"]);
    expect((await plan(await world.person("区委组织部", ["TENANT_OPERATOR"]), [FIRST])).codes).toEqual(["FORBIDDEN"]);
    expect((await look(district))?.allowedActions.map(({ enabled }) => enabled)).toEqual([true, true]);
    const before = campaign;
    expect((await edit(district, { name: "创先争优活动", ...DATES })).codes).toEqual([]);
    const after = campaign;
    campaign = before;
    expect((await edit(district, { name: "旧", ...DATES })).codes).toEqual(["VERSION_CONFLICT"]);
    campaign = after;
  });

  test("a stage keeps its identity when it is moved; one left out is gone from the calendar and not from tasks that cite it", async () => {
    const [first, second] = (await look(district))?.stages ?? [];
    const input = { kind: "TASK", title: "动员", body: "动员", dueOn: "2026-11-15", reworkDays: 5, campaignId: campaign.id, stageId: first?.id };
    const task = await district.ask("mutation ($input: TaskInput!) { createTask(input: $input) { task { id } userErrors { code message } } }", {
      input: { ...input, selector: { kinds: ["PARTY_COMMITTEE"] }, deliverables: [{ key: "t", kind: "TEXT", title: "总结", required: true }] },
    });
    const id = dig<string>(task.data, ["createTask", "task", "id"]);
    expect(task.text).toContain(`"userErrors":[]`);
    expect((await plan(district, [{ ...SECOND, id: second?.id, name: "争创" }])).codes).toEqual([]);
    expect((await look(town))?.stages).toEqual([{ id: second?.id, name: "争创", number: 1 }]);
    expect((await district.ask(`{ task(id: "${id}") { stage { name } } }`)).text).toContain("动员部署");
    expect((await plan(district, [{ ...FIRST, id: "00000000-0000-7000-8000-000000000000" }])).codes).toEqual(["STAGE_NOT_IN_CAMPAIGN"]);
    expect((await look(district))?.timeline.map((one) => one.act)).toEqual(["create", "planStages", "edit", "planStages"]);
  });
});

describe("where we are now", () => {
  test("is counted from what is on record: a task due by the end of the stage and not handed in keeps the gate shut", async () => {
    const now = async (client: Client): Promise<Shown["currentStage"] | undefined> => (await look(client))?.currentStage;
    expect(await now(town)).toEqual({ name: "争创", daysLeft: 167, standings: [{ gate: "TASKS_SUBMITTED", open: 0 }] });
    const townId = (await world.organization("周王镇党委")).id;
    const task = await dispatched(district, { selector: { include: [townId] }, campaignId: campaign.id, title: "开展自查" });
    expect((await now(town))?.standings).toEqual([{ gate: "TASKS_SUBMITTED", open: 1 }]);
    expect((await now(federation))?.standings).toEqual([{ gate: "TASKS_SUBMITTED", open: 0 }]);
    let seen = await received(town, task.id);
    for (const name of ["acknowledge", "accept", "start"]) seen = await must(town, `${name}Assignment`, "assignment", seen);
    await must(town, "submitAssignment", "assignment", seen, { contents: [{ key: "text", text: "已完成" }] });
    expect((await now(town))?.standings).toEqual([{ gate: "TASKS_SUBMITTED", open: 0 }]);
  });

  test("between the stages there is no stage", async () => {
    world.clock.set("2027-05-01T02:00:00Z");
    const answer = await (await world.person("周王镇党委")).get<Shown>(LOOK, {}, ["campaigns", "0"]);
    expect(answer.currentStage).toBeNull();
  });
});
