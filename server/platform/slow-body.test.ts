import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hurry } from "./slow-body.ts";

const PATIENCE = { whole: 900, stalled: 250 };
let server: Server;
let port = 0;
let received = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    hurry(request, response, PATIENCE);
    if (request.url === "/early") response.write("working");
    request.on("error", () => undefined);
    request.on("data", (chunk: Buffer) => (received += chunk.length));
    // What takes long after the body has arrived is none of its business.
    request.on("end", () => setTimeout(() => response.end("done"), 1_200));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  port = typeof address === "object" ? (address?.port ?? 0) : 0;
});

afterAll(() => server.close());

/** Sends a body piece by piece; says what was answered and after how long the connection was over. */
async function drip(path: string, bytes: number, every: number): Promise<{ text: string; milliseconds: number }> {
  const began = performance.now();
  const socket = connect(port, "127.0.0.1");
  let text = "";
  socket.on("data", (chunk) => (text += chunk.toString()));
  socket.on("error", () => undefined);
  const closed = new Promise<void>((done) => socket.on("close", () => done()));
  socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${bytes}\r\n\r\n`);
  for (let sent = 0; sent < bytes && !socket.closed; sent++) {
    await wait(every);
    if (!socket.closed) socket.write("a");
  }
  await closed;
  return { text, milliseconds: performance.now() - began };
}

test("a body that stands still is given up, however long it might still take", async () => {
  const { text, milliseconds } = await drip("/", 3, 1_000);
  expect(text).toMatch(/^HTTP\/1\.1 408 /);
  expect(milliseconds).toBeLessThan(3_000);
});

test("a body that drips for ever is given up after its time, also where an answer has begun", async () => {
  expect((await drip("/", 10_000, 60)).text).toMatch(/^HTTP\/1\.1 408 /);
  expect((await drip("/early", 10_000, 60)).text).not.toContain("done");
});

test("a slow body that arrives in time is taken whole, and the work after it may take longer", async () => {
  received = 0;
  const { text } = await drip("/", 8, 60);
  expect(received).toBe(8);
  expect(text).toMatch(/^HTTP\/1\.1 200 [\s\S]*done/);
});
