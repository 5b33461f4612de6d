import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { transitionsOf } from "../../server/platform/lifecycle.ts";
import { act, dispatched, draftTask, must, received, type Seen } from "../acts.ts";
import { type Client, World } from "../world.ts";

let world: World;
let owner: pg.Client;
let district: Client;
let zhouwang: Client;
let reader: Client;
let mine: Seen;

const INPUT: Readonly<Record<string, Record<string, unknown>>> = {
  object: { reason: "不属于本单位" },
  submit: { contents: [{ key: "text", text: "总结" }] },
  return: { reasons: [{ deliverable: "text", reason: "请补充" }] },
  reopen: { reason: "发现问题" },
  overruleObjection: { note: "属于本单位" },
  waive: { reason: "情况特殊" },
  closeIncomplete: { reason: "逾期未报" },
  cancel: { reason: "不再需要" },
  rejectAdmission: { reason: "请修改" },
  amend: { input: { body: "新的要求", reason: "上级调整" } },
};

beforeAll(async () => {
  world = await World.start();
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  district = await world.person("区委组织部");
  zhouwang = await world.person("周王镇党委");
  reader = await world.person("周王镇党委", ["TERRITORY_READER"]);
  const task = await dispatched(district, { selector: { kinds: ["PARTY_COMMITTEE"] } });
  mine = await received(zhouwang, task.id);
  mine = await must(zhouwang, "acknowledgeAssignment", "assignment", mine);
  mine = await must(zhouwang, "acceptAssignment", "assignment", mine);
  mine = await must(zhouwang, "submitAssignment", "assignment", mine, INPUT["submit"]);
});

afterAll(async () => {
  await owner.end();
  await world.stop();
});

/** Puts a row into a state by SQL, as no client can, to try every act from there. */
async function put(table: "assignment" | "task", id: string, state: string): Promise<number> {
  // What an act from an earlier state left behind must not stand in the way of the next.
  await owner.query("update objection set state = 'OVERRULED' where assignment_id = $1", [id]);
  const { rows } = await owner.query<{ version: number }>(`update ${table} set state = $2, version = version + 1 where id = $1 returning version`, [
    id,
    state,
  ]);
  return rows[0]?.version ?? 0;
}

const assignmentActs = transitionsOf("Assignment").filter((transition) => transition.actor !== "SYSTEM");
const STATES = [...new Set(transitionsOf("Assignment").flatMap(({ from, to }) => [from, to]))];

function actor(name: string): Client {
  return ["ISSUER", "RECEIVER"].includes(name) ? district : zhouwang;
}

describe.each([...new Set(assignmentActs.map(({ act: name }) => name))])("assignment: %s", (name) => {
  const listed = assignmentActs.filter((transition) => transition.act === name);
  test("is allowed from where it is listed and refused from everywhere else", async () => {
    for (const state of STATES) {
      const version = await put("assignment", mine.id, state);
      const outcome = await act(actor(listed[0]?.actor ?? ""), `${name}Assignment`, "assignment", { id: mine.id, version }, INPUT[name]);
      const expected = listed.find((transition) => transition.from === state);
      if (expected === undefined) expect([state, outcome.codes]).toEqual([state, ["TRANSITION_NOT_ALLOWED"]]);
      else expect([state, outcome.codes, outcome.seen?.state]).toEqual([state, [], expected.to]);
    }
  });

  test("is refused with a stale version, to the wrong actor, and to another tenant", async () => {
    const [first] = listed;
    if (first === undefined) throw new Error("no transition");
    const version = await put("assignment", mine.id, first.from);
    const stale = await act(actor(first.actor), `${name}Assignment`, "assignment", { id: mine.id, version: version - 1 }, INPUT[name]);
    expect(stale.codes).toEqual(["VERSION_CONFLICT"]);
    const wrong = await act(reader, `${name}Assignment`, "assignment", { id: mine.id, version }, INPUT[name]);
    expect(wrong.codes).toEqual(["FORBIDDEN"]);
    const stranger = await world.person(["ISSUER", "RECEIVER"].includes(first.actor) ? "区总工会" : "水阳镇党委");
    const foreign = await act(stranger, `${name}Assignment`, "assignment", { id: mine.id, version }, INPUT[name]);
    expect(foreign.codes).toEqual(["NOT_FOUND"]);
  });

  test("twice with the same version happens once", async () => {
    const [first] = listed;
    if (first === undefined) throw new Error("no transition");
    const version = await put("assignment", mine.id, first.from);
    const about = { id: mine.id, version };
    const outcomes = await Promise.all([1, 2].map(() => act(actor(first.actor), `${name}Assignment`, "assignment", about, INPUT[name])));
    expect(outcomes.map(({ codes }) => codes.join()).sort()).toEqual(["", "VERSION_CONFLICT"]);
  });
});

