import { createAccount } from "../accounts/account.service.ts";
import { Grant } from "../accounts/account.entity.ts";
import { confinesOf } from "../accounts/confines.ts";
import { answerAdvice, giveAdvice } from "../inspections/advice.service.ts";
import { confirmFindings, confirmNoFinding, contestFindings, resolveContest } from "../inspections/answer.service.ts";
import { concludeAllClosed, scheduleRecheck } from "../inspections/closing.service.ts";
import { InspectionTarget, type InspectionGroupKind } from "../inspections/group.entity.ts";
import { createGroup } from "../inspections/group.service.ts";
import { addMember, assignTargets } from "../inspections/member.service.ts";
import { cancelVisit, daysAt, notifyVisit, planVisit } from "../inspections/plan.service.ts";
import { addFinding, answerLine, beginVisit, type FindingValues, issueFindings } from "../inspections/site.service.ts";
import { InspectionFinding, type InspectionVisit, type InspectionVisitState } from "../inspections/visit.entity.ts";
import { addDays } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { systemViewer, type Viewer } from "../platform/viewer.ts";
import { fixOnTheSpot } from "../rectifications/owner.service.ts";
import { Rectification } from "../rectifications/rectification.entity.ts";
import { verify } from "../rectifications/verify.service.ts";
import type { Story } from "./story.ts";

/** The systems of the nine guidance groups: the seven that the district's plan names, and two of the demo's. */
const SYSTEMS = ["区直机关", "工会", "共青团", "妇联", "卫生", "教育", "非公", "农村", "社区"] as const;
const NUMERALS = "一二三四五六七八";

const FOUND: readonly FindingValues[] = [
  { aspect: "CONDUCT", item: "职工书屋未按时开放", problem: "检查时书屋锁闭，借阅登记停在三月。", severity: "MINOR", days: 15 },
  { aspect: "ORGANIZATION", item: "基层组织未按期换届", problem: "两个村（社区）组织任期届满半年未换届，无延期批复。", severity: "MAJOR" },
  { aspect: "WORK", item: "承诺事项无台账", problem: "公开承诺三项，只有一项有兑现记录。", severity: "MINOR" },
  {
    aspect: "WORKFORCE",
    item: "专职干部长期借调",
    problem: "专职群团干部借调其他部门一年以上，日常工作由兼职人员代管。",
    severity: "SERIOUS",
    days: 60,
  },
];
/** How the visits of a touring group end up; the other organizations in its charge were never visited. */
const FATES: readonly InspectionVisitState[] = [
  "CONCLUDED",
  "RECTIFYING",
  "FINDINGS_ISSUED",
  "CONTESTED",
  "RECHECK",
  "ON_SITE",
  "NOTIFIED",
  "PLANNED",
  "CANCELLED",
];
const VISITS = 5;

interface Team {
  readonly id: string;
  readonly leader: Viewer;
  readonly targets: readonly InspectionTarget[];
}

interface Plan {
  readonly kind: InspectionGroupKind;
  readonly name: string;
  readonly system?: string;
  readonly username: string;
  readonly person: string;
  readonly organizationIds: readonly string[];
}

/** Who inspects, with what they may reach on the story's day. */
async function inspectorOf(ctx: Ctx, office: Viewer, account: { readonly id: string; readonly name: string }): Promise<Viewer> {
  const grants = await ctx.db.findBy(Grant, { accountId: account.id, tenantId: office.tenant.id });
  const owner = { accountId: account.id, accountTenantId: office.tenant.id, tenantId: office.tenant.id };
  const confines = await confinesOf(ctx, grants, owner);
  const { tenant } = office;
  return { ...systemViewer(tenant), system: false, accountId: account.id, accountTenantId: tenant.id, name: account.name, grants, ...confines };
}

/** A group with its leader, whose account is the office's, and what it is in charge of. */
async function form(
  story: Story,
  plan: Plan,
  about: { readonly password: string; readonly tour: { startsOn: string; endsOn: string } },
): Promise<Team> {
  const office = story.person("district").viewer;
  const { kind, name, system, username, person } = plan;
  const group = await story.as("district", "issuer", (ctx) => createGroup(ctx, { kind, name, system, ...about.tour }));
  const account = await story.system((ctx) =>
    createAccount(ctx, {
      username,
      name: person,
      tenantId: office.tenant.id,
      roles: [],
      password: about.password,
      mustChange: false,
      reason: "演示账号",
    }),
  );
  return story.everywhere("district", async (ctx) => {
    await addMember(ctx, group.id, { username, isLeader: true });
    await assignTargets(ctx, group.id, { organizationIds: plan.organizationIds });
    const targets = await ctx.db.find(InspectionTarget, { where: { tenantId: office.tenant.id, groupId: group.id }, order: { id: "ASC" } });
    return { id: group.id, leader: await inspectorOf(ctx, office, account), targets };
  });
}

