import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Anchors, readAnchors } from "../../server/events/anchors.ts";
import { sealAll, type Verification, verifyAll } from "../../server/evidence.ts";
import { newId } from "../../server/platform/ids.ts";
import { dispatched, must, received } from "../acts.ts";
import { World } from "../world.ts";
import { Forger, tamperings } from "./forger.ts";

let world: World;
let owner: pg.Client;
/** What this machine knows of the chains, which nobody with SQL can reach. */
let anchors: Anchors;

/** A little of everything: acts, a file, reads across tenants. */
async function story(): Promise<void> {
  const district = await world.person("区委组织部");
  const tenant = await world.person("周王镇党委");
  const include = [(await world.organization("周王镇党委")).id];
  const task = await dispatched(district, { selector: { include } });
  const acknowledged = await must(tenant, "acknowledgeAssignment", "assignment", await received(tenant, task.id));
  const accepted = await must(tenant, "acceptAssignment", "assignment", acknowledged);
  const submitted = await must(tenant, "submitAssignment", "assignment", accepted, { contents: [{ key: "text", text: "总结" }] });
  await must(district, "takeForReviewAssignment", "assignment", submitted);
  await tenant.upload("计划.txt", "内容");
  for (let times = 0; times < 3; times++) await district.ask("{ assignments(view: OVERSEEN) { items { id title } } }");
}

const verify = (known: Anchors = anchors): Promise<Verification> => verifyAll(world.app.database, known);

beforeAll(async () => {
  world = await World.start();
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  // Four seals of each source, so that there is a first, a middle and a last one.
  for (let times = 0; times < 4; times++) {
    await story();
    await world.app.seal();
  }
  anchors = readAnchors(world.data);
});

afterAll(async () => {
  await owner.end();
  await world.stop();
});

describe("what was not touched", () => {
  test("verifies, and says what is not sealed yet", async () => {
    const clean = await verify();
    expect(clean.lines).toEqual([]);
    expect(clean.sealed).toBeGreaterThan(60);
    expect(clean.replayed).toBeGreaterThanOrEqual(8);
    await story();
    const later = await verify();
    expect(later.findings).toEqual([]);
    expect(later.unsealed).toBeGreaterThan(5);
    expect(later.lines.join()).toContain("周王镇党委");
    await world.app.seal();
    expect((await verify()).unsealed).toBe(0);
    console.info(
      `evidence: ${clean.seals} seals over ${clean.sealed} rows of ${clean.tenants} tenants, ${clean.replayed} states replayed, 0 findings`,
    );
  });

  test("is shown to the tenant's auditor and to nobody who is not one", async () => {
    await verifyAll(world.app.database, anchors, { keep: true });
    const query = "{ evidence { sealedAt seals sealed unsealed verifiedAt findings firstFinding } }";
    const auditor = await world.person("周王镇党委", ["AUDITOR"]);
    const seen = await auditor.get<Record<string, unknown>>(query, {}, ["evidence"]);
    const { rows } = await owner.query("select count(*)::int as seals, sum(row_count)::int as sealed from seal where tenant_id = $1", [
      (await world.organization("周王镇党委")).id,
    ]);
    expect(seen).toMatchObject({ ...rows[0], findings: 0, firstFinding: null, sealedAt: expect.any(String), verifiedAt: expect.any(String) });
    const other = await world.person("水东镇工会", ["AUDITOR"]);
    expect(await other.get(query, {}, ["evidence"])).toMatchObject({ seals: 0, sealed: 0, findings: 0 });
    const operator = await world.person("周王镇党委", ["TENANT_OPERATOR"]);
    expect((await operator.ask(query)).errors[0]?.extensions.code).toBe("FORBIDDEN");
    await world.app.seal();
  });

  test("no way in may change or remove what is on record", async () => {
    const { rows } = await owner.query(
      `select role, name, privilege
       from unnest(array['tenant', 'issuer', 'oversight', 'public', 'platform']) as role,
         unnest(array['event', 'access_entry', 'seal', 'verification']) as name,
         unnest(array['update', 'delete', 'truncate']) as privilege
       where has_table_privilege('gongjian_' || role, name, privilege)
         or (privilege = 'update' and has_any_column_privilege('gongjian_' || role, name, privilege))`,
    );
    expect(rows).toEqual([]);
  });
});

