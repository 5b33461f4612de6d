import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** What shrinks to a third; pictures and fonts are compressed already. */
const SHRINKING = new Set([".html", ".js", ".css", ".svg", ".json", ".webmanifest"]);
const LEVEL = 9;

/** Compressed once and kept: a build has a few dozen files, and everybody loads the same ones. */
const shrunk = new Map<string, Promise<Buffer>>();

function gzipped(file: string, changed: number): Promise<Buffer> {
  const key = `${file} ${changed}`;
  const kept = shrunk.get(key);
  if (kept !== undefined) return kept;
  const made = readFile(file).then((bytes) => promisify(gzip)(bytes, { level: LEVEL }));
  shrunk.set(key, made);
  made.catch(() => shrunk.delete(key));
  return made;
}

function takesGzip({ headers }: IncomingMessage): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/.test(String(headers["accept-encoding"] ?? ""));
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Sends a file of the built console: hashed assets are kept for ever, the page itself never. */
export async function sendConsole(folder: string, path: string, { request, response }: Exchange): Promise<boolean> {
  const wanted = normalize(path === "/" ? "/index.html" : decodeURIComponent(path));
  const file = join(folder, wanted);
  if (!file.startsWith(folder + sep) || wanted.includes("\0") || wanted.split(sep).some((part) => part.startsWith("."))) return false;
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return false;
  const hashed = wanted.startsWith(`${sep}assets${sep}`);
  const headers = {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
    vary: "accept-encoding",
  };
  if (SHRINKING.has(extname(file)) && takesGzip(request)) {
    const bytes = await gzipped(file, found.mtimeMs);
    response.writeHead(200, { ...headers, "content-encoding": "gzip", "content-length": bytes.length });
    response.end(bytes);
    return true;
  }
  response.writeHead(200, { ...headers, "content-length": found.size });
  createReadStream(file).pipe(response);
  return true;
}
