import { readFileSync } from "node:fs";
import { getNamedType, GraphQLEnumType, GraphQLInputObjectType, GraphQLObjectType, type GraphQLSchema, validateSchema } from "graphql";
import pg from "pg";
import { DataSource } from "typeorm";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { columnWords } from "../../schema/labels/ledgers.ts";
import { labels } from "../../schema/labels/labels.ts";
import { printContract } from "../../server/print-schema.ts";
import { entities } from "../../server/entities.ts";
import { createSchema, ledgers, permissions } from "../../server/schema.ts";
import { openDatabase } from "../../server/platform/database.ts";
import { doorUrls } from "../../server/platform/secrets.ts";

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await createSchema(null);
});

async function query<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: inject("templateUrl") });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("schema", () => {
  test("every operation has exactly one permission, and every permission an operation", () => {
    const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(fields.length).toBeGreaterThan(60);
    expect([...fields].sort()).toEqual(Object.keys(permissions).sort());
  });

  test("the schema is valid", () => {
    expect(validateSchema(schema).map(({ message }) => message)).toEqual([]);
  });

  test("schema.graphql is current", async () => {
    expect(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8")).toBe(await printContract());
  });

  test("every type, field, argument and input is described in English and Chinese", () => {
    const poor: string[] = [];
    const look = (name: string, text: string | null | undefined): void => {
      if (!/[a-z]/i.test(text ?? "") || !/\p{Script=Han}/u.test(text ?? "")) poor.push(name);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (
        type.name.startsWith("__") ||
        ["Query", "Mutation", "Subscription", "String", "Int", "Float", "Boolean", "ID", "DateTimeISO"].includes(type.name)
      )
        continue;
      look(type.name, type.description);
    }
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith("__") || !(type instanceof GraphQLObjectType || type instanceof GraphQLInputObjectType)) continue;
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field.description);
        if ("args" in field) for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument.description);
      }
    }
    expect(poor).toEqual([]);
  });

  test("every enum value has a word in every language, except the sort orders", () => {
    const enums = Object.values(schema.getTypeMap()).filter(
      (type) => type instanceof GraphQLEnumType && !type.name.startsWith("__") && !type.name.endsWith("Sort"),
    );
    expect(enums.length).toBeGreaterThan(15);
    for (const words of Object.values(labels)) {
      const known = new Map(Object.entries(words.enums).map(([name, values]) => [name, Object.keys(values)]));
      for (const type of enums) {
        if (!(type instanceof GraphQLEnumType)) continue;
        expect([type.name, ...(known.get(type.name) ?? [])].sort()).toEqual([type.name, ...type.getValues().map((value) => value.name)].sort());
      }
    }
  });
});

describe("workbooks", () => {
  test("every list can be had as a workbook, and nothing else than what answers a field", () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    const lists = fields.filter(({ type }) => getNamedType(type).name.endsWith("Page")).map(({ name }) => name);
    expect(lists.length).toBeGreaterThan(7);
    const exported = ledgers.map(({ field }) => field);
    expect(lists.filter((name) => !exported.includes(name))).toEqual([]);
    expect(exported.filter((field) => !fields.some(({ name }) => name === field))).toEqual([]);
  });

  test("every condition and every order has words for the lines above the head", () => {
    const wordless: string[] = [];
    const look = (ledger: string, key: string): void => {
      if (!Object.hasOwn(columnWords, key)) wordless.push(`${ledger} ${key}`);
    };
    for (const { name, field, list } of ledgers) {
      for (const { type } of schema.getQueryType()?.getFields()[field]?.args ?? []) {
        const input = getNamedType(type);
        if (input instanceof GraphQLInputObjectType && input.name !== "PageInput") for (const key of Object.keys(input.getFields())) look(name, key);
      }
      for (const { column } of Object.values(list?.sorts ?? {})) look(name, column);
    }
    expect(wordless).toEqual([]);
  });
});

