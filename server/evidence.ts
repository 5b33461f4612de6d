import { randomUUID } from "node:crypto";
import { driftOf } from "./assignments/counters.ts";
import { snapshotDrift } from "./assignments/snapshot.service.ts";
import { type Anchors, readAnchors, writeAnchors } from "./events/anchors.ts";
import { type ChainCheck, checkChain } from "./events/chain.service.ts";
import { keepVerification, lastVerification } from "./events/evidence.service.ts";
import { type Finding, findingLine, NAMED } from "./events/finding.ts";
import { replayStates } from "./events/replay.service.ts";
import { type Head, keepsPromise, sealNext } from "./events/seal.service.ts";
import { systemClock } from "./platform/clock.ts";
import { type Database, type Door, openDatabase } from "./platform/database.ts";
import { type Ctx, enter, type Mode } from "./platform/door.ts";
import { type ViewerTenant, systemViewer } from "./platform/viewer.ts";

/** Evidence of all tenants is looked at through each tenant's own door, which can read it and add seals, nothing else. */
export function asTenant<T>(database: Database, tenant: ViewerTenant, mode: Mode, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const entry = { viewer: systemViewer(tenant), clock: systemClock, requestId: randomUUID(), predicates: true };
  return enter(database, "tenant", entry, mode, work);
}

export async function tenants(database: Database): Promise<ViewerTenant[]> {
  return database.source("platform").query(`select id, kind, line, name, division_code as "divisionCode" from organization order by id`);
}

function sameHead(one: Head | undefined, other: Head): boolean {
  return one?.number === other.number && one.hash === other.hash;
}

/** Seals a tenant's rows to the last. The head is new when it moved on from the one known, and not when it denies it. */
async function sealTenant(database: Database, tenant: ViewerTenant, known: Head | undefined): Promise<{ rows: number; head: Head | null }> {
  let rows = 0;
  let head: Head | null = null;
  for (let more = true; more; ) {
    const made = await asTenant(database, tenant, "write", sealNext);
    rows += made.rows;
    ({ more, head } = made);
  }
  if (head === null || sameHead(known, head)) return { rows, head: null };
  // A chain that no longer contains the head we know leaves that head as the evidence against it.
  const sound = known === undefined || (await asTenant(database, tenant, "read", (ctx) => keepsPromise(ctx, known)));
  return { rows, head: sound ? head : null };
}

export interface SealOptions {
  readonly data: string;
  readonly signal?: AbortSignal;
}

/** Seals every tenant's new rows and keeps the heads outside the database; safe when several servers do it at once. Returns how many rows. */
export async function sealAll(database: Database, { data, signal }: SealOptions): Promise<number> {
  const known = readAnchors(data);
  const moved: Anchors = new Map();
  let rows = 0;
  for (const tenant of await tenants(database)) {
    if (signal?.aborted === true) break;
    const sealed = await sealTenant(database, tenant, known.get(tenant.id));
    rows += sealed.rows;
    if (sealed.head !== null) moved.set(tenant.id, sealed.head);
  }
  // Read again: a restore may have set some back meanwhile.
  if (moved.size > 0) writeAnchors(data, new Map([...readAnchors(data), ...moved]));
  return rows;
}

export interface Verification {
  readonly tenants: number;
  readonly seals: number;
  readonly sealed: number;
  readonly unsealed: number;
  readonly replayed: number;
  readonly findings: readonly Finding[];
  /** One line for every tenant with findings or rows not sealed yet. */
  readonly lines: readonly string[];
}

function linesOf(tenant: ViewerTenant, chain: ChainCheck, findings: readonly Finding[]): string[] {
  return [
    ...findings.map((finding) => `FAIL ${tenant.name}: ${findingLine(finding)}`),
    ...chain.pending.map(({ source, count, first, last }) => `     ${tenant.name}: ${count} of ${source} not sealed yet, from ${first} to ${last}`),
  ];
}

type TenantCheck = Pick<Verification, "seals" | "sealed" | "unsealed" | "replayed" | "lines"> & {
  chain: readonly Finding[];
  states: readonly Finding[];
};

