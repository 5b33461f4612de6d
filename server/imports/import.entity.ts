import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ErrorCode } from "../platform/errors.ts";
import { enumOf } from "../platform/graphql.ts";

export const ImportKind = enumOf(
  "ImportKind",
  ["ENTERPRISES", "MASS_GROUPS", "REVIEW_RELATIONS", "COMMITMENTS"],
  "What a workbook holds: 非公企业 ENTERPRISES, 基层群团 MASS_GROUPS, 点评关系 REVIEW_RELATIONS, 承诺草稿 COMMITMENTS. 导入内容",
);
export type ImportKind = keyof typeof ImportKind;

export const ImportState = enumOf(
  "ImportState",
  ["CHECKING", "CHECKED", "COMMITTING", "COMMITTED", "UNDOING", "UNDONE", "FAILED", "ABANDONED"],
  "Where an import stands. 导入状态",
);
export type ImportState = keyof typeof ImportState;

/** What the check says of a row. */
export type RowOutcome = "UNREAD" | "NEW" | "CHANGED" | "SAME" | "WRONG";
/** What has been done with it. */
export type RowState = "WAITING" | "WRITTEN" | "REFUSED" | "UNDONE" | "LEFT";

/** What is wrong with a row, or only to be told of it. */
export interface Issue {
  /** Which of the book's columns, counted from 0; null: the row as a whole. */
  readonly column: number | null;
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, unknown>>;
  /** The row is taken all the same. */
  readonly note?: true;
}

/** A cell that a row changes. */
export interface CellChange {
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

@ObjectType({ description: "A workbook that is put in: checked, committed, and for a day undone. 导入" })
@Entity({ name: "import" })
export class Import {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => ImportKind, { description: "What it holds. 导入内容" })
  @Column({ type: "text" })
  kind!: ImportKind;

  @Field(() => ImportState, { description: "Where it stands. 状态" })
  @Column({ type: "text" })
  state!: ImportState;

  @Column({ type: "uuid" })
  fileId!: string;

  @Field(() => String, { description: "Name of the file. 文件名" })
  @Column({ type: "text" })
  fileName!: string;

  @Field(() => String, { nullable: true, description: "The page that was read. 工作表" })
  @Column({ type: "text", nullable: true })
  page!: string | null;

  /** Of its heads; cells are compared in it. */
  @Column({ type: "text" })
  language!: "zh-CN" | "en";

  @Column({ type: "jsonb" })
  heads!: string[];

  @Field(() => [String], { description: "Columns that nobody knows, and that are left out. 未识别的列" })
  @Column({ type: "jsonb" })
  unknownHeads!: string[];

  @Field(() => Int, { description: "Rows with something in them. 行数" })
  @Column({ type: "integer" })
  rowCount!: number;

  @Field(() => Int, { description: "Rows that make a new record. 新增" })
  @Column({ type: "integer" })
  newCount!: number;

  @Field(() => Int, { description: "Rows that change a record. 更新" })
  @Column({ type: "integer" })
  changedCount!: number;

  @Field(() => Int, { description: "Rows that say what is on record already. 无变化" })
  @Column({ type: "integer" })
  sameCount!: number;

  @Field(() => Int, { description: "Rows that are wrong and are not written. 有误" })
  @Column({ type: "integer" })
  wrongCount!: number;

  @Field(() => Int, { description: "Rows in which something was changed that an import cannot change. 有提示" })
  @Column({ type: "integer" })
  notedCount!: number;

  @Field(() => Int, { description: "Rows that are hidden in the workbook; they are read like the others. 隐藏行" })
  @Column({ type: "integer" })
  hiddenCount!: number;

  @Field(() => Int, { description: "Rows written. 已写入" })
  @Column({ type: "integer" })
  writtenCount!: number;

  @Field(() => Int, { description: "Rows that were right when they were checked and could not be written. 未能写入" })
  @Column({ type: "integer" })
  refusedCount!: number;

  @Field(() => Int, { description: "Rows undone. 已撤销" })
  @Column({ type: "integer" })
  undoneCount!: number;

  @Field(() => Int, { description: "Rows that could not be undone. 未能撤销" })
  @Column({ type: "integer" })
  leftCount!: number;

  @Column({ type: "text", nullable: true })
  errorCode!: ErrorCode | null;

  @Column({ type: "jsonb", nullable: true })
  errorParams!: object | null;

  @Column({ type: "uuid", nullable: true })
  accountId!: string | null;

  @Field(() => String, { description: "Who put it in. 导入人" })
  @Column({ type: "text" })
  createdByName!: string;

  @Field(() => Date, { description: "When it was put in. 导入时间" })
  @Column({ type: "timestamptz" })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: "When all was written. 写入时间" })
  @Column({ type: "timestamptz", nullable: true })
  committedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "Until when it can be undone; null: it cannot. 可撤销至" })
  @Column({ type: "timestamptz", nullable: true })
  undoUntil!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it was undone, given up or failed. 结束时间" })
  @Column({ type: "timestamptz", nullable: true })
  endedAt!: Date | null;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;
}

/** A row of a workbook and what came of it. */
@Entity({ name: "import_row" })
export class ImportRow {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @PrimaryColumn({ type: "uuid" })
  importId!: string;

  /** The row's number in the workbook. */
  @PrimaryColumn({ type: "integer" })
  place!: number;

  @Column({ type: "jsonb" })
  cells!: string[];

  /** Cells that could not be read, by column: a formula, an error, a merged cell. */
  @Column({ type: "jsonb" })
  faults!: Record<string, ErrorCode>;

  @Column({ type: "text" })
  outcome!: RowOutcome;

  @Column({ type: "jsonb" })
  issues!: Issue[];

  /** What it would change of the record it means. */
  @Column({ type: "jsonb" })
  changes!: CellChange[];

  /** What it is about; the same in two rows is a mistake. */
  @Column({ type: "text", nullable: true })
  key!: string | null;

  /** The record's name, to speak of it. */
  @Column({ type: "text" })
  label!: string;

  @Column({ type: "uuid", nullable: true })
  entityId!: string | null;

  /** The version it was checked against. */
  @Column({ type: "integer", nullable: true })
  entityVersion!: number | null;

  @Column({ type: "text" })
  state!: RowState;

  /** What stood there before; null: nothing. */
  @Column({ type: "jsonb", nullable: true })
  before!: object | null;

  @Column({ type: "integer", nullable: true })
  versionAfter!: number | null;
}
