import { readFileSync, writeFileSync } from "node:fs";
import { buildSchema, isEnumType, getNamedType, type GraphQLField } from "graphql";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mayCall, type Permission } from "../../server/platform/permission.ts";
import { type RoleName, ROLES } from "../../server/platform/viewer.ts";
import { sheets } from "../../server/imports/sheets.ts";
import { routes } from "../../server/routes.ts";
import { ledgers, permissions } from "../../server/schema.ts";
import { type Cells, programsWritten, written } from "./authorization-table.ts";
import { PLACES, records } from "./subject.ts";
import { openStream } from "../stream.ts";
import { type Answer, Client, dig, World } from "../world.ts";
import { type Sample, sampleOf, type Subject } from "./samples.ts";

const schema = buildSchema(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8"));
const SNAPSHOT = new URL("authorization.md", import.meta.url);

type Place = keyof typeof PLACES;

/** A field without a permission does not come into being (contract.test.ts); here it would be asked. */
const NOBODY: Permission = { allow: "ANYONE", doors: [] };
const REACHED = "●";
const EMPTY = "○";
const SIGNS: Readonly<Record<string, string>> = { FORBIDDEN: "–", NOT_FOUND: "∅", UNAUTHENTICATED: "✕" };

/** A path that is not GraphQL, the route it comes under, and the root field whose right it asks for, where it is one's. */
type Path = readonly [route: string, path: (subject: Subject) => string, field?: string];

/** Every workbook in every view its list has. */
function exportPaths(): Path[] {
  return ledgers.flatMap(({ name, field }) => {
    const found = schema.getQueryType()?.getFields()[field];
    const needsTask = found?.args.some((arg) => arg.name === "taskId") === true;
    const views = found === undefined || needsTask ? [undefined] : viewsOf(found);
    return views.map((view) => {
      const path = ({ asked }: Subject): string =>
        `/exports/${name}.xlsx${view === undefined ? "" : `?view=${view}`}${needsTask ? `?taskId=${asked}` : ""}`;
      return ["/exports/", path, field] as const;
    });
  });
}

/** The ways in that need no right are named too. */
const PATHS: readonly Path[] = [
  ["/files/", ({ file }) => `/files/${file}`],
  ...exportPaths(),
  ...sheets.map(({ ledger }) => ["/imports/", () => `/imports/templates/${ledger.field}.xlsx`] as const),
  ["/imports/", (subject) => `/imports/${subject["import"]}.xlsx`],
];
const NEEDS_NO_RIGHT = [
  "/graphql",
  "/oidc/start",
  "/oidc/callback",
  "/health/live",
  "/health/ready",
  "/version",
  "/public",
  "/public/",
  "/public/feedback",
  "/public/receipts",
];
/** POST; who may is said by test/api and test/security/uploads.test.ts. */
const UPLOAD = ["/files"];
/** POST; each subscription has its row among the fields. */
const STREAM = ["/graphql/stream"];
/** Never asked; where there is one, nothing is refused before it is known whose account is meant. */
const PROVIDER = { issuer: "https://sso.invalid", clientId: "gongjian", clientSecret: undefined, redirectUri: null, name: "SSO", scope: "openid" };
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
  if (Array.isArray(payload) && sample.variables["filter"] !== undefined) return /"count":[1-9]/.test(answer.text) ? REACHED : EMPTY;
  if (sample.variables["filter"] !== undefined) return total === 0 ? EMPTY : REACHED;
  return [...ours].some((id) => answer.text.includes(id)) ? REACHED : EMPTY;
}

/**
 * What the gate refuses a role wherever its holder stands: `mayCall` is all that speaks before a door is opened, and is given nothing of the place
 * (its type says so). Over HTTP each such pair of field and role is asked at one of the places, every place getting its share; at the others
 * the gate's own word stands. What it lets through is asked everywhere.
 */
