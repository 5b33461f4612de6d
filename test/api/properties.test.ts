import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, dispatched, must, received, type Seen } from "../acts.ts";
import { type Client, World } from "../world.ts";

const DEEP = `query ($task: ID!, $view: AssignmentView) { assignments(view: $view, filter: { taskId: { eq: $task } }) { total items {
  id title state progressNote brief { body } draft { contents { text } note } submissions { id number contents { text } }
  returns { reasons { reason } } timeline { id note } } } }`;
const WORLD = `{ assignments(view: RECEIVED) { total items { id title } } tasks { total items { id title } } messages { total items { title text } }
  events(page: { limit: 100 }) { total items { entityId note before after } } accessEntries { total } }`;
const SAVE = `mutation ($id: ID!, $draftVersion: Int!, $contents: [ContentInput!]!) {
  saveDraftAssignment(id: $id, draftVersion: $draftVersion, contents: $contents) { assignment { draft { version } } userErrors { code } } }`;

const STEPS = [
  "acknowledge",
  "accept",
  "start",
  "draft",
  "submit",
  "withdraw",
  "takeForReview",
  "return",
  "rework",
  "approve",
  "reopen",
  "amend",
] as const;
type Step = (typeof STEPS)[number];
const OF_ISSUER: ReadonlySet<string> = new Set(["takeForReview", "return", "approve", "reopen"]);

