import { Arg, Args, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { TimelineEntry } from "../events/event.entity.ts";
import { timelineOf } from "../events/event.service.ts";
import { Campaign } from "../campaigns/campaign.entity.ts";
import { MassGroup } from "../organizations/mass-group.entity.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { noteAccess, noteRows } from "../platform/access.ts";
import { daysBetween } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, argumentsOf, DateScalar, EachDoor, Here, type TryDoors } from "../platform/graphql.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { ahead, Wanted, type Wants } from "../platform/selection.ts";
import { workdaysBetween } from "../platform/workdays.ts";
import { actionsOf } from "./assignment.actions.ts";
import { Assignment, AssignmentView, Timeliness } from "./assignment.entity.ts";
import { assignmentList } from "./assignment.list.ts";
import { findAssignment, mustReacknowledge } from "./assignment.rules.ts";
import { AssignmentConnection, AssignmentFilter, AssignmentPage, AssignmentSort, Brief, DeliverableState } from "./assignment.types.ts";
import { deliverableStates } from "./deliverable.state.ts";
import { Extension, Objection, SupervisionNotice } from "./request.entity.ts";
import { Draft, Return, Submission } from "./submission.entity.ts";
import { clockDueOn, timelinessOf } from "./timeliness.ts";

const assignmentArguments = argumentsOf(AssignmentFilter, AssignmentSort, "DUE_ASC");

/** What hangs on one assignment, by the field that shows it. */
const HANGING = {
  submissions: (ctx: Ctx, id: string) => loadMany(ctx, Submission, "assignmentId", id, { by: "number", direction: "DESC" }),
  returns: (ctx: Ctx, id: string) => loadMany(ctx, Return, "assignmentId", id, { by: "at", direction: "DESC" }),
  objections: (ctx: Ctx, id: string) => loadMany(ctx, Objection, "assignmentId", id, { by: "filedAt", direction: "DESC" }),
  extensions: (ctx: Ctx, id: string) => loadMany(ctx, Extension, "assignmentId", id, { by: "requestedAt", direction: "DESC" }),
  notices: (ctx: Ctx, id: string) => loadMany(ctx, SupervisionNotice, "assignmentId", id, { by: "issuedAt", direction: "DESC" }),
  children: (ctx: Ctx, id: string) => loadMany(ctx, Assignment, "parentId", id, { by: "id", direction: "ASC" }),
  timeline: (ctx: Ctx, id: string) => timelineOf(ctx, id),
} as const;

/** Asks for what hangs on an assignment together with itself; whether it may be seen is decided by its own row. */
function readAhead(ctx: Ctx, id: string, wants: Wants): void {
  if (ctx.door === "tenant" && wants("tenant") && !wants("issuer")) ahead(loadOne(ctx, Organization, ctx.viewer.tenant.id));
  for (const [field, load] of Object.entries(HANGING)) if (wants(field)) ahead(load(ctx, id));
}

@Resolver(() => Assignment)
export class AssignmentResolver {
  @Query(() => AssignmentPage, { description: "A ledger of assignments by offset. 任务台账" })
  async assignments(
    @Here() ctx: Ctx,
    @Args(() => assignmentArguments.Offset) args: OffsetArguments,
    @Wanted() wants: Wants,
    @Arg("view", () => AssignmentView, { nullable: true, description: "Whose eyes. 视角" })
    _view?: AssignmentView,
  ) {
    // At home every row is one's own; with issuers, whom only the rows name, both are asked for together.
    if (ctx.door === "tenant" && wants("items", "tenant") && !wants("items", "issuer")) ahead(loadOne(ctx, Organization, ctx.viewer.tenant.id));
    const found = await listPage(ctx, assignmentList, args, wants);
    if (ctx.door !== "tenant") noteRows(ctx, "assignments", "Assignment", found.items);
    return found;
  }

  @Query(() => AssignmentConnection, { description: "A ledger of assignments by keyset. 任务台账(游标)" })
  async assignmentsConnection(
    @Here() ctx: Ctx,
    @Args(() => assignmentArguments.Keyset) args: KeysetArguments,
    @Arg("view", () => AssignmentView, { nullable: true, description: "Whose eyes. 视角" })
    _view?: AssignmentView,
  ) {
    const found = await listConnection(ctx, assignmentList, args);
    if (ctx.door !== "tenant")
      noteRows(
        ctx,
        "assignmentsConnection",
        "Assignment",
        found.edges.map((edge) => edge.node),
      );
    return found;
  }

  @Query(() => Assignment, {
    nullable: true,
    description: "One assignment: own, else issued, else overseen. 任务详情",
  })
  assignment(
    @EachDoor() tryDoors: TryDoors,
    @Arg("id", () => ID, { description: "Which. 编号" }) id: string,
    @Wanted() wants: Wants,
    @Arg("view", () => AssignmentView, { nullable: true, description: "Only with these eyes. 视角" })
    _view?: AssignmentView,
  ) {
    return tryDoors(async (ctx) => {
      readAhead(ctx, id, wants);
      const found = await findAssignment(ctx, id);
      if (found === null) return null;
      noteAccess(ctx, {
        tenantId: found.tenantId,
        operation: "assignment",
        entityType: "Assignment",
        entityId: id,
        rows: 1,
        scope: ctx.viewer.tenant.name,
      });
      return found;
    });
  }

