import { randomUUID } from "node:crypto";
import { viewerOfAccount } from "../accounts/session.service.ts";
import type { Storage } from "../files/storage.ts";
import { type Organization as OrganizationRow, Organization } from "../organizations/organization.entity.ts";
import type { Clock } from "../platform/clock.ts";
import type { Database, Door } from "../platform/database.ts";
import { type Ctx, enter } from "../platform/door.ts";
import { DomainError, type ErrorCode } from "../platform/errors.ts";
import { systemViewer, type Viewer } from "../platform/viewer.ts";
import { Job, type JobKind } from "./job.entity.ts";

/** What a piece of work has at hand beside its transaction. */
export interface Tools<P = unknown> {
  readonly storage: Storage;
  /** Whoever asked, with the rights of now; null where none is left, or where the work is the system's. */
  readonly asker: Viewer | null;
  readonly prepared: P;
}

/** How one kind of job is done. */
export interface Work<P = unknown> {
  readonly door: Door | ((job: Job) => Door);
  /** Acts in the name of whoever asked, whose rights are looked up for every piece. */
  readonly asAsker?: true;
  /** What takes long and needs no database, before the transaction of each piece. */
  prepare?(job: Job, tools: Tools): Promise<P>;
  /**
   * The next piece, in one transaction with the count of it; called until everything is done. Returns how many pieces
   * are done now. A piece may be tried again after a crash, never done twice.
   */
  step(ctx: Ctx, job: Job, tools: Tools<P>): Promise<number>;
}

export type Works = Readonly<Record<JobKind, Work>>;

export interface Workshop {
  readonly database: Database;
  readonly clock: Clock;
  readonly storage: Storage;
  readonly works: Works;
  readonly onFault: (error: unknown, job: Job) => void;
}

/** A worker that is silent for longer has died, and another takes its job. */
const LEASE = "60 seconds";
const MAX_ATTEMPTS = 8;
const AT_ONCE = 20;

/** Somebody else holds the job by now; whatever this piece did is rolled back. */
class LeaseLost extends Error {}

/** Who acts: the person who asked, as the system, because the right to it was checked when it was asked for. */
function viewerFor(job: Job, tenant: OrganizationRow): Viewer {
  const { id, kind, line, name, divisionCode } = tenant;
  return {
    ...systemViewer({ id, kind, line, name, divisionCode }),
    accountId: job.accountId,
    accountTenantId: job.accountTenantId,
    name: job.createdByName,
  };
}

function asPlatform<T>({ database, clock }: Workshop, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const entry = { viewer: systemViewer(), clock, requestId: randomUUID(), predicates: true, reach: "all" as const };
  return enter(database, "platform", entry, "write", work);
}

/** Times are the database's: servers' clocks may differ. */
async function claim(shop: Workshop, due: { tenant_id: string; id: string }, worker: string): Promise<Job | null> {
  return asPlatform(shop, async (ctx) => {
    const done: [unknown[], number] = await ctx.db.query(
      `update job set state = 'RUNNING', worker = $3, attempts = attempts + 1, lease_until = now() + interval '${LEASE}'
       where tenant_id = $1 and id = $2 and state in ('QUEUED', 'RUNNING') and run_after <= now()
         and (lease_until is null or lease_until < now())`,
      [due.tenant_id, due.id, worker],
    );
    return done[1] === 1 ? ctx.db.findOneBy(Job, { tenantId: due.tenant_id, id: due.id }) : null;
  });
}

async function toolsFor(shop: Workshop, work: Work, job: Job): Promise<Tools> {
  const asker = work.asAsker === true ? await asPlatform(shop, (ctx) => viewerOfAccount(ctx, job)) : null;
  const tools = { storage: shop.storage, asker, prepared: undefined };
  return work.prepare === undefined ? tools : { ...tools, prepared: await work.prepare(job, tools) };
}

