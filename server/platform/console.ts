import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

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

/** Sends a file of the built console: hashed assets are kept for ever, the page itself never. */
export async function sendConsole(folder: string, path: string, response: ServerResponse): Promise<boolean> {
  const wanted = normalize(path === "/" ? "/index.html" : decodeURIComponent(path));
  const file = join(folder, wanted);
  if (!file.startsWith(folder + sep) || wanted.includes("\0") || wanted.split(sep).some((part) => part.startsWith("."))) return false;
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return false;
  const hashed = wanted.startsWith(`${sep}assets${sep}`);
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": found.size,
    "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
  });
  createReadStream(file).pipe(response);
  return true;
}
