import { useCallback, useEffect, useRef, useState } from "react";
import { viewer } from "../app/session.ts";
import { ApiError, performNamed } from "../shared/graphql.ts";
import { ADD_FINDING, ANSWER } from "./inspection.graphql.ts";
import { type Entry, next, type Outbox, put as placed, refuse, without } from "./outbox.ts";

/** Typing is over when nothing was typed for so long. */
const PAUSE = 1_200;
/** A dead spot ends without an event: tried again this often while something waits. */
const RETRY = 5_000;

function keyFor(visitId: string): string {
  const who = viewer();
  return `gongjian.site.${who?.tenant.id ?? ""}.${who?.account.id ?? ""}.${visitId}`;
}

function read(key: string): Outbox {
  const kept = localStorage.getItem(key);
  return kept === null ? [] : (JSON.parse(kept) as Outbox);
}

/** Sends one entry under its key: null when it was taken, else why not. Throws where it did not get through. */
async function send(visitId: string, entry: Entry): Promise<string | null> {
  const [document, field] = entry.kind === "answer" ? [ANSWER, "answerInspectionVisit"] : [ADD_FINDING, "addFindingInspectionVisit"];
  try {
    const { userErrors } = await performNamed(document, field, { id: visitId, input: entry.input }, entry.key);
    // It was taken by an earlier try whose answer was lost.
    const [first] = userErrors.filter(({ code }) => code !== "ALREADY_DONE");
    return first?.message ?? null;
  } catch (error) {
    // The server's own no is an answer; no connection is none, and a busy or ailing server is asked again.
    if (error instanceof ApiError && [400, 403, 404].includes(error.status)) return error.message;
    throw error;
  }
}

export interface Site {
  readonly outbox: Outbox;
  /** Whether the last try did not get through. */
  readonly isCut: boolean;
  readonly put: (entry: Entry) => void;
  readonly drop: (key: string) => void;
}

type Change = (how: (outbox: Outbox) => Outbox) => void;

/** The device's storage, shown as state; always changed as it is now, since another tab may have changed it. */
function useStored(key: string): readonly [Outbox, Change] {
  const [outbox, setOutbox] = useState(() => read(key));
  const change = useCallback<Change>(
    (how) => {
      const changed = how(read(key));
      if (changed.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(changed));
      setOutbox(changed);
    },
    [key],
  );
  return [outbox, change];
}

/** Sends what waits, one after the other, until nothing does; throws where it does not get through. */
async function drain(visitId: string, key: string, change: Change, onDelivered: () => Promise<unknown>): Promise<void> {
  for (let entry = next(read(key)); entry !== undefined; entry = next(read(key))) {
    const { key: sent } = entry;
    const why = await send(visitId, entry);
    // What it became is read before it leaves the device, so that a line does not fall back for a moment.
    if (why === null) await onDelivered();
    change((now) => (why === null ? without(now, sent) : refuse(now, sent, why)));
  }
}

/**
 * What is entered on site is kept on this device at once, and sent one after the other, now or when there is a connection again. The device's
 * storage is the truth: a reload, an empty battery or a second tab lose nothing.
 */
export function useOutbox(visitId: string, onDelivered: () => Promise<unknown>): Site {
  const [key] = useState(() => keyFor(visitId));
  const [outbox, change] = useStored(key);
  const [isCut, setCut] = useState(false);
  const isSending = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const flush = useCallback(async (): Promise<void> => {
    if (isSending.current) return;
    isSending.current = true;
    const isThrough = await drain(visitId, key, change, onDelivered).then(
      () => true,
      () => false,
    );
    setCut(!isThrough);
    isSending.current = false;
  }, [change, key, onDelivered, visitId]);
  useEffect(() => {
    const soon = (): void => void flush();
    soon();
    window.addEventListener("online", soon);
    const every = setInterval(() => next(read(key)) !== undefined && soon(), RETRY);
    return () => {
      window.removeEventListener("online", soon);
      clearInterval(every);
    };
  }, [flush, key]);
  const put = (entry: Entry): void => {
    change((now) => placed(now, entry));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE);
  };
  return { outbox, isCut, put, drop: (dropped) => change((now) => without(now, dropped)) };
}
