import { useState } from "react";
import { viewer } from "../app/session.ts";
import type { Typed } from "./FindingDialog.tsx";

/** A finding as it is typed on site, kept on this device until it is saved or cancelled. */
export function useTyped(visitId: string): readonly [Typed | null, (typed: Typed | null) => void] {
  const who = viewer();
  const [key] = useState(() => `gongjian.site.typed.${who?.tenant.id ?? ""}.${who?.account.id ?? ""}.${visitId}`);
  const [kept] = useState<Typed | null>(() => {
    const found = localStorage.getItem(key);
    return found === null ? null : (JSON.parse(found) as Typed);
  });
  const keep = (typed: Typed | null): void => {
    if (typed === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(typed));
  };
  return [kept, keep];
}