describe("sealing", () => {
  test("never skips a row that was committed late", async () => {
    const slow = new pg.Client({ connectionString: world.database.ownerUrl });
    await slow.connect();
    const [id, tenant] = [newId(), await world.organization("周王镇党委")];
    await slow.query("begin");
    await slow.query(
      `insert into event (tenant_id, id, at, entity_type, entity_id, act, reach, actor_tenant_id, actor_name, actor_tenant_name, request_id)
       values ($1, $2, now(), 'File', $2, 'create', 'PRIVATE', $1, '慢', '慢', 'slow')`,
      [tenant.id, id],
    );
    await story();
    await world.app.seal();
    expect((await verify()).unsealed).toBe(0);
    await slow.query("commit");
    await slow.end();
    const waiting = await verify();
    expect([waiting.findings, waiting.unsealed]).toEqual([[], 1]);
    expect(await world.app.seal()).toBe(1);
    const { rows } = await owner.query("select number from seal where tenant_id = $1 and $2 = any(row_ids)", [tenant.id, id]);
    expect(rows).toHaveLength(1);
    anchors = readAnchors(world.data);
    expect((await verify()).findings).toEqual([]);
  });

  test("by several servers at once seals every row once", async () => {
    await story();
    const { unsealed } = await verify();
    expect(unsealed).toBeGreaterThan(20);
    const folders = Array.from({ length: 5 }, () => mkdtempSync(join(tmpdir(), "gongjian-anchors-")));
    const counts = await Promise.all(folders.map((data) => sealAll(world.app.database, { data })));
    expect(counts.reduce((sum, count) => sum + count)).toBe(unsealed);
    const again = await verify();
    expect([again.findings, again.unsealed]).toEqual([[], 0]);
    for (const folder of folders) rmSync(folder, { recursive: true });
    console.info(`evidence: ${unsealed} rows sealed once by ${folders.length} servers at once`);
  });
});

const KEPT = ["event", "access_entry", "seal"];

async function undo(): Promise<void> {
  for (const table of KEPT) await owner.query(`delete from ${table}; insert into ${table} select * from kept.${table}`);
  for (const table of ["assignment", "task"]) {
    await owner.query(`update ${table} as row set state = kept.state, version = kept.version from kept.${table} as kept where kept.id = row.id`);
  }
}

describe("what somebody changes by SQL", () => {
  beforeAll(async () => {
    await world.app.seal();
    // The server's own minute must not seal what a forger has just written: the next test would begin with it.
    await owner.query("revoke insert on seal from gongjian_tenant");
    await owner.query("create schema kept");
    for (const table of [...KEPT, "assignment", "task"]) await owner.query(`create table kept.${table} as table ${table}`);
    anchors = readAnchors(world.data);
  });

  test("is named, row by row, whatever the kind", async () => {
    const [tenant, other] = [await world.organization("周王镇党委"), await world.organization("水阳镇党委")];
    const forger = new Forger(owner, tenant.id, other.id);
    expect(await forger.lastSeal()).toBeGreaterThan(6);
    const missed: string[] = [];
    const kinds = tamperings(forger);
    for (const [kind, tamper] of kinds) {
      const [table, row] = await tamper();
      expect(row, kind).toBeDefined();
      const [first] = (await verify()).findings;
      if (first?.table !== table || first.row !== row) missed.push(`${kind}: ${table} ${row}, found ${JSON.stringify(first)}`);
      await undo();
    }
    expect((await verify()).findings).toEqual([]);
    const nobody = newId();
    expect((await verify(new Map([[nobody, { number: 1, hash: "" }]]))).findings).toMatchObject([
      { table: "organization", row: nobody, kind: "REMOVED" },
    ]);
    console.info(`evidence: ${kinds.length} kinds of tampering, ${kinds.length - missed.length} named`);
    expect(missed).toEqual([]);
  });
});
