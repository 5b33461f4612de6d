import { Readable } from "node:stream";
import { Assignment } from "../assignments/assignment.entity.ts";
import { saveFile } from "../files/file.service.ts";
import { addDays, daysBetween, systemClock } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { CROSS_TENANT } from "../platform/shards.ts";
import { openFromSelfInspection, openRectification, type Problem } from "../rectifications/open.service.ts";
import * as owner from "../rectifications/owner.service.ts";
import type { Rectification, RectificationSource } from "../rectifications/rectification.entity.ts";
import { superviseRectifications } from "../rectifications/supervision.rule.ts";
import * as verifier from "../rectifications/verify.service.ts";
import type { Story } from "./story.ts";

type Found = Omit<Problem, "dueOn">;

/** What self-inspections of member recruitment (发展党员) really find. */
const RECRUITMENT: readonly Found[] = [
  { aspect: "ORGANIZATION", item: "入党志愿书填写不规范", problem: "抽查发现3份入党志愿书支部大会决议日期缺失、介绍人意见过于简单。" },
  { aspect: "WORKFORCE", item: "培养考察记录不连续", problem: "个别入党积极分子半年一次的培养考察记录缺一次，由支部补记。", severity: "MAJOR" },
  { aspect: "ORGANIZATION", item: "政审材料不齐全", problem: "2名发展对象直系亲属政审函调材料未归档。", severity: "MAJOR" },
  { aspect: "WORK", item: "发展党员培训课时不足", problem: "发展对象短期集中培训不满24学时。" },
  { aspect: "LEADERSHIP", item: "预审把关不严", problem: "党委预审未留存书面意见，会议记录只记结果。", severity: "SERIOUS" },
  { aspect: "ORGANIZATION", item: "公示期不满五个工作日", problem: "1名预备党员转正公示仅3个工作日。" },
];

/** What leaders, inspectors and the public find with mass organizations. */
const ELSEWHERE: ReadonlyArray<Found & { source: RectificationSource; sourceTitle: string }> = [
  {
    source: "INSPECTION",
    sourceTitle: "第二巡回检查组第三季度检查",
    aspect: "WORK",
    item: "职工书屋开放时间不足",
    problem: "检查时书屋锁闭，借阅登记停在三月。",
  },
  {
    source: "REVIEW",
    sourceTitle: "镇党委书记半年现场点评",
    aspect: "CONDUCT",
    item: "联系基层走访偏少",
    problem: "上半年走访基层群团不足两次，未形成走访记录。",
    severity: "MAJOR",
  },
  {
    source: "PUBLIC_FEEDBACK",
    sourceTitle: "群众来信（服务职工类）",
    aspect: "CONDUCT",
    item: "困难帮扶答复不及时",
    problem: "群众反映帮扶申请一个月未答复。",
    severity: "SERIOUS",
  },
  {
    source: "INSPECTION",
    sourceTitle: "第四巡回检查组第三季度检查",
    aspect: "IDEOLOGY",
    item: "学习记录简单",
    problem: "学习记录只有签到，没有讨论内容。",
  },
];

/** How far each has come; read round and round so that every state is met. */
const FATES = ["CLOSED", "CLAIMED", "IN_PROGRESS", "CLOSED", "LATE", "PLANNED", "REJECTED", "OPEN"] as const;
type Fate = (typeof FATES)[number];

interface Life {
  readonly owner: string;
  readonly verifier: string;
  readonly fate: Fate;
  /** Days from today on which it was entered. */
  readonly from: number;
}

async function evidence(story: Story, ctx: Ctx, row: Rectification): Promise<string> {
  const bytes = Buffer.from(`${row.tenantName}\n${row.item}整改情况\n\n一、整改过程\n二、整改结果\n三、长效措施\n`);
  const written = await story.storage.write(Readable.from([bytes]), { tenantId: row.tenantId, maxBytes: 1_000_000 });
  return (await saveFile(ctx, { ...written, name: `${row.item}整改佐证.txt`, mediaType: "text/plain" })).id;
}

/** One problem's life, act by act, on days between its entry and yesterday. */
async function live(story: Story, opened: Rectification, { owner: who, verifier: leads, fate, from }: Life): Promise<void> {
  let row = opened;
  const day = (days: number): number => Math.min(-1, from + days);
  const byOwner = async (days: number, act: (ctx: Ctx) => Promise<Rectification>): Promise<void> => {
    story.at(day(days), 10);
    row = await story.as(who, "tenant", act);
  };
  const byVerifier = async (days: number, act: (ctx: Ctx) => Promise<Rectification>): Promise<void> => {
    story.at(day(days), 16);
    row = await story.as(leads, "issuer", act);
  };
  const claim = (days: number): Promise<void> =>
    byOwner(days, async (ctx) =>
      owner.claimDone(ctx, row.id, row.version, {
        body: "已逐项整改到位，补齐材料并明确专人负责，见附件。",
        fileIds: [await evidence(story, ctx, row)],
      }),
    );
  if (fate === "OPEN") return;
  await byOwner(1, (ctx) => owner.plan(ctx, row.id, row.version, { measure: `由分管领导牵头，对“${row.item}”逐一核对整改，并举一反三建立台账。` }));
  if (fate === "PLANNED") return;
  await byOwner(2, (ctx) => owner.start(ctx, row.id, row.version));
  if (fate === "IN_PROGRESS" || fate === "LATE") {
    return byOwner(3, (ctx) => owner.reportProgress(ctx, row.id, row.version, { progress: 40, body: "已完成排查，正在补齐材料。" }));
  }
  await claim(4);
  if (fate === "CLAIMED") return;
  if (fate === "REJECTED") {
    return byVerifier(5, (ctx) => verifier.rejectClaim(ctx, row.id, row.version, { reason: "佐证材料不足，请补充会议记录和公示照片。", days: 10 }));
  }
  await byVerifier(5, (ctx) => verifier.verify(ctx, row.id, row.version, "整改到位，同意销号。"));
}

