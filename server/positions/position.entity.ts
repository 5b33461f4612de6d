import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";

export const PositionState = enumOf(
  "PositionState",
  ["DRAFT", "SUBMITTED", "PUBLISHED", "SUPERSEDED", "WITHDRAWN"],
  "Where a version of a target position stands. 目标版本状态",
);
export type PositionState = keyof typeof PositionState;

export const PositionPeers = enumOf(
  "PositionPeers",
  ["SAME_LINE", "SAME_TOWNSHIP", "NAMED"],
  "With whom one competes: the same line in the district 同条线, the same township 同乡镇, or those named 指定单位. 对标范围",
);
export type PositionPeers = keyof typeof PositionPeers;

export const PositionMovement = enumOf(
  "PositionMovement",
  ["FIRST", "RAISED", "LOWERED", "REGROUPED"],
  "Against the version before: the first, aiming higher, aiming lower, or among other peers or with other words. 目标变化",
);
export type PositionMovement = keyof typeof PositionMovement;

export const PositionView = enumOf("PositionView", ["OWN", "OVERSEEN"], "Whose eyes: our own, or inside our reading scope. 视角");

@ObjectType({ description: "A version of where an organization means to stand among its peers in a year. 争先进位目标" })
@Entity({ name: "target_position" })
export class TargetPosition {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => Int, { description: "Of which year. 年度" })
  @Column({ type: "integer" })
  year!: number;

  @Field(() => Int, { description: "1 is the first of the year. 版次" })
  @Column({ type: "integer" })
  number!: number;

  @Field(() => PositionState, { description: "Where this version stands. 状态" })
  @Column({ type: "text" })
  state!: PositionState;

  @Field(() => PositionPeers, { description: "With whom it competes. 对标范围" })
  @Column({ type: "text" })
  peers!: PositionPeers;

  @Column({ type: "uuid", array: true })
  peerIds!: string[];

  @Field(() => [String], { description: "They, by name, as they were when it was written. 对标单位" })
  @Column({ type: "text", array: true })
  peerNames!: string[];

  @Field(() => Int, { description: "The position aimed at; 1 is the first. 目标位次" })
  @Column({ type: "integer" })
  aim!: number;

  @Field(() => Int, { nullable: true, description: "The position it starts from, by its own account. 现位次" })
  @Column({ type: "integer", nullable: true })
  standing!: number | null;

  @Field(() => String, { description: "How it is to be reached. 目标说明" })
  @Column({ type: "text" })
  explanation!: string;

  @Field(() => String, { nullable: true, description: "Why the version before was changed. 变更理由" })
  @Column({ type: "text", nullable: true })
  cause!: string | null;

  @Field(() => PositionMovement, { description: "Against the version before. 目标变化" })
  @Column({ type: "text" })
  movement!: PositionMovement;

  @Column({ type: "text", nullable: true })
  returnReason!: string | null;

  /** Those who wrote this version; none of them publishes it. */
  @Column({ type: "uuid", array: true })
  handIds!: string[];

  @Field(() => Date, { nullable: true, description: "When it was published. 公布时间" })
  @Column({ type: "timestamptz", nullable: true })
  publishedAt!: Date | null;

  @Field(() => DateScalar, { nullable: true, description: "On which day. 公布日期" })
  @Column({ type: "date", nullable: true })
  publishedOn!: string | null;

  @Column({ type: "uuid", nullable: true })
  publishedBy!: string | null;

  @Field(() => String, { name: "publishedBy", nullable: true, description: "By whom. 审核人" })
  @Column({ type: "text", nullable: true })
  publishedByName!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When the next version took its place. 被替代日期" })
  @Column({ type: "date", nullable: true })
  supersededOn!: string | null;

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

  @Field(() => String, { name: "createdBy", description: "Who wrote it. 起草人" })
  @Column({ type: "text" })
  createdByName!: string;

  @Field(() => Date, { description: "When it was written. 起草时间" })
  @Column({ type: "timestamptz" })
  createdAt!: Date;
}
