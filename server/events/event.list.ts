import type { ListSpec } from "../platform/list.ts";
import { containsPattern } from "../platform/search.ts";
import { AccessEntry } from "./access-entry.entity.ts";
import { Event } from "./event.entity.ts";

export const eventList: ListSpec<Event> = {
  entity: Event,
  within: (ctx, query) => query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id }),
  filters: {
    entityType: "entityType",
    entityId: "entityId",
    act: "act",
    at: "at",
    q: (query, value) => {
      if (typeof value !== "string" || value.trim() === "") return;
      query.andWhere("lower(row.actorName || ' ' || row.actorTenantName || ' ' || coalesce(row.note, '')) like :q", { q: containsPattern(value) });
    },
  },
  sorts: { AT_DESC: { column: "at", direction: "DESC" }, AT_ASC: { column: "at", direction: "ASC" } },
  sort: "AT_DESC",
};

export const accessList: ListSpec<AccessEntry> = {
  entity: AccessEntry,
  within: (ctx, query) => query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id }),
  filters: {
    at: "at",
    operation: "operation",
    entityId: "entityId",
    q: (query, value) => {
      if (typeof value !== "string" || value.trim() === "") return;
      query.andWhere("lower(row.readerName || ' ' || row.readerTenantName) like :q", {
        q: containsPattern(value),
      });
    },
  },
  sorts: { AT_DESC: { column: "at", direction: "DESC" }, AT_ASC: { column: "at", direction: "ASC" } },
  sort: "AT_DESC",
};
