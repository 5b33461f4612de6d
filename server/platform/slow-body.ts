import type { IncomingMessage, ServerResponse } from "node:http";

/** How long, in milliseconds, a body may take to arrive: `whole` in all, `stalled` without a single byte. */
export interface BodyPatience {
  readonly whole: number;
  readonly stalled: number;
}

/** What people type is small. */
export const FORM_PATIENCE: BodyPatience = { whole: 60_000, stalled: 20_000 };
/** 20 MB from a township whose line carries 300 kbit/s; what does not move at all is given up as soon as any other body. */
export const FILE_PATIENCE: BodyPatience = { whole: 600_000, stalled: 20_000 };

/** Ends a request whose body comes too slowly, so that nobody holds a connection by dripping into it. Answers 408 where nothing was answered yet. */
export function hurry(request: IncomingMessage, response: ServerResponse, { whole, stalled }: BodyPatience): void {
  const { socket } = request;
  const began = performance.now();
  let seen = socket.bytesRead;
  const timer = setInterval(
    () => {
      if (request.complete || request.destroyed) return clearInterval(timer);
      if (socket.bytesRead > seen && performance.now() - began < whole) {
        seen = socket.bytesRead;
        return;
      }
      clearInterval(timer);
      if (response.headersSent) request.destroy();
      else response.writeHead(408, { connection: "close" }).end(() => request.destroy());
    },
    Math.min(stalled, whole),
  );
  timer.unref();
  response.once("close", () => clearInterval(timer));
}
