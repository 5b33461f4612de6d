import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dispatched, must, received, type Seen } from "../acts.ts";
import { Listener, openStream } from "../stream.ts";
import { Client, World } from "../world.ts";

let world: World;
let district: Client;
let town: Client;
let neighbour: Client;

beforeAll(async () => {
  world = await World.start();
  district = await world.person("区委组织部");
  town = await world.person("周王镇党委");
  neighbour = await world.person("水阳镇党委");
});
afterAll(() => world.stop());

async function taskForTown(title: string): Promise<Seen> {
  const task = await dispatched(district, { title, selector: { include: [(await world.organization("周王镇党委")).id] } });
  return received(town, task.id);
}

/** A moment in which whatever was to be heard has been heard: the feed looks every second. */
const silence = (): Promise<void> => new Promise((done) => setTimeout(done, 2_500));

describe("the change feed", () => {
  it("tells the tenant, the issuer and whoever stands above, and nobody else", async () => {
    const party = await Listener.open(town);
    const issuer = await Listener.open(district);
    const other = await Listener.open(neighbour);
    const seen = await taskForTown("有人在听");
    await must(town, "acknowledgeAssignment", "assignment", seen);
    for (const listener of [party, issuer]) {
      expect(await listener.until((one) => one.acts(seen.id).includes("acknowledge"))).toBe(true);
      expect(listener.acts(seen.id)).toEqual(["dispatch", "acknowledge"]);
    }
    await silence();
    expect(other.heard).toEqual([]);
    await Promise.all([party.close(), issuer.close(), other.close()]);
  });

  it("writes what a reader above was told of on the access log, once a day", async () => {
    const reader = await world.person("区委组织部", ["DISTRICT_READER"]);
    const logged = (): Promise<number> =>
      town.get('query { accessEntries(filter: { operation: { eq: "changes" } }) { total } }', {}, ["accessEntries", "total"]);
    const before = await logged();
    const listener = await Listener.open(reader);
    const seen = await must(town, "acknowledgeAssignment", "assignment", await taskForTown("被上级看见"));
    expect(await listener.until((one) => one.acts(seen.id).includes("acknowledge"))).toBe(true);
    await must(town, "acceptAssignment", "assignment", seen);
    expect(await listener.until((one) => one.acts(seen.id).includes("accept"))).toBe(true);
    await listener.close();
    expect(await logged()).toBe(before + 1);
  });

  it("goes on where it was cut off: nothing that happened meanwhile is missing", async () => {
    const first = await Listener.open(town);
    const seen = await taskForTown("断线重连");
    expect(await first.until((one) => one.acts(seen.id).length > 0)).toBe(true);
    const after = first.heard.at(-1)?.cursor;
    await first.close();
    const accepted = await must(town, "acceptAssignment", "assignment", await must(town, "acknowledgeAssignment", "assignment", seen));
    const second = await Listener.open(town, { after });
    expect(await second.until((one) => one.acts(seen.id).includes("accept"))).toBe(true);
    await must(town, "startAssignment", "assignment", accepted);
    expect(await second.until((one) => one.acts(seen.id).includes("start"))).toBe(true);
    expect(new Set(second.acts(seen.id))).toEqual(new Set(["dispatch", "acknowledge", "accept", "start"]));
    await second.close();
  });

  it("tells only what is asked for", async () => {
    const listener = await Listener.open(town, { filter: { act: { in: ["accept"] } } });
    const seen = await taskForTown("只听承办");
    await must(town, "acceptAssignment", "assignment", await must(town, "acknowledgeAssignment", "assignment", seen));
    expect(await listener.until((one) => one.heard.length > 0)).toBe(true);
    await silence();
    expect(listener.heard.map(({ act }) => act)).toEqual(["accept"]);
    await listener.close();
  });

  it("is served by any server: what is done on one is heard on another", async () => {
    const elsewhere = await world.another();
    const there = new Client(elsewhere.url);
    there.cookie = town.cookie;
    const listener = await Listener.open(there);
    const seen = await must(town, "acknowledgeAssignment", "assignment", await taskForTown("另一台服务器"));
    expect(await listener.until((one) => one.acts(seen.id).includes("acknowledge"))).toBe(true);
    await elsewhere.stop();
    expect(await listener.until((one) => one.ended)).toBe(true);
  });
});

