import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { ApolloServer } from "@apollo/server";
import { COOKIE, findViewer } from "./accounts/session.service.ts";
import type { FileDoor } from "./files/file.http.ts";
import type { Clock } from "./platform/clock.ts";
import type { Config } from "./platform/config.ts";
import type { Database } from "./platform/database.ts";
import { enter } from "./platform/door.ts";
import { addressOf, cookieOf, languageOf } from "./platform/http.ts";
import type { Logger } from "./platform/log.ts";
import { Request } from "./platform/request.ts";
import type { Throttle } from "./platform/throttle.ts";
import { stranger, systemViewer, type Viewer } from "./platform/viewer.ts";

/** What every way in shares. */
export interface Parts {
  readonly config: Pick<Config, "host" | "port" | "console" | "tls" | "trustProxy">;
  readonly predicates: boolean;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly throttle: Throttle;
  readonly apollo: ApolloServer<Request>;
  readonly files: FileDoor;
}

/** The account behind the session cookie, or a stranger with a language. */
async function whoIsAsking(parts: Parts, request: IncomingMessage): Promise<Viewer> {
  const token = cookieOf(request, COOKIE);
  if (token === null) return stranger(languageOf(request));
  const entry = {
    viewer: systemViewer(),
    clock: parts.clock,
    requestId: "",
    predicates: true,
    reach: "all" as const,
  };
  const found = await enter(parts.database, "platform", entry, "read", (ctx) => findViewer(ctx, token));
  return found ?? stranger(languageOf(request));
}

/** One HTTP request on its way to a feature: who asks, and for exactly which bytes. */
export async function createRequest(parts: Parts, request: IncomingMessage, about: { requestId: string; body: string }): Promise<Request> {
  const { config, predicates } = parts;
  const key = request.headers["idempotency-key"];
  return new Request({
    database: parts.database,
    viewer: await whoIsAsking(parts, request),
    clock: parts.clock,
    log: parts.log,
    requestId: about.requestId,
    predicates,
    address: addressOf(request, config.trustProxy),
    userAgent: String(request.headers["user-agent"] ?? ""),
    secure: config.tls,
    idempotencyKey: typeof key === "string" && key !== "" ? key.slice(0, 200) : null,
    requestHash: createHash("sha256").update(about.body).digest("hex"),
    throttle: parts.throttle,
  });
}
