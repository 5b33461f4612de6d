import type { Ctx } from "../platform/door.ts";
import { type ListSpec, searchRule } from "../platform/list.ts";
import { Account } from "./account.entity.ts";

export const accountList: ListSpec<Account> = {
  entity: Account,
  within: (ctx, query) => {
    if (!ctx.viewer.roles.has("PLATFORM_ADMIN")) query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id });
  },
  filters: { id: "id", status: "status", tenantId: "tenantId", q: searchRule },
  sorts: {
    USERNAME_ASC: { column: "username", direction: "ASC" },
    USERNAME_DESC: { column: "username", direction: "DESC" },
    NAME_ASC: { column: "name", direction: "ASC" },
    NAME_DESC: { column: "name", direction: "DESC" },
  },
  sort: "USERNAME_ASC",
};

/** The account, if the viewer may administer it. */
export async function findAccount(ctx: Ctx, id: string): Promise<Account | null> {
  const found = await ctx.db.findOneBy(Account, { id });
  if (found === null || !ctx.predicates || ctx.viewer.roles.has("PLATFORM_ADMIN")) return found;
  return found.tenantId === ctx.viewer.tenant.id ? found : null;
}
