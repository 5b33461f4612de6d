import { Readable } from "node:stream";
import { Assignment } from "../assignments/assignment.entity.ts";
import * as tenant from "../assignments/assignment.service.ts";
import type { ContentInput } from "../assignments/deliverable.ts";
import * as review from "../assignments/review.service.ts";
import { saveDraft, submit } from "../assignments/submission.service.ts";
import { superviseOverdue } from "../assignments/supervision.rule.ts";
import { saveFile } from "../files/file.service.ts";
import { MassGroup } from "../organizations/mass-group.entity.ts";
import { addDays } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { CROSS_TENANT } from "../platform/shards.ts";
import { dispatchTask } from "../tasks/dispatch.service.ts";
import { createTask, submitForAdmission } from "../tasks/task.service.ts";
import { raise } from "./matters.ts";
import { type Plan, plans } from "./plans.ts";
import type { Story } from "./story.ts";

/** The campaign that the tasks belong to, with the clauses of its document. */
interface Frame {
  readonly campaignId: string;
  readonly clauseIds: readonly string[];
}

async function dispatch(story: Story, plan: Plan, { campaignId, clauseIds }: Frame): Promise<string> {
  story.at(plan.dispatched, 9);
  const dueOn = addDays(story.today, plan.due);
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
      clauseIds: (plan.clauses ?? []).flatMap((place) => clauseIds[place] ?? []),
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
      const written = await story.storage.write(Readable.from([bytes]), { tenantId: assignment.tenantId, maxBytes: 1_000_000 });
      await story.storage.keep(written);
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

interface Life {
  readonly owner: string;
  readonly plan: Plan;
  readonly index: number;
  readonly fate: (typeof FATES)[number];
  /** The day, counted from today, at a share of the time between dispatch and due date. */
  day(share: number): number;
  /** One act by one person on a day at an hour. */
  step(
    username: string,
    door: "tenant" | "issuer",
    at: readonly [number, number],
    act: (ctx: Ctx, version: number) => Promise<Assignment>,
  ): Promise<void>;
}

async function work(story: Story, assignment: Assignment, { owner, index, day, step }: Life, reach: number): Promise<void> {
  const { id } = assignment;
  await step(owner, "tenant", [day(0.2), 14], (ctx, version) => tenant.accept(ctx, id, version));
  if (reach < 3) return;
  await step(owner, "tenant", [day(0.3), 9], (ctx, version) => tenant.start(ctx, id, version));
  await step(owner, "tenant", [day(0.5), 16], (ctx, version) =>
    tenant.reportProgress(ctx, id, version, { progress: 40 + (index % 5) * 10, note: "已完成自查，正在整理材料" }),
  );
  if (reach > 3) return;
  story.at(day(0.6), 15);
  await story.as(owner, "tenant", async (ctx) =>
    saveDraft(ctx, id, { draftVersion: 0, contents: (await contentsFor(story, ctx, assignment)).slice(0, 1) }),
  );
}

async function handIn(story: Story, assignment: Assignment, { owner, plan, index, fate, day, step }: Life, reach: number): Promise<void> {
  const { id } = assignment;
  const late = plan.due < 0 && index % 7 === 3;
  await step(owner, "tenant", [late ? Math.min(-1, plan.due + 2) : day(0.9), 15], async (ctx, version) =>
    submit(ctx, id, version, { contents: await contentsFor(story, ctx, assignment) }),
  );
  if (reach < 5) return;
  await step(plan.issuer, "issuer", [late ? -1 : day(0.95), 17], (ctx, version) => review.takeForReview(ctx, id, version));
  const deliverable = assignment.brief.deliverables[0]?.key ?? "";
  const reasons = [{ deliverable, reason: "内容过于笼统，请补充具体问题、整改措施和责任人。" }];
  if (fate === "RETURNED") return step(plan.issuer, "issuer", [-1, 18], (ctx, version) => review.returnSubmission(ctx, id, version, { reasons }));
  if (reach < 6) return;
  await step(plan.issuer, "issuer", [-1, 18], (ctx, version) => review.approve(ctx, id, version, "材料齐全，同意办结。"));
}

async function live(story: Story, assignment: Assignment, about: { owner: string; plan: Plan; index: number }): Promise<void> {
  const { owner, plan, index } = about;
  const fate = FATES[index % FATES.length] ?? "RECEIVED";
  const reach = ORDER.indexOf(fate === "RETURNED" ? "UNDER_REVIEW" : fate === "OBJECTED" ? "RECEIVED" : fate);
  const span = Math.min(plan.due, 0) - plan.dispatched;
  const { id } = assignment;
  let { version } = assignment;
  const life: Life = {
    ...about,
    fate,
    day: (share) => Math.min(-1, plan.dispatched + Math.max(0, Math.floor(span * share))),
    async step(username, door, [day, hour], act) {
      story.at(day, hour);
      version = (await story.as(username, door, (ctx) => act(ctx, version))).version;
    },
  };
  if (reach < 1) return;
  await life.step(owner, "tenant", [life.day(0.1), 10], (ctx) => tenant.acknowledge(ctx, id, version));
  const objection = "本单位近年来未承担该项工作，请核实。";
  if (fate === "OBJECTED") return life.step(owner, "tenant", [life.day(0.2), 11], (ctx) => tenant.object(ctx, id, version, objection));
  if (reach >= 2) await work(story, assignment, life, reach);
  if (reach >= 4) await handIn(story, assignment, life, reach);
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
      dueOn: addDays(story.today, 1),
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
export async function tell(story: Story, frame: Frame): Promise<void> {
  const owners = ownerOf(story);
  let offset = 0;
  let first = "";
  for (const plan of plans(story.today)) {
    const taskId = await dispatch(story, plan, frame);
    if (first === "") first = taskId;
    const assignments = await story.as(plan.issuer, "issuer", (ctx) =>
      ctx.db.find(Assignment, { comment: CROSS_TENANT, where: { taskId }, order: { territory: "ASC", line: "ASC" } }),
    );
    for (const [index, assignment] of assignments.entries()) {
      const owner = owners.get(assignment.tenantId);
      if (owner !== undefined) await live(story, assignment, { owner, plan, index: index + offset });
    }
    offset += 5;
  }
  await cascade(story, frame.campaignId);
  await superviseDaily(story);
  await raise(story, first);
}
