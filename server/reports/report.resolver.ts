import { Arg, ID, Query, Resolver } from "type-graphql";
import { AssignmentView } from "../assignments/assignment.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { Here } from "../platform/graphql.ts";
import { taskMatrix } from "./matrix.service.ts";
import { pivot, turnaround } from "./pivot.service.ts";
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
}
