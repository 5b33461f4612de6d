import { createHash, randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open as openFile, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DomainError } from "../platform/errors.ts";

export interface Written {
  readonly key: string;
  readonly size: number;
  readonly sha256: string;
  readonly head: Buffer;
}

/** Where bytes are kept. A key is random and says nothing about name, tenant or content. */
export interface Storage {
  write(source: Readable, maxBytes: number): Promise<Written>;
  read(key: string): Readable;
  bytes(key: string): Promise<Buffer>;
  remove(key: string): Promise<void>;
}

const HEAD_BYTES = 4_100;

/** On the disk for certain, then under its own name. */
async function settle(part: string, path: string): Promise<void> {
  const handle = await openFile(part, "r+");
  await handle.sync();
  await handle.close();
  await rename(part, path);
}

/** Files below the data folder, spread over 256 folders. */
export function folderStorage(folder: string): Storage {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key);
  return {
    async write(source, maxBytes) {
      const key = randomBytes(16).toString("hex");
      const path = pathOf(key);
      const part = `${path}.part`;
      await mkdir(join(folder, key.slice(0, 2)), { recursive: true });
      const hash = createHash("sha256");
      let size = 0;
      const heads: Buffer[] = [];
      try {
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
        await settle(part, path);
      } catch (error) {
        await rm(part, { force: true });
        if (error instanceof Error && "code" in error && error.code === "ENOSPC") throw new DomainError("DISK_FULL");
        throw error;
      }
      return { key, size, sha256: hash.digest("hex"), head: Buffer.concat(heads).subarray(0, HEAD_BYTES) };
    },
    read: (key) => createReadStream(pathOf(key)),
    bytes: (key) => readFile(pathOf(key)),
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}