function refusedByGate(role: RoleName, calls: readonly Sample[]): string[] {
  const viewer = { accountId: "somebody", token: null, roles: new Set([role]), wholeRoles: new Set([role]) };
  const fields: ReadonlyArray<readonly [name: string, field: string | undefined]> = [
    ...calls.map(({ name }) => [name, name.replace(/\(.*/, "")] as const),
    ...PATHS.map(([, path, field]) => [nameOf(path), field] as const),
  ];
  return fields.filter(([, field]) => field !== undefined && !mayCall(viewer, permissions[field] ?? NOBODY)).map(([name]) => name);
}

/** Those of the refused that are not asked over HTTP at this place. */
function takenFromGate(refused: readonly string[], role: RoleName, place: Place): ReadonlySet<string> {
  const places = Object.keys(PLACES);
  const turn = ROLES.indexOf(role) + places.indexOf(place);
  return new Set(refused.filter((_, index) => (index + turn) % places.length !== 0));
}

/**
 * Whose role alone shut them out of which field, by role and place, as found with the predicates on: the gate says so before a door is opened,
 * so the row policies, which the second round is about, have no say in it and it is not asked again.
 */
const shutOut = new Map<string, ReadonlySet<string>>();

describe.each([
  ["with the code's own predicates", true],
  ["with the row policies alone", false],
])("authorization matrix, %s", (_name, predicates) => {
  let world: World;
  let owner: pg.Client;
  let subject: Subject;
  let calls: Sample[];
  let settled = 0;

  beforeAll(async () => {
    world = await World.start({ predicates, oidc: PROVIDER });
    owner = new pg.Client({ connectionString: world.database.ownerUrl });
    await owner.connect();
    subject = await records(world, owner);
    calls = samples(subject);
  });

  afterAll(async () => {
    await owner.end();
    await world.stop();
  });

  async function tryAll(client: Client, shut: ReadonlySet<string> = new Set()): Promise<Map<string, string>> {
    const ours = new Set(Object.values(subject));
    const found = new Map<string, string>([...shut].map((name) => [name, SIGNS["FORBIDDEN"] ?? ""]));
    for (const [, path] of PATHS.filter(([, one]) => !shut.has(nameOf(one)))) {
      const response = await client.raw(path(subject));
      await response.arrayBuffer();
      found.set(nameOf(path), STATUS[response.status] ?? REACHED);
    }
    for (const { name, query } of Object.values(schema.getSubscriptionType()?.getFields() ?? {}).map((field) =>
      sampleOf("subscription", field, subject),
    )) {
      const stream = await openStream(client, {}, query);
      await stream.body?.cancel();
      found.set(name, STATUS[stream.status] ?? REACHED);
    }
    for (const call of calls.filter(({ name }) => !shut.has(name)))
      found.set(call.name, outcome(call, await client.ask(call.query, call.variables), ours));
    return found;
  }

  /** Tries all as one role at one place; what the gate refused in the first round is taken over in the second. */
  async function tryAs(place: Place, role: RoleName): Promise<Map<string, string>> {
    const known = `${place}, ${role}`;
    const taken = predicates ? takenFromGate(refusedByGate(role, calls), role, place) : shutOut.get(known);
    if (predicates) settled += taken?.size ?? 0;
    const found = await tryAll(await world.person(PLACES[place], [role]), taken);
    if (predicates) shutOut.set(known, new Set([...found].filter(([, sign]) => sign === SIGNS["FORBIDDEN"]).map(([name]) => name)));
    return found;
  }

  test("every root field × every role × every place answers as the committed table says", async () => {
    const actors = Object.keys(PLACES).flatMap((place) => ROLES.map((role) => ({ place: place as Place, role })));
    const rows = [
      ...calls.map(({ name }) => name),
      ...Object.keys(schema.getSubscriptionType()?.getFields() ?? {}),
      ...PATHS.map(([, path]) => nameOf(path)),
    ];
    const cells = new Map<string, Cells>(rows.map((name) => [name, new Map(ROLES.map((role) => [role, new Map()]))]));
    const work = [...actors];
    const hand = async (): Promise<void> => {
      for (let actor = work.shift(); actor !== undefined; actor = work.shift()) {
        const { place, role } = actor;
        for (const [field, sign] of await tryAs(place, role)) cells.get(field)?.get(role)?.set(place, sign);
      }
    };
    await Promise.all([hand(), hand(), hand()]);
    const holder = await world.person(PLACES.own, [...ROLES]);
    const roles = ROLES.filter((role) => role !== "API_CLIENT");
    const programs = [await holder.program({ access: "READ_WRITE", roles }), await holder.program({ access: "READ", roles })];
    const reached: Array<Map<string, string>> = [];
    for (const client of [holder, ...programs]) reached.push(await tryAll(client));
    const table = written(cells, programsWritten(reached));
    if (process.env["UPDATE"] !== undefined && predicates) writeFileSync(SNAPSHOT, table);
    expect(table).toBe(readFileSync(SNAPSHOT, "utf8"));
    console.info(
      `authorization: ${rows.length} fields, views and paths × ${ROLES.length} roles × ${Object.keys(PLACES).length} places = ${rows.length * actors.length} cells as the table says, ${predicates ? settled : [...shutOut.values()].reduce((sum, one) => sum + one.size, 0)} of them by the gate's word`,
    );
  }, 1_200_000);

  test("without an account, a session, an active account or a grant nothing is open but the way in", async () => {
    const open = ["viewer", "signInOptions", "signIn", "confirmSignIn", "signOut", "completeSetup"];
    const everything = [...ROLES];
    const expired = await world.person(PLACES.own, everything);
    const suspended = await world.person(PLACES.own, everything);
    const ended = await world.person(PLACES.own, everything);
    await owner.query("update session set expires_at = $2 where account_id = $1", [expired.accountId, new Date(world.clock.now().getTime() - 1)]);
    await owner.query("update account set status = 'SUSPENDED' where id = $1", [suspended.accountId]);
    await owner.query("update role_grant set ended_at = $2, ended_reason = 'test' where account_id = $1", [ended.accountId, world.clock.now()]);
    const idle = await world.person(PLACES.own, everything);
    await owner.query("update session set last_seen_at = $2 where account_id = $1", [
      idle.accountId,
      new Date(world.clock.now().getTime() - 2 * 3_600_000),
    ]);
    for (const [who, client] of Object.entries({ stranger: new Client(world.app.url), expired, idle, suspended, ended })) {
      const let_in = [...(await tryAll(client))].filter(([, sign]) => sign !== SIGNS["UNAUTHENTICATED"]).map(([field]) => field);
      expect([who, let_in.sort()]).toEqual([who, open.sort()]);
    }
  });

  test("with a token that is over, or whose holder is shut out, nothing is open at all", async () => {
    const holders = await Promise.all(Array.from({ length: 5 }, () => world.person(PLACES.own, [...ROLES])));
    const [revoked, expired, suspended, ended, mayNot] = await Promise.all(
      holders.map((holder) => holder.program({ access: "READ_WRITE", roles: ["TENANT_OPERATOR", "TENANT_ADMIN"] })),
    );
    const about = (index: number): string => holders[index]?.accountId ?? "";
    await owner.query("update api_token set revoked_at = $2, revoked_by = 'test' where account_id = $1", [about(0), world.clock.now()]);
    await owner.query("update api_token set expires_on = '2026-10-14' where account_id = $1", [about(1)]);
    await owner.query("update account set status = 'SUSPENDED' where id = $1", [about(2)]);
    await owner.query("update role_grant set ended_at = $2 where account_id = $1 and role in ('TENANT_OPERATOR', 'TENANT_ADMIN')", [
      about(3),
      world.clock.now(),
    ]);
    await owner.query("update role_grant set ended_at = $2 where account_id = $1 and role = 'API_CLIENT'", [about(4), world.clock.now()]);
    for (const [who, client] of Object.entries({ revoked, expired, suspended, ended, mayNot })) {
      if (client === undefined) throw new Error(who);
      const open = [...(await tryAll(client))].filter(([, sign]) => sign !== SIGNS["UNAUTHENTICATED"]);
      expect([who, open]).toEqual([who, []]);
    }
  });

  test("every way in over HTTP has its row", () => {
    const known = new Set([...PATHS.map(([route]) => route), ...NEEDS_NO_RIGHT, ...UPLOAD, ...STREAM]);
    expect(routes.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([]);
  });
});

/** The name of a path in the table: without the ids that differ from run to run. */
function nameOf(path: (subject: Subject) => string): string {
  return `GET ${path({ file: "…", asked: "…", import: "…" })}`;
}
