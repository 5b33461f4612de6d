import { createAccount } from "../accounts/account.service.ts";
import { MassGroup } from "../organizations/mass-group.entity.ts";
import type { Commitment } from "../commitments/commitment.entity.ts";
import * as drafting from "../commitments/draft.service.ts";
import * as keeping from "../commitments/fulfil.service.ts";
import * as vetting from "../commitments/vet.service.ts";
import { TargetShare } from "../targets/share.entity.ts";
import { addDays } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import type { Story } from "./story.ts";

interface Words {
  readonly title: string;
  readonly body: string;
  readonly link: string;
  readonly opinions: ReadonlyArray<readonly [by: string, said: string, answer: string | null]>;
  readonly progress: string;
  readonly immediate: { readonly title: string; readonly link: string };
}

/** What organizations of each line promise, and what people said of it; a null answer means adopted. */
const WORDS: Readonly<Record<string, Words>> = {
  PARTY: {
    title: "为群众办十件实事",
    body: "一、改造农村道路3公里。\n二、新建群团服务站2个。\n三、党员干部每月到联系群团走访一次。",
    link: "年度目标第1项：民生实事项目",
    opinions: [["村民代表", "增加路灯亮化", null]],
    progress: "道路改造完成2.1公里，服务站建成1个。",
    immediate: { title: "一周内清理主干道积水点", link: "汛期群众来电" },
  },
  UNION: {
    title: "为一线职工免费体检一千人次",
    body: "一、联合医院为园区职工免费体检一千人次。\n二、慰问困难职工家庭60户。\n三、调解劳动争议当月办结。",
    link: "年度目标第3项：职工关爱行动",
    opinions: [
      ["职工代表", "增加女职工两癌筛查", null],
      ["企业工会主席", "每人发体检补贴", "工会经费不宜发放补贴，改为体检后专家咨询"],
    ],
    progress: "已体检612人次，慰问31户。",
    immediate: { title: "高温期间为户外劳动者设十个爱心驿站", link: "高温橙色预警" },
  },
  LEAGUE: {
    title: "组织青年志愿服务五十场",
    body: "一、开展志愿服务五十场。\n二、结对帮扶留守儿童40名。\n三、举办青年就业对接会2场。",
    link: "年度目标第2项：青年志愿行动",
    opinions: [["大学生村官", "暑期开设作业辅导班", null]],
    progress: "已开展志愿服务33场，结对36名。",
    immediate: { title: "返乡大学生三日内完成志愿者登记", link: "寒假返乡高峰" },
  },
  WOMEN: {
    title: "创建美丽庭院一百户",
    body: "一、创建美丽庭院一百户。\n二、为农村妇女两癌免费检查五百人次。\n三、家庭纠纷三日内上门调解。",
    link: "年度目标第4项：巾帼建新功",
    opinions: [["妇女代表", "检查点设到村", null]],
    progress: "已建成美丽庭院58户，检查320人次。",
    immediate: { title: "为受灾家庭送去过冬衣被", link: "低温寒潮" },
  },
};

/** How far each has come; read round and round so that every state is met, and some have promised nothing. */
const FATES = [
  "KEEPING",
  "PUBLISHED",
  "NONE",
  "FULFILLED",
  "REVISED",
  "NONE",
  "APPRAISAL",
  "KEEPING",
  "SOLICITING",
  "CLAIMED",
  "PARTLY",
  "NONE",
  "VETTING",
  "DRAFT",
] as const;
type Fate = (typeof FATES)[number];

/** First names of invented people; any likeness is chance. */
const DEPUTIES = ["陈立新", "林海燕", "何文斌", "罗春梅", "郭晓东", "马玉兰"] as const;

/** Whoever vets in an organization: a second person beside the one who writes. */
export async function deputyOf(story: Story, who: string, about: { password: string; index: number }): Promise<string> {
  const { organization } = story.person(who);
  const username = `${who}.shenhe`;
  const roles = ["TENANT_APPROVER"] as const;
  const name = DEPUTIES[about.index % DEPUTIES.length] ?? "";
  const { password } = about;
  const account = await story.system((ctx) =>
    createAccount(ctx, { username, name, tenantId: organization.id, roles, password, mustChange: false, reason: "演示账号" }),
  );
  story.introduce(username, organization, account, roles);
  return username;
}

