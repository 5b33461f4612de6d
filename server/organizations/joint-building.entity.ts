import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar } from "../platform/graphql.ts";

@ObjectType({ description: "A Party organization and a mass organization it builds with. 党群共建结对" })
@Entity({ name: "joint_building" })
export class JointBuilding {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  massOrganizationId!: string;

  @Field(() => DateScalar, { description: "First day. 起始日期" })
  @Column({ type: "date" })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day. 终止日期" })
  @Column({ type: "date", nullable: true })
  validTo!: string | null;

  @Field(() => String, { nullable: true, description: "Remarks. 备注" })
  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}
