import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CommitmentState } from "../../server/commitments/commitment.entity.ts";
import { transitionsOf } from "../../server/platform/lifecycle.ts";
import { act, type Commitment, CONTENT, drafted, published } from "../commitments.ts";
import { type Client, World } from "../world.ts";

let world: World;
let owner: pg.Client;
let writer: Client;
let vetter: Client;
let operator: Client;
let reader: Client;
let neighbour: Client;
let opinionId: string;
/** An annual one, for everything; an immediate one, for what only such a one may do. */
let annual: Commitment;
let immediate: Commitment;
let unpublished: Commitment;

const INPUT: Readonly<Record<string, () => Record<string, unknown>>> = {
  openSolicitation: () => ({ asked: "全体职工", askedUntil: "2026-10-31" }),
  submitForVetting: () => ({ outcome: "均已采纳" }),
  return: () => ({ reason: "目标不具体" }),
  revise: () => ({ input: { ...CONTENT, cause: "区医院排期调整" } }),
  claimFulfilment: () => ({ body: "已完成体检1012人次" }),
  dispute: () => ({ reason: "人数不足" }),
  concludePartly: () => ({ note: "完成九成" }),
  concludeUnfulfilled: () => ({ note: "未开展" }),
  withdraw: () => ({ reason: "重复" }),
  withdrawPublic: () => ({ reason: "内容有误" }),
  edit: () => ({ input: CONTENT }),
  recordOpinion: () => ({ givenBy: "职工代表", body: "建议增加女职工项目" }),
  decideOpinion: () => ({ opinionId, adopted: true }),
  reportProgress: () => ({ progress: 30, body: "已体检300人次" }),
  appraise: () => ({ input: { kind: "MASS", verdict: "FULFILLED", givenBy: "职工代表大会", people: 50, satisfied: 47 } }),
};
const SIDE_ACTS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["edit", ["DRAFT", "SOLICITING"]],
  ["recordOpinion", ["SOLICITING"]],
  ["decideOpinion", ["SOLICITING"]],
  ["reportProgress", ["IN_FULFILMENT"]],
  ["appraise", ["APPRAISAL"]],
];
const STATES = Object.keys(CommitmentState);
const listed = transitionsOf("Commitment");
const ACTS = [
  ...[...new Set(listed.filter(({ actor }) => actor !== "SYSTEM").map((one) => one.act))].map((name) => {
    const own = listed.filter((one) => one.act === name);
    return { name, actor: own[0]?.actor ?? "", to: new Map(own.map(({ from, to }) => [from, to])) };
  }),
  ...SIDE_ACTS.map(([name, states]) => ({ name, actor: "SUBJECT", to: new Map(states.map((state) => [state, state])) })),
];

beforeAll(async () => {
  world = await World.start();
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  writer = await world.person("周王镇工会");
  vetter = await world.person("周王镇工会");
  operator = await world.person("周王镇工会", ["TENANT_OPERATOR"]);
  reader = await world.person("周王镇党委", ["TERRITORY_READER"]);
  neighbour = await world.person("水阳镇工会");
  annual = await published(writer, vetter);
  immediate = await published(writer, vetter, { kind: "IMMEDIATE", link: "高温天气", dueOn: "2026-11-30" });
  unpublished = await drafted(writer);
  const { rows } = await owner.query<{ id: string }>(
    `insert into commitment_opinion (tenant_id, id, commitment_id, given_by, body, at, recorded_by_name)
     select tenant_id, gen_random_uuid(), id, '职工', '意见', now(), '' from commitment where id = $1 returning id`,
    [annual.id],
  );
  opinionId = rows[0]?.id ?? "";
});

afterAll(async () => {
  await owner.end();
  await world.stop();
});

/** The record an act is tried on, put into a state by SQL, as no client can. */
async function put(name: string, state: string): Promise<{ id: string; version: number }> {
  const { id } = name === "submitImmediate" ? immediate : name === "withdraw" ? unpublished : annual;
  const { rows } = await owner.query<{ version: number }>(
    `update commitment set state = $2, hand_ids = array[$3]::uuid[], undecided = 0, appraised = 1, version = version + 1
     where tenant_id = (select id from organization where short_name = '周王镇工会') and id = $1 returning version`,
    [id, state, writer.accountId],
  );
  // A next version may be published again and again.
  await owner.query("update commitment_draft set cause = '调整' where tenant_id is not null and id = $1", [id]);
  return { id, version: rows[0]?.version ?? 0 };
}

const call = (client: Client, name: string, about: { id: string; version: number }) =>
  act(client, `${name}Commitment`, { ...about, ...INPUT[name]?.() });
const person = (actor: string): Client => (actor === "VETTER" ? vetter : writer);

test("the state machine is the one of the design: nineteen transitions, every state reachable, four that end", () => {
  expect(listed.length).toBe(19);
  expect(new Set(["DRAFT", ...listed.map(({ to }) => to)])).toEqual(new Set(STATES));
  expect(STATES.filter((state) => !listed.some(({ from }) => from === state))).toEqual(["FULFILLED", "PARTLY_FULFILLED", "UNFULFILLED", "WITHDRAWN"]);
});

describe.each(ACTS)("$name", ({ name, actor, to }) => {
  test("is allowed from where it is listed and refused from everywhere else", async () => {
    for (const state of STATES) {
      const outcome = await call(person(actor), name, await put(name, state));
      const next = to.get(state);
      if (next === undefined) expect([state, outcome.codes]).toEqual([state, ["TRANSITION_NOT_ALLOWED"]]);
      else expect([state, outcome.codes, outcome.seen?.state]).toEqual([state, [], next]);
    }
  });

  test("is refused with a stale version, in the wrong role, to a reader, to another tenant; vetting to whoever wrote it; twice it happens once", async () => {
    const [from = ""] = to.keys();
    const seen = await put(name, from);
    expect((await call(person(actor), name, { ...seen, version: seen.version - 1 })).codes).toEqual(["VERSION_CONFLICT"]);
    expect((await call(neighbour, name, seen)).codes).toEqual(["NOT_FOUND"]);
    expect((await call(reader, name, seen)).codes).toEqual(["FORBIDDEN"]);
    if (actor === "VETTER") {
      expect((await call(operator, name, seen)).codes).toEqual(["FORBIDDEN"]);
      expect((await call(writer, name, seen)).codes).toEqual(["VETTER_IS_HAND"]);
    }
    const again = await put(name, from);
    const outcomes = await Promise.all([1, 2].map(() => call(person(actor), name, again)));
    expect(outcomes.map(({ codes }) => codes.join()).sort()).toEqual(["", "VERSION_CONFLICT"]);
  });
});
