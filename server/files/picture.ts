/** Tag 0x0112 of an Exif block, 1…8; a photograph taken upright needs nothing else of it. */
function orientationOf(exif: Buffer): number | null {
  if (exif.length < 14) return null;
  const little = exif.toString("latin1", 0, 2) === "II";
  const u16 = (at: number): number => (little ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const start = little ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  if (start + 2 > exif.length) return null;
  for (let entry = 0; entry < u16(start); entry++) {
    const at = start + 2 + entry * 12;
    if (at + 12 > exif.length) return null;
    if (u16(at) === 0x0112) return u16(at + 8) >= 1 && u16(at + 8) <= 8 ? u16(at + 8) : null;
  }
  return null;
}

/** An Exif block that says which way is up and nothing more. */
function orientationOnly(orientation: number): Buffer {
  const tiff = [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0];
  const body = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), Buffer.from(tiff)]);
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body]);
}

/** Of the application segments only what changes how the picture looks: JFIF, the colour profile, Adobe's colour transform. */
function isKept(marker: number, body: Buffer): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const begins = (text: string): boolean => body.toString("latin1", 0, text.length) === text;
  return (marker === 0xe0 && begins("JFIF\0")) || (marker === 0xe2 && begins("ICC_PROFILE\0")) || (marker === 0xee && begins("Adobe"));
}

/** Where the compressed data after a start of scan ends: at the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

function jpeg(bytes: Buffer): Buffer | null {
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) return null;
    const body = bytes.subarray(at + 4, end);
    if (isKept(marker, body)) parts.push(bytes.subarray(at, end));
    else if (marker === 0xe1 && body.toString("latin1", 0, 6) === "Exif\0\0") {
      const orientation = orientationOf(body.subarray(6));
      if (orientation !== null && orientation > 1) parts.push(orientationOnly(orientation));
    }
    at = marker === 0xda ? endOfScan(bytes, end) : end;
    if (marker === 0xda) parts.push(bytes.subarray(end, at));
  }
  // What follows the end of the picture is not part of it: second pictures, other files.
  parts.push(Buffer.from([0xff, 0xd9]));
  return at > 4 ? Buffer.concat(parts) : null;
}

const PNG_CHUNKS = "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs cICP mDCV cLLI acTL fcTL fdAT";

function png(bytes: Buffer): Buffer | null {
  const known = new Set(PNG_CHUNKS.split(" "));
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const type = bytes.toString("latin1", at + 4, at + 8);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    if (known.has(type)) parts.push(bytes.subarray(at, end));
    if (type === "IEND") return Buffer.concat(parts);
    at = end;
  }
  return null;
}

const WEBP_CHUNKS: ReadonlySet<string> = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);
/** In VP8X: an Exif and an XMP chunk follow. */
const WEBP_METADATA = 0x0c;

function webp(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  const limit = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  for (let at = 12; at + 8 <= limit; ) {
    const type = bytes.toString("latin1", at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (end > bytes.length) return null;
    const chunk = Buffer.from(bytes.subarray(at, end));
    if (type === "VP8X" && size > 0) chunk.writeUInt8(chunk.readUInt8(8) & ~WEBP_METADATA & 0xff, 8);
    if (WEBP_CHUNKS.has(type)) parts.push(chunk);
    at = end;
  }
  if (parts.length === 0) return null;
  const body = Buffer.concat(parts);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

const FORMATS: Readonly<Record<string, (bytes: Buffer) => Buffer | null>> = { "image/jpeg": jpeg, "image/png": png, "image/webp": webp };

export function isPicture(mediaType: string): boolean {
  return FORMATS[mediaType] !== undefined;
}

/**
 * The same picture without what it says about place, time, camera and people: Exif, XMP, IPTC, comments, thumbnails, and
 * whatever hangs behind its end. Pixels, colour profile and orientation stay. null when it cannot be read to its end.
 */
export function withoutMetadata(bytes: Buffer, mediaType: string): Buffer | null {
  return bytes.length < 12 ? null : (FORMATS[mediaType]?.(bytes) ?? null);
}
