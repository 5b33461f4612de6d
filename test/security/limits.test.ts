import { getIntrospectionQuery, parse, type OperationDefinitionNode } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { costOf, MAX_COST } from "../../server/platform/cost.ts";
import { checkShape } from "../../server/platform/limits.ts";
import { createSchema } from "../../server/schema.ts";
import { consoleDocuments } from "../documents.ts";
import { Client, dig, World } from "../world.ts";

const BUDGET = 2_000;

describe("the console", () => {
  test("never comes near a limit: its dearest document costs a fraction of what is allowed", async () => {
    const schema = await createSchema(null);
    // What its largest pages send: a hundred rows, and a bulk act on as many.
    const ids = Array.from({ length: 100 }, (_, index) => ({ id: String(index), version: 1 }));
    const lists = { ids: ids.map(({ id }) => id), items: ids, rows: ids, assignments: ids };
    const variables = { page: { offset: 0, limit: 100 }, first: 100, limit: 100, ...lists };
    const costs: Array<{ name: string; cost: number }> = [];
    for (const { text } of consoleDocuments()) {
      checkShape(text, true);
      const document = parse(text);
      const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === "OperationDefinition");
      if (operation === undefined) throw new Error(text);
      const first = operation.selectionSet.selections[0];
      costs.push({
        name: first !== undefined && "name" in first ? first.name.value : "",
        cost: costOf(schema, { document, operation, variables }),
      });
    }
    costs.sort((one, other) => other.cost - one.cost);
    const largest = costs.slice(0, 5).map(({ name, cost }) => `  ${cost}  ${name}`);
    process.stdout.write(`console documents: ${costs.length}, limit ${MAX_COST}, dearest:\n${largest.join("\n")}\n`);
    expect(costs.length).toBeGreaterThan(60);
    expect(costs[0]?.cost).toBeLessThan(MAX_COST / 3);
  });
});

describe("limits", () => {
  let world: World;
  let person: Client;
  let stranger: Client;

  beforeAll(async () => {
    world = await World.start({ costPerMinute: BUDGET });
    person = await world.person("周王镇工会");
    stranger = new Client(world.app.url);
  });

  afterAll(async () => {
    await world.stop();
  });

  const code = async (client: Client, query: string): Promise<string | undefined> => (await client.ask(query)).errors[0]?.extensions.code;
  const times = (count: number, one: (index: number) => string): string => Array.from({ length: count }, (_, index) => one(index)).join(" ");

  test.each([
    ["depth", `{ viewer { ${"account { tenant { ".repeat(7)} id ${"} }".repeat(7)} } }`],
    ["aliases", `{ viewer { ${times(41, (index) => `a${index}: locale`)} } }`],
    ["directives", `{ viewer { locale ${times(21, () => "@include(if: true)")} } }`],
    ["root fields", `{ ${times(21, () => "viewer { locale }")} }`],
    ["tokens", `{ ${times(3_001, () => "viewer")} }`],
    ["fragments", `{ viewer { ...F0 } } ${times(41, (index) => `fragment F${index} on Viewer { locale }`)}`],
    [
      "depth",
      `{ viewer { ...F0 } } ${times(20, (index) => `fragment F${index} on Viewer { account { ...F${index + 1} } }`)} fragment F20 on Viewer { locale }`,
    ],
    [
      "cost",
      `{ ${times(9, (index) => `a${index}: assignments(page: { limit: 100 }) { items { children { timeline { __typename } allowedActions { name } returns { id } } } }`)} }`,
    ],
  ])("too complex: %s", async (what, query) => {
    const { errors, status } = await person.ask(query);
    expect([status, errors[0]?.extensions.code]).toEqual([400, "TOO_COMPLEX"]);
    expect(errors[0]?.message).toContain(what);
  });

  test("the schema is described to who has signed in, and strangers are not helped to guess it", async () => {
    expect(await code(stranger, getIntrospectionQuery())).toBe("UNAUTHENTICATED");
    expect(await code(stranger, '{ __type(name: "Query") { name } }')).toBe("UNAUTHENTICATED");
    expect((await stranger.ask("{ viewe { locale } }")).text).not.toContain("Did you mean");
    expect((await person.ask("{ viewe { locale } }")).text).toContain("Did you mean");
    expect(dig<unknown[]>((await person.ask(getIntrospectionQuery())).data, ["__schema", "types"]).length).toBeGreaterThan(100);
  });

  test("every answer says what it cost; who has used up a minute is told when to ask again", async () => {
    const other = await world.person("水阳镇工会");
    const query = "{ assignments(page: { limit: 100 }) { items { id } } }";
    const costs: unknown[] = [];
    for (;;) {
      const response = await other.raw("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
      const body: { extensions?: unknown; errors?: ReadonlyArray<{ extensions: { code: string }; message: string }> } = JSON.parse(
        await response.text(),
      );
      if (response.status === 200) {
        costs.push(body.extensions);
        continue;
      }
      expect([response.status, body.errors?.[0]?.extensions.code]).toEqual([429, "RATE_LIMITED"]);
      const seconds = Number(response.headers.get("retry-after"));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(60);
      expect(body.errors?.[0]?.message).toContain(String(seconds));
      break;
    }
    expect(costs[0]).toEqual({ cost: { requested: 103, limit: BUDGET, remaining: BUDGET - 103 } });
    expect(costs.length).toBe(Math.floor(BUDGET / 103));
    // Others are not slowed by it.
    expect((await person.ask("{ viewer { locale } }")).status).toBe(200);
  });

  test("a workbook is charged by its rows; then its account waits, and is told how long", async () => {
    const reader = await world.person("水阳镇工会");
    const statuses: number[] = [];
    for (let tries = 0; tries < BUDGET / 200 + 1; tries++) {
      const response = await reader.raw("/exports/organizations.xlsx");
      statuses.push(response.status);
      const body = await response.arrayBuffer();
      if (response.status === 200) continue;
      const seconds = Number(response.headers.get("retry-after"));
      expect(seconds).toBeGreaterThan(0);
      expect(JSON.parse(Buffer.from(body).toString())).toMatchObject({
        error: { code: "RATE_LIMITED", message: expect.stringContaining(`${seconds} 秒`) },
      });
      break;
    }
    expect(statuses.at(-1)).toBe(429);
    // 200 for the workbook and one for each of the hundred organizations in it.
    expect(statuses.length - 1).toBe(Math.ceil((BUDGET - 199) / 300));
    expect((await reader.ask("{ viewer { locale } }")).status).toBe(429);
  });
});
