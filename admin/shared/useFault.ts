import { useCallback } from "react";
import { useNotify, useTranslate } from "react-admin";
import { ApiError } from "./graphql.ts";

/** Long enough to read a number over the telephone. */
const SHOWN = 12_000;

/** An error in words: no connection, or what the server said with the number of the request. */
export function useFaultWords(): (error: unknown) => string {
  const translate = useTranslate();
  return useCallback(
    (error) => {
      if (!(error instanceof ApiError) || error.status === 0) return translate("app.offline");
      const { message, requestId } = error;
      if (requestId === null || message.includes(requestId)) return message;
      return translate("app.numbered", { message, requestId });
    },
    [translate],
  );
}

/** Tells of an error and leaves the page as it is, with everything typed in it. */
export function useFault(): (error: unknown) => void {
  const notify = useNotify();
  const words = useFaultWords();
  return useCallback((error) => notify(words(error), { type: "error", autoHideDuration: SHOWN, multiLine: true }), [notify, words]);
}
