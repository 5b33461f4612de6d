import { Arg, Args, ArgsType, Field, FieldResolver, ID, InputType, Int, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organizations/organization.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { Here, PageInput, pageOf } from "../platform/graphql.ts";
import { DEFAULT_LIMIT } from "../platform/list.ts";
import { loadOne } from "../platform/loader.ts";
import { Account, Grant } from "./account.entity.ts";
import { findAccount } from "./account.list.ts";
import { ApiToken } from "./api-token.entity.ts";
import { countFindings, findingCounts, type FindingQuery, findings, UNUSED_DAYS } from "./finding.service.ts";
import { AccountFinding, FindingCount, FindingKind } from "./finding.types.ts";
import { SessionType, sessionsOf } from "./session.types.ts";
import { notFound } from "../platform/errors.ts";

const FindingPage = pageOf(AccountFinding, "AccountFinding");

@InputType({ description: "Which findings; all conditions together. 体检事项筛选" })
class AccountFindingFilter {
  @Field(() => FindingKind, { nullable: true, description: "What they are about. 事项" })
  kind?: FindingKind;

  @Field(() => ID, { nullable: true, description: "Of one organization. 单位" })
  tenantId?: string;
}

@ArgsType()
class FindingArguments {
  @Field(() => Int, { nullable: true, description: "Unused for so many days, default 90. 多少天未使用" })
  days?: number;

  @Field(() => AccountFindingFilter, { nullable: true, description: "Which. 筛选" })
  filter?: AccountFindingFilter;
}

@ArgsType()
class FindingPageArguments extends FindingArguments {
  @Field(() => PageInput, { nullable: true, description: "Window. 分页" })
  page?: PageInput;
}

const queryOf = ({ days, filter }: FindingArguments): FindingQuery => ({ days: days ?? UNUSED_DAYS, ...filter });

@Resolver(() => AccountFinding)
export class FindingResolver {
  @Query(() => FindingPage, { description: "Accounts, grants and tokens that perhaps nobody needs, the longest standing first. 账号体检" })
  async accountFindings(@Here() ctx: Ctx, @Args(() => FindingPageArguments) args: FindingPageArguments) {
    const query = queryOf(args);
    const { offset = 0, limit = DEFAULT_LIMIT } = args.page ?? {};
    const found = await findings(ctx, query, { offset, limit: limit + 1 });
    return {
      items: found.slice(0, limit),
      get total() {
        return countFindings(ctx, query);
      },
      pageInfo: { hasNextPage: found.length > limit, hasPreviousPage: offset > 0, startCursor: null, endCursor: null },
    };
  }

  @Query(() => [FindingCount], { description: "How many there are of every kind. 账号体检各类数量" })
  accountFindingCounts(@Here() ctx: Ctx, @Args(() => FindingArguments) args: FindingArguments) {
    return findingCounts(ctx, queryOf(args));
  }

  @Query(() => [SessionType], { description: "Where an account is signed in, for its administrator. 账号的登录会话" })
  async accountSessions(@Here() ctx: Ctx, @Arg("id", () => ID, { description: "Which account. 账号" }) id: string) {
    const account = await findAccount(ctx, id);
    if (account === null) throw notFound();
    return sessionsOf(ctx, account.id);
  }

  @FieldResolver(() => Account, { nullable: true, description: "Whose; null where it belongs to another organization. 账号" })
  account(@Here() ctx: Ctx, @Root() finding: AccountFinding) {
    return loadOne(ctx, Account, finding.accountId);
  }

  @FieldResolver(() => Organization, { description: "In which organization. 单位" })
  tenant(@Here() ctx: Ctx, @Root() finding: AccountFinding) {
    return loadOne(ctx, Organization, finding.tenantId);
  }

  @FieldResolver(() => Grant, { nullable: true, description: "The grant concerned. 授权" })
  grant(@Here() ctx: Ctx, @Root() finding: AccountFinding) {
    return finding.grantId === null ? null : loadOne(ctx, Grant, finding.grantId);
  }

  @FieldResolver(() => ApiToken, { nullable: true, description: "The token concerned. 令牌" })
  apiToken(@Here() ctx: Ctx, @Root() finding: AccountFinding) {
    return finding.tokenId === null ? null : loadOne(ctx, ApiToken, finding.tokenId);
  }
}
