import { type ListSpec, searchRule } from "../platform/list.ts";
import { Commitment } from "./commitment.entity.ts";

export const commitmentList: ListSpec<Commitment> = {
  entity: Commitment,
  within: (ctx, query) => {
    const own = { own: ctx.viewer.tenant.id };
    if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[] and row.number > 0", own);
    else query.andWhere("row.tenantId = :own", own);
  },
  filters: {
    id: "id",
    kind: "kind",
    state: "state",
    subjectKind: "subjectKind",
    subjectId: "subjectId",
    tenantId: "tenantId",
    line: "line",
    territory: "territory",
    dueOn: "dueOn",
    targetShareId: "targetShareId",
    publishedOn: "publishedOn",
    q: searchRule,
  },
  sorts: {
    CREATED_DESC: { column: "createdAt", direction: "DESC" },
    CREATED_ASC: { column: "createdAt", direction: "ASC" },
    DUE_ASC: { column: "dueOn", direction: "ASC" },
    DUE_DESC: { column: "dueOn", direction: "DESC" },
    TITLE_ASC: { column: "title", direction: "ASC" },
    TITLE_DESC: { column: "title", direction: "DESC" },
    SUBJECT_ASC: { column: "subjectName", direction: "ASC" },
    SUBJECT_DESC: { column: "subjectName", direction: "DESC" },
    STATE_ASC: { column: "state", direction: "ASC" },
    STATE_DESC: { column: "state", direction: "DESC" },
    TENANT_ASC: { column: "tenantName", direction: "ASC" },
    TENANT_DESC: { column: "tenantName", direction: "DESC" },
  },
  sort: "CREATED_DESC",
};
