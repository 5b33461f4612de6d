import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";

export const MassGroupKind = enumOf(
  "MassGroupKind",
  ["GRASSROOTS_UNION", "LEAGUE_BRANCH", "WOMEN_GROUP", "TEAM", "PARTY_BRANCH"],
  "基层工会 GRASSROOTS_UNION, 团支部 LEAGUE_BRANCH, 村妇联 WOMEN_GROUP, 班组 TEAM, 党支部 PARTY_BRANCH. 群团类别",
);
export type MassGroupKind = keyof typeof MassGroupKind;
export const MassGroupStatus = enumOf("MassGroupStatus", ["ACTIVE", "DISSOLVED"], "Whether it works. 群团状态");
export type MassGroupStatus = keyof typeof MassGroupStatus;

@ObjectType({ description: "Somebody who holds a post in a mass group. 群团干部" })
export class Officer {
  @Field(() => String, { description: "Name. 姓名" })
  name!: string;

  @Field(() => String, { description: "Post. 职务" })
  post!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day of the term. 任期届满日" })
  termEndsOn!: string | null;
}

@ObjectType({ description: "A post in a mass group whose term ends. 届满职务" })
export class OfficerTerm {
  @Field(() => ID, { description: "The group. 群团编号" })
  groupId!: string;

  @Field(() => String, { description: "Its name. 群团名称" })
  groupName!: string;

  @Field(() => String, { description: "Whose group it is. 所属单位" })
  tenantName!: string;

  @Field(() => String, { description: "Post. 职务" })
  post!: string;

  @Field(() => String, { nullable: true, description: "Who holds it; only inside the organization. 任职人" })
  holder!: string | null;

  @Field(() => DateScalar, { description: "Last day of the term. 任期届满日" })
  termEndsOn!: string;
}

@ObjectType({ description: "Posts that fall vacant, the most urgent first. 届满职务清单" })
export class OfficerTermReport {
  @Field(() => Int, { description: "How many there are; at most 200 are shown. 总数" })
  total!: number;

  @Field(() => [OfficerTerm], { description: "Posts. 职务" })
  items!: OfficerTerm[];
}

@InputType({ description: "An officer to record. 群团干部" })
export class OfficerInput {
  @Field(() => String, { description: "Name. 姓名" })
  name!: string;

  @Field(() => String, { description: "Post. 职务" })
  post!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day of the term. 任期届满日" })
  termEndsOn?: string;
}

@ObjectType({ description: "A grassroots group inside a tenant. 基层群团" })
@Entity({ name: "mass_group" })
export class MassGroup {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => MassGroupKind, { description: "What it is. 类别" })
  @Column({ type: "text" })
  kind!: MassGroupKind;

  @Field(() => ID, { nullable: true, description: "The group above it in the same tenant. 上级群团" })
  @Column({ type: "uuid", nullable: true })
  parentId!: string | null;

  @Field(() => String, { nullable: true, description: "Village or community. 区划代码" })
  @Column({ type: "text", nullable: true })
  divisionCode!: string | null;

  @Field(() => String, { description: "Name. 名称" })
  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text" })
  searchText!: string;

  @Field(() => Int, { description: "Members, a head count. 成员数" })
  @Column({ type: "integer" })
  memberCount!: number;

  @Field(() => DateScalar, { nullable: true, description: "Founded on. 成立日期" })
  @Column({ type: "date", nullable: true })
  foundedOn!: string | null;

  @Field(() => MassGroupStatus, { description: "Whether it works. 状态" })
  @Column({ type: "text" })
  status!: MassGroupStatus;

  @Column({ type: "date", nullable: true })
  dissolvedOn!: string | null;

  @Column({ type: "jsonb" })
  officers!: Officer[];

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}
