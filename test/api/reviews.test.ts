import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { timelinessOf, timelinessSql } from "../../server/reviews/timeliness.ts";
import type { ReviewState } from "../../server/reviews/review.entity.ts";
import type { App } from "../../server/app.ts";
import { end, relate, type Review, reviews as list, send as act, write } from "../reviews.ts";
import { type Client, dig, World } from "../world.ts";

let world: World;
let owner: pg.Client;
let other: App;
let district: Client;
let party: Client;
let union: Client;
let neighbour: Client;
let federation: Client;
const ids: Record<string, string> = {};

/** Another day; sessions last through it. */
async function day(date: string): Promise<void> {
  world.clock.set(`${date}T02:00:00Z`);
  await owner.query("update session set expires_at = '2100-01-01', last_seen_at = '2100-01-01'");
}

const keep = (): Promise<unknown[]> =>
  Promise.all([world.app, other].map((server) => server.jobs["reviews by half-year"]?.run(new AbortController().signal)));

beforeAll(async () => {
  world = await World.start();
  other = await world.another();
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  [district, party, union, neighbour, federation] = (await Promise.all(
    ["区委组织部", "周王镇党委", "周王镇工会", "水阳镇工会", "区总工会"].map((name) => world.person(name)),
  )) as [Client, Client, Client, Client, Client];
  for (const name of ["周王镇党委", "周王镇工会", "周王镇团委", "周王镇妇联", "水阳镇工会"]) ids[name] = (await world.organization(name)).id;
});

afterAll(async () => {
  await owner.end();
  await other.stop();
  await world.stop();
});

describe("who reviews whom", () => {
  test("a township's leader reviews an organization below the township, once at a time, and owes it at once", async () => {
    const { codes, seen } = await relate(party, { tenantId: ids["周王镇工会"], leaderPost: "党委书记" });
    expect(codes).toEqual([]);
    expect((await list(party, "GIVEN")).map(({ state, period, dueOn, subjectName }) => [state, period, dueOn, subjectName])).toEqual([
      ["DUE", "2026H2", "2026-12-31", "周王镇工会"],
    ]);
    expect((await relate(party, { tenantId: ids["周王镇工会"], validFrom: "2027-03-01" })).codes).toEqual(["REVIEW_RELATION_TWICE"]);
    expect((await relate(party, { tenantId: ids["周王镇工会"], leaderName: "李秀英" })).codes).toEqual([]);
    const refusals = await Promise.all([
      relate(party, { tenantId: ids["水阳镇工会"] }),
      relate(party, { tenantId: ids["周王镇党委"] }),
      relate(party, {}),
      relate(party, { tenantId: ids["周王镇团委"], validFrom: "2026-06-30" }),
      relate(party, { tenantId: ids["周王镇团委"], validTo: "2026-10-14" }),
      relate(party, { kind: "SECTION" }),
      relate(union, { kind: "MASS_GROUP", groupId: seen?.id }),
    ]);
    expect(refusals.flatMap((one) => one.codes)).toEqual([
      "REVIEW_SUBJECT_NOT_BELOW input tenantId",
      "REVIEW_SUBJECT_NOT_BELOW input tenantId",
      "REQUIRED input tenantId",
      "OUT_OF_RANGE input validFrom",
      "DATE_ORDER input validTo",
      "REQUIRED input subjectName",
      "NOT_FOUND",
    ]);
  });

  test("two who enter the same relation at the same moment get it once", async () => {
    const both = await Promise.all([1, 2].map(() => relate(party, { tenantId: ids["周王镇妇联"], leaderName: "赵海燕" })));
    expect(both.flatMap(({ codes }) => codes)).toEqual(["REVIEW_RELATION_TWICE"]);
  });

  test("a relation that ends midway is owed by its last day, and may begin again afterwards", async () => {
    const made = await relate(party, { tenantId: ids["周王镇团委"], leaderName: "李秀英" });
    if (made.seen === null) throw new Error(made.codes.join());
    expect((await end(party, made.seen, "2026-06-30")).codes).toEqual(["OUT_OF_RANGE validTo"]);
    expect((await end(party, made.seen, "2026-11-20")).codes).toEqual([]);
    expect((await relate(party, { tenantId: ids["周王镇团委"], leaderName: "李秀英", validFrom: "2026-11-20" })).codes).toEqual([
      "REVIEW_RELATION_TWICE",
    ]);
    expect((await relate(party, { tenantId: ids["周王镇团委"], leaderName: "李秀英", validFrom: "2026-11-21" })).codes).toEqual([]);
    // The second is in force from November on and owes nothing before.
    const owed = await list(party, "GIVEN", { leader: { eq: "李秀英" }, tenantId: { eq: ids["周王镇团委"] } });
    expect(owed.map(({ dueOn, state }) => [dueOn, state])).toEqual([["2026-11-20", "DUE"]]);
  });

  test("what is kept about members and sections stays inside, also for those above", async () => {
    expect((await relate(union, { kind: "MEMBER", subjectName: "刘志强", leaderName: "支部书记" })).codes).toEqual([]);
    expect((await list(union, "GIVEN")).map(({ subjectName }) => subjectName)).toEqual(["刘志强"]);
    for (const reader of [district, federation, party]) {
      expect((await list(reader, "OVERSEEN")).filter(({ subjectName }) => subjectName === "刘志强")).toEqual([]);
    }
    const { rows } = await owner.query("select reach, cardinality(overseer_ids) as readers from event where after->>'subjectName' = '刘志强'");
    expect(rows).toEqual([{ reach: "ISSUER", readers: 0 }]);
  });
});

