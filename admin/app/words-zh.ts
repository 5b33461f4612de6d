import { arrivalErrors } from "../../schema/labels/arrival-errors.ts";
import { zhCN } from "../../schema/labels/zh-CN.ts";
import { zh as accounts } from "../accounts/messages.ts?zh";
import { zh as security } from "../accounts/security-messages.ts?zh";
import { zh as assignments } from "../assignments/messages.ts?zh";
import { zh as campaigns } from "../campaigns/messages.ts?zh";
import { zh as carriers } from "../carriers/messages.ts?zh";
import { zh as clauses } from "../clauses/messages.ts?zh";
import { zh as commitments } from "../commitments/messages.ts?zh";
import { zh as enterprises } from "../enterprises/messages.ts?zh";
import { zh as events } from "../events/messages.ts?zh";
import { zh as feedback } from "../feedback/messages.ts?zh";
import { zh as imports } from "../imports/messages.ts?zh";
import { zh as inspections } from "../inspections/messages.ts?zh";
import { zh as jobs } from "../jobs/messages.ts?zh";
import { zh as organizations } from "../organizations/messages.ts?zh";
import { zh as positions } from "../positions/messages.ts?zh";
import { zh as rectifications } from "../rectifications/messages.ts?zh";
import { zh as reports } from "../reports/messages.ts?zh";
import { zh as reviews } from "../reviews/messages.ts?zh";
import { zh as status } from "../status/messages.ts?zh";
import { zh as targets } from "../targets/messages.ts?zh";
import { zh as tasks } from "../tasks/messages.ts?zh";
import { zh as app } from "./messages.ts?zh";
import { raChinese } from "./ra-zh-CN.ts";

const errors = Object.fromEntries(Object.entries(arrivalErrors).map(([code, words]) => [code, words["zh-CN"]]));

/** Every word of the console in Chinese; a file of words is taken in by one language at a time (`?zh`), and so is what is loaded. */
export const words = {
  ...raChinese,
  ...zhCN,
  errors,
  ...app,
  ...accounts,
  ...assignments,
  ...campaigns,
  ...commitments,
  ...feedback,
  ...events,
  ...imports,
  ...inspections,
  ...jobs,
  ...organizations,
  ...rectifications,
  ...reports,
  ...enterprises,
  ...carriers,
  ...targets,
  ...positions,
  ...clauses,
  ...reviews,
  ...security,
  ...status,
  ...tasks,
};
