import { Arg, Args, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Job } from "../jobs/job.entity.ts";
import { jobOn } from "../jobs/job.service.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { Action, argumentsOf, connectionOf, Here } from "../platform/graphql.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { mutationName } from "../platform/lifecycle.ts";
import { offer } from "../platform/offer.ts";
import { Import } from "./import.entity.ts";
import { importList } from "./import.list.ts";
import { findImport, IMPORT_ACTS, refuseImport } from "./import.rules.ts";
import * as service from "./import.service.ts";
import { ImportChange, ImportFilter, ImportInput, ImportIssue, ImportPage, ImportPayload, ImportSort } from "./import.types.ts";
import { changesOf, issuesOf } from "./issues.ts";
import { sheetOfKind } from "./sheets.ts";
import { reasonOf } from "./words.ts";

const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });

const ImportConnection = connectionOf(Import, "Import");
const importArguments = argumentsOf(ImportFilter, ImportSort, "CREATED_DESC");

const MOST_ISSUES = 100;

function most(first: number | null | undefined): number {
  const wanted = first ?? MOST_ISSUES;
  if (wanted < 1 || wanted > MOST_ISSUES) throw new DomainError("BAD_REQUEST", { detail: `first 1…${MOST_ISSUES}` });
  return wanted;
}

async function payload(work: Promise<Import>): Promise<ImportPayload> {
  return Object.assign(new ImportPayload(), { import: await work });
}

@Resolver(() => Import)
export class ImportResolver {
  @Query(() => ImportPage, { description: "Workbooks that were put in, of what one may enter oneself. 导入记录" })
  imports(@Here() ctx: Ctx, @Args(() => importArguments.Offset) args: OffsetArguments) {
    return listPage(ctx, importList, args);
  }

  @Query(() => ImportConnection, { description: "Imports by keyset. 导入记录(游标)" })
  importsConnection(@Here() ctx: Ctx, @Args(() => importArguments.Keyset) args: KeysetArguments) {
    return listConnection(ctx, importList, args);
  }

  @Query(() => Import, { nullable: true, description: "One of them. 导入详情" })
  import(@Here() ctx: Ctx, @Id() id: string) {
    return findImport(ctx, id);
  }

  @Mutation(() => ImportPayload, { description: "Have an uploaded workbook checked; nothing of it is written. 导入预检" })
  checkImport(@Here() ctx: Ctx, @Arg("input", () => ImportInput, { description: "Which. 内容" }) input: ImportInput) {
    return payload(service.checkImport(ctx, input));
  }

  @Mutation(() => ImportPayload, { description: "Write the rows that are right; the others stay out. 提交导入" })
  commitImport(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(service.commitImport(ctx, id, version));
  }

  @Mutation(() => ImportPayload, { description: "Give up a workbook of which nothing has been written. 放弃导入" })
  abandonImport(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(service.abandonImport(ctx, id, version));
  }

  @Mutation(() => ImportPayload, { description: "Take back what it wrote, for 24 hours: all of it or nothing, unless said otherwise. 撤销导入" })
  undoImport(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("leaveChanged", () => Boolean, { nullable: true, description: "Leave records that were changed since, undo the others. 保留已变更的记录" })
    leaveChanged?: boolean,
  ) {
    return payload(service.undoImport(ctx, id, { version, leaveChanged: leaveChanged === true }));
  }

  @FieldResolver(() => String, { nullable: true, description: "Why it could not be read, or not be undone. 原因" })
  error(@Here() ctx: Ctx, @Root() { errorCode, errorParams }: Import) {
    return errorCode === null ? null : reasonOf({ code: errorCode, params: { ...errorParams } }, ctx.viewer.locale);
  }

  @FieldResolver(() => Boolean, { description: "What it writes can be taken back as a whole. 可整体撤销" })
  isUndoable(@Root() { kind }: Import) {
    return sheetOfKind(kind).isUndoable;
  }

  @FieldResolver(() => Int, { nullable: true, description: "Whole minutes left to undo it; null where it cannot be. 剩余可撤销分钟" })
  undoMinutesLeft(@Here() { clock }: Ctx, @Root() { undoUntil, state }: Import) {
    if (undoUntil === null || state !== "COMMITTED") return null;
    return Math.max(0, Math.floor((undoUntil.getTime() - clock.now().getTime()) / 60_000));
  }

  @FieldResolver(() => Job, { nullable: true, description: "The work on it, and how far it has come. 后台作业" })
  job(@Here() ctx: Ctx, @Root() { id }: Import) {
    return jobOn(ctx, id);
  }

  @FieldResolver(() => [ImportIssue], { description: "What is wrong in its rows, the first of it. 问题清单" })
  issues(
    @Here() ctx: Ctx,
    @Root() row: Import,
    @Arg("first", () => Int, { nullable: true, description: "Rows, at most and unless said 100. 行数" }) first?: number,
  ): Promise<ImportIssue[]> {
    return issuesOf(ctx, row, most(first));
  }

  @FieldResolver(() => [ImportChange], { description: "What it changes on record, the first of it. 变更清单" })
  changes(
    @Here() ctx: Ctx,
    @Root() row: Import,
    @Arg("first", () => Int, { nullable: true, description: "Rows, at most and unless said 100. 行数" }) first?: number,
  ): Promise<ImportChange[]> {
    return changesOf(ctx, row, most(first));
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() row: Import): Action[] {
    const names = IMPORT_ACTS.map((act) => mutationName("Import", act));
    const acts = new Map(IMPORT_ACTS.map((act) => [mutationName("Import", act), act]));
    return offer(ctx.viewer, names, (name) => refuseImport(row, acts.get(name) ?? name, ctx));
  }
}
