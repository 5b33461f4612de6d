import { Args, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Ctx } from "../platform/door.ts";
import { argumentsOf, connectionOf, DateTimeFilter, enumOf, Here, IdFilter, pageOf, StringFilter } from "../platform/graphql.ts";
import { type KeysetArguments, listConnection, listPage, type ListSpec, type OffsetArguments } from "../platform/list.ts";
import { containsPattern } from "../platform/search.ts";
import type { Permissions } from "../platform/permission.ts";
import { Event } from "./event.entity.ts";
import { Evidence } from "./evidence.entity.ts";
import { evidenceOf } from "./evidence.service.ts";

@ObjectType({ description: "A read of this organization's rows by another. 查阅记录" })
@Entity({ name: "access_entry" })
export class AccessEntry {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => Date, { description: "When. 时间" })
  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "uuid" })
  readerTenantId!: string;

  @Field(() => String, { description: "Which organization read. 查阅单位" })
  @Column({ type: "text" })
  readerTenantName!: string;

  @Column({ type: "uuid", nullable: true })
  readerAccountId!: string | null;

  @Field(() => String, { description: "Who read. 查阅人" })
  @Column({ type: "text" })
  readerName!: string;

  @Field(() => String, { description: "What was called. 查阅内容" })
  @Column({ type: "text" })
  operation!: string;

  @Field(() => String, { nullable: true, description: "Kind of record. 记录类别" })
  @Column({ type: "text", nullable: true })
  entityType!: string | null;

  @Field(() => ID, { nullable: true, description: "Which record; null for lists and totals. 记录编号" })
  @Column({ type: "uuid", nullable: true })
  entityId!: string | null;

  @Field(() => Int, { description: "How many of our rows. 涉及行数" })
  @Column({ type: "integer" })
  rows!: number;

  @Field(() => String, { description: "In which scope. 查阅范围" })
  @Column({ type: "text" })
  scope!: string;

  /** What makes a daily entry the same as an earlier one. */
  @Column({ type: "text", nullable: true })
  once!: string | null;

  @Column({ type: "text" })
  requestId!: string;
}

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

const eventList: ListSpec<Event> = {
  entity: Event,
  within: (ctx, query) => query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id }),
  filters: {
    entityType: "entityType",
    entityId: "entityId",
    act: "act",
    at: "at",
    q: (query, value) => {
      if (typeof value !== "string" || value.trim() === "") return;
      query.andWhere("lower(row.actorName || ' ' || row.actorTenantName || ' ' || coalesce(row.note, '')) like :q", { q: containsPattern(value) });
    },
  },
  sorts: { AT_DESC: { column: "at", direction: "DESC" }, AT_ASC: { column: "at", direction: "ASC" } },
  sort: "AT_DESC",
};

const accessList: ListSpec<AccessEntry> = {
  entity: AccessEntry,
  within: (ctx, query) => query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id }),
  filters: {
    at: "at",
    operation: "operation",
    entityId: "entityId",
    q: (query, value) => {
      if (typeof value !== "string" || value.trim() === "") return;
      query.andWhere("lower(row.readerName || ' ' || row.readerTenantName) like :q", {
        q: containsPattern(value),
      });
    },
  },
  sorts: { AT_DESC: { column: "at", direction: "DESC" }, AT_ASC: { column: "at", direction: "ASC" } },
  sort: "AT_DESC",
};

const READERS = ["TENANT_ADMIN", "TENANT_APPROVER", "TENANT_OPERATOR", "AUDITOR"] as const;

export const eventPermissions: Permissions = {
  events: { allow: READERS, doors: ["tenant"] },
  eventsConnection: { allow: READERS, doors: ["tenant"] },
  accessEntries: { allow: READERS, doors: ["tenant"] },
  accessEntriesConnection: { allow: READERS, doors: ["tenant"] },
  evidence: { allow: ["TENANT_ADMIN", "AUDITOR"], doors: ["tenant"] },
};

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
