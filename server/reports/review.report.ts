import { labels } from "../../schema/labels/labels.ts";
import type { Line } from "../organizations/organization.entity.ts";
import { noteAccess } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { MAX_LIMIT } from "../platform/list.ts";
import { type HelpFigure, type ReviewFigure, figureSql, helpFigureSql } from "../reviews/figures.ts";
import { halfYearOf } from "../reviews/half-year.ts";
import { territoryNames } from "./pivot.service.ts";
import type { ReviewFigures, ReviewGrouping, ReviewReport, ReviewReportInput, ReviewReportRow } from "./review.types.ts";

const COUNTED = {
  total: "TOTAL",
  done: "DONE",
  onTime: "ON_TIME",
  late: "LATE",
  open: "OPEN",
  behind: "BEHIND",
  overdue: "OVERDUE",
  missed: "MISSED",
  excused: "EXCUSED",
  onSite: "ON_SITE",
  meeting: "MEETING",
  individualTalk: "INDIVIDUAL_TALK",
} as const satisfies Readonly<Record<string, ReviewFigure>>;
const HELP = { helpPromised: "PROMISED", helpDelivered: "DELIVERED", helpOverdue: "OVERDUE" } as const satisfies Readonly<Record<string, HelpFigure>>;
export const COLUMN_OF = Object.fromEntries(Object.entries(COUNTED).map(([column, figure]) => [figure, column])) as Readonly<
  Record<ReviewFigure, keyof typeof COUNTED>
>;

/** What makes rows of each grouping one; the same columns in both tables. */
const KEYS: Readonly<Record<ReviewGrouping, readonly string[]>> = {
  LEADER: ["reviewer_id", "leader_name"],
  SUBJECT: ["tenant_id", "subject_name"],
  REVIEWER: ["reviewer_id"],
  TERRITORY: ["territory"],
  LINE: ["line"],
};
const LEADERS = "r.reviewer_id::text || r.leader_name";
const SUBJECTS = "r.tenant_id::text || r.subject_name";

type Counts = Omit<ReviewFigures, "onTimeRate" | "helpPromised" | "helpDelivered" | "helpOverdue">;
type Helps = Pick<ReviewFigures, "helpPromised" | "helpDelivered" | "helpOverdue">;
/** The keys of a row, all null in the total, with who it is. */
type Keyed = Readonly<Record<"k1" | "k2" | "reviewerName" | "post", string | null>>;

const NO_HELP: Helps = { helpPromised: 0, helpDelivered: 0, helpOverdue: 0 };
const NOTHING: Counts = { ...zeros(COUNTED), leaders: 0, leadersBehind: 0, subjects: 0, covered: 0 };

function zeros<K extends string>(names: Readonly<Record<K, unknown>>): Record<K, number> {
  return Object.fromEntries(Object.keys(names).map((name) => [name, 0])) as Record<K, number>;
}

interface Conditions {
  readonly sql: string;
  readonly values: unknown[];
}

/** The rows of this door and of what was asked, over either table as `r`; $1 is the day. */
function conditions(ctx: Ctx, input: ReviewReportInput, period: string): Conditions {
  const values: unknown[] = [ctx.clock.today(), period];
  const parts = ["$1::date is not null", "r.period = $2"];
  const put = (column: string, value: unknown): void => {
    if (value !== undefined && value !== null) parts.push(`${column} = $${values.push(value)}`);
  };
  // Whose leaders and who is reviewed is the question, not only a permission.
  if (ctx.door === "issuer") put("r.reviewer_id", ctx.viewer.tenant.id);
  else if (ctx.door === "tenant") put("r.tenant_id", ctx.viewer.tenant.id);
  else if (ctx.predicates) parts.push(`r.overseer_ids @> array[$${values.push(ctx.viewer.tenant.id)}::uuid]`);
  put("r.line", input.line);
  put("r.kind", input.kind);
  return { sql: parts.join(" and "), values };
}

/** Counts of each row and of the whole, in one statement. */
function sqlOf(ctx: Ctx, table: string, by: ReviewGrouping, counts: readonly string[], where: string): string {
  const keys = KEYS[by];
  const [first = "", second] = keys;
  const sets = keys.map((key) => `r.${key}`).join(", ");
  return `${ctx.door === "tenant" ? "" : "/* cross-tenant */ "}select r.${first}::text as k1, ${second === undefined ? "null" : `r.${second}`} as k2, ${counts.join(", ")}
    from ${table} r where ${where} group by grouping sets ((), (${sets}))`;
}

function reviewCounts(): string[] {
  const counts = Object.entries(COUNTED).map(([name, figure]) => `count(*) filter (where ${figureSql(figure, "r", "$1::date")})::int as "${name}"`);
  return [
    'max(r.reviewer_name) as "reviewerName"',
    "max(r.leader_post) as post",
    ...counts,
    `count(distinct ${LEADERS})::int as leaders`,
    `count(distinct ${LEADERS}) filter (where ${figureSql("BEHIND", "r", "$1::date")})::int as "leadersBehind"`,
    `count(distinct ${SUBJECTS})::int as subjects`,
    `count(distinct ${SUBJECTS}) filter (where r.state = 'DONE')::int as covered`,
  ];
}

const helpCounts = (): string[] =>
  Object.entries(HELP).map(([name, figure]) => `count(*) filter (where ${helpFigureSql(figure, "r", "$1::date")})::int as "${name}"`);

