import { createHash } from "node:crypto";
import { createReadStream, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { errorCode, onDisk, StartError } from "./start-error.ts";

const FORMAT = 1;

const part = z.object({
  table: z.string().regex(/^[a-z_]+$/),
  /** Name of its file in the backup: gzip of one JSON object a line. */
  file: z.string().regex(/^[a-z_]+\.ndjson\.gz$/),
  rows: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Part = z.infer<typeof part>;

const shape = z.object({
  format: z.literal(FORMAT),
  /** When the snapshot was taken. */
  at: z.iso.datetime(),
  /** The newest migration of the database it was taken from. */
  migration: z.number().int().positive(),
  /** The one tenant whose rows these are; null: everything. */
  tenant: z.uuid().nullable(),
  parts: z.array(part),
  /** Stored files, checked against the rows that name them; null: left in place. */
  files: z.object({ count: z.number().int(), bytes: z.number().int(), missing: z.array(z.string()) }).nullable(),
  /** The heads of the tenants' chains of evidence. */
  heads: z.record(z.string(), z.object({ number: z.number().int().positive(), hash: z.string() })),
});
export type Manifest = z.infer<typeof shape>;

/** Written last: a folder without it is no backup. */
export function writeManifest(folder: string, manifest: Omit<Manifest, "format">): void {
  const path = join(folder, "manifest.json");
  onDisk(folder, () => {
    writeFileSync(`${path}.new`, `${JSON.stringify({ format: FORMAT, ...manifest }, null, 1)}\n`, { mode: 0o600, flush: true });
    renameSync(`${path}.new`, path);
  });
}

export function readManifest(folder: string): Manifest {
  let text: string;
  try {
    text = readFileSync(join(folder, "manifest.json"), "utf8");
  } catch (error) {
    throw new StartError(`${folder} is no backup: its manifest.json cannot be read (${errorCode(error) ?? "no reason given"})`);
  }
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new StartError(`${folder}: manifest.json is damaged, or of a version of the server that is newer than this one`);
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/** Reads every part once before anything is changed. */
export async function checkParts(folder: string, parts: readonly Part[]): Promise<void> {
  for (const { file, sha256 } of parts) {
    const found = await sha256Of(join(folder, file)).catch((error: unknown) => {
      throw new StartError(`${folder}: ${file} cannot be read (${errorCode(error) ?? "no reason given"})`);
    });
    if (found !== sha256) throw new StartError(`${folder}: ${file} is not what was written, its checksum differs`);
  }
}
