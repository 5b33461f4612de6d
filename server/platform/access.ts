import type { Ctx } from "./door.ts";
import { newId } from "./ids.ts";

/** One read of rows that belong to another tenant. */
export interface Access {
  readonly tenantId: string;
  readonly operation: string;
  readonly entityType: string | null;
  readonly entityId: string | null;
  readonly rows: number;
  readonly scope: string;
  /** One entry a day and reader is enough: what is asked again at every tick in a form. */
  readonly daily?: true;
}

/** Notes a read of another tenant's rows; reads of one's own are nobody else's business. */
export function noteAccess(ctx: Ctx, access: Access): void {
  if (access.tenantId !== ctx.viewer.tenant.id && access.rows > 0) ctx.accesses.push(access);
}

type Listed = Pick<Access, "operation" | "daily"> & { readonly entityType: string };

/** Notes a list: one entry per tenant that was seen, with how many of its rows. */
export function noteRows(ctx: Ctx, operation: string, entityType: string, rows: ReadonlyArray<{ tenantId: string }>): void {
  noteListed(ctx, { operation, entityType }, rows);
}

export function noteListed(ctx: Ctx, listed: Listed, rows: ReadonlyArray<{ tenantId: string }>): void {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.tenantId, (counts.get(row.tenantId) ?? 0) + 1);
  for (const [tenantId, count] of counts) {
    noteAccess(ctx, { ...listed, tenantId, entityId: null, rows: count, scope: ctx.viewer.tenant.name });
  }
}

const COLUMNS = 13;
/** Entries in one statement, which takes a bounded number of values. */
const CHUNK = 1_000;

/** What makes a daily entry the same as an earlier one; null where every read is an entry of its own. */
function onceOf(ctx: Ctx, access: Access): string | null {
  if (access.daily !== true) return null;
  const { accountId, tenant } = ctx.viewer;
  return [ctx.clock.today(), tenant.id, accountId, access.operation].join(" ");
}

/** Writes what was noted. `ctx` must be a writing transaction of the same door. */
export async function writeAccesses(ctx: Ctx, accesses: readonly Access[]): Promise<void> {
  for (let from = 0; from < accesses.length; from += CHUNK) await writeSome(ctx, accesses.slice(from, from + CHUNK));
}

async function writeSome(ctx: Ctx, accesses: readonly Access[]): Promise<void> {
  const values: unknown[] = [];
  const tuples = accesses.map((access, row) => {
    const { viewer } = ctx;
    values.push(access.tenantId, newId(), ctx.clock.now(), viewer.tenant.id, viewer.tenant.name, viewer.accountId);
    values.push(viewer.name, access.operation, access.entityType, access.entityId, access.rows, access.scope, onceOf(ctx, access));
    const marks = Array.from({ length: COLUMNS }, (_, column) => `$${row * COLUMNS + column + 2}`);
    return `(${marks.join(", ")}, $1)`;
  });
  await ctx.db.query(
    `insert into access_entry (tenant_id, id, at, reader_tenant_id, reader_tenant_name, reader_account_id,
       reader_name, operation, entity_type, entity_id, rows, scope, once, request_id)
     values ${tuples.join(", ")} on conflict do nothing`,
    [ctx.requestId, ...values],
  );
}
