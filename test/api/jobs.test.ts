import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Job } from "../../server/jobs/job.entity.ts";
import { runJobs, type Works } from "../../server/jobs/job.runner.ts";
import { DomainError } from "../../server/platform/errors.ts";
import { works } from "../../server/schema.ts";
import { act, dispatched, draftTask, must, received, type Seen } from "../acts.ts";
import { manyOrganizations } from "../many.ts";
import { type Client, dig, World } from "../world.ts";

const MANY = 1_700;
const TASK = `query ($id: ID!) { task(id: $id) { id version state progress { assignments expected } allowedActions { name enabled reason }
  sending { id version kind state done total error allowedActions { name enabled } } } }`;

interface Sending {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly done: number;
  readonly total: number;
  readonly error: string | null;
}
interface TaskSeen extends Seen {
  readonly progress: { readonly assignments: number };
  readonly sending: Sending | null;
  readonly allowedActions: ReadonlyArray<{ name: string; enabled: boolean; reason: string | null }>;
}

let world: World;
let district: Client;

const look = (id: string): Promise<TaskSeen> => district.get<TaskSeen>(TASK, { id }, ["task"]);
const toAll = { kinds: ["MASS_ORGANIZATION"], lines: ["UNION"] };

/** Does due jobs with works of the test's own: the real ones, with a fault in them. */
function runWith(given: Works): Promise<number> {
  return runJobs({ database: world.app.database, clock: world.clock, storage: world.app.storage, works: given, onFault: () => undefined });
}

async function sql(text: string): Promise<Array<Record<string, unknown>>> {
  return world.app.asSystem("platform", (ctx) => ctx.db.query(text));
}

beforeAll(async () => {
  world = await World.start();
  await manyOrganizations(world, MANY);
  district = await world.person("区委组织部");
});
afterAll(() => world.stop());

