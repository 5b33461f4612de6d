import { Arg, Field, ID, InputType, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import { OVERSEEING } from "../assignments/assignment.policy.ts";
import type { Door } from "../platform/database.ts";
import { DomainError } from "../platform/errors.ts";
import { StringFilter } from "../platform/graphql.ts";
import type { Permissions } from "../platform/permission.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";

/** One step of a record, as far as the listener may know of it. The record itself is asked for by its own field. */
@ObjectType({ description: "Something was done to a record: which one and what, not its content. 变更" })
export class Change {
  @Field(() => ID, { description: "Continue after this: `changes(after:)`. 游标" })
  cursor!: string;

  @Field(() => Date, { description: "When. 时间" })
  at!: Date;

  @Field(() => ID, { description: "Whose record. 单位编号" })
  tenantId!: string;

  @Field(() => String, { description: "Kind of record: Task, Assignment, … 记录类别" })
  entityType!: string;

  @Field(() => ID, { description: "Which record. 记录编号" })
  entityId!: string;

  @Field(() => String, { description: "The act, as in the state machines. 操作" })
  act!: string;

  @Field(() => Boolean, { description: "Whether the listener did it. 是否本人操作" })
  byYou!: boolean;
}

@InputType({ description: "Which changes; all conditions together. 变更筛选" })
export class ChangeFilter {
  @Field(() => StringFilter, { nullable: true, description: "By kind of record. 记录类别" })
  entityType?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: "By act. 操作" })
  act?: StringFilter;
}

export interface Wanted {
  readonly after?: string | undefined;
  readonly filter?: ChangeFilter | undefined;
}

const OWN: readonly RoleName[] = ["TENANT_ADMIN", "TENANT_APPROVER", "TENANT_OPERATOR", "AUDITOR"];
const ISSUING: readonly RoleName[] = ["ISSUER", "RECEIVER", "REVIEWER"];

/** Every door that shows this viewer somebody's work. */
export function doorsOf(viewer: Viewer): Door[] {
  return [
    ...(holds(viewer, OWN) ? ["tenant" as const] : []),
    ...(holds(viewer, ISSUING) ? ["issuer" as const] : []),
    ...(holds(viewer, OVERSEEING) ? ["oversight" as const] : []),
  ];
}

export const changePermissions: Permissions = {
  changes: { allow: [...OWN, ...ISSUING, ...OVERSEEING], doors: doorsOf },
};

/** The context of a subscription: one listener, for as long as it listens. */
export class Listening {
  constructor(readonly changes: (wanted: Wanted) => Promise<AsyncIterable<Change>>) {}
}

function listen({ context, args }: { context: unknown; args: Wanted }): Promise<AsyncIterable<Change>> {
  if (!(context instanceof Listening)) throw new DomainError("BAD_REQUEST", { detail: "POST /graphql/stream" });
  return context.changes(args);
}

@Resolver(() => Change)
export class ChangeResolver {
  @Subscription(() => Change, {
    subscribe: listen,
    description:
      "What is done from now on, or since a cursor of the last day, at least once each, over server-sent events at /graphql/stream. 变更推送",
  })
  changes(
    @Root() change: Change,
    @Arg("after", () => ID, { nullable: true, description: "Continue after this cursor. 起始游标" }) _after?: string,
    @Arg("filter", () => ChangeFilter, { nullable: true, description: "Which. 筛选" }) _filter?: ChangeFilter,
  ): Change {
    return change;
  }
}
