import type { MiddlewareFn } from "type-graphql";
import type { Database, Door } from "./database.ts";
import { open, type Ctx } from "./door.ts";
import { DomainError, isTopLevel, notFound } from "./errors.ts";
import { userErrorOf } from "./mutation.ts";
import { mayCall, type Permission, type Permissions } from "./permission.ts";
import type { Request } from "./request.ts";
import { claimKey } from "./idempotency.ts";

type Next = () => Promise<unknown>;

function reachOf(permission: Permission, request: Request): "all" | "tenant" {
  const { reach } = permission;
  return typeof reach === "function" ? reach(request.viewer) : (reach ?? "tenant");
}

function doorsOf(permission: Permission, request: Request, args: Record<string, unknown>): readonly Door[] {
  return typeof permission.doors === "function" ? permission.doors(request.viewer, args) : permission.doors;
}

function check(permission: Permission, request: Request): void {
  const { viewer } = request;
  if (!mayCall(viewer, permission)) throw new DomainError(viewer.accountId === null ? "UNAUTHENTICATED" : "FORBIDDEN");
  if (viewer.mustChangePassword && permission.beforePasswordChange !== true) throw new DomainError("PASSWORD_CHANGE_REQUIRED");
}

/** A query: one reading transaction per door. Lists use the first door; details may try the others too (see TryDoors). */
async function ask(
  request: Request,
  about: { key: string; permission: Permission; doors: readonly [Door, ...Door[]] },
  next: Next,
): Promise<unknown> {
  const { key, permission, doors } = about;
  const reach = reachOf(permission, request);
  const openings = doors.map((door) => () => request.reading(door, reach, "snapshot"));
  request.offer(key, openings);
  request.place(key, await request.reading(doors[0], reach, "snapshot"));
  return next();
}

/** A mutation: its own transaction, committed before its payload is resolved; a refused act leaves nothing behind. */
async function act(
  database: Database,
  request: Request,
  about: { key: string; permission: Permission; door: Door; field: string },
  next: Next,
): Promise<unknown> {
  const reach = reachOf(about.permission, request);
  const scope = await open(database, about.door, request.entry(reach), "write");
  let answer: unknown;
  try {
    request.place(about.key, scope.ctx);
    await claimKey(scope.ctx, request, about.field);
    answer = await next();
  } catch (error) {
    await scope.close("rollback").catch(() => undefined);
    if (!(error instanceof DomainError) || isTopLevel(error)) throw error;
    answer = refusal(error, scope.ctx);
    request.place(about.key, await request.reading(about.door, reach, "read"));
    return answer;
  }
  await scope.close("commit");
  request.place(about.key, await request.reading(about.door, reach, "read"));
  return answer;
}

/** What a payload looks like when the act was refused: no record, and the reasons. Bulk and counting payloads stay complete. */
function refusal(error: DomainError, ctx: Ctx): object {
  return { userErrors: [userErrorOf(error, ctx.viewer)], results: [], count: 0, signedOut: false };
}

/** Stands before every root field: permission, door, transaction. Fields without a permission do not exist. */
export function gate(database: Database, permissions: Permissions): MiddlewareFn<Request> {
  return async ({ info, context, args }, next) => {
    if (info.path.prev !== undefined) return next();
    const permission = permissions[info.fieldName];
    if (permission === undefined) throw new Error(`no permission for ${info.fieldName}`);
    check(permission, context);
    const doors = doorsOf(permission, context, args);
    const key = String(info.path.key);
    if (info.parentType.name === "Mutation") {
      const [door] = doors;
      if (door === undefined) throw new DomainError("FORBIDDEN");
      return act(database, context, { key, permission, door, field: info.fieldName }, next);
    }
    const [first, ...others] = doors;
    if (first === undefined) throw new DomainError("FORBIDDEN");
    const answer = await ask(context, { key, permission, doors: [first, ...others] }, next);
    // A nullable detail that no door shows is missing, whether it exists or not.
    if (answer === null && info.fieldName !== "viewer") throw notFound();
    return answer;
  };
}
