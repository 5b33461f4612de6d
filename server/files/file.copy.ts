import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { access, mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { errorCode } from "../platform/start-error.ts";
import { type Incoming, storedPath, waitingPath } from "./storage.ts";

/** A stored file as its row describes it. */
export interface Copied extends Incoming {
  readonly id: string;
  readonly sha256: string;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function copyOne(file: Copied, from: string, to: string): Promise<number | null> {
  const target = storedPath(to, file.key);
  const part = `${target}.part`;
  const hash = createHash("sha256");
  let bytes = 0;
  await mkdir(dirname(target), { recursive: true });
  const stored = storedPath(from, file.key);
  // Its row was committed a moment ago.
  const source = (await exists(stored)) ? stored : waitingPath(from, file);
  try {
    await pipeline(
      createReadStream(source),
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
    if (await exists(storedPath(to, file.key))) continue;
    const copied = await copyOne(file, from, to);
    if (copied === null) missing.push(file.id);
    else {
      count++;
      bytes += copied;
    }
  }
  return { count, bytes, missing };
}
