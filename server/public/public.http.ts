import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { CommitmentKind } from "../commitments/commitment.entity.ts";
import { Line } from "../organizations/organization.entity.ts";
import { type Clock, minuteOf } from "../platform/clock.ts";
import type { Database } from "../platform/database.ts";
import { type Ctx, enter } from "../platform/door.ts";
import { entryOf } from "../platform/entry-of.ts";
import { DomainError } from "../platform/errors.ts";
import { addressOf } from "../platform/http.ts";
import { isId } from "../platform/ids.ts";
import { networkOf } from "../platform/network.ts";
import { stranger } from "../platform/viewer.ts";
import { FIRST, type Making, STYLE } from "./frame.ts";
import { boardPage, commitmentPage, listPage, missingPage } from "./pages.ts";
import { orRefusal } from "./refusal.ts";
import { boardOf, publicAnswers, type PublicAsked, publicCommitment, publicCommitments, publicOrganization, publicPlaces } from "./public.service.ts";

/** What the pages need of the server. */
interface Ways {
  readonly database: Database;
  readonly clock: Clock;
  readonly predicates: boolean;
  readonly config: { readonly tls: boolean; readonly trustProxy: boolean };
}

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

interface Made {
  readonly status: number;
  readonly body: string;
  readonly tag: string;
  readonly until: number;
}

/** For how long a page may be shown as it was made, here and by browsers and proxies. */
const SECONDS = 60;
/** Pages kept at once; the oldest goes first. */
const KEPT = 500;
/** Pages that one network may have made in a quarter of an hour; those that are kept cost nothing and are not counted. */
const MAKES = 1_000;
const WINDOW_SECONDS = 900;
const MAX_PAGE = 200;
const MAX_SEARCH = 60;

/** Made once for everybody who asks within the minute: a crowd costs the database as much as one. */
const kept = new WeakMap<Database, Map<string, Made>>();

/** In memory: a crowd that searches must not come between people and the counters of sign-in. */
const makes = new RateLimiterMemory({ points: MAKES, duration: WINDOW_SECONDS });

function given(url: URL, name: string): string | null {
  const value = url.searchParams.get(name)?.trim() ?? "";
  return value === "" ? null : value;
}

/** What was asked; whatever is no answer to the form is as if it were not there. */
function askedOf(url: URL): PublicAsked {
  const page = Number(given(url, "page") ?? 1);
  const [territory, line, kind, tenant] = ["territory", "line", "kind", "tenant"].map((name) => given(url, name));
  return {
    territory: /^\d{6,12}$/.test(territory ?? "") ? (territory ?? null) : null,
    line: entryOf<Line>(Line, line ?? "") ?? null,
    kind: entryOf<CommitmentKind>(CommitmentKind, kind ?? "") ?? null,
    tenantId: isId(tenant ?? "") ? (tenant ?? null) : null,
    q: given(url, "q")?.slice(0, MAX_SEARCH) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  };
}

/** How the browser reached us; what cannot be a host is none. */
function originOf({ headers }: IncomingMessage, tls: boolean): string {
  const host = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.exec(headers.host ?? "")?.[0] ?? "localhost";
  return `${tls ? "https" : "http"}://${host}`;
}

interface Wanted {
  readonly asked: PublicAsked;
  readonly path: string;
  readonly origin: string;
}

/** Throws RATE_LIMITED when a network has had too many pages made. */
async function countMake(network: string): Promise<void> {
  try {
    await makes.consume(network);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new DomainError("RATE_LIMITED", { seconds: Math.ceil(error.msBeforeNext / 1_000) });
  }
}

async function list(ctx: Ctx, making: Making, asked: PublicAsked): Promise<string | null> {
  const organization = asked.tenantId === null ? null : await publicOrganization(ctx, asked.tenantId);
  if (asked.tenantId !== null && organization === null) return null;
  const [places, found] = [await publicPlaces(ctx), await publicCommitments(ctx, asked)];
  const answers = organization === null ? [] : await publicAnswers(ctx, organization.id, null);
  return listPage(making, { asked, places, organization, answers, ...found });
}

/** The page at a path, or null where there is none. */
async function pageAt(ctx: Ctx, making: Making, { asked, path, origin }: Wanted): Promise<string | null> {
  if (path === FIRST || path === `${FIRST}/`) return list(ctx, making, asked);
  const [kind = "", id = "", rest] = path.slice(FIRST.length + 1).split("/");
  if (!isId(id) || rest !== undefined) return null;
  if (kind === "commitments") {
    const found = await publicCommitment(ctx, id);
    if (found === null) return null;
    return commitmentPage(making, { ...found, answers: await publicAnswers(ctx, found.commitment.tenantId, id) });
  }
  const organization = kind === "boards" ? await publicOrganization(ctx, id) : null;
  if (organization === null) return null;
  return boardPage(making, { organization, rows: await boardOf(ctx, id), address: `${origin}${FIRST}?tenant=${id}` });
}

async function make({ database, clock, predicates }: Ways, locale: Making["locale"], wanted: Wanted): Promise<Made> {
  const making = { locale, asOf: minuteOf(clock.now()) };
  const entry = { viewer: stranger(locale), clock, requestId: "", predicates };
  const page = await enter(database, "public", entry, "snapshot", (ctx) => pageAt(ctx, making, wanted));
  const body = page ?? missingPage(making);
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  return { status: page === null ? 404 : 200, body, tag, until: clock.now().getTime() + SECONDS * 1_000 };
}

async function pageFor(ways: Ways, locale: Making["locale"], { wanted, network }: { wanted: Wanted; network: string }): Promise<Made> {
  const pages = kept.get(ways.database) ?? new Map<string, Made>();
  kept.set(ways.database, pages);
  const key = JSON.stringify([locale, wanted]);
  const known = pages.get(key);
  if (known !== undefined && known.until > ways.clock.now().getTime()) return known;
  await countMake(network);
  const made = await make(ways, locale, wanted);
  // What somebody searched for is asked once; it would only drive out what everybody reads.
  if (wanted.asked.q !== null) return made;
  pages.delete(key);
  pages.set(key, made);
  const [oldest] = pages.keys();
  if (pages.size > KEPT && oldest !== undefined) pages.delete(oldest);
  return made;
}

function send({ request, response }: Visit, about: { status: number; type: string; body: string; tag: string; seconds: number }): void {
  const { status, type, body, tag, seconds } = about;
  response.setHeader("cache-control", `public, max-age=${seconds}`);
  response.setHeader("vary", "accept-language");
  response.setHeader("etag", tag);
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304);
    response.end();
    return;
  }
  response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "content-length": Buffer.byteLength(body) });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** `GET /public…`: what is public, as pages that need no account, no script and no cookie. */
export async function showPublic(ways: Ways, visit: Visit): Promise<void> {
  const { request, url } = visit;
  if (url.pathname === `${FIRST}/style.css`) {
    const tag = `"${createHash("sha256").update(STYLE).digest("base64url").slice(0, 27)}"`;
    send(visit, { status: 200, type: "text/css", body: STYLE, tag, seconds: 3_600 });
    return;
  }
  const wanted = { asked: askedOf(url), path: url.pathname, origin: originOf(request, ways.config.tls) };
  const network = networkOf(addressOf(request, ways.config.trustProxy));
  await orRefusal(ways, visit, async ({ locale }) => {
    const { status, body, tag } = await pageFor(ways, locale, { wanted, network });
    send(visit, { status, type: "text/html", body, tag, seconds: SECONDS });
  });
}
