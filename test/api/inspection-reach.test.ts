import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, makeGroup } from "../inspections.ts";
import { type Client, dig, World } from "../world.ts";

const SEED = Number(process.env["FUZZ_SEED"] ?? 20_261_126);
const STEPS = Number(process.env["FUZZ_ACTS"] ?? 36);
const PLACES = ["周王镇工会", "周王镇妇联", "周王镇团委", "水阳镇团委", "水阳镇妇联", "水阳镇工会", "济川街道妇联", "济川街道团委"];
const HOMES = ["水阳镇团委", "济川街道工会", "周王镇工会"];

/** Repeatable numbers below one (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Group {
  readonly id: string;
  version: number;
  onTour: boolean;
  /** Charges of today: organization → id and version of the charge. */
  readonly charges: Map<string, { id: string; version: number }>;
  /** Members of today: number of the inspector → id of the grant. */
  readonly members: Map<number, string>;
}

/** What should be: kept beside the server, from the acts that it accepted. */
class Model {
  readonly groups: Group[] = [];
  /** Organizations each inspector must stay away from. */
  readonly partial: Array<Set<string>> = [];

  visible(inspector: number): string[] {
    const own = this.groups.filter(({ onTour, members }) => onTour && members.has(inspector));
    const ids = own.flatMap(({ charges }) => [...charges.keys()]);
    return [...new Set(ids)].filter((id) => this.partial[inspector]?.has(id) !== true).sort();
  }

  conflicts(inspector: number, organizations: Iterable<string>): boolean {
    return [...organizations].some((id) => this.partial[inspector]?.has(id) === true);
  }
}

