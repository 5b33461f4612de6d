import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";

export const Hierarchy = enumOf("Hierarchy", ["LINE", "TERRITORY"], "条 (LINE) or 块 (TERRITORY). 层级关系");
export type Hierarchy = keyof typeof Hierarchy;

@ObjectType({ description: "Who answers to whom, from when to when. 隶属关系" })
@Entity({ name: "hierarchy_link" })
export class HierarchyLink {
  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => Hierarchy, { description: "Which of the two. 条或块" })
  @Column({ type: "text" })
  hierarchy!: Hierarchy;

  @Field(() => ID, { description: "The subordinate. 下级" })
  @Column({ type: "uuid" })
  childId!: string;

  @Column({ type: "uuid" })
  parentId!: string;

  @Field(() => DateScalar, { description: "First day. 起始日期" })
  @Column({ type: "date" })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "First day on which it no longer holds. 终止日期(不含)",
  })
  @Column({ type: "date", nullable: true })
  validTo!: string | null;
}
