import { useState } from "react";
import { viewer } from "../app/session.ts";
import type { Meeting } from "./meeting.ts";

function keyFor(about: string): string {
  const who = viewer();
  return `gongjian.review.${who?.tenant.id ?? ""}.${who?.account.id ?? ""}.${about}`;
}

/** A meeting as it is typed, kept on this device until it is written down: through dead spots, reloads and an empty battery. */
export function useMeeting(about: string, initial: Meeting): readonly [Meeting, (next: Meeting) => void] {
  const [key] = useState(() => keyFor(about));
  const [meeting, setMeeting] = useState<Meeting>(() => {
    const kept = localStorage.getItem(key);
    return kept === null ? initial : (JSON.parse(kept) as Meeting);
  });
  const change = (next: Meeting): void => {
    if (Object.keys(next.notes).length === 0 && next.present.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(next));
    setMeeting(next);
  };
  return [meeting, change];
}