describe("one obligation for each relation and half-year", () => {
  test("however often, and by two servers at once; the leader is told and the reviewed is not", async () => {
    const counts = async () =>
      (await owner.query("select count(*)::int as rows, count(distinct (relation_id, period))::int as pairs from review_obligation")).rows[0];
    const before = await counts();
    await keep();
    await keep();
    expect(await counts()).toEqual(before);
    await day("2026-11-21");
    await keep();
    await keep();
    expect(await counts()).toEqual({ rows: before.rows + 1, pairs: before.rows + 1 });
    const told = await owner.query(
      "select tenant_id, count(*)::int as count from message where kind in ('REVIEW_OBLIGED', 'REVIEW_REMINDED') group by tenant_id",
    );
    expect(told.rows.map((row) => row.tenant_id).sort()).toEqual([ids["周王镇党委"], ids["周王镇工会"]].sort());
    // The union's own leader is among them; about itself it was told nothing.
    expect((await union.ask("{ messages { items { kind title } } }")).text).not.toContain("王建国");
  });

  test("reminders come a month and a week before, each once", async () => {
    const sent = async () =>
      (await owner.query("select count(*)::int as count from message where kind = 'REVIEW_REMINDED' and title like '王建国%'")).rows[0].count;
    await day("2026-12-01");
    await keep();
    await keep();
    expect(await sent()).toBe(1);
    await day("2026-12-24");
    await keep();
    await keep();
    expect(await sent()).toBe(2);
  });
});

