import { buildSchema, getOperationAST, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { Executor } from "./executor.ts";
import type { Request } from "./request.ts";

const schema = buildSchema("type Query { at(id: Int!): Query one: Int! two: Int fails: Int }");
const fields = schema.getQueryType()?.getFields() ?? {};
Object.assign(fields["at"] ?? {}, { resolve: (_: unknown, { id }: { id: number }) => ({ one: id, two: null }) });
Object.assign(fields["fails"] ?? {}, {
  resolve: async () => {
    throw new Error("no");
  },
});
const nobody = {} as Request;

function asked(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation === undefined || operation === null) throw new Error(text);
  return { document, operation, variables };
}

describe("the executor", () => {
  const QUERY = "query ($id: Int!) { at(id: $id) { one two fails } }";
  const told = (result: unknown): unknown => JSON.parse(JSON.stringify(result));

  test.each([{ id: 3 }, { id: null }, { id: "three" }, {}])("answers the same compiled and interpreted: %o", async (variables) => {
    const interpreted = await new Executor(schema, false).run(asked(QUERY, variables), nobody);
    const executor = new Executor(schema, true);
    const one = asked(QUERY, variables);
    const run = executor.compile(one);
    const compiled = await executor.runWith(run, one, nobody);
    expect(run).not.toBeNull();
    const without = ({ errors = [], ...rest }: typeof compiled) => ({ ...rest, errors: errors.map(({ message, path }) => ({ message, path })) });
    expect(told(without(compiled))).toEqual(told(without(interpreted)));
  });

  test("leaves directives and descriptions of the schema to graphql-js", () => {
    const executor = new Executor(schema, true);
    expect(executor.compile(asked("{ one @skip(if: true) two }"))).toBeNull();
    expect(executor.compile(asked("{ __schema { queryType { name } } }"))).toBeNull();
    expect(executor.compile(asked("{ __typename two }"))).not.toBeNull();
  });

  test("a stream of documents that never end neither fills the memory nor spends the time on compiling", async () => {
    const executor = new Executor(schema, true);
    let compiling = 0;
    const compile = executor.compile.bind(executor);
    executor.compile = (one) => {
      const began = performance.now();
      const run = compile(one);
      compiling += performance.now() - began;
      return run;
    };
    const began = performance.now();
    let most = 0;
    for (let index = 0; index < 600; index++) {
      const one = asked(`{ ${Array.from({ length: 20 }, (_, column) => `a${index}_${column}: at(id: ${index}) { one two }`).join(" ")} }`);
      // Each comes often enough to be compiled, were it let.
      for (let times = 0; times < 4; times++) expect((await executor.run(one, nobody)).errors).toBeUndefined();
      most = Math.max(most, executor.size);
    }
    const share = compiling / (performance.now() - began);
    process.stdout.write(`600 documents four times each: at most ${most} remembered, ${Math.round(share * 100)} % of the time spent on compiling\n`);
    expect(most).toBeLessThan(200);
    expect(share).toBeLessThan(0.15);
  });

  test("what a few lines of fragments make large is not compiled, and counting it takes no time", async () => {
    const schemaWithNothing = buildSchema("type Query { at(id: Int!): Query one: Int }");
    const doubled = (depth: number): string =>
      Array.from(
        { length: depth },
        (_, index) => `fragment F${index} on Query { one x: at(id: 1) { ...F${index + 1} } y: at(id: 2) { ...F${index + 1} } }`,
      ).join("\n");
    const document = (depth: number) => asked(`{ ...F0 } ${doubled(depth)} fragment F${depth} on Query { one }`);
    const began = performance.now();
    const compiled = async (depth: number): Promise<boolean> => {
      const executor = new Executor(schemaWithNothing, true);
      let times = 0;
      const compile = executor.compile.bind(executor);
      executor.compile = (one) => {
        times++;
        return compile(one);
      };
      const one = document(depth);
      for (let index = 0; index < 5; index++) await executor.run(one, nobody);
      return times > 0;
    };
    expect([await compiled(4), await compiled(7), await compiled(60)]).toEqual([true, false, false]);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test("remembers no more than it may, of large documents and of small ones", async () => {
    const executor = new Executor(schema, true);
    for (let index = 0; index < 3_000; index++) await executor.run(asked(`{ a${index}: two }`), nobody);
    expect(executor.size).toBeLessThan(3_600);
    for (let index = 0; index < 20; index++) await executor.run(asked(`# ${"x".repeat(20_000)}\n{ b${index}: two }`), nobody);
    expect(executor.size).toBeLessThan(10);
  });
});
