import { Field, ID, InputType, ObjectType } from "type-graphql";
import { DateScalar, Payload } from "../platform/graphql.ts";
import { PolicyDocument } from "./clause.entity.ts";

@InputType({ description: "A clause as it is to be. 条款内容" })
export class PolicyClauseInput {
  @Field(() => ID, { nullable: true, description: "Of a clause there is; a new one without. 编号" })
  id?: string;

  @Field(() => String, { description: "Where it stands, at most 30 characters. 条目" })
  label!: string;

  @Field(() => String, { description: "What it says, at most 1,000 characters. 内容" })
  text!: string;
}

@InputType({ description: "A policy document with its clauses, all at once; one left out is taken out. 政策文件内容" })
export class PolicyDocumentInput {
  @Field(() => String, { description: "Its number, at most 60 characters. 文号" })
  number!: string;

  @Field(() => String, { description: "Its title, at most 120 characters. 标题" })
  title!: string;

  @Field(() => DateScalar, { description: "When it was issued; not to come. 印发日期" })
  issuedOn!: string;

  @Field(() => [PolicyClauseInput], { description: "In their order, 1 to 60. 条款" })
  clauses!: PolicyClauseInput[];
}

@ObjectType({ description: "What came of an act on a policy document. 办理结果" })
export class PolicyDocumentPayload extends Payload {
  @Field(() => PolicyDocument, { nullable: true, description: "As it is now. 政策文件" })
  policyDocument: PolicyDocument | null = null;
}
