import dayjs from "dayjs";

/** Days as picked become instants: from the first moment of one to the last of the other, in the reader's time zone. */
export function timeRange(from: string | undefined, to: string | undefined): { gte?: string; lte?: string } | undefined {
  const range = {
    ...(from !== undefined && from !== "" && { gte: dayjs(from).startOf("day").toISOString() }),
    ...(to !== undefined && to !== "" && { lte: dayjs(to).endOf("day").toISOString() }),
  };
  return Object.keys(range).length === 0 ? undefined : range;
}
