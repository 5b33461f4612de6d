import {
  buildSchema,
  type DocumentNode,
  getNamedType,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  type GraphQLInputType,
  isInputType,
} from "graphql";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadConfig } from "../../server/platform/config.ts";
import { ROLES } from "../../server/platform/viewer.ts";
import { consoleDocuments } from "../documents.ts";
import { type Client, World } from "../world.ts";
import { valueOf } from "./samples.ts";

const schema = buildSchema(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8"));
const LIMITS = ["TOO_COMPLEX", "RATE_LIMITED", "UNAVAILABLE"];
/** How often in one minute one busy person opens every page there is. */
const PASSES = 3;
const NOBODY = "00000000-0000-7000-8000-000000000000";

let world: World;
let person: Client;

beforeAll(async () => {
  world = await World.start({ costPerMinute: loadConfig({}, []).costPerMinute });
  person = await world.person("区委组织部", ROLES);
});

afterAll(async () => {
  await world.stop();
});

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const found = document.definitions.find((one) => one.kind === "OperationDefinition");
  if (found === undefined) throw new Error("no operation");
  return found;
}

/** Every variable that must be given, and a page as large as the console asks for. */
function variablesOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const subject = new Proxy({}, { get: () => NOBODY });
  const first = operation.selectionSet.selections[0];
  const field = first !== undefined && "name" in first ? first.name.value : "";
  const given: Record<string, unknown> = {};
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const found = typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]);
    if (found === undefined || !isInputType(found)) throw new Error(`unknown type of ${name}`);
    const input: GraphQLInputType = found;
    if (getNamedType(input).name.startsWith("Page")) given[name] = { offset: 0, limit: 100 };
    else if (type.kind === "NonNullType") given[name] = valueOf(name, input, { field, subject });
  }
  return given;
}

test(`everything the console can ask, ${PASSES} times in a minute by one person, meets no limit`, async () => {
  // Who signs out, or into somewhere else, ends the traffic.
  const leaving = /\b(signOut|switchTenant|signIn|completeSetup|revokeSession)\b/;
  // The change feed has a way in and limits of its own (changes.test.ts).
  const documents = consoleDocuments().filter(({ text }) => !leaving.test(text) && !text.startsWith("subscription"));
  expect(documents.length).toBeGreaterThan(60);
  let dearest = 0;
  let spent = 0;
  let refused = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { text } of documents) {
      const operation = operationOf(parse(text));
      const answer = await person.ask(text, variablesOf(operation));
      const codes = [...answer.text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code]) => code ?? "");
      expect([operation.name?.value, codes.filter((code) => LIMITS.includes(code) || code === "BAD_REQUEST" || code === "INTERNAL")]).toEqual([
        operation.name?.value,
        [],
      ]);
      if (codes.length > 0) refused++;
      const cost = Number(/"cost":\{"requested":(\d+)/.exec(answer.text)?.[1] ?? Number.NaN);
      expect([operation.name?.value, cost]).toEqual([operation.name?.value, expect.any(Number)]);
      dearest = Math.max(dearest, cost);
      spent += cost;
    }
  }
  console.info(
    `console traffic: ${documents.length} operations × ${PASSES}, no limit met; dearest ${dearest}, together ${spent} of 300000 a minute; ${refused} refused for their input`,
  );
  expect(spent).toBeGreaterThan(1_000);
});
