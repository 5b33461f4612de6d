import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { replayStates } from "../../server/events/replay.service.ts";
import { type Client, dig, World } from "../world.ts";

interface Theme {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly title: string | null;
  readonly comment: string | null;
  readonly draft: { readonly version: number; readonly title: string } | null;
  readonly timeline: Array<{ act: string; note: string | null }>;
  readonly allowedActions: Array<{ name: string; enabled: boolean }>;
}

interface Outcome {
  readonly codes: string[];
  readonly theme: Theme | null;
}

const THEME = "id state version title comment draft { version title } timeline { act note } allowedActions { name enabled }";
const FIRST = { title: "党旗领航、工会建功", explanation: "围绕园区企业开展劳动竞赛。" };
const SECOND = { title: "党旗领航、周王职工建功先行", explanation: "结合周王镇园区企业多、青工多的实际。" };
const TYPES: Readonly<Record<string, string>> = {
  id: "ID!",
  campaignId: "ID!",
  version: "Int!",
  input: "ThemeInput!",
  reason: "String!",
  comment: "String",
};

async function act(client: Client, name: string, args: Record<string, unknown>): Promise<Outcome> {
  const declared = Object.keys(args).map((key) => `$${key}: ${TYPES[key] ?? "String"}`);
  const passed = Object.keys(args).map((key) => `${key}: $${key}`);
  const answer = await client.ask(
    `mutation (${declared.join(", ")}) { ${name}(${passed.join(", ")}) { theme { ${THEME} } userErrors { code } } }`,
    args,
  );
  const refused = dig<Array<{ code: string }> | undefined>(answer.data, [name, "userErrors"]) ?? [];
  return {
    codes: [...answer.errors.map((error) => error.extensions.code), ...refused.map(({ code }) => code)],
    theme: dig<Theme | null | undefined>(answer.data, [name, "theme"]) ?? null,
  };
}

async function must(client: Client, name: string, args: Record<string, unknown>): Promise<Theme> {
  const { codes, theme } = await act(client, name, args);
  if (theme === null) throw new Error(`${name} was refused: ${codes.join(", ")}`);
  return theme;
}

async function look(client: Client, id: string, view?: string): Promise<Theme | null> {
  const answer = await client.ask(`query ($id: ID!, $view: ThemeView) { theme(id: $id, view: $view) { ${THEME} } }`, { id, view });
  return dig(answer.data, ["theme"]);
}
const total = (client: Client, view: string): Promise<number> =>
  client.get("query ($view: ThemeView) { themes(view: $view) { total } }", { view }, ["themes", "total"]);
const offered = (theme: Theme | null): string[] => (theme?.allowedActions ?? []).filter((one) => one.enabled).map(({ name }) => name);

async function begun(district: Client, gates = ["THEME_FITS"]): Promise<string> {
  const input = { name: "创先争优活动", startsOn: "2026-01-04", endsOn: "2027-06-30", theme: "党群共建创先争优" };
  const id = await district.get<string>("mutation ($input: CampaignInput!) { createCampaign(input: $input) { campaign { id } } }", { input }, [
    "createCampaign",
    "campaign",
    "id",
  ]);
  const stages = [
    { name: "动员部署", startsOn: "2026-01-04", endsOn: "2026-10-31", gates },
    { name: "全面争创", startsOn: "2026-11-01", endsOn: "2027-06-30", gates: ["TASKS_SUBMITTED"] },
  ];
  await district.get(
    "mutation ($id: ID!, $stages: [StageInput!]!) { planStagesCampaign(id: $id, version: 1, stages: $stages) { userErrors { code } } }",
    { id, stages },
  );
  return id;
}

interface Report {
  readonly total: Readonly<Record<"organizations" | "withoutTheme" | "submitted" | "toImprove" | "fits" | "behind", number>>;
  readonly byLine: Array<{ key: string; figures: Report["total"] }>;
  readonly byTerritory: Array<{ key: string; figures: Report["total"] }>;
  readonly count: number;
  readonly rows: Array<{ name: string; themeState: string | null; behind: Array<{ name: string }>; open: number }>;
}

const NUMBERS = "organizations withoutTheme submitted toImprove fits behind";
function report(client: Client, campaignId: string, figure?: string): Promise<Report> {
  return client.get<Report>(
    `query ($campaignId: ID!, $figure: CampaignFigure) { campaignReport(campaignId: $campaignId, figure: $figure) {
      total { ${NUMBERS} } byLine { key figures { ${NUMBERS} } } byTerritory { key figures { ${NUMBERS} } }
      count rows { name themeState behind { name } open } } }`,
    { campaignId, figure },
    ["campaignReport"],
  );
}

