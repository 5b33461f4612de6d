import { record } from "../events/event.service.ts";
import { minuteOf } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { mutationName, nextState, refusal } from "../platform/lifecycle.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { mayCall } from "../platform/permission.ts";
import { Select } from "../platform/select.ts";
import type { RoleName, Viewer } from "../platform/viewer.ts";
import { Import, type ImportKind, type ImportState } from "./import.entity.ts";
import { sheetOfKind, sheets } from "./sheets.ts";

export const IMPORT_ACTS = ["commit", "undo", "abandon"] as const;

/** What somebody may import: what they may enter one by one. */
export function kindsFor(viewer: Viewer): ImportKind[] {
  return sheets.filter(({ needs }) => mayCall(viewer, needs.create) && mayCall(viewer, needs.edit)).map(({ kind }) => kind);
}

/** Why somebody may not import this kind, or null. */
export function refuseKind(kind: ImportKind, act: string, viewer: Viewer): DomainError | null {
  if (kindsFor(viewer).includes(kind)) return null;
  const { allow } = sheetOfKind(kind).needs.create;
  const roles: readonly RoleName[] = typeof allow === "string" ? [] : allow;
  return new DomainError("ROLE_MISSING", { roles, act: mutationName("Import", act) });
}

/** Why an act may not be done now, or null. The same function answers for buttons and for mutations. */
export function refuseImport(row: Import, act: string, { viewer, clock }: Pick<Ctx, "clock" | "viewer">): DomainError | null {
  const refused = refuseKind(row.kind, act, viewer) ?? refusal("Import", act, row.state, viewer);
  if (refused !== null) return refused;
  if (act === "commit" && row.newCount + row.changedCount === 0) return new DomainError("IMPORT_NOTHING");
  if (act !== "undo") return null;
  if (row.undoUntil === null) return new DomainError(row.writtenCount === 0 ? "IMPORT_NOTHING" : "IMPORT_UNDO_NEVER");
  return clock.now() > row.undoUntil ? new DomainError("IMPORT_UNDO_LATE", { until: minuteOf(row.undoUntil) }) : null;
}

/** An import of one's own organization, of a kind one may import. */
export async function findImport(ctx: Ctx, id: string, lock?: "lock"): Promise<Import | null> {
  const query = new Select(ctx, Import).andWhere("row.id = :id", { id });
  if (ctx.predicates) query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id });
  if (!ctx.viewer.system) query.andWhere("row.kind = any(:kinds)", { kinds: kindsFor(ctx.viewer) });
  const [found] = await query.getMany(lock === "lock" ? " for update" : "");
  return found ?? null;
}

export async function takeImport(ctx: Ctx, id: string, version: number, act: string): Promise<Import> {
  const row = await findImport(ctx, id, "lock");
  if (row === null) throw notFound();
  if (row.version !== version) throw new DomainError("VERSION_CONFLICT", { current: row.version, given: version });
  const refused = refuseImport(row, act, ctx);
  if (refused !== null) throw refused;
  return row;
}

/** Moves an import on: the listed transition, the next version and exactly one event, or nothing at all. */
export async function moveImport(ctx: Ctx, row: Import, act: string, patch: Partial<Import> = {}): Promise<Import> {
  const state = nextState("Import", act, row.state, ctx.viewer) as ImportState;
  const { tenantId, id, version } = row;
  const change = { ...patch, state, version: version + 1 };
  const done = await ctx.db.update(Import, { tenantId, id, version }, change);
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
  await record(ctx, { tenantId, entityType: "Import", entityId: id, act, before: { state: row.state }, after: { state } });
  forgetLoaded(ctx);
  return Object.assign(row, change);
}
