import { afterAll, beforeAll, expect, test } from "vitest";
import { replayStates } from "../../server/events/replay.service.ts";
import { drafted, published } from "../commitments.ts";
import { type Client, dig, World } from "../world.ts";

let world: World;
let writer: Client;
let party: Client;
let tenantId: string;
let commitmentId: string;

interface Seen {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

const SAID = "体检排队太久，老年职工站不住。";

async function send(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${world.app.url}/public/feedback`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body: new URLSearchParams({ tenant: tenantId, commitment: commitmentId, kind: "COMPLAINT", body: SAID, ...fields }).toString(),
  });
}

/** Forgets how often was written, as a quarter of an hour does. */
async function wait(): Promise<void> {
  await world.app.database.source("platform").query("/* cross-tenant */ delete from throttle");
}

async function receiptOf(response: Response): Promise<string> {
  expect(response.status).toBe(303);
  return `${world.app.url}${response.headers.get("location") ?? ""}`;
}

const newest = async (client: Client): Promise<Seen> =>
  client.get("{ publicFeedbacks(view: OWN) { items { id state version } } }", {}, ["publicFeedbacks", "items", "0"]);

async function act(client: Client, name: string, args: Record<string, unknown>): Promise<{ codes: string[]; seen: Seen | null }> {
  const types: Record<string, string> = {
    id: "ID!",
    version: "Int!",
    answer: "String!",
    shown: "Boolean!",
    reason: "String!",
    input: "FeedbackProblemInput!",
  };
  const declared = Object.keys(args).map((key) => `$${key}: ${types[key] ?? ""}`);
  const passed = Object.keys(args).map((key) => `${key}: $${key}`);
  const answer = await client.ask(
    `mutation (${declared.join(", ")}) { ${name}PublicFeedback(${passed.join(", ")}) { publicFeedback { id state version } userErrors { code } } }`,
    args,
  );
  const refused = dig<Array<{ code: string }> | undefined>(answer.data, [`${name}PublicFeedback`, "userErrors"]) ?? [];
  return {
    codes: [...answer.errors.map((error) => error.extensions.code), ...refused.map(({ code }) => code)],
    seen: dig<Seen | null | undefined>(answer.data, [`${name}PublicFeedback`, "publicFeedback"]) ?? null,
  };
}

beforeAll(async () => {
  world = await World.start();
  writer = await world.person("周王镇工会");
  party = await world.person("周王镇党委");
  tenantId = (await world.organization("周王镇工会")).id;
  commitmentId = (await published(writer, await world.person("周王镇工会"))).id;
});

afterAll(() => world.stop());

test("anybody writes with a form and gets a receipt; how to reach them is read at home alone; nobody guesses a receipt", async () => {
  const receipt = await receiptOf(await send({ contact: "13900000000" }));
  const page = await (await fetch(receipt)).text();
  expect(page).toContain("请记下回执号");
  expect(page).toContain("待处理");
  expect(page).not.toContain("13900000000");
  const lower = new URL(receipt);
  lower.searchParams.set(
    "receipt",
    ` ${lower.searchParams.get("receipt")?.toLowerCase().slice(0, 5)} - ${lower.searchParams.get("receipt")?.slice(5)}`,
  );
  expect((await fetch(lower)).status).toBe(200);
  for (const wrong of ["AAAAAAAAAA", "", "%"]) {
    lower.searchParams.set("receipt", wrong);
    expect((await fetch(lower)).status).toBe(404);
  }
  const elsewhere = new URL(receipt);
  elsewhere.searchParams.set("tenant", (await world.organization("水阳镇工会")).id);
  expect((await fetch(elsewhere)).status).toBe(404);
  const asked = "{ publicFeedbacks(view: VIEW) { items { body contact commitmentTitle allowedActions { name } } } }";
  const own = await writer.ask(asked.replace("VIEW", "OWN"));
  expect(own.text).toContain("13900000000");
  const above = await party.ask(asked.replace("VIEW", "OVERSEEN"));
  expect(above.text).toContain(SAID);
  expect(above.text).not.toContain("13900000000");
  expect(dig(above.data, ["publicFeedbacks", "items", "0"])).toMatchObject({ contact: null, allowedActions: [] });
  const neighbour = await (await world.person("水阳镇党委")).ask(asked.replace("VIEW", "OVERSEEN"));
  expect(neighbour.text).not.toContain(SAID);
  expect((await writer.ask("{ messages { items { kind feedbackId } } }")).text).toContain("FEEDBACK_RECEIVED");
});

test("what cannot be right is refused in words, and a sixth in a quarter of an hour waits, without a captcha", async () => {
  await wait();
  const hidden = await drafted(writer, { title: "尚在起草" });
  const refused = async (fields: Record<string, string>, headers?: Record<string, string>): Promise<number> => (await send(fields, headers)).status;
  expect(await refused({ kind: "constructor" })).toBe(404);
  expect(await refused({ tenant: commitmentId })).toBe(404);
  expect(await refused({ tenant: "x" })).toBe(404);
  expect(await refused({}, { "sec-fetch-site": "cross-site" })).toBe(400);
  expect(await refused({}, { "content-type": "text/plain" })).toBe(400);
  expect((await fetch(`${world.app.url}/public/feedback`)).status).toBe(404);
  await wait();
  expect(await refused({ commitment: hidden.id })).toBe(404);
  expect(await refused({ body: "  " })).toBe(400);
  expect(await refused({ body: "字".repeat(2_001) })).toBe(400);
  expect(await refused({ body: "a\u0000b" })).toBe(400);
  expect(await refused({ body: "字".repeat(6_000) })).toBe(400);
  await wait();
  const statuses = await Promise.all(Array.from({ length: 8 }, () => refused({ kind: "OPINION" })));
  expect(statuses.toSorted()).toEqual([303, 303, 303, 303, 303, 429, 429, 429]);
  const late = await send({});
  expect([late.status, Number(late.headers.get("retry-after")) > 0]).toEqual([429, true]);
});

test("is answered and, where that is fit, shown with its answer; twice it is not; set aside with a reason", async () => {
  await wait();
  const receipt = await receiptOf(await send({ body: "建议周末也安排体检。" }));
  const { id, version } = await newest(writer);
  expect((await act(party, "answer", { id, version, answer: "好", shown: true })).codes).toEqual(["NOT_FOUND"]);
  expect((await act(writer, "answer", { id, version: version + 1, answer: "好", shown: true })).codes).toEqual(["VERSION_CONFLICT"]);
  expect((await act(writer, "answer", { id, version, answer: " ", shown: true })).codes).toEqual(["REQUIRED"]);
  const done = await act(writer, "answer", { id, version, answer: "已协调医院周六开放。", shown: true });
  expect(done.seen?.state).toBe("ANSWERED");
  for (const [name, args] of [
    ["answer", { answer: "再答", shown: false }],
    ["setAside", { reason: "重复" }],
    ["takeUp", { input: { aspect: "WORK", item: "体检", dueOn: "2026-11-30" } }],
  ] as const) {
    expect((await act(writer, name, { id, version: version + 1, ...args })).codes).toEqual(["TRANSITION_NOT_ALLOWED"]);
  }
  expect(await (await fetch(receipt)).text()).toContain("已协调医院周六开放。");
  world.clock.set(new Date(world.clock.now().getTime() + 61_000));
  const page = await (await fetch(`${world.app.url}/public/commitments/${commitmentId}`)).text();
  for (const text of ["建议周末也安排体检。", "已协调医院周六开放。"]) expect(page).toContain(text);
  expect(page).not.toContain(SAID);
  await receiptOf(await send({ body: "广告" }));
  const noise = await newest(writer);
  expect((await act(writer, "setAside", { id: noise.id, version: noise.version, reason: "与本单位无关" })).seen?.state).toBe("SET_ASIDE");
});

test("flows into the rectification ledger, and is answered when that was put right; every state follows from its events", async () => {
  await wait();
  const receipt = await receiptOf(await send({}));
  const { id, version } = await newest(writer);
  const verifierId = (await world.organization("周王镇党委")).id;
  const input = { aspect: "CONDUCT", item: "体检排队久", dueOn: "2026-11-30", verifierId };
  const taken = await act(writer, "takeUp", { id, version, input });
  expect(taken.seen?.state).toBe("RECTIFYING");
  const problem = await party.ask("{ rectifications(view: VERIFYING) { items { source sourceId problem sourceTitle } } }");
  expect(dig(problem.data, ["rectifications", "items", "0"])).toEqual({
    source: "PUBLIC_FEEDBACK",
    sourceId: id,
    problem: SAID,
    sourceTitle: "为一千名职工免费体检",
  });
  expect(await (await fetch(receipt)).text()).toContain("整改中");
  expect((await act(writer, "setAside", { id, version: version + 1, reason: "算了" })).codes).toEqual(["TRANSITION_NOT_ALLOWED"]);
  expect((await act(writer, "answer", { id, version: version + 1, answer: "已增设座椅。", shown: false })).seen?.state).toBe("ANSWERED");
  expect(await (await fetch(receipt)).text()).toContain("已增设座椅。");
  const { kind, line, name, divisionCode } = await world.organization("周王镇工会");
  const check = await world.app.asSystem("tenant", replayStates, { id: tenantId, kind, line, name, divisionCode });
  expect(check.findings).toEqual([]);
  const sheet = await writer.raw("/exports/publicFeedbacks.xlsx");
  expect([sheet.status, sheet.headers.get("content-type")]).toEqual([200, expect.stringContaining("spreadsheet")]);
});