describe.each([true, false])("under random acts, with the code's predicates %s", (predicates) => {
  let world: World;
  let office: Client;
  let platform: Client;
  let officeId: string;
  const inspectors: Client[] = [];
  const ids: string[] = [];
  const model = new Model();

  beforeAll(async () => {
    world = await World.start({ predicates });
    office = await world.person("区委组织部");
    platform = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
    officeId = (await world.organization("区委组织部")).id;
    for (const name of PLACES) ids.push((await world.organization(name)).id);
    for (const home of HOMES) {
      inspectors.push(await world.person(home));
      model.partial.push(new Set([(await world.organization(home)).id]));
    }
    for (const name of ["甲组", "乙组"]) {
      const { id, version } = await makeGroup(office, name);
      model.groups.push({ id, version, onTour: true, charges: new Map(), members: new Map() });
    }
  });

  afterAll(() => world.stop());

  /** What an inspector finds in the office's tenant; nothing where there is no way in. */
  async function seen(client: Client): Promise<string[]> {
    const enter = "mutation ($id: ID!) { switchTenant(tenantId: $id) { userErrors { code } } }";
    let answer = await client.ask(enter, { id: officeId });
    if (answer.errors.length > 0) {
      client.cookie = "";
      await client.signIn(client.username);
      answer = await client.ask(enter, { id: officeId });
    }
    if ((dig<object[] | undefined>(answer.data, ["switchTenant", "userErrors"]) ?? []).length > 0) return [];
    const targets = await client.get<Array<{ organization: { id: string } }>>("{ inspectionTargets { items { organization { id } } } }", {}, [
      "inspectionTargets",
      "items",
    ]);
    return [...new Set(targets.map(({ organization }) => organization.id))].sort();
  }

  const chargesOf = async (group: Group): Promise<void> => {
    const found = await office.get<Array<{ id: string; version: number; organization: { id: string } }>>(
      "query ($id: ID!) { inspectionGroup(id: $id) { targets { id version organization { id } } } }",
      { id: group.id },
      ["inspectionGroup", "targets"],
    );
    group.charges.clear();
    for (const { id, version, organization } of found) group.charges.set(organization.id, { id, version });
  };

  const ACTS: Readonly<Record<string, (pick: <T>(from: readonly T[]) => T) => Promise<readonly string[]>>> = {
    async assign(pick) {
      const [group, id] = [pick(model.groups), pick(ids)];
      const { codes } = await act(office, "assignInspectionTargets", { groupId: group.id, input: { organizationIds: [id] } });
      const wanted = !group.onTour
        ? ["OUT_OF_RANGE"]
        : [...group.members.keys()].some((one) => model.conflicts(one, [id]))
          ? ["CONFLICT_OF_INTEREST"]
          : group.charges.has(id)
            ? ["DUPLICATE"]
            : [];
      expect(codes.map((code) => code.split(" ")[0])).toEqual(wanted);
      if (codes.length === 0) await chargesOf(group);
      return codes;
    },
    async release(pick) {
      const group = pick(model.groups);
      const [organization, charge] = pick([...group.charges, null]) ?? [];
      if (organization === undefined || charge === undefined) return ["nothing"];
      const { codes } = await act(office, "endInspectionTarget", charge);
      group.charges.delete(organization);
      return codes;
    },
    async join(pick) {
      const [group, who] = [pick(model.groups), pick(inspectors.map((_, index) => index))];
      const { codes } = await act(office, "addInspectionMember", {
        groupId: group.id,
        input: { username: inspectors[who]?.username, isLeader: false },
      });
      const wanted = !group.onTour
        ? ["OUT_OF_RANGE"]
        : model.conflicts(who, group.charges.keys())
          ? ["CONFLICT_OF_INTEREST"]
          : group.members.has(who)
            ? ["ALREADY_DONE"]
            : [];
      expect(codes.map((code) => code.split(" ")[0])).toEqual(wanted);
      if (codes.length > 0) return codes;
      const all = await office.get<Array<{ id: string; username: string }>>(
        "query ($id: ID!) { inspectionMembers(groupId: $id) { id username } }",
        {
          id: group.id,
        },
        ["inspectionMembers"],
      );
      group.members.set(who, all.find(({ username }) => username === inspectors[who]?.username)?.id ?? "");
      return codes;
    },
    async leave(pick) {
      const group = pick(model.groups);
      const [who, id] = pick([...group.members, null]) ?? [];
      if (who === undefined) return ["nothing"];
      group.members.delete(who);
      return (await act(office, "endInspectionMember", { id, reason: "轮换" })).codes;
    },
    async befriend(pick) {
      const [who, tenantId] = [pick(inspectors.map((_, index) => index)), pick(ids)];
      if (pick([true, true, true, false])) return ["nothing"];
      const input = { accountId: inspectors[who]?.accountId, tenantId, role: "TENANT_OPERATOR", scope: "TENANT", reason: "兼职" };
      await platform.get("mutation ($input: GrantInput!) { createGrant(input: $input) { userErrors { code } } }", { input });
      model.partial[who]?.add(tenantId);
      return [];
    },
    async tour(pick) {
      const group = pick(model.groups);
      if (group.onTour && pick([true, true, false])) return ["nothing"];
      const endsOn = group.onTour ? "2026-10-14" : "2026-11-30";
      const input = { kind: "TOURING", name: `组${group.id.slice(-6)}`, startsOn: "2026-10-01", endsOn };
      const { codes } = await act(office, "editInspectionGroup", { id: group.id, version: group.version, input });
      group.version += 1;
      group.onTour = !group.onTour;
      return codes;
    },
  };
  const OFTEN = ["assign", "assign", "assign", "assign", "join", "join", "join", "release", "leave", "befriend", "tour"];

  test("every inspector sees what membership, charge, tour and fairness give together, and nothing else", async () => {
    const random = numbers(SEED);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const counts: Record<string, number> = {};
    let shown = 0;
    for (let step = 0; step < STEPS; step++) {
      const name = pick(OFTEN);
      const codes = (await ACTS[name]?.(pick)) ?? [];
      counts[`${name}${codes.length === 0 ? "" : " refused"}`] = (counts[`${name}${codes.length === 0 ? "" : " refused"}`] ?? 0) + 1;
      for (const [index, client] of inspectors.entries()) {
        const found = await seen(client);
        shown += found.length;
        expect([SEED, step, name, index, found]).toEqual([SEED, step, name, index, model.visible(index)]);
      }
    }
    console.info(`inspectors' reach: ${JSON.stringify(counts)}, ${shown} organizations seen, seed ${SEED}`);
    expect(shown).toBeGreaterThan(STEPS / 3);
  });
});
