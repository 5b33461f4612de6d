import { type ListSpec, searchRule } from "../platform/list.ts";
import { PublicFeedback } from "./feedback.entity.ts";

export const feedbackList: ListSpec<PublicFeedback> = {
  entity: PublicFeedback,
  within: (ctx, query) => {
    const own = { own: ctx.viewer.tenant.id };
    if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", own);
    else query.andWhere("row.tenantId = :own", own);
  },
  filters: {
    id: "id",
    kind: "kind",
    state: "state",
    tenantId: "tenantId",
    commitmentId: "commitmentId",
    line: "line",
    territory: "territory",
    receivedOn: "receivedOn",
    q: searchRule,
  },
  sorts: {
    RECEIVED_DESC: { column: "createdAt", direction: "DESC" },
    RECEIVED_ASC: { column: "createdAt", direction: "ASC" },
    STATE_ASC: { column: "state", direction: "ASC" },
    STATE_DESC: { column: "state", direction: "DESC" },
    TENANT_ASC: { column: "tenantName", direction: "ASC" },
    TENANT_DESC: { column: "tenantName", direction: "DESC" },
  },
  sort: "RECEIVED_DESC",
};
