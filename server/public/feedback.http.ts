import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "../platform/clock.ts";
import type { Database } from "../platform/database.ts";
import { type Ctx, enter, type Mode } from "../platform/door.ts";
import { entryOf } from "../platform/entry-of.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { addressOf, readBody } from "../platform/http.ts";
import { isId } from "../platform/ids.ts";
import { networkOf } from "../platform/network.ts";
import type { Throttle } from "../platform/throttle.ts";
import { stranger, systemViewer } from "../platform/viewer.ts";
import { checkTexts } from "../platform/well-formed.ts";
import { FeedbackKind } from "./feedback.entity.ts";
import { receiptPage } from "./feedback.pages.ts";
import { feedbackByReceipt, readReceipt, receiveFeedback } from "./feedback.service.ts";
import { FIRST } from "./frame.ts";
import { orRefusal, page } from "./refusal.ts";
import { addressee } from "./public.service.ts";

interface Ways {
  readonly database: Database;
  readonly clock: Clock;
  readonly predicates: boolean;
  readonly throttle: Throttle;
  readonly config: { readonly trustProxy: boolean };
}

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

const MAX_BODY = 16_384;
/** In a quarter of an hour: what one network may write, what one organization may be written, how often one network may look. */
const WRITES = 5;
const RECEIVES = 200;
const LOOKS = 60;

/** In the organization's own door, as nobody in particular: the public door only reads, and reads what is public. */
async function at<T>(ways: Ways, tenantId: string, about: { mode: Mode; requestId: string }, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const { database, clock, predicates } = ways;
  const { mode, requestId } = about;
  const entry = { viewer: stranger("zh-CN"), clock, requestId, predicates };
  const tenant = isId(tenantId) ? await enter(database, "public", entry, "read", (ctx) => addressee(ctx, tenantId)) : null;
  if (tenant === null) throw notFound();
  return enter(database, "tenant", { ...entry, viewer: { ...systemViewer(tenant), name: "群众" } }, mode, work);
}

/** Forms of other sites do not write here in their visitors' names. */
function checkForm({ headers }: IncomingMessage): void {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") throw new DomainError("BAD_REQUEST", { detail: "sec-fetch-site" });
  if (!/^application\/x-www-form-urlencoded(;|$)/i.test(headers["content-type"] ?? ""))
    throw new DomainError("BAD_REQUEST", { detail: "content-type" });
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const form = new URLSearchParams(await readBody(request, MAX_BODY));
  for (const [name, value] of form) checkTexts([name, value]);
  return form;
}

/** `POST /public/feedback`: takes in what somebody writes, and leads to its receipt, so that loading it again writes nothing again. */
export function receiveFromPublic(ways: Ways, visit: Visit, requestId: string): Promise<void> {
  const { request, response } = visit;
  return orRefusal(ways, visit, async () => {
    checkForm(request);
    const form = await formOf(request);
    const given = (name: string): string | null => (form.get(name)?.trim() || null) ?? null;
    const tenantId = given("tenant") ?? "";
    const commitmentId = given("commitment");
    const kind = entryOf<FeedbackKind>(FeedbackKind, given("kind") ?? "");
    if (kind === undefined || !isId(tenantId) || (commitmentId !== null && !isId(commitmentId))) throw notFound();
    await ways.throttle.take([
      { key: `feedback from ${networkOf(addressOf(request, ways.config.trustProxy))}`, points: WRITES },
      { key: `feedback to ${tenantId}`, points: RECEIVES },
    ]);
    const written = { kind, body: form.get("body") ?? "", contact: given("contact"), commitmentId };
    const { receipt } = await at(ways, tenantId, { mode: "write", requestId }, (ctx) => receiveFeedback(ctx, written));
    const location = `${FIRST}/receipts?${new URLSearchParams({ tenant: tenantId, receipt }).toString()}`;
    response.writeHead(303, { location, "cache-control": "no-store", "referrer-policy": "no-referrer" });
    response.end();
  });
}

/** `GET /public/receipts?tenant=…&receipt=…`: what came of it, for whoever holds the number. */
export function lookUpReceipt(ways: Ways, visit: Visit, requestId: string): Promise<void> {
  const { request, response, url } = visit;
  return orRefusal(ways, visit, async (making) => {
    await ways.throttle.take([{ key: `receipts from ${networkOf(addressOf(request, ways.config.trustProxy))}`, points: LOOKS }]);
    const receipt = readReceipt(url.searchParams.get("receipt") ?? "");
    const tenantId = url.searchParams.get("tenant") ?? "";
    const found = await at(ways, tenantId, { mode: "read", requestId }, (ctx) => feedbackByReceipt(ctx, receipt));
    if (found === null) throw notFound();
    page(response, 200, receiptPage(making, found));
  });
}
