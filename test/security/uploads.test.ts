import Excel from "@protobi/exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BOMBS, office, photo, PICTURES, SECRETS, talkativePng, talkativeWebp } from "./files.ts";
import { type Client, World } from "../world.ts";

let world: World;
let person: Client;

beforeAll(async () => {
  world = await World.start();
  person = await world.person("周王镇工会");
});

afterAll(async () => {
  await world.stop();
});

async function send(
  name: string,
  content: Buffer,
): Promise<{ status: number; code: string | undefined; id: string | undefined; mediaType: string | undefined }> {
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(content)]), name);
  const response = await person.raw("/files", { method: "POST", body: form, headers: { "x-gongjian": "1" } });
  const body: { file?: { id: string; mediaType: string }; error?: { code: string } } = JSON.parse(await response.text());
  return { status: response.status, code: body.error?.code, id: body.file?.id, mediaType: body.file?.mediaType };
}

async function stored(id: string | undefined): Promise<Buffer> {
  return Buffer.from(await (await person.raw(`/files/${id}`)).arrayBuffer());
}

describe("pictures", () => {
  test.each([
    ["photo.jpg", () => photo(1), PICTURES.jpeg],
    ["picture.png", talkativePng, PICTURES.png],
    ["picture.webp", talkativeWebp, PICTURES.webp],
  ])("%s is kept without what it tells of place, people and camera, to the last pixel the same", async (name, make, bare) => {
    const given = make();
    expect(SECRETS.filter((secret) => given.includes(secret)).length).toBeGreaterThan(2);
    const kept = await stored((await send(name, given)).id);
    expect(SECRETS.filter((secret) => kept.includes(secret))).toEqual([]);
    expect(kept.equals(bare)).toBe(true);
    expect((await stored((await send(name, bare)).id)).equals(bare)).toBe(true);
  });

  test("a photograph taken sideways still stands upright", async () => {
    const kept = await stored((await send("photo.jpg", photo(6))).id);
    const at = kept.indexOf("Exif\0\0");
    expect(kept.subarray(at + 6, at + 32).toString("hex")).toBe("49492a0008000000010012010300010000000600000000000000");
    expect(SECRETS.filter((secret) => kept.includes(secret))).toEqual([]);
  });

  test("what cannot be read to its end is refused", async () => {
    for (const cut of [200, 400, 700]) expect((await send("cut.jpg", photo(1).subarray(0, cut))).code).toBe("FILE_BROKEN");
    expect((await send("cut.png", talkativePng().subarray(0, 120))).code).toBe("FILE_BROKEN");
  });
});

describe("office documents", () => {
  test("real ones are taken as they are", async () => {
    const book = new Excel.Workbook();
    book.addWorksheet("台账").addRow(["周王镇", 1]);
    const bytes = Buffer.from(await book.xlsx.writeBuffer());
    const { id, mediaType } = await send("台账.xlsx", bytes);
    expect(mediaType).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    expect((await stored(id)).equals(bytes)).toBe(true);
    expect((await send("总结.docx", office("docx"))).status).toBe(201);
  });

  test.each(Object.entries(BOMBS))("a %s is refused within a bound", async (name, make) => {
    const bytes = make();
    const began = Date.now();
    expect(await send(name, bytes)).toMatchObject({ status: 413, code: "FILE_UNPACKED" });
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  test("a damaged one is refused", async () => {
    const bytes = office("docx", [{ name: "word/a.xml", content: Buffer.from("a".repeat(5_000)) }]);
    expect((await send("cut.docx", bytes.subarray(0, bytes.length - 30))).code).toBe("FILE_BROKEN");
    const flipped = Buffer.from(bytes);
    flipped.fill(0xff, bytes.indexOf("word/a.xml") + 10, bytes.indexOf("word/a.xml") + 30);
    expect((await send("wrong.docx", flipped)).code).toBe("FILE_BROKEN");
  });
});

describe("disguises", () => {
  const HTML = "<!doctype html><script>alert(1)</script>";
  const SVG = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
  const EXE = Buffer.concat([Buffer.from("MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0", "latin1"), Buffer.alloc(500)]);

  test.each([
    ["picture.png", Buffer.from(HTML)],
    ["picture.png", Buffer.from(SVG)],
    ["picture.svg", Buffer.from(SVG)],
    ["page.html", Buffer.from(HTML)],
    ["report.pdf", EXE],
    ["report.docx", EXE],
    ["notes.txt", EXE],
    ["script.js", Buffer.from("alert(1)")],
  ])("%s that is something else is refused", async (name, content) => {
    expect(await send(name, content)).toMatchObject({ status: 415, code: "FILE_TYPE" });
  });

  test("a text that is a page stays a text: an attachment that no browser sniffs or runs", async () => {
    const { id } = await send("notes.txt", Buffer.from(HTML));
    const { headers } = await person.raw(`/files/${id}`);
    expect(headers.get("content-type")).toBe("text/plain");
    expect(headers.get("content-disposition")).toMatch(/^attachment;/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
  });

  test.each([
    ["../../../etc/passwd.txt", "passwd.txt"],
    ["C:\\Windows\\notes.txt", "notes.txt"],
    ["a/../b/情况.txt", "情况.txt"],
  ])("%s is called %s", async (given, name) => {
    const { id } = await send(given, Buffer.from("text"));
    const { headers } = await person.raw(`/files/${id}`);
    expect(headers.get("content-disposition")).toBe(`attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  });

  test.each([
    ["one with NUL", "a\u0000.txt"],
    ["one that reads backwards", "a\u202etxt.exe.txt"],
    ["a very long one", `${"x".repeat(5_000)}.txt`],
    ["one of dots", "..."],
    ["an empty one", ""],
  ])("%s is no name", async (_, name) => {
    const { status } = await send(name, Buffer.from("text"));
    expect([400, 415]).toContain(status);
  });
});
