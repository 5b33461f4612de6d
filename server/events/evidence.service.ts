import type { Ctx } from "../platform/door.ts";
import { newId } from "../platform/ids.ts";
import type { Evidence } from "./evidence.entity.ts";
import { type Finding, findingLine } from "./finding.ts";
import { SOURCES } from "./seal.ts";
import { countUnsealed } from "./seal.service.ts";

export interface Checked {
  readonly sealed: number;
  readonly unsealed: number;
  readonly replayed: number;
  readonly findings: readonly Finding[];
}

/** Keeps what a check found, for those who audit the tenant. */
export async function keepVerification(ctx: Ctx, { sealed, unsealed, replayed, findings }: Checked): Promise<void> {
  const [first] = findings;
  await ctx.db.query(
    `insert into verification (tenant_id, id, verified_at, sealed, unsealed, replayed, findings, first_finding)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [ctx.viewer.tenant.id, newId(), ctx.clock.now(), sealed, unsealed, replayed, findings.length, first === undefined ? null : findingLine(first)],
  );
}

type LastCheck = Pick<Evidence, "verifiedAt" | "findings" | "firstFinding">;

export async function lastVerification(ctx: Ctx): Promise<LastCheck | null> {
  const rows: LastCheck[] = await ctx.db.query(
    `select verified_at as "verifiedAt", findings, first_finding as "firstFinding"
     from verification
     where tenant_id = $1
     order by id desc
     limit 1`,
    [ctx.viewer.tenant.id],
  );
  return rows[0] ?? null;
}

/** How far the viewer's organization's record is sealed, and what the last check of it found. */
export async function evidenceOf(ctx: Ctx): Promise<Evidence> {
  const rows: Array<Pick<Evidence, "sealedAt" | "seals" | "sealed">> = await ctx.db.query(
    `select max(sealed_at) as "sealedAt", coalesce(max(number), 0) as seals, coalesce(sum(row_count), 0)::integer as sealed
     from seal
     where tenant_id = $1`,
    [ctx.viewer.tenant.id],
  );
  let unsealed = 0;
  for (const source of SOURCES) unsealed += await countUnsealed(ctx, source);
  const last = (await lastVerification(ctx)) ?? { verifiedAt: null, findings: null, firstFinding: null };
  return { sealedAt: null, seals: 0, sealed: 0, ...rows[0], unsealed, ...last };
}
