import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Ctx } from "./door.ts";

/** For find options: rows of several tenants are meant, so that every shard of a cluster is asked. */
export const CROSS_TENANT = "cross-tenant";

/** Whether a statement may name the one tenant whose rows it reads. */
export function isWithinTenant({ door, predicates }: Ctx): boolean {
  return door === "tenant" && predicates;
}

/**
 * Says where the rows of a query are: a tenant's own door reads one tenant's, which one shard has; every other door reads
 * several tenants', and says so. A row policy protects, it does not route.
 */
export function onShards<E extends ObjectLiteral>(ctx: Ctx, query: SelectQueryBuilder<E>): SelectQueryBuilder<E> {
  if (!isWithinTenant(ctx)) return query.comment(CROSS_TENANT);
  const owned = query.expressionMap.mainAlias?.metadata.findColumnWithPropertyName("tenantId") !== undefined;
  return owned ? query.andWhere("row.tenantId = :shard", { shard: ctx.viewer.tenant.id }) : query;
}
