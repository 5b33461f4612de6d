import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { LineFilter } from "../assignments/assignment.types.ts";
import { connectionOf, DateFilter, DateScalar, enumOf, filterOf, IdFilter, pageOf, Payload, StringFilter } from "../platform/graphql.ts";
import { Commitment, CommitmentKind, CommitmentState, CommitmentSubject } from "./commitment.entity.ts";
import { AppraisalKind, AppraisalVerdict } from "./fulfilment.entity.ts";

export const CommitmentSort = enumOf(
  "CommitmentSort",
  [
    "CREATED_DESC",
    "CREATED_ASC",
    "DUE_ASC",
    "DUE_DESC",
    "TITLE_ASC",
    "TITLE_DESC",
    "SUBJECT_ASC",
    "SUBJECT_DESC",
    "STATE_ASC",
    "STATE_DESC",
    "TENANT_ASC",
    "TENANT_DESC",
  ],
  "Order of commitments. 排序",
);
export const CommitmentPage = pageOf(Commitment, "Commitment");
export const CommitmentConnection = connectionOf(Commitment, "Commitment");

const KindFilter = filterOf(CommitmentKind, "CommitmentKind");
const StateFilter = filterOf(CommitmentState, "CommitmentState");
const SubjectFilter = filterOf(CommitmentSubject, "CommitmentSubject");

@InputType({ description: "Which commitments; all conditions together. 承诺筛选" })
export class CommitmentFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => KindFilter, { nullable: true, description: "By kind. 类别" })
  kind?: object;

  @Field(() => StateFilter, { nullable: true, description: "By state. 状态" })
  state?: object;

  @Field(() => SubjectFilter, { nullable: true, description: "By whose it is. 承诺主体" })
  subjectKind?: object;

  @Field(() => IdFilter, { nullable: true, description: "By organization or mass group that commits. 主体编号" })
  subjectId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By organization. 单位" })
  tenantId?: IdFilter;

  @Field(() => LineFilter, { nullable: true, description: "By line. 条线" })
  line?: object;

  @Field(() => StringFilter, { nullable: true, description: "By territory code. 区域" })
  territory?: StringFilter;

  @Field(() => DateFilter, { nullable: true, description: "By the day it is to be kept by. 兑现期限" })
  dueOn?: DateFilter;

  @Field(() => DateFilter, { nullable: true, description: "By the day it was first published. 公开日期" })
  publishedOn?: DateFilter;

  @Field(() => String, { nullable: true, description: "Words, pinyin or initials. 搜索" })
  q?: string;
}

@InputType({ description: "What is promised. 承诺内容" })
export class CommitmentContentInput {
  @Field(() => String, { description: "In a few words, at most 60 characters. 标题" })
  title!: string;

  @Field(() => String, { description: "What is promised, at most 4,000 characters. 承诺内容" })
  body!: string;

  @Field(() => String, { description: "The annual target, the plan or the occasion it follows from. 对应目标、规划或起因" })
  link!: string;

  @Field(() => DateScalar, { description: "To be kept by the end of this day. 兑现期限" })
  dueOn!: string;
}

@InputType({ description: "A commitment to begin. 起草承诺" })
export class CommitmentInput extends CommitmentContentInput {
  @Field(() => CommitmentKind, { description: "Long-term, annual or immediate. 类别" })
  kind!: CommitmentKind;

  @Field(() => CommitmentSubject, { description: "Whose it is. 承诺主体" })
  subjectKind!: CommitmentSubject;

  @Field(() => ID, { nullable: true, description: "The mass group, where it is a mass group's. 基层群团" })
  groupId?: string;

  @Field(() => String, { nullable: true, description: "The member's name, where it is a member's. 成员姓名" })
  memberName?: string;
}

@InputType({ description: "The next version of a published commitment. 修订承诺" })
export class CommitmentRevisionInput extends CommitmentContentInput {
  @Field(() => String, { description: "Why it is revised; it is published with it. 修订原因" })
  cause!: string;

  @Field(() => ID, { nullable: true, description: "The problem of ours it answers, where one made us revise it. 对应的整改事项" })
  rectificationId?: string;
}

@InputType({ description: "How somebody found a commitment kept. 评诺" })
export class AppraisalInput {
  @Field(() => AppraisalKind, { description: "By self, peers, the masses or a leader. 方式" })
  kind!: AppraisalKind;

  @Field(() => AppraisalVerdict, { description: "What was found. 评价" })
  verdict!: AppraisalVerdict;

  @Field(() => String, { nullable: true, description: "Who appraised; the subject itself when left out of a self-appraisal. 评价人" })
  givenBy?: string;

  @Field(() => Int, { nullable: true, description: "Of a mass appraisal: how many took part. 参评人数" })
  people?: number;

  @Field(() => Int, { nullable: true, description: "Of a mass appraisal: how many were satisfied. 满意人数" })
  satisfied?: number;

  @Field(() => String, { nullable: true, description: "Remark. 说明" })
  note?: string;
}

@ObjectType({ description: "What came of an act on a commitment. 办理结果" })
export class CommitmentPayload extends Payload {
  @Field(() => Commitment, { nullable: true, description: "As it is now; null when refused. 承诺" })
  commitment: Commitment | null = null;
}
