import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";

export const CarrierOrigin = enumOf("CarrierOrigin", ["INHERITED", "INNOVATED"], "Whether a carrier was there before the campaign. 载体来源");
export type CarrierOrigin = keyof typeof CarrierOrigin;

export const CarrierView = enumOf("CarrierView", ["OWN", "OVERSEEN"], "Whose eyes: our own, or inside our reading scope. 视角");
export type CarrierView = keyof typeof CarrierView;

@ObjectType({ description: "By what an organization carries a campaign: an activity, a brand, a way of working. 活动载体" })
@Entity({ name: "carrier" })
export class Carrier {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  campaignId!: string;

  @Field(() => CarrierOrigin, { description: "Inherited or new; of a copy, what it was where it was copied from. 来源" })
  @Column({ type: "text" })
  origin!: CarrierOrigin;

  @Field(() => String, { description: "Its name. 载体名称" })
  @Column({ type: "text" })
  title!: string;

  @Field(() => String, { description: "The problem it addresses. 针对的问题" })
  @Column({ type: "text" })
  problem!: string;

  @Field(() => String, { description: "What is done. 主要做法" })
  @Column({ type: "text" })
  practice!: string;

  @Field(() => String, { nullable: true, description: "What came of it so far. 成效" })
  @Column({ type: "text", nullable: true })
  results!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "As of when. 成效截至" })
  @Column({ type: "date", nullable: true })
  resultsOn!: string | null;

  @Field(() => Date, { nullable: true, description: "Since when it is offered to peers. 推广时间" })
  @Column({ type: "timestamptz", nullable: true })
  sharedAt!: Date | null;

  @Column({ type: "text", nullable: true })
  sharedByName!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Since when it is not used any more. 停用日期" })
  @Column({ type: "date", nullable: true })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Why not. 停用理由" })
  @Column({ type: "text", nullable: true })
  endNote!: string | null;

  @Column({ type: "uuid", nullable: true })
  adoptedFromTenantId!: string | null;

  @Field(() => ID, { nullable: true, description: "The carrier it was copied from. 借鉴的载体编号" })
  @Column({ type: "uuid", nullable: true })
  adoptedFromId!: string | null;

  @Field(() => String, { name: "adoptedFrom", nullable: true, description: "The peer it was copied from. 借鉴自" })
  @Column({ type: "text", nullable: true })
  adoptedFromName!: string | null;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "text" })
  line!: string;

  @Column({ type: "text" })
  territory!: string;

  @Column({ type: "text" })
  tenantName!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Column({ type: "text" })
  searchText!: string;

  @Field(() => String, { name: "createdBy", description: "Who entered it. 登记人" })
  @Column({ type: "text" })
  createdByName!: string;

  @Field(() => DateScalar, { description: "When it was entered. 登记日期" })
  @Column({ type: "date" })
  createdOn!: string;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}

@ObjectType({ description: "Who copied a carrier. 载体借鉴记录" })
@Entity({ name: "carrier_adoption" })
export class CarrierAdoption {
  /** Of whom it was copied. */
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  carrierId!: string;

  @Column({ type: "uuid" })
  campaignId!: string;

  @Column({ type: "uuid" })
  adopterId!: string;

  @Field(() => String, { name: "adopter", description: "Who copied it. 借鉴单位" })
  @Column({ type: "text" })
  adopterName!: string;

  @Column({ type: "uuid" })
  adoptedCarrierId!: string;

  @Field(() => DateScalar, { description: "When. 借鉴日期" })
  @Column({ type: "date" })
  adoptedOn!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];
}
