import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

interface OneStop {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A field of many boxes is one stop of the Tab key; arrows go from box to box, Home and End to the first and the last. */
export function useOneStop(): OneStop {
  const ref = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const boxes = (): HTMLInputElement[] => [...(ref.current?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
  useEffect(() => {
    const all = boxes();
    const stop = Math.min(at, all.length - 1);
    for (const [index, box] of all.entries()) box.tabIndex = index === stop ? 0 : -1;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = boxes();
    const now = all.findIndex((box) => box === event.target);
    const step = STEPS[event.key];
    const next = event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : step === undefined ? -1 : now + step;
    const box = all[next];
    if (now < 0 || box === undefined) return;
    event.preventDefault();
    setAt(next);
    box.focus();
  };
  return { ref, onKeyDown };
}
