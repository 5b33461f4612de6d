import { adoptCarrier, createCarrier, shareCarrier } from "../carriers/carrier.service.ts";
import type { CarrierOrigin } from "../carriers/carrier.entity.ts";
import type { Story } from "./story.ts";

interface Told {
  readonly origin: CarrierOrigin;
  readonly title: string;
  readonly problem: string;
  readonly practice: string;
  readonly results?: string;
}

/** What organizations of each line carry the campaign by; the place stands for its township. */
const CARRIERS: Readonly<Record<string, readonly [Told, Told]>> = {
  PARTY: [
    {
      origin: "INHERITED",
      title: "党群服务日",
      problem: "群众办事跑多头，党群力量下沉不够。",
      practice: "每月五日，党员与群团干部在党群服务中心集中受理、当场答复。",
      results: "今年已开展十次，受理诉求二百余件，办结率九成以上。",
    },
    {
      origin: "INNOVATED",
      title: "党群共建项目清单",
      problem: "党组织与群团组织各干各的，资源重复。",
      practice: "年初联席会共商项目，一项一牵头、一季一对账。",
    },
  ],
  UNION: [
    {
      origin: "INNOVATED",
      title: "职工夜校",
      problem: "青工多、技能提升途径少，下班后无处可去。",
      practice: "每周两晚，企业点单、工会派师，结业与技能等级衔接。",
      results: "已办十二期，培训职工四百八十人次，一百零三人取得等级证书。",
    },
    { origin: "INHERITED", title: "劳动竞赛", problem: "重点工程工期紧、工序衔接不畅。", practice: "按月比进度、比质量、比安全，班组立项攻关。" },
  ],
  LEAGUE: [
    {
      origin: "INNOVATED",
      title: "青春助农直播间",
      problem: "农产品出村难，返乡青年缺平台。",
      practice: "团干部带青年主播轮值，供销社配货，村级设直播点。",
      results: "累计直播四十场，带动销售六十余万元。",
    },
    { origin: "INHERITED", title: "青年志愿者河长", problem: "支流巡护力量不足。", practice: "团支部认领河段，每周巡河一次并上传记录。" },
  ],
  WOMEN: [
    {
      origin: "INHERITED",
      title: "最美庭院评选",
      problem: "人居环境整治户内推动难。",
      practice: "妇女小组长包户，季评年奖，挂牌公示。",
      results: "评选最美庭院三百一十户，建成示范村九个。",
    },
    { origin: "INNOVATED", title: "巾帼托管班", problem: "双职工家庭暑期孩子无人看护。", practice: "村（社区）腾场地、女教师志愿者轮班、企业助餐。" },
  ],
};

/** How far a line's best carrier spreads: to every second of its organizations, every third, and so on. */
const COPIED_BY_EVERY: Readonly<Record<string, number>> = { UNION: 2, WOMEN: 3, LEAGUE: 4, PARTY: 5 };

/** By which carriers the organizations of 宣州区 carry the campaign: most have one, some have two, the best are offered and copied. */
export async function tellCarriers(story: Story, campaignId: string): Promise<void> {
  const writers = story.usernames().filter((name) => CARRIERS[story.person(name).organization.line] !== undefined && name !== "district");
  const offered = new Map<string, { id: string; version: number }>();
  const counts = new Map<string, number>();
  for (const who of writers) {
    const { line, kind } = story.person(who).organization;
    const [first, second] = CARRIERS[line] ?? [];
    const index = counts.get(line) ?? 0;
    counts.set(line, index + 1);
    if (first === undefined || second === undefined || kind === "LINE_FEDERATION" || index % 7 === 5) continue;
    story.at(-60 + (index % 40), 15);
    const from = offered.get(line);
    if (from !== undefined && index % (COPIED_BY_EVERY[line] ?? 2) === 1) {
      await story.as(who, "tenant", (ctx) => adoptCarrier(ctx, from.id, from.version));
      continue;
    }
    const made = await story.as(who, "tenant", (ctx) => createCarrier(ctx, campaignId, index % 2 === 0 ? first : second));
    // The first of each line is offered; its copies follow on later days.
    if (from === undefined) {
      const { id, version } = await story.as(who, "tenant", (ctx) => shareCarrier(ctx, made.id, made.version));
      offered.set(line, { id, version });
    }
    if (index % 5 === 0) await story.as(who, "tenant", (ctx) => createCarrier(ctx, campaignId, index % 2 === 0 ? second : first));
  }
}
