import english from "ra-language-english";
import { arrivalErrors } from "../../schema/labels/arrival-errors.ts";
import { en } from "../../schema/labels/en.ts";
import { en as accounts } from "../accounts/messages.ts?en";
import { en as security } from "../accounts/security-messages.ts?en";
import { en as assignments } from "../assignments/messages.ts?en";
import { en as campaigns } from "../campaigns/messages.ts?en";
import { en as carriers } from "../carriers/messages.ts?en";
import { en as clauses } from "../clauses/messages.ts?en";
import { en as commitments } from "../commitments/messages.ts?en";
import { en as enterprises } from "../enterprises/messages.ts?en";
import { en as events } from "../events/messages.ts?en";
import { en as feedback } from "../feedback/messages.ts?en";
import { en as imports } from "../imports/messages.ts?en";
import { en as inspections } from "../inspections/messages.ts?en";
import { en as jobs } from "../jobs/messages.ts?en";
import { en as organizations } from "../organizations/messages.ts?en";
import { en as positions } from "../positions/messages.ts?en";
import { en as rectifications } from "../rectifications/messages.ts?en";
import { en as reports } from "../reports/messages.ts?en";
import { en as reviews } from "../reviews/messages.ts?en";
import { en as status } from "../status/messages.ts?en";
import { en as targets } from "../targets/messages.ts?en";
import { en as tasks } from "../tasks/messages.ts?en";
import { en as app } from "./messages.ts?en";

const errors = Object.fromEntries(Object.entries(arrivalErrors).map(([code, words]) => [code, words["en"]]));

/** Every word of the console in English; a file of words is taken in by one language at a time (`?en`), and so is what is loaded. */
export const words = {
  ...english,
  ...en,
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
