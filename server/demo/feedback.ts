import type { Ctx } from "../platform/door.ts";
import { addDays } from "../platform/clock.ts";
import { answerFeedback, receiveFeedback, setAsideFeedback, takeUpFeedback } from "../public/feedback.service.ts";
import type { PublicFeedback } from "../public/feedback.entity.ts";
import type { Story } from "./story.ts";

type Act = (ctx: Ctx, row: PublicFeedback) => Promise<PublicFeedback>;

interface Letter {
  readonly who: string;
  readonly kind: PublicFeedback["kind"];
  readonly body: string;
  readonly contact: string | null;
  readonly act: Act | null;
}

const answered =
  (answer: string, shown: boolean): Act =>
  (ctx, { id, version }) =>
    answerFeedback(ctx, id, version, { answer, shown });

/** What people write, and what came of it. */
const LETTERS: readonly Letter[] = [
  {
    who: "zhouwangzhen.union",
    kind: "OPINION",
    body: "建议体检安排在周末，工作日请假要扣钱。",
    contact: null,
    act: answered("已与医院商定每月第二个周六开放体检，通知已张贴到各企业。", true),
  },
  {
    who: "zhouwangzhen.union",
    kind: "COMPLAINT",
    body: "职工书屋晚上不开门，下了班没法去。",
    contact: "13900000000（演示）",
    act: (ctx, { id, version }) =>
      takeUpFeedback(ctx, id, version, { aspect: "WORK", item: "职工书屋夜间不开放", dueOn: addDays(ctx.clock.today(), 30) }),
  },
  { who: "zhouwangzhen.union", kind: "OPINION", body: "希望多办几场技能比武，外来工也能参加。", contact: null, act: null },
  {
    who: "zhouwangzhen.women",
    kind: "OPINION",
    body: "两癌检查能不能到村里来做？",
    contact: null,
    act: answered("下月起逐村设点，时间表在公示栏。", true),
  },
  {
    who: "shuiyangzhen.youth",
    kind: "COMPLAINT",
    body: "辅导班报名电话一直没人接。",
    contact: null,
    act: answered("已更换值班电话并向您致歉。", false),
  },
  {
    who: "zhouwangzhen.party",
    kind: "OPINION",
    body: "出售二手农机，价格面议。",
    contact: null,
    act: (ctx, { id, version }) => setAsideFeedback(ctx, id, version, "内容与本单位工作无关"),
  },
];

/** Word from the public in every state. */
export async function tellFeedback(story: Story): Promise<void> {
  for (const [index, { who, kind, body, contact, act }] of LETTERS.entries()) {
    story.at(-18 + index, 19);
    const row = await story.bySystem(who, (ctx) => receiveFeedback(ctx, { kind, body, contact, commitmentId: null }), "tenant");
    story.at(-16 + index, 9);
    if (act !== null) await story.as(who, "tenant", (ctx) => act(ctx, row));
  }
}
