import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../platform/door.ts";
import { Here } from "../platform/graphql.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { TargetShare } from "../targets/share.entity.ts";
import { Commitment } from "./commitment.entity.ts";

@Resolver(() => Commitment)
export class CommitmentTargetResolver {
  @FieldResolver(() => TargetShare, { nullable: true, description: "The share of an annual target it serves. 对应指标" })
  async target(@Here() ctx: Ctx, @Root() { targetShareId }: Commitment) {
    return targetShareId === null ? null : loadOne(ctx, TargetShare, targetShareId);
  }
}

@Resolver(() => TargetShare)
export class TargetCommitmentsResolver {
  @FieldResolver(() => [Commitment], {
    description: "The commitments that cite it, as far as they may be read; none for who merely issued it. 引用的承诺",
  })
  commitments(@Here() ctx: Ctx, @Root() { id }: TargetShare) {
    return ctx.door === "issuer" ? [] : loadMany(ctx, Commitment, "targetShareId", id, { by: "id", direction: "ASC" });
  }
}
