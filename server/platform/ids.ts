import { randomBytes } from "node:crypto";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

let lastMillisecond = 0;
let sequence = 0;
/** When the clock that nobody sets was at nought. */
let origin = Date.now() - performance.now();

/** Ids of this process are later than this instant, whatever the machine's clock says. */
export function idsAfter(milliseconds: number): void {
  origin = Math.max(origin, milliseconds - performance.now());
}

/** The instant that an id was made. */
export function instantOf(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/** UUIDv7 (RFC 9562): milliseconds, then a 12-bit counter so that ids made in one millisecond keep their order. A clock set back does not set ids back. */
export function newId(): string {
  const now = Math.max(Date.now(), Math.floor(origin + performance.now()));
  if (now > lastMillisecond) {
    lastMillisecond = now;
    sequence = 0;
  } else if (++sequence > 0xfff) {
    lastMillisecond += 1;
    sequence = 0;
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastMillisecond, 0, 6);
  bytes[6] = 0x70 | (sequence >> 8);
  bytes[7] = sequence & 0xff;
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return written(bytes);
}

function written(bytes: Buffer): string {
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The smallest id of an instant: ids made before it are smaller. */
export function firstIdAt(milliseconds: number): string {
  const hex = Math.max(0, Math.floor(milliseconds)).toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7000-8000-000000000000`;
}

/** When an id was made, in milliseconds. */
export function madeAt(id: string): number {
  return Number.parseInt(id.replace("-", "").slice(0, 12), 16);
}

export function isId(value: unknown): value is string {
  return typeof value === "string" && UUID.test(value);
}