describe("what is said", () => {
  const FOLLOWED = { aspect: "WORK", item: "走访偏少", problem: "上半年走访不足两次。", dueOn: "2027-01-20" };
  const EXPLAINED = { aspect: "CONDUCT", item: "会议偏长", problem: "例会常超两小时。", reasonForNone: "已当场纠正" };
  let seen: Review;

  test("every shortcoming is put right or has a reason for nothing, never both, and nothing is half written", async () => {
    const owed = await list(party, "GIVEN", { leader: { eq: "王建国" } });
    seen = owed[0] ?? (Promise.reject(new Error("nothing is owed")) as never);
    const wrong = async (input: Record<string, unknown>) => (await write(party, seen, { heldOn: "2026-12-24", ...input })).codes;
    expect(await wrong({ shortcomings: [FOLLOWED, { ...EXPLAINED, reasonForNone: undefined }] })).toEqual([
      "SHORTCOMING_FOLLOWS input shortcomings 1 dueOn",
    ]);
    expect(await wrong({ shortcomings: [{ ...EXPLAINED, dueOn: "2027-01-20" }] })).toEqual(["SHORTCOMING_FOLLOWS input shortcomings 0 dueOn"]);
    expect(await wrong({ shortcomings: [FOLLOWED, FOLLOWED] })).toEqual(["DUPLICATE input shortcomings 1 item"]);
    expect(await wrong({ heldOn: "2026-12-25" })).toEqual(["OUT_OF_RANGE input heldOn"]);
    expect(await wrong({ heldOn: "2026-10-14" })).toEqual(["OUT_OF_RANGE input heldOn"]);
    expect(await wrong({ strengths: " " })).toEqual(["REQUIRED input strengths"]);
    expect(await wrong({ help: [{ what: "书屋", dueOn: "2026-12-01" }] })).toEqual(["OUT_OF_RANGE input help 0 dueOn"]);
    expect((await owner.query("select count(*)::int as count from rectification")).rows[0].count).toBe(0);
  });

  test("it opens the rectification, promises help, tells the reviewed, and is final", async () => {
    const done = await write(party, seen, {
      heldOn: "2026-12-24",
      shortcomings: [FOLLOWED, EXPLAINED],
      help: [{ what: "协调书屋经费一万元", dueOn: "2027-02-01" }],
    });
    expect([done.codes, done.seen?.state, done.seen?.timeliness]).toEqual([[], "DONE", "DONE_ON_TIME"]);
    const read = await union.get<Record<string, unknown>>(
      `query ($id: ID!) { reviewObligation(id: $id) { strengths mode heldOn reviewer { shortName } allowedActions { name }
        shortcomings { item reasonForNone rectification { state source item tenant { shortName } verifier { shortName } } } help { what dueOn deliveredOn } timeline { act } } }`,
      { id: seen.id },
      ["reviewObligation"],
    );
    expect(read).toMatchObject({
      mode: "ON_SITE",
      reviewer: { shortName: "周王镇党委" },
      allowedActions: [],
      shortcomings: [
        {
          item: "走访偏少",
          rectification: { state: "OPEN", source: "REVIEW", tenant: { shortName: "周王镇工会" }, verifier: { shortName: "周王镇党委" } },
        },
        { item: "会议偏长", reasonForNone: "已当场纠正", rectification: null },
      ],
      help: [{ what: "协调书屋经费一万元", deliveredOn: null }],
    });
    expect((await union.ask("{ messages { items { kind reviewObligationId } } }")).text).toContain(
      `"kind":"REVIEW_RECORDED","reviewObligationId":"${seen.id}"`,
    );
    const again = await write(party, { id: seen.id, version: done.seen?.version ?? 0 });
    expect(again.codes).toEqual(["TRANSITION_NOT_ALLOWED"]);
    expect((await write(union, { id: seen.id, version: done.seen?.version ?? 0 })).codes).toEqual(["NOT_FOUND"]);
  });

  test("the row policies keep what was said from everybody, also with the code's predicates off", async () => {
    for (const [role, allowed] of [
      ["gongjian_tenant", false],
      ["gongjian_issuer", true],
    ] as const) {
      await owner.query("begin");
      await owner.query(`set local role ${role}`);
      for (const name of ["app.tenant", "app.groups", "app.within", "app.tour", "app.reach"]) {
        await owner.query("select set_config($1, $2, true)", [
          name,
          name === "app.tenant" ? ids[allowed ? "周王镇党委" : "周王镇工会"] : name === "app.reach" ? "tenant" : "{}",
        ]);
      }
      const change = owner.query("update review_obligation set strengths = '改' where id = $1", [seen.id]);
      if (allowed) expect((await change).rowCount).toBe(0);
      else await expect(change).rejects.toThrow(/permission denied/);
      await owner.query("rollback");
    }
  });

  test("help is delivered once, by whom promised it", async () => {
    const help = await party.get<Array<{ id: string; version: number }>>(
      "query ($id: ID!) { reviewObligation(id: $id) { help { id version } } }",
      { id: seen.id },
      ["reviewObligation", "help"],
    );
    const deliver = (client: Client, version = help[0]?.version) =>
      act<{ deliveredOn: string }>(
        client,
        "deliverReviewHelp",
        "reviewHelp",
        { id: ["ID!", help[0]?.id], version: ["Int!", version], note: ["String", "已拨付"] },
        "deliveredOn",
      );
    expect((await deliver(union)).codes).toEqual(["NOT_FOUND"]);
    expect((await deliver(party)).seen).toEqual({ deliveredOn: "2026-12-24" });
    expect((await deliver(party)).codes).toEqual(["HELP_DELIVERED"]);
  });

  test("those above read it and it is on the access log of the reviewed; a neighbour reads nothing on any path", async () => {
    expect((await list(district, "OVERSEEN")).map(({ id }) => id)).toContain(seen.id);
    expect((await list(federation, "OVERSEEN")).map(({ id }) => id)).toContain(seen.id);
    expect((await union.ask("{ accessEntries(page: { limit: 100 }) { items { operation readerTenantName } } }")).text).toContain("reviewObligations");
    for (const view of ["RECEIVED", "GIVEN"]) expect(await list(neighbour, view)).toEqual([]);
    const one = await neighbour.ask("query ($id: ID!) { reviewObligation(id: $id) { id } }", { id: seen.id });
    expect(dig(one.data, ["reviewObligation"])).toBeNull();
    const book = await neighbour.raw("/exports/reviewObligations.xlsx?view=RECEIVED");
    expect(book.status).toBe(200);
    expect((await district.raw("/exports/reviewObligations.xlsx?view=OVERSEEN")).status).toBe(200);
    expect((await party.raw("/exports/reviewRelations.xlsx")).status).toBe(200);
  });

  test("a day is planned by the last one, and the campaign's office excuses for a reason, nobody else", async () => {
    const [next] = await list(party, "GIVEN", { leader: { eq: "赵海燕" } });
    if (next === undefined) throw new Error("nothing is owed");
    const about = (version: number) => ({ id: ["ID!", next.id] as const, version: ["Int!", version] as const });
    const plan = (on: string) => act(party, "scheduleReviewObligation", "reviewObligation", { ...about(next.version), on: ["Date!", on] });
    expect((await plan("2027-01-05")).codes).toEqual(["REVIEW_AFTER_DUE on"]);
    const planned = await plan("2026-12-30");
    expect(planned.seen?.state).toBe("SCHEDULED");
    const excuse = (client: Client) =>
      act(client, "excuseReviewObligation", "reviewObligation", { ...about(planned.seen?.version ?? 0), reason: ["String!", "领导外出学习半年"] });
    expect((await excuse(party)).codes).toEqual(["NOT_CAMPAIGN_OFFICE"]);
    expect((await excuse(federation)).codes).toEqual(["NOT_FOUND"]);
    expect((await excuse(district)).seen?.state).toBe("EXCUSED");
  });
});

