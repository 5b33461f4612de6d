import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "reflect-metadata";
import { type App, startApp } from "../server/app.ts";
import { createAccount } from "../server/accounts/account.service.ts";
import { ROLES_OF } from "../server/demo/accounts.ts";
import { makeDistrict } from "../server/organizations/district.service.ts";
import { Organization } from "../server/organizations/organization.entity.ts";
import { FixedClock } from "../server/platform/clock.ts";
import type { OidcSettings } from "../server/platform/config.ts";
import type { Patience } from "../server/platform/database.ts";
import type { Logger } from "../server/platform/log.ts";
import type { RoleName } from "../server/platform/viewer.ts";
import { cloneDatabase, type TestDatabase } from "./database.ts";
import { watch } from "./statements.ts";

export const PASSWORD = "a-password-for-tests";
/** A Thursday in the middle of the campaign, ten in the morning in Asia/Shanghai. */
const TODAY = "2026-10-15T02:00:00Z";

type Json = Record<string, unknown>;

export interface Answer {
  // What a test reads is checked by what it expects of it; the server's types are not mirrored here.
  readonly data: Json | null;
  readonly errors: ReadonlyArray<{ message: string; extensions: { code: string } }>;
  readonly status: number;
  readonly text: string;
}

/** One signed-in person speaking HTTP to the real server. */
export class Client {
  cookie = "";
  /** An API token, for a program instead of a person. */
  bearer = "";
  username = "";
  accountId = "";

  constructor(readonly url: string) {}

  async raw(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie !== "") headers.set("cookie", this.cookie);
    if (this.bearer !== "") headers.set("authorization", `Bearer ${this.bearer}`);
    return fetch(`${this.url}${path}`, { ...init, headers, redirect: "manual" });
  }

  async ask(query: string, variables: Json = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await this.raw("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const cookie = response.headers.getSetCookie().find((one) => one.startsWith("gongjian_session="));
    if (cookie !== undefined) this.cookie = cookie.split(";")[0] ?? "";
    const body: Partial<Answer> = JSON.parse(text);
    return { data: body.data ?? null, errors: body.errors ?? [], status: response.status, text };
  }

  /** The data at a path of an answer that must have no errors. */
  async get<T>(query: string, variables: Json = {}, path: string[] = []): Promise<T> {
    const answer = await this.ask(query, variables);
    if (answer.errors.length > 0) throw new Error(answer.text);
    return dig<T>(answer.data, path);
  }

  async signIn(username: string, password = PASSWORD): Promise<void> {
    const answer = await this.ask("mutation ($input: SignInInput!) { signIn(input: $input) { viewer { account { id } } userErrors { code } } }", {
      input: { username, password },
    });
    this.username = username;
    if (this.cookie === "") throw new Error(`${username} cannot sign in: ${answer.text}`);
  }

  /** Makes a token of this person's, and a program that shows it and nothing else. */
  async program(input: {
    access: "READ" | "READ_WRITE";
    roles: readonly string[];
    expiresOn?: string;
    name?: string;
  }): Promise<Client & { id: string }> {
    const answer = await this.ask(
      "mutation ($input: ApiTokenInput!) { createApiToken(input: $input) { secret apiToken { id } userErrors { code field } } }",
      { input: { name: "对接", expiresOn: "2026-12-31", ...input } },
    );
    const secret = dig<string | null>(answer.data, ["createApiToken", "secret"]);
    if (secret === null) throw new Error(`no token: ${answer.text}`);
    const program = Object.assign(new Client(this.url), { id: dig<string>(answer.data, ["createApiToken", "apiToken", "id"]) });
    program.bearer = secret;
    return program;
  }

  /** Uploads a file and returns its id. */
  async upload(name: string, content: string | Buffer): Promise<string> {
    const form = new FormData();
    form.set("file", new Blob([new Uint8Array(Buffer.from(content))]), name);
    const response = await this.raw("/files", { method: "POST", body: form, headers: { "x-gongjian": "1" } });
    const body: { file?: { id: string } } = JSON.parse(await response.text());
    if (body.file === undefined) throw new Error(`upload failed: ${response.status} ${JSON.stringify(body)}`);
    return body.file.id;
  }
}

