import { Arg, ID, Int, Mutation, Resolver } from "type-graphql";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { DateScalar, Here, type OpenDoor, Through } from "../platform/graphql.ts";
import { each, type RowResult } from "../platform/mutation.ts";
import { openFromReturn } from "../rectifications/open.service.ts";
import { ReturnedProblemInput } from "../rectifications/rectification.types.ts";
import { type Assignment, SupervisionLevel } from "./assignment.entity.ts";
import * as tenant from "./assignment.service.ts";
import { AssignmentBulkPayload, AssignmentPayload, AssignmentRef, BulkResult, ReturnReasonInput } from "./assignment.types.ts";
import { ContentInput } from "./deliverable.ts";
import * as review from "./review.service.ts";
import * as submissions from "./submission.service.ts";

const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });
const Reason = () => Arg("reason", () => String, { description: "Why. 理由" });
const Note = () => Arg("note", () => String, { nullable: true, description: "Remark. 说明" });
const Items = () => Arg("items", () => [AssignmentRef], { description: "Which, at the versions seen; at most 500. 任务" });

async function payload(work: Promise<Assignment>): Promise<AssignmentPayload> {
  return Object.assign(new AssignmentPayload(), { assignment: await work });
}

/** A problem that a returned report shows goes on the ledger in the same act, or neither is done. */
async function enter(ctx: Ctx, returned: Assignment, problem: ReturnedProblemInput, overseen: Ctx): Promise<Assignment> {
  await openFromReturn(ctx, returned, problem, overseen).catch((error: unknown) => {
    throw error instanceof DomainError ? new DomainError(error.code, error.params, ["rectify", ...(error.field ?? [])]) : error;
  });
  return returned;
}

async function bulk(work: Promise<Array<RowResult<Assignment>>>): Promise<AssignmentBulkPayload> {
  const results = (await work).map(({ id, done, userErrors }) => Object.assign(new BulkResult(), { id, assignment: done, userErrors }));
  return Object.assign(new AssignmentBulkPayload(), { results });
}