describe("a dispatch to more receivers than one request can carry", () => {
  it("is answered at once, and goes on a chunk at a time until everybody has exactly one assignment", async () => {
    const task = await dispatched(district, { selector: toAll });
    const before = await look(task.id);
    expect(before.sending).toMatchObject({ state: "QUEUED", done: 0, total: MANY + 24 });
    expect(before.progress.assignments).toBe(0);

    expect(await world.app.work()).toBe(1);
    const after = await look(task.id);
    expect(after.sending).toBeNull();
    expect(after.progress.assignments).toBe(MANY + 24);
    const counted = await sql(
      `/* cross-tenant */ select count(distinct tenant_id)::int as tenants, count(*)::int as all from assignment where state = 'DISPATCHED'`,
    );
    expect(counted).toEqual([{ tenants: MANY + 24, all: MANY + 24 }]);
    expect(await world.app.work()).toBe(0);
  });

  it("lets nobody amend, close or cancel it before, and says why on the button", async () => {
    const task = await dispatched(district, { selector: toAll, title: "正在下达" });
    const seen = await look(task.id);
    const button = seen.allowedActions.find(({ name }) => name === "cancelTask");
    expect(button).toMatchObject({ enabled: false, reason: "任务正在下达或调整，全部送达后才能办理" });
    expect((await act(district, "cancelTask", "task", seen, { reason: "误发" })).codes).toEqual(["TASK_BEING_SENT"]);
    await world.app.work();
    expect((await look(task.id)).allowedActions.find(({ name }) => name === "cancelTask")?.enabled).toBe(true);
  });

  it("goes on where it stopped after a fault, and serves nobody twice", async () => {
    const task = await dispatched(district, { selector: toAll, title: "中途出错" });
    let steps = 0;
    const faulty: Works = {
      ...works,
      DISPATCH: {
        door: "issuer",
        async step(ctx, job: Job, tools) {
          const done = await works.DISPATCH.step(ctx, job, tools);
          if (++steps === 3) throw new Error("the machine went away after its work");
          return done;
        },
      },
    };
    await runWith(faulty);
    const halfway = await look(task.id);
    expect(halfway.sending).toMatchObject({ state: "QUEUED", done: 1_000 });
    expect(halfway.progress.assignments).toBe(1_000);
    expect(await world.app.work(), "not at once: the fault may still be there").toBe(0);
    await sql("/* cross-tenant */ update job set run_after = now() where state = 'QUEUED'");
    await world.app.work();
    expect(await look(task.id)).toMatchObject({ sending: null, progress: { assignments: MANY + 24 } });
  });

  it("is taken over when its worker fell silent, and what the silent one did late is rolled back", async () => {
    const task = await dispatched(district, { selector: toAll, title: "被接管" });
    let overtaken = false;
    const slow: Works = {
      ...works,
      DISPATCH: {
        door: "issuer",
        async step(ctx, job: Job, tools) {
          if (!overtaken) {
            overtaken = true;
            await sql(`/* cross-tenant */ update job set lease_until = now() - interval '1 second' where id = '${job.id}'`);
            await world.app.work();
          }
          return works.DISPATCH.step(ctx, job, tools);
        },
      },
    };
    await runWith(slow);
    expect(await look(task.id)).toMatchObject({ sending: null, progress: { assignments: MANY + 24 } });
  });

  it("fails with the reason when it is refused, tells it, and goes on when the issuer says so", async () => {
    const task = await dispatched(district, { selector: toAll, title: "被拒绝" });
    await runWith({ ...works, DISPATCH: { door: "issuer", step: () => Promise.reject(new DomainError("TASK_NO_TARGETS")) } });
    const failed = (await look(task.id)).sending;
    expect(failed).toMatchObject({ state: "FAILED", done: 0 });
    expect(failed?.error).toMatch(/下达对象/);
    const answer = await district.ask(
      `mutation ($id: ID!, $version: Int!) { retryJob(id: $id, version: $version) { job { state } userErrors { code } } }`,
      {
        id: failed?.id,
        version: failed?.version,
      },
    );
    expect(dig(answer.data, ["retryJob", "job", "state"]), answer.text).toBe("QUEUED");
    await world.app.work();
    expect((await look(task.id)).sending).toBeNull();
  });

  it("is done once by several servers that look for work at the same time", async () => {
    const task = await dispatched(district, { selector: toAll, title: "多台服务器" });
    const worked = await Promise.all([world.app.work(), world.app.work(), world.app.work()]);
    expect(worked.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect((await look(task.id)).progress.assignments).toBe(MANY + 24);
  });

  it("to up to a thousand is one transaction, without a job", async () => {
    const task = await dispatched(district, { selector: { kinds: ["PARTY_COMMITTEE"] } });
    expect(await look(task.id)).toMatchObject({ sending: null, progress: { assignments: 24 } });
  });
});

describe("an amendment or a cancellation that concerns more than one request can carry", () => {
  /** As the issuer sees it. */
  async function issued(text: string): Promise<Array<Record<string, unknown>>> {
    return world.app.asSystem("issuer", (ctx) => ctx.db.query(text), await world.organization("区委组织部"));
  }
  const counts = (task: string) =>
    issued(
      `/* cross-tenant */ select task_revision::int as revision, state, count(*)::int as all from assignment where task_id = '${task}' group by 1, 2 order by 1, 2`,
    );
  /** How often an assignment went through an act, and how many did so often. */
  const acts = (task: string, name: string) =>
    issued(`/* cross-tenant */ select times::int, count(*)::int as all from (
      select count(*) as times from event join assignment a on a.id = event.entity_id and a.tenant_id = event.tenant_id
      where a.task_id = '${task}' and event.act = '${name}' group by a.id) as each group by 1`);

  it("is told by a job, once to each, and goes on where it stopped; who acts meanwhile is told too", async () => {
    const task = await dispatched(district, { selector: toAll, title: "大范围调整" });
    await world.app.work();
    const amended = await act(district, "amendTask", "task", await look(task.id), { input: { reason: "延长期限", dueOn: "2026-12-31" } });
    expect(amended.codes).toEqual([]);
    expect((await look(task.id)).sending).toMatchObject({ kind: "AMEND", state: "QUEUED", done: 0, total: MANY + 24 });
    expect(await counts(task.id)).toEqual([{ revision: 1, state: "DISPATCHED", all: MANY + 24 }]);
    expect((await act(district, "amendTask", "task", await look(task.id), { input: { reason: "再次" } })).codes).toEqual(["TASK_BEING_SENT"]);

    let pieces = 0;
    const step: Works["AMEND"]["step"] = async (ctx, job, tools) => {
      const done = await works.AMEND.step(ctx, job, tools);
      if (++pieces === 2) throw new Error("the machine went away after its work");
      return done;
    };
    await runWith({ ...works, AMEND: { door: "issuer", step } });
    expect(await counts(task.id)).toEqual([
      { revision: 1, state: "DISPATCHED", all: MANY + 24 - 500 },
      { revision: 2, state: "DISPATCHED", all: 500 },
    ]);
    const union = await world.person("周王镇工会");
    await must(union, "acknowledgeAssignment", "assignment", await received(union, task.id));
    await sql("/* cross-tenant */ update job set run_after = now() where state = 'QUEUED'");
    await world.app.work();
    expect(await look(task.id)).toMatchObject({ sending: null, progress: { assignments: MANY + 24 } });
    expect(await counts(task.id)).toEqual([
      { revision: 2, state: "DISPATCHED", all: MANY + 23 },
      { revision: 2, state: "RECEIVED", all: 1 },
    ]);
    expect(await acts(task.id, "amend")).toEqual([{ times: 1, all: MANY + 24 }]);
    expect((await look(task.id)).allowedActions.find(({ name }) => name === "amendTask")?.enabled).toBe(true);
  });

  it("takes out and adds thousands; who hands in before being told stays, with what was done", async () => {
    const task = await dispatched(district, { selector: { ...toAll, territories: ["341802001"] }, title: "大范围改派" });
    await world.app.work();
    const union = await world.person("第1工会");
    let seen = await received(union, task.id);
    for (const name of ["acknowledge", "accept", "start"]) seen = await must(union, `${name}Assignment`, "assignment", seen);
    const places = await sql(
      "select distinct left(division_code, 9) as code from organization where line = 'UNION' and division_code like '341802___%'",
    );
    const others = { ...toAll, territories: places.map(({ code }) => String(code)).filter((code) => code.length === 9 && code !== "341802001") };
    const amended = await act(district, "amendTask", "task", await look(task.id), { input: { reason: "改派", selector: others } });
    expect(amended.codes).toEqual([]);
    await must(union, "submitAssignment", "assignment", seen, { contents: [{ key: "text", text: "已完成" }] });
    await world.app.work();
    expect(await counts(task.id)).toEqual([
      { revision: 1, state: "CANCELLED", all: MANY },
      { revision: 2, state: "DISPATCHED", all: 23 },
      { revision: 2, state: "SUBMITTED", all: 1 },
    ]);
    expect(await look(task.id)).toMatchObject({ sending: null });
  });

  it("cancels the task at once and what hangs on it by a job, once each", async () => {
    const task = await dispatched(district, { selector: toAll, title: "大范围取消" });
    await world.app.work();
    const cancelled = await act(district, "cancelTask", "task", await look(task.id), { reason: "不再需要" });
    expect(cancelled.codes).toEqual([]);
    expect(await look(task.id)).toMatchObject({ state: "CANCELLED", sending: { kind: "CANCEL", total: MANY + 24 } });
    const worked = await Promise.all([world.app.work(), world.app.work()]);
    expect(worked.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await counts(task.id)).toEqual([{ revision: 1, state: "CANCELLED", all: MANY + 24 }]);
    expect(await acts(task.id, "cancel")).toEqual([{ times: 1, all: MANY + 24 }]);
    expect((await look(task.id)).sending).toBeNull();
  });
});

describe("jobs", () => {
  it("are listed to their own organization and to nobody else's", async () => {
    const own = await district.get<unknown[]>("query { jobs { items { id kind state done total createdByName } } }", {}, ["jobs", "items"]);
    expect(own.length).toBeGreaterThan(3);
    const union = await world.person("区总工会");
    expect(await union.get("query { jobs { total } }", {}, ["jobs", "total"])).toBe(0);
    const [first] = await district.get<Array<{ id: string }>>("query { jobs { items { id } } }", {}, ["jobs", "items"]);
    expect((await union.ask("query ($id: ID!) { job(id: $id) { id } }", { id: first?.id })).errors[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("are not made when the act that asked for them is refused", async () => {
    const draft = await must(district, "submitForAdmissionTask", "task", await draftTask(district, { selector: toAll }));
    const before = await district.get<number>("query { jobs { total } }", {}, ["jobs", "total"]);
    const [first, second] = await Promise.all([act(district, "dispatchTask", "task", draft), act(district, "dispatchTask", "task", draft)]);
    expect([...first.codes, ...second.codes]).toEqual(["VERSION_CONFLICT"]);
    expect(await district.get<number>("query { jobs { total } }", {}, ["jobs", "total"])).toBe(before + 1);
  });
});
