import { Arg, Args, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { TimelineEntry } from "../events/event.entity.ts";
import { timelineOf } from "../events/event.service.ts";
import { StoredFile } from "../files/file.entity.ts";
import { shownTo } from "../files/file.service.ts";
import { Line, Organization } from "../organizations/organization.entity.ts";
import { noteAccess, noteRows } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, argumentsOf, EachDoor, Here, type TryDoors } from "../platform/graphql.ts";
import { mutationName } from "../platform/lifecycle.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import { Rectification } from "../rectifications/rectification.entity.ts";
import { findingList, visitList } from "./inspection.list.ts";
import {
  InspectionDay,
  InspectionFindingConnection,
  InspectionFindingFilter,
  InspectionFindingPage,
  InspectionFindingSort,
  InspectionVisitConnection,
  InspectionVisitFilter,
  InspectionVisitPage,
  InspectionVisitSort,
} from "./inspection.types.ts";
import { daysAt } from "./plan.service.ts";
import { InspectionAnswer, InspectionFinding, InspectionView, InspectionVisit } from "./visit.entity.ts";
import { actsOf, factsOf, findVisit, isIn, refuse } from "./visit.rules.ts";

const visitArguments = argumentsOf(InspectionVisitFilter, InspectionVisitSort, "PLANNED_DESC");
const findingArguments = argumentsOf(InspectionFindingFilter, InspectionFindingSort, "FOUND_DESC");
const View = () => Arg("view", () => InspectionView, { nullable: true, description: "Whose eyes. 视角" });
const OLDEST = { by: "id", direction: "ASC" } as const;

/** The acts of whoever looks: of the visited at home, of the office and the group at theirs; readers may do nothing. */
async function actionsOf(ctx: Ctx, row: InspectionVisit): Promise<Action[]> {
  if (ctx.door === "oversight") return [];
  const office = row.issuerId === ctx.viewer.tenant.id;
  const acts = office ? [...(isIn(ctx.viewer, row) ? actsOf("GROUP") : []), ...actsOf("OFFICE")] : actsOf("TENANT");
  const facts = await factsOf(ctx, row);
  const actOf = new Map(acts.map((act) => [mutationName("InspectionVisit", act), act]));
  return offer(ctx.viewer, [...actOf.keys()], (name) => refuse(row, actOf.get(name) ?? name, ctx.viewer, facts));
}

@Resolver(() => InspectionVisit)
export class InspectionVisitResolver {
  @Query(() => InspectionVisitPage, { description: "Visits by offset. 检查台账" })
  async inspectionVisits(@Here() ctx: Ctx, @Args(() => visitArguments.Offset) args: OffsetArguments, @View() _view?: InspectionView) {
    const found = await listPage(ctx, visitList, args);
    noteRows(ctx, "inspectionVisits", "InspectionVisit", found.items);
    return found;
  }

  @Query(() => InspectionVisitConnection, { description: "Visits by keyset. 检查台账(游标)" })
  async inspectionVisitsConnection(@Here() ctx: Ctx, @Args(() => visitArguments.Keyset) args: KeysetArguments, @View() _view?: InspectionView) {
    const found = await listConnection(ctx, visitList, args);
    const rows = found.edges.map((edge) => edge.node);
    noteRows(ctx, "inspectionVisitsConnection", "InspectionVisit", rows);
    return found;
  }

  @Query(() => InspectionVisit, { nullable: true, description: "One visit: of our groups, else to us, else overseen. 检查详情" })
  inspectionVisit(@EachDoor() tryDoors: TryDoors, @Arg("id", () => ID, { description: "Which. 编号" }) id: string, @View() _view?: InspectionView) {
    return tryDoors(async (ctx) => {
      const found = await findVisit(ctx, id);
      if (found === null) return null;
      const about = { operation: "inspectionVisit", entityType: "InspectionVisit", entityId: id, rows: 1, scope: ctx.viewer.tenant.name };
      noteAccess(ctx, { tenantId: found.tenantId, ...about });
      return found;
    });
  }

  @FieldResolver(() => Organization, { description: "Who is visited. 受检单位" })
  tenant(@Here() ctx: Ctx, @Root() row: InspectionVisit) {
    return loadOne(ctx, Organization, row.tenantId);
  }

  @FieldResolver(() => ID, { description: "The charge it was planned under. 联系单位编号" })
  targetId(@Root() row: InspectionVisit) {
    return row.targetId;
  }

  @FieldResolver(() => ID, { description: "The group. 检查组编号" })
  groupId(@Root() row: InspectionVisit) {
    return row.groupId;
  }

  @FieldResolver(() => Line, { description: "Line of the visited. 条线" })
  line(@Root() row: InspectionVisit) {
    return row.line;
  }

  @FieldResolver(() => [InspectionDay], { description: "For groups: days on which any group is there, from this month on. 检查日" })
  async days(@Here() ctx: Ctx, @Root() row: InspectionVisit) {
    return ctx.door === "issuer" ? daysAt(ctx, row.tenantId) : [];
  }

  @FieldResolver(() => [InspectionAnswer], { description: "What the group noted on site; for the group and its office alone. 现场记录" })
  answers(@Here() ctx: Ctx, @Root() row: InspectionVisit) {
    return ctx.door === "issuer" ? loadMany(ctx, InspectionAnswer, "visitId", row.id, OLDEST) : [];
  }

  @FieldResolver(() => [InspectionFinding], { description: "What was found; to the visited and to readers once it is issued. 问题清单" })
  findings(@Here() ctx: Ctx, @Root() row: InspectionVisit) {
    return loadMany(ctx, InspectionFinding, "visitId", row.id, OLDEST);
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened, oldest first. 办理过程" })
  timeline(@Here() ctx: Ctx, @Root() row: InspectionVisit) {
    return timelineOf(ctx, row.id);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() row: InspectionVisit) {
    return actionsOf(ctx, row);
  }
}

@Resolver(() => InspectionFinding)
export class InspectionFindingResolver {
  @Query(() => InspectionFindingPage, { description: "What was found, by offset. 检查问题清单" })
  async inspectionFindings(@Here() ctx: Ctx, @Args(() => findingArguments.Offset) args: OffsetArguments, @View() _view?: InspectionView) {
    const found = await listPage(ctx, findingList, args);
    noteRows(ctx, "inspectionFindings", "InspectionFinding", found.items);
    return found;
  }

  @Query(() => InspectionFindingConnection, { description: "What was found, by keyset. 检查问题清单(游标)" })
  async inspectionFindingsConnection(@Here() ctx: Ctx, @Args(() => findingArguments.Keyset) args: KeysetArguments, @View() _view?: InspectionView) {
    const found = await listConnection(ctx, findingList, args);
    const rows = found.edges.map((edge) => edge.node);
    noteRows(ctx, "inspectionFindingsConnection", "InspectionFinding", rows);
    return found;
  }

  @FieldResolver(() => [StoredFile], { description: "Evidence. 佐证材料" })
  files(@Here() ctx: Ctx, @Root() finding: InspectionFinding) {
    return shownTo(ctx, finding.fileIds);
  }

  @FieldResolver(() => Rectification, { nullable: true, description: "How it is put right, once it is confirmed. 整改事项" })
  rectification(@Here() ctx: Ctx, @Root() finding: InspectionFinding) {
    return finding.rectificationId === null ? null : loadOne(ctx, Rectification, finding.rectificationId);
  }
}
