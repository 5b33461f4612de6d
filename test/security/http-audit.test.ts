import { auditServer } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { World } from "../world.ts";

let world: World;

beforeAll(async () => {
  world = await World.start();
});

afterAll(async () => {
  await world.stop();
});

test("GraphQL over HTTP: every MUST and SHOULD of the audit passes", async () => {
  // The audit asks with variables what the schema says of a type, and only who has signed in is told.
  const person = await world.person("周王镇工会");
  const fetchFn = (url: string, init: RequestInit = {}): Promise<Response> => person.raw(new URL(url).pathname + new URL(url).search, init);
  const results = await auditServer({ url: `${world.app.url}/graphql`, fetchFn });
  const levels = ["MUST", "SHOULD", "MAY"].map((level) => {
    const of = results.filter(({ name }) => name.startsWith(`${level} `));
    return `${level} ${of.filter(({ status }) => status === "ok").length}/${of.length}`;
  });
  process.stdout.write(`graphql-http audit: ${levels.join(", ")}\n`);
  const failed = results.filter(({ name, status }) => status !== "ok" && !name.startsWith("MAY "));
  expect(failed.map(({ name, status }) => `${status}: ${name}`)).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});
