import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { LineFilter } from "../assignments/assignment.types.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { connectionOf, enumOf, filterOf, IdFilter, pageOf, Payload, StringFilter } from "../platform/graphql.ts";
import { IntFilter } from "../targets/target.types.ts";
import { PositionMovement, PositionPeers, PositionState, TargetPosition } from "./position.entity.ts";

export const PositionSort = enumOf(
  "PositionSort",
  ["CREATED_DESC", "CREATED_ASC", "TENANT_ASC", "TENANT_DESC"],
  "Order of target positions; never by position. 排序",
);
export const PositionPage = pageOf(TargetPosition, "TargetPosition");
export const PositionConnection = connectionOf(TargetPosition, "TargetPosition");

const StateFilter = filterOf(PositionState, "PositionState");
const PeersFilter = filterOf(PositionPeers, "PositionPeers");
const MovementFilter = filterOf(PositionMovement, "PositionMovement");

@InputType({ description: "Which target positions; all conditions together. 争先进位目标筛选" })
export class PositionFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => IntFilter, { nullable: true, description: "By year. 年度" })
  year?: IntFilter;

  @Field(() => StateFilter, { nullable: true, description: "By state. 状态" })
  state?: object;

  @Field(() => PeersFilter, { nullable: true, description: "By with whom it competes. 对标范围" })
  peers?: object;

  @Field(() => MovementFilter, { nullable: true, description: "By how it differs from the version before. 目标变化" })
  movement?: object;

  @Field(() => IdFilter, { nullable: true, description: "By organization. 单位" })
  tenantId?: IdFilter;

  @Field(() => LineFilter, { nullable: true, description: "By line. 条线" })
  line?: object;

  @Field(() => StringFilter, { nullable: true, description: "By territory code. 区域" })
  territory?: StringFilter;

  @Field(() => String, { nullable: true, description: "Words, pinyin or initials. 搜索" })
  q?: string;
}

@InputType({ description: "Where one means to stand, and among whom. 争先进位目标内容" })
export class PositionInput {
  @Field(() => PositionPeers, { description: "With whom one competes. 对标范围" })
  peers!: PositionPeers;

  @Field(() => [ID], { nullable: true, description: "Those named, at most 50; only where they are named. 指定单位" })
  peerIds?: string[];

  @Field(() => Int, { description: "The position aimed at; 1 is the first. 目标位次" })
  aim!: number;

  @Field(() => Int, { nullable: true, description: "The position one starts from, where it is known. 现位次" })
  standing?: number;

  @Field(() => String, { description: "How it is to be reached, at most 1,000 characters. 目标说明" })
  explanation!: string;

  @Field(() => String, { nullable: true, description: "Why the version before is changed; from the second version on. 变更理由" })
  cause?: string;
}

@ObjectType({ description: "With whom one would compete. 对标单位" })
export class PositionPeerGroup {
  @Field(() => PositionPeers, { description: "By which rule. 对标范围" })
  peers!: PositionPeers;

  @Field(() => [Organization], { description: "Who, without oneself. 单位" })
  organizations!: Organization[];
}

@ObjectType({ description: "What came of an act on a target position. 办理结果" })
export class TargetPositionPayload extends Payload {
  @Field(() => TargetPosition, { nullable: true, description: "As it is now; of a new version, that version. 争先进位目标" })
  targetPosition: TargetPosition | null = null;
}
