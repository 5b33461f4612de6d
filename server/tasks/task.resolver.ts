import { Arg, Args, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Assignment, AssignmentState } from "../assignments/assignment.entity.ts";
import { Job } from "../jobs/job.entity.ts";
import { TimelineEntry } from "../events/event.entity.ts";
import { timelineOf } from "../events/event.service.ts";
import { StoredFile } from "../files/file.entity.ts";
import { filesOf } from "../files/file.service.ts";
import { Campaign, Stage } from "../campaigns/campaign.entity.ts";
import { MassGroup } from "../organizations/mass-group.entity.ts";
import { Organization } from "../organizations/organization.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, argumentsOf, connectionOf, DateScalar, Here, JsonScalar, type OpenDoor, pageOf, Payload, Through } from "../platform/graphql.ts";
import { mutationName } from "../platform/lifecycle.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import { isWorkday, workdaysBetween } from "../platform/workdays.ts";
import { amendTask } from "./amend.service.ts";
import { burdenOf } from "../reports/burden.service.ts";
import * as dispatch from "./dispatch.service.ts";
import { type Progress, progressOf } from "./progress.service.ts";
import { candidates, resolveTargets } from "./target.service.ts";
import { Task, TaskRevision } from "./task.entity.ts";
import { AmendTaskInput, SelectorInput, SelectorType, TaskFilter, TaskInput, TaskSort } from "./task.input.ts";
import * as receivers from "./receivers.service.ts";
import { sendingOf } from "./sending.ts";
import * as tasks from "./task.service.ts";

const TaskPage = pageOf(Task, "Task");

@ObjectType({ description: "How many assignments stand where. 各状态数量" })
class StateCount {
  @Field(() => AssignmentState, { description: "State. 状态" })
  state!: AssignmentState;

  @Field(() => Int, { description: "How many. 数量" })
  count!: number;
}

@ObjectType({
  description: "How far a task has come; 0 ≤ on time ≤ submitted ≤ expected = assignments − waived − cancelled. 任务进展",
})
class TaskProgress implements Progress {
  @Field(() => Int, { description: "All assignments. 下达数" })
  assignments!: number;

  @Field(() => Int, { description: "Without waived and cancelled. 应报数" })
  expected!: number;

  @Field(() => Int, { description: "Acknowledged. 已签收" })
  acknowledged!: number;

  @Field(() => Int, { description: "Handed in at least once. 已报送" })
  submitted!: number;

  @Field(() => Int, { description: "First handed in on time. 按时报送" })
  onTime!: number;

  @Field(() => Int, { description: "Approved. 已办结" })
  completed!: number;

  @Field(() => Int, { description: "Overdue today. 逾期" })
  overdue!: number;

  @Field(() => Int, { description: "Waived. 免办" })
  waived!: number;

  @Field(() => Int, { description: "Cancelled. 撤销" })
  cancelled!: number;

  @Field(() => [StateCount], { description: "By state. 各状态" })
  byState!: StateCount[];
}

@ObjectType({ description: "A target and what is already asked of it. 下达对象及负担" })
class TargetBurden {
  @Field(() => Organization, { description: "Who. 单位" })
  organization!: Organization;

  @Field(() => MassGroup, { nullable: true, description: "Which mass group. 基层群团" })
  group!: MassGroup | null;

  @Field(() => Int, { description: "Our open requests due this month or overdue. 本月未办结" })
  openThisMonth!: number;

  @Field(() => Int, { description: "Our requests due in the week of the wanted day. 同周到期" })
  dueSameWeek!: number;
}

@ObjectType({ description: "Whom a selector means now. 下达预览" })
class TargetPreview {
  @Field(() => Int, { description: "How many. 数量" })
  count!: number;

  @Field(() => [TargetBurden], { description: "Who. 下达对象" })
  organizations!: TargetBurden[];

  @Field(() => Int, { nullable: true, description: "Workdays from tomorrow to the wanted day, by the calendar of public holidays. 工作日" })
  workdays!: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether people work on the wanted day. 截止日是否为工作日" })
  dueOnWorkday!: boolean | null;
}

