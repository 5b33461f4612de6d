import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBudget } from "../../server/platform/budget.ts";
import { shareBudget } from "../../server/platform/budget.share.ts";
import { dispatched, must, received, type Seen } from "../acts.ts";
import { cloneDatabase } from "../database.ts";
import { manyOrganizations } from "../many.ts";
import { Listener } from "../stream.ts";
import { Client, dig, PASSWORD, World } from "../world.ts";
import { dataFolder, freePort, remove, ServerProcess } from "./server-process.ts";

const PEOPLE = 6;
const ACTS = 40;
const MANY = 1_200;
const folders: string[] = [];

/** A server of its own on the world's database, with the files of all. */
async function serverOn(world: World, files: string): Promise<ServerProcess> {
  const data = dataFolder();
  folders.push(data);
  const { tenant, issuer, oversight, platform } = world.database.urls;
  return new ServerProcess({
    env: {
      PORT: String(await freePort()),
      GONGJIAN_DATA: data,
      GONGJIAN_FILES: files,
      DATABASE_URL: world.database.ownerUrl,
      DATABASE_URL_TENANT: tenant,
      DATABASE_URL_ISSUER: issuer,
      DATABASE_URL_OVERSIGHT: oversight,
      DATABASE_URL_PUBLIC: world.database.urls.public,
      DATABASE_URL_PLATFORM: platform,
    },
  });
}

/** Somebody behind a proxy that knows several servers: what one does not answer, another is asked, with the same key. */
class Visitor {
  retries = 0;
  private turn = 0;
  constructor(
    private readonly clients: readonly Client[],
    readonly alive: () => readonly boolean[],
  ) {}

  private next(): Client {
    do this.turn++;
    while (!this.alive()[this.turn % this.clients.length]);
    const client = this.clients[this.turn % this.clients.length];
    if (client === undefined) throw new Error("no server");
    return client;
  }

  async ask(query: string, variables: Record<string, unknown>): Promise<unknown> {
    const key = randomUUID();
    for (let tries = 0; tries < 20; tries++) {
      try {
        const answer = await this.next().ask(query, variables, { "idempotency-key": key });
        if (answer.errors.some(({ extensions }) => extensions.code === "UNAVAILABLE")) throw new Error(answer.text);
        return answer.data ?? answer.errors;
      } catch {
        this.retries++;
        await wait(50);
      }
    }
    throw new Error("nobody answered");
  }
}

const PROGRESS = `mutation ($id: ID!, $version: Int!, $progress: Int!, $note: String!) {
  reportProgressAssignment(id: $id, version: $version, progress: $progress, note: $note) { assignment { version } userErrors { code } } }`;
const NOW = "query ($id: ID!) { assignment(id: $id) { version progress } }";

