import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";
import type { RoleName } from "../platform/viewer.ts";
import { Role } from "./account.entity.ts";

export const TokenAccess = enumOf("TokenAccess", ["READ", "READ_WRITE"], "Whether a token may act or only read. 令牌权限");
export type TokenAccess = keyof typeof TokenAccess;
export const TokenState = enumOf("TokenState", ["ACTIVE", "EXPIRED", "REVOKED"], "Whether a token still opens anything. 令牌状态");
export type TokenState = keyof typeof TokenState;

@ObjectType({
  description: "What a program shows instead of a password: some of a person's roles in one organization, until a day. 接口令牌",
})
@Entity({ name: "api_token" })
export class ApiToken {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  accountTenantId!: string;

  @Column({ type: "uuid" })
  accountId!: string;

  @Field(() => String, { description: "What it is for. 用途" })
  @Column({ type: "text" })
  name!: string;

  @Field(() => String, { description: "How it begins, to know it by. 令牌开头" })
  @Column({ type: "text" })
  prefix!: string;

  @Column({ type: "bytea", select: false })
  tokenHash!: Buffer;

  @Field(() => TokenAccess, { description: "Whether it may act or only read. 权限" })
  @Column({ type: "text" })
  access!: TokenAccess;

  @Field(() => [Role], { description: "Which of the holder's roles it carries, as long as the holder has them. 角色" })
  @Column({ type: "text", array: true })
  roles!: RoleName[];

  /** The grants behind those roles on the day it was made: what is granted later does not widen it. */
  @Column({ type: "uuid", array: true })
  grantIds!: string[];

  @Field(() => DateScalar, { description: "Last day, at most a year after it was made. 有效期至" })
  @Column({ type: "date" })
  expiresOn!: string;

  @Field(() => Date, { description: "When it was made. 创建时间" })
  @Column({ type: "timestamptz" })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: "Last used, to the hour; null when never. 最近使用" })
  @Column({ type: "timestamptz", nullable: true })
  lastUsedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it was revoked. 吊销时间" })
  @Column({ type: "timestamptz", nullable: true })
  revokedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "By whom. 吊销人" })
  @Column({ type: "text", nullable: true })
  revokedBy!: string | null;
}

/** What a token is on a day; who holds it and which grants are left is looked at when it is used. */
export function stateOf({ revokedAt, expiresOn }: Pick<ApiToken, "revokedAt" | "expiresOn">, today: string): TokenState {
  if (revokedAt !== null) return "REVOKED";
  return expiresOn < today ? "EXPIRED" : "ACTIVE";
}
