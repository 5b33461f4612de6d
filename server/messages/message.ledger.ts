import { organizationName } from "../organizations/organization.service.ts";
import { exportOf, minute } from "../platform/ledger.ts";
import type { Message } from "./message.entity.ts";
import { messageList, textOf } from "./message.service.ts";

/** 消息 as a workbook. */
export const messageLedger = exportOf<Message>({
  field: "messages",
  list: messageList,
  columns: {
    title: (row) => row.title,
    kind: (row, { enums }) => enums.MessageKind[row.kind],
    text: (row, { locale }) => textOf(row, locale),
    sender: (row, { ctx }) => organizationName(ctx, row.senderId),
    createdAt: (row) => minute(row.createdAt),
    readAt: (row) => minute(row.readAt),
  },
});