describe("after any sequence of acts", () => {
  let world: World;
  let owner: pg.Client;
  let district: Client;
  let town: Client;
  let strangers: Client[];
  let townId: string;

  beforeAll(async () => {
    world = await World.start();
    owner = new pg.Client({ connectionString: world.database.ownerUrl });
    await owner.connect();
    district = await world.person("区委组织部");
    town = await world.person("周王镇党委");
    const everything = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN", "ISSUER", "RECEIVER"] as const;
    strangers = await Promise.all(["水阳镇党委", "周王镇工会", "区总工会"].map((name) => world.person(name, everything)));
    townId = (await world.organization("周王镇党委")).id;
    await owner.query("update session set expires_at = '2100-01-01', last_seen_at = '2100-01-01'");
  });

  afterAll(async () => {
    await owner.end();
    await world.stop();
  });

  /** What the random steps really did: a property over nothing would hold too. */
  const reached = { drafts: 0, submissions: 0, amendments: 0 };

  interface Run {
    task: Seen;
    seen: Seen;
    draftVersion: number;
    /** Texts that were only ever in a draft, and those that were handed in. */
    readonly drafted: Set<string>;
    readonly submitted: Set<string>;
    /** What each submission said when it was made. */
    readonly said: Map<string, string>;
    readonly figures: Array<{ at: string; total: unknown }>;
  }

  async function amend(run: Run, mark: string): Promise<void> {
    const { seen } = await act(district, "amendTask", "task", run.task, { input: { body: `要求 ${mark}`, reason: `调整 ${mark}` } });
    if (seen === null) return;
    run.task = seen;
    reached.amendments++;
  }

  async function draft(run: Run, mark: string): Promise<void> {
    const variables = { id: run.seen.id, draftVersion: run.draftVersion, contents: [{ key: "text", text: `草稿${mark}` }] };
    const answer = await town.ask(SAVE, variables);
    if (!answer.text.includes('"userErrors":[]')) return;
    run.draftVersion += 1;
    run.drafted.add(`草稿${mark}`);
    reached.drafts++;
  }

  async function step(run: Run, name: Step, mark: string): Promise<void> {
    if (name === "amend") await amend(run, mark);
    else if (name === "draft") await draft(run, mark);
    else {
      const inputs: Partial<Record<Step, Record<string, unknown>>> = {
        submit: { contents: [{ key: "text", text: `报送${mark}` }] },
        return: { reasons: [{ deliverable: "text", reason: "请补充" }] },
        reopen: { reason: "重办" },
      };
      const outcome = await act(OF_ISSUER.has(name) ? district : town, `${name}Assignment`, "assignment", run.seen, inputs[name]);
      if (outcome.seen !== null && name === "submit") {
        run.submitted.add(`报送${mark}`);
        reached.submissions++;
        run.draftVersion = 0;
      }
    }
    run.seen = await received(town, run.task.id);
  }

  /** Invariant 1: nobody else sees any of it, by list, total, search, message or log. */
  async function unseen(run: Run): Promise<void> {
    for (const stranger of strangers) {
      const { text } = await stranger.ask(WORLD);
      for (const secret of [run.task.id, run.seen.id, ...run.drafted, ...run.submitted]) expect(text).not.toContain(secret);
      const found = await stranger.ask(`{ assignments(view: RECEIVED, filter: { q: "性质" }) { total } tasks(filter: { q: "xzrw" }) { total } }`);
      expect(found.data).toEqual({ assignments: { total: 0 }, tasks: { total: 0 } });
    }
  }

  /** Invariant 4: a draft is unreadable outside its tenant, and a submission never changes. */
  async function kept(run: Run): Promise<void> {
    for (const view of ["ISSUED", "OVERSEEN"]) {
      const { text } = await district.ask(DEEP, { task: run.task.id, view });
      for (const secret of run.drafted) expect(text).not.toContain(secret);
    }
    const { rows } = await owner.query<{ id: string; all: string }>(
      "select id, number || contents::text || content_hash || submitted_at as all from submission where assignment_id = $1",
      [run.seen.id],
    );
    for (const { id, all } of rows) {
      expect(run.said.get(id) ?? all).toBe(all);
      run.said.set(id, all);
    }
    expect(rows.length).toBe(run.said.size);
  }

  /** Invariant 5: what runs reads as the revision it has been given, and what is finished keeps its own. */
  async function asGiven(run: Run): Promise<void> {
    const { rows } = await owner.query<{ same: boolean; final: boolean; newest: boolean }>(
      `select a.brief ->> 'body' = r.content ->> 'body' and a.title = r.content ->> 'title' as same,
         a.state in ('COMPLETED', 'WAIVED', 'CANCELLED', 'CLOSED_INCOMPLETE') as final, a.task_revision = t.revision as newest
       from assignment a join task t on t.tenant_id = a.issuer_id and t.id = a.task_id
       join task_revision r on r.tenant_id = t.tenant_id and r.task_id = t.id and r.revision = a.task_revision
       where a.id = $1`,
      [run.seen.id],
    );
    expect(rows[0]?.same).toBe(true);
    if (rows[0]?.final === false) expect(rows[0].newest || run.said.size > 0).toBe(true);
  }

  const total = (task: string, asOf?: string): Promise<unknown> =>
    district.get(
      `query ($id: ID!, $asOf: DateTimeISO) { pivot(input: { taskId: $id, asOf: $asOf }) { total {
         assignments expected acknowledged submitted completed waived cancelled onTime late overdue withReceiver } } }`,
      { id: task, ...(asOf === undefined ? {} : { asOf }) },
      ["pivot", "total"],
    );

  test("nobody sees what is not theirs, nothing handed in changes, what runs keeps its definition, and any past day reads as it was (invariants 1, 4, 5, 11)", async () => {
    let marks = 0;
    let acts = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...STEPS), { minLength: 12, maxLength: 28 }), async (steps) => {
        world.clock.set("2026-10-15T02:00:00Z");
        const task = await dispatched(district, { title: "性质任务", selector: { include: [townId] } });
        const run: Run = {
          task,
          seen: await received(town, task.id),
          draftVersion: 0,
          drafted: new Set(),
          submitted: new Set(),
          said: new Map(),
          figures: [],
        };
        // The first steps of every story, so that the later ones are reached often.
        for (const name of ["acknowledge", "accept", "start", ...steps] as const) {
          world.clock.set(new Date(world.clock.now().getTime() + 20 * 3_600_000));
          await step(run, name, `№${++marks}№`);
          acts++;
          await kept(run);
          await asGiven(run);
          run.figures.push({ at: world.clock.now().toISOString(), total: await total(task.id) });
        }
        await unseen(run);
        for (const { at, total: then } of run.figures) expect([at, await total(task.id, at)]).toEqual([at, then]);
      }),
      { numRuns: 8, seed: 20261101 },
    );
    expect(acts).toBeGreaterThan(100);
    for (const count of Object.values(reached)) expect(count).toBeGreaterThan(5);
    console.info(`properties: ${acts} acts, ${JSON.stringify(reached)}`);
  });

  test("whoever handed it in never approves it, whichever of two people tries what (invariant 6)", async () => {
    const roles = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN", "ISSUER", "RECEIVER"] as const;
    const people = [await world.person("水阳镇党委", roles), await world.person("水阳镇党委", roles)];
    await owner.query("update session set expires_at = '2100-01-01', last_seen_at = '2100-01-01'");
    const names = ["submit", "takeForReview", "return", "rework", "approve", "reopen", "withdraw"] as const;
    const tries = fc.array(fc.record({ who: fc.nat(1), name: fc.constantFrom(...names) }), { minLength: 15, maxLength: 30 });
    let approvals = 0;
    await fc.assert(
      fc.asyncProperty(tries, async (steps) => {
        const [first] = people;
        if (first === undefined) throw new Error("nobody");
        const task = await dispatched(first, { title: "本单位任务", dueOn: "2027-12-31", selector: { self: true } });
        let seen = await received(first, task.id);
        for (const name of ["acknowledge", "accept", "start"]) seen = await must(first, `${name}Assignment`, "assignment", seen);
        for (const { who, name } of steps) {
          const client = people[who] ?? first;
          const inputs: Record<string, Record<string, unknown>> = {
            submit: { contents: [{ key: "text", text: "完成" }] },
            return: { reasons: [{ deliverable: "text", reason: "请补充" }] },
            reopen: { reason: "重办" },
          };
          const outcome = await act(client, `${name}Assignment`, "assignment", seen, inputs[name]);
          if (outcome.seen !== null) seen = outcome.seen;
        }
        const { rows } = await owner.query<{ act: string; actor: string }>(
          "select act, actor_account_id as actor from event where entity_id = $1 and act in ('submit', 'approve') order by id",
          [seen.id],
        );
        let submitter = "";
        for (const row of rows) {
          if (row.act === "submit") submitter = row.actor;
          else {
            approvals++;
            expect(row.actor).not.toBe(submitter);
          }
        }
      }),
      { numRuns: 10, seed: 20261102 },
    );
    expect(approvals).toBeGreaterThan(0);
  });
});
