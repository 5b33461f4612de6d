import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Anchors, readAnchors } from "../../server/events/anchors.ts";
import { sealAll, type Verification, verifyAll } from "../../server/evidence.ts";
import { firstIdAt, newId } from "../../server/platform/ids.ts";
import { dispatched, must, received } from "../acts.ts";
import { World } from "../world.ts";

let world: World;
let owner: pg.Client;
let tenantId: string;
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
  tenantId = (await world.organization("周王镇党委")).id;
  anchors = new Map();
  const { rows } = await owner.query<{ tenant_id: string; number: number; hash: string }>(
    "select distinct on (tenant_id) tenant_id, number, hash from seal order by tenant_id, number desc",
  );
  for (const { tenant_id, number, hash } of rows) anchors.set(tenant_id, { number, hash });
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

  test("no way in may change or remove what is on record", async () => {
    const { rows } = await owner.query(
      `select role, name, privilege
       from unnest(array['tenant', 'issuer', 'oversight', 'public', 'platform']) as role,
         unnest(array['event', 'access_entry', 'seal']) as name,
         unnest(array['update', 'delete', 'truncate']) as privilege
       where has_table_privilege('gongjian_' || role, name, privilege)
         or (privilege = 'update' and has_any_column_privilege('gongjian_' || role, name, privilege))`,
    );
    expect(rows).toEqual([]);
  });
});
