import { Arg, Args, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organizations/organization.entity.ts";
import { noteRows } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, argumentsOf, Here } from "../platform/graphql.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import { HelpTimeliness, helpTimelinessOf } from "./figures.ts";
import { ReviewHelpConnection, ReviewHelpFilter, ReviewHelpPage, ReviewHelpSort } from "./help.types.ts";
import { ReviewView } from "./relation.entity.ts";
import { ReviewHelp } from "./review.entity.ts";
import { helpList } from "./review.list.ts";
import { refuseHelp } from "./review.rules.ts";

const helpArguments = argumentsOf(ReviewHelpFilter, ReviewHelpSort, "DUE_ASC");
const View = () => Arg("view", () => ReviewView, { nullable: true, description: "Whose eyes. 视角" });

@Resolver(() => ReviewHelp)
export class ReviewHelpResolver {
  @Query(() => ReviewHelpPage, { description: "Help that leaders promised, by offset. 帮助事项" })
  async reviewHelps(@Here() ctx: Ctx, @Args(() => helpArguments.Offset) args: OffsetArguments, @View() _view?: ReviewView) {
    const found = await listPage(ctx, helpList, args);
    noteRows(ctx, "reviewHelps", "ReviewHelp", found.items);
    return found;
  }

  @Query(() => ReviewHelpConnection, { description: "Help that leaders promised, by keyset. 帮助事项(游标)" })
  async reviewHelpsConnection(@Here() ctx: Ctx, @Args(() => helpArguments.Keyset) args: KeysetArguments, @View() _view?: ReviewView) {
    const found = await listConnection(ctx, helpList, args);
    const rows = found.edges.map((edge) => edge.node);
    noteRows(ctx, "reviewHelpsConnection", "ReviewHelp", rows);
    return found;
  }

  @FieldResolver(() => Organization, { description: "The organization it was promised to, or the one the subject belongs to. 被点评单位" })
  tenant(@Here() ctx: Ctx, @Root() row: ReviewHelp) {
    return loadOne(ctx, Organization, row.tenantId);
  }

  @FieldResolver(() => Organization, { description: "The leader's organization. 点评单位" })
  reviewer(@Here() ctx: Ctx, @Root() row: ReviewHelp) {
    return loadOne(ctx, Organization, row.reviewerId);
  }

  @FieldResolver(() => HelpTimeliness, { description: "Whether it came, and by its day. 时效" })
  timeliness(@Here() ctx: Ctx, @Root() row: ReviewHelp) {
    return helpTimelinessOf(row, ctx.clock.today());
  }

  @FieldResolver(() => Boolean, { description: "Not delivered by its day. 逾期未兑现" })
  overdue(@Here() ctx: Ctx, @Root() row: ReviewHelp) {
    return helpTimelinessOf(row, ctx.clock.today()) === "OVERDUE";
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() row: ReviewHelp): Action[] {
    if (row.reviewerId !== ctx.viewer.tenant.id || ctx.door === "oversight") return [];
    return offer(ctx.viewer, ["deliverReviewHelp"], (name) => refuseHelp(row, name, ctx.viewer));
  }
}
