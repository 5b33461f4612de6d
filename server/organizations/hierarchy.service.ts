import type { Ctx } from "../platform/door.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { type Hierarchy, HierarchyLink } from "./hierarchy.entity.ts";
import { Organization } from "./organization.entity.ts";

const VALID = "link.valid_from <= $2 and (link.valid_to is null or link.valid_to > $2)";

/** Everybody above each organization, in either hierarchy, on a day. Keys without anybody above are missing. */
export async function overseersOf(ctx: Ctx, ids: readonly string[], on: string): Promise<Map<string, string[]>> {
  const rows: Array<{ origin: string; overseers: string[] }> = await ctx.db.query(
    `with recursive up (origin, id) as (
       select link.child_id, link.parent_id from hierarchy_link link where link.child_id = any($1) and ${VALID}
       union
       select up.origin, link.parent_id from up join hierarchy_link link on link.child_id = up.id and ${VALID}
     )
     select origin, array_agg(distinct id order by id)::text[] as overseers from up where id <> origin group by origin`,
    [ids, on],
  );
  return new Map(rows.map((row) => [row.origin, row.overseers]));
}

/** Everybody below an organization, in one hierarchy or in either, on a day. */
export async function belowOf(ctx: Ctx, id: string, on: string, hierarchy?: Hierarchy): Promise<string[]> {
  const rows: Array<{ id: string }> = await ctx.db.query(
    `with recursive down (id) as (
       select link.child_id from hierarchy_link link
       where link.parent_id = $1 and ${VALID} and ($3::text is null or link.hierarchy = $3)
       union
       select link.child_id from down join hierarchy_link link on link.parent_id = down.id
       where ${VALID} and ($3::text is null or link.hierarchy = $3)
     )
     select id::text from down where id <> $1`,
    [id, on, hierarchy ?? null],
  );
  return rows.map((row) => row.id);
}

export function isValid(link: HierarchyLink, on: string): boolean {
  return link.validFrom <= on && (link.validTo === null || link.validTo > on);
}

/** Who is directly above an organization in a hierarchy today. */
export async function parentToday(ctx: Ctx, id: string, hierarchy: Hierarchy): Promise<Organization | null> {
  const links = await loadMany(ctx, HierarchyLink, "childId", id, { by: "validFrom", direction: "DESC" });
  const link = links.find((one) => one.hierarchy === hierarchy && isValid(one, ctx.clock.today()));
  return link === undefined ? null : loadOne(ctx, Organization, link.parentId);
}
