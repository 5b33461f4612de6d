import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import pg from "pg";
import { createAccount } from "../../server/accounts/account.service.ts";
import { type App, startApp } from "../../server/app.ts";
import { ROLES_OF } from "../../server/demo/accounts.ts";
import { makeDistrict, readDivisions } from "../../server/organizations/district.service.ts";
import { Organization } from "../../server/organizations/organization.entity.ts";
import { createOrganization } from "../../server/organizations/organization.service.ts";
import { type Config, loadConfig } from "../../server/platform/config.ts";
import { type Databases, runningDatabases } from "../../server/platform/databases.ts";
import { dataFolder, freePort, postgresOf, remove, ServerProcess } from "../start/server-process.ts";
import { Client, PASSWORD } from "../world.ts";

const DISTRICT = "341802";

/** A real server process with its embedded database in a data folder of its own, filled through the services. */
export class Installation {
  readonly data = dataFolder();
  readonly place: string;
  url = "";
  server: ServerProcess | undefined;
  /** Organizations made besides the district's hundred. */
  readonly crowd: string[] = [];

  private constructor(
    private readonly env: Readonly<Record<string, string>>,
    place: string,
  ) {
    this.place = place;
  }

  static async open(env: Readonly<Record<string, string>> = {}): Promise<Installation> {
    const village = readDivisions(DISTRICT).find(({ level }) => level === 5);
    const port = String(await freePort());
    const made = new Installation({ PORT: port, GONGJIAN_COST_PER_MINUTE: "1000000000", LOG_LEVEL: "error", ...env }, village?.code ?? "");
    await made.start();
    return made;
  }

  async start(): Promise<void> {
    this.server = new ServerProcess({ args: ["--empty"], env: { ...this.env, GONGJIAN_DATA: this.data } });
    this.url = await this.server.ready();
  }

  get config(): Config {
    return loadConfig({ ...this.env, GONGJIAN_DATA: this.data }, []);
  }

  async databases(): Promise<Databases> {
    const found = await runningDatabases(this.config);
    if (found === null) throw new Error("no database runs");
    return found;
  }

  /** Rows of a question put to the database as its owner. */
  async sql<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
    const client = new pg.Client({ connectionString: (await this.databases()).ownerUrl });
    await client.connect();
    try {
      return (await client.query<T>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** Work through the services, beside the server that runs. */
  private async inside<T>(work: (app: App) => Promise<T>): Promise<T> {
    const { urls } = await this.databases();
    const scratch = mkdtempSync(join(tmpdir(), "gongjian-inside-"));
    const app = await startApp({
      config: { ...this.config, port: 0, poolSize: 2, data: scratch, files: join(scratch, "files") },
      urls,
      byTheClock: false,
    });
    try {
      return await work(app);
    } finally {
      await app.stop();
      remove(scratch);
    }
  }

  /** The district's hundred tenants, and so many more mass organizations in one village, all below the district. */
  async fill(more: number): Promise<void> {
    await this.inside((app) =>
      app.asSystem("platform", async (ctx) => {
        await makeDistrict(ctx, DISTRICT);
        const { id } = await ctx.db.findOneByOrFail(Organization, { kind: "DISTRICT_OFFICE" });
        const shared = { kind: "MASS_ORGANIZATION", line: "UNION", divisionCode: this.place, territoryParentId: id } as const;
        for (let number = 1; number <= more; number++) {
          const name = `基层工会${number}`;
          this.crowd.push((await createOrganization(ctx, { ...shared, name, shortName: name })).id);
        }
      }),
    );
  }

  /** Makes a person in each organization, by short name, and signs them in. */
  async people(wanted: ReadonlyArray<readonly [shortName: string, roles: keyof typeof ROLES_OF]>): Promise<Client[]> {
    const usernames = await this.inside((app) =>
      app.asSystem("platform", async (ctx) => {
        const made: string[] = [];
        for (const [shortName, roles] of wanted) {
          const { id: tenantId } = await ctx.db.findOneByOrFail(Organization, { shortName });
          const username = `u${randomUUID().slice(0, 8)}`;
          const account = {
            username,
            name: shortName,
            tenantId,
            roles: ROLES_OF[roles] ?? [],
            password: PASSWORD,
            mustChange: false,
            reason: "test",
          };
          await createAccount(ctx, account);
          made.push(username);
        }
        return made;
      }),
    );
    const clients: Client[] = [];
    for (const username of usernames) {
      const client = new Client(this.url);
      await client.signIn(username);
      clients.push(client);
    }
    return clients;
  }

  /** The postmaster's process. */
  get postmaster(): number {
    return Number(readFileSync(join(this.data, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
  }

  async isReady(): Promise<boolean> {
    const answer = await fetch(`${this.url}/health/ready`).catch(() => null);
    await answer?.arrayBuffer();
    return answer?.status === 200;
  }

  async close(): Promise<void> {
    await this.server?.stop();
    for (const pid of postgresOf(this.data)) process.kill(pid, "SIGKILL");
    remove(this.data);
  }
}
