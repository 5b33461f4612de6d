import { Arg, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { CitedClause } from "../assignments/assignment.types.ts";
import { TimelineEntry } from "../events/event.entity.ts";
import { timelineOf } from "../events/event.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, Here } from "../platform/graphql.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import { Task } from "../tasks/task.entity.ts";
import { PolicyClause, PolicyDocument } from "./clause.entity.ts";
import * as service from "./clause.service.ts";
import { PolicyDocumentInput, PolicyDocumentPayload } from "./clause.types.ts";

const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Input = () => Arg("input", () => PolicyDocumentInput, { description: "What. 内容" });

async function payload(work: Promise<PolicyDocument>): Promise<PolicyDocumentPayload> {
  return Object.assign(new PolicyDocumentPayload(), { policyDocument: await work });
}

@Resolver(() => PolicyDocument)
export class PolicyDocumentResolver {
  @Query(() => [PolicyDocument], { description: "Documents one works by, newest first: one's own and those from above. 政策文件" })
  policyDocuments(@Here() ctx: Ctx) {
    return service.documentsOf(ctx);
  }

  @Query(() => PolicyDocument, { nullable: true, description: "One of them. 政策文件详情" })
  policyDocument(@Here() ctx: Ctx, @Id() id: string) {
    return service.findDocument(ctx, id);
  }

  @Mutation(() => PolicyDocumentPayload, { description: "Enter a document with its clauses. 登记政策文件" })
  createPolicyDocument(@Here() ctx: Ctx, @Input() input: PolicyDocumentInput) {
    return payload(service.createDocument(ctx, input));
  }

  @Mutation(() => PolicyDocumentPayload, { description: "Change it; a clause left out is taken out. 修改政策文件" })
  editPolicyDocument(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Arg("version", () => Int, { description: "Version the user saw. 版本" }) version: number,
    @Input() input: PolicyDocumentInput,
  ) {
    return payload(service.editDocument(ctx, id, version, input));
  }

  @FieldResolver(() => Organization, { description: "Who issued it. 印发单位" })
  owner(@Here() ctx: Ctx, @Root() document: PolicyDocument) {
    return loadOne(ctx, Organization, document.ownerId);
  }

  @FieldResolver(() => [PolicyClause], { description: "Its clauses, in their order. 条款" })
  async clauses(@Here() ctx: Ctx, @Root() document: PolicyDocument) {
    const clauses = await loadMany(ctx, PolicyClause, "documentId", document.id, { by: "place", direction: "ASC" });
    return clauses.filter(({ removedAt }) => removedAt === null);
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened, oldest first; for whoever issued it. 办理过程" })
  timeline(@Here() ctx: Ctx, @Root() document: PolicyDocument) {
    return document.ownerId === ctx.viewer.tenant.id ? timelineOf(ctx, document.id) : [];
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() document: PolicyDocument): Action[] {
    if (document.ownerId !== ctx.viewer.tenant.id) return [];
    return offer(ctx.viewer, ["editPolicyDocument"], () => service.refuseDocument(document, ctx.viewer));
  }
}

@Resolver(() => Task)
export class TaskClauseResolver {
  @FieldResolver(() => [CitedClause], { description: "Clauses it carries out, as they read now. 引用条款" })
  clauses(@Here() ctx: Ctx, @Root() task: Task) {
    return service.cited(ctx, task.clauseIds);
  }
}
