import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { readAnchors } from "../../server/events/anchors.ts";
import { verifyAll } from "../../server/evidence.ts";
import { newId } from "../../server/platform/ids.ts";
import { act, dispatched, received, type Seen } from "../acts.ts";
import { Client, PASSWORD, World } from "../world.ts";
import { beginServer, endServers, samePersonAt } from "./beside.ts";

const READ = "{ assignments { total } }";
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let world: World;
let owner: pg.Client;

beforeAll(async () => {
  world = await World.start();
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
});

afterEach(endServers);

afterAll(async () => {
  await owner.end();
  await world.stop();
});

describe("the clock jumps", () => {
  /** Noon in Asia/Shanghai: some hours back and forth are the same day, on which grants begin and end. */
  const noon = new Date(Date.now() + DAY).setUTCHours(4, 0, 0, 0);

  /** Sets the clock of this process and of its server; the database keeps its own. */
  function jump(milliseconds: number): void {
    vi.useFakeTimers({ toFake: ["Date"], now: noon + milliseconds });
    world.clock.set(new Date(noon + milliseconds));
  }

  beforeAll(() => jump(0));

  afterAll(() => {
    vi.useRealTimers();
  });

  const signIn = async (username: string, password: string): Promise<string | undefined> => {
    const query = "mutation ($input: SignInInput!) { signIn(input: $input) { viewer { account { id } } userErrors { code } } }";
    const answer = await new Client(world.app.url).ask(query, { input: { username, password } });
    return /"code":"(\w+)"/.exec(answer.text)?.[1];
  };

  test("a session ends with its time and no other way, and signing in works on either side", async () => {
    const client = await world.person("周王镇党委");
    const code = async (): Promise<string | undefined> => (await client.ask(READ)).errors[0]?.extensions.code;
    jump(-3 * HOUR);
    expect(await code()).toBe(undefined);
    jump(HOUR);
    expect(await code()).toBe(undefined);
    jump(400 * DAY);
    expect(await code()).toBe("UNAUTHENTICATED");
    await client.signIn(client.username);
    expect(await code()).toBe(undefined);
    jump(0);
    await client.signIn(client.username);
    expect(await code()).toBe(undefined);
  });

  test("who was locked out while the clock ran ahead is not locked out until then", async () => {
    const { username } = await world.person("周王镇党委");
    jump(30 * DAY);
    for (let times = 0; times < 12; times++) await signIn(username, "wrong");
    expect(await signIn(username, "wrong")).toBe("REPEATED_FAILURES");
    jump(0);
    expect(await signIn(username, PASSWORD)).toBe(undefined);
    for (let times = 0; times < 12; times++) await signIn(username, "wrong");
    expect(await signIn(username, PASSWORD)).toBe("REPEATED_FAILURES");
    jump(DAY);
    expect(await signIn(username, PASSWORD)).toBe(undefined);
    jump(0);
  });

  test("ids stay sorted", () => {
    const made: string[] = [];
    for (const days of [0, 2, -1, 0, -400, 1, 0]) {
      jump(days * DAY);
      for (let times = 0; times < 50; times++) made.push(newId());
    }
    jump(0);
    expect(made).toEqual([...made].sort());
    expect(new Set(made).size).toBe(made.length);
  });
});

/** Shifts every clock of a process by so many milliseconds. */
const shifted = (milliseconds: number): Record<string, string> => ({
  NODE_OPTIONS: `--import "data:text/javascript,const D=Date;globalThis.Date=class extends D{constructor(...a){a.length===0?super(D.now()+${milliseconds}):super(...a)}static now(){return D.now()+${milliseconds}}}"`,
});

test("servers whose clocks are two days ahead and two days behind write a record that verifies", async () => {
  // Before any of the days that the servers believe it is.
  world.clock.set(new Date(Date.now() - 5 * DAY));
  const issuer = await world.person("区委组织部");
  const person = await world.person("周王镇党委");
  const include = [(await world.organization("周王镇党委")).id];
  await owner.query("update session set expires_at = '2100-01-01', last_seen_at = '2100-01-01'");
  let seen: Seen | undefined;
  for (const [days, acts] of [
    [0, ["acknowledge"]],
    [2, ["accept"]],
    [-2, ["start"]],
    [0, ["submit"]],
  ] as const) {
    const server = await beginServer(world.database, days === 0 ? {} : shifted(days * DAY));
    const client = samePersonAt(await server.ready(), person);
    seen ??= await received(client, (await dispatched(samePersonAt(client.url, issuer), { dueOn: "2027-12-31", selector: { include } })).id);
    for (const name of acts) {
      const input = name === "submit" ? { contents: [{ key: "text", text: "总结" }] } : {};
      const outcome = await act(client, `${name}Assignment`, "assignment", seen, input);
      expect([days, name, outcome.codes]).toEqual([days, name, []]);
      seen = outcome.seen ?? seen;
    }
    await server.stop();
    await world.app.seal();
    const { findings, unsealed } = await verifyAll(world.app.database, readAnchors(world.data));
    expect([days, findings, unsealed]).toEqual([days, [], 0]);
  }
  const { rows } = await owner.query<{ act: string }>("select act from event where entity_id = $1 order by id", [seen?.id]);
  expect(rows.map(({ act: name }) => name)).toEqual(["dispatch", "acknowledge", "accept", "start", "submit"]);
  console.info("faults: clocks at 0, +2, −2 and 0 days in turn, events in order, chain and states verify");
});
