import { Arg, Mutation, Query, Resolver } from "type-graphql";
import type { Ctx } from "../platform/door.ts";
import { Asking, Here } from "../platform/graphql.ts";
import type { Request } from "../platform/request.ts";
import * as service from "./founding.service.ts";
import { OrganizationsInput, OrganizationsPayload, PlannedOrganization } from "./founding.types.ts";

const Input = () => Arg("input", () => OrganizationsInput, { description: "What. 内容" });

@Resolver()
export class FoundingResolver {
  @Query(() => [PlannedOrganization], { description: "What createOrganizations would make, and what exists. 建立前预览" })
  organizationPlan(@Here() ctx: Ctx, @Input() input: OrganizationsInput) {
    return service.planOrganizations(ctx, input);
  }

  @Mutation(() => OrganizationsPayload, { description: "Make the organizations of places that do not exist yet. 按区划建立单位" })
  async createOrganizations(@Here() ctx: Ctx, @Asking() request: Request, @Input() input: OrganizationsInput) {
    request.reply.secret = true;
    return Object.assign(new OrganizationsPayload(), { results: await service.createOrganizations(ctx, input) });
  }
}
