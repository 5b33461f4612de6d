import dayjs from "dayjs";

/** An instant as people read it in a ledger. */
export function instant(value: string | null): string {
  return value === null ? "" : dayjs(value).format("YYYY-MM-DD HH:mm");
}