/** One commitment on its way: every act on the version that the one before left. */
class Life {
  private seen: Commitment | null = null;

  constructor(
    private readonly story: Story,
    private readonly writer: string,
    private readonly deputy: string,
  ) {}

  private get row(): Commitment {
    if (this.seen === null) throw new Error("nothing is drafted");
    return this.seen;
  }

  async begin(input: drafting.NewCommitment): Promise<void> {
    this.seen = await this.story.as(this.writer, "tenant", (ctx) => drafting.draftCommitment(ctx, input));
  }

  async write(act: (ctx: Ctx, id: string, version: number) => Promise<Commitment>): Promise<void> {
    this.seen = await this.story.as(this.writer, "tenant", (ctx) => act(ctx, this.row.id, this.row.version));
  }

  async vet(act: (ctx: Ctx, id: string, version: number) => Promise<Commitment>): Promise<void> {
    this.seen = await this.story.as(this.deputy, "tenant", (ctx) => act(ctx, this.row.id, this.row.version));
  }

  opinions(): Promise<Array<{ id: string; body: string }>> {
    const { id } = this.row;
    return this.story.as(this.writer, "tenant", (ctx) =>
      ctx.db.query("select id, body from commitment_opinion where tenant_id = $1 and commitment_id = $2 order by id", [ctx.viewer.tenant.id, id]),
    );
  }
}

async function solicit(story: Story, life: Life, words: Words): Promise<void> {
  const askedUntil = addDays(story.clock.today(), 10);
  await life.write((ctx, id, version) => drafting.openSolicitation(ctx, id, version, { asked: "座谈会、公示栏和微信群", askedUntil }));
  for (const [givenBy, body] of words.opinions) {
    await life.write((ctx, id, version) => drafting.recordOpinion(ctx, id, version, { givenBy, body }));
  }
}

async function answer(life: Life, words: Words): Promise<void> {
  for (const { id: opinionId, body } of await life.opinions()) {
    const reply = words.opinions.find(([, said]) => said === body)?.[2] ?? null;
    const decided = reply === null ? { opinionId, adopted: true } : { opinionId, adopted: false, reply };
    await life.write((ctx, id, version) => drafting.decideOpinion(ctx, id, version, decided));
  }
  const outcome = `收到意见${words.opinions.length}条，逐条研究并答复`;
  await life.write((ctx, id, version) => drafting.submitForVetting(ctx, id, version, outcome));
}

/** What came of it after it was published. */
async function keep(story: Story, life: Life, words: Words, fate: Fate, days: number): Promise<void> {
  if (fate === "PUBLISHED") return;
  story.at(days + 20, 10);
  await life.write(keeping.beginFulfilment);
  story.at(days + 40, 15);
  await life.write((ctx, id, version) => keeping.reportProgress(ctx, id, version, { progress: 60, body: words.progress }));
  if (fate === "KEEPING") return;
  story.at(days + 60, 15);
  await life.write((ctx, id, version) => keeping.claimFulfilment(ctx, id, version, { body: "承诺事项全部完成，台账和照片备查。" }));
  if (fate === "CLAIMED") return;
  story.at(days + 63, 9);
  await life.vet(vetting.openAppraisal);
  await life.write((ctx, id, version) => keeping.appraise(ctx, id, version, { kind: "SELF", verdict: "FULFILLED" }));
  if (fate === "APPRAISAL") return;
  const mass = { kind: "MASS", givenBy: "群众代表评议会", people: 42, satisfied: fate === "PARTLY" ? 30 : 41 } as const;
  await life.vet((ctx, id, version) => keeping.appraise(ctx, id, version, { ...mass, verdict: fate === "PARTLY" ? "PARTLY" : "FULFILLED" }));
  const note = fate === "PARTLY" ? "第二项未全部完成，结转明年。" : "群众满意，予以兑现。";
  const act = fate === "PARTLY" ? "concludePartly" : "concludeFulfilled";
  await life.vet((ctx, id, version) => vetting.conclude(ctx, id, version, { act, note }));
}

