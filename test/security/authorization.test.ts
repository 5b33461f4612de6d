import { readFileSync, writeFileSync } from "node:fs";
import { buildSchema, isEnumType, getNamedType, type GraphQLField } from "graphql";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROLES } from "../../server/platform/viewer.ts";
import { routes } from "../../server/routes.ts";
import { dispatched, must, received } from "../acts.ts";
import { type Answer, Client, dig, World } from "../world.ts";
import { type Sample, sampleOf, type Subject } from "./samples.ts";

const schema = buildSchema(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8"));
const SNAPSHOT = new URL("authorization.md", import.meta.url);

/** Where the actor stands to the organization whose records are tried: 周王镇工会. */
const PLACES = {
  own: "周王镇工会",
  "same line": "水阳镇工会",
  "same place": "周王镇妇联",
  other: "水阳镇妇联",
  "line above": "区总工会",
  "place above": "周王镇党委",
  district: "区委组织部",
} as const;
type Place = keyof typeof PLACES;

const SCAN = { key: "text", kind: "ATTACHMENT", title: "扫描件", required: true };
const REACHED = "●";
const EMPTY = "○";
const SIGNS: Readonly<Record<string, string>> = { FORBIDDEN: "–", NOT_FOUND: "∅", UNAUTHENTICATED: "✕" };

/** Paths that are not GraphQL, and under which route each comes; the ways in that need no right are named too. */
const PATHS: ReadonlyArray<readonly [route: string, path: (subject: Subject) => string]> = [
  ["/files/", ({ file }) => `/files/${file}`],
  ["/exports/", () => "/exports/assignments.xlsx?view=RECEIVED"],
  ["/exports/", () => "/exports/assignments.xlsx?view=ISSUED"],
  ["/exports/", () => "/exports/assignments.xlsx?view=OVERSEEN"],
  ["/exports/", () => "/exports/pivot.xlsx"],
  ["/exports/", ({ asked }) => `/exports/matrix.xlsx?taskId=${asked}`],
];
const NEEDS_NO_RIGHT = ["/graphql", "/health/live", "/health/ready", "/version"];
/** POST; who may is said by test/api and test/security/uploads.test.ts. */
const UPLOAD = ["/files"];
const STATUS: Readonly<Record<number, string>> = { 401: "✕", 403: "–", 404: "∅" };

function viewsOf(field: GraphQLField<unknown, unknown>): Array<string | undefined> {
  const view = field.args.find((arg) => arg.name === "view");
  const type = view === undefined ? undefined : getNamedType(view.type);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [undefined];
}

function samples(subject: Subject): Sample[] {
  const of = (kind: "query" | "mutation", fields: Record<string, GraphQLField<unknown, unknown>>): Sample[] =>
    Object.values(fields).flatMap((field) => viewsOf(field).map((view) => sampleOf(kind, field, subject, view)));
  const all = [...of("query", schema.getQueryType()?.getFields() ?? {}), ...of("mutation", schema.getMutationType()?.getFields() ?? {})];
  // Ends the session it is called in.
  return all.sort((a, b) => Number(a.name === "signOut") - Number(b.name === "signOut"));
}

/** How far a call came: refused and how, let in but shown nothing of the subject's, or let in. */
function outcome(sample: Sample, answer: Answer, ours: ReadonlySet<string>): string {
  const [error] = answer.errors;
  if (error !== undefined) return SIGNS[error.extensions.code] ?? REACHED;
  const payload = Object.values(answer.data as Record<string, unknown>)[0];
  const codes = [...answer.text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code]) => code ?? "");
  if (codes.length > 0) return SIGNS[codes[0] ?? ""] ?? REACHED;
  const total = dig<number | undefined>(payload, ["total"]);
  if (total === undefined && !Array.isArray(payload)) return REACHED;
  if (sample.variables["filter"] !== undefined) return total === 0 ? EMPTY : REACHED;
  return [...ours].some((id) => answer.text.includes(id)) ? REACHED : EMPTY;
}

type Cells = Map<string, Map<string, string>>;

/** One line per set of roles that fare alike, one column per place: readable by somebody who does not read code. */
function written(cells: Map<string, Cells>): string {
  const places = Object.keys(PLACES);
  const lines = [
    "# Who may call what",
    "",
    "Made from the running API by `test/security/authorization.test.ts`, and compared with it on every run; `UPDATE=1` writes it anew.",
    "The records tried are those of 周王镇工会. Columns say where the caller stands to it:",
    `${Object.entries(PLACES)
      .map(([place, name]) => `${place} (${name})`)
      .join(", ")}.`,
    "",
    "● let in (refused only by the state, version or input it was given) · ○ let in, shown nothing of 周王镇工会's ·",
    "– no right · ∅ as if it did not exist · ✕ not signed in",
    "",
    "Without an account, with an ended session, a suspended account or an ended grant, every field answers ✕, but for the few at the end.",
    "",
  ];
  for (const [field, byRole] of cells) {
    lines.push(`## ${field}`, "", `| role | ${places.join(" | ")} |`, `|---|${places.map(() => ":-:|").join("")}`);
    const alike = new Map<string, string[]>();
    for (const [role, byPlace] of byRole) {
      const row = places.map((place) => byPlace.get(place) ?? "?").join(" | ");
      alike.set(row, [...(alike.get(row) ?? []), role]);
    }
    for (const [row, roles] of alike) lines.push(`| ${roles.length === ROLES.length ? "every role" : roles.join(", ")} | ${row} |`);
    lines.push("");
  }
  return lines.join("\n");
}

