import { createCampaign, planStages } from "../campaigns/campaign.service.ts";
import { askToImprove, draftTheme, editTheme, findFitting, submitTheme } from "../campaigns/theme.service.ts";
import { daysBetween } from "../platform/clock.ts";
import type { Story } from "./story.ts";

const STAGES = [
  { name: "动员部署", requirement: "召开动员会，确定本单位主题和载体，制定实施方案。", gates: ["THEME_FITS"] },
  { name: "全面争创", requirement: "公开承诺、领导点评、群众评议，半年一小结，每季度一通报。", gates: ["TASKS_SUBMITTED"] },
  { name: "总结提升", requirement: "总结经验，表彰先进，形成长效机制。", gates: ["TASKS_SUBMITTED"] },
] as const;

/** What an organization of each line writes of itself; the place stands for its township. */
const THEMES: Readonly<Record<string, { title: (place: string) => string; explanation: string }>> = {
  PARTY: { title: (place) => `党旗领航，共建幸福${place}`, explanation: "以党建带群建，把群团力量聚到产业、民生和治理一线。" },
  UNION: { title: (place) => `当好主力军，建功新${place}`, explanation: "围绕园区企业开展劳动竞赛和职工素质提升，争当工人先锋号。" },
  LEAGUE: { title: (place) => `青春闪光，建设${place}`, explanation: "组织青年突击队和志愿服务，争创青年文明号。" },
  WOMEN: { title: (place) => `巾帼建新功，和美${place}家`, explanation: "以美丽庭院、最美家庭为抓手，争创巾帼文明岗。" },
};
const FATES = ["FITS", "FITS", "FITS", "SUBMITTED", "FITS", "TO_IMPROVE", "REVISED", "FITS", "NONE", "FITS", "DRAFT"] as const;

/** A campaign of three stages, of which the second is running today. */
export async function beginCampaign(story: Story): Promise<string> {
  const { today } = story;
  const year = Number(today.slice(0, 4));
  const first = today < `${year}-04-01` ? year - 1 : year;
  const ranges = [
    { startsOn: `${first}-01-04`, endsOn: `${first}-03-31` },
    { startsOn: `${first}-04-01`, endsOn: `${first + 1}-03-31` },
    { startsOn: `${first + 1}-04-01`, endsOn: `${first + 1}-06-30` },
  ];
  story.at(-daysBetween(`${first}-01-04`, today), 9);
  return story.as("district", "issuer", async (ctx) => {
    const { id, version } = await createCampaign(ctx, {
      name: "创先争优活动",
      startsOn: `${first}-01-04`,
      endsOn: `${first + 1}-06-30`,
      theme: "党群共建创先争优，服务宣州跨越发展",
      themeNote: "各单位结合条线职能和本地实际确定自己的主题：一句话，看得见服务谁、干什么。",
    });
    const stages = STAGES.map((stage, index) => ({ ...stage, startsOn: "", endsOn: "", ...ranges[index] }));
    await planStages(ctx, id, version, stages);
    return id;
  });
}

/** One organization's theme: written, handed in, commented on, written anew. */
async function writeTheme(story: Story, campaignId: string, who: string, fate: (typeof FATES)[number]): Promise<void> {
  const { line, shortName } = story.person(who).organization;
  const words = THEMES[line];
  if (words === undefined || fate === "NONE") return;
  const [place = shortName] = shortName.split(/党|工会|团委|妇联/);
  const input = { title: fate === "REVISED" ? "创先争优" : words.title(place), explanation: words.explanation };
  const { id } = await story.as(who, "tenant", (ctx) => draftTheme(ctx, campaignId, input));
  if (fate === "DRAFT") return;
  await story.as(who, "tenant", (ctx) => submitTheme(ctx, id, 1));
  if (fate === "SUBMITTED") return;
  if (fate === "FITS") {
    await story.as("district", "issuer", (ctx) => findFitting(ctx, id, 2, "契合全区主题，符合本地实际。"));
    return;
  }
  await story.as("district", "issuer", (ctx) => askToImprove(ctx, id, 2, "主题较泛，请结合本镇产业和服务对象。"));
  if (fate !== "REVISED") return;
  await story.as(who, "tenant", (ctx) => editTheme(ctx, id, 1, { ...input, title: words.title(place) }));
  await story.as(who, "tenant", (ctx) => submitTheme(ctx, id, 3));
}

/** Everybody's own theme, in every state. */
export async function tellThemes(story: Story, campaignId: string): Promise<void> {
  for (const [index, who] of story
    .usernames()
    .filter((name) => story.person(name).organization.kind !== "DISTRICT_OFFICE")
    .entries()) {
    story.at(-40 + (index % 30), 10);
    await writeTheme(story, campaignId, who, FATES[index % FATES.length] ?? "NONE");
  }
}
