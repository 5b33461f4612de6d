import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FixedClock } from "../../server/platform/clock.ts";
import { type Database, openDatabase } from "../../server/platform/database.ts";
import { type Ctx, enter, open } from "../../server/platform/door.ts";
import { systemViewer } from "../../server/platform/viewer.ts";
import { entities } from "../../server/entities.ts";
import { cloneDatabase, type TestDatabase } from "../database.ts";

const TENANT = { id: "00000001-0000-7000-8000-000000000001", kind: "MASS_ORGANIZATION", line: "UNION", name: "一号", divisionCode: "341802" };

/** The same promises on one server and on several, where settings must travel with the statements. */
describe.each([false, true])("the door, rows on several servers: %s", (isDistributed) => {
  let own: TestDatabase;
  let database: Database;
  const entry = { viewer: systemViewer(TENANT), clock: new FixedClock("2026-10-15T02:00:00Z"), requestId: "door-test", predicates: true };

  beforeAll(async () => {
    own = await cloneDatabase();
    database = await openDatabase({ urls: own.urls, entities, poolSize: 2, isDistributed });
  });

  afterAll(async () => {
    await database.close();
    await own.drop();
  });

  const told = (ctx: Ctx) => ctx.rows<{ tenant: string }>("select current_setting('app.tenant', true) as tenant");

  test.each(["read", "snapshot", "write"] as const)("tells PostgreSQL for whom, and nobody afterwards: %s", async (mode) => {
    expect(await enter(database, "tenant", entry, mode, told)).toEqual([{ tenant: TENANT.id }]);
    const taken = await database.take("tenant", "write");
    const { rows } = await taken.client.query("select current_setting('app.tenant', true) as tenant");
    taken.release();
    expect(["", null]).toContain(rows[0]?.tenant);
  });

  test.each(["read", "snapshot"] as const)("what only reads cannot write: %s", async (mode) => {
    const write = enter(database, "platform", { ...entry, reach: "all" }, mode, (ctx) => ctx.rows("delete from session"));
    await expect(write).rejects.toMatchObject({ code: "25006" });
  });

  test("a query sees one instant, however many statements it asks", async () => {
    const scope = open(database, "platform", { ...entry, reach: "all" }, "snapshot");
    const count = async () => (await scope.ctx.rows<{ count: number }>("select count(*) as count from throttle"))[0]?.count;
    expect(await count()).toBe(0);
    await enter(database, "platform", { ...entry, reach: "all" }, "write", (ctx) => ctx.rows("insert into throttle (key) values ('one')"));
    expect(await count()).toBe(0);
    await scope.close("rollback");
  });

  test("one statement's fault is not its neighbours', asked side by side or afterwards", async () => {
    const done = await enter(database, "tenant", entry, "snapshot", async (ctx) => {
      const asked = await Promise.allSettled([told(ctx), ctx.rows("select 1 / 0"), told(ctx)]);
      return [...asked.map(({ status }) => status), (await told(ctx))[0]?.tenant];
    });
    expect(done).toEqual(["fulfilled", "rejected", "fulfilled", TENANT.id]);
  });

  test("after a failed statement nothing of an act is kept, whatever the code makes of it", async () => {
    const act = enter(database, "platform", { ...entry, reach: "all" }, "write", async (ctx) => {
      await ctx.rows("insert into throttle (key) values ('two')");
      await ctx.rows("select 1 / 0").catch(() => undefined);
    });
    await expect(act).rejects.toThrow("not committed");
    const left = await enter(database, "platform", { ...entry, reach: "all" }, "read", (ctx) => ctx.rows("select 1 from throttle where key = 'two'"));
    expect(left).toEqual([]);
  });

  test("a connection on which the transaction did not begin is given up, and its place is free again", async () => {
    const pid = async () =>
      (await enter(database, "tenant", entry, "read", (ctx) => ctx.rows<{ pid: number }>("select pg_backend_pid() as pid")))[0]?.pid;
    const before = await pid();
    // No text of PostgreSQL's: what the transaction begins with fails.
    const broken = { ...entry, reach: "\0" as "all" };
    // Every place twice over.
    for (let times = 0; times < 4; times++) await expect(enter(database, "tenant", broken, "write", told)).rejects.toThrow();
    expect(await enter(database, "tenant", entry, "write", told)).toEqual([{ tenant: TENANT.id }]);
    expect(await pid()).not.toBe(before);
  });

  test("nobody enters without ids", () => {
    const groups = { ...entry, viewer: { ...entry.viewer, groups: ["'; drop table event; --"] } };
    expect(() => open(database, "tenant", groups, "write")).toThrow("ids only");
  });

  test("texts, lists, dates, JSON and bytes arrive as they were given", async () => {
    const at = new Date("2026-10-15T02:00:00.123Z");
    const given = ['a"b\\c,{}', ["x", 'y"z\\', "NULL", ""], at, { list: [1, "二"] }, Buffer.from([0, 255])];
    const [row] = await enter(database, "tenant", entry, "read", (ctx) =>
      ctx.rows("select $1::text as text, $2::text[] as list, $3::timestamptz as at, $4::jsonb as json, $5::bytea as bytes, $6::text as nothing", [
        ...given,
        null,
      ]),
    );
    expect(Object.values(row ?? {})).toEqual([...given, null]);
  });

  test("as many values as the protocol can count, and not one more", async () => {
    const sum = (count: number) => {
      const list = Array.from({ length: count }, (_, index) => `$${index + 1}::integer`).join(", ");
      const asked = Array.from({ length: count }, () => 1);
      return enter(database, "tenant", entry, "read", (ctx) => ctx.rows(`select cardinality(array[${list}]) as count`, asked));
    };
    expect(await sum(65_535)).toEqual([{ count: 65_535 }]);
    await expect(sum(65_536)).rejects.toThrow("65536 values");
  });

  test("a value that cannot be read is a fault of its statement alone", async () => {
    const parse = pg.types.getTypeParser(pg.types.builtins.MONEY, "text");
    pg.types.setTypeParser(pg.types.builtins.MONEY, () => {
      throw new Error("unreadable");
    });
    const asked = enter(database, "tenant", entry, "snapshot", async (ctx) => {
      const all = await Promise.allSettled([told(ctx), ctx.rows("select 1::money as money"), told(ctx)]);
      return all.map(({ status }) => status);
    });
    expect(await asked.finally(() => pg.types.setTypeParser(pg.types.builtins.MONEY, parse))).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });

  test("a statement that fails again and again leaves nothing prepared behind", async () => {
    for (let times = 0; times < 30; times++) {
      await enter(database, "tenant", entry, "write", (ctx) => ctx.rows(`select $1::uuid as id, ${times}`, ["no id"])).catch(() => undefined);
    }
    const counts = await enter(database, "tenant", entry, "read", (ctx) =>
      ctx.rows<{ count: number }>("select count(*) as count from pg_prepared_statements"),
    );
    // What begins a transaction and tells it for whom; nothing of the thirty.
    expect(counts[0]?.count).toBeLessThan(20);
  });
});
