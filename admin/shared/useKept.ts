import { useState } from "react";

/** A form's state that outlives leaving the page and signing in again; `forget` when it has been sent. */
export function useKept<T>(key: string, initial: T): readonly [T, (next: T) => void, () => void] {
  const [value, setValue] = useState<T>(() => {
    const kept = sessionStorage.getItem(key);
    return kept === null ? initial : (JSON.parse(kept) as T);
  });
  const change = (next: T): void => {
    sessionStorage.setItem(key, JSON.stringify(next));
    setValue(next);
  };
  return [value, change, () => sessionStorage.removeItem(key)];
}
