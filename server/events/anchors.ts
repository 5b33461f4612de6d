import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { errorCode, onDisk, StartError } from "../platform/start-error.ts";
import type { Head } from "./seal.service.ts";

const shape = z.record(z.string(), z.object({ number: z.number().int().positive(), hash: z.string() }));

/** By tenant, the head of its chain as this machine last saw it. */
export type Anchors = Map<string, Head>;

const pathOf = (data: string): string => join(data, "anchors.json");

/**
 * The heads of the chains, kept outside the database: who can rewrite the database can compute a chain anew, but not
 * without this file showing it. Keep a copy on another machine for more.
 */
export function readAnchors(data: string): Anchors {
  let text: string;
  try {
    text = readFileSync(pathOf(data), "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return new Map();
    throw error;
  }
  try {
    return new Map(Object.entries(shape.parse(JSON.parse(text))));
  } catch {
    throw new StartError(`${pathOf(data)} is damaged; put it back from a backup`);
  }
}

export function writeAnchors(data: string, anchors: Anchors): void {
  const path = pathOf(data);
  onDisk(data, () => {
    mkdirSync(data, { recursive: true });
    writeFileSync(`${path}.new`, `${JSON.stringify(Object.fromEntries(anchors), null, 1)}\n`, { mode: 0o600, flush: true });
    renameSync(`${path}.new`, path);
  });
}

/** For a database that begins anew: what was seen before was another's. */
export function forgetAnchors(data: string): void {
  onDisk(data, () => rmSync(pathOf(data), { force: true }));
}
