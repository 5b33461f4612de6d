import { setTimeout as wait } from "node:timers/promises";
import { createHash } from "node:crypto";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dispatched, received } from "../acts.ts";
import { Client, dig, World } from "../world.ts";

const PAYLOAD = `assignment { state version brief { body } timeline { act } allowedActions { name } } userErrors { code }`;
/** Two acts on the same assignment, each with a payload that asks the database again. */
const TWICE = `mutation Twice($id: ID!, $one: Int!, $two: Int!) {
  first: acknowledgeAssignment(id: $id, version: $one) { ${PAYLOAD} }
  second: acceptAssignment(id: $id, version: $two) { ${PAYLOAD} }
}`;
/** The second is an issuer's, and this is no issuer: not a refusal in a payload, but no payload at all. */
const FORBIDDEN = `mutation Forbidden($id: ID!, $one: Int!, $two: Int!) {
  first: acknowledgeAssignment(id: $id, version: $one) { ${PAYLOAD} }
  second: waiveAssignment(id: $id, version: $two, reason: "免办") { ${PAYLOAD} }
}`;
const LIST = `query Mine { assignments(view: RECEIVED, page: { limit: 50 }) { total items { id title tenant { shortName } allowedActions { name enabled } } } }`;

const hashOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

const WAYS = ["compiled", "interpreted"] as const;

interface Answered {
  readonly data: unknown;
  readonly errors: ReadonlyArray<{ path: unknown; code: string }>;
}

let asked = 0;

describe("compiled documents", () => {
  let world: World;
  let district: Client;
  let person: Client;
  let organizationId: string;

  beforeAll(async () => {
    world = await World.start({ documents: Object.fromEntries([TWICE, FORBIDDEN, LIST].map((text) => [hashOf(text), text])) });
    district = await world.person("区委组织部");
    person = await world.person("周王镇工会");
    organizationId = (await world.organization("周王镇工会")).id;
  });

  afterAll(async () => {
    await world.stop();
  });

  /** Named, and therefore compiled; sent for the first time, and therefore interpreted; or sent again and again. */
  async function ask(client: Client, text: string, way: "compiled" | "interpreted" | "sent", variables: object = {}): Promise<Answered> {
    const query = way === "sent" ? text : `# ${asked++}\n${text}`;
    const response = await client.raw("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(way === "compiled" ? { documentId: hashOf(text), variables } : { query, variables }),
    });
    const { data, errors = [] }: { data: unknown; errors?: Array<{ path: unknown; extensions: { code: string } }> } = JSON.parse(
      await response.text(),
    );
    return { data, errors: errors.map(({ path, extensions }) => ({ path, code: extensions.code })) };
  }

  /** What the acts of one document did to the database, a trip each: its statements by their first word. */
  async function tripsOf(work: () => Promise<unknown>): Promise<string[]> {
    const seen: string[] = [];
    // What was only read before is ended a little later.
    await wait(100);
    const listen = (statements: unknown): void => void seen.push((statements as string[]).map((text) => text.trim().split(/\s/, 1)[0]).join(" "));
    subscribe("gongjian:trip", listen);
    await work().finally(() => unsubscribe("gongjian:trip", listen));
    return seen;
  }

  async function fresh(): Promise<{ id: string }> {
    const task = await dispatched(district, { title: "两步", selector: { include: [organizationId] } });
    return received(person, task.id);
  }

  const stateOf = (id: string) => person.get<string>("query ($id: ID!) { assignment(id: $id) { state } }", { id }, ["assignment", "state"]);
  const acts = (payload: unknown): string[] => dig<Array<{ act: string }>>(payload, ["assignment", "timeline"]).map(({ act }) => act);
  const outcome = (payload: unknown): unknown => [dig(payload, ["assignment", "state"]) ?? null, dig(payload, ["userErrors"])];
  const done = (state: string) => [state, []];
  const refused = (code: string) => [null, [{ code }]];

  test.each([
    ["both succeed", 1, 2, done("RECEIVED"), done("ACCEPTED"), "ACCEPTED"],
    ["the second is refused", 1, 9, done("RECEIVED"), refused("VERSION_CONFLICT"), "RECEIVED"],
    ["the first is refused", 9, 1, refused("VERSION_CONFLICT"), refused("TRANSITION_NOT_ALLOWED"), "DISPATCHED"],
  ] as const)(
    "two acts of one document, one after the other, each in a transaction of its own: %s",
    async (_what, one, two, first, second, state) => {
      const trips: string[][] = [];
      for (const way of WAYS) {
        const { id } = await fresh();
        let answer: Answered | undefined;
        trips.push(
          await tripsOf(async () => {
            answer = await ask(person, TWICE, way, { id, one, two });
          }),
        );
        expect(answer?.errors).toEqual([]);
        expect([outcome(dig(answer?.data, ["first"])), outcome(dig(answer?.data, ["second"]))]).toEqual([first, second]);
        expect(await stateOf(id)).toBe(state);
      }
      expect(trips[0]).toEqual(trips[1]);
      // Nothing is begun before what was begun has ended.
      const ends = trips[0]?.flatMap((trip) => trip.split(" ").filter((word) => ["begin", "commit", "rollback"].includes(word)));
      expect(ends?.map((word) => word === "begin")).toEqual([true, false, true, false]);
    },
  );

  test("the payload of an act is read after its commit and before the next act begins", async () => {
    const { id } = await fresh();
    let answer: Answered | undefined;
    const trips = await tripsOf(async () => {
      answer = await ask(person, TWICE, "compiled", { id, one: 1, two: 2 });
    });
    expect(acts(dig(answer?.data, ["first"]))).not.toContain("accept");
    expect(acts(dig(answer?.data, ["second"]))).toContain("accept");
    const order = trips.map((trip) => ["begin", "commit"].find((word) => trip.includes(word)) ?? (trip.startsWith("select") ? "read" : "write"));
    expect(order).toEqual(["read", "begin", "write", "write", "commit", "read", "begin", "write", "commit", "read"]);
  });

  test("an act that fails as a whole takes nothing back of the act before it", async () => {
    for (const way of WAYS) {
      const { id } = await fresh();
      expect(await ask(person, FORBIDDEN, way, { id, one: 1, two: 2 })).toEqual({ data: null, errors: [{ path: ["second"], code: "NOT_FOUND" }] });
      expect(await stateOf(id)).toBe("RECEIVED");
    }
  });

  test("nothing of a tenant or of a grant is in what is compiled: everybody asks the same document at once, and gets the own answer", async () => {
    await fresh();
    const other = (await world.organization("水阳镇工会")).id;
    await dispatched(district, { title: "另一家", selector: { include: [other] } });
    const people = [person, await world.person("周王镇工会", ["TENANT_APPROVER"]), await world.person("水阳镇工会"), new Client(world.app.url)];
    const own = await Promise.all(people.map((client) => ask(client, LIST, "interpreted")));
    expect(new Set(own.map((answer) => JSON.stringify(answer))).size).toBe(people.length);
    expect(own.map(({ errors }) => errors.map(({ code }) => code))).toEqual([[], [], [], ["UNAUTHENTICATED"]]);
    for (let times = 0; times < 5; times++) {
      expect(await Promise.all(people.map((client) => ask(client, LIST, "compiled")))).toEqual(own);
      // From the third time on, a document that is sent is compiled too.
      expect(await Promise.all(people.map((client) => ask(client, LIST, "sent")))).toEqual(own);
    }
  });
});
