import { randomUUID } from "node:crypto";
import { type Anchors, readAnchors, writeAnchors } from "./events/anchors.ts";
import { type ChainCheck, checkChain } from "./events/chain.service.ts";
import { type Finding, findingLine } from "./events/finding.ts";
import { replayStates } from "./events/replay.service.ts";
import { type Head, headOf, keepsPromise, sealNext } from "./events/seal.service.ts";
import { systemClock } from "./platform/clock.ts";
import type { Database } from "./platform/database.ts";
import { type Ctx, enter, type Mode } from "./platform/door.ts";
import { type ViewerTenant, systemViewer } from "./platform/viewer.ts";

/** Evidence of all tenants is looked at through each tenant's own door, which can read it and add seals, nothing else. */
function asTenant<T>(database: Database, tenant: ViewerTenant, mode: Mode, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const entry = { viewer: systemViewer(tenant), clock: systemClock, requestId: randomUUID(), predicates: true };
  return enter(database, "tenant", entry, mode, work);
}

async function tenants(database: Database): Promise<ViewerTenant[]> {
  return database.source("platform").query(`select id, kind, line, name, division_code as "divisionCode" from organization order by id`);
}

function sameHead(one: Head | undefined, other: Head | null): boolean {
  return one?.number === other?.number && one?.hash === other?.hash;
}

async function sealTenant(database: Database, tenant: ViewerTenant, anchors: Anchors): Promise<number> {
  let rows = 0;
  for (let more = true; more; ) {
    const made = await asTenant(database, tenant, "write", sealNext);
    rows += made.rows;
    more = made.more;
    const known = anchors.get(tenant.id);
    if (made.head === null || sameHead(known, made.head)) continue;
    // A chain that no longer contains the head we know keeps that head as the evidence against it.
    const sound = known === undefined || (await asTenant(database, tenant, "read", (ctx) => keepsPromise(ctx, known)));
    if (sound) anchors.set(tenant.id, made.head);
  }
  return rows;
}

export interface SealOptions {
  readonly data: string;
  readonly signal?: AbortSignal;
}

/** Seals every tenant's new rows and keeps the heads outside the database; safe when several servers do it at once. Returns how many rows. */
export async function sealAll(database: Database, { data, signal }: SealOptions): Promise<number> {
  const anchors = readAnchors(data);
  const before = new Map(anchors);
  let rows = 0;
  for (const tenant of await tenants(database)) {
    if (signal?.aborted === true) break;
    rows += await sealTenant(database, tenant, anchors);
  }
  if ([...anchors].some(([id, head]) => !sameHead(before.get(id), head))) writeAnchors(data, anchors);
  return rows;
}

/** The heads of all chains as they are, taken at their word: after a restore. */
export async function currentHeads(database: Database): Promise<Anchors> {
  const heads: Anchors = new Map();
  for (const tenant of await tenants(database)) {
    const head = await asTenant(database, tenant, "read", headOf);
    if (head !== null) heads.set(tenant.id, head);
  }
  return heads;
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

/** Checks each tenant's chain and replays its state machines, each in one snapshot. */
export async function verifyAll(database: Database, anchors: Anchors): Promise<Verification> {
  const found: Finding[] = [];
  const lines: string[] = [];
  const sum = { tenants: 0, seals: 0, sealed: 0, unsealed: 0, replayed: 0 };
  for (const tenant of await tenants(database)) {
    await asTenant(database, tenant, "snapshot", async (ctx) => {
      const chain = await checkChain(ctx, anchors.get(tenant.id) ?? null);
      const states = await replayStates(ctx);
      const findings = [...chain.findings, ...states.findings];
      found.push(...findings);
      lines.push(...linesOf(tenant, chain, findings));
      sum.tenants++;
      sum.seals += chain.seals;
      sum.sealed += chain.sealed;
      sum.unsealed += chain.pending.reduce((total, { count }) => total + count, 0);
      sum.replayed += states.replayed;
    });
  }
  return { ...sum, findings: found, lines };
}
