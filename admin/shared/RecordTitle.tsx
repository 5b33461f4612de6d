import { useRecordContext } from "react-admin";

/** In the bar: what is open, by its own name. */
export function RecordTitle({ fallback }: { fallback: string }) {
  const record = useRecordContext<{ readonly id: string; readonly title?: string; readonly item?: string }>();
  return <>{record?.title ?? record?.item ?? fallback}</>;
}
