import { Field, InputType, Int, ObjectType } from "type-graphql";
import { optionalText, range, text } from "../platform/check.ts";
import { DomainError } from "../platform/errors.ts";
import { DateScalar, enumOf } from "../platform/graphql.ts";

export const DeliverableKind = enumOf("DeliverableKind", ["TEXT", "ATTACHMENT", "TRAINING_RECORD"], "What is handed in. 报送形式");
export type DeliverableKind = keyof typeof DeliverableKind;

export const DeliverableStatus = enumOf(
  "DeliverableStatus",
  ["EMPTY", "SUBMITTED", "RETURNED", "ACCEPTED", "NOT_ASKED"],
  "Where a deliverable stands. 报送状态",
);
export type DeliverableStatus = keyof typeof DeliverableStatus;

const MAX_DELIVERABLES = 20;
const DEFAULT_LENGTH = 5_000;
const MAX_LENGTH = 20_000;

@ObjectType({ description: "One thing a task asks for. 报送内容" })
export class Deliverable {
  @Field(() => String, { description: "Stable key inside the task. 键" })
  key!: string;

  @Field(() => DeliverableKind, { description: "Form. 形式" })
  kind!: DeliverableKind;

  @Field(() => String, { description: "Title. 名称" })
  title!: string;

  @Field(() => Boolean, { description: "Whether a submission needs it. 是否必报" })
  required!: boolean;

  @Field(() => String, { nullable: true, description: "How to do it. 填报说明" })
  instructions!: string | null;

  @Field(() => Int, { nullable: true, description: "Longest text, characters. 字数上限" })
  maxLength!: number | null;
}

@InputType({ description: "One thing to ask for. 报送内容" })
export class DeliverableInput {
  @Field(() => String, { nullable: true, description: "Key to keep; made when left out. 键" })
  key?: string;

  @Field(() => DeliverableKind, { description: "Form. 形式" })
  kind!: DeliverableKind;

  @Field(() => String, { description: "Title. 名称" })
  title!: string;

  @Field(() => Boolean, { description: "Whether a submission needs it. 是否必报" })
  required!: boolean;

  @Field(() => String, { nullable: true, description: "How to do it. 填报说明" })
  instructions?: string;

  @Field(() => Int, { nullable: true, description: "Longest text, characters, at most 20,000. 字数上限" })
  maxLength?: number;
}

@InputType({ description: "A training as it was held. 培训记录" })
export class TrainingRecordInput {
  @Field(() => DateScalar, { nullable: true, description: "Held on. 培训日期" })
  heldOn?: string;

  @Field(() => String, { nullable: true, description: "Place. 地点" })
  place?: string;

  @Field(() => Int, { nullable: true, description: "People trained. 参训人数" })
  attendees?: number;

  @Field(() => String, { nullable: true, description: "Topic. 主题" })
  topic?: string;
}

@ObjectType({ description: "A training as it was held. 培训记录" })
export class TrainingRecord {
  @Field(() => DateScalar, { nullable: true, description: "Held on. 培训日期" })
  heldOn!: string | null;

  @Field(() => String, { nullable: true, description: "Place. 地点" })
  place!: string | null;

  @Field(() => Int, { nullable: true, description: "People trained. 参训人数" })
  attendees!: number | null;

  @Field(() => String, { nullable: true, description: "Topic. 主题" })
  topic!: string | null;
}

@InputType({ description: "What is handed in for one deliverable. 报送内容" })
export class ContentInput {
  @Field(() => String, { description: "Key of the deliverable. 键" })
  key!: string;

  @Field(() => String, { nullable: true, description: "Text. 文字" })
  text?: string;

  @Field(() => [String], { nullable: true, description: "Uploaded files. 附件" })
  fileIds?: string[];

  @Field(() => TrainingRecordInput, { nullable: true, description: "Training. 培训记录" })
  training?: TrainingRecordInput;
}

/** What is stored for one deliverable. */
export interface Content {
  key: string;
  text: string | null;
  fileIds: string[];
  training: TrainingRecord | null;
}

function readOne(input: ContentInput, deliverable: Deliverable): Content {
  const field = ["contents", input.key];
  const training = input.training;
  return {
    key: input.key,
    text: optionalText(deliverable.title, input.text, {
      max: deliverable.maxLength ?? DEFAULT_LENGTH,
      field,
    }),
    fileIds: [...new Set(input.fileIds ?? [])],
    training:
      training === undefined || training === null
        ? null
        : {
            heldOn: training.heldOn ?? null,
            place: optionalText("place", training.place, { max: 200, field }),
            attendees: training.attendees === undefined || training.attendees === null ? null : range("attendees", training.attendees, 0, 1_000_000),
            topic: optionalText("topic", training.topic, { max: 200, field }),
          },
  };
}

/** Checks what was typed against what is asked for; keys that are not asked for are refused. */
export function readContents(inputs: readonly ContentInput[], deliverables: readonly Deliverable[]): Content[] {
  return inputs.map((input) => {
    const deliverable = deliverables.find((one) => one.key === input.key);
    if (deliverable === undefined) throw new DomainError("DELIVERABLE_UNKNOWN", { key: input.key }, ["contents", input.key]);
    return readOne(input, deliverable);
  });
}

function isFilled(content: Content | undefined, kind: DeliverableKind): boolean {
  if (content === undefined) return false;
  if (kind === "TEXT") return content.text !== null;
  if (kind === "ATTACHMENT") return content.fileIds.length > 0;
  return content.training !== null && content.training.heldOn !== null && content.training.attendees !== null;
}

/** Refuses a submission that lacks a required deliverable. */
export function requireComplete(contents: readonly Content[], deliverables: readonly Deliverable[]): void {
  for (const deliverable of deliverables) {
    const content = contents.find((one) => one.key === deliverable.key);
    if (deliverable.required && !isFilled(content, deliverable.kind)) {
      throw new DomainError("DELIVERABLE_MISSING", { title: deliverable.title }, ["contents", deliverable.key]);
    }
  }
}

/** Checks what an issuer asks for and gives every deliverable a key. */
export function readDeliverables(inputs: readonly DeliverableInput[]): Deliverable[] {
  if (inputs.length > MAX_DELIVERABLES) throw new DomainError("TOO_MANY_ROWS", { max: MAX_DELIVERABLES }, ["deliverables"]);
  const used = new Set(inputs.flatMap((input) => (input.key === undefined ? [] : [input.key])));
  return inputs.map((input, index) => {
    let key = input.key;
    for (let number = index + 1; key === undefined; number++) {
      const candidate = `d${number}`;
      if (!used.has(candidate)) key = candidate;
    }
    used.add(key);
    return {
      key: text("key", key, { max: 40, field: ["deliverables"] }),
      kind: input.kind,
      title: text("title", input.title, { max: 100, field: ["deliverables", String(index), "title"] }),
      required: input.required,
      instructions: optionalText("instructions", input.instructions, {
        max: 1_000,
        field: ["deliverables", String(index), "instructions"],
      }),
      maxLength: input.maxLength === undefined || input.maxLength === null ? null : range("maxLength", input.maxLength, 1, MAX_LENGTH),
    };
  });
}
