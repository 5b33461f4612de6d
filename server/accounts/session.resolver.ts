import { Arg, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { doorsOf } from "../events/change.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { loadOne } from "../platform/loader.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { Asking, DateScalar, Here, Payload } from "../platform/graphql.ts";
import type { Request } from "../platform/request.ts";
import type { RoleName, Viewer } from "../platform/viewer.ts";
import { Account, Role } from "./account.entity.ts";
import { confirmSignIn } from "./second-factor.service.ts";
import * as sessions from "./session.service.ts";
import { setSessionCookie } from "./session.cookie.ts";
import { sessionsOf, SessionType } from "./session.types.ts";
import { completeSetup } from "./setup.service.ts";
import { guardPassword, guardSignIn, rememberDevice } from "./sign-in.guard.ts";
import { rotate } from "./upkeep.service.ts";

@ObjectType("Viewer", { description: "Who is signed in and what they may do. 当前用户" })
class ViewerType {
  @Field(() => Account, { description: "The account. 账号" })
  account!: Account;

  @Field(() => Organization, { description: "The organization acted for. 当前单位" })
  tenant!: Organization;

  @Field(() => [Role], { description: "Roles there, today. 角色" })
  roles!: RoleName[];

  @Field(() => [Organization], { description: "Organizations one may act for. 可切换单位" })
  tenants!: Organization[];

  @Field(() => Boolean, { description: "The password must be changed first. 须修改密码" })
  mustChangePassword!: boolean;

  @Field(() => Boolean, { description: "A second factor must be set up first. 须启用两步验证" })
  mustSetUpSecondFactor!: boolean;

  @Field(() => String, { description: "zh-CN or en. 语言" })
  locale!: string;

  @Field(() => Boolean, { description: "Reads across tenants. 可跨单位查阅" })
  canOversee!: boolean;

  @Field(() => Boolean, { description: "Issues tasks. 可下达任务" })
  canIssue!: boolean;

  @Field(() => Boolean, { description: "May listen to changes. 可接收变更推送" })
  canFollow!: boolean;

  @Field(() => String, { description: "What the reading scope is called. 查阅范围" })
  scopeLabel!: string;

  @Field(() => DateScalar, { description: "Today, Asia/Shanghai. 今天" })
  today!: string;

  @Field(() => Date, { description: "The server's clock. 服务器时间" })
  serverTime!: Date;
}

@InputType({ description: "Name and password. 登录" })
class SignInInput {
  @Field(() => String, { description: "User name. 用户名" })
  username!: string;

  @Field(() => String, { description: "Password. 密码" })
  password!: string;
}

@InputType({ description: "The first administrator and the district. 初始化" })
class SetupInput {
  @Field(() => String, { description: "User name. 用户名" })
  username!: string;

  @Field(() => String, { description: "Password. 密码" })
  password!: string;

  @Field(() => String, { description: "Name. 姓名" })
  name!: string;

  @Field(() => String, { description: "GB/T 2260 code of the district. 区划代码" })
  districtCode!: string;
}

@ObjectType({ description: "The password was right; a code of the second factor is needed too. 待第二步验证" })
class SignInChallenge {
  @Field(() => String, { description: "For confirmSignIn; works once. 凭据" })
  token!: string;

  @Field(() => Date, { description: "Until when. 有效期至" })
  expiresAt!: Date;
}

@ObjectType({ description: "What came of signing in: a viewer, a challenge, or a refusal. 登录结果" })
class SignInPayload extends Payload {
  @Field(() => ViewerType, { nullable: true, description: "Who is signed in; null when refused or asked for a code. 当前用户" })
  viewer: ViewerType | null = null;

  @Field(() => SignInChallenge, { nullable: true, description: "Set when a code is needed too. 待第二步验证" })
  challenge: SignInChallenge | null = null;
}

@ObjectType({ description: "What came of an act on oneself. 办理结果" })
class ViewerPayload extends Payload {
  @Field(() => ViewerType, { nullable: true, description: "As it is now; null when refused. 当前用户" })
  viewer: ViewerType | null = null;
}

@ObjectType({ description: "What came of signing out. 退出结果" })
class SignOutPayload extends Payload {
  @Field(() => Boolean, { description: "Done. 是否完成" })
  signedOut = true;
}

const OVERSEERS: readonly RoleName[] = ["LINE_READER", "TERRITORY_READER", "DISTRICT_READER"];

async function describe(ctx: Ctx, viewer: Viewer): Promise<ViewerType | null> {
  const { accountId } = viewer;
  if (accountId === null) return null;
  const [account, tenant, rows] = await Promise.all([
    loadOne(ctx, Account, accountId),
    loadOne(ctx, Organization, viewer.tenant.id),
    ctx.rows<{ id: string }>(
      `select distinct g.tenant_id as id from role_grant g where g.account_id = $1 and g.ended_at is null
         and g.valid_from <= $2 and (g.valid_to is null or g.valid_to >= $2)`,
      [accountId, ctx.clock.today()],
    ),
  ]);
  if (account === null || tenant === null) return null;
  const found = await Promise.all(rows.map((row) => loadOne(ctx, Organization, row.id)));
  const canOversee = OVERSEERS.some((role) => viewer.roles.has(role));
  return {
    account,
    tenant,
    roles: [...viewer.roles],
    tenants: found.filter((one) => one !== null && one.status === "ACTIVE").filter((one) => one !== null),
    mustChangePassword: viewer.mustChangePassword,
    mustSetUpSecondFactor: viewer.mustSetUpSecondFactor,
    locale: viewer.locale,
    canOversee,
    canIssue: viewer.roles.has("ISSUER"),
    canFollow: !viewer.mustChangePassword && doorsOf(viewer).length > 0,
    scopeLabel: canOversee ? tenant.shortName : "",
    today: ctx.clock.today(),
    serverTime: ctx.clock.now(),
  };
}

/** Makes the token's owner the viewer of what is left of this request. */
async function become(request: Request, ctx: Ctx, token: string): Promise<Viewer> {
  const viewer = await sessions.findViewer(ctx, token);
  if (viewer === null) throw new DomainError("SIGN_IN_FAILED");
  request.viewer = viewer;
  setSessionCookie(request, token);
  return viewer;
}

/** Lets somebody in who has proved enough. Whoever signs in over a session ends it; the browser is known from now on. */
async function enter(ctx: Ctx, request: Request, token: string): Promise<SignInPayload> {
  if (ctx.viewer.sessionId !== null) await sessions.endSession(ctx, ctx.viewer.sessionId);
  const viewer = await become(request, ctx, token);
  await rememberDevice(ctx, request, viewer);
  return Object.assign(new SignInPayload(), { viewer: await describe({ ...ctx, viewer }, viewer) });
}

/** The viewer after a change; where rights changed, under another identifier: the old one is dead at once. */
async function again(request: Request, ctx: Ctx, rights: "same" | "changed" = "same"): Promise<Viewer> {
  if (rights === "changed") setSessionCookie(request, await rotate(ctx));
  const viewer = await sessions.viewerOfSession(ctx, request.viewer.sessionId ?? "");
  if (viewer === null) throw new DomainError("UNAUTHENTICATED");
  request.viewer = viewer;
  return viewer;
}

@Resolver()
export class SessionResolver {
  @Query(() => ViewerType, { nullable: true, description: "Who is signed in; null when nobody is. 当前用户" })
  viewer(@Here() ctx: Ctx) {
    return describe(ctx, ctx.viewer);
  }

  @Query(() => [SessionType], { description: "Where this account is signed in. 登录会话" })
  sessions(@Here() ctx: Ctx): Promise<SessionType[]> {
    return sessionsOf(ctx, ctx.viewer.accountId);
  }

  @Mutation(() => SignInPayload, { description: "Sign in; sets the session cookie. 登录" })
  async signIn(
    @Here() ctx: Ctx,
    @Asking() request: Request,
    @Arg("input", () => SignInInput, { description: "Who. 用户名与密码" }) input: SignInInput,
  ) {
    const admission = await guardSignIn(ctx, request, input.username, () => sessions.signIn(ctx, input, request.options));
    if ("challenge" in admission) {
      request.reply.secret = true;
      return Object.assign(new SignInPayload(), { challenge: admission.challenge });
    }
    return enter(ctx, request, admission.token);
  }

  @Mutation(() => SignInPayload, { description: "The second step of signing in; sets the session cookie. 登录第二步" })
  async confirmSignIn(
    @Here() ctx: Ctx,
    @Asking() request: Request,
    @Arg("token", () => String, { description: "From signIn. 凭据" }) token: string,
    @Arg("code", () => String, { description: "Six digits, or a recovery code. 验证码或恢复码" }) code: string,
  ) {
    return enter(ctx, request, await confirmSignIn(ctx, { token, code }, request.options));
  }

  @Mutation(() => SignInPayload, {
    description: "First start: makes the district and its first administrator. 初始化",
  })
  async completeSetup(
    @Here() ctx: Ctx,
    @Asking() request: Request,
    @Arg("token", () => String, { description: "From the link, works once. 初始化口令" }) token: string,
    @Arg("input", () => SetupInput, { description: "What. 内容" }) input: SetupInput,
  ) {
    const session = await completeSetup(ctx, token, input, request.options);
    const viewer = await become(request, ctx, session);
    return Object.assign(new SignInPayload(), { viewer: await describe({ ...ctx, viewer }, viewer) });
  }

  @Mutation(() => SignOutPayload, { description: "Sign out. 退出" })
  async signOut(@Here() ctx: Ctx, @Asking() request: Request) {
    if (ctx.viewer.sessionId !== null) await sessions.endSession(ctx, ctx.viewer.sessionId);
    setSessionCookie(request, null);
    return new SignOutPayload();
  }

  @Mutation(() => SignOutPayload, { description: "End one of one's sessions. 结束会话" })
  async revokeSession(@Here() ctx: Ctx, @Arg("id", () => ID, { description: "Which. 编号" }) id: string) {
    await sessions.endSession(ctx, id);
    return new SignOutPayload();
  }

  @Mutation(() => ViewerPayload, { description: "Act for another organization. 切换单位" })
  async switchTenant(@Here() ctx: Ctx, @Asking() request: Request, @Arg("tenantId", () => ID, { description: "Which. 单位" }) tenantId: string) {
    await sessions.switchTenant(ctx, tenantId);
    const viewer = await again(request, ctx, "changed");
    return Object.assign(new ViewerPayload(), { viewer: await describe(ctx, viewer) });
  }

  @Mutation(() => ViewerPayload, { description: "Change one's password; other sessions end. 修改密码" })
  async changePassword(
    @Here() ctx: Ctx,
    @Asking() request: Request,
    @Arg("currentPassword", () => String, { description: "As it is. 当前密码" }) current: string,
    @Arg("newPassword", () => String, { description: "At least ten characters. 新密码" }) next: string,
  ) {
    await guardPassword(ctx, request, () => sessions.changePassword(ctx, current, next));
    const viewer = await again(request, ctx, "changed");
    return Object.assign(new ViewerPayload(), { viewer: await describe(ctx, viewer) });
  }

  @Mutation(() => ViewerPayload, { description: "Choose a language. 选择语言" })
  async setLocale(@Here() ctx: Ctx, @Asking() request: Request, @Arg("locale", () => String, { description: "zh-CN or en. 语言" }) locale: string) {
    if (locale !== "zh-CN" && locale !== "en") throw new DomainError("LOCALE_UNKNOWN", {}, ["locale"]);
    await ctx.db.query("update account set locale = $2 where id = $1", [ctx.viewer.accountId, locale]);
    const viewer = await again(request, ctx);
    return Object.assign(new ViewerPayload(), { viewer: await describe(ctx, viewer) });
  }
}
