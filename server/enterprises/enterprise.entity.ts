import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";

export const Ownership = enumOf(
  "Ownership",
  ["PRIVATE", "INDIVIDUAL", "FOREIGN", "JOINT_STOCK", "SOCIAL"],
  "私营企业 PRIVATE, 个体工商户 INDIVIDUAL, 外商及港澳台投资 FOREIGN, 混合所有制 JOINT_STOCK, 社会组织 SOCIAL. 所有制性质",
);
export type Ownership = keyof typeof Ownership;
export const EnterpriseStatus = enumOf("EnterpriseStatus", ["ACTIVE", "CLOSED"], "Whether it still works. 经营状态");
export type EnterpriseStatus = keyof typeof EnterpriseStatus;
export const BodyKind = enumOf(
  "BodyKind",
  ["PARTY", "UNION", "LEAGUE", "WOMEN"],
  "Of the Party, a trade union, the Youth League or women. 组织类别(党组织、工会、团组织、妇女组织)",
);
export type BodyKind = keyof typeof BodyKind;
export const BodyForm = enumOf("BodyForm", ["OWN", "JOINT"], "Its own 单独组建, or together with others 联合组建. 组建方式");
export type BodyForm = keyof typeof BodyForm;

@ObjectType({ description: "A Party, trade-union, league or women's organization of an enterprise. 企业内组织" })
export class EnterpriseBody {
  @Field(() => BodyKind, { description: "Of which kind. 类别" })
  kind!: BodyKind;

  @Field(() => BodyForm, { description: "Its own, or together with others. 组建方式" })
  form!: BodyForm;

  @Field(() => String, { nullable: true, description: "Name. 名称" })
  name!: string | null;

  @Field(() => DateScalar, { description: "First day. 成立日期" })
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day, once it is no more. 撤销日期" })
  until!: string | null;
}

@ObjectType({ description: "A non-public enterprise on an organization's register. 非公企业" })
@Entity({ name: "enterprise" })
export class Enterprise {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => String, { nullable: true, description: "Unified social credit code, GB 32100-2015. 统一社会信用代码" })
  @Column({ type: "text", nullable: true })
  creditCode!: string | null;

  @Field(() => String, { description: "Name. 企业名称" })
  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text" })
  searchText!: string;

  @Field(() => Ownership, { description: "Whose it is. 所有制性质" })
  @Column({ type: "text" })
  ownership!: Ownership;

  @Field(() => String, { nullable: true, description: "Township or village where it works. 所在区划" })
  @Column({ type: "text", nullable: true })
  divisionCode!: string | null;

  @Field(() => Int, { description: "People who work there. 职工数" })
  @Column({ type: "integer" })
  headcount!: number;

  @Field(() => Int, { description: "Party members among them. 党员数" })
  @Column({ type: "integer" })
  partyMembers!: number;

  @Field(() => Int, { description: "League members among them. 团员数" })
  @Column({ type: "integer" })
  leagueMembers!: number;

  @Field(() => Int, { description: "Women among them. 女职工数" })
  @Column({ type: "integer" })
  women!: number;

  @Field(() => DateScalar, { nullable: true, description: "Established on. 成立日期" })
  @Column({ type: "date", nullable: true })
  establishedOn!: string | null;

  @Field(() => EnterpriseStatus, { description: "Whether it still works. 经营状态" })
  @Column({ type: "text" })
  status!: EnterpriseStatus;

  @Field(() => DateScalar, { nullable: true, description: "Last day, once it is closed. 注销日期" })
  @Column({ type: "date", nullable: true })
  deregisteredOn!: string | null;

  @Field(() => [EnterpriseBody], { description: "The organizations it has and had, oldest first. 企业内组织" })
  @Column({ type: "jsonb" })
  bodies!: EnterpriseBody[];

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}
