import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";
import { Aspect } from "../tasks/task.entity.ts";

export const InspectionGroupKind = enumOf(
  "InspectionGroupKind",
  ["TOURING", "GUIDANCE"],
  "Touring inspection group 巡回检查组, or guidance group of a system 系统指导小组. 组别",
);
export type InspectionGroupKind = keyof typeof InspectionGroupKind;

@ObjectType({ description: "A line of the checklist used on site. 检查清单条目" })
export class ChecklistLine {
  @Field(() => String, { description: "By which answers name it; stays as it is. 键" })
  key!: string;

  @Field(() => Aspect, { description: "Which of the six aspects. 方面" })
  aspect!: Aspect;

  @Field(() => String, { description: "What is looked at. 检查内容" })
  text!: string;
}

@ObjectType({ description: "A group that visits organizations during its tour. 检查(指导)组" })
@Entity({ name: "inspection_group" })
export class InspectionGroup {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => InspectionGroupKind, { description: "Touring or guidance. 组别" })
  @Column({ type: "text" })
  kind!: InspectionGroupKind;

  @Field(() => String, { description: "Its name, unique in the office. 名称" })
  @Column({ type: "text" })
  name!: string;

  @Field(() => String, { nullable: true, description: "The system a guidance group serves. 所指导系统" })
  @Column({ type: "text", nullable: true })
  system!: string | null;

  @Field(() => DateScalar, { description: "First day of the tour. 巡回起始" })
  @Column({ type: "date" })
  startsOn!: string;

  @Field(() => DateScalar, { description: "Last day of the tour. 巡回截止" })
  @Column({ type: "date" })
  endsOn!: string;

  @Field(() => [ChecklistLine], { description: "What its visits look at; a visit keeps the one it was planned with. 检查清单" })
  @Column({ type: "jsonb" })
  checklist!: ChecklistLine[];

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "text" })
  searchText!: string;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}

@ObjectType({ description: "An organization a group is in charge of, from when to when. 联系单位" })
@Entity({ name: "inspection_target" })
export class InspectionTarget {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  groupId!: string;

  @Column({ type: "uuid" })
  organizationId!: string;

  @Field(() => String, { description: "Its name when it was given. 单位名称" })
  @Column({ type: "text" })
  organizationName!: string;

  @Column({ type: "text" })
  line!: string;

  @Column({ type: "text" })
  territory!: string;

  @Field(() => DateScalar, { description: "First day. 起始日期" })
  @Column({ type: "date" })
  validFrom!: string;

  @Field(() => DateScalar, { description: "Last day. 终止日期" })
  @Column({ type: "date" })
  validTo!: string;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "text" })
  searchText!: string;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}
