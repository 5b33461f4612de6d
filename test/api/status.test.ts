import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAnchors } from "../../server/events/anchors.ts";
import { verifyAll } from "../../server/evidence.ts";
import { createLogger } from "../../server/platform/log.ts";
import { noteBackup } from "../../server/platform/vitals.ts";
import type { ServerStatus } from "../../server/status/status.types.ts";
import { type Client, World } from "../world.ts";

const STATUS = `{ serverStatus {
  lights { subject level } version startedAt organizations
  database { version bytes taken places } replica { lagSeconds } storage { freeBytes totalBytes } backup { at rows files }
  evidence { verifiedAt organizationsChecked organizationsWithFindings } clock { kinds failing } jobs { running queued failed stuck }
  sessions { sessions people recent } memory { usedBytes heapBytes } errors { requests internal unavailable limited } } }`;

describe("the status of the platform", () => {
  let world: World;
  let owner: pg.Client;
  let admin: Client;

  beforeAll(async () => {
    world = await World.start({ log: createLogger("silent") });
    owner = new pg.Client({ connectionString: world.database.ownerUrl });
    await owner.connect();
    admin = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
  });
  afterAll(async () => {
    await owner.end();
    await world.stop();
  });

  const look = (): Promise<ServerStatus> => admin.get<ServerStatus>(STATUS, {}, ["serverStatus"]);
  const lightOf = ({ lights }: ServerStatus, subject: string): string | undefined => lights.find((light) => light.subject === subject)?.level;

  test("tells a platform administrator what the installation stands on, and of no organization", async () => {
    const status = await look();
    expect(status).toMatchObject({ organizations: 100, replica: null, backup: null, jobs: { running: 0, queued: 0, failed: 0, stuck: 0 } });
    expect(status.database.bytes).toBeGreaterThan(1e6);
    expect(status.database.places).toBeGreaterThan(status.database.taken);
    expect(status.storage.totalBytes).toBeGreaterThan(status.storage.freeBytes);
    expect(status.sessions).toEqual({ sessions: 1, people: 1, recent: 1 });
    expect([lightOf(status, "DATABASE"), lightOf(status, "BACKUP"), lightOf(status, "VERIFICATION")]).toEqual(["GOOD", "WATCH", "GOOD"]);
    expect(JSON.stringify(status)).not.toMatch(/工会|党委|妇联|团委/);
  });

  test.each(["AUDITOR", "TENANT_ADMIN", "ISSUER", "DISTRICT_READER"] as const)("is refused to %s", async (role) => {
    const client = await world.person("区委组织部", [role]);
    expect((await client.ask(STATUS)).errors[0]?.extensions.code).toBe("FORBIDDEN");
  });

  test("says when the record was checked, and that something was found, not what", async () => {
    await verifyAll(world.app.database, readAnchors(world.data), { keep: true });
    const sound = await look();
    expect(sound.evidence).toMatchObject({ organizationsChecked: 100, organizationsWithFindings: 0 });
    expect(lightOf(sound, "VERIFICATION")).toBe("GOOD");
    const found = `insert into verification (tenant_id, id, verified_at, sealed, unsealed, replayed, findings, first_finding)
      select id, 'ffffffff-ffff-7fff-bfff-ffffffffffff', now(), 1, 0, 1, 1, 'secret words' from organization where name = '周王镇工会'`;
    await owner.query(found);
    const broken = await look();
    expect(broken.evidence.organizationsWithFindings).toBe(1);
    expect(lightOf(broken, "VERIFICATION")).toBe("BAD");
    const platform = "/* cross-tenant */ select first_finding from verification";
    await expect(world.app.asSystem("platform", (ctx) => ctx.db.query(platform))).rejects.toThrow(/permission denied/);
  });

  test("counts jobs that failed or that nobody works on", async () => {
    const job = `insert into job (tenant_id, id, kind, subject_id, state, total, created_by_name, created_at, run_after)
      select id, gen_random_uuid(), 'DISPATCH', id, $1, 1, '某人', now() - interval '1 hour', now() - interval '1 hour' from organization where name = $2`;
    await owner.query(job, ["FAILED", "周王镇工会"]);
    expect(lightOf(await look(), "JOBS")).toBe("WATCH");
    await owner.query(job, ["QUEUED", "周王镇工会"]);
    const status = await look();
    expect(status.jobs).toEqual({ running: 0, queued: 1, failed: 1, stuck: 1 });
    expect(lightOf(status, "JOBS")).toBe("BAD");
  });

  test("counts what could not be answered, and knows the last whole backup", async () => {
    const { errors } = await look();
    await owner.query("alter table job rename to job_away");
    const broken = await admin.ask("{ jobs { total items { id } } }");
    await owner.query("alter table job_away rename to job");
    expect(broken.errors.map(({ extensions }) => extensions.code)).toContain("INTERNAL");
    noteBackup(world.data, { at: new Date().toISOString(), rows: 12, files: 3 });
    const status = await look();
    expect(status.errors.requests).toBeGreaterThanOrEqual(errors.requests + 2);
    expect([status.errors.internal, lightOf(status, "ERRORS")]).toEqual([errors.internal + 1, "WATCH"]);
    expect(status.backup).toMatchObject({ rows: 12, files: 3 });
    expect(lightOf(status, "BACKUP")).toBe("GOOD");
  });
});
