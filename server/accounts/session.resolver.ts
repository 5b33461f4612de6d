import { Arg, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { Organization } from "../organizations/organization.entity.ts";
import { findOrganization } from "../organizations/organization.service.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { Asking, DateScalar, Here, Payload } from "../platform/graphql.ts";
import type { Request } from "../platform/request.ts";
import type { RoleName, Viewer } from "../platform/viewer.ts";
import { Account, Role } from "./account.entity.ts";
import * as sessions from "./session.service.ts";
import { completeSetup } from "./setup.service.ts";

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

  @Field(() => String, { description: "zh-CN or en. 语言" })
  locale!: string;

  @Field(() => Boolean, { description: "Reads across tenants. 可跨单位查阅" })
  canOversee!: boolean;

  @Field(() => Boolean, { description: "Issues tasks. 可下达任务" })
  canIssue!: boolean;

  @Field(() => String, { description: "What the reading scope is called. 查阅范围" })
  scopeLabel!: string;

  @Field(() => DateScalar, { description: "Today, Asia/Shanghai. 今天" })
  today!: string;

  @Field(() => Date, { description: "The server's clock. 服务器时间" })
  serverTime!: Date;
}

@ObjectType("Session", { description: "A place where the account is signed in. 登录会话" })
class SessionType {
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

@ObjectType({ description: "What came of signing in. 登录结果" })
class SignInPayload extends Payload {
  @Field(() => ViewerType, { nullable: true, description: "Who is signed in; null when refused. 当前用户" })
  viewer: ViewerType | null = null;
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

function cookie(request: Request, token: string | null): void {
  const secure = request.options.secure ? "; Secure" : "";
  const value = token === null ? `${sessions.COOKIE}=; Max-Age=0` : `${sessions.COOKIE}=${token}`;
  request.reply.setCookies.push(`${value}; Path=/; HttpOnly; SameSite=Lax${secure}`);
}

const OVERSEERS: readonly RoleName[] = ["LINE_READER", "TERRITORY_READER", "DISTRICT_READER"];

async function describe(ctx: Ctx, viewer: Viewer): Promise<ViewerType | null> {
  const { accountId, accountTenantId } = viewer;
  if (accountId === null || accountTenantId === null) return null;
  const account = await ctx.db.findOneByOrFail(Account, { tenantId: accountTenantId, id: accountId });
  const tenant = await findOrganization(ctx, viewer.tenant.id);
  if (tenant === null) return null;
  const rows: Array<{ id: string }> = await ctx.db.query(
    `select distinct g.tenant_id as id from role_grant g where g.account_id = $1 and g.ended_at is null
       and g.valid_from <= $2 and (g.valid_to is null or g.valid_to >= $2)`,
    [accountId, ctx.clock.today()],
  );
  const found = await Promise.all(rows.map((row) => findOrganization(ctx, row.id)));
  const canOversee = OVERSEERS.some((role) => viewer.roles.has(role));
  return {
    account,
    tenant,
    roles: [...viewer.roles],
    tenants: found.filter((one) => one !== null && one.status === "ACTIVE").filter((one) => one !== null),
    mustChangePassword: viewer.mustChangePassword,
    locale: viewer.locale,
    canOversee,
    canIssue: viewer.roles.has("ISSUER"),
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
  cookie(request, token);
  return viewer;
}

async function again(request: Request, ctx: Ctx): Promise<Viewer> {
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
  async sessions(@Here() ctx: Ctx): Promise<SessionType[]> {
    return ctx.db.query(
      `select id, created_at as "createdAt", last_seen_at as "lastSeenAt", address, user_agent as "userAgent", id = $2 as current
       from session where account_id = $1 and expires_at > $3 order by last_seen_at desc`,
      [ctx.viewer.accountId, ctx.viewer.sessionId, ctx.clock.now()],
    );
  }

  @Mutation(() => SignInPayload, { description: "Sign in; sets the session cookie. 登录" })
  async signIn(
    @Here() ctx: Ctx,
    @Asking() request: Request,
    @Arg("input", () => SignInInput, { description: "Who. 用户名与密码" }) input: SignInInput,
  ) {
    const { throttle, address, userAgent } = request.options;
    const keys = [`name ${input.username.trim().toLowerCase().slice(0, 64)} ${address}`, `address ${address}`];
    await throttle.check(keys.slice(0, 1));
    const token = await sessions.signIn(ctx, input, { address, userAgent }).catch(async (error: unknown) => {
      if (error instanceof DomainError && error.code === "SIGN_IN_FAILED") await throttle.fail(keys.slice(0, 1));
      throw error;
    });
    await throttle.forget(keys.slice(0, 1));
    const viewer = await become(request, ctx, token);
    return Object.assign(new SignInPayload(), { viewer: await describe({ ...ctx, viewer }, viewer) });
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
    cookie(request, null);
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
    const viewer = await again(request, ctx);
    return Object.assign(new ViewerPayload(), { viewer: await describe(ctx, viewer) });
  }

  @Mutation(() => ViewerPayload, { description: "Change one's password; other sessions end. 修改密码" })
  async changePassword(
    @Here() ctx: Ctx,
    @Asking() request: Request,
    @Arg("currentPassword", () => String, { description: "As it is. 当前密码" }) current: string,
    @Arg("newPassword", () => String, { description: "At least ten characters. 新密码" }) next: string,
  ) {
    await sessions.changePassword(ctx, current, next);
    const viewer = await again(request, ctx);
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