/** Counts that a recount does not give. */
async function wrongCounts(ctx: Ctx): Promise<Finding[]> {
  const drift = await driftOf(ctx);
  return drift.slice(0, NAMED).map(({ row, detail }) => ({
    tenantId: ctx.viewer.tenant.id,
    table: "assignment_count",
    row,
    kind: "STATE",
    detail: `a recount adds ${detail}; npm run cli -- recount puts it right`,
  }));
}

/** Months that were kept for reports and are not what the events say. */
async function wrongMonths(ctx: Ctx): Promise<Finding[]> {
  const drift = await snapshotDrift(ctx);
  return drift.slice(0, NAMED).map(({ day, rows }) => ({
    tenantId: ctx.viewer.tenant.id,
    table: "assignment_snapshot",
    row: day,
    kind: "STATE",
    detail: `${rows} rows are not what the events say; npm run cli -- recount puts it right`,
  }));
}

/** Checks one tenant's chain, replays its state machines and counts its assignments again, in one snapshot. */
async function verifyTenant(database: Database, tenant: ViewerTenant, anchor: Head | undefined): Promise<TenantCheck> {
  return asTenant(database, tenant, "snapshot", async (ctx) => {
    const chain = await checkChain(ctx, anchor ?? null);
    const states = await replayStates(ctx);
    const follow = [...states.findings, ...(await wrongCounts(ctx)), ...(await wrongMonths(ctx))];
    return {
      seals: chain.seals,
      sealed: chain.sealed,
      unsealed: chain.pending.reduce((total, { count }) => total + count, 0),
      replayed: states.replayed,
      chain: chain.findings,
      states: follow,
      lines: linesOf(tenant, chain, [...chain.findings, ...follow]),
    };
  });
}

/** A tenant whose chain was seen, and which is no longer there at all. */
function goneTenant(tenantId: string): TenantCheck {
  const finding: Finding = {
    tenantId,
    table: "organization",
    row: tenantId,
    kind: "REMOVED",
    detail: "its chain of evidence was seen here, see anchors.json",
  };
  return { seals: 0, sealed: 0, unsealed: 0, replayed: 0, chain: [finding], states: [], lines: [`FAIL ${findingLine(finding)}`] };
}

export interface VerifyOptions {
  /** Keeps the result with each tenant, for its auditors. */
  readonly keep?: boolean;
  /** Leaves out tenants that were checked after this instant. */
  readonly before?: Date;
  readonly signal?: AbortSignal;
}

/** Verifies every tenant, or those whose turn it is. */
export async function verifyAll(database: Database, anchors: Anchors, options: VerifyOptions = {}): Promise<Verification> {
  const all = await tenants(database);
  const known = new Set(all.map(({ id }) => id));
  const gone = [...anchors.keys()].filter((id) => !known.has(id));
  const checks = gone.map(goneTenant);
  const { keep = false, before, signal } = options;
  for (const tenant of all) {
    if (signal?.aborted === true) break;
    const last = before === undefined ? null : await asTenant(database, tenant, "read", lastVerification);
    if (before !== undefined && last?.verifiedAt !== null && last?.verifiedAt !== undefined && last.verifiedAt > before) continue;
    const check = await verifyTenant(database, tenant, anchors.get(tenant.id));
    checks.push(check);
    const findings = [...check.chain, ...check.states];
    if (keep) await asTenant(database, tenant, "write", (ctx) => keepVerification(ctx, { ...check, findings }));
  }
  const sum = (of: (check: TenantCheck) => number): number => checks.reduce((total, check) => total + of(check), 0);
  return {
    tenants: checks.length - gone.length,
    seals: sum(({ seals }) => seals),
    sealed: sum(({ sealed }) => sealed),
    unsealed: sum(({ unsealed }) => unsealed),
    replayed: sum(({ replayed }) => replayed),
    // What the chains prove comes first; what does not follow from the events is often only its consequence.
    findings: [...checks.flatMap(({ chain }) => chain), ...checks.flatMap(({ states }) => states)],
    lines: checks.flatMap(({ lines }) => lines),
  };
}

/** The same over connections of its own, with the heads that the data folder keeps. */
export async function verifyStored(urls: Readonly<Record<Door, string>>, data: string, options: VerifyOptions = {}): Promise<Verification> {
  const database = await openDatabase({ urls, entities: [], poolSize: 2 });
  try {
    return await verifyAll(database, readAnchors(data), options);
  } finally {
    await database.close();
  }
}
