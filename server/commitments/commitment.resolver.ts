import { Arg, Args, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { TimelineEntry } from "../events/event.entity.ts";
import { timelineOf } from "../events/event.service.ts";
import { StoredFile } from "../files/file.entity.ts";
import { filesOf } from "../files/file.service.ts";
import { Line, Organization } from "../organizations/organization.entity.ts";
import { noteAccess, noteRows } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, argumentsOf, EachDoor, Here, type TryDoors } from "../platform/graphql.ts";
import { mutationName } from "../platform/lifecycle.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import { Rectification } from "../rectifications/rectification.entity.ts";
import { Commitment, CommitmentView } from "./commitment.entity.ts";
import { commitmentList } from "./commitment.list.ts";
import { ACTS, findCommitment, refuse } from "./commitment.rules.ts";
import { CommitmentConnection, CommitmentFilter, CommitmentPage, CommitmentSort } from "./commitment.types.ts";
import { CommitmentDraft, CommitmentOpinion, CommitmentVersion } from "./content.entity.ts";
import { CommitmentAppraisal, CommitmentNote } from "./fulfilment.entity.ts";

const commitmentArguments = argumentsOf(CommitmentFilter, CommitmentSort, "CREATED_DESC");
const View = () => Arg("view", () => CommitmentView, { nullable: true, description: "Whose eyes. 视角" });

/** Opinions are decided one by one, in their own rows. */
const OFFERED = ACTS.filter((act) => act !== "decideOpinion");

/** What this viewer may do; readers from outside may do nothing, and are offered nothing. */
function actionsOf(ctx: Ctx, row: Commitment): Action[] {
  if (ctx.door !== "tenant") return [];
  const actOf = new Map(OFFERED.map((act) => [mutationName("Commitment", act), act]));
  return offer(ctx.viewer, [...actOf.keys()], (name) => refuse(row, actOf.get(name) ?? name, ctx.viewer));
}

@Resolver(() => Commitment)
export class CommitmentResolver {
  @Query(() => CommitmentPage, { description: "Commitments by offset. 公开承诺台账" })
  async commitments(@Here() ctx: Ctx, @Args(() => commitmentArguments.Offset) args: OffsetArguments, @View() _view?: CommitmentView) {
    const found = await listPage(ctx, commitmentList, args);
    if (ctx.door !== "tenant") noteRows(ctx, "commitments", "Commitment", found.items);
    return found;
  }

  @Query(() => CommitmentConnection, { description: "Commitments by keyset. 公开承诺台账(游标)" })
  async commitmentsConnection(@Here() ctx: Ctx, @Args(() => commitmentArguments.Keyset) args: KeysetArguments, @View() _view?: CommitmentView) {
    const found = await listConnection(ctx, commitmentList, args);
    const rows = found.edges.map((edge) => edge.node);
    if (ctx.door !== "tenant") noteRows(ctx, "commitmentsConnection", "Commitment", rows);
    return found;
  }

  @Query(() => Commitment, { nullable: true, description: "One commitment: own, else overseen. 承诺详情" })
  commitment(@EachDoor() tryDoors: TryDoors, @Arg("id", () => ID, { description: "Which. 编号" }) id: string, @View() _view?: CommitmentView) {
    return tryDoors(async (ctx) => {
      const found = await findCommitment(ctx, id);
      if (found === null) return null;
      const about = { operation: "commitment", entityType: "Commitment", entityId: id, rows: 1, scope: ctx.viewer.tenant.name };
      noteAccess(ctx, { tenantId: found.tenantId, ...about });
      return found;
    });
  }

  @FieldResolver(() => Organization, { description: "Whose. 单位" })
  tenant(@Here() ctx: Ctx, @Root() row: Commitment) {
    return loadOne(ctx, Organization, row.tenantId);
  }

  @FieldResolver(() => Line, { description: "The organization's line. 条线" })
  line(@Root() row: Commitment) {
    return row.line;
  }

  @FieldResolver(() => CommitmentDraft, { nullable: true, description: "What is being written; at home alone. 草稿" })
  draft(@Here() ctx: Ctx, @Root() row: Commitment) {
    return ctx.door === "tenant" ? loadOne(ctx, CommitmentDraft, row.id) : null;
  }

  @FieldResolver(() => [CommitmentOpinion], { description: "What people said of the draft; at home alone. 征求到的意见" })
  opinions(@Here() ctx: Ctx, @Root() row: Commitment) {
    return ctx.door === "tenant" ? loadMany(ctx, CommitmentOpinion, "commitmentId", row.id, { by: "id", direction: "ASC" }) : [];
  }

  @FieldResolver(() => [CommitmentVersion], { description: "Every version that was published, newest first. 公开版本" })
  versions(@Here() ctx: Ctx, @Root() row: Commitment) {
    return loadMany(ctx, CommitmentVersion, "commitmentId", row.id, { by: "number", direction: "DESC" });
  }

  @FieldResolver(() => [CommitmentNote], { description: "How it is being kept, newest first. 践诺记录" })
  notes(@Here() ctx: Ctx, @Root() row: Commitment) {
    return loadMany(ctx, CommitmentNote, "commitmentId", row.id, { by: "id", direction: "DESC" });
  }

  @FieldResolver(() => [CommitmentAppraisal], { description: "How others found it kept, newest first. 评诺记录" })
  appraisals(@Here() ctx: Ctx, @Root() row: Commitment) {
    return loadMany(ctx, CommitmentAppraisal, "commitmentId", row.id, { by: "id", direction: "DESC" });
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened, oldest first. 办理过程" })
  timeline(@Here() ctx: Ctx, @Root() row: Commitment) {
    return timelineOf(ctx, row.id);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() row: Commitment) {
    return actionsOf(ctx, row);
  }
}

@Resolver(() => CommitmentDraft)
export class CommitmentDraftResolver {
  @FieldResolver(() => Rectification, { nullable: true, description: "The problem it answers, where one made us revise it. 对应的整改事项" })
  rectification(@Here() ctx: Ctx, @Root() { rectificationId }: CommitmentDraft) {
    return rectificationId === null ? null : loadOne(ctx, Rectification, rectificationId);
  }
}

@Resolver(() => CommitmentVersion)
export class CommitmentVersionResolver {
  @FieldResolver(() => Rectification, { nullable: true, description: "The problem it answers; at home alone. 对应的整改事项" })
  rectification(@Here() ctx: Ctx, @Root() { rectificationId }: CommitmentVersion) {
    return ctx.door !== "tenant" || rectificationId === null ? null : loadOne(ctx, Rectification, rectificationId);
  }
}

@Resolver(() => Rectification)
export class RevisionsOfRectification {
  @FieldResolver(() => [CommitmentVersion], { description: "Commitments that were revised for it, newest first; none to verifiers. 据此修订的承诺" })
  revisions(@Here() ctx: Ctx, @Root() row: Rectification) {
    return ctx.door === "issuer" ? [] : loadMany(ctx, CommitmentVersion, "rectificationId", row.id, { by: "id", direction: "DESC" });
  }
}

@Resolver(() => CommitmentNote)
export class CommitmentNoteResolver {
  @FieldResolver(() => [StoredFile], { description: "Files that show it. 佐证材料" })
  files(@Here() ctx: Ctx, @Root() note: CommitmentNote) {
    return filesOf(ctx, note.fileIds);
  }
}
