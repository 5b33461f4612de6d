// The limit: node http and pg, no GraphQL, no row-level security.
import { createServer } from "node:http";
import { SCAN, announce, given, list, one, plain, poolOf, reportProgress, viewerOf } from "./work.mjs";

const pool = poolOf(given.ownerUrl);
const door = plain(pool);
const WORK = {
  "/w1": (viewer, body) => list(door, viewer, body),
  "/w2": (viewer, body) => one(door, viewer, body.id),
  "/w4": async (_viewer, { id }) => (await pool.query({ name: "scan", text: SCAN, values: [id, new Date().toISOString().slice(0, 10)] })).rows,
  "/w3": (viewer, body) => reportProgress(door, viewer, body),
};

async function read(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

announce(
  createServer(async (request, response) => {
    try {
      const body = await read(request);
      const viewer = await viewerOf(request);
      const data = await WORK[request.url](viewer, body);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ data }));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  }),
);
