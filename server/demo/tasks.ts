import { Readable } from "node:stream";
import { Assignment, type TaskKind } from "../assignments/assignment.entity.ts";
import * as tenant from "../assignments/assignment.service.ts";
import type { ContentInput, DeliverableInput } from "../assignments/deliverable.ts";
import * as review from "../assignments/review.service.ts";
import { saveDraft, submit } from "../assignments/submission.service.ts";
import { superviseOverdue } from "../assignments/supervision.rule.ts";
import { saveFile } from "../files/file.service.ts";
import { MassGroup } from "../organizations/mass-group.entity.ts";
import { addDays, daysBetween, systemClock } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { dispatchTask } from "../tasks/dispatch.service.ts";
import type { SelectorInput } from "../tasks/task.input.ts";
import { createTask, submitForAdmission } from "../tasks/task.service.ts";
import type { Story } from "./story.ts";

interface Plan {
  readonly issuer: string;
  readonly kind: TaskKind;
  readonly title: string;
  readonly body: string;
  readonly basis?: string;
  readonly deliverables: DeliverableInput[];
  readonly selector: SelectorInput;
  readonly receiverName: string;
  /** Days from today. */
  readonly dispatched: number;
  readonly due: number;
}

const REPORT: DeliverableInput = {
  key: "report",
  kind: "ATTACHMENT",
  title: "书面总结",
  required: true,
  instructions: "加盖公章的扫描件或电子文档",
};

/** The district's real task is due on 15 November; out of season the story is told as if that had been eight days ago. */
function selfInspectionDue(): number {
  const today = systemClock.today();
  const real = daysBetween(today, `${today.slice(0, 4)}-11-15`);
  return real >= -30 && real <= 0 ? real : -8;
}

function plans(): Plan[] {
  const due = selfInspectionDue();
  return [
    {
      issuer: "district",
      kind: "SELF_INSPECTION",
      title: "开展发展党员工作自查并报送书面总结",
      basis: "宣组〔2026〕28号",
      receiverName: "区委组织部组织科",
      body: "各乡镇、街道党（工）委要对近年来发展党员工作开展一次自查，重点检查程序是否规范、材料是否齐全；对从事发展党员工作的人员举办一次业务培训；并将自查和培训情况形成书面总结，于11月15日前报送区委组织部组织科。",
      deliverables: [
        {
          key: "inspection",
          kind: "TEXT",
          title: "自查情况",
          required: true,
          instructions: "写明自查范围、发现的问题和整改措施",
          maxLength: 3000,
        },
        { key: "training", kind: "TRAINING_RECORD", title: "业务培训", required: true },
        REPORT,
      ],
      selector: { kinds: ["PARTY_COMMITTEE"] },
      dispatched: due - 26,
      due,
    },
    {
      issuer: "district",
      kind: "REPORT",
      title: "报送党建带群建工作情况",
      basis: "宣组〔2026〕31号",
      receiverName: "区委组织部",
      body: "请各单位报送本年度党建带群建、党群共建工作情况，包括组织覆盖、阵地共建、活动开展和存在的问题。",
      deliverables: [
        { key: "summary", kind: "TEXT", title: "工作情况", required: true, maxLength: 2000 },
        { ...REPORT, required: false },
      ],
      selector: { kinds: ["PARTY_COMMITTEE", "MASS_ORGANIZATION"] },
      dispatched: -12,
      due: 9,
    },
    {
      issuer: "union",
      kind: "TASK",
      title: "组织开展劳动竞赛",
      basis: "宣工〔2026〕12号",
      receiverName: "区总工会经济部",
      body: "围绕重点工程和非公企业开展劳动竞赛，每个乡镇、街道工会至少组织一场，报送竞赛方案和成效。",
      deliverables: [{ key: "plan", kind: "TEXT", title: "竞赛方案与成效", required: true, maxLength: 3000 }, REPORT],
      selector: { lines: ["UNION"], kinds: ["MASS_ORGANIZATION"] },
      dispatched: -20,
      due: 2,
    },
    {
      issuer: "union",
      kind: "TRAINING",
      title: "实施职工素质工程",
      basis: "宣工〔2026〕15号",
      receiverName: "区总工会宣教部",
      body: "举办职工技能培训，创建职工书屋，报送培训记录。",
      deliverables: [{ key: "training", kind: "TRAINING_RECORD", title: "职工培训", required: true }],
      selector: { lines: ["UNION"], kinds: ["MASS_ORGANIZATION"] },
      dispatched: -5,
      due: 28,
    },
    {
      issuer: "youth",
      kind: "HONOUR_CALL",
      title: "推荐青年文明号创建集体",
      basis: "宣团〔2026〕9号",
      receiverName: "团区委",
      body: "各乡镇、街道团委推荐一至两个青年文明号创建集体，报送事迹材料。",
      deliverables: [{ key: "deeds", kind: "TEXT", title: "事迹材料", required: true, maxLength: 2000 }, REPORT],
      selector: { lines: ["LEAGUE"], kinds: ["MASS_ORGANIZATION"] },
      dispatched: -15,
      due: -3,
    },
    {
      issuer: "women",
      kind: "TASK",
      title: "深化巾帼建功活动",
      basis: "宣妇〔2026〕7号",
      receiverName: "区妇联发展部",
      body: "组织动员妇女岗位建功，培育巾帼文明岗，报送活动情况和典型。",
      deliverables: [{ key: "summary", kind: "TEXT", title: "活动情况", required: true, maxLength: 2000 }],
      selector: { lines: ["WOMEN"], kinds: ["MASS_ORGANIZATION"] },
      dispatched: -18,
      due: 6,
    },
  ];
}

