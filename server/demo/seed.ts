import { addDays } from "../platform/clock.ts";
import type { App } from "../app.ts";
import { createAccount } from "../accounts/account.service.ts";
import { makeDistrict, readDivisions } from "../organizations/district.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { createJointBuilding, createMassGroup } from "../organizations/mass-group.service.ts";
import type { MassGroupKind } from "../organizations/mass-group.entity.ts";
import { SUFFIX } from "../organizations/sign-in-names.ts";
import { DEMO_DISTRICT, ROLES_OF, townshipPinyin } from "./accounts.ts";
import { beginCampaign, tellThemes } from "./campaigns.ts";
import { tellEnterprises } from "./enterprises.ts";
import { tellCommitments } from "./commitments.ts";
import { tellFeedback } from "./feedback.ts";
import { tellCarriers } from "./carriers.ts";
import { tellClauses } from "./clauses.ts";
import { tellInspections } from "./inspections.ts";
import { tellRectifications } from "./rectifications.ts";
import { tellLeaderReviews } from "./reviews.ts";
import { Story } from "./story.ts";
import { tellPositions, tellTargets } from "./targets.ts";
import { tell } from "./tasks.ts";

/** First names and family names for invented people; any likeness is chance. */
const FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
const GIVEN = ["建国", "秀英", "志强", "丽华", "海燕", "文斌", "晓东", "春梅", "永红", "玉兰", "立新", "婷婷"];

function personName(index: number): string {
  return `${FAMILY.charAt(index % FAMILY.length)}${GIVEN[Math.floor(index / FAMILY.length + index) % GIVEN.length] ?? "明"}`;
}

function rolesOf(organization: Organization): readonly string[] {
  if (organization.kind === "DISTRICT_OFFICE") return ["district"];
  if (organization.kind === "LINE_FEDERATION") return ["federation"];
  return organization.kind === "PARTY_COMMITTEE" ? ["party"] : ["mass"];
}

const FEDERATION_NAME: Readonly<Record<string, string>> = { UNION: "union", LEAGUE: "youth", WOMEN: "women" };

function signInName(organization: Organization, pinyin: ReadonlyMap<string, string>): string {
  if (organization.kind === "DISTRICT_OFFICE") return "district";
  if (organization.kind === "LINE_FEDERATION") return FEDERATION_NAME[organization.line] ?? "";
  return `${pinyin.get(organization.divisionCode) ?? organization.divisionCode}.${SUFFIX[organization.line] ?? ""}`;
}

async function makeAccounts(story: Story, organizations: readonly Organization[], password: string): Promise<void> {
  const pinyin = townshipPinyin();
  const office = organizations.find((organization) => organization.kind === "DISTRICT_OFFICE");
  if (office === undefined) throw new Error("no district office");
  const wanted = [
    { organization: office, username: "admin", roles: "admin", name: "系统管理员" },
    { organization: office, username: "auditor", roles: "auditor", name: "审计员" },
    ...organizations.map((organization, index) => ({
      organization,
      username: signInName(organization, pinyin),
      roles: rolesOf(organization)[0] ?? "mass",
      name: personName(index),
    })),
  ];
  for (const { organization, username, roles, name } of wanted) {
    const account = await story.system((ctx) =>
      createAccount(ctx, {
        username,
        name,
        tenantId: organization.id,
        roles: ROLES_OF[roles] ?? [],
        password,
        mustChange: false,
        reason: "演示账号",
      }),
    );
    story.introduce(username, organization, account, ROLES_OF[roles] ?? []);
  }
}

const GROUPS: Readonly<Record<string, { kind: MassGroupKind; name: (place: string) => string; members: number }>> = {
  PARTY: { kind: "PARTY_BRANCH", name: (place) => `${place}党支部`, members: 36 },
  UNION: { kind: "GRASSROOTS_UNION", name: (place) => `${place}工会联合会`, members: 120 },
  LEAGUE: { kind: "LEAGUE_BRANCH", name: (place) => `${place}团支部`, members: 24 },
  WOMEN: { kind: "WOMEN_GROUP", name: (place) => `${place}妇联`, members: 260 },
};

function placeName(village: string): string {
  return village
    .replace(/社区居委会$/, "社区")
    .replace(/居委会$/, "社区")
    .replace(/村委会$/, "村");
}

/** Every village and community as a mass group of each organization of its township. */
async function makeGroups(story: Story): Promise<void> {
  const villages = readDivisions(DEMO_DISTRICT).filter((division) => division.level === 5);
  for (const username of story.usernames()) {
    const { organization } = story.person(username);
    const group = GROUPS[organization.line];
    if (group === undefined || organization.kind === "LINE_FEDERATION") continue;
    const own = villages.filter((village) => village.parent === organization.divisionCode);
    await story.as(username, "tenant", async (ctx) => {
      for (const [index, village] of own.entries()) {
        await createMassGroup(ctx, {
          kind: group.kind,
          name: group.name(placeName(village.name)),
          divisionCode: village.code,
          memberCount: group.members + ((index * 17) % 60),
          officers: [
            {
              name: personName(index * 7 + organization.name.length),
              post: "负责人",
              termEndsOn: addDays(story.today, ((index * 47 + organization.name.length * 131 + Number(organization.divisionCode) * 17) % 1_000) - 30),
            },
          ],
        });
      }
    });
  }
}

async function makePairs(story: Story, organizations: readonly Organization[]): Promise<void> {
  const mass = organizations.filter((organization) => organization.kind === "MASS_ORGANIZATION");
  for (const username of story.usernames().filter((name) => name.endsWith(".party"))) {
    const { organization } = story.person(username);
    await story.as(username, "tenant", async (ctx) => {
      for (const { id } of mass.filter((one) => one.divisionCode === organization.divisionCode)) {
        await createJointBuilding(ctx, {
          massOrganizationId: id,
          validFrom: `${ctx.clock.today().slice(0, 4)}-01-04`,
          note: "党建带群建结对共建",
        });
      }
    });
  }
}

/** Loads 宣州区: 100 tenants, their groups and people, a campaign and its tasks, all through the services the API uses. */
export async function seedDemo(app: App, options: { password: string }): Promise<void> {
  const story = new Story(app);
  await story.system((ctx) => makeDistrict(ctx, DEMO_DISTRICT));
  const organizations = await story.system((ctx) => ctx.db.find(Organization, { order: { id: "ASC" } }));
  await makeAccounts(story, organizations, options.password);
  const campaignId = await beginCampaign(story);
  await makeGroups(story);
  await makePairs(story, organizations);
  await tellEnterprises(story);
  await tellThemes(story, campaignId);
  await tellCarriers(story, campaignId);
  await tell(story, { campaignId, clauseIds: await tellClauses(story) });
  await tellRectifications(story);
  await tellLeaderReviews(story);
  await tellTargets(story);
  await tellCommitments(story, options.password);
  await tellPositions(story, options.password);
  await tellFeedback(story);
  await tellInspections(story, options.password);
}
