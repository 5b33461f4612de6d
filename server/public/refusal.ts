import type { IncomingMessage, ServerResponse } from "node:http";
import { errorMessage } from "../../schema/labels/errors.ts";
import { type Clock, minuteOf } from "../platform/clock.ts";
import { DomainError } from "../platform/errors.ts";
import { explain } from "../platform/explain.ts";
import { languageOf, retryAfter, statusOf } from "../platform/http.ts";
import { refusedPage } from "./feedback.pages.ts";
import type { Making } from "./frame.ts";

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** A page for one reader only, which nobody keeps. */
export function page(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
  });
  response.end(body);
}

/** A refusal is a page too: nobody here has a console. */
export async function orRefusal(
  { clock }: { readonly clock: Clock },
  { request, response }: Visit,
  work: (making: Making) => Promise<void>,
): Promise<void> {
  const making = { locale: languageOf(request), asOf: minuteOf(clock.now()) };
  try {
    await work(making);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const seconds = retryAfter(error);
    if (seconds !== null) response.setHeader("retry-after", seconds);
    request.resume();
    page(
      response,
      statusOf(error),
      refusedPage(
        making,
        request.method === "POST" ? "refused" : "notNow",
        errorMessage(error.code, explain(error.params, making.locale), making.locale),
      ),
    );
  }
}
