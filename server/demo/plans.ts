import type { TaskKind } from "../assignments/assignment.entity.ts";
import type { DeliverableInput } from "../assignments/deliverable.ts";
import { daysBetween } from "../platform/clock.ts";
import type { SelectorInput } from "../tasks/task.input.ts";

export interface Plan {
  readonly issuer: string;
  readonly kind: TaskKind;
  readonly title: string;
  readonly body: string;
  readonly basis?: string;
  /** Places of the clauses it carries out, in the document of the campaign. */
  readonly clauses?: readonly number[];
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

/** What the district really asked of its township Party committees, with the day it was due. */
const SELF_INSPECTION: Omit<Plan, "dispatched" | "due"> = {
  issuer: "district",
  kind: "SELF_INSPECTION",
  title: "开展发展党员工作自查并报送书面总结",
  basis: "宣组〔2026〕28号",
  clauses: [0, 2],
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
};

const OTHERS: readonly Plan[] = [
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
    clauses: [3],
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
    clauses: [2],
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
    clauses: [3],
    receiverName: "区妇联发展部",
    body: "组织动员妇女岗位建功，培育巾帼文明岗，报送活动情况和典型。",
    deliverables: [{ key: "summary", kind: "TEXT", title: "活动情况", required: true, maxLength: 2000 }],
    selector: { lines: ["WOMEN"], kinds: ["MASS_ORGANIZATION"] },
    dispatched: -18,
    due: 6,
  },
];

/** The district's real task is due on 15 November; out of season the story is told as if that had been eight days ago. */
function selfInspectionDue(today: string): number {
  const real = daysBetween(today, `${today.slice(0, 4)}-11-15`);
  return real >= -30 && real <= 0 ? real : -8;
}

export function plans(today: string): Plan[] {
  const due = selfInspectionDue(today);
  return [{ ...SELF_INSPECTION, dispatched: due - 26, due }, ...OTHERS];
}