describe.each([
  ["with the code's own predicates", true],
  ["with the row policies alone", false],
])("authorization matrix, %s", (_name, predicates) => {
  let world: World;
  let owner: pg.Client;
  let subject: Subject;
  let calls: Sample[];

  beforeAll(async () => {
    world = await World.start({ predicates });
    owner = new pg.Client({ connectionString: world.database.ownerUrl });
    await owner.connect();
    subject = await records(world, owner);
    calls = samples(subject);
  });

  afterAll(async () => {
    await owner.end();
    await world.stop();
  });

  async function tryAll(client: Client): Promise<Map<string, string>> {
    const ours = new Set(Object.values(subject));
    const found = new Map<string, string>();
    for (const [, path] of PATHS) {
      const response = await client.raw(path(subject));
      await response.arrayBuffer();
      found.set(nameOf(path), STATUS[response.status] ?? REACHED);
    }
    for (const call of calls) found.set(call.name, outcome(call, await client.ask(call.query, call.variables), ours));
    return found;
  }

  test("every root field × every role × every place answers as the committed table says", async () => {
    const actors = Object.keys(PLACES).flatMap((place) => ROLES.map((role) => ({ place: place as Place, role })));
    const rows = [...calls.map(({ name }) => name), ...PATHS.map(([, path]) => nameOf(path))];
    const cells = new Map<string, Cells>(rows.map((name) => [name, new Map(ROLES.map((role) => [role, new Map()]))]));
    const work = [...actors];
    const hand = async (): Promise<void> => {
      for (let actor = work.shift(); actor !== undefined; actor = work.shift()) {
        const { place, role } = actor;
        const client = await world.person(PLACES[place], [role]);
        for (const [field, sign] of await tryAll(client)) cells.get(field)?.get(role)?.set(place, sign);
      }
    };
    await Promise.all([hand(), hand(), hand()]);
    const table = written(cells);
    if (process.env["UPDATE"] !== undefined && predicates) writeFileSync(SNAPSHOT, table);
    expect(table).toBe(readFileSync(SNAPSHOT, "utf8"));
    console.info(
      `authorization: ${rows.length} fields, views and paths × ${ROLES.length} roles × ${Object.keys(PLACES).length} places = ${rows.length * actors.length} calls as the table says`,
    );
  }, 600_000);

  test("without an account, a session, an active account or a grant nothing is open but the way in", async () => {
    const open = ["viewer", "signIn", "signOut", "completeSetup"];
    const everything = [...ROLES];
    const expired = await world.person(PLACES.own, everything);
    const suspended = await world.person(PLACES.own, everything);
    const ended = await world.person(PLACES.own, everything);
    await owner.query("update session set expires_at = $2 where account_id = $1", [expired.accountId, new Date(world.clock.now().getTime() - 1)]);
    await owner.query("update account set status = 'SUSPENDED' where id = $1", [suspended.accountId]);
    await owner.query("update role_grant set ended_at = $2, ended_reason = 'test' where account_id = $1", [ended.accountId, world.clock.now()]);
    for (const [who, client] of Object.entries({ stranger: new Client(world.app.url), expired, suspended, ended })) {
      const let_in = [...(await tryAll(client))].filter(([, sign]) => sign !== SIGNS["UNAUTHENTICATED"]).map(([field]) => field);
      expect([who, let_in.sort()]).toEqual([who, open.sort()]);
    }
  }, 300_000);

  test("every way in over HTTP has its row", () => {
    const known = new Set([...PATHS.map(([route]) => route), ...NEEDS_NO_RIGHT, ...UPLOAD]);
    expect(routes.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([]);
  });
});

/** The name of a path in the table: without the ids that differ from run to run. */
function nameOf(path: (subject: Subject) => string): string {
  return `GET ${path({ file: "…", asked: "…" })}`;
}

/** One record of every kind that belongs to 周王镇工会, made as its people make it. */
async function records(world: World, owner: pg.Client): Promise<Subject> {
  const organization = await world.organization(PLACES.own);
  const district = await world.person(PLACES.district);
  const officer = await world.person(PLACES.own);
  const party = await world.person(PLACES["place above"]);
  const massGroup = await officer.get<string>(
    'mutation { createMassGroup(input: { kind: GRASSROOTS_UNION, name: "样本", memberCount: 9 }) { massGroup { id } } }',
    {},
    ["createMassGroup", "massGroup", "id"],
  );
  const jointBuilding = await party.get<string>(
    'mutation ($id: ID!) { createJointBuilding(input: { massOrganizationId: $id, validFrom: "2026-01-01" }) { jointBuilding { id } } }',
    { id: organization.id },
    ["createJointBuilding", "jointBuilding", "id"],
  );
  const task = await dispatched(officer, { title: "样本任务", selector: { self: true } });
  const asked = await dispatched(district, { title: "区里的样本任务", selector: { include: [organization.id] }, deliverables: [SCAN] });
  let seen = await received(officer, asked.id);
  const assignment = seen.id;
  for (const name of ["acknowledge", "accept", "start"]) seen = await must(officer, `${name}Assignment`, "assignment", seen);
  const file = await officer.upload("总结.txt", "一、基本情况");
  await must(officer, "submitAssignment", "assignment", seen, { contents: [{ key: "text", fileIds: [file] }] });
  await party.get("query ($id: ID!) { assignment(id: $id, view: OVERSEEN) { id } }", { id: assignment }, []);
  const one = async (sql: string): Promise<string> => (await owner.query<{ id: string }>(sql, [organization.id])).rows[0]?.id ?? "";
  return {
    organization: organization.id,
    assignment,
    file,
    asked: asked.id,
    task: task.id,
    massGroup,
    jointBuilding,
    account: officer.accountId,
    grant: await one("select id from role_grant where tenant_id = $1 order by id limit 1"),
    message: await one("select id from message where tenant_id = $1 order by id limit 1"),
    session: await one("select id from session where account_tenant_id = $1 order by id limit 1"),
  };
}
