import { daysBetween } from "../platform/clock.ts";
import { draftPosition, publishPosition, raisePosition, submitPosition } from "../positions/position.service.ts";
import { TargetPosition } from "../positions/position.entity.ts";
import { proposed } from "../targets/amount.ts";
import { amendTarget, issueTarget } from "../targets/issue.service.ts";
import { timeGone } from "../targets/light.ts";
import { TargetEntry, TargetShare } from "../targets/share.entity.ts";
import { correctShare, reportShare } from "../targets/share.service.ts";
import type { AnnualTarget, TargetSpread } from "../targets/target.entity.ts";
import { createTarget } from "../targets/target.service.ts";
import { resolveTargets, type Selector } from "../tasks/target.service.ts";
import type { Aspect } from "../tasks/task.entity.ts";
import { deputyOf } from "./commitments.ts";
import type { Story } from "./story.ts";

interface Told {
  readonly by: string;
  readonly title: string;
  readonly measure: string;
  readonly unit: string;
  readonly spread: TargetSpread;
  readonly total: number;
  readonly aspects: readonly Aspect[];
  readonly selector: Partial<Selector>;
  /** What a report says was done. */
  readonly done: string;
  readonly isDraft?: true;
}

const MASS: Partial<Selector> = { kinds: ["MASS_ORGANIZATION"] };

/** Targets of the year; an annual commitment of a line cites the one of the same name. */
const TARGETS: readonly Told[] = [
  {
    by: "district",
    title: "职工关爱行动",
    measure: "组织一线职工免费体检、疗休养和困难慰问的人次数",
    unit: "人次",
    spread: "SUM",
    total: 24_000,
    aspects: ["CONDUCT", "WORK"],
    selector: { ...MASS, lines: ["UNION"] },
    done: "已组织园区职工体检、慰问困难职工，名册留存备查。",
  },
  {
    by: "district",
    title: "民生实事项目",
    measure: "党（工）委牵头、群团参与办成的民生实事件数",
    unit: "件",
    spread: "SUM",
    total: 120,
    aspects: ["CONDUCT", "WORK"],
    selector: { kinds: ["PARTY_COMMITTEE"] },
    done: "项目清单逐月对账，已完工项目张榜公示。",
  },
  {
    by: "district",
    title: "群团组织群众满意度",
    measure: "年度群众评议满意和比较满意的比例",
    unit: "%",
    spread: "EACH",
    total: 90,
    aspects: ["CONDUCT"],
    selector: MASS,
    done: "半年群众评议结果，样本不少于一百人。",
  },
  {
    by: "youth",
    title: "青年志愿行动",
    measure: "组织青年志愿服务活动场次",
    unit: "场",
    spread: "SUM",
    total: 960,
    aspects: ["WORKFORCE", "WORK"],
    selector: MASS,
    done: "志愿服务按月排班，活动照片和签到表备查。",
  },
  {
    by: "women",
    title: "巾帼建新功",
    measure: "新创建美丽庭院、最美家庭户数",
    unit: "户",
    spread: "SUM",
    total: 2_400,
    aspects: ["WORK"],
    selector: MASS,
    done: "村级初评、镇级验收，挂牌公示。",
  },
  {
    by: "zhouwangzhen.party",
    title: "党群联建项目",
    measure: "党组织与群团组织联合申报并落地的项目数",
    unit: "个",
    spread: "SUM",
    total: 9,
    aspects: ["ORGANIZATION"],
    selector: MASS,
    done: "联建项目按季推进，牵头单位已明确。",
  },
  {
    by: "zhouwangzhen.union",
    title: "职工书屋建设",
    measure: "建成并对外开放的职工书屋数",
    unit: "家",
    spread: "SUM",
    total: 4,
    aspects: ["IDEOLOGY"],
    selector: { self: true },
    done: "书屋已挂牌开放，图书上架登记。",
  },
  {
    by: "district",
    title: "下年度集体协商建制",
    measure: "新建集体协商制度的企业数",
    unit: "家",
    spread: "SUM",
    total: 60,
    aspects: ["WORK"],
    selector: { ...MASS, lines: ["UNION"] },
    done: "",
    isDraft: true,
  },
];

