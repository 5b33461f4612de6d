import { Arg, ID, Query, Resolver } from "type-graphql";
import { AssignmentView } from "../assignments/assignment.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { Here, PageInput } from "../platform/graphql.ts";
import { ReviewView } from "../reviews/relation.entity.ts";
import { campaignReport } from "./campaign.report.ts";
import { CampaignFigure, CampaignReport } from "./campaign.types.ts";
import { commitmentCoverage } from "./coverage.report.ts";
import { CommitmentCoverage, CoverageFigure, CoverageInput } from "./coverage.types.ts";
import { carrierReport } from "./carrier.report.ts";
import { CarrierReport } from "./carrier.types.ts";
import { clauseReport } from "./clause.report.ts";
import { ClauseReport } from "./clause.types.ts";
import { InspectionLoadFigure } from "../inspections/figures.ts";
import { inspectionReport } from "./inspection.report.ts";
import { InspectionReport, InspectionReportInput } from "./inspection.types.ts";
import { taskMatrix } from "./matrix.service.ts";
import { pivot, turnaround } from "./pivot.service.ts";
import { rectificationReport } from "./rectification.report.ts";
import { RectificationReport, RectificationReportInput } from "./rectification.types.ts";
import { reviewReport } from "./review.report.ts";
import { positionReport } from "./position.report.ts";
import { targetReport } from "./target.report.ts";
import { PositionReport, PositionRowsInput } from "./position.types.ts";
import { TargetReport, TargetReportInput, TargetRowsInput } from "./target.types.ts";
import { ReviewReport, ReviewReportInput } from "./review.types.ts";
import { IssuerTurnaround, Pivot, ReportInput, TaskMatrix } from "./report.types.ts";

const Input = () => Arg("input", () => ReportInput, { nullable: true, description: "About what. 条件" });

@Resolver()
export class ReportResolver {
  @Query(() => Pivot, { description: "Territories against lines within the reader's scope. 全区总览" })
  pivot(@Here() ctx: Ctx, @Input() input?: ReportInput) {
    return pivot(ctx, input ?? {});
  }

  @Query(() => TaskMatrix, {
    nullable: true,
    description: "Organizations against deliverables of one task. 单位×报送内容",
  })
  taskMatrix(
    @Here() ctx: Ctx,
    @Arg("taskId", () => ID, { description: "Which task. 任务" }) taskId: string,
    @Arg("view", () => AssignmentView, { nullable: true, description: "ISSUED or OVERSEEN. 视角" })
    _view?: AssignmentView,
  ) {
    return taskMatrix(ctx, taskId);
  }

  @Query(() => [IssuerTurnaround], { description: "How long the issuers themselves take. 下达单位办理时效" })
  turnaround(@Here() ctx: Ctx, @Input() input?: ReportInput) {
    return turnaround(ctx, input ?? {});
  }

  @Query(() => CampaignReport, { description: "Where organizations stand in a campaign, within the reader's scope. 活动推进情况" })
  campaignReport(
    @Here() ctx: Ctx,
    @Arg("campaignId", () => ID, { description: "Which campaign. 活动" }) campaignId: string,
    @Arg("figure", () => CampaignFigure, { nullable: true, description: "Only the rows it counts. 指标" }) figure?: CampaignFigure,
    @Arg("page", () => PageInput, { nullable: true, description: "Window, at most 100 rows. 分页" }) page?: PageInput,
  ) {
    return campaignReport(ctx, { campaignId, figure, page });
  }

  @Query(() => CommitmentCoverage, { description: "Who has a public commitment and who has none, on any day. 承诺覆盖" })
  commitmentCoverage(
    @Here() ctx: Ctx,
    @Arg("input", () => CoverageInput, { nullable: true, description: "Which subjects, on which day. 条件" }) input?: CoverageInput,
    @Arg("figure", () => CoverageFigure, { nullable: true, description: "Only the rows it counts; the uncovered when left out. 指标" })
    figure?: CoverageFigure,
    @Arg("page", () => PageInput, { nullable: true, description: "Window, at most 100 rows. 分页" }) page?: PageInput,
  ) {
    return commitmentCoverage(ctx, input ?? {}, { figure, page });
  }

