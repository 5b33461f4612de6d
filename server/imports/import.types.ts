import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { enumOf, filterOf, IdFilter, pageOf, Payload } from "../platform/graphql.ts";
import { Import, ImportKind, ImportState } from "./import.entity.ts";

const KindFilter = filterOf(ImportKind, "ImportKind");
const StateFilter = filterOf(ImportState, "ImportState");

export const ImportSort = enumOf("ImportSort", ["CREATED_DESC", "CREATED_ASC"], "Order of imports. 排序");
export const ImportPage = pageOf(Import, "Import");

@InputType({ description: "Which imports; all conditions together. 导入筛选" })
export class ImportFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => KindFilter, { nullable: true, description: "By what is imported. 导入内容" })
  kind?: object;

  @Field(() => StateFilter, { nullable: true, description: "By state. 状态" })
  state?: object;
}

@InputType({ description: "A workbook to check. 待预检的工作簿" })
export class ImportInput {
  @Field(() => ImportKind, { description: "What it holds. 导入内容" })
  kind!: ImportKind;

  @Field(() => ID, { description: "The uploaded file, .xlsx with at most 10 MB. 文件编号" })
  fileId!: string;
}

@ObjectType({ description: "Something that is wrong with a row, or to be told of it. 导入问题" })
export class ImportIssue {
  @Field(() => Int, { description: "Its number in the workbook. 行号" })
  row!: number;

  @Field(() => String, { nullable: true, description: "Letter of the column; null: the row as a whole. 列" })
  column!: string | null;

  @Field(() => String, { nullable: true, description: "Head of the column. 列名" })
  head!: string | null;

  @Field(() => String, { nullable: true, description: "What stands there. 单元格内容" })
  value!: string | null;

  @Field(() => String, { description: "The sentence, in the language asked for. 说明" })
  message!: string;

  @Field(() => Boolean, { description: "The row is taken all the same. 仅提示" })
  isNote!: boolean;
}

@ObjectType({ description: "A cell that a row changes. 导入变更" })
export class ImportChange {
  @Field(() => Int, { description: "Its number in the workbook. 行号" })
  row!: number;

  @Field(() => String, { description: "The record's name. 记录名称" })
  label!: string;

  @Field(() => String, { description: "Head of the column. 列名" })
  head!: string;

  @Field(() => String, { description: "As it stood when it was checked. 原内容" })
  before!: string;

  @Field(() => String, { description: "As it is in the workbook. 新内容" })
  after!: string;
}

@ObjectType({ description: "Outcome of an act on an import. 办理结果" })
export class ImportPayload extends Payload {
  @Field(() => Import, { nullable: true, description: "As it is now. 导入" })
  import!: Import | null;
}
