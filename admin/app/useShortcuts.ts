import { useEffect } from "react";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));
}

/** Ctrl+K searches everything; "/" goes to the search of the page, or searches everything where the page has none. */
export function useShortcuts(searchAll: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const all = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
      const here = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!all && !here) return;
      event.preventDefault();
      const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
      if (here && field !== null) field.focus();
      else searchAll();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
}
