import { readFileSync } from "node:fs";
import { constants, crc32, deflateRawSync } from "node:zlib";

/** Sixteen pixels square, red to blue, as a browser saved them: no metadata but a colour profile. */
const saved: Record<"jpeg" | "png" | "webp", string> = JSON.parse(readFileSync(new URL("pictures.json", import.meta.url), "utf8"));
export const PICTURES = {
  jpeg: Buffer.from(saved.jpeg, "base64"),
  png: Buffer.from(saved.png, "base64"),
  webp: Buffer.from(saved.webp, "base64"),
};

/** What must never be found in a stored picture. */
export const SECRETS = ["PHONE-OF-SOMEBODY", "118.75E", "<x:xmpmeta", "SECOND-FILE"];

/** Exif as a phone writes it: orientation, maker, and a GPS directory. */
function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(160);
  tiff.write("MM\0*", 0, "latin1");
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(3, 8);
  const entry = (at: number, values: readonly [number, number, number, number]): void => {
    tiff.writeUInt16BE(values[0], at);
    tiff.writeUInt16BE(values[1], at + 2);
    tiff.writeUInt32BE(values[2], at + 4);
    if (values[1] === 3) tiff.writeUInt16BE(values[3], at + 8);
    else tiff.writeUInt32BE(values[3], at + 8);
  };
  entry(10, [0x010f, 2, 18, 60]);
  entry(22, [0x0112, 3, 1, orientation]);
  entry(34, [0x8825, 4, 1, 100]);
  tiff.write("PHONE-OF-SOMEBODY\0", 60, "latin1");
  tiff.write("118.75E 30.94N", 100, "latin1");
  return tiff;
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** A photograph that tells where it was taken and carries a second file behind its end. */
export function photo(orientation: number): Buffer {
  const start = PICTURES.jpeg.subarray(0, 20);
  const told = [
    segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), exif(orientation)])),
    segment(0xe1, Buffer.from("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>118.75E</x:xmpmeta>", "latin1")),
    segment(0xed, Buffer.from("Photoshop 3.0\0PHONE-OF-SOMEBODY", "latin1")),
    segment(0xfe, Buffer.from("PHONE-OF-SOMEBODY", "latin1")),
  ];
  return Buffer.concat([start, ...told, PICTURES.jpeg.subarray(20), Buffer.from("SECOND-FILE")]);
}

function pngChunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([head, named, check]);
}

export function talkativePng(): Buffer {
  const { png } = PICTURES;
  const told = [
    pngChunk("eXIf", exif(1)),
    pngChunk("tEXt", Buffer.from("Author\0PHONE-OF-SOMEBODY")),
    pngChunk("iTXt", Buffer.from("XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta>")),
  ];
  return Buffer.concat([png.subarray(0, 33), ...told, png.subarray(33), Buffer.from("SECOND-FILE")]);
}

function webpChunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, "latin1");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

export function talkativeWebp(): Buffer {
  const whole = Buffer.concat([PICTURES.webp, webpChunk("EXIF", exif(1)), webpChunk("XMP ", Buffer.from("<x:xmpmeta>118.75E"))]);
  whole.writeUInt32LE(whole.length - 8, 4);
  whole.writeUInt8(whole.readUInt8(20) | 0x0c, 20);
  return Buffer.concat([whole, Buffer.from("SECOND-FILE")]);
}

export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
  /** How often the directory names this entry: the same data again and again. */
  readonly times?: number;
  /** As it stands in the file, when it is not worth packing here. */
  readonly packed?: Buffer;
  /** What the directory says of its size. */
  readonly declared?: number;
}

/** A zip as written by hand, so that it can lie. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, packed = deflateRawSync(content), times = 1, declared = content.length } of entries) {
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(declared, 18);
    about.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), about, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    const listed = Buffer.concat([Buffer.from("PK\x01\x02\x14\0", "latin1"), about, tail, Buffer.from(name)]);
    for (let time = 0; time < times; time++) directory.push(listed);
    parts.push(local);
    at += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listing, end]);
}

const TYPES = (main: string): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`,
  );

/** A document of Word or Excel with these entries besides what makes it one. */
export function office(kind: "docx" | "xlsx", entries: readonly ZipEntry[] = []): Buffer {
  const main = kind === "docx" ? "wordprocessingml.document" : "spreadsheetml.sheet";
  const folder = kind === "docx" ? "word/document.xml" : "xl/workbook.xml";
  return zip([{ name: "[Content_Types].xml", content: TYPES(main) }, { name: folder, content: Buffer.from("<document/>") }, ...entries]);
}

/** So many megabytes of nothing, packed: one block again and again, and an empty one that ends it. */
function packedZeros(megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(1_048_576), { finishFlush: constants.Z_SYNC_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), deflateRawSync(Buffer.alloc(0))]);
}

/** 300 MB of nothing, told as it is, told as small, or as one block named thirty times. */
export const BOMBS: Readonly<Record<string, () => Buffer>> = {
  "bomb that says so.docx": () => office("docx", [{ name: "word/a.xml", content: Buffer.alloc(1_000), declared: 300 * 1_048_576 }]),
  "bomb that lies.xlsx": () => office("xlsx", [{ name: "xl/a.xml", content: Buffer.alloc(0), packed: packedZeros(300), declared: 100 }]),
  "bomb that repeats.docx": () =>
    office("docx", [{ name: "word/a.xml", content: Buffer.alloc(0), packed: packedZeros(10), declared: 100, times: 30 }]),
};
