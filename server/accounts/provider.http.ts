import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { type Database } from "../platform/database.ts";
import { type Ctx, enter } from "../platform/door.ts";
import { DomainError, type ErrorCode } from "../platform/errors.ts";
import { cookieOf } from "../platform/http.ts";
import type { Request } from "../platform/request.ts";
import type { Vault } from "../platform/vault.ts";
import { linkIdentity, signInByIdentity } from "./identity.service.ts";
import type { Departure, Provider } from "./provider.ts";
import { counted } from "../platform/throttle.ts";
import { sessionCookie } from "./session.cookie.ts";

const COOKIE = "gongjian_oidc";
const MINUTES = 10;
/** Refused answers from one address in a quarter of an hour. */
const POINTS = 60;
const DEPARTURE = { purpose: "departure", subject: "browser" };

/** Refusals the console has words for; whatever else goes wrong is answered as everywhere. */
const TOLD: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "PROVIDER_OFF",
  "PROVIDER_UNAVAILABLE",
  "PROVIDER_REFUSED",
  "SIGN_IN_EXPIRED",
  "SIGN_IN_FAILED",
  "IDENTITY_UNKNOWN",
  "IDENTITY_TAKEN",
  "REPEATED_FAILURES",
]);

const kept = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), redirectUri: z.string(), session: z.string().nullable() });
/** What the browser keeps while it is away, and for which session it left; null when somebody wants to sign in. */
type Kept = Departure & { readonly session: string | null };

interface Ways {
  readonly provider: Provider | null;
  readonly vault: Vault;
  readonly database: Database;
  readonly config: { readonly tls: boolean };
}

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

/** Every path leads to a page of the console: fragments stay in the browser. */
function lead(response: ServerResponse, page: string, cookies: readonly string[] = []): void {
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
  response.writeHead(302, { location: page, "cache-control": "no-store" });
  response.end();
}

function keptCookie(value: string | null, secure: boolean): string {
  const age = value === null ? 0 : MINUTES * 60;
  return `${COOKIE}=${value ?? ""}; Max-Age=${age}; Path=/oidc/callback; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

async function telling(response: ServerResponse, back: string, secure: boolean, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DomainError) || !TOLD.has(error.code)) throw error;
    lead(response, `${back}?fault=${error.code}`, [keptCookie(null, secure)]);
  }
}

function redirectUri({ settings }: Provider, request: IncomingMessage, tls: boolean): string {
  if (settings.redirectUri !== null) return settings.redirectUri;
  const url = URL.parse(`${tls ? "https" : "http"}://${request.headers.host ?? ""}/oidc/callback`);
  if (url === null) throw new DomainError("BAD_REQUEST", { detail: "Host" });
  return url.href;
}

/** GET /oidc/start: leaves for the provider, to sign in or, with a pass of beginIdentityLink, to link. */
export async function departTo({ provider, vault, config }: Ways, asking: Request, { request, response, url }: Visit): Promise<void> {
  const pass = url.searchParams.get("link");
  await telling(response, pass === null ? "/#/login" : "/#/security", config.tls, async () => {
    if (provider === null) throw new DomainError("PROVIDER_OFF");
    const now = asking.options.clock.now();
    const { sessionId } = asking.viewer;
    const session = pass === null ? null : sessionId;
    if (pass !== null && (sessionId === null || (await vault.open({ purpose: "link", subject: sessionId }, pass, now)) === null)) {
      throw new DomainError("SIGN_IN_EXPIRED");
    }
    const { url: away, departure } = await provider.depart(redirectUri(provider, request, config.tls));
    const sealed = await vault.seal(DEPARTURE, { ...departure, session } satisfies Kept, new Date(now.getTime() + MINUTES * 60_000));
    lead(response, away, [keptCookie(sealed, config.tls)]);
  });
}

async function keptBy(vault: Vault, request: IncomingMessage, now: Date): Promise<Kept> {
  const sealed = cookieOf(request, COOKIE);
  const opened = sealed === null ? null : await vault.open(DEPARTURE, sealed, now);
  const checked = kept.safeParse(opened);
  if (!checked.success) throw new DomainError("SIGN_IN_EXPIRED");
  return checked.data;
}

/** GET /oidc/callback: comes back, and is signed in, asked for a code, or linked. */
export async function arriveFrom({ provider, vault, database, config }: Ways, asking: Request, { request, response, url }: Visit): Promise<void> {
  const { clock, throttle, address, userAgent } = asking.options;
  const departure = await keptBy(vault, request, clock.now()).catch(() => null);
  const linking = departure !== null && departure.session !== null;
  await telling(response, linking ? "/#/security" : "/#/login", config.tls, async () => {
    if (provider === null) throw new DomainError("PROVIDER_OFF");
    if (departure === null || (linking && departure.session !== asking.viewer.sessionId)) throw new DomainError("SIGN_IN_EXPIRED");
    const counters = [{ key: `provider ${address}`, points: POINTS }];
    const outside = await counted(
      throttle,
      counters,
      () => provider.arrive(url.search, departure),
      (code) => code === "PROVIDER_REFUSED",
    );
    const inside = <T>(work: (ctx: Ctx) => Promise<T>): Promise<T> => enter(database, "platform", asking.entry("all"), "write", work);
    const gone = keptCookie(null, config.tls);
    if (linking) {
      await inside((ctx) => linkIdentity(ctx, outside));
      return lead(response, "/#/security?linked=1", [gone]);
    }
    const admission = await inside((ctx) => signInByIdentity(ctx, outside, { address, userAgent }));
    if ("challenge" in admission) return lead(response, `/#/login?challenge=${admission.challenge.token}`, [gone]);
    return lead(response, "/#/", [gone, sessionCookie(admission.token, config.tls)]);
  });
}
