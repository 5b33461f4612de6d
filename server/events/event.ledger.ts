import { actorWords, actWords, changeSentences, entityWords, readWords, wordingOf } from "../../schema/labels/wording.ts";
import { minuteOf } from "../platform/clock.ts";
import { entryOf } from "../platform/entry-of.ts";
import { exportOf, minute, type Reading } from "../platform/ledger.ts";
import type { AccessEntry } from "./access-entry.entity.ts";
import type { Event } from "./event.entity.ts";
import { accessList, eventList } from "./event.list.ts";

function changesOf(row: Event, { locale }: Reading): string {
  const words = wordingOf(locale, row.entityType, (iso) => {
    const at = new Date(iso);
    return Number.isNaN(at.getTime()) ? iso : minuteOf(at);
  });
  return changeSentences(locale, row, words).join("\n");
}

/** 操作日志 as a workbook, in the sentences of the console. */
export const eventLedger = exportOf<Event>({
  field: "events",
  list: eventList,
  columns: {
    at: (row) => minute(row.at),
    actor: (row, { locale }) => actorWords(locale, row),
    role: (row, { enums }) => (row.role === null ? "" : (entryOf<string>(enums.Role, row.role) ?? row.role)),
    act: (row, { locale }) => actWords(locale, row),
    entityType: (row, { locale }) => entityWords(locale, row.entityType),
    entityId: (row) => row.entityId,
    changes: changesOf,
    note: (row) => row.note,
    requestId: (row) => row.requestId,
  },
});

/** 查阅记录 as a workbook. */
export const accessLedger = exportOf<AccessEntry>({
  field: "accessEntries",
  list: accessList,
  columns: {
    at: (row) => minute(row.at),
    readerTenant: (row) => row.readerTenantName,
    reader: (row) => row.readerName,
    operation: (row, { locale }) => readWords(locale, row),
    entityId: (row) => row.entityId,
    rows: (row) => row.rows,
    scope: (row) => row.scope,
  },
});