describe("an organization's own theme", () => {
  let world: World;
  let district: Client;
  let union: Client;
  let operator: Client;
  let federation: Client;
  let campaignId: string;
  let theme: Theme;

  beforeAll(async () => {
    world = await World.start();
    district = await world.person("区委组织部");
    union = await world.person("周王镇工会");
    operator = await world.person("周王镇工会", ["TENANT_OPERATOR"]);
    federation = await world.person("区总工会");
    campaignId = await begun(district);
  });

  afterAll(() => world.stop());

  const standing = (client: Client): Promise<number> =>
    client.get("{ campaigns { stages { standings { open } } } }", {}, ["campaigns", "0", "stages", "0", "standings", "0", "open"]);

  test("is written at home, and nobody else reads it before it is submitted by whoever approves", async () => {
    expect((await act(district, "draftTheme", { campaignId, input: FIRST })).codes).toEqual(["THEME_OF_LEADER"]);
    expect((await act(operator, "draftTheme", { campaignId, input: { ...FIRST, title: " " } })).codes).toEqual(["REQUIRED"]);
    theme = await must(operator, "draftTheme", { campaignId, input: FIRST });
    expect((await act(union, "draftTheme", { campaignId, input: FIRST })).codes).toEqual(["ALREADY_DONE"]);
    for (const [reader, view] of [
      [district, "GUIDING"],
      [district, "OVERSEEN"],
      [federation, "OVERSEEN"],
    ] as const) {
      expect([await look(reader, theme.id, view), await total(reader, view)]).toEqual([null, 0]);
    }
    expect((await act(operator, "submitTheme", { id: theme.id, version: 1 })).codes).toEqual(["FORBIDDEN"]);
    expect(offered(await look(operator, theme.id))).toEqual(["editTheme"]);
    theme = await must(union, "submitTheme", { id: theme.id, version: 1 });
    expect(await look(district, theme.id, "GUIDING")).toMatchObject({ state: "SUBMITTED", title: FIRST.title, draft: null });
    expect(await standing(union)).toBe(1);
  });

  test("is sent back with a reason, written anew while others still read the old one, and found fitting", async () => {
    expect((await act(federation, "askToImproveTheme", { id: theme.id, version: 2, reason: "太泛" })).codes).toEqual(["NOT_FOUND"]);
    expect((await act(district, "askToImproveTheme", { id: theme.id, version: 2, reason: "" })).codes).toEqual(["REQUIRED"]);
    theme = await must(district, "askToImproveTheme", { id: theme.id, version: 2, reason: "未结合本镇实际" });
    const inbox = await union.get("{ messages { items { kind text campaignId } } }", {}, ["messages", "items", "0"]);
    expect(inbox).toEqual({ kind: "THEME_TO_IMPROVE", text: "中共宣州区委组织部认为主题待改进：未结合本镇实际", campaignId });
    expect((await act(union, "submitTheme", { id: theme.id, version: 3 })).codes).toEqual(["THEME_UNCHANGED"]);
    await must(operator, "editTheme", { id: theme.id, version: 1, input: SECOND });
    expect((await act(union, "editTheme", { id: theme.id, version: 1, input: FIRST })).codes).toEqual(["VERSION_CONFLICT"]);
    expect((await look(district, theme.id, "GUIDING"))?.title).toBe(FIRST.title);
    theme = await must(union, "submitTheme", { id: theme.id, version: 3 });
    expect((await act(district, "findFittingTheme", { id: theme.id, version: 3 })).codes).toEqual(["VERSION_CONFLICT"]);
    const many = await district.ask(
      'mutation ($items: [ThemeRef!]!) { findFittingThemes(items: $items, comment: "契合") { results { theme { state } userErrors { code } } } }',
      {
        items: [
          { id: theme.id, version: 4 },
          { id: campaignId, version: 1 },
        ],
      },
    );
    expect(dig(many.data, ["findFittingThemes", "results"])).toEqual([
      { theme: { state: "FITS" }, userErrors: [] },
      { theme: null, userErrors: [{ code: "NOT_FOUND" }] },
    ]);
    expect(await standing(union)).toBe(0);
    expect((await look(district, theme.id, "GUIDING"))?.timeline).toEqual([
      { act: "submit", note: null },
      { act: "askToImprove", note: "未结合本镇实际" },
      { act: "submit", note: null },
      { act: "findFitting", note: "契合" },
    ]);
    expect((await look(union, theme.id))?.timeline[0]?.act).toBe("draft");
    const { id, kind, line, name, divisionCode } = await world.organization("周王镇工会");
    expect(await world.app.asSystem("tenant", replayStates, { id, kind, line, name, divisionCode })).toEqual({ replayed: 1, findings: [] });
  });

  test("is in the report, whose parts add up, each reader within its scope, and the reads are on the access log", async () => {
    const whole = await report(district, campaignId);
    expect(whole.total).toEqual({ organizations: 99, withoutTheme: 98, submitted: 0, toImprove: 0, fits: 1, behind: 0 });
    for (const parts of [whole.byLine, whole.byTerritory]) {
      expect(parts.reduce((sum, { figures }) => sum + figures.withoutTheme, 0)).toBe(98);
      expect(parts.reduce((sum, { figures }) => sum + figures.organizations, 0)).toBe(99);
    }
    expect((await report(district, campaignId, "WITHOUT_THEME")).count).toBe(98);
    expect((await report(federation, campaignId)).total).toMatchObject({ organizations: 24, withoutTheme: 23, fits: 1 });
    const party = await world.person("水阳镇党委");
    expect((await report(party, campaignId)).total).toMatchObject({ organizations: 3, withoutTheme: 3, fits: 0 });
    const log = await union.ask("{ accessEntries(page: { limit: 100 }) { items { operation } } }");
    for (const operation of ["campaignReport", "theme"]) expect(log.text).toContain(`"operation":"${operation}"`);
    const sheet = await district.raw(`/exports/campaignReport.xlsx?campaignId=${campaignId}`);
    expect([sheet.status, sheet.headers.get("content-type")]).toEqual([200, expect.stringContaining("spreadsheet")]);
  });

  test("follows a move: who led before reads it no longer", async () => {
    const admin = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
    const [{ id, version }, { id: parentId }] = [await world.organization("周王镇工会"), await world.organization("水阳镇党委")];
    const [before, after] = [await world.person("周王镇党委"), await world.person("水阳镇党委")];
    expect([await total(before, "OVERSEEN"), await total(after, "OVERSEEN")]).toEqual([1, 0]);
    await admin.get(
      'mutation ($id: ID!, $version: Int!, $parentId: ID!) { moveOrganization(id: $id, version: $version, hierarchy: TERRITORY, parentId: $parentId, validFrom: "2026-10-15") { userErrors { code } } }',
      { id, version, parentId },
    );
    expect([await total(before, "OVERSEEN"), await total(after, "OVERSEEN")]).toEqual([0, 1]);
  });

  test("once the stage is over, whoever has not passed its gates is behind the calendar", async () => {
    world.clock.set("2026-11-02T02:00:00Z");
    const late = await world.person("区委组织部");
    const behind = await report(late, campaignId, "BEHIND");
    expect([behind.count, behind.total.behind]).toEqual([98, 98]);
    expect(behind.rows[0]).toMatchObject({ themeState: null, behind: [{ name: "动员部署" }], open: 1 });
    const { name: passed } = await world.organization("周王镇工会");
    expect(behind.rows.some(({ name }) => name === passed)).toBe(false);
  });
});

