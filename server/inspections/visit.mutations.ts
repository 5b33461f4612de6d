import { Arg, ID, Int, Mutation, Resolver } from "type-graphql";
import type { Ctx } from "../platform/door.ts";
import { DateScalar, Here } from "../platform/graphql.ts";
import * as answers from "./answer.service.ts";
import * as closing from "./closing.service.ts";
import {
  ContestedFindingInput,
  DecidedFindingInput,
  InspectionAnswerInput,
  InspectionFindingInput,
  InspectionPlanInput,
} from "./inspection.inputs.ts";
import { InspectionFindingPayload, InspectionVisitPayload } from "./inspection.types.ts";
import * as plans from "./plan.service.ts";
import * as site from "./site.service.ts";
import type { InspectionFinding, InspectionVisit } from "./visit.entity.ts";

const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });
const Reason = () => Arg("reason", () => String, { description: "Why. 理由" });
const On = () => Arg("on", () => DateScalar, { description: "Today or later. 日期" });
const Finding = () => Arg("input", () => InspectionFindingInput, { description: "The problem. 问题" });

async function payload(work: Promise<InspectionVisit>): Promise<InspectionVisitPayload> {
  return Object.assign(new InspectionVisitPayload(), { inspectionVisit: await work });
}

async function found(work: Promise<InspectionFinding>): Promise<InspectionFindingPayload> {
  return Object.assign(new InspectionFindingPayload(), { inspectionFinding: await work });
}

/** What a group does. */
@Resolver()
export class InspectionGroupActs {
  @Mutation(() => InspectionVisitPayload, { description: "Plan a visit. 安排检查" })
  planInspectionVisit(
    @Here() ctx: Ctx,
    @Arg("input", () => InspectionPlanInput, { description: "Where and when. 内容" }) input: InspectionPlanInput,
  ) {
    return payload(plans.planVisit(ctx, input));
  }

  @Mutation(() => InspectionVisitPayload, { description: "Tell the organization beforehand. 下发检查通知" })
  notifyInspectionVisit(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("notice", () => String, { description: "What it is told: who comes, what to prepare. 通知内容" }) notice: string,
  ) {
    return payload(plans.notifyVisit(ctx, id, version, notice));
  }

  @Mutation(() => InspectionVisitPayload, { description: "Do not come after all. 取消检查" })
  cancelInspectionVisit(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string) {
    return payload(plans.cancelVisit(ctx, id, version, reason));
  }

  @Mutation(() => InspectionVisitPayload, { description: "The group is there. 开始现场检查" })
  beginInspectionVisit(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(site.beginVisit(ctx, id, version));
  }

  @Mutation(() => InspectionVisitPayload, { description: "Write down how a line was found; again overwrites it. 记录现场检查" })
  answerInspectionVisit(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Arg("input", () => InspectionAnswerInput, { description: "Which line, and how. 内容" }) input: InspectionAnswerInput,
  ) {
    return payload(site.answerLine(ctx, id, input));
  }

  @Mutation(() => InspectionFindingPayload, { description: "Write down a problem on site. 登记问题" })
  addFindingInspectionVisit(@Here() ctx: Ctx, @Id() id: string, @Finding() input: InspectionFindingInput) {
    return found(site.addFinding(ctx, id, input));
  }

  @Mutation(() => InspectionFindingPayload, { description: "Change a finding before it is issued. 修改问题" })
  editInspectionFinding(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Finding() input: InspectionFindingInput) {
    return found(site.editFinding(ctx, id, version, input));
  }

  @Mutation(() => InspectionVisitPayload, { description: "Take a finding back before it is issued. 删除问题" })
  removeInspectionFinding(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(site.removeFinding(ctx, id, version));
  }

  @Mutation(() => InspectionVisitPayload, { description: "Tell the organization what was found; none is an answer too. 反馈问题清单" })
  issueFindingsInspectionVisit(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("summary", () => String, { description: "In sum. 总体评价" }) summary: string,
  ) {
    return payload(site.issueFindings(ctx, id, version, summary));
  }

  @Mutation(() => InspectionVisitPayload, { description: "Come again on a day. 安排复查" })
  scheduleRecheckInspectionVisit(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @On() on: string) {
    return payload(closing.scheduleRecheck(ctx, id, version, on));
  }

  @Mutation(() => InspectionVisitPayload, { description: "Something is not put right. 复查不通过" })
  recheckFailedInspectionVisit(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string) {
    return payload(closing.failRecheck(ctx, id, version, reason));
  }

  @Mutation(() => InspectionVisitPayload, { description: "All is put right. 办结" })
  concludeInspectionVisit(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(closing.concludeVisit(ctx, id, version));
  }
}

/** What the visited organization and the office answer. */
@Resolver()
export class InspectionAnswerActs {
  @Mutation(() => InspectionVisitPayload, { description: "Say which findings do not hold; each once. 提出异议" })
  contestInspectionVisit(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("findings", () => [ContestedFindingInput], { description: "Which, and why. 异议" }) findings: ContestedFindingInput[],
  ) {
    return payload(answers.contestFindings(ctx, id, version, findings));
  }

  @Mutation(() => InspectionVisitPayload, { description: "Decide on every contested finding. 处理异议" })
  resolveContestInspectionVisit(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("findings", () => [DecidedFindingInput], { description: "Which, and how. 处理结果" }) findings: DecidedFindingInput[],
  ) {
    return payload(answers.resolveContest(ctx, id, version, findings));
  }

  @Mutation(() => InspectionVisitPayload, { description: "Accept what stands: it enters the rectification ledger. 确认问题" })
  confirmInspectionVisit(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(answers.confirmFindings(ctx, id, version));
  }

  @Mutation(() => InspectionVisitPayload, { description: "Nothing was found, or nothing stands. 确认无问题" })
  confirmNoFindingInspectionVisit(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(answers.confirmNoFinding(ctx, id, version));
  }
}