/** Which group goes where: touring groups by township, guidance groups by system. */
function plans(story: Story): Plan[] {
  const names = story.usernames();
  const ids = (chosen: readonly string[]): string[] => chosen.map((one) => story.person(one).organization.id);
  const parties = names.filter((one) => one.endsWith(".party"));
  const townships = parties.map((one) => one.split(".")[0] ?? "");
  const of = (line: string, from = 0, to = townships.length): string[] => townships.slice(from, to).map((place) => `${place}.${line}`);
  const touring = [...NUMERALS].map((numeral, index): Plan => {
    const places = townships.filter((_, place) => place % NUMERALS.length === index);
    const own = places.flatMap((place) => ["party", "union", "youth", "women"].map((line) => `${place}.${line}`));
    const who = { username: `xunhui${index + 1}`, person: `${"赵钱孙李周吴郑王".charAt(index)}巡视` };
    return { kind: "TOURING", name: `第${numeral}巡回检查组`, ...who, organizationIds: ids(own) };
  });
  const guided: Readonly<Record<string, readonly string[]>> = {
    区直机关: ["union", "youth", "women"],
    工会: of("union", 0, 8),
    共青团: of("youth", 0, 8),
    妇联: of("women", 0, 8),
    卫生: of("union", 8, 10),
    教育: of("youth", 8, 10),
    非公: of("union", 10, 14),
    农村: of("party", 0, 6),
    社区: of("party", 6, 10),
  };
  const guidance = SYSTEMS.map((system, index): Plan => {
    const who = { username: `zhidao${index + 1}`, person: `${"冯陈褚卫蒋沈韩杨朱".charAt(index)}指导` };
    return { kind: "GUIDANCE", name: `${system}系统指导小组`, system, ...who, organizationIds: ids(guided[system] ?? []) };
  });
  return [...touring, ...guidance];
}

/** Plans a visit for the day on which it is told, or later, and tells it as far as its fate goes. */
class Told {
  constructor(
    private readonly story: Story,
    private readonly team: Team,
    private row: InspectionVisit,
  ) {}

  private async group(work: (ctx: Ctx, row: InspectionVisit) => Promise<InspectionVisit>): Promise<void> {
    this.row = await this.story.by(this.team.leader, "issuer", (ctx) => work(ctx, this.row));
  }

  private async tenant(work: (ctx: Ctx, row: InspectionVisit) => Promise<InspectionVisit>): Promise<void> {
    this.row = await this.story.as(this.story.ownerOf(this.row.tenantId), "tenant", (ctx) => work(ctx, this.row));
  }

  async onSite(found: readonly FindingValues[]): Promise<void> {
    await this.group((ctx, { id, version }) => beginVisit(ctx, id, version));
    await this.group(async (ctx, row) => {
      for (const [index, { key }] of row.checklist.entries()) {
        if (index % 3 === 0) await answerLine(ctx, row.id, { key, rating: index % 2 === 0 ? "GOOD" : "FAIR" });
      }
      for (const finding of found) await addFinding(ctx, row.id, finding);
      return row;
    });
  }

  async issue(): Promise<void> {
    await this.group((ctx, { id, version }) => issueFindings(ctx, id, version, "总体较好，重点工作有部署、有落实，个别方面需要加强。"));
  }

  async contest(): Promise<void> {
    await this.tenant(async (ctx, { id, version, tenantId }) => {
      const [first] = await ctx.db.find(InspectionFinding, { where: { tenantId, visitId: id }, order: { id: "ASC" } });
      return contestFindings(ctx, id, version, [{ findingId: first?.id ?? "", reason: "检查当日正在消防改造，已提前张贴公告，请予核实。" }]);
    });
  }

  async resolve(): Promise<void> {
    this.row = await this.story.as("district", "issuer", async (ctx) => {
      const { id, version, tenantId } = this.row;
      const [first] = await ctx.db.find(InspectionFinding, { where: { tenantId, visitId: id }, order: { id: "ASC" } });
      return resolveContest(ctx, id, version, [{ findingId: first?.id ?? "", verdict: "UPHELD", note: "情况属实" }]);
    });
  }

  async confirm(isClean = false): Promise<void> {
    await this.tenant((ctx, { id, version }) => (isClean ? confirmNoFinding(ctx, id, version) : confirmFindings(ctx, id, version)));
  }

  async recheck(on: string): Promise<void> {
    await this.group((ctx, { id, version }) => scheduleRecheck(ctx, id, version, on));
  }

  /** Everything found is put right and verified, which ends the visit. */
  async putRight(): Promise<void> {
    const { id, tenantId } = this.row;
    const open = await this.story.as(this.story.ownerOf(tenantId), "tenant", async (ctx) => {
      const rows = await ctx.db.findBy(Rectification, { tenantId, sourceId: id });
      return Promise.all(rows.map((row) => fixOnTheSpot(ctx, row.id, row.version, { body: "已整改到位，附记录。" })));
    });
    await this.story.by(this.team.leader, "issuer", async (ctx) => {
      for (const row of open) await concludeAllClosed(ctx, await verify(ctx, row.id, row.version, "现场核验属实"));
    });
  }

