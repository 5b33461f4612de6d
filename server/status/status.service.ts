import { existsSync } from "node:fs";
import { hostname } from "node:os";
import { getHeapStatistics } from "node:v8";
import manifest from "../../package.json" with { type: "json" };
import { systemClock } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { lastBackup, type Room, roomIn, type Turn, type Vitals } from "../platform/vitals.ts";
import { lightsOf } from "./status.rules.ts";
import type { ServerStatus } from "./status.types.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

async function one<T>(ctx: Ctx, sql: string, values: readonly unknown[] = []): Promise<T> {
  const [row] = await ctx.rows<T>(sql, values);
  if (row === undefined) throw new Error("a count without a row");
  return row;
}

async function databaseStatus(ctx: Ctx, { database }: Vitals): Promise<ServerStatus["database"]> {
  const { at, ...rest } = await one<{ version: string; bytes: number; at: Date }>(
    ctx,
    "select current_setting('server_version') as version, pg_database_size(current_database()) as bytes, clock_timestamp() as at",
  );
  const apart = Math.abs(at.getTime() - systemClock.now().getTime());
  return { ...rest, ...database.load(), clockApartSeconds: Math.round(apart / 100) / 10 };
}

async function replicaStatus({ database }: Vitals): Promise<ServerStatus["replica"]> {
  const lagSeconds = await database.replicaLag();
  return lagSeconds === undefined ? null : { lagSeconds };
}

function storageStatus({ folders }: Vitals): ServerStatus["storage"] {
  const [fuller] = [folders.data, folders.files]
    .filter(existsSync)
    .map(roomIn)
    .sort((a: Room, b: Room) => a.free - b.free);
  return { freeBytes: fuller?.free ?? 0, totalBytes: fuller?.total ?? 0 };
}

function backupStatus({ folders }: Vitals): ServerStatus["backup"] {
  const note = lastBackup(folders.data);
  return note === null ? null : { ...note, at: new Date(note.at) };
}

/** The check itself takes minutes and is done by the clock; here is only what came of it. */
async function evidenceStatus(ctx: Ctx, { turns }: Vitals): Promise<ServerStatus["evidence"]> {
  const recent = await one<Omit<ServerStatus["evidence"], "sealedAt">>(
    ctx,
    `/* cross-tenant */
     select max(verified_at) as "verifiedAt", count(*)::integer as "organizationsChecked",
       count(*) filter (where findings > 0)::integer as "organizationsWithFindings"
     from (
       select distinct on (tenant_id) tenant_id, verified_at, findings
       from verification
       where verified_at > $1
       order by tenant_id, id desc
     ) last`,
    [new Date(systemClock.now().getTime() - 2 * DAY)],
  );
  return { ...recent, sealedAt: turns.get("sealing")?.doneAt ?? null };
}

const failed = ({ doneAt, failedAt }: Turn): boolean => failedAt !== null && (doneAt === null || doneAt < failedAt);

function clockStatus({ turns }: Vitals): ServerStatus["clock"] {
  return { kinds: turns.size, failing: [...turns].flatMap(([name, turn]) => (failed(turn) ? [name] : [])) };
}

function jobCounts(ctx: Ctx): Promise<ServerStatus["jobs"]> {
  return one(
    ctx,
    `/* cross-tenant */
     select count(*) filter (where state = 'RUNNING')::integer as running, count(*) filter (where state = 'QUEUED')::integer as queued,
       count(*) filter (where state = 'FAILED')::integer as failed,
       count(*) filter (
         where state in ('QUEUED', 'RUNNING') and greatest(run_after, lease_until, created_at) < now() - interval '5 minutes'
       )::integer as stuck
     from job
     where state in ('QUEUED', 'RUNNING', 'FAILED')`,
  );
}

function sessionCounts(ctx: Ctx): Promise<ServerStatus["sessions"]> {
  const now = ctx.clock.now();
  return one(
    ctx,
    `select count(*)::integer as sessions, count(distinct account_id)::integer as people,
       count(*) filter (where last_seen_at > $2)::integer as recent
     from session
     where expires_at > $1`,
    [now, new Date(now.getTime() - 15 * MINUTE)],
  );
}

function memoryStatus(): ServerStatus["memory"] {
  const { rss, heapUsed } = process.memoryUsage();
  return { usedBytes: rss, heapBytes: heapUsed, heapLimitBytes: getHeapStatistics().heap_size_limit, availableBytes: process.availableMemory() };
}

function errorCounts({ requests, refusals }: Vitals): ServerStatus["errors"] {
  const { INTERNAL, UNAVAILABLE, RATE_LIMITED } = refusals;
  return {
    requests,
    internal: INTERNAL.count,
    lastInternalAt: INTERNAL.lastAt,
    unavailable: UNAVAILABLE.count,
    lastUnavailableAt: UNAVAILABLE.lastAt,
    limited: RATE_LIMITED.count,
  };
}

/** How this server and what it stands on are: cheap questions only, because the page asks every few seconds. */
export async function serverStatus(ctx: Ctx, vitals: Vitals): Promise<ServerStatus> {
  const facts = {
    host: hostname(),
    version: manifest.version,
    startedAt: vitals.startedAt,
    organizations: (await one<{ count: number }>(ctx, "select count(*)::integer as count from organization")).count,
    database: await databaseStatus(ctx, vitals),
    replica: await replicaStatus(vitals),
    storage: storageStatus(vitals),
    backup: backupStatus(vitals),
    evidence: await evidenceStatus(ctx, vitals),
    clock: clockStatus(vitals),
    jobs: await jobCounts(ctx),
    sessions: await sessionCounts(ctx),
    memory: memoryStatus(),
    errors: errorCounts(vitals),
    checkedAt: systemClock.now(),
  };
  return { lights: lightsOf(facts), ...facts };
}
