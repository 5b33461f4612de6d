import { Arg, ID, Int, Mutation, Resolver } from "type-graphql";
import { SupervisionLevel } from "../assignments/assignment.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { DateScalar, Here, type OpenDoor, Through } from "../platform/graphql.ts";
import { each, type RowResult } from "../platform/mutation.ts";
import { concludeAllClosed } from "../inspections/closing.service.ts";
import { openFromSelfInspection, openRectification } from "./open.service.ts";
import * as owner from "./owner.service.ts";
import type { Rectification } from "./rectification.entity.ts";
import {
  ProblemInput,
  RectificationBulkPayload,
  RectificationInput,
  RectificationPayload,
  RectificationRef,
  RectificationResult,
  RectificationsPayload,
} from "./rectification.types.ts";
import * as verifier from "./verify.service.ts";

const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });
const Reason = () => Arg("reason", () => String, { description: "Why. 理由" });
const Note = () => Arg("note", () => String, { nullable: true, description: "Remark. 说明" });
const Comment = () => Arg("comment", () => String, { nullable: true, description: "Remark. 意见" });
const Days = () => Arg("days", () => Int, { nullable: true, description: "Days given from today, 1–90; 5 when left out. 整改天数" });
const Body = () => Arg("body", () => String, { description: "What was done. 整改情况" });
const Files = () => Arg("fileIds", () => [ID], { nullable: true, description: "Uploaded files that show it, at most 20. 佐证材料" });
const Until = () => Arg("dueOn", () => DateScalar, { description: "New due day, later than now. 延期至" });
const Level = () => Arg("level", () => SupervisionLevel, { description: "Level. 等级" });
const Items = () => Arg("items", () => [RectificationRef], { description: "Which, at the versions seen; at most 500. 整改事项" });

async function payload(work: Promise<Rectification>): Promise<RectificationPayload> {
  return Object.assign(new RectificationPayload(), { rectification: await work });
}

/** What was closed may have been the last that an inspection found. */
async function closing(ctx: Ctx, work: Promise<Rectification>): Promise<Rectification> {
  return concludeAllClosed(ctx, await work);
}

async function bulk(work: Promise<Array<RowResult<Rectification>>>): Promise<RectificationBulkPayload> {
  const results = (await work).map(({ id, done, userErrors }) => Object.assign(new RectificationResult(), { id, rectification: done, userErrors }));
  return Object.assign(new RectificationBulkPayload(), { results });
}

/** What the organization does that has to put it right. */
@Resolver()
export class OwnerActs {
  @Mutation(() => RectificationPayload, { description: "Enter a problem, one's own or of an organization one leads. 列入整改台账" })
  async openRectification(
    @Here() ctx: Ctx,
    @Through("oversight") oversight: OpenDoor,
    @Arg("input", () => RectificationInput, { description: "The problem. 问题" }) input: RectificationInput,
  ) {
    const own = ctx.viewer.tenant.id;
    const tenantId = input.tenantId ?? own;
    // Nobody says of another that it inspected itself.
    if (tenantId !== own && input.source === "SELF_INSPECTION") throw new DomainError("SOURCE_NOT_YOURS", {}, ["input", "source"]);
    const verifierId = tenantId === own ? (input.verifierId ?? own) : own;
    return payload(openRectification(ctx, { ...input, tenantId, verifierId }, tenantId === own ? undefined : await oversight()));
  }

  @Mutation(() => RectificationsPayload, { description: "Enter what a self-inspection found, all or none. 自查问题列入台账" })
  async openRectifications(
    @Here() ctx: Ctx,
    @Arg("assignmentId", () => ID, { description: "The self-inspection, handed in. 自查任务" }) assignmentId: string,
    @Arg("items", () => [ProblemInput], { description: "At most 50. 问题" }) items: ProblemInput[],
    @Arg("verifiedByIssuer", () => Boolean, { description: "Verified by whoever asked for it; else by a second person at home. 由下达单位核验" })
    verifiedByIssuer: boolean,
  ) {
    const rectifications = await openFromSelfInspection(ctx, assignmentId, { items, verifiedByIssuer });
    return Object.assign(new RectificationsPayload(), { rectifications });
  }

  @Mutation(() => RectificationPayload, { description: "Say what will be done and until when. 制定整改措施" })
  planRectification(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("measure", () => String, { description: "What will be done. 整改措施" }) measure: string,
    @Arg("dueOn", () => DateScalar, { nullable: true, description: "Within the limit, which it is when left out. 完成期限" }) dueOn?: string,
    @Arg("ownerId", () => ID, { nullable: true, description: "Account that answers for it. 责任人" }) ownerId?: string,
  ) {
    return payload(owner.plan(ctx, id, version, { measure, dueOn, ownerId }));
  }

  @Mutation(() => RectificationPayload, { description: "Start putting it right. 开始整改" })
  startRectification(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(owner.start(ctx, id, version));
  }