export function dig<T>(value: unknown, path: readonly string[]): T {
  let found = value;
  for (const key of path) found = found === null || found === undefined ? undefined : Object.entries(found).find(([name]) => name === key)?.[1];
  return found as T;
}

export interface WorldOptions {
  readonly predicates?: boolean;
  readonly console?: string;
  readonly costPerMinute?: number;
  readonly patience?: Patience;
  readonly empty?: boolean;
  readonly log?: Logger;
  readonly trustProxy?: boolean;
  /** Documents by their hash that clients may name beside the console's. */
  readonly documents?: Readonly<Record<string, string>>;
  readonly oidc?: OidcSettings;
  /** A second database that the reading doors read from. */
  readonly replica?: TestDatabase;
}

/** A district of 100 tenants on its own database and server, with a clock that stands still. */
export class World {
  readonly clock: FixedClock;
  readonly database: TestDatabase;
  readonly data: string;

  private constructor(
    readonly app: App,
    /** One more server on the same database and files, for whoever stops it. */
    readonly another: () => Promise<App>,
    on: { readonly clock: FixedClock; readonly database: TestDatabase; readonly data: string },
  ) {
    this.clock = on.clock;
    this.database = on.database;
    this.data = on.data;
  }

  static async start(options: WorldOptions = {}): Promise<World> {
    const database = await cloneDatabase();
    if (options.predicates !== false) watch(database.ownerUrl);
    const folder = mkdtempSync(join(tmpdir(), "gongjian-world-"));
    const clock = new FixedClock(TODAY);
    const start = (): Promise<App> =>
      startApp({
        config: {
          host: "127.0.0.1",
          port: 0,
          data: folder,
          files: join(folder, "files"),
          console: options.console ?? join(folder, "console"),
          tls: false,
          trustProxy: options.trustProxy ?? false,
          poolSize: 6,
          uploadBytes: 1_048_576,
          costPerMinute: options.costPerMinute ?? 1_000_000_000,
          oidc: options.oidc ?? null,
          vaultKey: undefined,
          logLevel: "error",
        },
        urls: database.urls,
        ...(options.replica === undefined ? {} : { replicas: { oversight: options.replica.urls.oversight, public: options.replica.urls.public } }),
        clock,
        predicates: options.predicates ?? true,
        byTheClock: false,
        ...(options.documents === undefined ? {} : { documents: options.documents }),
        ...(options.log === undefined ? {} : { log: options.log }),
        ...(options.patience === undefined ? {} : { patience: options.patience }),
      });
    const world = new World(await start(), start, { clock, database, data: folder });
    if (options.empty !== true) await world.app.asSystem("platform", (ctx) => makeDistrict(ctx, "341802"));
    return world;
  }

  async organization(shortName: string): Promise<Organization> {
    return this.app.asSystem("platform", (ctx) => ctx.db.findOneByOrFail(Organization, { shortName }));
  }

  /** Makes an account in an organization and signs it in. */
  async person(shortName: string, roles?: readonly RoleName[]): Promise<Client> {
    const organization = await this.organization(shortName);
    const username = `u${randomUUID().slice(0, 8)}`;
    const account = await this.app.asSystem("platform", (ctx) =>
      createAccount(ctx, {
        username,
        name: `${shortName}经办`,
        tenantId: organization.id,
        roles: roles ?? rolesFor(organization),
        password: PASSWORD,
        mustChange: false,
        reason: "test",
      }),
    );
    const client = new Client(this.app.url);
    client.username = username;
    client.accountId = account.id;
    // Who has no role yet has nowhere to sign in to.
    if (roles?.length !== 0) await client.signIn(username);
    return client;
  }

  async stop(): Promise<void> {
    await this.app.stop();
    await this.database.drop();
    rmSync(this.data, { recursive: true, force: true });
  }
}

function rolesFor(organization: Organization): readonly RoleName[] {
  const key =
    organization.kind === "DISTRICT_OFFICE"
      ? "district"
      : organization.kind === "LINE_FEDERATION"
        ? "federation"
        : organization.kind === "PARTY_COMMITTEE"
          ? "party"
          : "mass";
  return ROLES_OF[key] ?? [];
}
