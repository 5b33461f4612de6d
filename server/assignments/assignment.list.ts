import type { Ctx } from "../platform/door.ts";
import { type ListSpec, searchRule, wantedValues } from "../platform/list.ts";
import type { Conditions } from "../platform/select.ts";
import { Assignment } from "./assignment.entity.ts";
import { AssignmentFigure, figureSql } from "./figures.ts";
import { timelinessSql } from "./timeliness.ts";

function withinDoor(ctx: Ctx, query: Conditions): void {
  const own = { own: ctx.viewer.tenant.id };
  if (ctx.door === "issuer") query.andWhere("row.issuerId = :own", own);
  else if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", own);
  else query.andWhere("row.tenantId = :own", own);
}

/** Rows that the tenant must acknowledge again after an amendment. */
const MUST_REACKNOWLEDGE = `row.acknowledgedRevision is not null and row.acknowledgedRevision < row.taskRevision and row.state in ('DISPATCHED', 'RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')`;

export const assignmentList: ListSpec<Assignment> = {
  entity: Assignment,
  within: withinDoor,
  filters: {
    id: "id",
    state: "state",
    kind: "kind",
    line: "line",
    territory: "territory",
    tenantId: "tenantId",
    taskId: "taskId",
    issuerId: "issuerId",
    campaignId: "campaignId",
    groupId: "groupId",
    parentId: "parentId",
    assigneeId: "assigneeId",
    effectiveDueOn: "effectiveDueOn",
    supervisionLevel: "supervisionLevel",
    timeliness: (query, value, ctx) => {
      query.andWhere(`(${timelinessSql("row", ":today::date")}) = any(:timeliness)`, {
        today: ctx.clock.today(),
        timeliness: wantedValues(value),
      });
    },
    figure: (query, value, ctx) => {
      const figures = wantedValues(value).filter((one): one is AssignmentFigure => Object.hasOwn(AssignmentFigure, one));
      const rules = figures.map((figure) => `(${figureSql(figure, "row", ":figureDay::date")})`);
      query.andWhere(rules.length === 0 ? "false" : `(${rules.join(" or ")})`, { figureDay: ctx.clock.today() });
    },
    mustReacknowledge: (query, value) => {
      const yes = typeof value === "object" && value !== null && "eq" in value && value.eq === true;
      query.andWhere(yes ? `(${MUST_REACKNOWLEDGE})` : `not (coalesce(${MUST_REACKNOWLEDGE}, false))`);
    },
    extensionRequested: (query, value) => {
      const yes = typeof value === "object" && value !== null && "eq" in value && value.eq === true;
      query.andWhere(`${yes ? "" : "not "}exists (select 1 from extension e where e.assignment_id = row.id and e.state = 'REQUESTED')`);
    },
    own: (query, value, ctx) => {
      if (value === true && ctx.viewer.groups.length === 0) query.andWhere("row.groupId is null");
    },
    q: searchRule,
  },
  sorts: {
    DUE_ASC: { column: "effectiveDueOn", direction: "ASC" },
    DUE_DESC: { column: "effectiveDueOn", direction: "DESC" },
    DISPATCHED_ASC: { column: "dispatchedAt", direction: "ASC" },
    DISPATCHED_DESC: { column: "dispatchedAt", direction: "DESC" },
    TITLE_ASC: { column: "title", direction: "ASC" },
    TITLE_DESC: { column: "title", direction: "DESC" },
    STATE_ASC: { column: "state", direction: "ASC" },
    STATE_DESC: { column: "state", direction: "DESC" },
  },
  sort: "DUE_ASC",
  without: ["brief", "searchText", "overseerIds", "createdAt", "takenAt", "lastSubmittedAt"],
};
