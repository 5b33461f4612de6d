import { Arg, Args, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organizations/organization.entity.ts";
import type { Ctx } from "../platform/door.ts";
import type { Request } from "../platform/request.ts";
import { Action, argumentsOf, Asking, connectionOf, DateScalar, enumOf, filterOf, Here, IdFilter, pageOf, Payload } from "../platform/graphql.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import type { RoleName } from "../platform/viewer.ts";
import { Account, AccountStatus, Grant, GrantScope, Role } from "./account.entity.ts";
import { accountList, findAccount } from "./account.list.ts";
import * as service from "./account.service.ts";
import { createGrant, endGrant, isPlatformAdmin, refuseGrant } from "./grant.service.ts";
import { setSessionCookie } from "./session.cookie.ts";
import { rotate } from "./upkeep.service.ts";

const AccountPage = pageOf(Account, "Account");
const StatusFilter = filterOf(AccountStatus, "AccountStatus");
const AccountSort = enumOf("AccountSort", ["USERNAME_ASC", "USERNAME_DESC", "NAME_ASC", "NAME_DESC"], "Order of accounts. 排序");

@InputType({ description: "Which accounts; all conditions together. 账号筛选" })
class AccountFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => StatusFilter, { nullable: true, description: "By status. 状态" })
  status?: object;

  @Field(() => IdFilter, { nullable: true, description: "By organization. 所属单位" })
  tenantId?: IdFilter;

  @Field(() => String, { nullable: true, description: "Words in Chinese, pinyin or initials. 搜索" })
  q?: string;
}

@InputType({ description: "An account to make. 账号" })
class AccountInput {
  @Field(() => String, { description: "Sign-in name. 用户名" })
  username!: string;

  @Field(() => String, { description: "Name. 姓名" })
  name!: string;

  @Field(() => ID, { nullable: true, description: "Organization; one's own when left out. 所属单位" })
  tenantId?: string;

  @Field(() => [Role], { description: "Roles there. 角色" })
  roles!: RoleName[];
}

@InputType({ description: "A right to give. 授权" })
class GrantInput {
  @Field(() => ID, { description: "To whom. 账号" })
  accountId!: string;

  @Field(() => ID, { description: "In which organization. 单位" })
  tenantId!: string;

  @Field(() => Role, { description: "What it allows. 角色" })
  role!: RoleName;

  @Field(() => GrantScope, { description: "How far it reaches. 范围" })
  scope!: GrantScope;

  @Field(() => String, { nullable: true, description: "Which line or territory. 范围编号" })
  scopeId?: string;

  @Field(() => DateScalar, { nullable: true, description: "First day, default today. 起始日期" })
  validFrom?: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day. 终止日期" })
  validTo?: string;

  @Field(() => String, { description: "Why. 授权理由" })
  reason!: string;
}

@ObjectType({ description: "What came of an act on an account. 办理结果" })
class AccountPayload extends Payload {
  @Field(() => Account, { nullable: true, description: "As it is now; null when refused. 账号" })
  account: Account | null = null;

  @Field(() => String, { nullable: true, description: "Shown once, to hand over. 临时密码" })
  temporaryPassword: string | null = null;
}

@ObjectType({ description: "What came of an act on a grant. 办理结果" })
class GrantPayload extends Payload {
  @Field(() => Grant, { nullable: true, description: "As it is now; null when refused. 授权" })
  grant: Grant | null = null;
}

const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });

/** Who changes their own rights goes on under another session identifier. */
async function rotateOwn(ctx: Ctx, request: Request, grant: Grant): Promise<void> {
  if (grant.accountId === ctx.viewer.accountId) setSessionCookie(request, await rotate(ctx));
}

async function payload(account: Promise<Account>): Promise<AccountPayload> {
  return Object.assign(new AccountPayload(), { account: await account });
}

