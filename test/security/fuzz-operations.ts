import type { RoleName } from "../../server/platform/viewer.ts";

export const ROLES: readonly RoleName[] = [
  "TENANT_OPERATOR",
  "TENANT_APPROVER",
  "ISSUER",
  "RECEIVER",
  "LINE_READER",
  "TERRITORY_READER",
  "DISTRICT_READER",
];
/** What is likely to be done next, so that every state is reached; the server says whether it may. */
export const NEXT: Readonly<Record<string, readonly string[]>> = {
  DISPATCHED: ["acknowledge"],
  RECEIVED: ["accept", "accept", "object"],
  OBJECTED: ["overruleObjection", "waive"],
  ACCEPTED: ["start"],
  IN_PROGRESS: ["submit"],
  SUBMITTED: ["takeForReview", "takeForReview", "withdraw"],
  UNDER_REVIEW: ["return", "approve"],
  RETURNED: ["rework"],
  COMPLETED: ["reopen"],
};
export const OF_ISSUER = new Set(["takeForReview", "return", "approve", "reopen", "waive", "overruleObjection"]);

export const AT_HOME = `
  received: assignments(view: RECEIVED, sort: DISPATCHED_DESC, page: { limit: 50 }) { total items { id } }
  issued: assignments(view: ISSUED, sort: DISPATCHED_DESC, page: { limit: 50 }) { total items { id } }
  receivedHits: assignments(view: RECEIVED, filter: { q: "密令" }) { total }
  messages(page: { limit: 20 }) { items { title text } }`;
export const ACROSS = `
  overseen: assignments(view: OVERSEEN, sort: DISPATCHED_DESC, page: { limit: 50 }) { total items { id } }
  overseenHits: assignments(view: OVERSEEN, filter: { q: "ml" }) { total }
  groups: massGroups(view: OVERSEEN, page: { limit: 100 }) { total items { name } }
  pivot { total { assignments } }`;
export const DETAIL = `query ($id: ID!) { assignment(id: $id) { id title brief { body } draft { note contents { text } }
  submissions { contents { text } } returns { reasons { reason } } timeline { note } } }`;