/** What the receiving organization does. */
@Resolver()
export class TenantActs {
  @Mutation(() => AssignmentPayload, { description: "Acknowledge the task or its amendment. 签收" })
  acknowledgeAssignment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(tenant.acknowledge(ctx, id, version));
  }

  @Mutation(() => AssignmentPayload, { description: "Accept the task. 承办" })
  acceptAssignment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(tenant.accept(ctx, id, version));
  }

  @Mutation(() => AssignmentPayload, { description: "Object to the task. 提出异议" })
  objectAssignment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string) {
    return payload(tenant.object(ctx, id, version, reason));
  }

  @Mutation(() => AssignmentPayload, { description: "Start work. 开始办理" })
  startAssignment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(tenant.start(ctx, id, version));
  }

  @Mutation(() => AssignmentPayload, { description: "Start rework after a return. 开始整改" })
  reworkAssignment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(tenant.rework(ctx, id, version));
  }

  @Mutation(() => AssignmentPayload, { description: "Report progress in percent. 报告进度" })
  reportProgressAssignment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("progress", () => Int, { description: "Percent, 0–100. 进度" }) progress: number,
    @Note() note?: string,
  ) {
    return payload(tenant.reportProgress(ctx, id, version, { progress, note }));
  }

  @Mutation(() => AssignmentPayload, { description: "Name the person in charge. 指定经办人" })
  assignAssignment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("accountId", () => ID, { nullable: true, description: "Account; nobody when left out. 经办人" })
    accountId?: string,
  ) {
    return payload(tenant.assign(ctx, id, version, accountId));
  }

  @Mutation(() => AssignmentPayload, { description: "Save what is being written. 保存草稿" })
  saveDraftAssignment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Arg("draftVersion", () => Int, {
      description: "Version of the draft seen; 0 when there is none. 草稿版本",
    })
    draftVersion: number,
    @Arg("contents", () => [ContentInput], { description: "What was typed. 报送内容" })
    contents: ContentInput[],
    @Note() note?: string,
  ) {
    return payload(submissions.saveDraft(ctx, id, { draftVersion, contents, note }));
  }

  @Mutation(() => AssignmentPayload, { description: "Hand in the draft, or the contents given. 报送" })
  submitAssignment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("contents", () => [ContentInput], { nullable: true, description: "Instead of the draft. 报送内容" })
    contents?: ContentInput[],
    @Note() note?: string,
  ) {
    return payload(submissions.submit(ctx, id, version, { contents, note }));
  }

  @Mutation(() => AssignmentPayload, { description: "Take back what is not yet being reviewed. 撤回报送" })
  withdrawAssignment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("reason", () => String, { nullable: true, description: "Why. 理由" }) reason?: string,
  ) {
    return payload(submissions.withdraw(ctx, id, version, reason));
  }

  @Mutation(() => AssignmentPayload, { description: "Ask for more time. 申请延期" })
  requestExtensionAssignment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("dueOn", () => DateScalar, { description: "Wanted due day. 申请延期至" }) dueOn: string,
    @Reason() reason: string,
  ) {
    return payload(tenant.requestExtension(ctx, id, version, { dueOn, reason }));
  }

  @Mutation(() => AssignmentBulkPayload, { description: "Acknowledge many. 批量签收" })
  acknowledgeAssignments(@Here() ctx: Ctx, @Items() items: AssignmentRef[]) {
    return bulk(each(ctx, items, tenant.acknowledge));
  }

  @Mutation(() => AssignmentBulkPayload, { description: "Accept many. 批量承办" })
  acceptAssignments(@Here() ctx: Ctx, @Items() items: AssignmentRef[]) {
    return bulk(each(ctx, items, tenant.accept));
  }

  @Mutation(() => AssignmentBulkPayload, { description: "Start many. 批量开始办理" })
  startAssignments(@Here() ctx: Ctx, @Items() items: AssignmentRef[]) {
    return bulk(each(ctx, items, tenant.start));
  }
}