@ObjectType({ description: "What came of an act on a task. 办理结果" })
class TaskPayload extends Payload {
  @Field(() => Task, { nullable: true, description: "As it is now; null when refused. 任务" })
  task: Task | null = null;
}

async function payload(work: Promise<Task>): Promise<TaskPayload> {
  return Object.assign(new TaskPayload(), { task: await work });
}

const ACTS = ["edit", "submitForAdmission", "rejectAdmission", "approveAdmission", "dispatch", "amend", "close", "cancel"];
const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });
const Reason = () => Arg("reason", () => String, { description: "Why. 理由" });

const TaskConnection = connectionOf(Task, "Task");
const taskArguments = argumentsOf(TaskFilter, TaskSort, "CREATED_DESC");

@Resolver(() => Task)
export class TaskResolver {
  @Query(() => TaskPage, { description: "The tasks this organization issues. 下达任务" })
  tasks(@Here() ctx: Ctx, @Args(() => taskArguments.Offset) args: OffsetArguments) {
    return listPage(ctx, tasks.taskList, args);
  }

  @Query(() => TaskConnection, { description: "Tasks by keyset. 下达任务(游标)" })
  tasksConnection(@Here() ctx: Ctx, @Args(() => taskArguments.Keyset) args: KeysetArguments) {
    return listConnection(ctx, tasks.taskList, args);
  }

  @Query(() => Task, { nullable: true, description: "One of them. 任务详情" })
  task(@Here() ctx: Ctx, @Id() id: string) {
    return tasks.findTask(ctx, id);
  }

  @Query(() => TargetPreview, { description: "Whom a selector means now, and the load they carry. 下达预览" })
  async targetPreview(
    @Here() ctx: Ctx,
    @Arg("selector", () => SelectorInput, { description: "Whom. 下达对象" }) selector: SelectorInput,
    @Arg("dueOn", () => DateScalar, { nullable: true, description: "Wanted due day. 截止日期" })
    dueOn: string | undefined,
    @Through("oversight") overseen: OpenDoor,
    @Through("tenant") own: OpenDoor,
  ) {
    const targets = await resolveTargets(ctx, tasks.readSelector(selector));
    const organizations = await burdenOf({ issued: ctx, overseen: overseen(), own: own() }, targets, dueOn);
    const due = dueOn ?? null;
    return {
      count: organizations.length,
      organizations,
      workdays: due === null ? null : workdaysBetween(ctx.clock.today(), due),
      dueOnWorkday: due === null ? null : isWorkday(due),
    };
  }

  @Query(() => [Organization], { description: "Everybody this organization may dispatch to. 可下达单位" })
  targetCandidates(@Here() ctx: Ctx) {
    return candidates(ctx);
  }

  @Mutation(() => TaskPayload, { description: "Write a draft. 起草" })
  createTask(@Here() ctx: Ctx, @Arg("input", () => TaskInput, { description: "What. 内容" }) input: TaskInput) {
    return payload(tasks.createTask(ctx, input));
  }

  @Mutation(() => TaskPayload, { description: "Change a draft. 修改" })
  editTask(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("input", () => TaskInput, { description: "What. 内容" }) input: TaskInput,
  ) {
    return payload(tasks.editTask(ctx, id, version, input));
  }

  @Mutation(() => TaskPayload, { description: "Hand a draft in for admission. 提交审核" })
  submitForAdmissionTask(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(tasks.submitForAdmission(ctx, id, version));
  }

  @Mutation(() => TaskPayload, { description: "Send it back to its author. 退回修改" })
  rejectAdmissionTask(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string) {
    return payload(tasks.rejectAdmission(ctx, id, version, reason));
  }

  @Mutation(() => TaskPayload, { description: "Admit it. 审核通过" })
  approveAdmissionTask(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(tasks.approveAdmission(ctx, id, version));
  }

