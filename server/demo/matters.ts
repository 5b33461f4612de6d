import { Assignment, type AssignmentState } from "../assignments/assignment.entity.ts";
import { requestExtension } from "../assignments/assignment.service.ts";
import * as review from "../assignments/review.service.ts";
import { noteAccess, writeAccesses } from "../platform/access.ts";
import { addDays } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { CROSS_TENANT } from "../platform/shards.ts";
import { taskMatrix } from "../reports/matrix.service.ts";
import { pivot } from "../reports/pivot.service.ts";
import { createTask } from "../tasks/task.service.ts";
import type { Story } from "./story.ts";

/** The first assignments an issuer has in a state, in the order of places. */
function inState(ctx: Ctx, states: readonly AssignmentState[], title?: string): Promise<Assignment[]> {
  const query = ctx.db
    .getRepository(Assignment)
    .createQueryBuilder("row")
    .comment(CROSS_TENANT)
    .where("row.issuerId = :own and row.state = any(:states)", { own: ctx.viewer.tenant.id, states });
  if (title !== undefined) query.andWhere("row.title = :title", { title });
  return query.orderBy("row.territory").addOrderBy("row.line").addOrderBy("row.id").limit(6).getMany();
}

/** One asks for more time and gets it, the next waits for an answer. */
async function extensions(story: Story): Promise<void> {
  const wanted = await story.as("district", "issuer", (ctx) => inState(ctx, ["ACCEPTED", "IN_PROGRESS"], "报送党建带群建工作情况"));
  for (const [index, { id, tenantId, effectiveDueOn, version }] of wanted.slice(0, 2).entries()) {
    story.at(-2, 10);
    const dueOn = addDays(effectiveDueOn, 5);
    const asked = await story.as(story.ownerOf(tenantId), "tenant", (ctx) =>
      requestExtension(ctx, id, version, { dueOn, reason: "部分村（社区）正在换届，材料需要补充，申请延期五天。" }),
    );
    story.at(-1, 9);
    if (index === 0) await story.as("district", "issuer", (ctx) => review.extend(ctx, id, asked.version, { dueOn, note: "同意。" }));
  }
}

/** An objection is heard, one place is let off, and those who are late are reminded; one is supervised by hand. */
async function decisions(story: Story): Promise<void> {
  story.at(-1, 10);
  await story.as("district", "issuer", async (ctx) => {
    const [objected] = await inState(ctx, ["OBJECTED"]);
    if (objected !== undefined)
      await review.decideObjection(ctx, objected.id, objected.version, { upheld: false, note: "经核实，本单位去年承担了该项工作，请继续办理。" });
    const [waived] = await inState(ctx, ["DISPATCHED"], "报送党建带群建工作情况");
    if (waived !== undefined) await review.waive(ctx, waived.id, waived.version, "该单位正在筹建，本次免报。");
  });
  story.at(-1, 11);
  await story.as("youth", "issuer", async (ctx) => {
    for (const late of await inState(ctx, ["DISPATCHED", "RECEIVED", "IN_PROGRESS"]))
      await review.remind(ctx, late.id, late.version, "请抓紧报送推荐材料。");
    const [last] = await inState(ctx, ["DISPATCHED"]);
    if (last !== undefined)
      await review.supervise(ctx, last.id, last.version, { level: "YELLOW", note: "多次催办仍未签收，请主要负责同志过问。", cause: "MANUAL" });
  });
}

/** What the district is still writing. */
async function draft(story: Story): Promise<void> {
  story.at(-1, 14);
  await story.as("district", "tenant", (ctx) =>
    createTask(ctx, {
      kind: "REPORT",
      title: "报送年度工作总结",
      body: "请各单位报送本年度工作总结和下一年度工作打算。",
      deliverables: [{ kind: "TEXT", title: "工作总结", required: true }],
      dueOn: addDays(ctx.clock.today(), 30),
      selector: { kinds: ["PARTY_COMMITTEE", "MASS_ORGANIZATION"] },
    }),
  );
}

/** Who reads across tenants is on the access log of those who were read. */
async function readings(story: Story, taskId: string): Promise<void> {
  story.at(-1, 16);
  for (const reader of ["district", "union", "women", "zhouwangzhen.party"]) {
    await story.as(reader, "oversight", async (ctx) => {
      await pivot(ctx, {});
      if (reader === "district") await taskMatrix(ctx, taskId);
      const handed = await ctx.db.find(Assignment, {
        comment: CROSS_TENANT,
        where: { state: "UNDER_REVIEW" },
        order: { territory: "ASC", id: "ASC" },
        take: 5,
      });
      for (const { tenantId, id } of handed)
        noteAccess(ctx, { tenantId, operation: "submissions", entityType: "Assignment", entityId: id, rows: 1, scope: ctx.viewer.tenant.name });
      await writeAccesses(ctx, ctx.accesses);
    });
  }
}

/** What comes up beside the plain course of things. */
export async function raise(story: Story, taskId: string): Promise<void> {
  await extensions(story);
  await decisions(story);
  await draft(story);
  await readings(story, taskId);
}
