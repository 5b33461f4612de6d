import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { Account, Grant } from "./accounts/account.entity.ts";
import { accountPermissions } from "./accounts/account.policy.ts";
import { AccountResolver, GrantResolver } from "./accounts/account.resolver.ts";
import { SessionResolver } from "./accounts/session.resolver.ts";
import { Assignment } from "./assignments/assignment.entity.ts";
import { IssuerActs, TenantActs } from "./assignments/assignment.mutations.ts";
import { assignmentPermissions } from "./assignments/assignment.policy.ts";
import { AssignmentResolver } from "./assignments/assignment.resolver.ts";
import { Extension, Objection, SupervisionNotice } from "./assignments/request.entity.ts";
import { Draft, Return, Submission } from "./assignments/submission.entity.ts";
import { BriefResolver, DraftResolver, FileResolver, SubmissionResolver } from "./assignments/submission.resolver.ts";
import { Event } from "./events/event.entity.ts";
import { AccessEntry, EventResolver, eventPermissions } from "./events/event.resolver.ts";
import { StoredFile } from "./files/file.entity.ts";
import { Message } from "./messages/message.entity.ts";
import { MessageResolver, messagePermissions } from "./messages/message.resolver.ts";
import { Campaign, Stage } from "./organizations/campaign.entity.ts";
import { HierarchyLink } from "./organizations/hierarchy.entity.ts";
import { JointBuilding } from "./organizations/joint-building.entity.ts";
import { MassGroup } from "./organizations/mass-group.entity.ts";
import { JointBuildingResolver, MassGroupResolver } from "./organizations/mass-group.resolver.ts";
import { Organization } from "./organizations/organization.entity.ts";
import { organizationPermissions } from "./organizations/organization.policy.ts";
import { CampaignResolver, HierarchyLinkResolver, OrganizationResolver } from "./organizations/organization.resolver.ts";
import type { Database, EntityClass } from "./platform/database.ts";
import { gate } from "./platform/gate.ts";
import { joinPermissions } from "./platform/permission.ts";
import { reportPermissions } from "./reports/report.policy.ts";
import { ReportResolver } from "./reports/report.resolver.ts";
import { Task, TaskRevision, TaskTarget } from "./tasks/task.entity.ts";
import { taskPermissions } from "./tasks/task.policy.ts";
import { TaskResolver, TaskRevisionResolver } from "./tasks/task.resolver.ts";

export const entities: readonly EntityClass[] = [
  AccessEntry,
  Account,
  Assignment,
  Campaign,
  Draft,
  Event,
  Extension,
  Grant,
  HierarchyLink,
  JointBuilding,
  MassGroup,
  Message,
  Objection,
  Organization,
  Return,
  Stage,
  StoredFile,
  Submission,
  SupervisionNotice,
  Task,
  TaskRevision,
  TaskTarget,
];

export const permissions = joinPermissions(
  accountPermissions,
  assignmentPermissions,
  eventPermissions,
  messagePermissions,
  organizationPermissions,
  reportPermissions,
  taskPermissions,
);

/** The schema of all features. Without a database it can be printed, not asked. */
export function createSchema(database: Database | null): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      AccountResolver,
      AssignmentResolver,
      BriefResolver,
      CampaignResolver,
      DraftResolver,
      EventResolver,
      FileResolver,
      GrantResolver,
      HierarchyLinkResolver,
      IssuerActs,
      JointBuildingResolver,
      MassGroupResolver,
      MessageResolver,
      OrganizationResolver,
      ReportResolver,
      SessionResolver,
      SubmissionResolver,
      TaskResolver,
      TaskRevisionResolver,
      TenantActs,
    ],
    validate: false,
    globalMiddlewares: database === null ? [] : [gate(database, permissions)],
  });
}