  @Mutation(() => TaskPayload, { description: "Send it to its targets, which are frozen now. 下达" })
  dispatchTask(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(dispatch.dispatchTask(ctx, id, version));
  }

  @Mutation(() => TaskPayload, {
    description: "Change what is asked or of whom; those at work acknowledge again. 调整",
  })
  amendTask(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("input", () => AmendTaskInput, { description: "What. 内容" }) input: AmendTaskInput,
  ) {
    return payload(amendTask(ctx, id, version, input));
  }

  @Mutation(() => TaskPayload, { description: "End a task whose assignments have all ended. 销号" })
  closeTask(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(receivers.closeTask(ctx, id, version));
  }

  @Mutation(() => TaskPayload, { description: "Take a task back. 撤销" })
  cancelTask(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string) {
    return payload(receivers.cancelTask(ctx, id, version, reason));
  }

  @FieldResolver(() => Organization, { description: "Who issues it. 下达单位" })
  issuer(@Here() ctx: Ctx, @Root() task: Task) {
    return loadOne(ctx, Organization, task.tenantId);
  }

  @FieldResolver(() => Campaign, { nullable: true, description: "Campaign. 活动" })
  async campaign(@Here() ctx: Ctx, @Root() task: Task) {
    return task.campaignId === null ? null : loadOne(ctx, Campaign, task.campaignId);
  }

  @FieldResolver(() => Stage, { nullable: true, description: "Stage. 阶段" })
  async stage(@Here() ctx: Ctx, @Root() task: Task) {
    return task.stageId === null ? null : loadOne(ctx, Stage, task.stageId);
  }

  @FieldResolver(() => SelectorType, { description: "Whom it is for. 下达对象" })
  selector(@Root() task: Task) {
    return task.selector;
  }

  @FieldResolver(() => ID, { nullable: true, description: "The received assignment it passes on. 上级任务" })
  parentAssignmentId(@Root() task: Task) {
    return task.parentAssignmentId;
  }

  @FieldResolver(() => Assignment, {
    nullable: true,
    description: "The same, where this door shows it. 上级任务",
  })
  async parentAssignment(@Here() ctx: Ctx, @Root() task: Task) {
    return task.parentAssignmentId === null ? null : loadOne(ctx, Assignment, task.parentAssignmentId);
  }

  @FieldResolver(() => [StoredFile], { description: "Files that go with it. 附件" })
  files(@Here() ctx: Ctx, @Root() task: Task) {
    return filesOf(ctx, task.fileIds);
  }

  @FieldResolver(() => TaskProgress, { description: "How far it has come. 进展" })
  progress(@Here() ctx: Ctx, @Root() task: Task) {
    return progressOf(ctx, task.id);
  }

  @FieldResolver(() => [TaskRevision], { description: "How it read over time, newest first. 历次版本" })
  revisions(@Here() ctx: Ctx, @Root() task: Task) {
    return ctx.door === "issuer" ? loadMany(ctx, TaskRevision, "taskId", task.id, { by: "revision", direction: "DESC" }) : [];
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened, oldest first. 办理过程" })
  timeline(@Here() ctx: Ctx, @Root() task: Task) {
    return timelineOf(ctx, task.id);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  async allowedActions(@Here() ctx: Ctx, @Root() task: Task) {
    const sending = (await sendingOf(ctx, task)) !== null;
    return offer(
      ctx.viewer,
      ACTS.map((act) => mutationName("Task", act)),
      (name) => tasks.refuseTask(task, name.slice(0, -"Task".length), ctx.viewer, sending),
    );
  }

  @FieldResolver(() => Job, {
    nullable: true,
    description: "The dispatch that is still going on or has failed; null when everybody has the task. 正在下达",
  })
  sending(@Here() ctx: Ctx, @Root() task: Task) {
    return sendingOf(ctx, task);
  }
}

@Resolver(() => TaskRevision)
export class TaskRevisionResolver {
  @FieldResolver(() => JsonScalar, { description: "Title, due day and what was asked for. 内容" })
  content(@Root() revision: TaskRevision) {
    return revision.content;
  }
}
