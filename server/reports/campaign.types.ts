import { Field, ID, Int, ObjectType } from "type-graphql";
import { Stage } from "../campaigns/campaign.entity.ts";
import { ThemeState } from "../campaigns/theme.entity.ts";
import { Line } from "../organizations/organization.entity.ts";
import { enumOf } from "../platform/graphql.ts";

export const CampaignFigure = enumOf(
  "CampaignFigure",
  ["ORGANIZATIONS", "WITHOUT_THEME", "THEME_SUBMITTED", "THEME_TO_IMPROVE", "THEME_FITS", "BEHIND"],
  "What the campaign report counts. 活动指标",
);
export type CampaignFigure = keyof typeof CampaignFigure;

@ObjectType({ description: "organizations = withoutTheme + submitted + toImprove + fits. 活动指标" })
export class CampaignFigures {
  @Field(() => Int, { description: "Active organizations in it. 参加单位" })
  organizations!: number;

  @Field(() => Int, { description: "Without a theme handed in. 尚无主题" })
  withoutTheme!: number;

  @Field(() => Int, { description: "Handed in, waiting for a comment. 待审阅" })
  submitted!: number;

  @Field(() => Int, { description: "To be improved. 待改进" })
  toImprove!: number;

  @Field(() => Int, { description: "Found fitting. 契合" })
  fits!: number;

  @Field(() => Int, { description: "Behind the calendar: a gate of a stage that is over is not passed. 进度滞后" })
  behind!: number;
}

@ObjectType({ description: "A line or a territory. 小计" })
export class CampaignGroup {
  @Field(() => String, { description: "Its code or enum value. 键" })
  key!: string;

  @Field(() => String, { description: "Its name. 名称" })
  name!: string;

  @Field(() => CampaignFigures, { description: "What was counted. 指标" })
  figures!: CampaignFigures;
}

@ObjectType({ description: "Where one organization stands. 单位情况" })
export class CampaignRow {
  @Field(() => ID, { description: "Which organization. 单位编号" })
  organizationId!: string;

  @Field(() => String, { description: "Its name. 单位" })
  name!: string;

  @Field(() => Line, { description: "Its line. 条线" })
  line!: Line;

  @Field(() => String, { description: "Territory name. 区域" })
  territoryName!: string;

  territory!: string;

  @Field(() => ID, { nullable: true, description: "Its theme, once handed in. 主题编号" })
  themeId!: string | null;

  @Field(() => String, { nullable: true, description: "As handed in. 主题" })
  theme!: string | null;

  @Field(() => ThemeState, { nullable: true, description: "Null before it is handed in. 主题状态" })
  themeState!: ThemeState | null;

  @Field(() => [Stage], { description: "Stages that are over with a gate not passed. 滞后阶段" })
  behind!: Stage[];

  @Field(() => Int, { description: "Things still to be done in these. 滞后事项" })
  open!: number;
}

@ObjectType({ description: "Where organizations stand in a campaign, within the reader's scope. 活动推进情况" })
export class CampaignReport {
  @Field(() => Date, { description: "As of. 截至" })
  asOf!: Date;

  @Field(() => String, { description: "Whose scope it covers. 范围" })
  scope!: string;

  @Field(() => CampaignFigures, { description: "All of it. 合计" })
  total!: CampaignFigures;

  @Field(() => [CampaignGroup], { description: "By territory. 按区域" })
  byTerritory!: CampaignGroup[];

  @Field(() => [CampaignGroup], { description: "By line. 按条线" })
  byLine!: CampaignGroup[];

  @Field(() => Int, { description: "Rows that fit the figure. 总数" })
  count!: number;

  @Field(() => [CampaignRow], { description: "A page of them, by territory. 单位" })
  rows!: CampaignRow[];
}
