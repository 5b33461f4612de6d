import { Arg, ID, Int, Mutation, Resolver } from "type-graphql";
import type { Ctx } from "../platform/door.ts";
import { DateScalar, Here } from "../platform/graphql.ts";
import type { Commitment } from "./commitment.entity.ts";
import { AppraisalInput, CommitmentContentInput, CommitmentInput, CommitmentPayload, CommitmentRevisionInput } from "./commitment.types.ts";
import * as drafting from "./draft.service.ts";
import * as keeping from "./fulfil.service.ts";
import * as vetting from "./vet.service.ts";

const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });
const Reason = () => Arg("reason", () => String, { description: "Why. 理由" });
const Body = () => Arg("body", () => String, { description: "What was done. 践诺情况" });
const Files = () => Arg("fileIds", () => [ID], { nullable: true, description: "Uploaded files that show it, at most 20. 佐证材料" });
const Found = () => Arg("note", () => String, { description: "What was found. 评诺结论" });

async function payload(work: Promise<Commitment>): Promise<CommitmentPayload> {
  return Object.assign(new CommitmentPayload(), { commitment: await work });
}

/** What is done while a commitment is being written. */
@Resolver()
export class CommitmentWriting {
  @Mutation(() => CommitmentPayload, { description: "Begin a commitment. 起草承诺" })
  draftCommitment(@Here() ctx: Ctx, @Arg("input", () => CommitmentInput, { description: "The commitment. 承诺" }) input: CommitmentInput) {
    return payload(drafting.draftCommitment(ctx, input));
  }

  @Mutation(() => CommitmentPayload, { description: "Change what is being written. 修改承诺" })
  editCommitment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("input", () => CommitmentContentInput, { description: "What is promised. 承诺内容" }) input: CommitmentContentInput,
  ) {
    return payload(drafting.editCommitment(ctx, id, version, input));
  }

  @Mutation(() => CommitmentPayload, { description: "Ask for opinions on the draft. 征求意见" })
  openSolicitationCommitment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("asked", () => String, { description: "Whose opinion is asked, and how. 征求意见范围和方式" }) asked: string,
    @Arg("askedUntil", () => DateScalar, { description: "Until when. 截止日期" }) askedUntil: string,
  ) {
    return payload(drafting.openSolicitation(ctx, id, version, { asked, askedUntil }));
  }

  @Mutation(() => CommitmentPayload, { description: "Record an opinion somebody gave. 登记意见" })
  recordOpinionCommitment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("givenBy", () => String, { description: "Who gave it. 提出人" }) givenBy: string,
    @Arg("body", () => String, { description: "What was said. 意见" }) body: string,
  ) {
    return payload(drafting.recordOpinion(ctx, id, version, { givenBy, body }));
  }

  @Mutation(() => CommitmentPayload, { description: "Say whether an opinion is adopted. 采纳意见" })
  decideOpinionCommitment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("opinionId", () => ID, { description: "Which opinion. 意见编号" }) opinionId: string,
    @Arg("adopted", () => Boolean, { description: "Adopted or not. 是否采纳" }) adopted: boolean,
    @Arg("reply", () => String, { nullable: true, description: "Why not, or how. 答复" }) reply?: string,
  ) {
    return payload(drafting.decideOpinion(ctx, id, version, { opinionId, adopted, reply }));
  }

  @Mutation(() => CommitmentPayload, { description: "Say what came of asking, and hand it to a second person. 提交审核" })
  submitForVettingCommitment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("outcome", () => String, { description: "What came of asking. 征求意见情况" }) outcome: string,
  ) {
    return payload(drafting.submitForVetting(ctx, id, version, outcome));
  }

  @Mutation(() => CommitmentPayload, { description: "Hand an immediate commitment to a second person. 即时承诺提交审核" })
  submitImmediateCommitment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(drafting.submitImmediate(ctx, id, version));
  }

  @Mutation(() => CommitmentPayload, { description: "Write the next version; the published one stays public. 修订承诺" })
  reviseCommitment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("input", () => CommitmentRevisionInput, { description: "The next version and its cause. 修订内容" }) input: CommitmentRevisionInput,
  ) {
    return payload(drafting.revise(ctx, id, version, input));
  }

  @Mutation(() => CommitmentPayload, { description: "Give up what was never published. 撤回草稿" })
  withdrawCommitment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string) {
    return payload(drafting.withdraw(ctx, id, version, reason));
  }
}

