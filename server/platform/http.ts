import { isUtf8 } from "node:buffer";
import type { IncomingMessage, ServerResponse } from "node:http";
import { DomainError } from "./errors.ts";

const BODY_SECONDS = 15;

async function collect(request: IncomingMessage, max: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > max) throw new DomainError("BAD_REQUEST", { detail: `body > ${max}` });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function gone(error: unknown): never {
  // Whoever hung up half way made no fault of ours.
  throw error instanceof DomainError ? error : new DomainError("BAD_REQUEST", { detail: "aborted" });
}

/** Reads a whole body, at most `max` bytes and {@link BODY_SECONDS}; a longer one is refused without being read. */
export async function readBody(request: IncomingMessage, max: number): Promise<string> {
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > max) throw new DomainError("BAD_REQUEST", { detail: `body > ${max}` });
  const late = setTimeout(() => request.destroy(new DomainError("BAD_REQUEST", { detail: `body > ${BODY_SECONDS} s` })), BODY_SECONDS * 1_000);
  const bytes = await collect(request, max)
    .catch(gone)
    .finally(() => clearTimeout(late));
  if (!isUtf8(bytes)) throw new DomainError("BAD_REQUEST", { detail: "UTF-8" });
  return bytes.toString("utf8");
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return;
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify(body));
}

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PASSWORD_CHANGE_REQUIRED: 403,
  SECOND_FACTOR_REQUIRED: 403,
  NOT_FOUND: 404,
  FILE_TOO_LARGE: 413,
  FILE_UNPACKED: 413,
  FILE_TYPE: 415,
  FILE_BROKEN: 415,
  RATE_LIMITED: 429,
  REPEATED_FAILURES: 429,
  UNAVAILABLE: 503,
  DISK_FULL: 507,
};

export function statusOf(error: DomainError): number {
  return STATUS[error.code] ?? 400;
}

const BUSY_SECONDS = 2;

/** Seconds after which it is worth asking again, for the header Retry-After; null where asking again would not help. */
export function retryAfter({ code, params }: DomainError): number | null {
  if (code === "RATE_LIMITED") return Number(params["seconds"]);
  if (code === "REPEATED_FAILURES") return Number(params["minutes"]) * 60;
  return code === "UNAVAILABLE" ? BUSY_SECONDS : null;
}

export function cookieOf(request: IncomingMessage, name: string): string | null {
  for (const part of (request.headers.cookie ?? "").split(";")) {
    const [key, value] = part.trim().split("=", 2);
    if (key === name && value !== undefined && value !== "") return value;
  }
  return null;
}

/** The token of `Authorization: Bearer …`; null without one. Other schemes belong to a proxy in front and are none of ours. */
export function bearerOf(request: IncomingMessage): string | null {
  const [scheme = "", token = ""] = (request.headers.authorization ?? "").trim().split(/ +/, 2);
  return scheme.toLowerCase() === "bearer" ? token : null;
}

/** The client's address; behind a proxy the last one the proxy itself added. */
export function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? String(request.headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : "";
  return forwarded === undefined || forwarded === "" ? (request.socket.remoteAddress ?? "") : forwarded;
}

export function languageOf(request: IncomingMessage): "zh-CN" | "en" {
  return /^en\b/i.test(request.headers["accept-language"] ?? "") ? "en" : "zh-CN";
}