const wholeSelector = (given: Partial<Selector>): Selector => ({
  lines: [],
  kinds: [],
  territories: [],
  include: [],
  exclude: [],
  groups: [],
  self: false,
  leads: [],
  ...given,
});

/** The year that is running, and the day on which its targets went out: in its first weeks, or before it where it has only begun. */
function seasonOf(story: Story): { year: number; elapsed: number; issuedAt: number } {
  const year = Number(story.today.slice(0, 4));
  const elapsed = daysBetween(`${year}-01-01`, story.today);
  return { year, elapsed, issuedAt: elapsed < 30 ? -40 : -(elapsed - 20) };
}

async function setTarget(story: Story, told: Told, year: number): Promise<AnnualTarget> {
  const { by, title, measure, unit, spread, total, aspects, selector: given } = told;
  const selector = wholeSelector(given);
  return story.as(by, "issuer", async (ctx) => {
    const targets = await resolveTargets(ctx, selector);
    const heads = targets.map(({ organization }, index) => 40 + ((organization.name.length * 13 + index * 7) % 60));
    const values = proposed({ total, spread, split: "BY_HEADS" }, heads);
    const shares = targets.map(({ organization }, index) => ({ organizationId: organization.id, value: values[index] ?? 1 }));
    const content = { year, title, measure, unit, spread, total, aspects, dueOn: `${year}-12-31` };
    const draft = await createTarget(ctx, { ...content, selector, split: "BY_HEADS", shares });
    return told.isDraft === true ? draft : issueTarget(ctx, draft.id, draft.version);
  });
}

/** How far ahead of the calendar each is, in points of the hundred; null has reported nothing yet. Read round and round, so that every light is met. */
const AHEAD = [8, -5, 40, -30, 3, null, 12, -7, 2, -18, 6] as const;

/** One share: reported twice at most, once with a correction. */
async function reach(story: Story, share: TargetShare, told: Told, { elapsed, index }: { elapsed: number; index: number }): Promise<void> {
  const ahead = AHEAD[index % AHEAD.length] ?? null;
  if (ahead === null || elapsed < 30) return;
  const who = story.ownerOf(share.tenantId);
  const report = async (days: number, points: number): Promise<TargetShare> => {
    story.at(days, 10);
    const on = story.clock.today();
    // A rate stands near its value all the year; a sum grows with it.
    const part = share.spread === "EACH" ? 100 + points / 4 : Math.max(1, timeGone(share, on) + points);
    const typed = Math.round((share.value * part) / 100);
    const value = Math.max(0, share.spread === "EACH" ? Math.min(100, typed) : typed);
    const input = { value, reachedOn: on, note: told.done };
    return story.as(who, "tenant", async (ctx) => {
      const { version } = await ctx.db.findOneByOrFail(TargetShare, { tenantId: share.tenantId, id: share.id });
      return reportShare(ctx, share.id, version, input);
    });
  };
  if (elapsed > 120) await report(-Math.round(elapsed / 2) + (index % 9), ahead / 2);
  const last = await report(-(index % 12) - 3, ahead);
  if (index % 10 !== 4) return;
  await story.as(who, "tenant", async (ctx) => {
    const [entry] = await ctx.db.find(TargetEntry, { where: { tenantId: share.tenantId, shareId: share.id }, order: { id: "DESC" }, take: 1 });
    if (entry === undefined || last.reached === null || last.reachedOn === null) return;
    const right = { entryId: entry.id, value: Math.max(0, last.reached - 1), reachedOn: last.reachedOn, reason: "复核发现重复统计 1 项" };
    await correctShare(ctx, share.id, last.version, right);
  });
}

