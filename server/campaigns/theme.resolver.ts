import { Arg, Args, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { TimelineEntry } from "../events/event.entity.ts";
import { timelineOf } from "../events/event.service.ts";
import { Line, Organization } from "../organizations/organization.entity.ts";
import { noteAccess, noteRows } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, argumentsOf, EachDoor, Here, type TryDoors } from "../platform/graphql.ts";
import { mutationName } from "../platform/lifecycle.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadOne } from "../platform/loader.ts";
import { each } from "../platform/mutation.ts";
import { offer } from "../platform/offer.ts";
import { Campaign } from "./campaign.entity.ts";
import { Theme, ThemeDraft, ThemeView } from "./theme.entity.ts";
import { themeList } from "./theme.list.ts";
import { findTheme, GUIDE_ACTS, refuseTheme, WRITER_ACTS } from "./theme.rules.ts";
import * as service from "./theme.service.ts";
import {
  ThemeBulkPayload,
  ThemeConnection,
  ThemeFilter,
  ThemeInput,
  ThemePage,
  ThemePayload,
  ThemeRef,
  ThemeResult,
  ThemeSort,
} from "./theme.types.ts";

const themeArguments = argumentsOf(ThemeFilter, ThemeSort, "TENANT_ASC");
const View = () => Arg("view", () => ThemeView, { nullable: true, description: "Whose eyes. 视角" });
const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });
const Comment = () => Arg("comment", () => String, { nullable: true, description: "How it fits. 契合度意见" });
const Input = () => Arg("input", () => ThemeInput, { description: "What. 内容" });

async function payload(work: Promise<Theme>): Promise<ThemePayload> {
  return Object.assign(new ThemePayload(), { theme: await work });
}

@Resolver(() => Theme)
export class ThemeResolver {
  @Query(() => ThemePage, { description: "Themes by offset. 主题台账" })
  async themes(@Here() ctx: Ctx, @Args(() => themeArguments.Offset) args: OffsetArguments, @View() _view?: keyof typeof ThemeView) {
    const found = await listPage(ctx, themeList, args);
    noteRows(ctx, "themes", "Theme", found.items);
    return found;
  }

  @Query(() => ThemeConnection, { description: "Themes by keyset. 主题台账(游标)" })
  async themesConnection(@Here() ctx: Ctx, @Args(() => themeArguments.Keyset) args: KeysetArguments, @View() _view?: keyof typeof ThemeView) {
    const found = await listConnection(ctx, themeList, args);
    const rows = found.edges.map((edge) => edge.node);
    noteRows(ctx, "themesConnection", "Theme", rows);
    return found;
  }

  @Query(() => Theme, { nullable: true, description: "One theme: own, else to comment, else overseen. 主题详情" })
  theme(@EachDoor() tryDoors: TryDoors, @Id() id: string, @View() _view?: keyof typeof ThemeView) {
    return tryDoors(async (ctx) => {
      const found = await findTheme(ctx, id);
      if (found === null) return null;
      const about = { operation: "theme", entityType: "Theme", entityId: id, rows: 1, scope: ctx.viewer.tenant.name };
      noteAccess(ctx, { tenantId: found.tenantId, ...about });
      return found;
    });
  }

  @FieldResolver(() => Organization, { description: "Whose. 单位" })
  tenant(@Here() ctx: Ctx, @Root() theme: Theme) {
    return loadOne(ctx, Organization, theme.tenantId);
  }

  @FieldResolver(() => Organization, { description: "Who comments on it. 审阅单位" })
  guide(@Here() ctx: Ctx, @Root() theme: Theme) {
    return loadOne(ctx, Organization, theme.guideId);
  }

  @FieldResolver(() => Campaign, { description: "In which campaign. 活动" })
  campaign(@Here() ctx: Ctx, @Root() theme: Theme) {
    return loadOne(ctx, Campaign, theme.campaignId);
  }

  @FieldResolver(() => Line, { description: "The organization's line. 条线" })
  line(@Root() theme: Theme) {
    return theme.line;
  }

  @FieldResolver(() => ThemeDraft, { nullable: true, description: "What is being written; at home alone. 草稿" })
  draft(@Here() ctx: Ctx, @Root() theme: Theme) {
    return service.draftOf(ctx, theme);
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened, oldest first. 办理过程" })
  timeline(@Here() ctx: Ctx, @Root() theme: Theme) {
    return timelineOf(ctx, theme.id);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() theme: Theme) {
    if (ctx.door === "oversight") return [];
    const { id } = ctx.viewer.tenant;
    const acts = [...(theme.tenantId === id ? WRITER_ACTS : []), ...(theme.guideId === id ? GUIDE_ACTS : [])];
    const actOf = new Map(acts.map((act) => [mutationName("Theme", act), act]));
    return offer(ctx.viewer, [...actOf.keys()], (name) => refuseTheme(theme, actOf.get(name) ?? name, ctx.viewer));
  }
}

@Resolver(() => Campaign)
export class CampaignThemeResolver {
  @FieldResolver(() => Theme, { nullable: true, description: "The theme of one's own organization. 本单位主题" })
  ownTheme(@Here() ctx: Ctx, @Root() campaign: Campaign) {
    return service.ownTheme(ctx, campaign.id);
  }
}

@Resolver()
export class ThemeActs {
  @Mutation(() => ThemePayload, { description: "Begin one's own theme. 起草主题" })
  draftTheme(
    @Here() ctx: Ctx,
    @Arg("campaignId", () => ID, { description: "In which campaign. 活动" }) campaignId: string,
    @Input() input: ThemeInput,
  ) {
    return payload(service.draftTheme(ctx, campaignId, input));
  }

  @Mutation(() => ThemePayload, { description: "Change what is being written; `version` is that of the draft. 修改主题草稿" })
  editTheme(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Input() input: ThemeInput) {
    return payload(service.editTheme(ctx, id, version, input));
  }

  @Mutation(() => ThemePayload, { description: "Hand in what was written, for a comment. 报送主题" })
  submitTheme(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(service.submitTheme(ctx, id, version));
  }

  @Mutation(() => ThemePayload, { description: "Say that it fits. 契合" })
  findFittingTheme(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Comment() comment?: string) {
    return payload(service.findFitting(ctx, id, version, comment));
  }

  @Mutation(() => ThemePayload, { description: "Say what is to be improved. 待改进" })
  askToImproveTheme(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("reason", () => String, { description: "What, and why. 理由" }) reason: string,
  ) {
    return payload(service.askToImprove(ctx, id, version, reason));
  }

  @Mutation(() => ThemeBulkPayload, { description: "Say of many that they fit. 批量契合" })
  async findFittingThemes(
    @Here() ctx: Ctx,
    @Arg("items", () => [ThemeRef], { description: "Which, at the versions seen; at most 500. 主题" }) items: ThemeRef[],
    @Comment() comment?: string,
  ) {
    const done = await each(ctx, items, (row, id, version) => service.findFitting(row, id, version, comment));
    const results = done.map(({ id, done: theme, userErrors }) => Object.assign(new ThemeResult(), { id, theme, userErrors }));
    return Object.assign(new ThemeBulkPayload(), { results });
  }
}