const limitOf = (fate: Fate, from: number): number => (fate === "LATE" ? Math.min(-2, from + 4) : Math.max(6, from + 20));

/** Party committees enter what their self-inspection of member recruitment found, for the district to verify. */
async function selfInspections(story: Story, owners: ReadonlyMap<string, string>): Promise<void> {
  const done = await story.as("district", "issuer", (ctx) =>
    ctx.db.find(Assignment, {
      comment: CROSS_TENANT,
      where: { kind: "SELF_INSPECTION", issuerId: ctx.viewer.tenant.id },
      order: { territory: "ASC" },
    }),
  );
  for (const [index, assignment] of done.filter((one) => one.firstSubmittedAt !== null).entries()) {
    const who = owners.get(assignment.tenantId);
    if (who === undefined) continue;
    const from = -6;
    const lives = [0, 1].slice(0, 1 + (index % 2)).map((step) => {
      const fate = FATES[(index * 2 + step) % FATES.length] ?? "OPEN";
      const found = RECRUITMENT[(index + step * 3) % RECRUITMENT.length];
      return { fate, found, dueOn: addDays(systemClock.today(), limitOf(fate, from)) };
    });
    const items = lives.flatMap(({ found, dueOn }) => (found === undefined ? [] : [{ ...found, dueOn }]));
    story.at(from, 11);
    const opened = await story.as(who, "tenant", (ctx) => openFromSelfInspection(ctx, assignment.id, { items, verifiedByIssuer: true }));
    for (const [step, row] of opened.entries()) {
      await live(story, row, { owner: who, verifier: "district", fate: lives[step]?.fate ?? "OPEN", from });
    }
  }
}

async function openElsewhere(
  story: Story,
  leads: string,
  tenantId: string,
  about: (typeof ELSEWHERE)[number] & { dueOn: string },
): Promise<Rectification> {
  return story.as(leads, "issuer", (ctx) => openRectification(ctx, { ...about, tenantId, verifierId: ctx.viewer.tenant.id }));
}

/** Township Party committees and federations enter what they found with the mass organizations they lead. */
async function elsewhere(story: Story): Promise<void> {
  const mass = story.usernames().filter((name) => story.person(name).organization.kind === "MASS_ORGANIZATION");
  const federations = ["union", "youth", "women"];
  for (const [index, who] of mass.filter((_, place) => (place + Math.floor(place / 3)) % 3 === 0).entries()) {
    const [township = "", line = ""] = who.split(".");
    const leads = index % 4 === 3 && federations.includes(line) ? line : `${township}.party`;
    const found = ELSEWHERE[index % ELSEWHERE.length];
    const fate = FATES[index % FATES.length] ?? "OPEN";
    if (found === undefined) continue;
    const from = -12 - (index % 9);
    story.at(from, 15);
    const dueOn = addDays(systemClock.today(), limitOf(fate, from));
    const row = await openElsewhere(story, leads, story.person(who).organization.id, { ...found, dueOn });
    await live(story, row, { owner: who, verifier: leads, fate, from });
  }
}

/** A problem put right some weeks ago has come back; at the beginning of a year the district has no such past yet. */
async function repeat(story: Story): Promise<void> {
  const [found] = ELSEWHERE;
  const today = systemClock.today();
  if (found === undefined || daysBetween(`${today.slice(0, 4)}-01-01`, today) < 60) return;
  for (const who of ["shuiyangzhen.union", "zhouwangzhen.union"]) {
    const leads = `${who.split(".")[0] ?? ""}.party`;
    const { id } = story.person(who).organization;
    const first = { ...found, item: "职工之家活动记录缺失", problem: "二季度活动无签到、无照片。", sourceTitle: "第二巡回检查组第二季度检查" };
    story.at(-60, 15);
    const row = await openElsewhere(story, leads, id, { ...first, dueOn: addDays(systemClock.today(), -40) });
    await live(story, row, { owner: who, verifier: leads, fate: "CLOSED", from: -60 });
    story.at(-3, 15);
    const again = { ...first, sourceTitle: "第二巡回检查组回头看", problem: "回头看发现三季度活动记录仍不完整。", severity: "MAJOR" as const };
    await openElsewhere(story, leads, id, { ...again, dueOn: addDays(systemClock.today(), 7) });
  }
}

/** The rectification ledger of 宣州区: self-inspections of member recruitment and what others found, in every state. */
export async function tellRectifications(story: Story): Promise<void> {
  const owners = new Map(story.usernames().map((username) => [story.person(username).organization.id, username]));
  await selfInspections(story, owners);
  await elsewhere(story);
  await repeat(story);
  const verifiers = story.usernames().filter((name) => story.person(name).organization.kind !== "MASS_ORGANIZATION");
  for (const days of [-6, -4, -2, -1]) {
    story.at(days, 8);
    for (const name of verifiers) await story.bySystem(name, superviseRectifications);
  }
}
