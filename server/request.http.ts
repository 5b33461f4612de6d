import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { ApolloServer } from "@apollo/server";
import { findTokenViewer } from "./accounts/api-token.viewer.ts";
import { DEVICE_COOKIE } from "./accounts/session.cookie.ts";
import type { Provider } from "./accounts/provider.ts";
import { COOKIE, findViewer } from "./accounts/session.service.ts";
import type { GraphQLSchema } from "graphql";
import { isDue, noteSeen } from "./accounts/upkeep.service.ts";
import type { Feed } from "./events/feed.ts";
import type { FileDoor } from "./files/file.http.ts";
import type { Budget } from "./platform/budget.ts";
import type { Clock } from "./platform/clock.ts";
import type { Persisted } from "./persisted.http.ts";
import type { Config } from "./platform/config.ts";
import type { Database } from "./platform/database.ts";
import { enter } from "./platform/door.ts";
import { DomainError } from "./platform/errors.ts";
import type { GrantUse } from "./platform/grant-use.ts";
import { addressOf, bearerOf, cookieOf, languageOf } from "./platform/http.ts";
import type { Logger } from "./platform/log.ts";
import { Request } from "./platform/request.ts";
import type { Throttle } from "./platform/throttle.ts";
import type { Vault } from "./platform/vault.ts";
import type { Vitals } from "./platform/vitals.ts";
import { stranger, systemViewer, type Viewer } from "./platform/viewer.ts";

/** What every way in shares. */
export interface Parts {
  readonly config: Pick<Config, "host" | "port" | "console" | "tls" | "trustProxy">;
  readonly predicates: boolean;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly throttle: Throttle;
  readonly schema: GraphQLSchema;
  readonly grantUse: GrantUse;
  readonly vault: Vault;
  readonly provider: Provider | null;
  readonly budget: Budget;
  readonly apollo: ApolloServer<Request>;
  readonly feed: Feed;
  readonly vitals: Vitals;
  readonly persisted: Persisted;
  readonly files: FileDoor;
}

/**
 * The account behind the session cookie or the API token, or a stranger with a language. Never both: a page of another
 * site could then lend its visitor's cookie to a token, or a token to a cookie. A wrong token is refused, not a stranger.
 */
async function whoIsAsking(parts: Parts, request: IncomingMessage): Promise<Viewer> {
  const session = cookieOf(request, COOKIE);
  const bearer = bearerOf(request);
  if (session !== null && bearer !== null) throw new DomainError("BAD_REQUEST", { detail: "Cookie + Authorization" });
  if (session === null && bearer === null) return stranger(languageOf(request));
  const entry = {
    viewer: systemViewer(),
    clock: parts.clock,
    requestId: "",
    predicates: true,
    reach: "all" as const,
  };
  const found = await enter(parts.database, "platform", entry, "read", (ctx) =>
    bearer === null ? findViewer(ctx, session ?? "") : findTokenViewer(ctx, bearer),
  );
  if (found === null && bearer !== null) throw new DomainError("UNAUTHENTICATED");
  if (found !== null && isDue(found, parts.clock)) await enter(parts.database, "platform", entry, "write", (ctx) => noteSeen(ctx, found));
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
    requestHash: key === undefined ? "" : createHash("sha256").update(about.body).digest("hex"),
    throttle: parts.throttle,
    grantUse: parts.grantUse,
    device: cookieOf(request, DEVICE_COOKIE) ?? "",
    vault: parts.vault,
    vitals: parts.vitals,
    oidc: parts.provider?.settings ?? null,
  });
}