const taskActs = transitionsOf("Task");
const TASK_STATES = [...new Set(taskActs.flatMap(({ from, to }) => [from, to]))];

test.each([...new Set(taskActs.map(({ act: name }) => name))])(
  "task: %s is allowed from where it is listed and refused from everywhere else",
  async (name) => {
    for (const state of TASK_STATES) {
      const draft = await draftTask(district, { selector: { kinds: ["PARTY_COMMITTEE"] } });
      const version = await put("task", draft.id, state);
      const outcome = await act(district, `${name}Task`, "task", { id: draft.id, version }, INPUT[name]);
      const expected = taskActs.find((transition) => transition.act === name && transition.from === state);
      // The district of the tests has switched off the second person, so that admission follows by itself.
      const to = name === "submitForAdmission" ? "APPROVED" : expected?.to;
      if (expected === undefined) expect([state, outcome.codes]).toEqual([state, ["TRANSITION_NOT_ALLOWED"]]);
      else expect([state, outcome.codes, outcome.seen?.state]).toEqual([state, [], to]);
    }
  },
);

test.each([...new Set(taskActs.map(({ act: name }) => name))])(
  "task: %s is refused with a stale version, to the wrong actor and to another tenant, and happens once",
  async (name) => {
    const from = taskActs.find((transition) => transition.act === name)?.from ?? "";
    const draft = await draftTask(district, { selector: { kinds: ["PARTY_COMMITTEE"] } });
    const version = await put("task", draft.id, from);
    const about = { id: draft.id, version };
    expect((await act(district, `${name}Task`, "task", { id: draft.id, version: version - 1 }, INPUT[name])).codes).toEqual(["VERSION_CONFLICT"]);
    expect((await act(reader, `${name}Task`, "task", about, INPUT[name])).codes).toEqual(["FORBIDDEN"]);
    expect((await act(await world.person("区总工会"), `${name}Task`, "task", about, INPUT[name])).codes).toEqual(["NOT_FOUND"]);
    const outcomes = await Promise.all([1, 2].map(() => act(district, `${name}Task`, "task", about, INPUT[name])));
    expect(outcomes.map(({ codes }) => codes.join()).sort()).toEqual(["", "VERSION_CONFLICT"]);
  },
);

test("whoever handed a task in for admission does not admit it where a second person is asked for", async () => {
  const office = await world.organization("区委组织部");
  await owner.query("update organization set second_person_approval = true where id = $1", [office.id]);
  const second = await world.person("区委组织部");
  const draft = await draftTask(district, { selector: { kinds: ["PARTY_COMMITTEE"] } });
  const waiting = await must(district, "submitForAdmissionTask", "task", draft);
  expect(waiting.state).toBe("ADMISSION_REVIEW");
  expect((await act(district, "approveAdmissionTask", "task", waiting)).codes).toEqual(["SECOND_PERSON_REQUIRED"]);
  expect((await must(second, "approveAdmissionTask", "task", waiting)).state).toBe("APPROVED");
  await owner.query("update organization set second_person_approval = false where id = $1", [office.id]);
});

test("whoever submitted does not approve, also when a tenant issues to itself", async () => {
  const second = await world.person("周王镇党委");
  const task = await dispatched(zhouwang, { selector: { self: true } });
  let own = await received(zhouwang, task.id);
  for (const name of ["acknowledgeAssignment", "acceptAssignment"]) own = await must(zhouwang, name, "assignment", own);
  own = await must(zhouwang, "submitAssignment", "assignment", own, INPUT["submit"]);
  own = await must(zhouwang, "takeForReviewAssignment", "assignment", own);
  expect((await act(zhouwang, "approveAssignment", "assignment", own)).codes).toEqual(["SECOND_PERSON_REQUIRED"]);
  expect((await must(second, "approveAssignment", "assignment", own)).state).toBe("COMPLETED");
});
