import { Arg, Args, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { SupervisionNotice } from "../assignments/request.entity.ts";
import { TimelineEntry } from "../events/event.entity.ts";
import { timelineOf } from "../events/event.service.ts";
import { StoredFile } from "../files/file.entity.ts";
import { filesOf } from "../files/file.service.ts";
import { Line, Organization } from "../organizations/organization.entity.ts";
import { noteAccess, noteRows } from "../platform/access.ts";
import { daysBetween } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, argumentsOf, DateScalar, EachDoor, Here, type TryDoors } from "../platform/graphql.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { mutationName } from "../platform/lifecycle.ts";
import { offer } from "../platform/offer.ts";
import { workdaysBetween } from "../platform/workdays.ts";
import { RectificationNote } from "./note.entity.ts";
import { Rectification, RectificationTimeliness, RectificationView } from "./rectification.entity.ts";
import { narrowed, rectificationList } from "./rectification.list.ts";
import { findRectification, OWNER_ACTS, refuse, VERIFIER_ACTS } from "./rectification.rules.ts";
import { RectificationConnection, RectificationFilter, RectificationPage, RectificationSort } from "./rectification.types.ts";
import { clockDueOn, timelinessOf } from "./timeliness.ts";

const rectificationArguments = argumentsOf(RectificationFilter, RectificationSort, "DUE_ASC");
const View = () => Arg("view", () => RectificationView, { nullable: true, description: "Whose eyes. 视角" });

/** What this viewer may do, through the door the record came by: readers may do nothing, and are offered nothing. */
function actionsOf(ctx: Ctx, row: Rectification): Action[] {
  if (ctx.door === "oversight") return [];
  const { id } = ctx.viewer.tenant;
  const acts = [...(row.tenantId === id ? OWNER_ACTS : []), ...(row.verifierId === id ? VERIFIER_ACTS : [])];
  const actOf = new Map(acts.map((act) => [mutationName("Rectification", act), act]));
  return offer(ctx.viewer, [...actOf.keys()], (name) => refuse(row, actOf.get(name) ?? name, ctx.viewer));
}

@Resolver(() => Rectification)
export class RectificationResolver {
  @Query(() => RectificationPage, { description: "The rectification ledger by offset. 整改台账" })
  async rectifications(@Here() ctx: Ctx, @Args(() => rectificationArguments.Offset) args: OffsetArguments, @View() view?: RectificationView) {
    const found = await listPage(ctx, rectificationList, narrowed(ctx, args, view));
    if (ctx.door !== "tenant") noteRows(ctx, "rectifications", "Rectification", found.items);
    return found;
  }

  @Query(() => RectificationConnection, { description: "The rectification ledger by keyset. 整改台账(游标)" })
  async rectificationsConnection(
    @Here() ctx: Ctx,
    @Args(() => rectificationArguments.Keyset) args: KeysetArguments,
    @View() view?: RectificationView,
  ) {
    const found = await listConnection(ctx, rectificationList, narrowed(ctx, args, view));
    const rows = found.edges.map((edge) => edge.node);
    if (ctx.door !== "tenant") noteRows(ctx, "rectificationsConnection", "Rectification", rows);
    return found;
  }

  @Query(() => Rectification, { nullable: true, description: "One rectification: own, else to verify, else overseen. 整改详情" })
  rectification(@EachDoor() tryDoors: TryDoors, @Arg("id", () => ID, { description: "Which. 编号" }) id: string, @View() _view?: RectificationView) {
    return tryDoors(async (ctx) => {
      const found = await findRectification(ctx, id);
      if (found === null) return null;
      const about = { operation: "rectification", entityType: "Rectification", entityId: id, rows: 1, scope: ctx.viewer.tenant.name };
      noteAccess(ctx, { tenantId: found.tenantId, ...about });
      return found;
    });
  }

  @FieldResolver(() => Organization, { description: "Who puts it right. 整改单位" })
  async tenant(@Here() ctx: Ctx, @Root() row: Rectification) {
    return loadOne(ctx, Organization, row.tenantId);
  }

  @FieldResolver(() => Organization, { description: "Who verifies it. 核验单位" })
  async verifier(@Here() ctx: Ctx, @Root() row: Rectification) {
    return loadOne(ctx, Organization, row.verifierId);
  }

  @FieldResolver(() => Line, { description: "The organization's line. 条线" })
  line(@Root() row: Rectification) {
    return row.line;
  }

  @FieldResolver(() => DateScalar, { description: "The day the clock stops at: due day or day given again, the later. 期限" })
  clockDueOn(@Root() row: Rectification) {
    return clockDueOn(row);
  }

  @FieldResolver(() => Int, { description: "Calendar days until the clock stops; negative when late. 剩余天数" })
  daysLeft(@Here() ctx: Ctx, @Root() row: Rectification) {
    return daysBetween(ctx.clock.today(), clockDueOn(row));
  }

  @FieldResolver(() => Int, { description: "Workdays until the clock stops. 剩余工作日" })
  workdaysLeft(@Here() ctx: Ctx, @Root() row: Rectification) {
    return workdaysBetween(ctx.clock.today(), clockDueOn(row));
  }

  @FieldResolver(() => Int, { nullable: true, description: "Days from entry to closing; null while open. 销号用时(天)" })
  daysToClose(@Root() row: Rectification) {
    return row.state !== "CLOSED" || row.closedOn === null ? null : daysBetween(row.openedOn, row.closedOn);
  }

  @FieldResolver(() => RectificationTimeliness, { description: "On time or late, today. 时效" })
  timeliness(@Here() ctx: Ctx, @Root() row: Rectification) {
    return timelinessOf(row, ctx.clock.today());
  }

  @FieldResolver(() => Boolean, { description: "The same aspect and item was closed within twelve months before. 重复发生" })
  repeated(@Root() row: Rectification) {
    return row.repeatOf !== null;
  }

  @FieldResolver(() => Rectification, { nullable: true, description: "The earlier one it repeats, where it may be seen. 上次整改" })
  async earlier(@Here() ctx: Ctx, @Root() row: Rectification) {
    return row.repeatOf === null ? null : loadOne(ctx, Rectification, row.repeatOf);
  }

  @FieldResolver(() => [RectificationNote], { description: "What the owner told, newest first. 整改记录" })
  async notes(@Here() ctx: Ctx, @Root() row: Rectification) {
    return loadMany(ctx, RectificationNote, "rectificationId", row.id, { by: "id", direction: "DESC" });
  }

  @FieldResolver(() => [SupervisionNotice], { description: "Supervision notices, newest first. 督办通知" })
  async notices(@Here() ctx: Ctx, @Root() row: Rectification) {
    return loadMany(ctx, SupervisionNotice, "rectificationId", row.id, { by: "issuedAt", direction: "DESC" });
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened, oldest first. 办理过程" })
  async timeline(@Here() ctx: Ctx, @Root() row: Rectification) {
    return timelineOf(ctx, row.id);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() row: Rectification) {
    return actionsOf(ctx, row);
  }
}

@Resolver(() => RectificationNote)
export class RectificationNoteResolver {
  @FieldResolver(() => [StoredFile], { description: "Files that show it. 佐证材料" })
  files(@Here() ctx: Ctx, @Root() note: RectificationNote) {
    return filesOf(ctx, note.fileIds);
  }
}
