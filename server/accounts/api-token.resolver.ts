import { Arg, Args, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organizations/organization.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, argumentsOf, Asking, connectionOf, DateScalar, enumOf, Here, IdFilter, pageOf, Payload } from "../platform/graphql.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import type { Request } from "../platform/request.ts";
import type { RoleName } from "../platform/viewer.ts";
import { Account, Role } from "./account.entity.ts";
import { ApiToken, stateOf, TokenAccess, TokenState } from "./api-token.entity.ts";
import * as service from "./api-token.service.ts";

const ApiTokenPage = pageOf(ApiToken, "ApiToken");
const ApiTokenConnection = connectionOf(ApiToken, "ApiToken");
const ApiTokenSort = enumOf("ApiTokenSort", ["CREATED_DESC", "CREATED_ASC", "EXPIRES_ASC", "EXPIRES_DESC"], "Order of tokens. 排序");

@InputType({ description: "Which tokens; all conditions together. 令牌筛选" })
class ApiTokenFilter {
  @Field(() => IdFilter, { nullable: true, description: "By holder. 持有人" })
  accountId?: IdFilter;

  @Field(() => TokenState, { nullable: true, description: "By state. 状态" })
  state?: TokenState;
}

const tokenArguments = argumentsOf(ApiTokenFilter, ApiTokenSort, "CREATED_DESC");

@InputType({ description: "A token to make. 接口令牌" })
class ApiTokenInput implements service.TokenRequest {
  @Field(() => String, { description: "What it is for, at most 60 characters. 用途" })
  name!: string;

  @Field(() => TokenAccess, { description: "Whether it may act or only read. 权限" })
  access!: TokenAccess;

  @Field(() => [Role], { description: "Which of one's roles in this organization it carries. 角色" })
  roles!: RoleName[];

  @Field(() => DateScalar, { description: "Last day, at most 365 days from today. 有效期至" })
  expiresOn!: string;
}

@ObjectType({ description: "What came of an act on a token. 办理结果" })
class ApiTokenPayload extends Payload {
  @Field(() => ApiToken, { nullable: true, description: "As it is now; null when refused. 令牌" })
  apiToken: ApiToken | null = null;

  @Field(() => String, { nullable: true, description: "The token itself: shown once, when it is made. 令牌全文" })
  secret: string | null = null;
}

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  @Query(() => ApiTokenPage, { description: "Tokens of this organization and its people; all for platform administrators. 接口令牌" })
  apiTokens(@Here() ctx: Ctx, @Args(() => tokenArguments.Offset) args: OffsetArguments) {
    return listPage(ctx, service.tokenList, args);
  }

  @Query(() => ApiTokenConnection, { description: "Tokens by keyset. 接口令牌(游标)" })
  apiTokensConnection(@Here() ctx: Ctx, @Args(() => tokenArguments.Keyset) args: KeysetArguments) {
    return listConnection(ctx, service.tokenList, args);
  }

  @Query(() => [ApiToken], { description: "One's own tokens, newest first, the latest 200. 我的接口令牌" })
  myApiTokens(@Here() ctx: Ctx) {
    return service.tokensOf(ctx, ctx.viewer);
  }

  @Mutation(() => ApiTokenPayload, { description: "Make a token for the organization acted in. 新建接口令牌" })
  async createApiToken(
    @Here() ctx: Ctx,
    @Asking() request: Request,
    @Arg("input", () => ApiTokenInput, { description: "What. 内容" }) input: ApiTokenInput,
  ) {
    request.reply.secret = true;
    const { token, secret } = await service.createApiToken(ctx, input);
    return Object.assign(new ApiTokenPayload(), { apiToken: token, secret });
  }

  @Mutation(() => ApiTokenPayload, { description: "End a token at once: one's own, or one of those administered. 吊销接口令牌" })
  async revokeApiToken(@Here() ctx: Ctx, @Arg("id", () => ID, { description: "Which. 编号" }) id: string) {
    return Object.assign(new ApiTokenPayload(), { apiToken: await service.revokeApiToken(ctx, id) });
  }

  @FieldResolver(() => Account, { nullable: true, description: "Who holds it, as far as this door shows. 持有人" })
  account(@Here() ctx: Ctx, @Root() token: ApiToken) {
    return loadOne(ctx, Account, token.accountId);
  }

  @FieldResolver(() => Organization, { description: "In which organization it acts. 单位" })
  tenant(@Here() ctx: Ctx, @Root() token: ApiToken) {
    return loadOne(ctx, Organization, token.tenantId);
  }

  @FieldResolver(() => TokenState, { description: "Whether it still opens anything. 状态" })
  state(@Here() ctx: Ctx, @Root() token: ApiToken) {
    return stateOf(token, ctx.clock.today());
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() token: ApiToken): Action[] {
    return offer(ctx.viewer, ["revokeApiToken"], () => service.refuseToken(token, ctx));
  }
}
