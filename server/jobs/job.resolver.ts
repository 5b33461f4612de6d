import { Arg, Args, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { errorMessage } from "../../schema/labels/errors.ts";
import type { Ctx } from "../platform/door.ts";
import { explain } from "../platform/explain.ts";
import { Action, argumentsOf, connectionOf, enumOf, filterOf, Here, IdFilter, pageOf, Payload } from "../platform/graphql.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { offer } from "../platform/offer.ts";
import { Job, JobKind, JobState } from "./job.entity.ts";
import * as jobs from "./job.service.ts";

const JobPage = pageOf(Job, "Job");
const JobConnection = connectionOf(Job, "Job");
const KindFilter = filterOf(JobKind, "JobKind");
const StateFilter = filterOf(JobState, "JobState");
const JobSort = enumOf("JobSort", ["CREATED_DESC", "CREATED_ASC"], "Order of jobs. 排序");

@InputType({ description: "Which jobs; all conditions together. 作业筛选" })
class JobFilter {
  @Field(() => KindFilter, { nullable: true, description: "By kind. 类别" })
  kind?: object;

  @Field(() => StateFilter, { nullable: true, description: "By state. 状态" })
  state?: object;

  @Field(() => IdFilter, { nullable: true, description: "By the record worked on. 相关记录" })
  subjectId?: IdFilter;
}

const jobArguments = argumentsOf(JobFilter, JobSort, "CREATED_DESC");

@ObjectType({ description: "What came of an act on a job. 办理结果" })
class JobPayload extends Payload {
  @Field(() => Job, { nullable: true, description: "As it is now; null when refused. 作业" })
  job: Job | null = null;
}

@Resolver(() => Job)
export class JobResolver {
  @Query(() => JobPage, { description: "Work that goes on by itself. 后台作业" })
  jobs(@Here() ctx: Ctx, @Args(() => jobArguments.Offset) args: OffsetArguments) {
    return listPage(ctx, jobs.jobList, args);
  }

  @Query(() => JobConnection, { description: "Jobs by keyset. 后台作业(游标)" })
  jobsConnection(@Here() ctx: Ctx, @Args(() => jobArguments.Keyset) args: KeysetArguments) {
    return listConnection(ctx, jobs.jobList, args);
  }

  @Query(() => Job, { nullable: true, description: "One of them. 作业详情" })
  job(@Here() ctx: Ctx, @Arg("id", () => ID, { description: "Which. 编号" }) id: string) {
    return jobs.findJob(ctx, id);
  }

  @Mutation(() => JobPayload, { description: "Go on where a failed job stopped. 重试" })
  async retryJob(
    @Here() ctx: Ctx,
    @Arg("id", () => ID, { description: "Which. 编号" }) id: string,
    @Arg("version", () => Int, { description: "Version the user saw. 版本" }) version: number,
  ) {
    return Object.assign(new JobPayload(), { job: await jobs.retryJob(ctx, id, version) });
  }

  @FieldResolver(() => String, { nullable: true, description: "Why it failed, in the viewer's language. 失败原因" })
  error(@Here() ctx: Ctx, @Root() job: Job) {
    const { locale } = ctx.viewer;
    return job.errorCode === null ? null : errorMessage(job.errorCode, explain({ ...job.errorParams }, locale), locale);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() job: Job) {
    return offer(ctx.viewer, ["retryJob"], () => jobs.refuseRetry(job));
  }
}
