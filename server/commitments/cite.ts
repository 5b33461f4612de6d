import { text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { TargetShare } from "../targets/share.entity.ts";
import type { CommitmentKind } from "./commitment.entity.ts";
import type { CommitmentDraft } from "./content.entity.ts";

const LINK_NAME: Readonly<Record<CommitmentKind, string>> = { LONG_TERM: "plan", ANNUAL: "annualTarget", IMMEDIATE: "trigger" };

export interface Link {
  /** The annual target, the plan or the occasion it follows from, in words. */
  readonly link?: string | null | undefined;
  /** Of an annual commitment: the share of an annual target it serves. */
  readonly targetShareId?: string | null | undefined;
  readonly dueOn: string;
}

/**
 * What a commitment follows from. An annual one cites a share of a target wherever its organization has one for that year; the words that
 * are published with it are those of the target then, unless others were typed. Refuses with TARGET_TO_CITE, TARGET_SHARE_UNKNOWN.
 */
export async function cite(
  ctx: Ctx,
  kind: CommitmentKind,
  { link, targetShareId, dueOn }: Link,
  before: string | null = null,
): Promise<Pick<CommitmentDraft, "link" | "targetShareId">> {
  const typed = (required: boolean): string => text(LINK_NAME[kind], link, { max: 200, field: ["input", "link"], required });
  const tenantId = ctx.viewer.tenant.id;
  if (targetShareId === undefined || targetShareId === null) {
    const open = { tenantId, year: Number(dueOn.slice(0, 4)), state: "OPEN" as const };
    if (kind === "ANNUAL" && (await ctx.db.existsBy(TargetShare, open))) throw new DomainError("TARGET_TO_CITE", {}, ["input", "targetShareId"]);
    return { link: typed(true), targetShareId: null };
  }
  const share = await ctx.db.findOneBy(TargetShare, { tenantId, id: targetShareId });
  const isCitable = kind === "ANNUAL" && share !== null && (share.state === "OPEN" || share.id === before);
  if (!isCitable) throw new DomainError("TARGET_SHARE_UNKNOWN", {}, ["input", "targetShareId"]);
  const words = typed(false);
  return { link: words === "" ? `${share.title}（${share.value}${share.unit}）` : words, targetShareId };
}
