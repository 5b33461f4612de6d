import { Query, Resolver } from "type-graphql";
import type { Ctx } from "../platform/door.ts";
import { Asking, Here } from "../platform/graphql.ts";
import type { Request } from "../platform/request.ts";
import { serverStatus } from "./status.service.ts";
import { ServerStatus } from "./status.types.ts";

@Resolver(() => ServerStatus)
export class StatusResolver {
  @Query(() => ServerStatus, { description: "How this server and what it stands on are, for platform administrators. 运行状态" })
  serverStatus(@Here() ctx: Ctx, @Asking() request: Request) {
    return serverStatus(ctx, request.options.vitals);
  }
}
