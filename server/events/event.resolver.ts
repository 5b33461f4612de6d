import { Args, Field, InputType, Query, Resolver } from "type-graphql";
import type { Ctx } from "../platform/door.ts";
import { argumentsOf, connectionOf, DateTimeFilter, enumOf, Here, IdFilter, pageOf, StringFilter } from "../platform/graphql.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { AccessEntry } from "./access-entry.entity.ts";
import { Event } from "./event.entity.ts";
import { accessList, eventList } from "./event.list.ts";
import { Evidence } from "./evidence.entity.ts";
import { evidenceOf } from "./evidence.service.ts";

const EventPage = pageOf(Event, "Event");
const AccessEntryPage = pageOf(AccessEntry, "AccessEntry");
const EventSort = enumOf("EventSort", ["AT_DESC", "AT_ASC"], "Order of events. 排序");
const AccessEntrySort = enumOf("AccessEntrySort", ["AT_DESC", "AT_ASC"], "Order of reads. 排序");

@InputType({ description: "Which events; all conditions together. 日志筛选" })
class EventFilter {
  @Field(() => StringFilter, { nullable: true, description: "By kind of record. 记录类别" })
  entityType?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: "By record. 记录编号" })
  entityId?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: "By act. 操作" })
  act?: StringFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "By time. 时间" })
  at?: DateTimeFilter;

  @Field(() => String, {
    nullable: true,
    description: "Words in the actor's name, organization or remark. 搜索",
  })
  q?: string;
}

@InputType({ description: "Which reads; all conditions together. 查阅筛选" })
class AccessEntryFilter {
  @Field(() => DateTimeFilter, { nullable: true, description: "By time. 时间" })
  at?: DateTimeFilter;

  @Field(() => StringFilter, { nullable: true, description: "By what was called. 查阅内容" })
  operation?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: "By record. 记录编号" })
  entityId?: IdFilter;

  @Field(() => String, { nullable: true, description: "Words in the reader's name or organization. 搜索" })
  q?: string;
}

const EventConnection = connectionOf(Event, "Event");
const eventArguments = argumentsOf(EventFilter, EventSort, "AT_DESC");

const AccessEntryConnection = connectionOf(AccessEntry, "AccessEntry");
const accessArguments = argumentsOf(AccessEntryFilter, AccessEntrySort, "AT_DESC");

@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventPage, { description: "What was done to this organization's records. 操作日志" })
  events(@Here() ctx: Ctx, @Args(() => eventArguments.Offset) args: OffsetArguments) {
    return listPage(ctx, eventList, args);
  }

  @Query(() => EventConnection, { description: "Events by keyset. 操作日志(游标)" })
  eventsConnection(@Here() ctx: Ctx, @Args(() => eventArguments.Keyset) args: KeysetArguments) {
    return listConnection(ctx, eventList, args);
  }

  @Query(() => AccessEntryPage, { description: "Who outside read this organization's records. 查阅记录" })
  accessEntries(@Here() ctx: Ctx, @Args(() => accessArguments.Offset) args: OffsetArguments) {
    return listPage(ctx, accessList, args);
  }

  @Query(() => AccessEntryConnection, { description: "Reads by keyset. 查阅记录(游标)" })
  accessEntriesConnection(@Here() ctx: Ctx, @Args(() => accessArguments.Keyset) args: KeysetArguments) {
    return listConnection(ctx, accessList, args);
  }

  @Query(() => Evidence, { description: "How far this organization's record is sealed, and what the last check found. 证据链" })
  evidence(@Here() ctx: Ctx) {
    return evidenceOf(ctx);
  }
}