  @FieldResolver(() => Organization, { description: "Who has to do it. 承办单位" })
  async tenant(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    return loadOne(ctx, Organization, assignment.tenantId);
  }

  @FieldResolver(() => Organization, { description: "Who asked for it. 下达单位" })
  async issuer(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    return loadOne(ctx, Organization, assignment.issuerId);
  }

  @FieldResolver(() => String, { nullable: true, description: "The mass group that has to do it. 基层群团" })
  groupName(@Root() assignment: Assignment) {
    return assignment.groupName;
  }

  @FieldResolver(() => MassGroup, {
    nullable: true,
    description: "The mass group, where it may be seen. 基层群团",
  })
  async group(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    return assignment.groupId === null ? null : loadOne(ctx, MassGroup, assignment.groupId);
  }

  @FieldResolver(() => Campaign, { nullable: true, description: "Campaign. 活动" })
  async campaign(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    return assignment.campaignId === null ? null : loadOne(ctx, Campaign, assignment.campaignId);
  }

  @FieldResolver(() => Brief, { description: "What was asked for. 任务要求" })
  async brief(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    const { brief, reworkDays } = await whole(ctx, assignment);
    return Object.assign(new Brief(), brief, { reworkDays, fileIds: brief.fileIds });
  }

  @FieldResolver(() => DateScalar, {
    description: "The day the clock stops at: due day or rework day, the later. 时限",
  })
  clockDueOn(@Root() assignment: Assignment) {
    return clockDueOn(assignment);
  }

  @FieldResolver(() => Int, {
    description: "Calendar days until the clock stops; negative when late. 剩余天数",
  })
  daysLeft(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    return daysBetween(ctx.clock.today(), clockDueOn(assignment));
  }

  @FieldResolver(() => Int, { description: "Mondays to Fridays until the clock stops. 剩余工作日" })
  workdaysLeft(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    return workdaysBetween(ctx.clock.today(), clockDueOn(assignment));
  }

  @FieldResolver(() => Timeliness, { description: "On time or late, today. 时效" })
  timeliness(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    return timelinessOf(assignment, ctx.clock.today());
  }

  @FieldResolver(() => Boolean, { description: "Amended since it was acknowledged. 待重新签收" })
  mustReacknowledge(@Root() assignment: Assignment) {
    return mustReacknowledge(assignment);
  }

  @FieldResolver(() => Draft, {
    nullable: true,
    description: "What is being written; null for everybody outside. 草稿",
  })
  async draft(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    if (ctx.door !== "tenant") return null;
    return (await loadMany(ctx, Draft, "assignmentId", assignment.id, { by: "version", direction: "ASC" }))[0] ?? null;
  }

  @FieldResolver(() => [Submission], {
    description: "What was handed in, newest first; withdrawn ones only inside. 历次报送",
  })
  async submissions(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    const found = await HANGING.submissions(ctx, assignment.id);
    noteAccess(ctx, {
      tenantId: assignment.tenantId,
      operation: "submissions",
      entityType: "Assignment",
      entityId: assignment.id,
      rows: found.length,
      scope: ctx.viewer.tenant.name,
    });
    return found;
  }

  @FieldResolver(() => [Return], { description: "What was sent back, newest first. 历次退回" })
  async returns(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    return HANGING.returns(ctx, assignment.id);
  }

  @FieldResolver(() => [Objection], { description: "Objections, newest first. 异议" })
  async objections(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    return HANGING.objections(ctx, assignment.id);
  }

  @FieldResolver(() => [Extension], { description: "Requests for more time, newest first. 延期申请" })
  async extensions(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    return HANGING.extensions(ctx, assignment.id);
  }

  @FieldResolver(() => [SupervisionNotice], { description: "Supervision notices, newest first. 督办通知" })
  async notices(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    return HANGING.notices(ctx, assignment.id);
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened, oldest first. 办理过程" })
  async timeline(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    return HANGING.timeline(ctx, assignment.id);
  }

  @FieldResolver(() => Assignment, {
    nullable: true,
    description: "The assignment this one passes on. 上级任务",
  })
  async parent(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    return assignment.parentId === null ? null : loadOne(ctx, Assignment, assignment.parentId);
  }

  @FieldResolver(() => [Assignment], { description: "What was passed on to own mass groups. 分解任务" })
  async children(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    return HANGING.children(ctx, assignment.id);
  }

  @FieldResolver(() => [DeliverableState], { description: "Where each deliverable stands. 各项报送状态" })
  async deliverableStatuses(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    const [submissions, returns] = await Promise.all([HANGING.submissions(ctx, assignment.id), HANGING.returns(ctx, assignment.id)]);
    return deliverableStates(await whole(ctx, assignment), submissions[0] ?? null, returns[0] ?? null);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() assignment: Assignment) {
    return actionsOf(ctx, assignment);
  }
}

/** With what a list leaves out. */
async function whole(ctx: Ctx, assignment: Assignment): Promise<Assignment> {
  return Object.hasOwn(assignment, "brief") ? assignment : ((await loadOne(ctx, Assignment, assignment.id)) ?? assignment);
}