test("at the end of the half-year what is missing is missed for good, once, and the next half-year is owed", async () => {
  await day("2027-01-01");
  await keep();
  await keep();
  const states = await owner.query("select period, state, count(*)::int as count from review_obligation group by 1, 2 order by 1, 2");
  expect(states.rows).toEqual([
    { period: "2026H2", state: "DONE", count: 1 },
    { period: "2026H2", state: "EXCUSED", count: 1 },
    { period: "2026H2", state: "MISSED", count: 4 },
    { period: "2027H1", state: "DUE", count: 5 },
  ]);
  const [missed] = await list(party, "GIVEN", { state: { eq: "MISSED" } });
  if (missed === undefined) throw new Error("nothing was missed");
  expect(missed.allowedActions.filter(({ enabled }) => enabled)).toEqual([]);
  expect((await write(party, missed)).codes).toEqual(["TRANSITION_NOT_ALLOWED"]);
});

test("the rule in SQL is the rule in code, and the record replays", async () => {
  const today = "2026-12-05";
  for (const state of ["DUE", "SCHEDULED", "DONE", "EXCUSED", "MISSED"] as ReviewState[]) {
    for (const dueOn of ["2026-12-04", "2026-12-05", "2027-01-04", "2027-01-05"]) {
      const heldOn = state === "DONE" ? "2026-12-05" : null;
      const { rows } = await owner.query(
        `select ${timelinessSql("r", "$1::date")} as rule from (select $2::text as state, $3::date as due_on, $4::date as held_on) r`,
        [today, state, dueOn, heldOn],
      );
      expect([state, dueOn, rows[0].rule]).toEqual([state, dueOn, timelinessOf({ state, dueOn, heldOn }, today)]);
    }
  }
  const { rows } = await owner.query(
    `select o.id from review_obligation o join lateral (select count(*) as steps, (array_agg(e.after->>'state' order by e.id desc))[1] as state
     from event e where e.tenant_id = o.tenant_id and e.entity_id = o.id) told on told.steps <> o.version or told.state <> o.state`,
  );
  expect(rows).toEqual([]);
});
