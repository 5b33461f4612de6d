import { record } from "../events/event.service.ts";
import { notify } from "../messages/message.service.ts";
import { overseersOf } from "../organizations/hierarchy.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { optionalText, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insert } from "../platform/insert.ts";
import { searchText } from "../platform/search.ts";
import { findCampaign } from "./campaign.service.ts";
import { Theme, ThemeDraft } from "./theme.entity.ts";
import { findTheme, moveTheme, refuseTheme, sharedTheme, takeTheme } from "./theme.rules.ts";

interface ThemeContent {
  readonly title: string;
  readonly explanation: string;
}

function checked(input: ThemeContent): ThemeContent {
  return {
    title: text("themeTitle", input.title, { max: 60, field: ["input", "title"] }),
    explanation: text("themeExplanation", input.explanation, { max: 2_000, field: ["input", "explanation"] }),
  };
}

const saved = (ctx: Ctx): Pick<ThemeDraft, "savedAt" | "savedByName"> => ({ savedAt: ctx.clock.now(), savedByName: ctx.viewer.name });

/** The organization's own theme in a campaign, or null. */
export async function ownTheme(ctx: Ctx, campaignId: string): Promise<Theme | null> {
  return ctx.door === "tenant" ? ctx.db.findOneBy(Theme, { tenantId: ctx.viewer.tenant.id, campaignId }) : null;
}

export async function draftOf(ctx: Ctx, theme: Theme): Promise<ThemeDraft | null> {
  return ctx.door === "tenant" ? ctx.db.findOneBy(ThemeDraft, { tenantId: ctx.viewer.tenant.id, id: theme.id }) : null;
}

/** Begins an organization's own theme; nobody else reads it before it is submitted. 起草主题 */
export async function draftTheme(ctx: Ctx, campaignId: string, input: ThemeContent): Promise<Theme> {
  const { id: tenantId } = ctx.viewer.tenant;
  const campaign = await findCampaign(ctx, campaignId);
  if (campaign === null) throw notFound();
  if (campaign.ownerId === tenantId) throw new DomainError("THEME_OF_LEADER");
  if ((await ownTheme(ctx, campaignId)) !== null) throw new DomainError("ALREADY_DONE");
  const content = checked(input);
  const tenant = await ctx.db.findOneByOrFail(Organization, { id: tenantId });
  const theme = ctx.db.create(Theme, {
    tenantId,
    id: newId(),
    campaignId,
    guideId: campaign.ownerId,
    state: "DRAFT",
    version: 1,
    line: tenant.line,
    territory: tenant.divisionCode.slice(0, 9),
    tenantName: tenant.name,
    overseerIds: (await overseersOf(ctx, [tenantId], ctx.clock.today())).get(tenantId) ?? [],
    searchText: searchText(tenant.name, tenant.shortName),
    createdAt: ctx.clock.now(),
  });
  await insert(ctx, Theme, [theme]);
  await ctx.db.insert(ThemeDraft, { tenantId, id: theme.id, ...content, version: 1, ...saved(ctx) });
  await record(ctx, { ...sharedTheme(theme), reach: "PRIVATE", act: "draft", after: { state: "DRAFT" } });
  return Object.assign(theme, { title: null, explanation: null, submittedAt: null, submittedByName: null, comment: null });
}

/** Changes what is being written, in any state: what was submitted stays as it is. 修改主题草稿 */
export async function editTheme(ctx: Ctx, id: string, version: number, input: ThemeContent): Promise<Theme> {
  const theme = await findTheme(ctx, id);
  const draft = theme === null ? null : await draftOf(ctx, theme);
  if (theme === null || draft === null) throw notFound();
  const refused = refuseTheme(theme, "edit", ctx.viewer);
  if (refused !== null) throw refused;
  const content = checked(input);
  const { tenantId, title, explanation } = draft;
  const done = await ctx.db.update(ThemeDraft, { tenantId, id, version }, { ...content, version: version + 1, ...saved(ctx) });
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: draft.version, given: version });
  await record(ctx, { tenantId, entityType: "ThemeDraft", entityId: id, act: "edit", before: { title, explanation }, after: content });
  return theme;
}

/** Hands in what was written. 报送主题 */
export async function submitTheme(ctx: Ctx, id: string, version: number): Promise<Theme> {
  const theme = await takeTheme(ctx, id, version, "submit");
  const draft = await draftOf(ctx, theme);
  if (draft === null) throw notFound();
  const { title, explanation } = draft;
  if (title === theme.title && explanation === theme.explanation) throw new DomainError("THEME_UNCHANGED");
  const search = searchText(theme.tenantName, title);
  const submitted = { submittedAt: ctx.clock.now(), submittedByName: ctx.viewer.name };
  return moveTheme(ctx, theme, "submit", { title, explanation, searchText: search, ...submitted });
}

const commented = (ctx: Ctx, comment: string | null): Pick<Theme, "comment" | "commentedAt" | "commentedByName"> => ({
  comment,
  commentedAt: ctx.clock.now(),
  commentedByName: ctx.viewer.name,
});

/** Says that it fits the campaign and the place. 契合 */
export async function findFitting(ctx: Ctx, id: string, version: number, comment?: string): Promise<Theme> {
  const theme = await takeTheme(ctx, id, version, "findFitting");
  const said = optionalText("comment", comment, { max: 500 });
  const { tenantId, campaignId, title } = theme;
  const params = { from: ctx.viewer.tenant.name, ...(said === null ? {} : { comment: said }) };
  await notify(ctx, { tenantId, campaignId, kind: "THEME_FITS", title: title ?? "", params });
  return moveTheme(ctx, theme, "findFitting", commented(ctx, said));
}

/** Says what is to be improved, and why. 待改进 */
export async function askToImprove(ctx: Ctx, id: string, version: number, reason: string): Promise<Theme> {
  const theme = await takeTheme(ctx, id, version, "askToImprove");
  const said = text("reason", reason, { max: 500 });
  const { tenantId, campaignId, title } = theme;
  await notify(ctx, { tenantId, campaignId, kind: "THEME_TO_IMPROVE", title: title ?? "", params: { from: ctx.viewer.tenant.name, reason: said } });
  return moveTheme(ctx, theme, "askToImprove", commented(ctx, said));
}
