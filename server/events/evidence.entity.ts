import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How far this organization's record is sealed, and what the last check of it found. 证据链" })
export class Evidence {
  @Field(() => Date, { nullable: true, description: "When rows were last sealed. 最近封存时间" })
  sealedAt!: Date | null;

  @Field(() => Int, { description: "Number of the last seal, 0 before the first. 最近封存编号" })
  seals!: number;

  @Field(() => Int, { description: "Events and reads in a seal. 已封存条数" })
  sealed!: number;

  @Field(() => Int, { description: "Events and reads that the next seal will take. 待封存条数" })
  unsealed!: number;

  @Field(() => Date, { nullable: true, description: "When the chain was last checked; it is every day. 最近核验时间" })
  verifiedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: "Rows the last check found changed, inserted or removed. 核验发现问题数" })
  findings!: number | null;

  @Field(() => String, { nullable: true, description: "The first row it found, and what became of it. 首个问题" })
  firstFinding!: string | null;
}