  @Query(() => CarrierReport, { description: "Carriers of a campaign within the reader's scope: where from, and which spread. 载体情况汇总" })
  carrierReport(
    @Here() ctx: Ctx,
    @Arg("campaignId", () => ID, { description: "Which campaign. 活动" }) campaignId: string,
    @Arg("without", () => Boolean, { nullable: true, description: "Only organizations without a carrier. 仅尚无载体的单位" }) without?: boolean,
    @Arg("page", () => PageInput, { nullable: true, description: "Window, at most 100 rows. 分页" }) page?: PageInput,
  ) {
    return carrierReport(ctx, { campaignId, without, page });
  }

  @Query(() => ClauseReport, { description: "Which tasks carry out the clauses of a document, and what share is done. 条款落实情况" })
  clauseReport(@Here() ctx: Ctx, @Arg("documentId", () => ID, { description: "Which document. 政策文件" }) documentId: string) {
    return clauseReport(ctx, documentId);
  }

  @Query(() => TargetReport, { description: "Annual targets of a year on a day, within the reader's scope. 年度目标完成情况" })
  targetReport(
    @Here() ctx: Ctx,
    @Arg("input", () => TargetReportInput, { nullable: true, description: "Which year, which day. 条件" }) input?: TargetReportInput,
    @Arg("only", () => TargetRowsInput, { nullable: true, description: "Only these rows. 明细条件" }) only?: TargetRowsInput,
    @Arg("page", () => PageInput, { nullable: true, description: "Window, at most 100 rows. 分页" }) page?: PageInput,
  ) {
    return targetReport(ctx, { input: input ?? {}, only: only ?? {}, page });
  }

  @Query(() => PositionReport, { description: "Who has said where it means to stand, and who has not. 争先进位目标情况" })
  positionReport(
    @Here() ctx: Ctx,
    @Arg("input", () => TargetReportInput, { nullable: true, description: "Which year, which day. 条件" }) input?: TargetReportInput,
    @Arg("only", () => PositionRowsInput, { nullable: true, description: "Only these rows. 明细条件" }) only?: PositionRowsInput,
    @Arg("page", () => PageInput, { nullable: true, description: "Window, at most 100 rows. 分页" }) page?: PageInput,
  ) {
    return positionReport(ctx, { input: input ?? {}, only: only ?? {}, page });
  }

  @Query(() => InspectionReport, { description: "Visits, findings, adoption by group; how much each organization was visited. 检查情况汇总" })
  inspectionReport(
    @Here() ctx: Ctx,
    @Arg("input", () => InspectionReportInput, { nullable: true, description: "About what. 条件" }) input?: InspectionReportInput,
    @Arg("figure", () => InspectionLoadFigure, { nullable: true, description: "Only organizations this number counts. 单位" })
    figure?: InspectionLoadFigure,
    @Arg("page", () => PageInput, { nullable: true, description: "Window, at most 100 rows. 分页" }) page?: PageInput,
  ) {
    return inspectionReport(ctx, { input: input ?? {}, figure }, page);
  }

  @Query(() => RectificationReport, { description: "What is being put right within the reader's scope. 整改汇总" })
  rectificationReport(
    @Here() ctx: Ctx,
    @Arg("input", () => RectificationReportInput, { nullable: true, description: "About what. 条件" }) input?: RectificationReportInput,
  ) {
    return rectificationReport(ctx, input ?? {});
  }

  @Query(() => ReviewReport, { description: "Leader reviews of a half-year: given, received, or within the reader's scope. 点评情况汇总" })
  reviewReport(
    @Here() ctx: Ctx,
    @Arg("input", () => ReviewReportInput, { nullable: true, description: "About what. 条件" }) input?: ReviewReportInput,
    @Arg("page", () => PageInput, { nullable: true, description: "Window, at most 100 rows. 分页" }) page?: PageInput,
    @Arg("view", () => ReviewView, { nullable: true, description: "Whose eyes. 视角" }) _view?: ReviewView,
  ) {
    return reviewReport(ctx, input ?? {}, page);
  }
}
