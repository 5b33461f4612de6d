import type { Client, World } from "../world.ts";

const READERS = ["LINE_READER", "TERRITORY_READER", "DISTRICT_READER"];

/** The platform administrator of the game: moves organizations, suspends accounts, gives and takes grants. */
export class Office {
  private constructor(
    private readonly world: World,
    private readonly admin: Client,
  ) {}

  static async open(world: World): Promise<Office> {
    return new Office(world, await world.person("区委组织部", ["PLATFORM_ADMIN"]));
  }

  /** Puts an organization under another in one hierarchy, or under nobody; false where that was refused. */
  async relocate(id: string, hierarchy: "TERRITORY" | "LINE", parent: string | null): Promise<boolean> {
    const version = await this.admin.get<number>("query ($id: ID!) { organization(id: $id) { version } }", { id }, ["organization", "version"]);
    const move = `mutation ($id: ID!, $version: Int!, $hierarchy: Hierarchy!, $parent: ID, $from: Date!) {
      moveOrganization(id: $id, version: $version, hierarchy: $hierarchy, parentId: $parent, validFrom: $from) { userErrors { code } } }`;
    const answer = await this.admin.ask(move, { id, version, hierarchy, parent, from: this.world.clock.today() });
    return answer.text.includes('"userErrors":[]');
  }

  /** Suspends an account, or lets it work again and signs it in. */
  async suspend(client: Client, suspended: boolean): Promise<void> {
    const id = client.accountId;
    const version = await this.admin.get<number>("query ($id: ID!) { account(id: $id) { version } }", { id }, ["account", "version"]);
    const act = suspended ? "suspendAccount" : "resumeAccount";
    await this.admin.get(`mutation ($id: ID!, $version: Int!) { ${act}(id: $id, version: $version) { userErrors { code } } }`, { id, version });
    if (!suspended) await client.signIn(client.username);
  }

  /** Takes every grant to read across tenants; the account signs in again with what it keeps. */
  async endReading(client: Client): Promise<void> {
    const query = "query ($id: ID!) { account(id: $id) { grants { id role active } } }";
    const grants = await this.admin.get<Array<{ id: string; role: string; active: boolean }>>(query, { id: client.accountId }, ["account", "grants"]);
    for (const { id, role, active } of grants) {
      if (active && READERS.includes(role))
        await this.admin.get('mutation ($id: ID!) { endGrant(id: $id, reason: "收回") { userErrors { code } } }', { id });
    }
    await client.signIn(client.username);
  }

  /** Lets an account read across tenants, for good or until the end of today. */
  async grant(client: Client, tenantId: string, until?: "LAST_DAY"): Promise<void> {
    const last = until === undefined ? {} : { validTo: this.world.clock.today() };
    const input = { accountId: client.accountId, tenantId, role: "TERRITORY_READER", scope: "TENANT", reason: "再次授权", ...last };
    await this.admin.get("mutation ($input: GrantInput!) { createGrant(input: $input) { userErrors { code } } }", { input });
    await client.signIn(client.username);
  }

  /** Lets a day pass; whoever works signs in again in the morning. */
  async nextDay(people: readonly Client[]): Promise<void> {
    this.world.clock.set(new Date(this.world.clock.now().getTime() + 86_400_000));
    for (const client of [this.admin, ...people]) await client.signIn(client.username);
  }
}
