import type { ServerResponse } from "node:http";
import type { Logger } from "./log.ts";
import type { Vitals } from "./vitals.ts";

/** What the one line of a request in the log is made of. Nothing that was typed, no name, no address. */
export interface Trace {
  readonly requestId: string;
  readonly method: string;
  /** The way in, without ids or conditions: `/graphql`, `/files/`; "console" for the console's own files. */
  route: string;
  /** Kind and name of a GraphQL operation, or its root fields where it has no name. */
  operation: string | null;
  /** Why it was refused, where it was. */
  code: string | null;
}

/** Asked every few seconds by machines, or a file of the console: not worth a line unless somebody looks for it. */
function isNoise({ route }: Trace): boolean {
  return route === "console" || route.startsWith("/health/");
}

/** One line for each request, when its answer has left or its reader has gone. */
export function logWhenDone({ log, vitals }: { log: Logger; vitals: Vitals }, trace: Trace, response: ServerResponse): void {
  const began = process.hrtime.bigint();
  response.once("close", () => {
    const milliseconds = Math.round(Number(process.hrtime.bigint() - began) / 100_000) / 10;
    vitals.count(trace.code);
    const { requestId, method, route, operation, code } = trace;
    const whole = response.writableFinished;
    const line = { requestId, method, route, operation, status: response.statusCode, code: code ?? (whole ? null : "ABORTED"), milliseconds };
    if (isNoise(trace)) log.debug(line, "request");
    else log.info(line, "request");
  });
}
