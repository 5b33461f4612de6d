import { getNamedType, type GraphQLField, isEnumType, isInputObjectType } from "graphql";
import type { Locale } from "../schema/labels/errors.ts";
import { type ColumnName, columnWords, sheetWords } from "../schema/labels/ledgers.ts";
import { labels } from "../schema/labels/labels.ts";
import { actWords, entityWords, fill, readWords } from "../schema/labels/wording.ts";
import { Assignment } from "./assignments/assignment.entity.ts";
import { Campaign } from "./campaigns/campaign.entity.ts";
import { MassGroup } from "./organizations/mass-group.entity.ts";
import { Organization } from "./organizations/organization.entity.ts";
import { minuteOf } from "./platform/clock.ts";
import type { Ctx } from "./platform/door.ts";
import { entryOf } from "./platform/entry-of.ts";
import { isId } from "./platform/ids.ts";
import type { Export } from "./platform/ledger.ts";
import { loadOne } from "./platform/loader.ts";
import { CROSS_TENANT } from "./platform/shards.ts";

type Type = GraphQLField<unknown, unknown>["args"][number]["type"];

interface About {
  readonly wanted: Export;
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: Readonly<Record<string, unknown>>;
  readonly title: string;
}

const SHORT = 6;

/** What an id stands for, where this door shows it. */
async function nameOf(ctx: Ctx, key: string, id: string): Promise<string> {
  if (key === "tenantId" || key === "issuerId" || key === "verifierId" || key === "reviewerId" || key === "parentId") {
    const found = await loadOne(ctx, Organization, id);
    if (found !== null) return found.name;
  }
  if (key === "campaignId") return (await loadOne(ctx, Campaign, id))?.name ?? id;
  if (key === "groupId" || key === "parentId") return (await loadOne(ctx, MassGroup, id))?.name ?? id;
  if (key === "taskId") return (await ctx.db.findOne(Assignment, { comment: CROSS_TENANT, where: { taskId: id } }))?.title ?? id;
  return `#${id.slice(-SHORT)}`;
}

/** Texts that are names of something. */
const TEXTS: Readonly<Record<string, (locale: Locale, text: string) => string>> = {
  act: (locale, act) => actWords(locale, { act, entityType: "" }),
  entityType: entityWords,
  operation: (locale, operation) => readWords(locale, { operation, entityType: null }),
};

async function valueWords(ctx: Ctx, about: { key: string; type: Type }, value: unknown): Promise<string> {
  const { locale } = ctx.viewer;
  if (Array.isArray(value)) return (await Promise.all(value.map((one) => valueWords(ctx, about, one)))).join("、");
  if (value instanceof Date) return minuteOf(value);
  if (value === true) return "✓";
  if (value === false) return "✗";
  const text = String(value);
  const named = getNamedType(about.type);
  if (isEnumType(named)) {
    const words: Readonly<Record<string, Readonly<Record<string, string>>>> = labels[locale].enums;
    return words[named.name]?.[text] ?? text;
  }
  if (isId(text)) return nameOf(ctx, about.key, text);
  return entryOf(TEXTS, about.key)?.(locale, text) ?? text;
}

const SIGNS: Readonly<Record<string, string>> = { eq: "=", in: "=", gte: "≥", lte: "≤" };

function heading(locale: Locale, key: string): string {
  return columnWords[key as ColumnName]?.[locale] ?? key;
}

/** 状态 = 已退回、办理中: an input object as people say it. */
async function conditions(ctx: Ctx, type: Type, value: unknown): Promise<string[]> {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== "object" || value === null) return [];
  const fields = named.getFields();
  const said = Object.entries(value).map(async ([key, inner]): Promise<string[]> => {
    const field = fields[key];
    if (field === undefined || inner === undefined || inner === null) return [];
    const operators = getNamedType(field.type);
    const title = heading(ctx.viewer.locale, key);
    if (!isInputObjectType(operators)) return [`${title} = ${await valueWords(ctx, { key, type: field.type }, inner)}`];
    const compared = Object.entries(inner as object).filter(([, operand]) => operand !== undefined && operand !== null);
    return Promise.all(
      compared.map(async ([operator, operand]) => {
        const operatorType = operators.getFields()[operator]?.type ?? field.type;
        return `${title} ${SIGNS[operator] ?? operator} ${await valueWords(ctx, { key, type: operatorType }, operand)}`;
      }),
    );
  });
  return (await Promise.all(said)).flat();
}

/** Whose eyes the rows were read with: the organization, its view, and how far a grant reaches that does not reach everywhere. */
function scopeWords({ viewer }: Ctx, { args, wanted }: About): string {
  const { locale, within, groups, tenant } = viewer;
  const { view } = args;
  const { AssignmentView, RectificationView, ReviewView } = labels[locale].enums;
  const own = wanted.field.startsWith("review") ? ReviewView : {};
  const views: Readonly<Record<string, string>> = { ...RectificationView, ...AssignmentView, ...own };
  const parts = [tenant.name];
  if (typeof view === "string") parts.push(views[view] ?? view);
  if (within.length > 0) parts.push(fill(sheetWords.confined[locale], { count: String(within.length) }));
  if (groups.length > 0) parts.push(fill(sheetWords.groups[locale], { count: String(groups.length) }));
  return parts.join(" · ");
}

function orderWords({ viewer: { locale } }: Ctx, { wanted, args }: About): string | null {
  if (wanted.list === null) return null;
  const { sort } = args;
  const rule = entryOf(wanted.list.sorts, typeof sort === "string" ? sort : wanted.list.sort);
  if (rule === undefined) return null;
  return `${heading(locale, rule.column)} ${sheetWords[rule.direction === "ASC" ? "ascending" : "descending"][locale]}`;
}

/** What stands above the head: which report, in whose scope, under which conditions, in which order, when and by whom. */
export async function aboutSheet(ctx: Ctx, about: About): Promise<Array<readonly [string, string]>> {
  const { locale, name } = ctx.viewer;
  const said = await Promise.all(about.field.args.map(({ name: key, type }) => conditions(ctx, type, about.args[key])));
  const condition = said.flat().join("；");
  const order = orderWords(ctx, about);
  return [
    [sheetWords.report[locale], about.title],
    [sheetWords.scope[locale], scopeWords(ctx, about)],
    [sheetWords.condition[locale], condition === "" ? sheetWords.everything[locale] : condition],
    ...(order === null ? [] : [[sheetWords.order[locale], order] as const]),
    [sheetWords.made[locale], `${minuteOf(ctx.clock.now())} ${name}`],
  ];
}
