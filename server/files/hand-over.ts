import { Equal, In, IsNull, Or } from "typeorm";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { StoredFile } from "./file.entity.ts";

const MAX_FILES = 20;
/** What a file may hang on; it hangs on one thing at most. */
const LINKS = ["assignmentId", "taskId", "rectificationId", "commitmentId", "targetShareId", "inspectionVisitId"] as const;
type Link = (typeof LINKS)[number];

interface Keeper {
  readonly tenantId: string;
  readonly id: string;
  readonly overseerIds: string[];
  /** Who reads it besides those above. */
  readonly issuerId: string | null;
  /** The charge of a group that inspects, where it is for that group too. */
  readonly chargeId?: string | null;
}

/** What a file must be that hangs on none of these. */
export const unlinked = (...links: readonly Link[]): Partial<Record<Link, ReturnType<typeof IsNull>>> =>
  Object.fromEntries(links.map((link) => [link, IsNull()]));

/** Files must be the tenant's own and hang on nothing else: whoever reads the record reads them. Refuses with FILE_NOT_YOURS, TOO_MANY_ROWS. */
export async function handOver(
  ctx: Ctx,
  link: Extract<Link, "rectificationId" | "commitmentId" | "targetShareId">,
  { tenantId, id, overseerIds, issuerId, chargeId }: Keeper,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  if (ids.length > MAX_FILES) throw new DomainError("TOO_MANY_ROWS", { max: MAX_FILES }, ["fileIds"]);
  const free = { ...unlinked(...LINKS), [link]: Or(IsNull(), Equal(id)) };
  const files = await ctx.db.findBy(StoredFile, { ...free, tenantId, id: In([...ids]) });
  if (files.length !== new Set(ids).size) throw new DomainError("FILE_NOT_YOURS", {}, ["fileIds"]);
  const seenBy = { issuerId, overseerIds, ...(chargeId === undefined ? {} : { targetId: chargeId }) };
  await ctx.db.update(StoredFile, { tenantId, id: In([...ids]) }, { [link]: id, ...seenBy, submittedAt: ctx.clock.now() });
}