/** Annual targets of the year, decomposed, reported on in every light; one was amended in spring, one is still being written. */
export async function tellTargets(story: Story): Promise<void> {
  const { year, elapsed, issuedAt } = seasonOf(story);
  let index = 0;
  for (const told of TARGETS) {
    story.at(told.isDraft === true ? -4 : issuedAt, 9);
    let target = await setTarget(story, told, told.isDraft === true ? Number(story.clock.today().slice(0, 4)) + 1 : year);
    if (told.isDraft === true) continue;
    if (told.by === "youth" && elapsed > 100) {
      story.at(issuedAt + 60, 15);
      const total = told.total + target.shares.length * 2;
      const shares = target.shares.map(({ organizationId, value }) => ({ organizationId, value: value + 2 }));
      const { id, version } = target;
      target = await story.as(told.by, "issuer", (ctx) => amendTarget(ctx, id, version, { total, shares, reason: "按一季度调度会意见适当加压" }));
    }
    const { id: targetId } = target;
    const shares = await story.as(told.by, "issuer", (ctx) =>
      ctx.db.find(TargetShare, { comment: "cross-tenant", where: { issuerId: target.tenantId, targetId }, order: { id: "ASC" } }),
    );
    for (const share of shares) await reach(story, share, told, { elapsed, index: index++ });
  }
}

const PLANS = [
  { aim: 5, standing: 9, explanation: "建会入会、维权服务两项进入前五，其余不低于上年。", raisedTo: 3 },
  { aim: 8, standing: 12, explanation: "补齐阵地短板，半年一对标，年底进入前八。", raisedTo: null },
  { aim: 3, standing: 6, explanation: "以品牌活动带动整体，争取区级典型。", raisedTo: 2 },
  { aim: 10, standing: 10, explanation: "保持现有位次，夯实基础台账。", raisedTo: null },
] as const;

/** Where organizations mean to stand: most have said so, every third raised it in summer, some say nothing; one version is being vetted. */
export async function tellPositions(story: Story, password: string): Promise<void> {
  const { year, elapsed } = seasonOf(story);
  const names = new Set(story.usernames());
  const mass = [...names].filter((name) => !name.endsWith(".shenhe") && story.person(name).organization.kind === "MASS_ORGANIZATION");
  const alone = mass.filter((name) => !names.has(`${name}.shenhe`));
  for (const [index, who] of alone.entries()) if (index % 3 > 0) names.add(await deputyOf(story, who, { password, index }));
  const writers = mass.filter((name) => names.has(`${name}.shenhe`));
  for (const [index, who] of writers.entries()) {
    const plan = PLANS[index % PLANS.length];
    if (plan === undefined || index % 9 === 7) continue;
    story.at(-Math.max(1, elapsed - 30), 15);
    const { aim, standing, explanation, raisedTo } = plan;
    const input = { peers: "SAME_LINE" as const, aim, standing, explanation };
    const made = await story.as(who, "tenant", (ctx) => draftPosition(ctx, year, input));
    const publish = async (row: TargetPosition): Promise<TargetPosition> => {
      const sent = await story.as(who, "tenant", (ctx) => submitPosition(ctx, row.id, row.version));
      return story.as(`${who}.shenhe`, "tenant", (ctx) => publishPosition(ctx, sent.id, sent.version));
    };
    const inForce = await publish(made);
    if (raisedTo === null || elapsed < 120) continue;
    story.at(-Math.round(elapsed / 3), 15);
    const next = { ...input, aim: raisedTo, standing: aim, cause: "半年对标已达到原目标位次" };
    const raised = await story.as(who, "tenant", (ctx) => raisePosition(ctx, inForce.id, inForce.version, next));
    if (index % 8 !== 4) await publish(raised);
    else await story.as(who, "tenant", (ctx) => submitPosition(ctx, raised.id, raised.version));
  }
}
