import { Field, ID, ObjectType } from "type-graphql";
import type { Ctx } from "../platform/door.ts";
import { idleSince } from "./session.service.ts";

@ObjectType("Session", { description: "A place where the account is signed in. 登录会话" })
export class SessionType {
  @Field(() => ID, { description: "Which. 编号" })
  id!: string;

  @Field(() => Date, { description: "Signed in at. 登录时间" })
  createdAt!: Date;

  @Field(() => Date, { description: "Last used. 最近使用" })
  lastSeenAt!: Date;

  @Field(() => String, { description: "Network address. 地址" })
  address!: string;

  @Field(() => String, { description: "Browser. 设备" })
  userAgent!: string;

  @Field(() => Boolean, { description: "This one. 当前会话" })
  current!: boolean;
}

/** Where an account is signed in now, the latest used first. */
export function sessionsOf(ctx: Ctx, accountId: string | null): Promise<SessionType[]> {
  return ctx.db.query(
    `select id, created_at as "createdAt", last_seen_at as "lastSeenAt", address, user_agent as "userAgent", id is not distinct from $2 as current
     from session where account_id = $1 and expires_at > $3 and last_seen_at > $4 order by last_seen_at desc`,
    [accountId, ctx.viewer.sessionId, ctx.clock.now(), idleSince(ctx)],
  );
}
