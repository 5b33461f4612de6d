import { Arg, Args, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { timelinessSql } from "../assignments/timeliness.ts";
import { Organization } from "../organizations/organization.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { argumentsOf, BooleanFilter, connectionOf, enumOf, filterOf, Here, pageOf, Payload } from "../platform/graphql.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadOne } from "../platform/loader.ts";
import type { Permissions } from "../platform/permission.ts";
import { Wanted, type Wants } from "../platform/selection.ts";
import { Message, MessageKind } from "./message.entity.ts";
import * as service from "./message.service.ts";

const MessagePage = pageOf(Message, "Message");
const KindFilter = filterOf(MessageKind, "MessageKind");
const MessageSort = enumOf("MessageSort", ["CREATED_DESC", "CREATED_ASC"], "Order of messages. 排序");

@InputType({ description: "Which messages; all conditions together. 消息筛选" })
class MessageFilter {
  @Field(() => KindFilter, { nullable: true, description: "By kind. 类别" })
  kind?: object;

  @Field(() => BooleanFilter, { nullable: true, description: "Not yet read. 未读" })
  unread?: BooleanFilter;
}

@ObjectType({ description: "What came of reading a message. 办理结果" })
class MessagePayload extends Payload {
  @Field(() => Message, { nullable: true, description: "As it is now. 消息" })
  message: Message | null = null;
}

@ObjectType({ description: "What came of reading all messages. 办理结果" })
class MarkAllPayload extends Payload {
  @Field(() => Int, { description: "How many were unread. 数量" })
  count = 0;
}

@ObjectType({ description: "What is to be done today. 今日" })
class Today {
  @Field(() => Int, { description: "To acknowledge, amended ones too. 待签收" })
  toAcknowledge!: number;

  @Field(() => Int, { description: "Due within three days. 3 日内到期" })
  dueSoon!: number;

  @Field(() => Int, { description: "Overdue. 逾期" })
  overdue!: number;

  @Field(() => Int, { description: "Problems the organization has to put right. 待整改" })
  toRectify!: number;

  @Field(() => Int, { description: "Inspections to confirm or contest, advice to answer. 待办检查" })
  inspections!: number;

  @Field(() => Int, { description: "Unread messages. 未读消息" })
  unreadMessages!: number;
}

const OWN = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN", "ISSUER", "RECEIVER", "REVIEWER"] as const;

export const messagePermissions: Permissions = {
  messages: { allow: OWN, doors: ["tenant"], groups: true },
  messagesConnection: { allow: OWN, doors: ["tenant"], groups: true },
  readMessage: { allow: OWN, doors: ["tenant"], groups: true },
  readAllMessages: { allow: OWN, doors: ["tenant"] },
  today: { allow: OWN, doors: ["tenant"], groups: true },
  issuerToday: { allow: ["ISSUER", "RECEIVER"], doors: ["issuer"] },
};

@ObjectType({ description: "What waits for the issuer. 下达单位今日" })
class IssuerToday {
  @Field(() => Int, { description: "Submissions waiting for review. 待审核" })
  toReview!: number;

  @Field(() => Int, { description: "Objections waiting for an answer. 待答复异议" })
  objectionsToDecide!: number;

  @Field(() => Int, { description: "Requests for more time waiting for an answer. 待答复延期" })
  extensionsToDecide!: number;

  @Field(() => Int, { description: "Overdue with those we asked. 逾期" })
  overdue!: number;

  @Field(() => Int, { description: "Themes submitted, waiting for a comment. 待审阅主题" })
  themesToComment!: number;

  @Field(() => Int, { description: "Contests of inspections, waiting for a decision. 待处理检查异议" })
  contestsToDecide!: number;

  @Field(() => Int, { description: "Rectifications claimed done, waiting for verification. 待核验整改" })
  toVerify!: number;
}

const MessageConnection = connectionOf(Message, "Message");
const messageArguments = argumentsOf(MessageFilter, MessageSort, "CREATED_DESC");

@Resolver(() => Message)
export class MessageResolver {
  @Query(() => MessagePage, { description: "The inbox. 消息" })
  messages(@Here() ctx: Ctx, @Args(() => messageArguments.Offset) args: OffsetArguments, @Wanted() wants: Wants) {
    return listPage(ctx, service.messageList, args, wants);
  }