describe("database", () => {
  test("every tenant table has forced row security and tenant_id first in every key", async () => {
    const tables = await query<{ name: string; kind: string; secured: boolean; forced: boolean }>(
      `select c.relname as name, split_part(obj_description(c.oid), ' ', 2) as kind, c.relrowsecurity as secured, c.relforcerowsecurity as forced
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'gongjian_migration' order by 1`,
    );
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter(({ kind }) => !["distributed", "reference", "local"].includes(kind))).toEqual([]);
    // Two tables hold tenants' rows on the coordinator, because they are asked before there is a tenant.
    const distributed = tables.filter(({ kind, name }) => kind === "distributed" || name === "account" || name === "role_grant");
    expect(distributed.filter(({ secured, forced }) => !secured || !forced)).toEqual([]);
    const keys = await query<{ name: string; first: string }>(
      `select c.relname as name, a.attname as first from pg_index i join pg_class c on c.oid = i.indrelid
       join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] where i.indisunique`,
    );
    const names = new Set(distributed.map(({ name }) => name));
    expect(keys.filter(({ name, first }) => names.has(name) && first !== "tenant_id")).toEqual([]);
    const foreign = await query<{ name: string; first: string; target: string }>(
      `select c.relname as name, a.attname as first, t.relname as target from pg_constraint k join pg_class c on c.oid = k.conrelid
       join pg_class t on t.oid = k.confrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1] where k.contype = 'f'`,
    );
    expect(foreign.filter(({ name, first, target }) => names.has(name) && names.has(target) && first !== "tenant_id")).toEqual([]);
  });

  test("a table that holds rows of tenants says so, and every door that may read one is held by a policy", async () => {
    const strays = await query<{ name: string; door: string }>(
      `select distinct c.relname as name, door
       from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attname in ('tenant_id', 'account_tenant_id') and not a.attisdropped,
         unnest(array['tenant', 'issuer', 'oversight', 'public']) as door
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
         and split_part(obj_description(c.oid), ' ', 2) is distinct from 'distributed'
         -- These two stay on the coordinator, under row security all the same.
         and c.relname not in ('account', 'role_grant')
         and has_any_column_privilege('gongjian_' || door, c.oid, 'select, insert, update')`,
    );
    expect(strays).toEqual([]);
    const open = await query<{ name: string; door: string }>(
      `select c.relname as name, door
       from pg_class c, unnest(array['tenant', 'issuer', 'oversight', 'public', 'platform']) as door
       where (split_part(obj_description(c.oid), ' ', 2) = 'distributed' or c.relname in ('account', 'role_grant'))
         and has_any_column_privilege('gongjian_' || door, c.oid, 'select')
         and not exists (select from pg_policy p where p.polrelid = c.oid and ('gongjian_' || door)::regrole = any(p.polroles))`,
    );
    expect(open).toEqual([]);
    const unbounded = await query<{ name: string }>(
      `select p.polname as name from pg_policy p join pg_class c on c.oid = p.polrelid
       where (split_part(obj_description(c.oid), ' ', 2) = 'distributed' or c.relname in ('account', 'role_grant')) and (pg_get_expr(p.polqual, p.polrelid) = 'true' or 0 = any(p.polroles))
         and p.polname <> 'owner'`,
    );
    expect(unbounded).toEqual([]);
  });

  test("no policy has a sub-select, no table a trigger, no door a right to bypass", async () => {
    const policies = await query<{ name: string; text: string }>(
      "select polname as name, coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '') as text from pg_policy",
    );
    expect(policies.length).toBeGreaterThan(30);
    expect(policies.filter(({ text }) => /select/i.test(text))).toEqual([]);
    expect(await query("select tgname from pg_trigger where not tgisinternal")).toEqual([]);
    expect(await query("select rolname from pg_roles where rolname like 'gongjian\\_%' and (rolsuper or rolbypassrls)")).toEqual([]);
  });

  test("entities equal the migrated tables", async () => {
    const database = await openDatabase({ urls: doorUrls(inject("templateUrl"), inject("doorPasswords")), entities, poolSize: 2 });
    const source: DataSource = database.source("tenant");
    const columns = await query<{ table: string; column: string; nullable: boolean }>(
      `select table_name as table, column_name as column, is_nullable = 'YES' as nullable from information_schema.columns where table_schema = 'public'`,
    );
    await database.close();
    expect(source.entityMetadatas.length).toBe(entities.length);
    for (const entity of source.entityMetadatas) {
      const stored = columns.filter(({ table }) => table === entity.tableName).map(({ column, nullable }) => `${column} ${nullable}`);
      expect([entity.tableName, ...entity.columns.map((column) => `${column.databaseName} ${column.isNullable}`).sort()]).toEqual([
        entity.tableName,
        ...stored.sort(),
      ]);
    }
  });
});