/** What the issuer and receiver of reports does. */
@Resolver()
export class IssuerActs {
  @Mutation(() => AssignmentPayload, { description: "Take a submission for review. 开始审核" })
  takeForReviewAssignment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(review.takeForReview(ctx, id, version));
  }

  @Mutation(() => AssignmentPayload, { description: "Send a submission back. 退回" })
  async returnAssignment(
    @Here() ctx: Ctx,
    @Through("oversight") oversight: OpenDoor,
    @Id() id: string,
    @Version() version: number,
    @Arg("reasons", () => [ReturnReasonInput], { description: "Why, bound to deliverables. 退回理由" })
    reasons: ReturnReasonInput[],
    @Arg("reworkDays", () => Int, {
      nullable: true,
      description: "Days given, 1–90; the task's when left out. 整改天数",
    })
    reworkDays?: number,
    @Arg("rectify", () => ReturnedProblemInput, { nullable: true, description: "Also enter this in the rectification ledger. 列入整改台账" })
    rectify?: ReturnedProblemInput | null,
  ) {
    const returned = review.returnSubmission(ctx, id, version, { reasons, reworkDays });
    return payload(rectify === undefined || rectify === null ? returned : enter(ctx, await returned, rectify, await oversight()));
  }

  @Mutation(() => AssignmentPayload, { description: "Accept what was handed in. 办结" })
  approveAssignment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("comment", () => String, { nullable: true, description: "Remark. 意见" }) comment?: string,
  ) {
    return payload(review.approve(ctx, id, version, comment));
  }

  @Mutation(() => AssignmentPayload, { description: "Open a completed assignment again. 重新办理" })
  reopenAssignment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
    @Arg("reworkDays", () => Int, { nullable: true, description: "Days given, 1–90. 整改天数" })
    reworkDays?: number,
  ) {
    return payload(review.reopen(ctx, id, version, { reason, reworkDays }));
  }

  @Mutation(() => AssignmentPayload, {
    description: "Uphold an objection; the assignment is waived. 异议成立",
  })
  upholdObjectionAssignment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Note() note?: string) {
    return payload(review.decideObjection(ctx, id, version, { upheld: true, note }));
  }

  @Mutation(() => AssignmentPayload, { description: "Overrule an objection. 异议不成立" })
  overruleObjectionAssignment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("note", () => String, { description: "Why. 理由" }) note: string,
  ) {
    return payload(review.decideObjection(ctx, id, version, { upheld: false, note }));
  }

  @Mutation(() => AssignmentPayload, { description: "Excuse an organization from the task. 免办" })
  waiveAssignment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string) {
    return payload(review.waive(ctx, id, version, reason));
  }

  @Mutation(() => AssignmentPayload, { description: "Give more time; also grants a pending request. 延期" })
  extendAssignment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("dueOn", () => DateScalar, { description: "New due day, later than now. 延期至" }) dueOn: string,
    @Note() note?: string,
  ) {
    return payload(review.extend(ctx, id, version, { dueOn, note }));
  }

  @Mutation(() => AssignmentPayload, { description: "Refuse a pending request for more time. 不同意延期" })
  refuseExtensionAssignment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("note", () => String, { description: "Why. 理由" }) note: string,
  ) {
    return payload(review.refuseExtension(ctx, id, version, note));
  }

  @Mutation(() => AssignmentPayload, { description: "Close what was not done. 未完成关闭" })
  closeIncompleteAssignment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string) {
    return payload(review.closeIncomplete(ctx, id, version, reason));
  }

  @Mutation(() => AssignmentPayload, { description: "Remind. 催办" })
  remindAssignment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Note() note?: string) {
    return payload(review.remind(ctx, id, version, note));
  }

  @Mutation(() => AssignmentPayload, { description: "Issue a supervision notice by hand. 督办" })
  superviseAssignment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("level", () => SupervisionLevel, { description: "Level. 等级" }) level: SupervisionLevel,
    @Arg("note", () => String, { description: "What is expected. 督办要求" }) note: string,
  ) {
    return payload(review.supervise(ctx, id, version, { level, note, cause: "MANUAL" }));
  }

  @Mutation(() => AssignmentBulkPayload, { description: "Take many for review. 批量开始审核" })
  takeForReviewAssignments(@Here() ctx: Ctx, @Items() items: AssignmentRef[]) {
    return bulk(each(ctx, items, review.takeForReview));
  }

  @Mutation(() => AssignmentBulkPayload, { description: "Accept many. 批量办结" })
  approveAssignments(
    @Here() ctx: Ctx,
    @Items() items: AssignmentRef[],
    @Arg("comment", () => String, { nullable: true, description: "Remark. 意见" }) comment?: string,
  ) {
    return bulk(each(ctx, items, (row, id, version) => review.approve(row, id, version, comment)));
  }

  @Mutation(() => AssignmentBulkPayload, { description: "Remind many. 一键催办" })
  remindAssignments(@Here() ctx: Ctx, @Items() items: AssignmentRef[], @Note() note?: string) {
    return bulk(each(ctx, items, (row, id, version) => review.remind(row, id, version, note)));
  }

  @Mutation(() => AssignmentBulkPayload, { description: "Excuse many. 批量免办" })
  waiveAssignments(@Here() ctx: Ctx, @Items() items: AssignmentRef[], @Reason() reason: string) {
    return bulk(each(ctx, items, (row, id, version) => review.waive(row, id, version, reason)));
  }

  @Mutation(() => AssignmentBulkPayload, { description: "Supervise many. 批量督办" })
  superviseAssignments(
    @Here() ctx: Ctx,
    @Items() items: AssignmentRef[],
    @Arg("level", () => SupervisionLevel, { description: "Level. 等级" }) level: SupervisionLevel,
    @Arg("note", () => String, { description: "What is expected. 督办要求" }) note: string,
  ) {
    return bulk(each(ctx, items, (row, id, version) => review.supervise(row, id, version, { level, note, cause: "MANUAL" })));
  }
}
