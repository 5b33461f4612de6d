import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";
import { ROLES, type RoleName } from "../platform/viewer.ts";

export const AccountStatus = enumOf("AccountStatus", ["ACTIVE", "SUSPENDED"], "Whether it may sign in. 账号状态");
export type AccountStatus = keyof typeof AccountStatus;
export const Role = enumOf("Role", ROLES, "What a grant allows. 角色");
export const GrantScope = enumOf(
  "GrantScope",
  ["TENANT", "LINE", "TERRITORY", "GROUP", "DISTRICT", "INSPECTION"],
  "How far a grant reaches. 授权范围",
);
export type GrantScope = keyof typeof GrantScope;

@ObjectType({
  description: "A person's account; it belongs to one organization and may act in several. 账号",
})
@Entity({ name: "account" })
export class Account {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => String, { description: "Sign-in name, unique everywhere. 用户名" })
  @Column({ type: "text" })
  username!: string;

  @Field(() => String, { description: "Name. 姓名" })
  @Column({ type: "text" })
  name!: string;

  @Field(() => AccountStatus, { description: "Whether it may sign in. 状态" })
  @Column({ type: "text" })
  status!: AccountStatus;

  @Column({ type: "text" })
  locale!: string;

  @Column({ type: "text" })
  searchText!: string;

  @Field(() => Date, { nullable: true, description: "Last sign-in. 最近登录" })
  @Column({ type: "timestamptz", nullable: true })
  lastSignInAt!: Date | null;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}

@ObjectType({ description: "A right, for whom, where, from when to when and why. 授权" })
@Entity({ name: "role_grant" })
export class Grant {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  accountTenantId!: string;

  @Column({ type: "uuid" })
  accountId!: string;

  @Field(() => Role, { description: "What it allows. 角色" })
  @Column({ type: "text" })
  role!: RoleName;

  @Field(() => GrantScope, { description: "How far it reaches. 范围" })
  @Column({ type: "text" })
  scope!: GrantScope;

  @Field(() => String, { nullable: true, description: "Which line, territory or group. 范围编号" })
  @Column({ type: "text", nullable: true })
  scopeId!: string | null;

  @Field(() => DateScalar, { description: "First day. 起始日期" })
  @Column({ type: "date" })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day. 终止日期" })
  @Column({ type: "date", nullable: true })
  validTo!: string | null;

  @Field(() => String, { description: "Why it was given. 授权理由" })
  @Column({ type: "text" })
  reason!: string;

  @Column({ type: "text" })
  grantedBy!: string;

  @Column({ type: "timestamptz", nullable: true })
  endedAt!: Date | null;

  @Column({ type: "text", nullable: true })
  endedReason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day it let somebody in; null when it never did. 最近使用" })
  @Column({ type: "date", nullable: true })
  lastUsedOn!: string | null;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}
