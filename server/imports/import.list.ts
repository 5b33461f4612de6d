import type { ListSpec } from "../platform/list.ts";
import { Import } from "./import.entity.ts";
import { kindsFor } from "./import.rules.ts";

/** One's own organization's imports, of what one may import oneself: whoever may not read a register reads no workbook of it. */
export const importList: ListSpec<Import> = {
  entity: Import,
  within(ctx, query) {
    query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id });
  },
  always(ctx, query) {
    query.andWhere("row.kind = any(:kinds)", { kinds: kindsFor(ctx.viewer) });
  },
  filters: { id: "id", kind: "kind", state: "state" },
  sorts: {
    CREATED_DESC: { column: "createdAt", direction: "DESC" },
    CREATED_ASC: { column: "createdAt", direction: "ASC" },
  },
  sort: "CREATED_DESC",
};
