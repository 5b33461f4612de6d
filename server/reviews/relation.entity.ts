import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";

export const ReviewKind = enumOf(
  "ReviewKind",
  ["CONTACT_POINT", "SUBORDINATE", "SECTION", "MASS_GROUP", "MEMBER"],
  "Why a leader reviews somebody: contact point 联系点, subordinate organization 下属单位, section in charge 分管科室, mass group 基层群团, member 党员(会员). 点评关系",
);
export type ReviewKind = keyof typeof ReviewKind;

/** Reviewed across organizations; the others are at home. */
export const ABROAD: readonly ReviewKind[] = ["CONTACT_POINT", "SUBORDINATE"];

export const ReviewView = enumOf(
  "ReviewView",
  ["RECEIVED", "GIVEN", "OVERSEEN"],
  "Whose eyes: reviewed ourselves, given by our leaders, or inside our reading scope. 视角",
);
export type ReviewView = keyof typeof ReviewView;

@ObjectType({ description: "Who reviews whom, and from when to when. 点评关系" })
@Entity({ name: "review_relation" })
export class ReviewRelation {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  reviewerId!: string;

  @Column({ type: "text" })
  reviewerName!: string;

  @Column({ type: "uuid", nullable: true })
  officeId!: string | null;

  @Field(() => ReviewKind, { description: "Why. 类别" })
  @Column({ type: "text" })
  kind!: ReviewKind;

  @Field(() => String, { description: "The leader who reviews. 点评领导" })
  @Column({ type: "text" })
  leaderName!: string;

  @Field(() => String, { nullable: true, description: "The leader's post. 职务" })
  @Column({ type: "text", nullable: true })
  leaderPost!: string | null;

  @Column({ type: "uuid", nullable: true })
  leaderId!: string | null;

  @Column({ type: "uuid", nullable: true })
  groupId!: string | null;

  @Field(() => String, { description: "Who is reviewed. 点评对象" })
  @Column({ type: "text" })
  subjectName!: string;

  @Column({ type: "text" })
  subjectKey!: string;

  @Column({ type: "text" })
  line!: string;

  @Column({ type: "text" })
  territory!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Field(() => DateScalar, { description: "First day. 起始日期" })
  @Column({ type: "date" })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null: until further notice. 终止日期" })
  @Column({ type: "date", nullable: true })
  validTo!: string | null;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "text" })
  searchText!: string;

  @Column({ type: "date" })
  createdOn!: string;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}
