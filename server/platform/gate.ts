import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema } from "graphql";
import type { Database, Door } from "./database.ts";
import { open, type Ctx } from "./door.ts";
import { DomainError, isTopLevel, notFound } from "./errors.ts";
import { userErrorOf } from "./mutation.ts";
import { checkReady, mayCall, type Permission, type Permissions } from "./permission.ts";
import type { Request } from "./request.ts";
import { claimKey } from "./idempotency.ts";
import { ROLES, type Viewer } from "./viewer.ts";

type Next = () => Promise<unknown>;

function reachOf(permission: Permission, request: Request): "all" | "tenant" {
  const { reach } = permission;
  return typeof reach === "function" ? reach(request.viewer) : (reach ?? "tenant");
}

function doorsOf(permission: Permission, request: Request, args: Arguments): readonly Door[] {
  return typeof permission.doors === "function" ? permission.doors(request.viewer, args) : permission.doors;
}

export function check(permission: Permission, request: Request): void {
  const { viewer } = request;
  if (!mayCall(viewer, permission)) throw new DomainError(viewer.accountId === null ? "UNAUTHENTICATED" : "FORBIDDEN");
  if (permission.beforePasswordChange !== true) checkReady(viewer);
  noteUse(permission, request);
}

/** The least of one's rights that sufficed was used today. */
function noteUse({ allow }: Permission, { viewer, options }: Request): void {
  if (typeof allow === "string") return;
  const role = ROLES.find((one) => allow.includes(one) && viewer.roles.has(one));
  for (const grant of viewer.grants) if (grant.role === role) options.grantUse.note(grant.id);
}

/** With a token nobody signs in, changes passwords, makes tokens or grants: all acts of the platform door; and reading is not acting. */
function checkToken({ token }: Viewer, door: Door): void {
  if (token !== null && (token.access === "READ" || door === "platform")) throw new DomainError("FORBIDDEN");
}

/** Before a way in that is not a root field but answers like one: the same permission, door and reach. */
export function entranceOf(permissions: Permissions, field: string, request: Request) {
  const permission = permissions[field];
  if (permission === undefined) throw new Error(`no permission for ${field}`);
  return {
    check: (): void => check(permission, request),
    doorFor(args: Record<string, unknown>): { door: Door; reach: "all" | "tenant" } {
      const [door] = doorsOf(permission, request, args);
      if (door === undefined) throw new DomainError("FORBIDDEN");
      return { door, reach: reachOf(permission, request) };
    },
  };
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
  request.place(key, request.reading(doors[0], reach, "snapshot"));
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
  // The payload of the mutation before this one is complete: whoever waits for a connection holds none.
  await request.close();
  const scope = open(database, about.door, request.entry(reach), "write");
  let answer: unknown;
  try {
    request.place(about.key, scope.ctx);
    await claimKey(scope.ctx, request, about);
    answer = await next();
  } catch (error) {
    await scope.close("rollback").catch(() => undefined);
    if (!(error instanceof DomainError) || isTopLevel(error)) throw error;
    answer = refusal(error, scope.ctx);
    request.reply.code ??= error.code;
    request.place(about.key, request.reading(about.door, reach, "read"));
    return answer;
  }
  await scope.close("commit");
  request.place(about.key, request.reading(about.door, reach, "read"));
  return answer;
}

/** What a payload looks like when the act was refused: no record, and the reasons. Bulk and counting payloads stay complete. */
function refusal(error: DomainError, ctx: Ctx): object {
  return { userErrors: [userErrorOf(error, ctx.viewer)], results: [], count: 0, signedOut: false };
}

type Arguments = Record<string, unknown>;
type RootField = GraphQLFieldResolver<unknown, Request, Arguments>;

async function pass(database: Database, permission: Permission, about: { context: Request; args: Arguments; info: GraphQLResolveInfo }, next: Next) {
  const { args, context, info } = about;
  check(permission, context);
  const doors = doorsOf(permission, context, args);
  const key = String(info.path.key);
  if (info.parentType.name === "Mutation") {
    const [door] = doors;
    if (door === undefined) throw new DomainError("FORBIDDEN");
    checkToken(context.viewer, door);
    return act(database, context, { key, permission, door, field: info.fieldName }, next);
  }
  const [first, ...others] = doors;
  if (first === undefined) throw new DomainError("FORBIDDEN");
  const answer = await ask(context, { key, permission, doors: [first, ...others] }, next);
  // A nullable detail that no door shows is missing, whether it exists or not.
  if (answer === null && info.fieldName !== "viewer") throw notFound();
  return answer;
}

function gated(database: Database, permission: Permission, resolve: RootField): RootField {
  return (root, args, context, info) => pass(database, permission, { context, args, info }, async () => resolve(root, args, context, info));
}

/** Who listens was let in when the stream was opened, and is looked at again before every piece (events/feed.ts). */
function gatedStream(permission: Permission, resolve: RootField): RootField {
  return (root, args, context, info) => {
    if (root !== undefined) return resolve(root, args, context, info);
    check(permission, context);
    throw new DomainError("BAD_REQUEST", { detail: "subscription: POST /graphql/stream" });
  };
}

/** Stands before every root field: permission, door, transaction. A field without a permission does not come into being. */
export function gate(schema: GraphQLSchema, database: Database, permissions: Permissions): void {
  const streams = schema.getSubscriptionType();
  for (const type of [schema.getQueryType(), schema.getMutationType(), streams]) {
    for (const [name, field] of Object.entries(type?.getFields() ?? {})) {
      const permission = permissions[name];
      if (permission === undefined) throw new Error(`no permission for ${name}`);
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = type === streams ? gatedStream(permission, resolve) : gated(database, permission, resolve);
    }
  }
}