async function dispatch(story: Story, plan: Plan, campaignId: string): Promise<string> {
  story.at(plan.dispatched, 9);
  const dueOn = addDays(systemClock.today(), plan.due);
  const draft = await story.as(plan.issuer, "tenant", (ctx) =>
    createTask(ctx, {
      kind: plan.kind,
      title: plan.title,
      body: plan.body,
      deliverables: plan.deliverables,
      dueOn,
      reworkDays: 5,
      campaignId,
      selector: plan.selector,
      receiverName: plan.receiverName,
      aspects: ["ORGANIZATION"],
      ...(plan.basis === undefined ? {} : { basis: plan.basis }),
    }),
  );
  return story.as(plan.issuer, "issuer", async (ctx) => {
    const admitted = await submitForAdmission(ctx, draft.id, draft.version);
    return (await dispatchTask(ctx, admitted.id, admitted.version)).id;
  });
}

function ownerOf(story: Story): Map<string, string> {
  return new Map(story.usernames().map((username) => [story.person(username).organization.id, username]));
}

async function contentsFor(story: Story, ctx: Ctx, assignment: Assignment): Promise<ContentInput[]> {
  const contents: ContentInput[] = [];
  for (const { key, kind, title } of assignment.brief.deliverables) {
    if (kind === "TEXT")
      contents.push({
        key,
        text: `${assignment.tenantName}高度重视，成立工作专班，对照要求逐项落实。共排查问题3个，已整改2个，其余1个明确责任人和时限。`,
      });
    else if (kind === "TRAINING_RECORD")
      contents.push({
        key,
        training: { heldOn: ctx.clock.today(), place: "镇政府二楼会议室", attendees: 42, topic: title },
      });
    else {
      const bytes = Buffer.from(
        `${assignment.tenantName}\n${assignment.title}\n\n${title}\n\n一、基本情况\n二、主要做法\n三、存在问题\n四、下一步打算\n`,
      );
      const written = await story.storage.write(Readable.from([bytes]), 1_000_000);
      const file = await saveFile(ctx, {
        ...written,
        name: `${assignment.tenantName}${title}.txt`,
        mediaType: "text/plain",
      });
      contents.push({ key, fileIds: [file.id] });
    }
  }
  return contents;
}

/** How far each receiver has come; read round and round so that every state is met. */
const FATES = [
  "COMPLETED",
  "COMPLETED",
  "UNDER_REVIEW",
  "COMPLETED",
  "RETURNED",
  "IN_PROGRESS",
  "SUBMITTED",
  "COMPLETED",
  "RECEIVED",
  "DISPATCHED",
  "ACCEPTED",
  "COMPLETED",
  "OBJECTED",
  "IN_PROGRESS",
] as const;
const ORDER = ["DISPATCHED", "RECEIVED", "ACCEPTED", "IN_PROGRESS", "SUBMITTED", "UNDER_REVIEW", "COMPLETED"];