/** The share of an annual target that the sentence names, where the organization has it for that year. */
async function shareFor(story: Story, who: string, { link }: Words, dueOn: string): Promise<string | undefined> {
  const open = { year: Number(dueOn.slice(0, 4)), state: "OPEN" } as const;
  const shares = await story.as(who, "tenant", (ctx) => ctx.db.findBy(TargetShare, { ...open, tenantId: ctx.viewer.tenant.id }));
  return (shares.find(({ title }) => link.includes(title)) ?? shares[0])?.id;
}

/** The annual commitment of one organization. */
async function promise(story: Story, who: string, life: Life, words: Words, fate: Fate, days: number): Promise<void> {
  story.at(days, 9);
  const dueOn = `${story.clock.today().slice(0, 4)}-12-31`;
  const { title, body, link } = words;
  const targetShareId = await shareFor(story, who, words, dueOn);
  await life.begin({ kind: "ANNUAL", subjectKind: "ORGANIZATION", title, body, link, targetShareId, dueOn });
  if (fate === "DRAFT") return;
  await solicit(story, life, words);
  if (fate === "SOLICITING") return;
  story.at(days + 10, 16);
  await answer(life, words);
  if (fate === "VETTING") return;
  await life.vet(vetting.publish);
  if (fate !== "REVISED") return keep(story, life, words, fate, days);
  story.at(days + 30, 10);
  const next = {
    title: `${title}（调整）`,
    body: `${body}\n四、每季度公示一次进度。`,
    link,
    targetShareId,
    dueOn,
    cause: "上级新增配套资金，扩大受益面",
  };
  await life.write((ctx, id, version) => drafting.revise(ctx, id, version, next));
  await life.vet(vetting.publish);
}

/** What an organization means to have done in three years. */
async function promiseForLong(story: Story, life: Life, words: Words): Promise<void> {
  story.at(-60, 9);
  const dueOn = `${Number(story.today.slice(0, 4)) + 3}-12-31`;
  const body = "三年内建成示范阵地，服务对象满意率保持在95%以上，每年公布一次进展。";
  await life.begin({ kind: "LONG_TERM", subjectKind: "ORGANIZATION", title: "三年建成群众满意的群团之家", body, link: "三年行动规划", dueOn });
  await solicit(story, life, words);
  story.at(-50, 16);
  await answer(life, words);
  await life.vet(vetting.publish);
}

/** The first of its mass groups promises something at once. */
async function promiseAtOnce(story: Story, who: string, life: Life, { immediate }: Words): Promise<void> {
  story.at(-20, 10);
  const [group] = await story.as(who, "tenant", (ctx) =>
    ctx.db.find(MassGroup, { where: { tenantId: ctx.viewer.tenant.id, status: "ACTIVE" }, order: { id: "ASC" }, take: 1 }),
  );
  if (group === undefined) return;
  const dueOn = addDays(story.today, 20);
  const body = "明确责任人，完成后在公示栏张贴结果。";
  await life.begin({ kind: "IMMEDIATE", subjectKind: "MASS_GROUP", groupId: group.id, ...immediate, body, dueOn });
  await life.write(drafting.submitImmediate);
  await life.vet(vetting.publish);
}

/** An organization that is shown in the start-up box: everybody there has promised something. */
const SHOWN = "zhouwangzhen";

/** Public commitments of some two thirds of the organizations, in every state; each has a second person who vets. */
export async function tellCommitments(story: Story, password: string): Promise<void> {
  const chosen = story.usernames().filter((name, index) => index % 3 !== 1 || name.startsWith(SHOWN));
  for (const [index, who] of chosen.entries()) {
    const words = WORDS[story.person(who).organization.line];
    const drawn = FATES[index % FATES.length] ?? "NONE";
    const fate = drawn === "NONE" && who.startsWith(SHOWN) ? "KEEPING" : drawn;
    if (words === undefined || fate === "NONE") continue;
    const deputy = await deputyOf(story, who, { password, index });
    await promise(story, who, new Life(story, who, deputy), words, fate, -100 + (index % 20));
    if (index % 5 === 0) await promiseForLong(story, new Life(story, who, deputy), words);
    if (index % 2 === 0) await promiseAtOnce(story, who, new Life(story, who, deputy), words);
  }
}