/** What is done to keep it, and how others found that. */
@Resolver()
export class CommitmentKeeping {
  @Mutation(() => CommitmentPayload, { description: "Begin to keep it. 开始践诺" })
  beginFulfilmentCommitment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(keeping.beginFulfilment(ctx, id, version));
  }

  @Mutation(() => CommitmentPayload, { description: "Report how far it is kept, with evidence. 践诺进展" })
  reportProgressCommitment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("progress", () => Int, { description: "Percent, 0–100. 进度" }) progress: number,
    @Body() body: string,
    @Files() fileIds?: string[],
  ) {
    return payload(keeping.reportProgress(ctx, id, version, { progress, body, fileIds }));
  }

  @Mutation(() => CommitmentPayload, { description: "Claim it was kept, with evidence. 申报践诺" })
  claimFulfilmentCommitment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Body() body: string, @Files() fileIds?: string[]) {
    return payload(keeping.claimFulfilment(ctx, id, version, { body, fileIds }));
  }

  @Mutation(() => CommitmentPayload, { description: "Record how somebody found it kept. 评诺" })
  appraiseCommitment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("input", () => AppraisalInput, { description: "The appraisal. 评价" }) input: AppraisalInput,
  ) {
    return payload(keeping.appraise(ctx, id, version, input));
  }
}

/** What a second person does. */
@Resolver()
export class CommitmentVetting {
  @Mutation(() => CommitmentPayload, { description: "Send a draft back. 退回修改" })
  returnCommitment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string) {
    return payload(vetting.sendBack(ctx, id, version, reason));
  }

  @Mutation(() => CommitmentPayload, { description: "Publish what was written as the next version. 审核公开" })
  publishCommitment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(vetting.publish(ctx, id, version));
  }

  @Mutation(() => CommitmentPayload, { description: "Take up a claim and hear others. 组织评诺" })
  openAppraisalCommitment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(vetting.openAppraisal(ctx, id, version));
  }

  @Mutation(() => CommitmentPayload, { description: "Find it not kept yet and give time. 评诺不通过" })
  disputeCommitment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
    @Arg("days", () => Int, { nullable: true, description: "Days given from today, 1–180; 10 when left out. 重新践诺天数" }) days?: number,
  ) {
    return payload(vetting.dispute(ctx, id, version, { reason, days }));
  }

  @Mutation(() => CommitmentPayload, { description: "Conclude that it was kept. 评定兑现" })
  concludeFulfilledCommitment(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("note", () => String, { nullable: true, description: "Remark. 评诺结论" }) note?: string,
  ) {
    return payload(vetting.conclude(ctx, id, version, { act: "concludeFulfilled", note }));
  }

  @Mutation(() => CommitmentPayload, { description: "Conclude that it was partly kept. 评定部分兑现" })
  concludePartlyCommitment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Found() note: string) {
    return payload(vetting.conclude(ctx, id, version, { act: "concludePartly", note }));
  }

  @Mutation(() => CommitmentPayload, { description: "Conclude that it was not kept. 评定未兑现" })
  concludeUnfulfilledCommitment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Found() note: string) {
    return payload(vetting.conclude(ctx, id, version, { act: "concludeUnfulfilled", note }));
  }

  @Mutation(() => CommitmentPayload, { description: "Take back what was published. 撤回公开承诺" })
  withdrawPublicCommitment(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string) {
    return payload(vetting.withdrawPublic(ctx, id, version, reason));
  }
}
