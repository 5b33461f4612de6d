import { Arg, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { Action, Asking, Here, Payload } from "../platform/graphql.ts";
import { offer } from "../platform/offer.ts";
import type { Request } from "../platform/request.ts";
import type { RoleName } from "../platform/viewer.ts";
import { Account, Role } from "./account.entity.ts";
import { refuseSecurity, SECURITY_ACTS, securityOf } from "./account-security.ts";
import * as identities from "./identity.service.ts";
import { ownSecurity } from "./own-security.ts";
import * as factors from "./second-factor.service.ts";
import { ExternalIdentity } from "./second-factor.entity.ts";
import { setSessionCookie } from "./session.cookie.ts";
import { endOtherSessions, rotate } from "./upkeep.service.ts";

/** After an act on how one signs in: this session goes on under a new identifier, every other one of the account ends. */
async function renew(ctx: Ctx, request: Request): Promise<void> {
  await endOtherSessions(ctx);
  setSessionCookie(request, await rotate(ctx));
}

@ObjectType({ description: "Ways to sign in besides the password. 登录方式" })
class SignInOptions {
  @Field(() => String, { nullable: true, description: "Text of the button for single sign-on; null where there is none. 单点登录按钮" })
  provider!: string | null;
}

@ObjectType({ description: "How one's own account signs in. 账号安全" })
class AccountSecurity {
  @Field(() => Date, { nullable: true, description: "Second factor in force since; null without one. 两步验证启用时间" })
  secondFactorSince!: Date | null;

  @Field(() => Boolean, { description: "A role asks for a second factor. 角色要求两步验证" })
  secondFactorRequired!: boolean;

  @Field(() => Int, { description: "Recovery codes not used yet. 剩余恢复码" })
  recoveryCodesLeft!: number;

  @Field(() => Date, { description: "When the password was last changed. 密码修改时间" })
  passwordChangedAt!: Date;

  @Field(() => Boolean, { description: "This session came by single sign-on. 经单点登录" })
  byProvider!: boolean;

  @Field(() => [ExternalIdentity], { description: "What single sign-on leads here. 关联身份" })
  identities!: ExternalIdentity[];
}

@ObjectType({ description: "What came of beginning a second factor. 办理结果" })
class EnrolmentPayload extends Payload {
  @Field(() => String, { nullable: true, description: "To type into an authenticator. 密钥" })
  secret: string | null = null;

  @Field(() => String, { nullable: true, description: "The same for a QR code, otpauth://. 二维码内容" })
  uri: string | null = null;
}

@ObjectType({ description: "What came of an act that makes recovery codes. 办理结果" })
class RecoveryCodesPayload extends Payload {
  @Field(() => [String], { nullable: true, description: "Shown once; each works once. 恢复码" })
  recoveryCodes: string[] | null = null;
}

@ObjectType({ description: "What came of an act on how one signs in. 办理结果" })
class SecurityPayload extends Payload {
  @Field(() => AccountSecurity, { nullable: true, description: "As it is now; null when refused. 账号安全" })
  security: AccountSecurity | null = null;
}

@ObjectType({ description: "What came of beginning to link. 办理结果" })
class IdentityLinkPayload extends Payload {
  @Field(() => String, { nullable: true, description: "Path to open in this browser within five minutes. 跳转地址" })
  path: string | null = null;
}

@ObjectType({ description: "What came of an act on how an account signs in. 办理结果" })
class AccountSecurityPayload extends Payload {
  @Field(() => Account, { nullable: true, description: "As it is now; null when refused. 账号" })
  account: Account | null = null;
}

@ObjectType({ description: "What came of saying who needs a second factor. 办理结果" })
class SecondFactorRolesPayload extends Payload {
  @Field(() => [Role], { nullable: true, description: "As it is now; null when refused. 角色" })
  roles: RoleName[] | null = null;
}

const Password = () => Arg("password", () => String, { description: "As it is. 当前密码" });
const Code = () => Arg("code", () => String, { description: "Six digits, or a recovery code. 验证码或恢复码" });
const Id = () => Arg("id", () => ID, { description: "Which account. 账号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });

@Resolver(() => Account)
export class SecurityResolver {
  @Query(() => SignInOptions, { description: "How people may sign in here. 登录方式" })
  signInOptions(@Asking() request: Request): SignInOptions {
    return { provider: request.options.oidc?.name ?? null };
  }

  @Query(() => AccountSecurity, { description: "How one's own account signs in. 账号安全" })
  accountSecurity(@Here() ctx: Ctx) {
    return ownSecurity(ctx);
  }

  @Query(() => [Role], { description: "Roles whose holders must have a second factor. 须启用两步验证的角色" })
  secondFactorRoles(@Here() ctx: Ctx) {
    return factors.secondFactorRoles(ctx);
  }

  @Mutation(() => EnrolmentPayload, { description: "Begin a second factor; in force once confirmed. 开始启用两步验证" })
  async beginSecondFactor(
    @Here() ctx: Ctx,
    @Asking() request: Request,
    @Arg("password", () => String, { nullable: true, description: "As it is; not asked for after single sign-on. 当前密码" }) password: string | null,
  ) {
    request.reply.secret = true;
    return Object.assign(new EnrolmentPayload(), await factors.beginSecondFactor(ctx, password ?? null, request.options));
  }

  @Mutation(() => RecoveryCodesPayload, { description: "Put the second factor in force; other sessions end. 确认启用两步验证" })
  async confirmSecondFactor(@Here() ctx: Ctx, @Asking() request: Request, @Code() code: string) {
    request.reply.secret = true;
    const recoveryCodes = await factors.confirmSecondFactor(ctx, code, request.options);
    await renew(ctx, request);
    request.viewer = { ...request.viewer, mustSetUpSecondFactor: false };
    return Object.assign(new RecoveryCodesPayload(), { recoveryCodes });
  }

  @Mutation(() => RecoveryCodesPayload, { description: "New recovery codes; the old ones work no more. 重新生成恢复码" })
  async renewRecoveryCodes(@Here() ctx: Ctx, @Asking() request: Request, @Password() password: string, @Code() code: string) {
    request.reply.secret = true;
    return Object.assign(new RecoveryCodesPayload(), {
      recoveryCodes: await factors.renewRecoveryCodes(ctx, { password, code }, request.options),
    });
  }

  @Mutation(() => SecurityPayload, { description: "Switch the second factor off; other sessions end. 关闭两步验证" })
  async removeSecondFactor(@Here() ctx: Ctx, @Asking() request: Request, @Password() password: string, @Code() code: string) {
    await factors.removeSecondFactor(ctx, { password, code }, request.options);
    await renew(ctx, request);
    return Object.assign(new SecurityPayload(), { security: await ownSecurity(ctx) });
  }

  @Mutation(() => IdentityLinkPayload, { description: "Begin to link one's account at the provider. 开始关联单点登录" })
  async beginIdentityLink(
    @Here() ctx: Ctx,
    @Asking() request: Request,
    @Password() password: string,
    @Arg("code", () => String, { nullable: true, description: "Where a second factor is in force. 验证码" }) code: string | null,
  ) {
    if (request.options.oidc === null) throw new DomainError("PROVIDER_OFF");
    request.reply.secret = true;
    const pass = await identities.beginIdentityLink(ctx, { password, code: code ?? null }, request.options);
    return Object.assign(new IdentityLinkPayload(), { path: `/oidc/start?link=${pass}` });
  }

  @Mutation(() => SecurityPayload, { description: "Take a link of one's own away. 解除关联" })
  async unlinkIdentity(@Here() ctx: Ctx, @Arg("id", () => ID, { description: "Which identity. 编号" }) id: string) {
    await identities.unlinkIdentity(ctx, id);
    return Object.assign(new SecurityPayload(), { security: await ownSecurity(ctx) });
  }

  @Mutation(() => AccountSecurityPayload, { description: "Take somebody's second factor away; the person is told. 重置两步验证" })
  async resetSecondFactor(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return Object.assign(new AccountSecurityPayload(), { account: await factors.resetSecondFactor(ctx, { id, version }) });
  }

  @Mutation(() => AccountSecurityPayload, { description: "Say who an account is at the provider; the person is told. 登记单点登录身份" })
  async registerIdentity(
    @Here() ctx: Ctx,
    @Asking() request: Request,
    @Id() id: string,
    @Version() version: number,
    @Arg("subject", () => String, { description: "What the provider calls the person (sub). 用户标识" }) subject: string,
  ) {
    const issuer = request.options.oidc?.issuer;
    if (issuer === undefined) throw new DomainError("PROVIDER_OFF");
    return Object.assign(new AccountSecurityPayload(), { account: await identities.registerIdentity(ctx, { id, version }, { issuer, subject }) });
  }

  @Mutation(() => AccountSecurityPayload, { description: "Take a link of somebody's away. 撤销单点登录身份" })
  async revokeIdentity(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("identityId", () => ID, { description: "Which identity. 身份编号" }) identityId: string,
  ) {
    return Object.assign(new AccountSecurityPayload(), { account: await identities.revokeIdentity(ctx, { id, version }, identityId) });
  }

  @Mutation(() => SecondFactorRolesPayload, { description: "Say whose holders must have a second factor. 设置须启用两步验证的角色" })
  async setSecondFactorRoles(@Here() ctx: Ctx, @Arg("roles", () => [Role], { description: "All of them. 角色" }) roles: RoleName[]) {
    return Object.assign(new SecondFactorRolesPayload(), { roles: await factors.setSecondFactorRoles(ctx, roles) });
  }

  @FieldResolver(() => Date, { nullable: true, description: "Second factor since, for itself and its administrators. 两步验证启用时间" })
  async secondFactorSince(@Here() ctx: Ctx, @Root() account: Account) {
    return (await securityOf(ctx, account)).secondFactorSince;
  }

  @FieldResolver(() => [ExternalIdentity], { description: "Its identities, for itself and its administrators. 关联身份" })
  async identities(@Here() ctx: Ctx, @Root() account: Account) {
    return (await securityOf(ctx, account)).identities;
  }

  @FieldResolver(() => [Action], { description: "What you may do to how it signs in. 账号安全可办理事项" })
  async securityActions(@Here() ctx: Ctx, @Root() account: Account): Promise<Action[]> {
    const security = await securityOf(ctx, account);
    return offer(ctx.viewer, SECURITY_ACTS, (name) => refuseSecurity(account, name, ctx.viewer, security));
  }
}
