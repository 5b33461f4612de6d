import { createHash, randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open as openFile, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DomainError } from "../platform/errors.ts";
import { errorCode } from "../platform/start-error.ts";

/** Bytes that were taken in for a tenant, and whose row may not be committed yet. */
export interface Incoming {
  readonly tenantId: string;
  readonly key: string;
}

export interface Written extends Incoming {
  readonly size: number;
  readonly sha256: string;
  readonly head: Buffer;
}

/** Where bytes are kept. A key is random and says nothing about name, tenant or content. */
export interface Storage {
  /** Takes bytes in. They wait apart until {@link Storage.keep}, so that a crash leaves nothing that looks like a stored file. */
  write(source: Readable, about: { readonly tenantId: string; readonly maxBytes: number }): Promise<Written>;
  bytes(incoming: Incoming): Promise<Buffer>;
  /** Call it when the row is committed. */
  keep(incoming: Incoming): Promise<void>;
  drop(incoming: Incoming): Promise<void>;
  /** What was taken in so many milliseconds ago or earlier and neither kept nor dropped: its upload was interrupted. */
  waiting(age: number): Promise<Incoming[]>;
  /** The bytes behind a committed row; what still waits is kept first. */
  read(stored: Incoming): Promise<Readable>;
}

const HEAD_BYTES = 4_100;
const ENTRANCE = "incoming";
/** Tenant, key, and whether it is not whole. */
const WAITING = /^([0-9a-f-]{36})\.([0-9a-f]{32})(\.part)?$/;

/** On the disk for certain, then under its own name. */
async function settle(part: string, path: string): Promise<void> {
  const handle = await openFile(part, "r+");
  await handle.sync();
  await handle.close();
  await rename(part, path);
}

interface Taken {
  readonly size: number;
  readonly sha256: string;
  readonly head: Buffer;
}

/** Streams into a file, at most so many bytes, and says what it was. */
async function take(source: Readable, part: string, maxBytes: number): Promise<Taken> {
  const hash = createHash("sha256");
  let size = 0;
  const heads: Buffer[] = [];
  await pipeline(
    source,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        if (size < HEAD_BYTES) heads.push(chunk);
        size += chunk.length;
        if (size > maxBytes) throw new DomainError("FILE_TOO_LARGE", { max: Math.floor(maxBytes / 1_048_576) });
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(part, { flags: "wx", mode: 0o600 }),
  );
  return { size, sha256: hash.digest("hex"), head: Buffer.concat(heads).subarray(0, HEAD_BYTES) };
}

const FULL: ReadonlySet<string | undefined> = new Set(["ENOSPC", "EDQUOT"]);

/** Where a stored file lies below its folder, spread over 256 folders. */
export function storedPath(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), key);
}

/** Where it waits for its row. */
export function waitingPath(folder: string, { tenantId, key }: Incoming): string {
  return join(folder, ENTRANCE, `${tenantId}.${key}`);
}

/** Takes a stream in as a file that waits. */
async function takeIn(folder: string, source: Readable, about: { readonly tenantId: string; readonly maxBytes: number }): Promise<Written> {
  const incoming = { tenantId: about.tenantId, key: randomBytes(16).toString("hex") };
  const path = waitingPath(folder, incoming);
  const part = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const taken = await take(source, part, about.maxBytes);
    await settle(part, path);
    return { ...incoming, ...taken };
  } catch (error) {
    await rm(part, { force: true });
    throw FULL.has(errorCode(error)) ? new DomainError("DISK_FULL") : error;
  }
}

async function waitingIn(entrance: string, age: number): Promise<Incoming[]> {
  const found: Incoming[] = [];
  for (const name of await readdir(entrance).catch(() => [])) {
    const [, tenantId, key] = WAITING.exec(name) ?? [];
    const about = await stat(join(entrance, name)).catch(() => null);
    if (tenantId !== undefined && key !== undefined && about !== null && Date.now() - about.mtimeMs >= age) found.push({ tenantId, key });
  }
  return found;
}

/** Files below the data folder. */
export function folderStorage(folder: string): Storage {
  const keep: Storage["keep"] = async (incoming) => {
    const path = storedPath(folder, incoming.key);
    await mkdir(dirname(path), { recursive: true });
    await rename(waitingPath(folder, incoming), path);
  };
  return {
    keep,
    write: (source, about) => takeIn(folder, source, about),
    bytes: (incoming) => readFile(waitingPath(folder, incoming)),
    async drop(incoming) {
      const path = waitingPath(folder, incoming);
      for (const one of [path, `${path}.part`]) await rm(one, { force: true });
    },
    waiting: (age) => waitingIn(join(folder, ENTRANCE), age),
    async read(stored) {
      const path = storedPath(folder, stored.key);
      const there = await stat(path).catch(() => null);
      if (there === null) await keep(stored).catch(() => undefined);
      return createReadStream(path);
    },
  };
}
