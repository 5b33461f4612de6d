import { addDays, daysBetween } from "../platform/clock.ts";
import { CROSS_TENANT } from "../platform/shards.ts";
import { halfYearOf } from "../reviews/half-year.ts";
import { keepReviews } from "../reviews/period.service.ts";
import { deliver, recordReview, type ReviewInput, schedule, type ShortcomingInput } from "../reviews/record.service.ts";
import { createRelation, type RelationValues } from "../reviews/relation.service.ts";
import { ReviewHelp, type ReviewMode, ReviewObligation } from "../reviews/review.entity.ts";
import type { Story } from "./story.ts";

const STRENGTHS = [
  "围绕中心服务大局主动，职工之家、青年之家阵地利用充分，群众评价好。",
  "联系服务群众扎实，困难帮扶档案齐全，主题活动有载体、有成效。",
  "班子团结，公开承诺兑现及时，工作台账清楚。",
] as const;
const SHORTCOMINGS: ReadonlyArray<Omit<ShortcomingInput, "dueOn">> = [
  { aspect: "CONDUCT", item: "深入一线走访不够", problem: "本半年班子成员到村（社区）走访少于每月一次，记录不全。", severity: "MAJOR" },
  { aspect: "ORGANIZATION", item: "新就业群体组织覆盖不足", problem: "辖区快递、网约车从业人员尚未建立群团组织。" },
  { aspect: "WORK", item: "特色品牌不突出", problem: "活动以常规为主，缺少可复制的做法。" },
];
const HELP = ["协调解决活动场地维修经费三万元", "联系区直单位派驻一名业务骨干指导三个月", "帮助落实专职群团干部一名"] as const;
const MODES: readonly ReviewMode[] = ["ON_SITE", "MEETING", "INDIVIDUAL_TALK"];
const DISTRICT_LEADERS = [
  ["陈国强", "区委常委、组织部部长"],
  ["周立新", "区委组织部副部长"],
  ["吴文斌", "区委组织部副部长"],
] as const;

/** The day the story of reviews begins: some weeks ago, inside the running half-year. */
function beginning(today: string): number {
  return -Math.min(50, daysBetween(halfYearOf(today).from, today));
}

async function relate(story: Story, who: string, relations: readonly RelationValues[]): Promise<void> {
  await story.as(who, "issuer", async (ctx) => {
    for (const relation of relations) await createRelation(ctx, relation);
  });
}

/** A secretary who was transferred some days ago and has not reviewed everybody: the reviews are owed by that day. */
const TRANSFERRED = -6;

/** District leaders have a township each as contact point, and their sections; township secretaries the mass organizations of their place. */
async function tellRelations(story: Story, validFrom: string): Promise<readonly string[]> {
  const parties = story.usernames().filter((name) => name.endsWith(".party"));
  const contacts = parties.map((name, index): RelationValues => {
    const [leaderName, leaderPost] = DISTRICT_LEADERS[index % DISTRICT_LEADERS.length] ?? DISTRICT_LEADERS[0];
    return { kind: "CONTACT_POINT", leaderName, leaderPost, tenantId: story.person(name).organization.id, validFrom };
  });
  const sections = ["组织科", "干部科", "人才科"].map((subjectName, index): RelationValues => {
    const [leaderName, leaderPost] = DISTRICT_LEADERS[index] ?? DISTRICT_LEADERS[0];
    return { kind: "SECTION", leaderName, leaderPost, subjectName, validFrom };
  });
  await relate(story, "district", [...contacts, ...sections]);
  for (const [index, name] of parties.entries()) {
    const [place = ""] = name.split(".");
    const subjects = ["union", "youth", "women"].map((line) => story.person(`${place}.${line}`).organization.id);
    const { viewer } = story.person(name);
    const until = index % 9 === 4 ? { validTo: addDays(story.today, Math.max(TRANSFERRED, beginning(story.today))) } : {};
    const leader = { leaderName: viewer.name, leaderPost: "党委书记", leaderId: viewer.accountId ?? undefined, ...until };
    await relate(
      story,
      name,
      subjects.map((tenantId) => ({ kind: "SUBORDINATE" as const, ...leader, tenantId, validFrom })),
    );
  }
  return ["district", ...parties];
}

/** What was said about the one that comes as number `index`; every third is found wanting in nothing. */
function saidOf(index: number, heldOn: string): ReviewInput {
  const dueOn = addDays(heldOn, 60);
  const [first, second] = [SHORTCOMINGS[index % 3], SHORTCOMINGS[(index + 1) % 3]];
  const wanting: ShortcomingInput[] = first === undefined || index % 3 === 2 ? [] : [{ ...first, dueOn }];
  if (second !== undefined && index % 5 === 0) wanting.push({ ...second, reasonForNone: "点评当场已明确整改办法，由单位自行落实" });
  return {
    mode: MODES[index % MODES.length] ?? "MEETING",
    heldOn,
    strengths: STRENGTHS[index % STRENGTHS.length] ?? "",
    shortcomings: wanting,
    // Some of it should have come by now.
    help: index % 4 === 0 ? [{ what: HELP[index % HELP.length] ?? "", dueOn: index % 8 === 0 ? addDays(heldOn, 7) : dueOn }] : [],
  };
}

/** Two in three are reviewed, some are planned, the others are still owed; half of the help came. */
async function tellReviews(story: Story, reviewers: readonly string[], from: number): Promise<void> {
  let index = 0;
  for (const who of reviewers) {
    story.at(Math.min(-1, from + 5 + (index % 20)), 10);
    await story.as(who, "issuer", async (ctx) => {
      const rows = await ctx.db.find(ReviewObligation, {
        where: { reviewerId: ctx.viewer.tenant.id },
        order: { tenantId: "ASC", id: "ASC" },
        comment: CROSS_TENANT,
      });
      for (const { id, version, dueOn } of rows) {
        index += 1;
        const today = ctx.clock.today();
        if (index % 6 === 1 || dueOn < today) continue;
        if (index % 6 === 2) await schedule(ctx, id, version, dueOn);
        else await recordReview(ctx, { id, version }, saidOf(index, today), ctx);
      }
    });
  }
  for (const who of reviewers.filter((_, place) => place % 2 === 0)) {
    story.at(-1, 17);
    await story.as(who, "issuer", async (ctx) => {
      const help = await ctx.db.find(ReviewHelp, { where: { reviewerId: ctx.viewer.tenant.id }, comment: CROSS_TENANT });
      for (const { id, version } of help) await deliver(ctx, id, version, "已落实到位");
    });
  }
}

/** Leader reviews of 宣州区 in the running half-year: who reviews whom, most of them held, some still owed. */
export async function tellLeaderReviews(story: Story): Promise<void> {
  const from = beginning(story.today);
  story.at(from, 9);
  const reviewers = await tellRelations(story, addDays(story.today, from));
  await tellReviews(story, reviewers, from);
  story.at(0, 8);
  for (const who of reviewers) await story.bySystem(who, keepReviews);
}
