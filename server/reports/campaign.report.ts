import { labels } from "../../schema/labels/labels.ts";
import { Stage } from "../campaigns/campaign.entity.ts";
import { findCampaign } from "../campaigns/campaign.service.ts";
import { openOf } from "../campaigns/gate.ts";
import { Theme } from "../campaigns/theme.entity.ts";
import { belowOf } from "../organizations/hierarchy.service.ts";
import { Line, Organization } from "../organizations/organization.entity.ts";
import { noteAccess } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { Select } from "../platform/select.ts";
import type { CampaignFigure, CampaignFigures, CampaignGroup, CampaignReport, CampaignRow } from "./campaign.types.ts";
import { windowOf } from "./coverage.report.ts";
import { territoryNames } from "./pivot.service.ts";

const RULES: Readonly<Record<CampaignFigure, (row: CampaignRow) => boolean>> = {
  ORGANIZATIONS: () => true,
  WITHOUT_THEME: ({ themeState }) => themeState === null,
  THEME_SUBMITTED: ({ themeState }) => themeState === "SUBMITTED",
  THEME_TO_IMPROVE: ({ themeState }) => themeState === "TO_IMPROVE",
  THEME_FITS: ({ themeState }) => themeState === "FITS",
  BEHIND: ({ behind }) => behind.length > 0,
};

function figuresOf(rows: readonly CampaignRow[]): CampaignFigures {
  const count = (figure: CampaignFigure): number => rows.filter((row) => RULES[figure](row)).length;
  return {
    organizations: rows.length,
    withoutTheme: count("WITHOUT_THEME"),
    submitted: count("THEME_SUBMITTED"),
    toImprove: count("THEME_TO_IMPROVE"),
    fits: count("THEME_FITS"),
    behind: count("BEHIND"),
  };
}

/** The active organizations below whoever leads the campaign that the reader may read, in the order of their places. */
export async function readable(ctx: Ctx, ownerId: string): Promise<Organization[]> {
  const { tenant, within } = ctx.viewer;
  const today = ctx.clock.today();
  const led = new Set(await belowOf(ctx, ownerId, today));
  const below = tenant.id === ownerId ? [...led] : (await belowOf(ctx, tenant.id, today)).filter((id) => led.has(id));
  const ids = within.length === 0 ? below : below.filter((id) => within.includes(id));
  const rows = new Select(ctx, Organization).andWhere("row.id = any(:ids) and row.status = 'ACTIVE'", { ids });
  return rows.orderBy("divisionCode").orderBy("line").orderBy("id").getMany();
}

interface Lag {
  readonly stages: Stage[];
  readonly open: number;
}

/** For every organization the stages that are over and whose gates it has not passed. */
async function lagsOf(ctx: Ctx, campaignId: string, ids: readonly string[]): Promise<Map<string, Lag>> {
  const over = new Select(ctx, Stage).andWhere("row.campaignId = :campaignId and row.removedAt is null and row.endsOn < :today", {
    campaignId,
    today: ctx.clock.today(),
  });
  const lags = new Map<string, Lag>();
  for (const stage of await over.orderBy("number").getMany()) {
    const counts = await Promise.all(stage.gates.map((gate) => openOf(ctx, gate, stage, ids)));
    for (const id of ids) {
      const open = counts.reduce((sum, count) => sum + count(id), 0);
      const { stages, open: before } = lags.get(id) ?? { stages: [], open: 0 };
      if (open > 0) lags.set(id, { stages: [...stages, stage], open: before + open });
    }
  }
  return lags;
}

async function themesOf(ctx: Ctx, campaignId: string, ids: readonly string[]): Promise<Map<string, Theme>> {
  const query = new Select(ctx, Theme).andWhere("row.tenantId = any(:ids) and row.campaignId = :campaignId and row.submittedAt is not null", {
    ids,
    campaignId,
  });
  if (ctx.predicates) query.andWhere("row.overseerIds @> array[:own]::uuid[]", { own: ctx.viewer.tenant.id });
  return new Map((await query.getMany()).map((theme) => [theme.tenantId, theme]));
}

/** One row for every organization in the campaign that the reader may read. Refuses with NOT_FOUND. */
export async function campaignRows(ctx: Ctx, campaignId: string): Promise<CampaignRow[]> {
  const campaign = await findCampaign(ctx, campaignId);
  if (campaign === null) throw new DomainError("NOT_FOUND");
  const organizations = await readable(ctx, campaign.ownerId);
  const ids = organizations.map(({ id }) => id);
  const themes = await themesOf(ctx, campaignId, ids);
  const lags = await lagsOf(ctx, campaignId, ids);
  const names = await territoryNames(ctx, [...new Set(organizations.map(({ divisionCode }) => divisionCode.slice(0, 9)))]);
  const about = { operation: "campaignReport", entityType: "Campaign", entityId: campaignId, rows: 1, scope: ctx.viewer.tenant.name };
  return organizations.map(({ id, name, line, divisionCode }) => {
    noteAccess(ctx, { tenantId: id, ...about });
    const theme = themes.get(id);
    const territory = divisionCode.slice(0, 9);
    return {
      organizationId: id,
      name,
      line,
      territory,
      territoryName: names.get(territory) ?? territory,
      themeId: theme?.id ?? null,
      theme: theme?.title ?? null,
      themeState: theme?.state ?? null,
      behind: lags.get(id)?.stages ?? [],
      open: lags.get(id)?.open ?? 0,
    };
  });
}

function groups(rows: readonly CampaignRow[], key: "line" | "territory", nameOf: (row: CampaignRow) => string): CampaignGroup[] {
  const found = [...Map.groupBy(rows, (row) => row[key])];
  return found.map(([value, members]) => ({ key: value, name: members[0] === undefined ? value : nameOf(members[0]), figures: figuresOf(members) }));
}

interface Asked {
  readonly campaignId: string;
  readonly figure?: CampaignFigure | undefined;
  readonly page?: { readonly offset?: number; readonly limit?: number } | undefined;
}

/** Organizations without a theme, whose theme is to be improved, behind the calendar: who, and how many where. */
export async function campaignReport(ctx: Ctx, { campaignId, figure, page }: Asked): Promise<CampaignReport> {
  const cut = windowOf(page);
  const rows = await campaignRows(ctx, campaignId);
  const wanted = rows.filter(RULES[figure ?? "ORGANIZATIONS"]);
  const words = labels[ctx.viewer.locale].enums.Line;
  const order = Object.keys(Line);
  return {
    asOf: ctx.clock.now(),
    scope: ctx.viewer.tenant.name,
    total: figuresOf(rows),
    byTerritory: groups(rows, "territory", (row) => row.territoryName),
    byLine: groups(rows, "line", (row) => words[row.line]).sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key)),
    count: wanted.length,
    rows: cut(wanted),
  };
}
