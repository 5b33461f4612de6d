import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** An authenticator of one account; not yet in force while confirmedAt is null. Nothing of it leaves the server. */
@Entity({ name: "second_factor" })
export class SecondFactor {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @PrimaryColumn({ type: "uuid" })
  accountId!: string;

  @Column({ type: "text" })
  sealedSecret!: string;

  @Column({ type: "text" })
  keyId!: string;

  @Column({ type: "bigint", nullable: true })
  lastStep!: string | null;

  @Column({ type: "timestamptz" })
  begunAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  confirmedAt!: Date | null;
}

@ObjectType({ description: "An account at a provider of single sign-on that leads to an account here. 关联身份" })
@Entity({ name: "external_identity" })
export class ExternalIdentity {
  @Column({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  accountId!: string;

  @Field(() => String, { description: "The provider, as it names itself. 身份提供方" })
  @Column({ type: "text" })
  issuer!: string;

  @Field(() => String, { description: "What the provider calls the person. 用户标识" })
  @Column({ type: "text" })
  subject!: string;

  @Field(() => Date, { description: "Since when. 关联时间" })
  @Column({ type: "timestamptz" })
  linkedAt!: Date;

  @Field(() => String, { description: "Who linked it. 关联人" })
  @Column({ type: "text" })
  linkedBy!: string;

  @Field(() => Date, { nullable: true, description: "Last sign-in with it. 最近使用" })
  @Column({ type: "timestamptz", nullable: true })
  lastUsedAt!: Date | null;
}