async function live(story: Story, assignment: Assignment, about: { owner: string; plan: Plan; index: number }): Promise<void> {
  const { owner, plan, index } = about;
  const fate = FATES[index % FATES.length] ?? "RECEIVED";
  const reach = ORDER.indexOf(fate === "RETURNED" ? "UNDER_REVIEW" : fate === "OBJECTED" ? "RECEIVED" : fate);
  const span = Math.min(plan.due, 0) - plan.dispatched;
  const day = (share: number): number => Math.min(-1, plan.dispatched + Math.max(0, Math.floor(span * share)));
  const { id } = assignment;
  let { version } = assignment;
  const step = async (username: string, door: "tenant" | "issuer", at: [number, number], act: (ctx: Ctx) => Promise<Assignment>): Promise<void> => {
    story.at(...at);
    version = (await story.as(username, door, act)).version;
  };
  if (reach < 1) return;
  await step(owner, "tenant", [day(0.1), 10], (ctx) => tenant.acknowledge(ctx, id, version));
  if (fate === "OBJECTED")
    return step(owner, "tenant", [day(0.2), 11], (ctx) => tenant.object(ctx, id, version, "本单位近年来未承担该项工作，请核实。"));
  if (reach < 2) return;
  await step(owner, "tenant", [day(0.2), 14], (ctx) => tenant.accept(ctx, id, version));
  if (reach < 3) return;
  await step(owner, "tenant", [day(0.3), 9], (ctx) => tenant.start(ctx, id, version));
  await step(owner, "tenant", [day(0.5), 16], (ctx) =>
    tenant.reportProgress(ctx, id, version, {
      progress: 40 + (index % 5) * 10,
      note: "已完成自查，正在整理材料",
    }),
  );
  if (reach < 4) {
    story.at(day(0.6), 15);
    await story.as(owner, "tenant", async (ctx) =>
      saveDraft(ctx, id, {
        draftVersion: 0,
        contents: (await contentsFor(story, ctx, assignment)).slice(0, 1),
      }),
    );
    return;
  }
  const late = plan.due < 0 && index % 7 === 3;
  await step(owner, "tenant", [late ? Math.min(-1, plan.due + 2) : day(0.9), 15], async (ctx) =>
    submit(ctx, id, version, { contents: await contentsFor(story, ctx, assignment) }),
  );
  if (reach < 5) return;
  await step(plan.issuer, "issuer", [late ? -1 : day(0.95), 17], (ctx) => review.takeForReview(ctx, id, version));
  const first = assignment.brief.deliverables[0]?.key ?? "";
  if (fate === "RETURNED") {
    return step(plan.issuer, "issuer", [-1, 18], (ctx) =>
      review.returnSubmission(ctx, id, version, {
        reasons: [{ deliverable: first, reason: "内容过于笼统，请补充具体问题、整改措施和责任人。" }],
      }),
    );
  }
  if (reach < 6) return;
  await step(plan.issuer, "issuer", [-1, 18], (ctx) => review.approve(ctx, id, version, "材料齐全，同意办结。"));
}

/** 周王镇工会 passes the labour contest on to its own grassroots unions. */
async function cascade(story: Story, campaignId: string): Promise<void> {
  const owner = "zhouwangzhen.union";
  story.at(-8, 9);
  const draft = await story.as(owner, "tenant", async (ctx) => {
    const groups = await ctx.db.findBy(MassGroup, { tenantId: ctx.viewer.tenant.id });
    const parent = await ctx.db.findOneByOrFail(Assignment, {
      tenantId: ctx.viewer.tenant.id,
      title: "组织开展劳动竞赛",
    });
    return createTask(ctx, {
      kind: "TASK",
      title: "村（社区）工会开展劳动竞赛",
      body: "请各村、社区工会联合会组织职工参加镇劳动竞赛，报送参赛情况。",
      deliverables: [{ kind: "TEXT", title: "参赛情况", required: true }],
      dueOn: addDays(systemClock.today(), 1),
      campaignId,
      selector: { groups: groups.map((group) => group.id) },
      parentAssignmentId: parent.id,
    });
  });
  await story.as(owner, "issuer", async (ctx) => {
    const admitted = await submitForAdmission(ctx, draft.id, draft.version);
    await dispatchTask(ctx, admitted.id, admitted.version);
  });
}

async function superviseDaily(story: Story): Promise<void> {
  for (const days of [-6, -4, -2, -1]) {
    story.at(days, 8);
    for (const issuer of ["district", "union", "youth", "women"]) await story.bySystem(issuer, superviseOverdue);
  }
}

/** The campaign's tasks and what became of them, so that every screen has something to show. */
export async function tell(story: Story, campaignId: string): Promise<void> {
  const owners = ownerOf(story);
  let offset = 0;
  for (const plan of plans()) {
    const taskId = await dispatch(story, plan, campaignId);
    const assignments = await story.as(plan.issuer, "issuer", (ctx) =>
      ctx.db.find(Assignment, { where: { taskId }, order: { territory: "ASC", line: "ASC" } }),
    );
    for (const [index, assignment] of assignments.entries()) {
      const owner = owners.get(assignment.tenantId);
      if (owner !== undefined) await live(story, assignment, { owner, plan, index: index + offset });
    }
    offset += 5;
  }
  await cascade(story, campaignId);
  await superviseDaily(story);
}