/** One piece and its count, together or not at all. */
async function doPiece(shop: Workshop, job: Job, about: { worker: string; tenant: OrganizationRow }): Promise<number> {
  const work = shop.works[job.kind];
  const entry = { viewer: viewerFor(job, about.tenant), clock: shop.clock, requestId: job.id, predicates: true };
  const tools = await toolsFor(shop, work, job);
  return enter(shop.database, typeof work.door === "function" ? work.door(job) : work.door, entry, "write", async (ctx) => {
    const done = job.done < job.total ? await work.step(ctx, job, tools) : job.total;
    const state = done >= job.total ? "DONE" : "RUNNING";
    const counted: [unknown[], number] = await ctx.db.query(
      `update job set done = $4, state = $5, attempts = 0, version = version + 1, lease_until = now() + interval '${LEASE}',
         ended_at = case when $5 = 'DONE' then $6::timestamptz end
       where tenant_id = $1 and id = $2 and worker = $3 and state = 'RUNNING' and done = $7`,
      [job.tenantId, job.id, about.worker, Math.min(done, job.total), state, shop.clock.now(), job.done],
    );
    if (counted[1] !== 1) throw new LeaseLost();
    return done;
  });
}

/** A refusal is final; anything else is tried again, later each time. */
async function giveUp(shop: Workshop, job: Job, worker: string, error: unknown): Promise<void> {
  if (!(error instanceof DomainError)) shop.onFault(error, job);
  const code: ErrorCode | null = error instanceof DomainError ? error.code : job.attempts >= MAX_ATTEMPTS ? "INTERNAL" : null;
  const params = error instanceof DomainError ? error.params : { requestId: job.id };
  await asPlatform(shop, (ctx) =>
    ctx.db.query(
      `update job set state = $4, error_code = $5, error_params = $6, lease_until = null, worker = null, version = version + 1,
         ended_at = $7, run_after = now() + make_interval(secs => $8)
       where tenant_id = $1 and id = $2 and worker = $3 and state = 'RUNNING'`,
      [
        job.tenantId,
        job.id,
        worker,
        code === null ? "QUEUED" : "FAILED",
        code,
        code === null ? null : params,
        code === null ? null : shop.clock.now(),
        2 ** job.attempts,
      ],
    ),
  );
}

/** Hands a job back, so that another server need not wait for the lease to end. */
function putBack(shop: Workshop, job: Job, worker: string): Promise<unknown> {
  return asPlatform(shop, (ctx) =>
    ctx.db.query(
      `update job set state = 'QUEUED', lease_until = null, worker = null, attempts = 0
       where tenant_id = $1 and id = $2 and worker = $3 and state = 'RUNNING'`,
      [job.tenantId, job.id, worker],
    ),
  );
}

async function perform(shop: Workshop, job: Job, about: { worker: string; signal: AbortSignal }): Promise<void> {
  const { worker, signal } = about;
  try {
    const tenant = await asPlatform(shop, (ctx) => ctx.db.findOneByOrFail(Organization, { id: job.tenantId }));
    do {
      job.done = await doPiece(shop, job, { worker, tenant });
    } while (job.done < job.total && !signal.aborted);
    if (job.done < job.total) await putBack(shop, job, worker);
  } catch (error) {
    if (!(error instanceof LeaseLost)) await giveUp(shop, job, worker, error);
  }
}

/** Does what is due now, one job after the other; returns how many were worked on. Any number of servers may run it. */
export async function runJobs(shop: Workshop, signal: AbortSignal = new AbortController().signal): Promise<number> {
  const worker = randomUUID();
  const due = await asPlatform(shop, async (ctx) => {
    const rows: Array<{ tenant_id: string; id: string }> = await ctx.db.query(
      `/* cross-tenant */
       select tenant_id, id from job
       where state in ('QUEUED', 'RUNNING') and run_after <= now() and (lease_until is null or lease_until < now())
       order by run_after, id limit ${AT_ONCE}`,
    );
    return rows;
  });
  let worked = 0;
  for (const one of due) {
    if (signal.aborted) break;
    const job = await claim(shop, one, worker);
    if (job === null) continue;
    await perform(shop, job, { worker, signal });
    worked++;
  }
  return worked;
}
