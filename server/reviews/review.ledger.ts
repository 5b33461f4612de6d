import { Organization } from "../organizations/organization.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { exportOf, type Ledger, minute } from "../platform/ledger.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { helpTimelinessOf } from "./figures.ts";
import { halfYearWords } from "./half-year.ts";
import type { ReviewRelation } from "./relation.entity.ts";
import { ReviewHelp, type ReviewObligation, ReviewShortcoming } from "./review.entity.ts";
import { helpList, obligationList, relationList } from "./review.list.ts";
import { timelinessOf } from "./timeliness.ts";

const ORDER = { by: "place", direction: "ASC" } as const;

async function tenantName(ctx: Ctx, id: string): Promise<string> {
  return (await loadOne(ctx, Organization, id))?.name ?? "";
}

/** 点评关系. */
export const relationBook: Ledger<ReviewRelation> = {
  field: "reviewRelations",
  list: relationList,
  columns: {
    leader: (row) => row.leaderName,
    leaderPost: (row) => row.leaderPost,
    reviewer: (row) => row.reviewerName,
    kind: (row, { enums }) => enums.ReviewKind[row.kind],
    subject: (row) => row.subjectName,
    tenant: (row, { ctx }) => tenantName(ctx, row.tenantId),
    validFrom: (row) => row.validFrom,
    validTo: (row) => row.validTo,
    id: (row) => row.id,
  },
};
/** The same as a workbook. */
export const relationLedger = exportOf(relationBook);

/** 点评台账 as a workbook: one row for each obligation, with what was said. */
export const obligationLedger = exportOf<ReviewObligation>({
  field: "reviewObligations",
  list: obligationList,
  columns: {
    leader: (row) => row.leaderName,
    leaderPost: (row) => row.leaderPost,
    reviewer: (row) => row.reviewerName,
    subject: (row) => row.subjectName,
    kind: (row, { enums }) => enums.ReviewKind[row.kind],
    period: (row, { locale }) => halfYearWords(row.period, locale),
    state: (row, { enums }) => enums.ReviewState[row.state],
    timeliness: (row, { enums, ctx }) => enums.ReviewTimeliness[timelinessOf(row, ctx.clock.today())],
    dueOn: (row) => row.dueOn,
    scheduledOn: (row) => row.scheduledOn,
    heldOn: (row) => row.heldOn,
    mode: (row, { enums }) => (row.mode === null ? "" : enums.ReviewMode[row.mode]),
    strengths: (row) => row.strengths,
    shortcomings: async (row, { ctx, enums }) =>
      (await loadMany(ctx, ReviewShortcoming, "obligationId", row.id, ORDER))
        .map(({ aspect, item }) => `${enums.Aspect[aspect]}：${item}`)
        .join("；"),
    help: async (row, { ctx }) =>
      (await loadMany(ctx, ReviewHelp, "obligationId", row.id, ORDER)).map(({ what, dueOn }) => `${what}（${dueOn}）`).join("；"),
    recordedBy: (row) => row.recordedByName,
    recordedAt: (row) => minute(row.recordedAt),
    excuse: (row) => row.excuse,
  },
});

/** 帮助事项台账 as a workbook: what leaders promised, and whether it came. */
export const helpLedger = exportOf<ReviewHelp>({
  field: "reviewHelps",
  list: helpList,
  columns: {
    what: (row) => row.what,
    leader: (row) => row.leaderName,
    reviewer: (row) => row.reviewerName,
    subject: (row) => row.subjectName,
    tenant: (row, { ctx }) => tenantName(ctx, row.tenantId),
    period: (row, { locale }) => halfYearWords(row.period, locale),
    dueOn: (row) => row.dueOn,
    timeliness: (row, { enums, ctx }) => enums.HelpTimeliness[helpTimelinessOf(row, ctx.clock.today())],
    deliveredOn: (row) => row.deliveredOn,
    deliveredNote: (row) => row.deliveredNote,
  },
});