  async announce(): Promise<void> {
    await this.group((ctx, { id, version }) => notifyVisit(ctx, id, version, "请准备任务、承诺、整改台账，安排负责同志到场；不作专门汇报。"));
  }

  async cancel(): Promise<void> {
    await this.group((ctx, { id, version }) => cancelVisit(ctx, id, version, "与上级调研冲突，另行安排"));
  }
}

const AHEAD: readonly InspectionVisitState[] = ["NOTIFIED", "PLANNED", "CANCELLED"];

async function visit(story: Story, team: Team, about: { target: InspectionTarget; fate: InspectionVisitState; index: number }): Promise<void> {
  const { target, fate, index } = about;
  story.at(AHEAD.includes(fate) ? -3 : -30 + (index % 20), 9);
  const plannedOn = addDays(story.clock.today(), AHEAD.includes(fate) ? 6 + (index % 9) : 0);
  const input = { targetId: target.id, plannedOn, purpose: "第四季度活动推进和上次问题整改", secondInMonth: true };
  const told = new Told(story, team, await story.by(team.leader, "issuer", (ctx) => planVisit(ctx, input)));
  if (fate === "CANCELLED") return told.cancel();
  if (fate === "NOTIFIED") return told.announce();
  if (fate === "PLANNED") return undefined;
  const found = [FOUND[index % FOUND.length], FOUND[(index + 1) % FOUND.length]].filter((one) => one !== undefined);
  const isClean = fate === "CONCLUDED" && index % 2 === 0;
  await told.onSite(isClean ? [] : found);
  if (fate === "ON_SITE") return undefined;
  await told.issue();
  if (fate === "FINDINGS_ISSUED") return undefined;
  const isContested = !isClean && index % 4 === 1;
  if (fate === "CONTESTED" || isContested) await told.contest();
  if (fate === "CONTESTED") return undefined;
  if (isContested) await told.resolve();
  await told.confirm(isClean);
  if (fate === "RECHECK") await told.recheck(addDays(story.today, 5));
  return fate === "CONCLUDED" && !isClean ? told.putRight() : undefined;
}

/** A guidance group comes on the day on which a touring group is planned for already, to spare the organization one. */
async function together(story: Story, { leader, targets }: Team): Promise<void> {
  story.at(-2, 14);
  await story.by(leader, "issuer", async (ctx) => {
    for (const target of targets) {
      const ahead = (await daysAt(ctx, target.organizationId)).find(({ on }) => on > ctx.clock.today());
      if (ahead === undefined) continue;
      await planVisit(ctx, { targetId: target.id, plannedOn: ahead.on, purpose: "与巡回检查组同日联合，减轻基层负担" });
      return;
    }
  });
}

/** Two pieces of advice for each guidance group; most are adopted, some are not answered yet. */
async function advise(story: Story, { leader, targets }: Team, index: number): Promise<void> {
  const acts = ["adopt", "adoptPartly", "decline", null] as const;
  for (const [place, target] of targets.slice(0, 2).entries()) {
    story.at(-20 + index, 15);
    const body = "建议依托镇（街道）党群服务中心联合举办，课程由系统内单位点单配送，活动与考核材料一次报送、多处共用。";
    const input = { targetId: target.id, aspect: "WORK" as const, title: "阵地共用、活动联办", body };
    const given = await story.by(leader, "issuer", (ctx) => giveAdvice(ctx, input));
    const act = acts[(index + place) % acts.length] ?? null;
    if (act === null) continue;
    story.at(-10 + index, 10);
    const answer = act === "decline" ? "场地正在改造，明年再议。" : "已列入下季度计划，由分管负责人落实。";
    await story.as(story.ownerOf(target.organizationId), "tenant", (ctx) => answerAdvice(ctx, given.id, { version: given.version, act }, answer));
  }
}

/** Eight touring groups and nine guidance groups of 宣州区 on their tour: visits in every state, organizations never visited, advice. */
export async function tellInspections(story: Story, password: string): Promise<void> {
  story.at(-40, 8);
  const tour = { startsOn: addDays(story.today, -40), endsOn: addDays(story.today, 80) };
  const teams: Team[] = [];
  for (const plan of plans(story)) teams.push(await form(story, plan, { password, tour }));
  let index = 0;
  for (const team of teams.slice(0, NUMERALS.length)) {
    for (const target of team.targets.slice(0, VISITS)) {
      await visit(story, team, { target, fate: FATES[index % FATES.length] ?? "PLANNED", index });
      index += 1;
    }
  }
  for (const [place, team] of teams.slice(NUMERALS.length).entries()) {
    await advise(story, team, place);
    await together(story, team);
  }
}
