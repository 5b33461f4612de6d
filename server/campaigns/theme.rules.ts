import { type Happening, record } from "../events/event.service.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { mutationName, nextState, refusal, rolesFor } from "../platform/lifecycle.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { onShards } from "../platform/shards.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";
import { Theme, type ThemeState } from "./theme.entity.ts";

export const WRITER_ACTS = ["edit", "submit"] as const;
export const GUIDE_ACTS = ["findFitting", "askToImprove"] as const;
const WRITERS: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER"];

/** Why an act may not be done now, or null. The same function answers for buttons and for mutations. */
export function refuseTheme(theme: Theme, act: string, viewer: Viewer): DomainError | null {
  const guiding = GUIDE_ACTS.some((one) => one === act);
  if (viewer.tenant.id !== (guiding ? theme.guideId : theme.tenantId)) return new DomainError("THEME_NOT_YOURS");
  if (act !== "edit") return refusal("Theme", act, theme.state, viewer);
  const held = holds(viewer, WRITERS);
  return held ? null : new DomainError("ROLE_MISSING", { roles: WRITERS, act: mutationName("Theme", act) });
}

/** A theme as far as this door shows it: others see one once it was submitted. */
export async function findTheme(ctx: Ctx, id: string, lock?: "lock"): Promise<Theme | null> {
  const query = onShards(ctx, ctx.db.getRepository(Theme).createQueryBuilder("row").where("row.id = :id", { id }));
  if (ctx.predicates) {
    const own = { own: ctx.viewer.tenant.id };
    if (ctx.door === "issuer") query.andWhere("row.guideId = :own and row.submittedAt is not null", own);
    if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[] and row.submittedAt is not null", own);
  }
  if (lock === "lock") query.setLock("pessimistic_write");
  return query.getOne();
}

export async function takeTheme(ctx: Ctx, id: string, version: number, act: string): Promise<Theme> {
  const theme = await findTheme(ctx, id, "lock");
  if (theme === null) throw notFound();
  if (theme.version !== version) throw new DomainError("VERSION_CONFLICT", { current: theme.version, given: version });
  const refused = refuseTheme(theme, act, ctx.viewer);
  if (refused !== null) throw refused;
  return theme;
}

/** Who, besides the tenant, may read an event of this theme. */
export function sharedTheme(theme: Theme): Pick<Happening, "tenantId" | "entityType" | "entityId" | "issuerId" | "overseerIds" | "reach"> {
  const { tenantId, id, guideId, overseerIds } = theme;
  return { tenantId, entityType: "Theme", entityId: id, issuerId: guideId, overseerIds, reach: "OVERSIGHT" };
}

/** Moves a theme on: the listed transition, the next version and exactly one event, or nothing at all. */
export async function moveTheme(ctx: Ctx, theme: Theme, act: string, patch: Partial<Theme>): Promise<Theme> {
  const state = nextState("Theme", act, theme.state, ctx.viewer) as ThemeState;
  const { title, explanation } = theme;
  const change = { ...patch, state, version: theme.version + 1 };
  const done = await ctx.db
    .createQueryBuilder()
    .update(Theme)
    .set(change)
    .where("tenantId = :tenantId and id = :id and version = :version", theme)
    .execute();
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: theme.version + 1, given: theme.version });
  const before = { state: theme.state, ...(act === "submit" ? { title, explanation } : {}) };
  Object.assign(theme, change);
  forgetLoaded(ctx);
  const told = act === "submit" ? { title: theme.title, explanation: theme.explanation } : {};
  const note = act === "submit" ? null : (patch.comment ?? null);
  await record(ctx, { ...sharedTheme(theme), act, roles: rolesFor("Theme", act), note, before, after: { state, ...told } });
  return theme;
}
