import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dispatched, must, received } from "../acts.ts";
import { consoleDocument } from "../documents.ts";
import { DOCUMENTS } from "../load/documents.ts";
import { type Client, World } from "../world.ts";

/** What an operation asked the database: one entry a trip, with the statements in it. */
type Trips = string[][];

const isTalk = (text: string): boolean => /^(begin|commit|rollback|set local|select set_config)/.test(text);

describe("trips to the database", () => {
  let world: World;
  let district: Client;
  let person: Client;
  let assignment: { id: string; version: number };

  beforeAll(async () => {
    world = await World.start({ costPerMinute: 1_000_000_000 });
    district = await world.person("区委组织部");
    person = await world.person("周王镇工会");
    const { id } = await world.organization("周王镇工会");
    // Twelve: what asks once a row shows.
    for (let index = 0; index < 12; index++) {
      const task = await dispatched(district, { title: `第${index}次自查`, selector: { include: [id] } });
      assignment = await received(person, task.id);
    }
    assignment = await must(person, "acknowledgeAssignment", "assignment", assignment);
    assignment = await must(person, "acceptAssignment", "assignment", assignment);
    const begin = 'mutation { createCampaign(input: { name: "活动", startsOn: "2026-01-01", endsOn: "2026-12-31" }) { campaign { id } } }';
    const campaign = await district.get<string>(begin, {}, ["createCampaign", "campaign", "id"]);
    const gates = "gates: [TASKS_SUBMITTED, THEME_FITS]";
    await district.get(`mutation { planStagesCampaign(id: "${campaign}", version: 1, stages: [
      { name: "争创", startsOn: "2026-01-01", endsOn: "2026-12-31", ${gates} }]) { userErrors { code } } }`);
  });

  afterAll(async () => {
    await world.stop();
  });

  /** The trips of one request, without those that only end a transaction: nobody waits for a rollback. */
  async function tripsOf(work: () => Promise<unknown>): Promise<Trips> {
    const seen: Trips = [];
    const listen = (statements: unknown): void => void seen.push(statements as string[]);
    subscribe("gongjian:trip", listen);
    try {
      await work();
    } finally {
      unsubscribe("gongjian:trip", listen);
    }
    return seen.filter((statements) => statements.join() !== "rollback");
  }

  const statementsIn = (trips: Trips): number => trips.flat().filter((text) => !isTalk(text)).length;

  const page = { offset: 0, limit: 25 };

  /** Trips and statements, the session's included. They follow from the documents alone, so that they are the same on every machine. */
  const CASES: ReadonlyArray<readonly [string, () => Client, string, () => object, number, number]> = [
    ["W1, a list", () => person, DOCUMENTS.W1, () => ({ page }), 2, 4],
    ["W2, a record with its history", () => person, DOCUMENTS.W2, () => ({ id: assignment.id }), 2, 4],
    ["who is asking", () => person, consoleDocument("Viewer").text, () => ({}), 2, 4],
    ["today", () => person, consoleDocument("Today").text, () => ({}), 3, 6],
    ["where we are now", () => person, consoleDocument("WhereWeAre").text, () => ({}), 5, 6],
    ["the ledger", () => person, consoleDocument("Assignments").text, () => ({ view: "RECEIVED", sort: "DUE_ASC", page }), 3, 4],
    ["one assignment with everything", () => person, consoleDocument("Assignment").text, () => ({ id: assignment.id }), 3, 11],
    ["the inbox", () => person, consoleDocument("Messages").text, () => ({ page }), 2, 3],
    ["what was sent out", () => district, consoleDocument("Tasks").text, () => ({ page }), 3, 4],
  ];

  test.each(CASES)("%s", async (_name, who, query, variables, most, statements) => {
    const ask = () => who().get(query, { ...variables() });
    await ask();
    const trips = await tripsOf(ask);
    expect([trips.length, statementsIn(trips)], JSON.stringify(trips, null, 1)).toEqual([most, statements]);
  });

  test("W3, an act with its event: who asks, the row, the change with its event, the end", async () => {
    const ask = () => person.get(DOCUMENTS.W3, { id: assignment.id, version: assignment.version, progress: 40 });
    const trips = await tripsOf(ask);
    expect(trips.map((trip) => trip.filter((text) => !isTalk(text)).map((text) => text.split(" ", 1)[0]))).toEqual([
      ["select"],
      ["select"],
      ["update", "insert"],
      [],
    ]);
    expect(trips.at(-1)).toEqual(["commit"]);
  });

  test("as many for a hundred rows as for a few", async () => {
    const few = await tripsOf(() => person.get(DOCUMENTS.W1, { page: { limit: 2 } }));
    const all = await tripsOf(() => person.get(DOCUMENTS.W1, { page: { limit: 100 } }));
    expect([all.length, statementsIn(all)]).toEqual([few.length, statementsIn(few)]);
  });
});