/** Whose rows were counted, on their access logs. */
async function noteRead(ctx: Ctx, { sql, values }: Conditions): Promise<void> {
  if (ctx.door === "tenant") return;
  const read: Array<{ tenantId: string; count: number }> = await ctx.db.query(
    `/* cross-tenant */ select r.tenant_id as "tenantId", count(*)::int as count from review_obligation r where ${sql} group by r.tenant_id`,
    values,
  );
  const about = { operation: "reviewReport", entityType: "ReviewObligation", entityId: null, scope: ctx.viewer.tenant.name };
  for (const { tenantId, count } of read) noteAccess(ctx, { tenantId, rows: count, ...about });
}

function figuresOf(counts: Counts, help: Helps | undefined): ReviewFigures {
  const expected = counts.total - counts.excused;
  const only = Object.fromEntries(Object.keys(NOTHING).map((name) => [name, counts[name as keyof Counts]])) as Counts;
  const { helpPromised, helpDelivered, helpOverdue } = help ?? NO_HELP;
  return { ...only, onTimeRate: expected === 0 ? null : counts.onTime / expected, helpPromised, helpDelivered, helpOverdue };
}

const keyOf = ({ k1, k2 }: Pick<Keyed, "k1" | "k2">): string => [k1, k2].filter((key) => key !== null).join(" ");

/** Names of what rows stand for: organizations by id, territories by code. */
async function namesFor(ctx: Ctx, by: ReviewGrouping, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (by === "TERRITORY") return territoryNames(ctx, keys);
  if (by !== "SUBJECT") return new Map();
  const found: Array<{ id: string; name: string }> = await ctx.db.query("select id, name from organization where id = any($1)", [keys]);
  return new Map(found.map(({ id, name }) => [id, name]));
}

function rowOf(
  ctx: Ctx,
  by: ReviewGrouping,
  row: Counts & Keyed,
  about: { help: Helps | undefined; names: ReadonlyMap<string, string> },
): ReviewReportRow {
  const { k1, k2, reviewerName, post } = row;
  const key = k1 ?? "";
  const named = about.names.get(key) ?? key;
  const words = labels[ctx.viewer.locale].enums.Line;
  const own: Readonly<Record<ReviewGrouping, Pick<ReviewReportRow, "name" | "organization">>> = {
    LEADER: { name: k2 ?? "", organization: reviewerName },
    SUBJECT: { name: k2 ?? "", organization: named },
    REVIEWER: { name: reviewerName ?? "", organization: reviewerName },
    TERRITORY: { name: named, organization: null },
    LINE: { name: words[key as Line], organization: null },
  };
  return {
    key: keyOf(row),
    ...own[by],
    post: by === "LEADER" ? post : null,
    reviewerId: by === "LEADER" || by === "REVIEWER" ? key : null,
    tenantId: by === "SUBJECT" ? key : null,
    figures: figuresOf(row, about.help),
  };
}

export interface ReviewRows {
  readonly period: string;
  readonly total: ReviewFigures;
  readonly rows: ReviewReportRow[];
}

/** Every row that was asked for, who is most behind first, then who has most to do. Refuses with BAD_REQUEST. */
export async function reviewRows(ctx: Ctx, input: ReviewReportInput): Promise<ReviewRows> {
  const period = input.period ?? halfYearOf(ctx.clock.today()).period;
  if (!/^[0-9]{4}H[12]$/.test(period)) throw new DomainError("BAD_REQUEST", { detail: "period" });
  const by = input.by ?? "LEADER";
  const asked = conditions(ctx, input, period);
  const [counted, helped]: [Array<Counts & Keyed>, Array<Helps & Keyed>] = await Promise.all([
    ctx.db.query(sqlOf(ctx, "review_obligation", by, reviewCounts(), asked.sql), asked.values),
    ctx.db.query(sqlOf(ctx, "review_help", by, helpCounts(), asked.sql), asked.values),
  ]);
  await noteRead(ctx, asked);
  const help = new Map(helped.map((row) => [keyOf(row), row]));
  const keyed = counted.filter(({ k1 }) => k1 !== null);
  const names = await namesFor(ctx, by, [...new Set(keyed.map(({ k1 }) => k1 ?? ""))]);
  const column = COLUMN_OF[input.figure ?? "TOTAL"];
  const rows = keyed.map((row) => rowOf(ctx, by, row, { help: help.get(keyOf(row)), names })).filter(({ figures }) => figures[column] > 0);
  rows.sort(({ figures: a, name: x, key: k }, { figures: b, name: y, key: l }) => {
    return b.behind - a.behind || b.open - a.open || x.localeCompare(y, "zh-CN") || k.localeCompare(l);
  });
  const whole = counted.find(({ k1 }) => k1 === null);
  return { period, total: figuresOf(whole ?? NOTHING, help.get("")), rows };
}

/** Coverage of a half-year: who owes, who has reviewed whom and by when, how, and what was promised. Refuses with BAD_REQUEST. */
export async function reviewReport(ctx: Ctx, input: ReviewReportInput, page?: { offset?: number; limit?: number } | null): Promise<ReviewReport> {
  const offset = page?.offset ?? 0;
  const limit = page?.limit ?? MAX_LIMIT;
  if (offset < 0 || limit < 1 || limit > MAX_LIMIT) throw new DomainError("BAD_REQUEST", { detail: `limit 1…${MAX_LIMIT}` });
  const { period, total, rows } = await reviewRows(ctx, input);
  return { asOf: ctx.clock.now(), scope: ctx.viewer.tenant.name, period, total, count: rows.length, rows: rows.slice(offset, offset + limit) };
}
