import { Equal, In, IsNull, Or } from "typeorm";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { StoredFile } from "./file.entity.ts";

const MAX_FILES = 20;
/** What a file may hang on; it hangs on one thing at most. */
const LINKS = ["assignmentId", "taskId", "rectificationId", "commitmentId", "targetShareId"] as const;

interface Keeper {
  readonly tenantId: string;
  readonly id: string;
  readonly overseerIds: string[];
  /** Who reads it besides those above. */
  readonly issuerId: string | null;
}

/** Files must be the tenant's own and hang on nothing else: whoever reads the record reads them. Refuses with FILE_NOT_YOURS, TOO_MANY_ROWS. */
export async function handOver(
  ctx: Ctx,
  link: Extract<(typeof LINKS)[number], "rectificationId" | "commitmentId" | "targetShareId">,
  { tenantId, id, overseerIds, issuerId }: Keeper,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  if (ids.length > MAX_FILES) throw new DomainError("TOO_MANY_ROWS", { max: MAX_FILES }, ["fileIds"]);
  const free = Object.fromEntries(LINKS.map((one) => [one, one === link ? Or(IsNull(), Equal(id)) : IsNull()]));
  const files = await ctx.db.findBy(StoredFile, { ...free, tenantId, id: In([...ids]) });
  if (files.length !== new Set(ids).size) throw new DomainError("FILE_NOT_YOURS", {}, ["fileIds"]);
  await ctx.db.update(StoredFile, { tenantId, id: In([...ids]) }, { [link]: id, issuerId, overseerIds, submittedAt: ctx.clock.now() });
}
