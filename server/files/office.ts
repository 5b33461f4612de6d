import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";
import { DomainError } from "../platform/errors.ts";

/** What an office document may be when unpacked; whoever opens it unpacks it whole. */
const MAX_UNPACKED = 200 * 1_048_576;
const MAX_ENTRIES = 10_000;
const CHUNK = 65_536;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

export function isOffice(mediaType: string): boolean {
  return mediaType.startsWith("application/vnd.openxmlformats-officedocument.");
}

const TYPES: ReadonlyArray<readonly [string, string]> = [
  ["xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"],
];

/**
 * Which office document an archive is, by its directory, or null. Its first bytes do not always say it: who writes a workbook as a
 * stream, as our own exports are, writes the rows first.
 */
export function officeTypeOf(bytes: Buffer): string | null {
  const names = new Set(entriesOf(bytes).map(({ name }) => name));
  return names.has("[Content_Types].xml") ? (TYPES.find(([part]) => names.has(part))?.[1] ?? null) : null;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header stands. */
  readonly at: number;
}

function broken(): never {
  throw new DomainError("FILE_BROKEN");
}

function tooLarge(): never {
  throw new DomainError("FILE_UNPACKED", { max: MAX_UNPACKED / 1_048_576 });
}

function entriesOf(bytes: Buffer): Entry[] {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) broken();
  const count = bytes.readUInt16LE(end + 10);
  if (count === 0) broken();
  if (count > MAX_ENTRIES) tooLarge();
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) broken();
    entries.push({
      name: bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28)),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function dataOf(bytes: Buffer, { at, packed }: Entry): Buffer {
  if (at + 30 > bytes.length) broken();
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (start + packed > bytes.length) broken();
  return bytes.subarray(start, start + packed);
}

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

/** Unpacks one entry into nothing and counts, no further than allowed. */
async function unpackedSize(data: Buffer, allowed: number): Promise<number> {
  let size = 0;
  const count = async (chunks: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > allowed) tooLarge();
    }
  };
  try {
    await pipeline(Readable.from(chunksOf(data)), createInflateRaw(), count);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    broken();
  }
  return size;
}

/**
 * Refuses an office document that unpacks to more than {@link MAX_UNPACKED}: by what it declares, and, as a declaration can
 * lie, by unpacking it. Entries that share their data count each time, as they would for whoever opens it.
 */
export async function checkUnpacked(bytes: Buffer): Promise<void> {
  const entries = entriesOf(bytes);
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MAX_UNPACKED) tooLarge();
  let total = 0;
  for (const entry of entries) {
    if (entry.encrypted || (entry.method !== STORED && entry.method !== DEFLATED)) broken();
    const data = dataOf(bytes, entry);
    total += entry.method === STORED ? data.length : await unpackedSize(data, MAX_UNPACKED - total);
    if (total > MAX_UNPACKED) tooLarge();
  }
}

async function* inflated(data: Buffer): AsyncIterable<Buffer> {
  const unpacking = createInflateRaw();
  // What goes wrong is told to whoever reads; whoever stops reading ends the feeding with it.
  pipeline(Readable.from(chunksOf(data)), unpacking).catch(() => undefined);
  try {
    for await (const chunk of unpacking) yield chunk;
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("Z_")) broken();
    throw error;
  }
}

/** One file inside of an office document, unpacked a chunk at a time. */
export type Part = () => AsyncIterable<Buffer>;

/** The files inside of an office document by their path; call {@link checkUnpacked} on it first. */
export function partsOf(bytes: Buffer): ReadonlyMap<string, Part> {
  const parts = entriesOf(bytes).map((entry): [string, Part] => {
    const part: Part = () => {
      if (entry.encrypted || (entry.method !== STORED && entry.method !== DEFLATED)) broken();
      const data = dataOf(bytes, entry);
      return entry.method === STORED ? Readable.from(chunksOf(data)) : inflated(data);
    };
    return [entry.name, part];
  });
  return new Map(parts);
}
