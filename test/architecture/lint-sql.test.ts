import { expect, test } from "vitest";
import { statementsOf } from "../../server/platform/cluster.ts";
import { sqlLint } from "../lint-sql.ts";

const lint = await sqlLint(new Set(["assignment", "submission", "message"]));

test.each([
  "select * from assignment where tenant_id = $1 and id = $2",
  "select * from assignment a join submission s on s.tenant_id = a.tenant_id and s.assignment_id = a.id where a.tenant_id = $1",
  "update assignment set state = $2 where tenant_id = $1::uuid",
  "select * from message m where m.tenant_id = $1 and exists (select 1 from assignment a where a.tenant_id = m.tenant_id)",
  "insert into assignment (tenant_id, id) values ($1, $2), ($3, $4) on conflict do nothing",
  "select 1 from assignment where tenant_id = $1 union all select 1 from submission where tenant_id = $1",
  "/* cross-tenant */ select count(*) from assignment",
  "select * from organization where id = $1",
])("names one tenant, or says that it means several: %s", (sql) => {
  expect(lint.faultsOf(sql)).toEqual([]);
});

test.each([
  ["select * from assignment where id = $1", ["assignment"]],
  ["select * from assignment where tenant_id = $1 or id = $2", ["assignment"]],
  ["select * from assignment where tenant_id = any($1)", ["assignment"]],
  ["select * from assignment a join submission s on s.assignment_id = a.id where a.tenant_id = $1", ["submission s"]],
  ["delete from submission where assignment_id = $1", ["submission"]],
  ["insert into assignment (tenant_id) select id from organization", ["assignment: insert … select"]],
  ["select 1 from assignment where tenant_id = $1 union all select 1 from submission", ["submission"]],
  ["select * from message m where m.tenant_id = $1 and exists (select 1 from assignment a where a.id = m.assignment_id)", ["assignment a"]],
  ["with mine as (select * from assignment) select * from mine", ["assignment"]],
])("would ask every shard: %s", (sql, faults) => {
  expect(lint.faultsOf(sql)).toEqual(faults);
});

test("a migration is cut where its statements end, and nowhere else", () => {
  const sql = `-- why; because
    create table a (b text default ';'); comment on table a is 'it''s; so';
    /* not; here */ select $x$ ; $x$;
    -- the end;`;
  expect(statementsOf(sql)).toHaveLength(3);
});
