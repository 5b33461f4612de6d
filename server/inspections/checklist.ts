import type { Aspect } from "../tasks/task.entity.ts";
import type { ChecklistLine } from "./group.entity.ts";

const LINES: Readonly<Record<Aspect, readonly string[]>> = {
  IDEOLOGY: ["理论学习有计划、有记录，领导班子带头学", "活动主题与群众工作结合，干部群众知晓"],
  ORGANIZATION: ["基层组织健全、按期换届，覆盖面有台账", "党建带群建结对有协议、有活动"],
  LEADERSHIP: ["一把手抓群团工作有部署、有督促", "班子分工明确，民主议事有记录"],
  WORKFORCE: ["专兼职干部配备到位，培训有安排", "骨干和志愿者队伍作用发挥"],
  CONDUCT: ["公开承诺兑现，群众意见有答复", "服务阵地按时开放，联系群众制度落实"],
  WORK: ["重点任务按期办结，材料与实际相符", "上次检查和点评指出的问题已整改"],
};

/** What a new group looks at until it says otherwise: two lines for each of the six aspects. */
export const STANDARD: readonly ChecklistLine[] = Object.entries(LINES).flatMap(([aspect, texts]) =>
  texts.map((text, index) => ({ key: `${aspect}_${index + 1}`, aspect: aspect as Aspect, text })),
);