  @Query(() => MessageConnection, { description: "Messages by keyset. 消息(游标)" })
  messagesConnection(@Here() ctx: Ctx, @Args(() => messageArguments.Keyset) args: KeysetArguments) {
    return listConnection(ctx, service.messageList, args);
  }

  @Query(() => Today, { description: "Counters of today. 今日" })
  async today(@Here() ctx: Ctx): Promise<Today> {
    const timeliness = timelinessSql("a", "$2::date");
    const rows: Today[] = await ctx.db.query(
      `select
         count(*) filter (where a.state = 'DISPATCHED' or (a.acknowledged_revision < a.task_revision
           and a.state in ('RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')))::int as "toAcknowledge",
         count(*) filter (where (${timeliness}) = 'DUE_SOON')::int as "dueSoon",
         count(*) filter (where (${timeliness}) = 'OVERDUE' and a.state <> 'CLOSED_INCOMPLETE')::int as overdue,
         (select count(*)::int from rectification where tenant_id = $1 and state in ('OPEN', 'PLANNED', 'IN_PROGRESS')) as "toRectify",
         (select count(*)::int from inspection_visit where tenant_id = $1 and state = 'FINDINGS_ISSUED')
           + (select count(*)::int from inspection_advice where tenant_id = $1 and state = 'GIVEN') as inspections,
         (select count(*)::int from message where tenant_id = $1 and read_at is null and (account_id is null or account_id = $4)) as "unreadMessages"
       from assignment a where a.tenant_id = $1 and (a.group_id is null or $3)`,
      [ctx.viewer.tenant.id, ctx.clock.today(), ctx.viewer.groups.length > 0, ctx.viewer.accountId],
    );
    const [counts] = rows;
    if (counts === undefined) throw new Error("no counters");
    return counts;
  }

  @Query(() => IssuerToday, { description: "What waits for the issuer. 下达单位今日" })
  async issuerToday(@Here() ctx: Ctx): Promise<IssuerToday> {
    const rows: IssuerToday[] = await ctx.db.query(
      `/* cross-tenant */ select count(*) filter (where a.state in ('SUBMITTED', 'UNDER_REVIEW'))::int as "toReview",
         count(*) filter (where a.state = 'OBJECTED')::int as "objectionsToDecide",
         (select count(*)::int from extension where issuer_id = $1 and state = 'REQUESTED') as "extensionsToDecide",
         (select count(*)::int from rectification where verifier_id = $1 and state = 'CLAIMED') as "toVerify",
         (select count(*)::int from inspection_visit where issuer_id = $1 and state = 'CONTESTED') as "contestsToDecide",
         (select count(*)::int from theme where guide_id = $1 and state = 'SUBMITTED') as "themesToComment",
         count(*) filter (where (${timelinessSql("a", "$2::date")}) = 'OVERDUE' and a.state <> 'CLOSED_INCOMPLETE')::int as overdue
       from assignment a where a.issuer_id = $1`,
      [ctx.viewer.tenant.id, ctx.clock.today()],
    );
    const [counts] = rows;
    if (counts === undefined) throw new Error("no counters");
    return counts;
  }

  @Mutation(() => MessagePayload, { description: "Mark as read. 标为已读" })
  async readMessage(@Here() ctx: Ctx, @Arg("id", () => ID, { description: "Which. 编号" }) id: string) {
    return Object.assign(new MessagePayload(), { message: await service.readMessage(ctx, id) });
  }

  @Mutation(() => MarkAllPayload, { description: "Mark all as read. 全部已读" })
  async readAllMessages(@Here() ctx: Ctx) {
    return Object.assign(new MarkAllPayload(), { count: await service.readAllMessages(ctx) });
  }

  @FieldResolver(() => Organization, { description: "From whom. 发送单位" })
  sender(@Here() ctx: Ctx, @Root() message: Message) {
    return loadOne(ctx, Organization, message.senderId);
  }

  @FieldResolver(() => String, { description: "The message in the viewer's language. 内容" })
  text(@Here() ctx: Ctx, @Root() message: Message) {
    return service.textOf(message, ctx.viewer.locale);
  }
}
