import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { access, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { errorCode } from "../platform/start-error.ts";

/** A stored file as its row describes it. */
export interface Copied {
  readonly id: string;
  readonly key: string;
  readonly sha256: string;
}

const pathOf = (folder: string, key: string): string => join(folder, key.slice(0, 2), key);

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function copyOne(file: Copied, from: string, to: string): Promise<number | null> {
  const target = pathOf(to, file.key);
  const part = `${target}.part`;
  const hash = createHash("sha256");
  let bytes = 0;
  await mkdir(join(to, file.key.slice(0, 2)), { recursive: true });
  try {
    await pipeline(
      createReadStream(pathOf(from, file.key)),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          bytes += chunk.length;
          yield chunk;
        }
      },
      createWriteStream(part, { mode: 0o600, flush: true }),
    );
  } catch (error) {
    await rm(part, { force: true });
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
  const sound = hash.digest("hex") === file.sha256;
  if (sound) await rename(part, target);
  else await rm(part, { force: true });
  return sound ? bytes : null;
}

export interface Copying {
  readonly count: number;
  readonly bytes: number;
  /** Ids of files that are not there, or not what their row says. */
  readonly missing: readonly string[];
}

/** Copies stored files from one folder to another, each checked against its row. A file that is there already is left: its key is random. */
export async function copyFiles(files: readonly Copied[], from: string, to: string): Promise<Copying> {
  const missing: string[] = [];
  let count = 0;
  let bytes = 0;
  for (const file of files) {
    if (await exists(pathOf(to, file.key))) continue;
    const copied = await copyOne(file, from, to);
    if (copied === null) missing.push(file.id);
    else {
      count++;
      bytes += copied;
    }
  }
  return { count, bytes, missing };
}
