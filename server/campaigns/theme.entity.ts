import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql.ts";

export const ThemeState = enumOf("ThemeState", ["DRAFT", "SUBMITTED", "FITS", "TO_IMPROVE"], "Where an organization's own theme stands. 主题状态");
export type ThemeState = keyof typeof ThemeState;

export const ThemeView = enumOf("ThemeView", ["OWN", "GUIDING", "OVERSEEN"], "Whose eyes: our own, to comment, or inside our reading scope. 视角");

@ObjectType({ description: "An organization's own theme in a campaign. 单位主题" })
@Entity({ name: "theme" })
export class Theme {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  campaignId!: string;

  /** The organization that comments on it. */
  @Column({ type: "uuid" })
  guideId!: string;

  @Field(() => String, { nullable: true, description: "As last submitted. 主题" })
  @Column({ type: "text", nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true, description: "How it fits the campaign and the place, as last submitted. 主题说明" })
  @Column({ type: "text", nullable: true })
  explanation!: string | null;

  @Field(() => ThemeState, { description: "Where it stands. 状态" })
  @Column({ type: "text" })
  state!: ThemeState;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Field(() => Date, { nullable: true, description: "When it was last submitted. 报送时间" })
  @Column({ type: "timestamptz", nullable: true })
  submittedAt!: Date | null;

  @Field(() => String, { name: "submittedBy", nullable: true, description: "By whom. 报送人" })
  @Column({ type: "text", nullable: true })
  submittedByName!: string | null;

  @Field(() => String, { nullable: true, description: "The last comment on how it fits. 契合度意见" })
  @Column({ type: "text", nullable: true })
  comment!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was commented on. 审阅时间" })
  @Column({ type: "timestamptz", nullable: true })
  commentedAt!: Date | null;

  @Field(() => String, { name: "commentedBy", nullable: true, description: "By whom. 审阅人" })
  @Column({ type: "text", nullable: true })
  commentedByName!: string | null;

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

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}

@ObjectType({ description: "What the organization is writing; nobody else reads it. 主题草稿" })
@Entity({ name: "theme_draft" })
export class ThemeDraft {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  /** That of the theme. */
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => String, { description: "The theme in a sentence. 主题" })
  @Column({ type: "text" })
  title!: string;

  @Field(() => String, { description: "How it fits. 主题说明" })
  @Column({ type: "text" })
  explanation!: string;

  @Field(() => Int, { description: "Version for the next edit. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Field(() => Date, { description: "When it was saved. 保存时间" })
  @Column({ type: "timestamptz" })
  savedAt!: Date;

  @Field(() => String, { name: "savedBy", description: "By whom. 保存人" })
  @Column({ type: "text" })
  savedByName!: string;
}
