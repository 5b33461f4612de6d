import { afterAll, beforeAll, expect, test } from "vitest";
import { dispatched, must, received } from "../acts.ts";
import { type Client, World } from "../world.ts";

let world: World;
let old: Client;
let next: Client;
let union: Client;
let admin: Client;

beforeAll(async () => {
  world = await World.start();
  admin = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
  old = await world.person("周王镇党委");
  next = await world.person("水阳镇党委");
  union = await world.person("周王镇工会");
});

afterAll(async () => {
  await world.stop();
});

const LOOK = "query ($id: ID!) { assignment(id: $id, view: OVERSEEN) { submissions { contents { text files { id } } } } }";

/** An assignment that was handed in with a file; its id and the file's. */
async function handedIn(): Promise<{ id: string; file: string }> {
  const district = await world.person("区委组织部");
  const { id: target } = await world.organization("周王镇工会");
  const deliverables = [
    { key: "text", kind: "TEXT", title: "总结", required: true },
    { key: "scan", kind: "ATTACHMENT", title: "扫描件", required: true },
  ];
  const task = await dispatched(district, { selector: { include: [target] }, deliverables });
  let seen = await received(union, task.id);
  for (const act of ["acknowledge", "accept", "start"]) seen = await must(union, `${act}Assignment`, "assignment", seen);
  const file = await union.upload("总结.txt", "一、基本情况");
  await must(union, "submitAssignment", "assignment", seen, {
    contents: [
      { key: "text", text: "已完成" },
      { key: "scan", fileIds: [file] },
    ],
  });
  return { id: seen.id, file };
}

test("what an organization has open is read by those above it now, and no longer by those who were, by whatever id was kept", async () => {
  const { id, file } = await handedIn();
  expect((await old.ask(LOOK, { id })).data).toEqual({
    assignment: {
      submissions: [
        {
          contents: [
            { text: "已完成", files: [] },
            { text: null, files: [{ id: file }] },
          ],
        },
      ],
    },
  });
  expect((await old.raw(`/files/${file}`)).status).toBe(200);
  const before = world.clock.now().toISOString();
  world.clock.set(new Date(world.clock.now().getTime() + 3_600_000));
  const { id: organization } = await world.organization("周王镇工会");
  const { id: parent } = await world.organization("水阳镇党委");
  const version = await admin.get<number>("query ($id: ID!) { organization(id: $id) { version } }", { id: organization }, [
    "organization",
    "version",
  ]);
  const moved = await admin.ask(
    `mutation ($id: ID!, $version: Int!, $parent: ID!, $from: Date!) {
      moveOrganization(id: $id, version: $version, hierarchy: TERRITORY, parentId: $parent, validFrom: $from) { userErrors { code } } }`,
    { id: organization, version, parent, from: world.clock.today() },
  );
  expect(moved.data).toEqual({ moveOrganization: { userErrors: [] } });
  expect((await old.ask(LOOK, { id })).errors.map(({ extensions }) => extensions.code)).toEqual(["NOT_FOUND"]);
  expect((await old.raw(`/files/${file}`)).status).toBe(404);
  expect((await next.ask(LOOK, { id })).data).toMatchObject({
    assignment: { submissions: [{ contents: [{ text: "已完成" }, { files: [{ id: file }] }] }] },
  });
  expect((await next.raw(`/files/${file}`)).status).toBe(200);
  // A report of a past day: the new ones did not lead it then, and the old ones may not read it now (invariants 1 and 11).
  const counted = (client: Client, asOf: string | null): Promise<unknown> =>
    client.get(
      "query ($asOf: DateTimeISO) { pivot(input: { asOf: $asOf }) { total { assignments submitted withReceiver } } }",
      asOf === null ? {} : { asOf },
      ["pivot", "total"],
    );
  const one = { assignments: 1, submitted: 1, withReceiver: 1 };
  const none = { assignments: 0, submitted: 0, withReceiver: 0 };
  world.clock.set(new Date(world.clock.now().getTime() + 3_600_000));
  const after = world.clock.now().toISOString();
  expect([await counted(next, null), await counted(next, after), await counted(next, before)]).toEqual([one, one, none]);
  expect([await counted(old, null), await counted(old, after), await counted(old, before)]).toEqual([none, none, none]);
  // Once it has moved on, what was there is still read as of then.
  await world.person("区委组织部").then(async (district) => {
    const current = await district.get<number>("query ($id: ID!) { assignment(id: $id, view: ISSUED) { version } }", { id }, [
      "assignment",
      "version",
    ]);
    await must(district, "takeForReviewAssignment", "assignment", { id, version: current });
  });
  expect(await counted(next, after)).toEqual(one);
});

test("a past day is told with the links of that day", async () => {
  world.clock.set("2026-10-18T02:00:00Z");
  for (const client of [admin, old]) await client.signIn(client.username);
  const { id: organization } = await world.organization("周王镇工会");
  const { id: parent } = await world.organization("周王镇党委");
  const version = await admin.get<number>("query ($id: ID!) { organization(id: $id) { version } }", { id: organization }, [
    "organization",
    "version",
  ]);
  const back = await admin.ask(
    `mutation ($id: ID!, $version: Int!, $parent: ID!, $from: Date!) {
      moveOrganization(id: $id, version: $version, hierarchy: TERRITORY, parentId: $parent, validFrom: $from) { userErrors { code } } }`,
    { id: organization, version, parent, from: world.clock.today() },
  );
  expect(back.data).toEqual({ moveOrganization: { userErrors: [] } });
  const total = (asOf: string | null): Promise<number> =>
    old.get("query ($asOf: DateTimeISO) { pivot(input: { asOf: $asOf }) { total { assignments } } }", { asOf }, ["pivot", "total", "assignments"]);
  const now = await total(null);
  expect(now).toBeGreaterThan(0);
  expect(await total("2026-10-18T02:00:00Z")).toBe(now);
  // From the 15th to the 18th it stood under another Party committee.
  expect(await total("2026-10-16T02:00:00Z")).toBe(now - 1);
});
