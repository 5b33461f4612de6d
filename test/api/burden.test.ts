import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dispatched } from "../acts.ts";
import { type Client, World } from "../world.ts";

const PREVIEW = `query ($selector: TargetSelectorInput!, $dueOn: Date) { targetPreview(selector: $selector, dueOn: $dueOn) {
  count organizations { organization { shortName } group { name } openThisMonth dueSameWeek } } }`;

interface Burden {
  readonly organization: { readonly shortName: string };
  readonly group: { readonly name: string } | null;
  readonly openThisMonth: number;
  readonly dueSameWeek: number;
}

describe("burden before a dispatch", () => {
  let world: World;
  let district: Client;
  let union: Client;
  let town: Client;
  let id: string;

  beforeAll(async () => {
    world = await World.start();
    district = await world.person("区委组织部");
    union = await world.person("区总工会");
    town = await world.person("周王镇工会");
    ({ id } = await world.organization("周王镇工会"));
    await dispatched(union, { title: "工会的任务", dueOn: "2026-10-23", selector: { include: [id] } });
    await dispatched(district, { title: "区里的任务", dueOn: "2026-10-30", selector: { include: [id] } });
    await dispatched(district, { title: "下个月的任务", dueOn: "2026-11-20", selector: { include: [id] } });
    await dispatched(town, { title: "自己的任务", dueOn: "2026-10-22", selector: { self: true } });
  });

  afterAll(async () => {
    await world.stop();
  });

  const look = (client: Client, selector: object, dueOn = "2026-10-21"): Promise<Burden[]> =>
    client.get(PREVIEW, { selector, dueOn }, ["targetPreview", "organizations"]);

  test("counts the requests of every issuer that are due this month, and says nothing else of them", async () => {
    const seen = await look(district, { include: [id] });
    expect(seen).toEqual([{ organization: { shortName: "周王镇工会" }, group: null, openThisMonth: 3, dueSameWeek: 2 }]);
    expect(await look(union, { include: [id] })).toEqual(seen);
    expect(await look(town, { self: true })).toEqual(seen);
  });

  test("counts a mass group's own, and does not take them for the organization's", async () => {
    const group = await town.get<string>(
      'mutation { createMassGroup(input: { kind: GRASSROOTS_UNION, name: "村工会", memberCount: 9 }) { massGroup { id } } }',
      {},
      ["createMassGroup", "massGroup", "id"],
    );
    await dispatched(town, { title: "给村工会", dueOn: "2026-10-29", selector: { groups: [group] } });
    expect(await look(town, { groups: [group] })).toEqual([
      { organization: { shortName: "周王镇工会" }, group: { name: "村工会" }, openThisMonth: 1, dueSameWeek: 0 },
    ]);
    expect((await look(district, { include: [id] }))[0]?.openThisMonth).toBe(3);
  });

  test("is on the access log of those counted, once a day however often it is looked at", async () => {
    const admin = await world.person("周王镇工会", ["TENANT_ADMIN"]);
    const entries = await admin.get<Array<{ readerTenantName: string; rows: number }>>(
      '{ accessEntries(filter: { operation: { eq: "targetPreview" } }) { items { readerTenantName rows } } }',
      {},
      ["accessEntries", "items"],
    );
    expect(entries.map(({ readerTenantName, rows }) => `${readerTenantName} ${rows}`).sort()).toEqual(
      ["中共宣州区委组织部 3", "宣州区总工会 3"].sort(),
    );
  });

  test("an issuer that does not stand above an organization cannot ask about it", async () => {
    const women = await world.person("区妇联");
    const answer = await women.ask(PREVIEW, { selector: { include: [id] } });
    expect(answer.errors.map(({ extensions }) => extensions.code)).not.toEqual([]);
    expect(answer.data).toBeNull();
  });

  test("whoever admits a task sees whom it would go to and what they already carry; a receiver of reports does not ask", async () => {
    const officer = await world.person("区委组织部", ["ADMISSION_OFFICER"]);
    expect(await look(officer, { include: [id] })).toEqual(await look(district, { include: [id] }));
    const receiver = await world.person("区委组织部", ["RECEIVER"]);
    expect((await receiver.ask(PREVIEW, { selector: { include: [id] } })).errors[0]?.extensions.code).toBe("FORBIDDEN");
  });
});