describe("several servers on one database", () => {
  let world: World;
  let servers: ServerProcess[];
  let urls: string[];
  let people: Array<{ client: Client; seen: Seen }>;
  let district: Client;

  beforeAll(async () => {
    world = await World.start();
    world.clock.set(new Date());
    await manyOrganizations(world, MANY);
    district = await world.person("区委组织部");
    people = [];
    for (const name of ["周王镇党委", "水阳镇党委", "狸桥镇党委", "沈村镇党委", "古泉镇党委", "洪林镇党委"].slice(0, PEOPLE)) {
      const client = await world.person(name);
      const include = [(await world.organization(name)).id];
      const task = await dispatched(district, { title: "多台服务器", dueOn: "2099-12-31", selector: { include } });
      let seen = await received(client, task.id);
      for (const act of ["acknowledge", "accept", "start"]) seen = await must(client, `${act}Assignment`, "assignment", seen);
      people.push({ client, seen });
    }
    const files = dataFolder();
    folders.push(files);
    servers = [await serverOn(world, files), await serverOn(world, files)];
    urls = await Promise.all(servers.map((server) => server.ready()));
  });

  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await world.stop();
    for (const folder of folders) remove(folder);
  });

  const clientOf = (url: string, person: Client): Client => Object.assign(new Client(url), { cookie: person.cookie, username: person.username });

  it("serve the same people: who signs in at one is known at the other, and a file stored by one is read from the other", async () => {
    const [first = "", second = ""] = urls;
    const here = new Client(first);
    await here.signIn(people[0]?.client.username ?? "", PASSWORD);
    const there = clientOf(second, here);
    expect(await there.get("query { viewer { tenant { shortName } } }", {}, ["viewer", "tenant", "shortName"])).toBe("周王镇党委");
    const file = await here.upload("总结.txt", "两台服务器，一份文件");
    expect(await (await there.raw(`/files/${file}`)).text()).toBe("两台服务器，一份文件");
    await there.ask("mutation { signOut { signedOut } }");
    expect((await here.ask("query { today { overdue } }")).errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("go on when one is killed: nobody notices more than a retry, no act is lost or done twice, and its jobs are finished by the other", async () => {
    const alive = [true, true];
    const listener = await Listener.open(clientOf(urls[1] ?? "", district));
    const big = await dispatched(clientOf(urls[0] ?? "", district), {
      title: "大批下达",
      dueOn: "2099-12-31",
      selector: { kinds: ["MASS_ORGANIZATION"], lines: ["UNION"] },
    });
    const visitors = people.map(
      ({ client }) =>
        new Visitor(
          urls.map((url) => clientOf(url, client)),
          () => alive,
        ),
    );
    let done = 0;
    const work = people.map(async ({ seen }, index) => {
      const visitor = visitors[index];
      if (visitor === undefined) return;
      let { version } = seen;
      for (let step = 1; step <= ACTS; step++) {
        const answer = await visitor.ask(PROGRESS, { id: seen.id, version, progress: step, note: `第${step}次` });
        const codes = dig<Array<{ code: string }> | undefined>(answer, ["reportProgressAssignment", "userErrors"]) ?? [];
        // What was done just before the server died, without its answer kept, is told so and looked at.
        const now = dig<number | undefined>(answer, ["reportProgressAssignment", "assignment", "version"]);
        if (now === undefined || now === null) {
          const found = dig<{ version: number; progress: number }>(await visitor.ask(NOW, { id: seen.id }), ["assignment"]);
          expect([codes, found.progress]).toEqual([codes, step]);
          version = found.version;
        } else version = now;
        done++;
      }
    });
    await expect.poll(() => done, { timeout: 60_000, interval: 10 }).toBeGreaterThan((PEOPLE * ACTS) / 3);
    servers[0]?.child.kill("SIGKILL");
    alive[0] = false;
    await Promise.all(work);

    expect(done).toBe(PEOPLE * ACTS);
    for (const { client, seen } of people) {
      const log = await client.get<number>(
        'query ($id: ID!) { events(filter: { entityId: { eq: $id }, act: { eq: "reportProgress" } }) { total } }',
        { id: seen.id },
        ["events", "total"],
      );
      expect(log).toBe(ACTS);
      expect(await listener.until((one) => one.acts(seen.id).filter((act) => act === "reportProgress").length === ACTS)).toBe(true);
    }
    const progress = (): Promise<{ sending: unknown; progress: { assignments: number } }> =>
      district.get("query ($id: ID!) { task(id: $id) { sending { done } progress { assignments } } }", { id: big.id }, ["task"]);
    for (let tries = 0; tries < 90 && (await progress()).sending !== null; tries++) await wait(1_000);
    expect(await progress()).toEqual({ sending: null, progress: { assignments: MANY + 24 } });
    await listener.close();
    console.info(
      `several servers: ${done} acts of ${PEOPLE} people on 2 servers, one killed; ${visitors.reduce((sum, one) => sum + one.retries, 0)} retries, 0 lost, 0 twice`,
    );
  });

  it("share the budget of an account", async () => {
    const asking = (accountId: string): Parameters<ReturnType<typeof createBudget>["spend"]>[0] =>
      ({ viewer: { accountId }, options: { address: "" } }) as Parameters<ReturnType<typeof createBudget>["spend"]>[0];
    const here = createBudget(1_000);
    const there = createBudget(1_000);
    const tell = [shareBudget(world.app.database, here), shareBudget(world.app.database, there)];
    const somebody = randomUUID();
    await here.spend(asking(somebody), 700);
    for (const one of tell) await one();
    for (const one of tell) await one();
    expect((await there.spend(asking(somebody), 100)).remaining).toBe(200);
    await expect(there.spend(asking(somebody), 300)).rejects.toMatchObject({ code: "RATE_LIMITED" });
    expect((await there.spend(asking(randomUUID()), 100)).remaining).toBe(900);
  });
});

describe("a read replica", () => {
  it("answers what is read across tenants; acts and the access log go to the primary", async () => {
    const replica = await cloneDatabase();
    const world = await World.start({ replica });
    try {
      const reader = await world.person("区委组织部");
      const town = await world.person("周王镇党委");
      const include = [(await world.organization("周王镇党委")).id];
      const task = await dispatched(reader, { selector: { include } });
      const { id } = await received(town, task.id);
      // This replica never catches up, so what comes from it is known by what is missing.
      const overseen = "query { assignments(view: OVERSEEN) { total } }";
      expect(await reader.get(overseen, {}, ["assignments", "total"])).toBe(0);
      expect(await reader.get("query { assignments(view: ISSUED) { total } }", {}, ["assignments", "total"])).toBe(1);
      expect(await town.get("query ($id: ID!) { assignment(id: $id) { id } }", { id }, ["assignment", "id"])).toBe(id);
    } finally {
      await world.stop();
      await replica.drop();
    }
  });
});
