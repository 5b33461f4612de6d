import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql.ts";

export const OrganizationKind = enumOf(
  "OrganizationKind",
  ["DISTRICT_OFFICE", "LINE_FEDERATION", "PARTY_COMMITTEE", "MASS_ORGANIZATION"],
  "What an organization is. 组织类别",
);
export type OrganizationKind = keyof typeof OrganizationKind;

export const OrganizationStatus = enumOf("OrganizationStatus", ["ACTIVE", "SUSPENDED", "CLOSED"], "Whether it works. 组织状态");
export type OrganizationStatus = keyof typeof OrganizationStatus;

export const Line = enumOf("Line", ["DISTRICT", "PARTY", "UNION", "LEAGUE", "WOMEN"], "The system it belongs to (条). 条线");
export type Line = keyof typeof Line;

/** A tenant: a mass organization, a Party committee, a line federation or the district itself. */
@ObjectType({ description: "An organization, which is a tenant. 组织(单位)" })
@Entity({ name: "organization" })
export class Organization {
  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => OrganizationKind, { description: "What it is. 类别" })
  @Column({ type: "text" })
  kind!: OrganizationKind;

  @Field(() => Line, { description: "Its line. 条线" })
  @Column({ type: "text" })
  line!: Line;

  @Field(() => String, {
    description: "Its territory, GB/T 2260 and the statistics bureau's codes below. 区划代码",
  })
  @Column({ type: "text" })
  divisionCode!: string;

  @Field(() => String, { description: "Full name, unique among those not closed. 全称" })
  @Column({ type: "text" })
  name!: string;

  @Field(() => String, { description: "Short name for narrow columns. 简称" })
  @Column({ type: "text" })
  shortName!: string;

  @Column({ type: "text" })
  searchText!: string;

  @Field(() => OrganizationStatus, { description: "Whether it works. 状态" })
  @Column({ type: "text" })
  status!: OrganizationStatus;

  @Column({ type: "text", nullable: true })
  principal!: string | null;

  @Field(() => Boolean, {
    description: "Whether a second person must admit its tasks before dispatch. 下达须经第二人审核",
  })
  @Column({ type: "boolean" })
  secondPersonApproval!: boolean;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}