const AccountConnection = connectionOf(Account, "Account");
const accountArguments = argumentsOf(AccountFilter, AccountSort, "USERNAME_ASC");

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => AccountPage, {
    description: "Accounts of this organization; of all for platform administrators. 账号",
  })
  accounts(@Here() ctx: Ctx, @Args(() => accountArguments.Offset) args: OffsetArguments) {
    return listPage(ctx, accountList, args);
  }

  @Query(() => AccountConnection, { description: "Accounts by keyset. 账号(游标)" })
  accountsConnection(@Here() ctx: Ctx, @Args(() => accountArguments.Keyset) args: KeysetArguments) {
    return listConnection(ctx, accountList, args);
  }

  @Query(() => Account, { nullable: true, description: "One of them. 账号详情" })
  account(@Here() ctx: Ctx, @Id() id: string) {
    return findAccount(ctx, id);
  }

  @Query(() => [Account], {
    description: "Active people of this organization, to name one in charge. 本单位人员",
  })
  tenantMembers(@Here() ctx: Ctx) {
    return ctx.db.find(Account, {
      where: { tenantId: ctx.viewer.tenant.id, status: "ACTIVE" },
      order: { name: "ASC" },
    });
  }

  @Mutation(() => AccountPayload, {
    description: "Make an account; its first sign-in changes the password. 新建账号",
  })
  async createAccount(
    @Here() ctx: Ctx,
    @Asking() request: Request,
    @Arg("input", () => AccountInput, { description: "What. 内容" }) input: AccountInput,
  ) {
    request.reply.secret = true;
    const password = service.temporaryPassword();
    const tenantId = ctx.viewer.roles.has("PLATFORM_ADMIN") ? (input.tenantId ?? ctx.viewer.tenant.id) : ctx.viewer.tenant.id;
    const account = await service.createAccount(ctx, {
      ...input,
      tenantId,
      password,
      mustChange: true,
      reason: "新建账号",
    });
    return Object.assign(new AccountPayload(), { account, temporaryPassword: password });
  }

  @Mutation(() => AccountPayload, { description: "It may not sign in for now; its sessions end. 停用账号" })
  suspendAccount(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(service.suspendAccount(ctx, id, version));
  }

  @Mutation(() => AccountPayload, { description: "It may sign in again. 恢复账号" })
  resumeAccount(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(service.resumeAccount(ctx, id, version));
  }

  @Mutation(() => AccountPayload, { description: "A new temporary password; its sessions end. 重置密码" })
  async resetPassword(@Here() ctx: Ctx, @Asking() request: Request, @Id() id: string, @Version() version: number) {
    request.reply.secret = true;
    return Object.assign(new AccountPayload(), await service.resetPassword(ctx, id, version));
  }

  @Mutation(() => GrantPayload, { description: "Give a right. 授权" })
  async createGrant(@Here() ctx: Ctx, @Asking() request: Request, @Arg("input", () => GrantInput, { description: "What. 内容" }) input: GrantInput) {
    const grant = await createGrant(ctx, input);
    await rotateOwn(ctx, request, grant);
    return Object.assign(new GrantPayload(), { grant });
  }

  @Mutation(() => GrantPayload, { description: "Take a right back. 结束授权" })
  async endGrant(
    @Here() ctx: Ctx,
    @Asking() request: Request,
    @Id() id: string,
    @Arg("reason", () => String, { description: "Why. 理由" }) reason: string,
  ) {
    const grant = await endGrant(ctx, id, reason);
    await rotateOwn(ctx, request, grant);
    return Object.assign(new GrantPayload(), { grant });
  }

  @Mutation(() => AccountPayload, { description: "All its sessions end; it may sign in again. 退出全部登录" })
  signOutAccount(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(service.signOutAccount(ctx, id, version));
  }

  @FieldResolver(() => Organization, { description: "Where it belongs. 所属单位" })
  tenant(@Here() ctx: Ctx, @Root() account: Account) {
    return loadOne(ctx, Organization, account.tenantId);
  }

  @FieldResolver(() => [Grant], { description: "Its rights, as far as this door shows them. 授权" })
  grants(@Here() ctx: Ctx, @Root() account: Account) {
    return loadMany(ctx, Grant, "accountId", account.id, { by: "createdAt", direction: "ASC" });
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  async allowedActions(@Here() ctx: Ctx, @Root() account: Account): Promise<Action[]> {
    const platformAdmin = await isPlatformAdmin(ctx, account);
    return offer(ctx.viewer, ["suspendAccount", "resumeAccount", "resetPassword", "signOutAccount"], (name) =>
      service.refuseAccount(account, name, ctx.viewer, platformAdmin),
    );
  }
}

@Resolver(() => Grant)
export class GrantResolver {
  @FieldResolver(() => Account, { nullable: true, description: "To whom. 账号" })
  account(@Here() ctx: Ctx, @Root() grant: Grant) {
    return loadOne(ctx, Account, grant.accountId);
  }

  @FieldResolver(() => Organization, { description: "In which organization. 单位" })
  tenant(@Here() ctx: Ctx, @Root() grant: Grant) {
    return loadOne(ctx, Organization, grant.tenantId);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  async allowedActions(@Here() ctx: Ctx, @Root() grant: Grant): Promise<Action[]> {
    const refused = await refuseGrant(ctx, grant);
    return offer(ctx.viewer, ["endGrant"], () => refused);
  }

  @FieldResolver(() => Boolean, { description: "Whether it holds today. 是否有效" })
  active(@Here() ctx: Ctx, @Root() grant: Grant) {
    const today = ctx.clock.today();
    return grant.endedAt === null && grant.validFrom <= today && (grant.validTo === null || grant.validTo >= today);
  }
}
