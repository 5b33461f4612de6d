import { errorMessage } from "../../schema/labels/errors.ts";
import type { Ctx } from "./door.ts";
import { DomainError, isTopLevel } from "./errors.ts";
import { explain } from "./explain.ts";
import type { UserError } from "./graphql.ts";
import { forgetLoaded } from "./loader.ts";
import type { Viewer } from "./viewer.ts";

export function userErrorOf(error: DomainError, viewer: Viewer): UserError {
  return {
    code: error.code,
    field: error.field ?? null,
    message: errorMessage(error.code, explain(error.params, viewer.locale), viewer.locale),
    params: error.params,
  };
}

const MAX_BULK = 500;

export interface RowResult<T> {
  id: string;
  done: T | null;
  userErrors: UserError[];
}

/** A bulk act: every row in its own savepoint, so that one refusal leaves the others done. */
export async function each<T>(
  ctx: Ctx,
  items: ReadonlyArray<{ id: string; version: number }>,
  act: (ctx: Ctx, id: string, version: number) => Promise<T>,
): Promise<Array<RowResult<T>>> {
  if (items.length > MAX_BULK) throw new DomainError("TOO_MANY_ROWS", { max: MAX_BULK });
  const results: Array<RowResult<T>> = [];
  for (const { id, version } of items) {
    const noted = ctx.last.length;
    try {
      const done = await ctx.db.transaction((db) => act({ ...ctx, db }, id, version));
      results.push({ id, done, userErrors: [] });
    } catch (error) {
      ctx.last.length = noted;
      if (!(error instanceof DomainError) || (isTopLevel(error) && error.code !== "NOT_FOUND")) throw error;
      results.push({ id, done: null, userErrors: [userErrorOf(error, ctx.viewer)] });
    }
    forgetLoaded(ctx);
  }
  return results;
}
