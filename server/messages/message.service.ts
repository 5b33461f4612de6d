import type { Locale } from "../../schema/labels/errors.ts";
import { labels } from "../../schema/labels/labels.ts";
import { fill } from "../../schema/labels/wording.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import type { Ctx } from "../platform/door.ts";
import { newId } from "../platform/ids.ts";
import { insert } from "../platform/insert.ts";
import { listQuery, type ListSpec } from "../platform/list.ts";
import { Message, type MessageKind } from "./message.entity.ts";

export interface Notice {
  readonly tenantId: string;
  readonly kind: MessageKind;
  readonly title: string;
  readonly params?: Record<string, string>;
  /** For one person of that organization alone. */
  readonly accountId?: string;
  readonly assignmentId?: string;
  readonly taskId?: string;
  readonly rectificationId?: string;
  readonly campaignId?: string;
  readonly reviewObligationId?: string;
  readonly commitmentId?: string;
  readonly feedbackId?: string;
  readonly carrierId?: string;
  readonly targetShareId?: string;
  readonly targetPositionId?: string;
  readonly inspectionVisitId?: string;
  readonly inspectionAdviceId?: string;
}

/** Puts messages into other organizations' inboxes, in the transaction of the act they tell of. */
export async function notify(ctx: Ctx, ...notices: readonly Notice[]): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map((notice) => ({
    tenantId: notice.tenantId,
    id: newId(),
    senderId: ctx.viewer.tenant.id,
    kind: notice.kind,
    title: notice.title,
    params: notice.params ?? {},
    accountId: notice.accountId ?? null,
    assignmentId: notice.assignmentId ?? null,
    taskId: notice.taskId ?? null,
    rectificationId: notice.rectificationId ?? null,
    campaignId: notice.campaignId ?? null,
    reviewObligationId: notice.reviewObligationId ?? null,
    commitmentId: notice.commitmentId ?? null,
    feedbackId: notice.feedbackId ?? null,
    carrierId: notice.carrierId ?? null,
    targetShareId: notice.targetShareId ?? null,
    targetPositionId: notice.targetPositionId ?? null,
    inspectionVisitId: notice.inspectionVisitId ?? null,
    inspectionAdviceId: notice.inspectionAdviceId ?? null,
    createdAt: ctx.clock.now(),
    readAt: null,
    readByName: null,
  }));
  await insert(ctx, Message, rows);
}

export const messageList: ListSpec<Message> = {
  entity: Message,
  within: (ctx, query) => {
    query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id });
    query.andWhere("(row.accountId is null or row.accountId = :reader)", { reader: ctx.viewer.accountId });
    // The row policy of assignment shows those of one's own groups only.
    if (ctx.viewer.groups.length > 0) {
      query.andWhere(
        "(row.accountId is not null or exists (select 1 from assignment a where a.tenant_id = row.tenantId and a.id = row.assignmentId))",
      );
    }
  },
  filters: {
    id: "id",
    kind: "kind",
    unread: (query, value) => {
      const wanted = typeof value === "object" && value !== null && "eq" in value ? value.eq : undefined;
      if (typeof wanted === "boolean") query.andWhere(wanted ? "row.readAt is null" : "row.readAt is not null");
    },
  },
  sorts: {
    CREATED_DESC: { column: "createdAt", direction: "DESC" },
    CREATED_ASC: { column: "createdAt", direction: "ASC" },
  },
  sort: "CREATED_DESC",
};

/** The message as a sentence. */
export function textOf(message: Message, locale: Locale): string {
  // What is optional comes last: without it the words end before their colon.
  const told = fill(labels[locale].messages[message.kind], message.params)
    .trim()
    .replace(/[：:]$/, "");
  return message.params["to"] === undefined ? told : `${message.params["to"]} · ${told}`;
}

export async function readMessage(ctx: Ctx, id: string): Promise<Message> {
  const message = await listQuery(ctx, messageList, { id: { eq: id } }).getOne();
  if (message === null) throw notFound();
  if (message.readAt !== null) return message;
  const patch = { readAt: ctx.clock.now(), readByName: ctx.viewer.name };
  const done = await ctx.db.update(Message, { tenantId: message.tenantId, id }, patch);
  if (done.affected !== 1) throw new DomainError("NOT_FOUND");
  return Object.assign(message, patch);
}

export async function readAllMessages(ctx: Ctx): Promise<number> {
  const done = await ctx.db
    .createQueryBuilder()
    .update(Message)
    .set({ readAt: ctx.clock.now(), readByName: ctx.viewer.name })
    .where("tenantId = :own and readAt is null and (accountId is null or accountId = :reader)", {
      own: ctx.viewer.tenant.id,
      reader: ctx.viewer.accountId,
    })
    .execute();
  return done.affected ?? 0;
}
