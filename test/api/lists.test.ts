import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLEnumType, GraphQLObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dispatched, opened } from "../acts.ts";
import { drafted } from "../commitments.ts";
import { charge, join, makeGroup, must, PROBLEM } from "../inspections.ts";
import { relate } from "../reviews.ts";
import { type Client, dig, World } from "../world.ts";

const schema = buildSchema(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8"));
const fields = schema.getQueryType()?.getFields() ?? {};
/** Made when it is asked for, like a report: its rows are stored nowhere, and nobody reads it endlessly. */
const REPORTED = ["accountFindings"];
const lists = Object.values(fields).filter(({ name, type }) => String(type).endsWith("Page!") && !REPORTED.includes(name));

interface Page {
  readonly items: Array<{ readonly id: string }>;
}

interface Connection {
  readonly edges: Array<{ readonly node: { readonly id: string } }>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Every order a list offers, from its sort enum. */
function sortsOf(name: string): string[] {
  const type = fields[name]?.args.find((one) => one.name === "sort")?.type as GraphQLEnumType | undefined;
  return type?.getValues().map((value) => value.name) ?? [];
}

async function walk(client: Client, name: string, sort: string): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 60; pages++) {
    const query = `query ($after: String) { ${name}Connection(sort: ${sort}, first: 7, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    const found: Connection = await client.get(query, after === null ? {} : { after }, [`${name}Connection`]);
    ids.push(...found.edges.map(({ node }) => node.id));
    if (!found.pageInfo.hasNextPage) return ids;
    after = found.pageInfo.endCursor;
  }
  throw new Error(`${name} never ends`);
}

describe("lists", () => {
  let world: World;
  let district: Client;
  let admin: Client;

  beforeAll(async () => {
    world = await World.start();
    district = await world.person("区委组织部");
    admin = await world.person("区委组织部", ["PLATFORM_ADMIN", "TENANT_ADMIN", "TENANT_OPERATOR"]);
    for (let n = 1; n <= 9; n++) {
      await dispatched(district, { title: `第${n % 4}批任务`, selector: { self: true } });
      await opened(district, { item: `第${n % 4}类问题` });
      await drafted(admin, { title: `第${n % 4}项承诺` });
      await relate(district, { kind: "SECTION", leaderName: `第${n % 4}位领导`, subjectName: `第${n}科室` });
      await admin.ask(
        `mutation { createMassGroup(input: { kind: PARTY_BRANCH, name: "第${n % 3}党支部", memberCount: ${n % 5} }) { userErrors { code } } }`,
      );
      await admin.ask(
        `mutation { createEnterprise(input: { name: "第${n % 4}家企业", ownership: PRIVATE, headcount: ${n % 3}, partyMembers: 0, leagueMembers: 0, women: 0 }) { userErrors { code } } }`,
      );
      await world.person("区委组织部", ["TENANT_OPERATOR"]);
    }
    const tenant = (await world.organization("区委组织部")).id;
    for (let n = 1; n <= 5; n++) {
      const body = new URLSearchParams({ tenant, kind: n % 2 === 0 ? "OPINION" : "COMPLAINT", body: `第${n}封来信` });
      expect((await fetch(`${world.app.url}/public/feedback`, { method: "POST", redirect: "manual", body })).status).toBe(303);
    }
    await themed(district, ["周王镇党委", "水阳镇党委", "周王镇工会"]);
    await inspected(world, district);
  });

  afterAll(async () => {
    await world.stop();
  });

  /** Groups, what they are in charge of, visits with what was found, and advice; several of each alike in what lists are ordered by. */
  async function inspected(on: World, office: Client): Promise<void> {
    for (const n of [1, 2, 3]) await makeGroup(office, `第${n}巡回检查组`);
    const { id: groupId } = await makeGroup(office, "工会系统指导小组", { kind: "GUIDANCE" });
    const leader = await join(on, office, { from: await on.person("济川街道党工委", []), groupId, isLeader: true });
    for (const targetId of await charge(on, office, groupId, ["周王镇工会", "周王镇妇联", "水阳镇工会"])) {
      const { id, version } = await must(leader, "planInspectionVisit", { input: { targetId, plannedOn: "2026-10-15" } });
      await must(leader, "beginInspectionVisit", { id, version });
      for (const item of ["一", "二", "三"]) await must(leader, "addFindingInspectionVisit", { id, input: { ...PROBLEM, item } });
      for (const title of ["甲", "乙"]) await must(leader, "giveInspectionAdvice", { input: { targetId, aspect: "WORK", title, body: "建议" } });
    }
  }

  /** A campaign, and a theme handed in by each of these. */
  async function themed(leader: Client, names: readonly string[]): Promise<void> {
    const begin = 'mutation { createCampaign(input: { name: "活动", startsOn: "2026-01-01", endsOn: "2026-12-31" }) { campaign { id } } }';
    const id = await leader.get<string>(begin, {}, ["createCampaign", "campaign", "id"]);
    const draft = 'mutation ($id: ID!) { draftTheme(campaignId: $id, input: { title: "主题", explanation: "说明" }) { theme { id } } }';
    for (const name of names) {
      const writer = await world.person(name);
      const theme = await writer.get<string>(draft, { id }, ["draftTheme", "theme", "id"]);
      await writer.get("mutation ($id: ID!) { submitTheme(id: $id, version: 1) { theme { id } } }", { id: theme });
    }
    expect(await leader.get("{ themes { total } }", {}, ["themes", "total"])).toBe(names.length);
  }

  test("every list has its keyset twin with the same filter and sort", () => {
    expect(lists.length).toBeGreaterThan(7);
    for (const { name, args } of lists) {
      const twin = fields[`${name}Connection`];
      const shared = (given: typeof args): string[] =>
        given.filter((one) => one.name === "filter" || one.name === "sort").map((one) => `${one.name} ${String(one.type)}`);
      expect([name, twin === undefined ? null : shared(twin.args)]).toEqual([name, shared(args)]);
      expect(schema.getType(String(twin?.type).replace("!", ""))).toBeInstanceOf(GraphQLObjectType);
    }
  });

  test.each(lists.map(({ name }) => [name]))("%s by keyset gives what it gives by offset, in every order, ties included", async (name) => {
    const asking =
      ["tasks", "assignments", "rectifications", "themes", "carriers", "annualTargets"].includes(name) || /^(review|target|inspection)/.test(name)
        ? district
        : admin;
    for (const sort of sortsOf(name)) {
      const ids: string[] = [];
      for (let offset = 0; ; offset += 40) {
        const answer = await asking.get<Page>(`{ ${name}(sort: ${sort}, page: { offset: ${offset}, limit: 40 }) { items { id } } }`, {}, [name]);
        ids.push(...answer.items.map(({ id }) => id));
        if (answer.items.length < 40) break;
      }
      expect([sort, await walk(asking, name, sort)]).toEqual([sort, ids]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("a cursor of another order, a broken one and a limit out of range are refused in words", async () => {
    const first = await admin.ask("{ organizationsConnection(first: 1, sort: NAME_ASC) { pageInfo { endCursor } } }");
    const cursor = dig<string>(first.data, ["organizationsConnection", "pageInfo", "endCursor"]);
    for (const args of [`after: "${cursor}", sort: DIVISION_ASC`, 'after: "xx"', "first: 0", "first: 101"]) {
      const answer = await admin.ask(`{ organizationsConnection(${args}) { edges { cursor } } }`);
      expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(["BAD_REQUEST"]);
    }
  });
});
