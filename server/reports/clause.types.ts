import { Field, Float, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Assignments that carry out a clause or a task; each opens to its rows by `figure`. 指标" })
export class ClauseFigures {
  @Field(() => Int, { description: "Without those waived or cancelled. 应办" })
  expected!: number;

  @Field(() => Int, { description: "Completed. 办结" })
  completed!: number;

  @Field(() => Int, { description: "Overdue. 逾期" })
  overdue!: number;

  @Field(() => Float, { nullable: true, description: "completed ÷ expected, 0–1; null where nothing is expected. 办结率" })
  share!: number | null;
}

@ObjectType({ description: "A task that cites the clause. 引用任务" })
export class ClauseTask {
  @Field(() => ID, { description: "Which. 任务编号" })
  taskId!: string;

  @Field(() => String, { description: "Its title. 标题" })
  title!: string;

  @Field(() => String, { description: "Who issued it. 下达单位" })
  issuer!: string;

  @Field(() => ClauseFigures, { description: "What was counted. 指标" })
  figures!: ClauseFigures;
}

@ObjectType({ description: "A clause, the tasks that carry it out, and how far they are. 条款落实情况" })
export class ClauseRow {
  @Field(() => ID, { description: "Which. 条款编号" })
  clauseId!: string;

  @Field(() => String, { description: "Where it stands. 条目" })
  label!: string;

  @Field(() => String, { description: "What it says. 内容" })
  text!: string;

  @Field(() => ClauseFigures, { description: "Over all its tasks. 指标" })
  figures!: ClauseFigures;

  @Field(() => [ClauseTask], { description: "By title. 引用任务" })
  tasks!: ClauseTask[];
}

@ObjectType({ description: "Clauses of one document within the reader's scope: which tasks carry them out, and what share is done. 条款落实情况" })
export class ClauseReport {
  @Field(() => Date, { description: "As of. 截至" })
  asOf!: Date;

  @Field(() => String, { description: "Whose scope it covers. 范围" })
  scope!: string;

  @Field(() => [ClauseRow], { description: "In the order of the document; also those no task cites. 条款" })
  rows!: ClauseRow[];
}
