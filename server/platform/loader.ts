import DataLoader from "dataloader";
import type { ObjectLiteral } from "typeorm";
import type { Ctx } from "./door.ts";
import { Select } from "./select.ts";

type Row = ObjectLiteral;
type Entity<E extends Row> = new () => E;

function loaderFor<V>(ctx: Ctx, key: string, make: () => DataLoader<string, V>): DataLoader<string, V> {
  const known = ctx.loaders.get(key);
  if (known instanceof DataLoader) return known;
  const loader = make();
  ctx.loaders.set(key, loader);
  return loader;
}

/** The row with this id as far as the door lets it be seen, or null. One statement for all ids asked for together. */
export function loadOne<E extends Row & { id: string }>(ctx: Ctx, entity: Entity<E>, id: string): Promise<E | null> {
  const loader = loaderFor<E | null>(ctx, `one ${entity.name}`, () => {
    return new DataLoader<string, E | null>(async (ids) => {
      const rows = await new Select(ctx, entity).andWhere("row.id = any(:ids)", { ids }).getMany();
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((wanted) => byId.get(wanted) ?? null);
    });
  });
  return loader.load(id);
}

/** The rows that point at a parent, in the order asked for. One statement for all parents of a list. */
export function loadMany<E extends Row, K extends keyof E & string>(
  ctx: Ctx,
  entity: Entity<E>,
  column: K,
  parentId: string,
  order: { by: keyof E & string; direction: "ASC" | "DESC" },
): Promise<E[]> {
  const loader = loaderFor<E[]>(ctx, `many ${entity.name} ${column} ${order.by} ${order.direction}`, () => {
    return new DataLoader<string, E[]>(async (ids) => {
      const rows = await new Select(ctx, entity).andWhere(`row.${column} = any(:ids)`, { ids }).orderBy(order.by, order.direction).getMany();
      return ids.map((wanted) => rows.filter((row) => row[column] === wanted));
    });
  });
  return loader.load(parentId);
}

/** Forgets what was loaded: after an act the same transaction must see its own writes. */
export function forgetLoaded(ctx: Ctx): void {
  ctx.loaders.clear();
}