describe.each([true, false])("isolation, with the code's own predicates: %s", (predicates) => {
  let world: World;

  beforeAll(async () => {
    world = await World.start({ predicates });
  });

  afterAll(() => world.stop());

  test("others see nothing of a draft, and neighbours nothing of a theme", async () => {
    const district = await world.person("区委组织部");
    const union = await world.person("周王镇工会");
    const above = await world.person("区总工会");
    const neighbours = [
      await world.person("水阳镇工会"),
      await world.person("周王镇妇联"),
      await world.person("水阳镇党委"),
      await world.person("区妇联"),
    ];
    const campaignId = await begun(district);
    const { id } = await must(union, "draftTheme", { campaignId, input: FIRST });
    const seen = async (client: Client): Promise<string> =>
      (
        await Promise.all(
          ["GUIDING", "OVERSEEN", "OWN"].map((view) =>
            client.ask(`{ themes(view: ${view}) { total items { id title } } theme(id: "${id}") { title draft { title } } }`),
          ),
        )
      )
        .map(({ text }) => text)
        .join();
    for (const client of [district, above, ...neighbours]) expect(await seen(client)).not.toMatch(/领航|"total":1/);
    await must(union, "submitTheme", { id, version: 1 });
    await must(union, "editTheme", { id, version: 1, input: SECOND });
    for (const client of neighbours) {
      expect(await seen(client)).not.toMatch(/领航|"total":1/);
      for (const name of ["submitTheme", "findFittingTheme"]) expect((await act(client, name, { id, version: 2 })).codes).toEqual(["NOT_FOUND"]);
    }
    for (const client of [district, above]) {
      expect(await seen(client)).toContain(FIRST.title);
      expect(await seen(client)).not.toContain("先行");
    }
  });
});
