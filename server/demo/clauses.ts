import { clausesOf, createDocument } from "../clauses/clause.service.ts";
import type { Story } from "./story.ts";

/** The document that the campaign's tasks rest on; its number is that of the tasks that carry it out. */
const DOCUMENT = {
  number: "宣组〔2026〕28号",
  title: "关于在全区群团组织中深入开展创先争优活动的实施意见",
  clauses: [
    { label: "第一条", text: "各群团组织对照思想、组织、班子、队伍、作风、工作六个方面开展自查自纠，建立问题台账。" },
    { label: "第二条", text: "每半年由党员领导干部对联系点和下属群团组织点评一次。" },
    { label: "第三条", text: "党组织书记带头讲一次专题党课，组织群团干部集中学习。" },
    { label: "第四条", text: "每个群团组织确定一项有特色、能见效的活动载体。" },
  ],
} as const;

/** The document of the campaign, entered before its first task; returns its clauses in their order. */
export async function tellClauses(story: Story): Promise<string[]> {
  story.at(-58, 9);
  return story.as("district", "issuer", async (ctx) => {
    const document = await createDocument(ctx, { ...DOCUMENT, issuedOn: ctx.clock.today() });
    return (await clausesOf(ctx, document.id)).map(({ id }) => id);
  });
}
