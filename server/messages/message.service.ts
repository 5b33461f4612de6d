import { DomainError, notFound } from "../platform/errors.ts";
import type { Ctx } from "../platform/door.ts";
import { newId } from "../platform/ids.ts";
import { listQuery, type ListSpec } from "../platform/list.ts";
import { Message, type MessageKind } from "./message.entity.ts";

export interface Notice {
  readonly tenantId: string;
  readonly kind: MessageKind;
  readonly title: string;
  readonly params?: Record<string, string>;
  readonly assignmentId?: string;
  readonly taskId?: string;
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
    assignmentId: notice.assignmentId ?? null,
    taskId: notice.taskId ?? null,
    createdAt: ctx.clock.now(),
    readAt: null,
    readByName: null,
  }));
  // No returning: the sender may write into an inbox, never read it.
  await ctx.db.createQueryBuilder().insert().into(Message).values(rows).returning([]).updateEntity(false).execute();
}

export const messageList: ListSpec<Message> = {
  entity: Message,
  within: (ctx, query) => {
    query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id });
    // The row policy of assignment shows those of one's own groups only.
    if (ctx.viewer.groups.length > 0) {
      query.andWhere("exists (select 1 from assignment a where a.tenant_id = row.tenantId and a.id = row.assignmentId)");
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
    .where("tenantId = :own and readAt is null", { own: ctx.viewer.tenant.id })
    .execute();
  return done.affected ?? 0;
}
