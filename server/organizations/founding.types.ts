import { Field, InputType, ObjectType } from "type-graphql";
import { enumOf, Payload, UserError } from "../platform/graphql.ts";
import type { Founding, Planned } from "./founding.service.ts";
import { Line, Organization, OrganizationKind } from "./organization.entity.ts";

const PlanState = enumOf("PlanState", ["NEW", "EXISTING", "MADE", "REFUSED"], "What becomes of an organization of a plan. 建立情况");

@InputType({ description: "A township that the installation does not know yet. 区划" })
class PlaceInput {
  @Field(() => String, { description: "Nine digits, the first six those of its district. 区划代码" })
  code!: string;

  @Field(() => String, { description: "Its name, ending in 街道, 镇 or 乡. 名称" })
  name!: string;
}

@InputType({ description: "Which organizations to make, from places and lines; at most 100. 按区划建立单位" })
export class OrganizationsInput implements Founding {
  @Field(() => [String], { defaultValue: [], description: "Townships from `divisions`, by code. 已知区划" })
  divisionCodes!: string[];

  @Field(() => [PlaceInput], { defaultValue: [], description: "Townships that are not among them. 补充区划" })
  places!: PlaceInput[];

  @Field(() => [Line], { description: "Which of the township's organizations. 条线" })
  lines!: Line[];

  @Field(() => Boolean, { defaultValue: false, description: "Make an administrator's account where there is no account. 同时建立管理员账号" })
  administrators!: boolean;
}

@ObjectType({ description: "An organization of a plan, and what became of it. 拟建单位" })
export class PlannedOrganization implements Planned {
  @Field(() => String, { description: "Where. 区划代码" })
  divisionCode!: string;

  @Field(() => String, { description: "Name of the place. 区划名称" })
  divisionName!: string;

  @Field(() => OrganizationKind, { description: "What it is. 类别" })
  kind!: OrganizationKind;

  @Field(() => Line, { description: "Its line. 条线" })
  line!: Line;

  @Field(() => String, { description: "Full name. 全称" })
  name!: string;

  @Field(() => String, { description: "Short name. 简称" })
  shortName!: string;

  @Field(() => PlanState, { description: "New, there already, made now, or refused. 建立情况" })
  state!: keyof typeof PlanState;

  @Field(() => Organization, { nullable: true, description: "What is there already or was made now. 单位" })
  organization!: Organization | null;

  @Field(() => String, { nullable: true, description: "Sign-in name of its first administrator, where one is made. 管理员用户名" })
  username!: string | null;

  @Field(() => String, { nullable: true, description: "Shown once, to hand over; after making only. 临时密码" })
  temporaryPassword!: string | null;

  @Field(() => [UserError], { description: "Why it is refused. 不能建立的原因" })
  userErrors!: UserError[];
}

@ObjectType({ description: "What came of making organizations, one row each. 办理结果" })
export class OrganizationsPayload extends Payload {
  @Field(() => [PlannedOrganization], { description: "In the order of their places. 各单位结果" })
  results: readonly PlannedOrganization[] = [];
}