  @Mutation(() => RectificationPayload, { description: "Report progress in percent, with evidence. 报告进展" })
  reportProgressRectification(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("progress", () => Int, { description: "Percent, 0–100. 进度" }) progress: number,
    @Body() body: string,
    @Files() fileIds?: string[],
  ) {
    return payload(owner.reportProgress(ctx, id, version, { progress, body, fileIds }));
  }

  @Mutation(() => RectificationPayload, { description: "Claim it done, with evidence. 申请销号" })
  claimDoneRectification(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Body() body: string, @Files() fileIds?: string[]) {
    return payload(owner.claimDone(ctx, id, version, { body, fileIds }));
  }

  @Mutation(() => RectificationPayload, { description: "Put right at once, without a plan. 立行立改" })
  fixOnTheSpotRectification(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Body() body: string, @Files() fileIds?: string[]) {
    return payload(owner.fixOnTheSpot(ctx, id, version, { body, fileIds }));
  }

  @Mutation(() => RectificationPayload, { description: "Name the person who answers for it. 指定责任人" })
  assignRectification(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("ownerId", () => ID, { nullable: true, description: "Account; nobody when left out. 责任人" }) ownerId?: string,
  ) {
    return payload(owner.assign(ctx, id, version, ownerId));
  }

  @Mutation(() => RectificationBulkPayload, { description: "Start many. 批量开始整改" })
  startRectifications(@Here() ctx: Ctx, @Items() items: RectificationRef[]) {
    return bulk(each(ctx, items, owner.start));
  }
}

/** What whoever verifies does. */
@Resolver()
export class VerifierActs {
  @Mutation(() => RectificationPayload, { description: "Send a plan back. 退回整改措施" })
  rejectPlanRectification(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string) {
    return payload(verifier.rejectPlan(ctx, id, version, reason));
  }

  @Mutation(() => RectificationPayload, { description: "Find it put right and close it. 核验销号" })
  verifyRectification(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Comment() comment?: string) {
    return payload(closing(ctx, verifier.verify(ctx, id, version, comment)));
  }

  @Mutation(() => RectificationPayload, { description: "Find it not put right. 核验不通过" })
  rejectClaimRectification(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string, @Days() days?: number) {
    return payload(verifier.rejectClaim(ctx, id, version, { reason, days }));
  }

  @Mutation(() => RectificationPayload, { description: "Open a closed one again. 重新整改" })
  reopenRectification(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string, @Days() days?: number) {
    return payload(verifier.reopen(ctx, id, version, { reason, days }));
  }

  @Mutation(() => RectificationPayload, { description: "Take back what was entered by mistake. 作废" })
  voidRectification(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string) {
    return payload(closing(ctx, verifier.voidOne(ctx, id, version, reason)));
  }

  @Mutation(() => RectificationPayload, { description: "Give more time. 延期" })
  extendRectification(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Until() dueOn: string, @Note() note?: string) {
    return payload(verifier.extend(ctx, id, version, { dueOn, note }));
  }

  @Mutation(() => RectificationPayload, { description: "Remind. 催办" })
  remindRectification(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Note() note?: string) {
    return payload(verifier.remind(ctx, id, version, note));
  }

  @Mutation(() => RectificationPayload, { description: "Issue a supervision notice by hand. 督办" })
  superviseRectification(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Level() level: SupervisionLevel,
    @Arg("note", () => String, { description: "What is expected. 督办要求" }) note: string,
  ) {
    return payload(verifier.supervise(ctx, id, version, { level, note, cause: "MANUAL" }));
  }

  @Mutation(() => RectificationBulkPayload, { description: "Verify many. 批量核验销号" })
  verifyRectifications(@Here() ctx: Ctx, @Items() items: RectificationRef[], @Comment() comment?: string) {
    return bulk(each(ctx, items, (row, id, version) => closing(row, verifier.verify(row, id, version, comment))));
  }

  @Mutation(() => RectificationBulkPayload, { description: "Give many more time. 批量延期" })
  extendRectifications(@Here() ctx: Ctx, @Items() items: RectificationRef[], @Until() dueOn: string, @Note() note?: string) {
    return bulk(each(ctx, items, (row, id, version) => verifier.extend(row, id, version, { dueOn, note })));
  }

  @Mutation(() => RectificationBulkPayload, { description: "Remind many. 批量催办" })
  remindRectifications(@Here() ctx: Ctx, @Items() items: RectificationRef[], @Note() note?: string) {
    return bulk(each(ctx, items, (row, id, version) => verifier.remind(row, id, version, note)));
  }

  @Mutation(() => RectificationBulkPayload, { description: "Supervise many. 批量督办" })
  superviseRectifications(
    @Here() ctx: Ctx,
    @Items() items: RectificationRef[],
    @Level() level: SupervisionLevel,
    @Arg("note", () => String, { description: "What is expected. 督办要求" }) note: string,
  ) {
    return bulk(each(ctx, items, (row, id, version) => verifier.supervise(row, id, version, { level, note, cause: "MANUAL" })));
  }
}
