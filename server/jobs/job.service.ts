import type { Ctx } from "../platform/door.ts";
import { CROSS_TENANT } from "../platform/shards.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import type { ListSpec } from "../platform/list.ts";
import { Job, type JobKind } from "./job.entity.ts";

export const jobList: ListSpec<Job> = {
  entity: Job,
  within: (ctx, query) => {
    if (ctx.door !== "platform") query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id });
  },
  filters: { id: "id", kind: "kind", state: "state", subjectId: "subjectId" },
  sorts: {
    CREATED_DESC: { column: "createdAt", direction: "DESC" },
    CREATED_ASC: { column: "createdAt", direction: "ASC" },
  },
  sort: "CREATED_DESC",
};

/** Asks for work, in the transaction of the act that needs it: when that is rolled back, nothing was asked for. */
export async function enqueue(ctx: Ctx, job: { kind: JobKind; subjectId: string; total: number; input?: object }): Promise<Job> {
  const { accountId, accountTenantId, name, tenant } = ctx.viewer;
  const row = ctx.db.create(Job, {
    tenantId: tenant.id,
    id: newId(),
    kind: job.kind,
    subjectId: job.subjectId,
    input: job.input ?? {},
    state: "QUEUED",
    done: 0,
    total: job.total,
    attempts: 0,
    runAfter: new Date(0),
    accountId,
    accountTenantId,
    createdByName: name,
    createdAt: ctx.clock.now(),
    version: 1,
  });
  await ctx.db.createQueryBuilder().insert().into(Job).values(row).returning([]).updateEntity(false).execute();
  return row;
}

/** The newest job on a record of this tenant, or null. */
export function jobOn(ctx: Ctx, subjectId: string): Promise<Job | null> {
  return ctx.db.findOne(Job, { where: { tenantId: ctx.viewer.tenant.id, subjectId }, order: { id: "DESC" } });
}

export const isUnderWay = (job: Job | null): boolean => job !== null && job.state !== "DONE";

export async function findJob(ctx: Ctx, id: string): Promise<Job | null> {
  const own = ctx.predicates && ctx.door !== "platform" ? { tenantId: ctx.viewer.tenant.id } : {};
  return ctx.db.findOne(Job, { comment: CROSS_TENANT, where: { ...own, id } });
}

/** Why a job may not be tried again now, or null. */
export function refuseRetry(job: Job): DomainError | null {
  return job.state === "FAILED" ? null : new DomainError("JOB_NOT_FAILED");
}

/** Goes on where a failed job stopped; what was done stays done. */
export async function retryJob(ctx: Ctx, id: string, version: number): Promise<Job> {
  const job = await findJob(ctx, id);
  if (job === null) throw notFound();
  if (job.version !== version) throw new DomainError("VERSION_CONFLICT", { current: job.version, given: version });
  const refused = refuseRetry(job);
  if (refused !== null) throw refused;
  const patch = {
    state: "QUEUED" as const,
    attempts: 0,
    errorCode: null,
    errorParams: null,
    endedAt: null,
    runAfter: new Date(0),
    version: version + 1,
  };
  const done = await ctx.db
    .createQueryBuilder()
    .update(Job)
    .set(patch)
    .where("tenantId = :tenantId and id = :id and version = :version", job)
    .execute();
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
  return Object.assign(job, patch);
}
