import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf } from "../platform/graphql.ts";

export const FindingKind = enumOf(
  "FindingKind",
  ["NEVER_SIGNED_IN", "DORMANT", "GRANT_UNUSED", "GRANT_OPEN_ENDED", "MANY_ROLES", "NO_SECOND_FACTOR", "TOKEN_UNUSED"],
  "What should be looked at about an account. 账号体检事项",
);
export type FindingKind = keyof typeof FindingKind;

@ObjectType({ description: "An account, a grant or a token that perhaps nobody needs. 账号体检事项" })
export class AccountFinding {
  @Field(() => ID, { description: "Stable as long as it stands. 编号" })
  id!: string;

  @Field(() => FindingKind, { description: "What it is about. 事项" })
  kind!: FindingKind;

  @Field(() => Date, { description: "Since when: last use, else when it was made. 起始时间" })
  since!: Date;

  @Field(() => Int, { nullable: true, description: "How many roles, for MANY_ROLES. 角色数" })
  count!: number | null;

  tenantId!: string;
  accountId!: string;
  grantId!: string | null;
  tokenId!: string | null;
}

@ObjectType({ description: "How many findings there are of a kind. 各类事项数" })
export class FindingCount {
  @Field(() => FindingKind, { description: "Of what. 事项" })
  kind!: FindingKind;

  @Field(() => Int, { description: "How many. 数量" })
  count!: number;
}