describe("whoever may no longer listen", () => {
  it("hears nothing more once the session has ended, and the stream ends", async () => {
    const leaving = await world.person("周王镇党委");
    const listener = await Listener.open(leaving);
    await leaving.ask("mutation { signOut { signedOut } }");
    const seen = await taskForTown("人已退出");
    expect(await listener.until((one) => one.ended)).toBe(true);
    expect(listener.acts(seen.id)).toEqual([]);
  });

  it("nor once the grant has ended, though the session goes on", async () => {
    const demoted = await world.person("周王镇党委", ["TENANT_OPERATOR"]);
    const listener = await Listener.open(demoted);
    await world.app.asSystem("platform", (ctx) =>
      ctx.db.query("update role_grant set ended_at = $2, ended_reason = 'test' where account_id = $1", [demoted.accountId, world.clock.now()]),
    );
    const seen = await taskForTown("授权已终止");
    expect(await listener.until((one) => one.ended)).toBe(true);
    expect(listener.acts(seen.id)).toEqual([]);
  });
});

describe("a stream that is refused", () => {
  const codeOf = async (response: Response): Promise<[number, string | undefined]> => {
    const body: { error?: { code: string } } = JSON.parse(await response.text());
    return [response.status, body.error?.code];
  };

  it("is told why in one answer, not inside a stream", async () => {
    const operator = await world.person("周王镇党委", ["TENANT_OPERATOR"]);
    const groups = new Client(world.app.url);
    expect(await codeOf(await openStream(groups))).toEqual([401, "UNAUTHENTICATED"]);
    expect(await codeOf(await openStream(operator, { after: "nonsense" }))).toEqual([400, "CURSOR_TOO_OLD"]);
    expect(await codeOf(await openStream(operator, { after: "01890000-0000-7000-8000-000000000000" }))).toEqual([400, "CURSOR_TOO_OLD"]);
    expect(await codeOf(await openStream(operator, {}, "query { today { overdue } }"))).toEqual([400, "BAD_REQUEST"]);
    expect(await codeOf(await openStream(operator, {}, "subscription { changes { nothing } }"))).toEqual([400, "BAD_REQUEST"]);
    expect(await codeOf(await openStream(operator, {}, "subscription {"))).toEqual([400, "BAD_REQUEST"]);
    const admin = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
    expect(await codeOf(await openStream(admin))).toEqual([403, "FORBIDDEN"]);
  });

  it("is refused to a page of another site: it must be JSON by POST", async () => {
    const plain = await town.raw("/graphql/stream", {
      method: "POST",
      body: "{}",
      headers: { "content-type": "text/plain", accept: "text/event-stream" },
    });
    expect((await codeOf(plain))[0]).toBe(400);
    expect((await town.raw("/graphql/stream", { headers: { accept: "text/event-stream" } })).status).toBe(404);
  });

  it("is refused beyond eight for one account", async () => {
    const greedy = await world.person("周王镇党委");
    const streams = await Promise.all(Array.from({ length: 8 }, () => Listener.open(greedy)));
    expect(await codeOf(await openStream(greedy))).toEqual([429, "RATE_LIMITED"]);
    await streams[0]?.close();
    await silence();
    streams.push(await Listener.open(greedy));
    await Promise.all(streams.map((one) => one.close()));
  });

  it("is not a query: the ordinary way in says where streams are", async () => {
    const answer = await town.ask("subscription { changes { cursor } }");
    expect(answer.errors[0]?.extensions.code).toBe("BAD_REQUEST");
    expect(answer.status).toBeLessThan(500);
  });
});
