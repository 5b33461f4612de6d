import type { Ctx } from "./door.ts";
import { stored, tableOf } from "./select.ts";

function statementOf<E extends object>(entity: new () => E, rows: readonly E[]): { text: string; values: unknown[] } {
  const { name, columns } = tableOf(entity);
  const values: unknown[] = [];
  const tuples = rows.map((row) => {
    const given = new Map(Object.entries(row));
    return `(${[...columns].map(([property, column]) => `$${values.push(stored(column, given.get(property)) ?? null)}`).join(", ")})`;
  });
  return { text: `insert into ${name} (${[...columns.values()].map((column) => column.name).join(", ")}) values ${tuples.join(", ")}`, values };
}

/** Writes rows of one entity in one statement, and reads nothing back: who writes for others may not be allowed to read there. */
export async function insert<E extends object>(ctx: Ctx, entity: new () => E, rows: readonly E[]): Promise<void> {
  if (rows.length === 0) return;
  const { text, values } = statementOf(entity, rows);
  await ctx.rows(text, values);
}

/** Like {@link insert}, but leaves out what is there by one of the table's own keys; returns the rows that were written. */
export async function insertOnce<E extends object & { id: string }>(ctx: Ctx, entity: new () => E, rows: readonly E[]): Promise<E[]> {
  if (rows.length === 0) return [];
  const { text, values } = statementOf(entity, rows);
  const written = new Set((await ctx.rows<{ id: string }>(`${text} on conflict do nothing returning id`, values)).map(({ id }) => id));
  return rows.filter(({ id }) => written.has(id));
}
