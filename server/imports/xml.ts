import { DomainError } from "../platform/errors.ts";

/** What a reader is told of, in order. Names come without their prefix. */
export interface Listener {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** Longer than any tag or text between two tags that a spreadsheet program writes. */
const LONGEST = 4 * 1_048_576;

const broken = (): DomainError => new DomainError("IMPORT_UNREADABLE");

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function entity(whole: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name] ?? whole;
  const code = name[1] === "x" || name[1] === "X" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

/** A text as it is meant: with its entities, and what Office escapes as `_x000D_` (ECMA-376, ST_Xstring). */
function meant(text: string): string {
  const plain = text.includes("&") ? text.replace(/&(#?\w+);/g, entity) : text;
  if (!plain.includes("_x")) return plain;
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const wanted = new Map<string, RegExp>();

/** The value of an attribute, or undefined. */
export function attribute(attributes: string, name: string): string | undefined {
  let pattern = wanted.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    wanted.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found === null ? undefined : meant(found[1] ?? found[2] ?? "");
}

/** Where the tag that begins at `from` ends, or -1; a quoted `>` does not end it. */
function endOfTag(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at] ?? "";
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return at;
  }
  return -1;
}

/** What is no element: where it begins, and where it ends. */
const ASIDES = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** XML as it arrives, without a tree and without definitions of entities: what a hostile document says costs no more than its length. */
class XmlReader {
  private rest = "";

  constructor(private readonly listener: Listener) {}

  push(chunk: string): void {
    this.rest += chunk;
    let at = 0;
    for (let next = this.take(at); next > at; next = this.take(at)) at = next;
    this.rest = this.rest.slice(at);
    if (this.rest.length > LONGEST) throw broken();
  }

  end(): void {
    if (this.rest.trim() !== "") throw broken();
  }

  /** Tells of the next piece and gives where it ends; where it is not whole yet, where it began. */
  private take(at: number): number {
    const { rest } = this;
    const open = rest.indexOf("<", at);
    if (open < 0) return at;
    if (open > at) {
      this.listener.text(meant(rest.slice(at, open)));
      return open;
    }
    if (rest.length - at < "<![CDATA[".length && !rest.includes(">", at)) return at;
    for (const [begin, end] of ASIDES) {
      if (!rest.startsWith(begin, at)) continue;
      const close = rest.indexOf(end, at + begin.length);
      if (close < 0) return at;
      if (begin === "<![CDATA[") this.listener.text(rest.slice(at + begin.length, close));
      return close + end.length;
    }
    if (rest.startsWith("<!", at)) throw broken();
    return this.tag(at);
  }

  private tag(at: number): number {
    const close = endOfTag(this.rest, at + 1);
    if (close < 0) return at;
    const isEnd = this.rest[at + 1] === "/";
    const isEmpty = this.rest[close - 1] === "/";
    const inner = this.rest.slice(at + (isEnd ? 2 : 1), isEmpty ? close - 1 : close);
    const space = inner.search(/\s/);
    const full = space < 0 ? inner : inner.slice(0, space);
    const name = full.slice(full.indexOf(":") + 1);
    if (isEnd) this.listener.close(name);
    else {
      this.listener.open(name, space < 0 ? "" : inner.slice(space));
      if (isEmpty) this.listener.close(name);
    }
    return close + 1;
  }
}

/** Reads a document of UTF-8, the encoding of all that spreadsheet programs write. */
export async function readXml(chunks: AsyncIterable<Buffer>, listener: Listener): Promise<void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = new XmlReader(listener);
  try {
    for await (const chunk of chunks) reader.push(decoder.decode(chunk, { stream: true }));
    reader.push(decoder.decode());
  } catch (error) {
    throw error instanceof TypeError ? broken() : error;
  }
  reader.end();
}
