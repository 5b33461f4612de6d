import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema, type ClassType, getMetadataStorage, type NonEmptyArray } from "type-graphql";
import { getMetadataArgsStorage } from "typeorm";
import { accountLedger } from "./accounts/account.ledger.ts";
import { tokenLedger } from "./accounts/api-token.ledger.ts";
import { findingExport } from "./accounts/finding.ledger.ts";
import { accountPermissions } from "./accounts/account.policy.ts";
import { securityPermissions } from "./accounts/security.policy.ts";
import { SecurityResolver } from "./accounts/security.resolver.ts";
import { AccountResolver, GrantResolver } from "./accounts/account.resolver.ts";
import { ApiTokenResolver } from "./accounts/api-token.resolver.ts";
import { FindingResolver } from "./accounts/finding.resolver.ts";
import { SessionResolver } from "./accounts/session.resolver.ts";
import { assignmentLedger } from "./assignments/assignment.ledger.ts";
import { IssuerActs, TenantActs } from "./assignments/assignment.mutations.ts";
import { assignmentPermissions } from "./assignments/assignment.policy.ts";
import { AssignmentResolver } from "./assignments/assignment.resolver.ts";
import { BriefResolver, DraftResolver, FileResolver, SubmissionResolver } from "./assignments/submission.resolver.ts";
import { campaignPermissions } from "./campaigns/campaign.policy.ts";
import { CampaignResolver, StageResolver } from "./campaigns/campaign.resolver.ts";
import { themeLedger } from "./campaigns/theme.ledger.ts";
import { themePermissions } from "./campaigns/theme.policy.ts";
import { CampaignThemeResolver, ThemeActs, ThemeResolver } from "./campaigns/theme.resolver.ts";
import { commitmentLedger } from "./commitments/commitment.ledger.ts";
import { CommitmentKeeping, CommitmentVetting, CommitmentWriting } from "./commitments/commitment.mutations.ts";
import { commitmentPermissions } from "./commitments/commitment.policy.ts";
import {
  CommitmentDraftResolver,
  CommitmentNoteResolver,
  CommitmentResolver,
  CommitmentVersionResolver,
  RevisionsOfRectification,
} from "./commitments/commitment.resolver.ts";
import { coverageExport } from "./reports/coverage.ledger.ts";
import { carrierLedger, sharedCarrierLedger } from "./carriers/carrier.ledger.ts";
import { carrierPermissions } from "./carriers/carrier.policy.ts";
import { CarrierActs, CarrierResolver } from "./carriers/carrier.resolver.ts";
import { campaignReportExport, carrierReportExport } from "./reports/campaign.ledger.ts";
import { clausePermissions } from "./clauses/clause.policy.ts";
import { PolicyDocumentResolver, TaskClauseResolver } from "./clauses/clause.resolver.ts";
import { clauseReportExport } from "./reports/clause.ledger.ts";
import { ChangeResolver, changePermissions } from "./events/change.ts";
import { enterpriseCoverageExport, enterpriseLedger } from "./enterprises/enterprise.ledger.ts";
import { enterprisePermissions } from "./enterprises/enterprise.policy.ts";
import { EnterpriseResolver } from "./enterprises/enterprise.resolver.ts";
import { eventLedger, accessLedger } from "./events/event.ledger.ts";
import { eventPermissions } from "./events/event.policy.ts";
import { EventResolver } from "./events/event.resolver.ts";
import { InspectionAdviceResolver } from "./inspections/advice.resolver.ts";
import { InspectionGroupResolver, InspectionTargetResolver } from "./inspections/group.resolver.ts";
import {
  inspectionAdviceLedger,
  inspectionFindingLedger,
  inspectionGroupLedger,
  inspectionTargetLedger,
  inspectionVisitLedger,
} from "./inspections/inspection.ledger.ts";
import { inspectionPermissions } from "./inspections/inspection.policy.ts";
import { InspectionAnswerActs, InspectionGroupActs } from "./inspections/visit.mutations.ts";
import { InspectionFindingResolver, InspectionVisitResolver } from "./inspections/visit.resolver.ts";
import { jobLedger } from "./jobs/job.ledger.ts";
import { jobPermissions } from "./jobs/job.policy.ts";
import { JobResolver } from "./jobs/job.resolver.ts";
import type { Works } from "./jobs/job.runner.ts";
import { messageLedger } from "./messages/message.ledger.ts";
import { MessageResolver, messagePermissions } from "./messages/message.resolver.ts";
import { FoundingResolver } from "./organizations/founding.resolver.ts";
import { JointBuildingResolver, MassGroupResolver } from "./organizations/mass-group.resolver.ts";
import { jointBuildingLedger, massGroupLedger, officerTermsExport, organizationLedger } from "./organizations/organization.ledger.ts";
import { organizationPermissions } from "./organizations/organization.policy.ts";
import { HierarchyLinkResolver, OrganizationResolver } from "./organizations/organization.resolver.ts";
import type { Database } from "./platform/database.ts";
import { gate } from "./platform/gate.ts";
import type { Export } from "./platform/ledger.ts";
import { joinPermissions } from "./platform/permission.ts";
import { rectificationLedger } from "./rectifications/rectification.ledger.ts";
import { OwnerActs, VerifierActs } from "./rectifications/rectification.mutations.ts";
import { rectificationPermissions } from "./rectifications/rectification.policy.ts";
import { RectificationNoteResolver, RectificationResolver } from "./rectifications/rectification.resolver.ts";
import { feedbackLedger } from "./public/feedback.ledger.ts";
import { feedbackPermissions } from "./public/feedback.policy.ts";
import { PublicFeedbackActs, PublicFeedbackResolver } from "./public/feedback.resolver.ts";
import { inspectionLoadExport, inspectionReportExport } from "./reports/inspection.ledger.ts";
import { matrixExport, pivotExport, rectificationReportExport } from "./reports/report.ledger.ts";
import { reportPermissions } from "./reports/report.policy.ts";
import { reviewReportExport } from "./reports/review.ledger.ts";
import { ReportResolver } from "./reports/report.resolver.ts";
import { ReviewHelpResolver } from "./reviews/help.resolver.ts";
import { helpLedger, obligationLedger, relationLedger } from "./reviews/review.ledger.ts";
import { ReviewActs } from "./reviews/review.mutations.ts";
import { reviewPermissions } from "./reviews/review.policy.ts";
import { ReviewObligationResolver, ReviewRelationResolver, ReviewShortcomingResolver } from "./reviews/review.resolver.ts";
import { statusPermissions } from "./status/status.policy.ts";
import { StatusResolver } from "./status/status.resolver.ts";
import { dispatchWork } from "./tasks/dispatch.service.ts";
import { amendWork, cancelWork } from "./tasks/receivers.service.ts";
import { taskLedger } from "./tasks/task.ledger.ts";
import { taskPermissions } from "./tasks/task.policy.ts";
import { TaskResolver, TaskRevisionResolver } from "./tasks/task.resolver.ts";

export const permissions = joinPermissions(
  accountPermissions,
  assignmentPermissions,
  campaignPermissions,
  carrierPermissions,
  changePermissions,
  enterprisePermissions,
  commitmentPermissions,
  clausePermissions,
  eventPermissions,
  feedbackPermissions,
  inspectionPermissions,
  jobPermissions,
  messagePermissions,
  organizationPermissions,
  rectificationPermissions,
  reportPermissions,
  reviewPermissions,
  securityPermissions,
  statusPermissions,
  taskPermissions,
  themePermissions,
);

/** What can be had as a workbook; a contract test demands one for every list. */
export const ledgers: readonly Export[] = [
  accessLedger,
  accountLedger,
  assignmentLedger,
  campaignReportExport,
  commitmentLedger,
  coverageExport,
  enterpriseCoverageExport,
  enterpriseLedger,
  carrierLedger,
  carrierReportExport,
  clauseReportExport,
  eventLedger,
  feedbackLedger,
  findingExport,
  helpLedger,
  inspectionAdviceLedger,
  inspectionFindingLedger,
  inspectionGroupLedger,
  inspectionLoadExport,
  inspectionReportExport,
  inspectionTargetLedger,
  inspectionVisitLedger,
  jobLedger,
  jointBuildingLedger,
  massGroupLedger,
  matrixExport,
  messageLedger,
  obligationLedger,
  officerTermsExport,
  organizationLedger,
  pivotExport,
  rectificationLedger,
  rectificationReportExport,
  relationLedger,
  reviewReportExport,
  sharedCarrierLedger,
  taskLedger,
  themeLedger,
  tokenLedger,
];
/** Who does which kind of job. */
export const works: Works = { DISPATCH: dispatchWork, AMEND: amendWork, CANCEL: cancelWork };

function nobody(): never {
  throw new Error("nothing is published beside the event log");
}

/** A stored column under its own name is read as it is, without a resolver. */
function readColumnsPlainly(): void {
  const stored = new Set(getMetadataArgsStorage().columns.map(({ target, propertyName }) => `${nameOf(target)} ${propertyName}`));
  for (const field of getMetadataStorage().fields) {
    if (field.name === field.schemaName && stored.has(`${nameOf(field.target)} ${field.name}`)) field.simple = true;
  }
}

const nameOf = (target: string | { readonly name: string }): string => (typeof target === "string" ? target : target.name);

const RESOLVERS: NonEmptyArray<ClassType> = [
  AccountResolver,
  ApiTokenResolver,
  AssignmentResolver,
  BriefResolver,
  CampaignResolver,
  CampaignThemeResolver,
  CarrierActs,
  CarrierResolver,
  ChangeResolver,
  CommitmentKeeping,
  CommitmentDraftResolver,
  CommitmentNoteResolver,
  CommitmentResolver,
  CommitmentVersionResolver,
  RevisionsOfRectification,
  CommitmentVetting,
  CommitmentWriting,
  DraftResolver,
  EnterpriseResolver,
  EventResolver,
  FileResolver,
  FindingResolver,
  FoundingResolver,
  GrantResolver,
  HierarchyLinkResolver,
  InspectionAdviceResolver,
  InspectionAnswerActs,
  InspectionFindingResolver,
  InspectionGroupActs,
  InspectionGroupResolver,
  InspectionTargetResolver,
  InspectionVisitResolver,
  IssuerActs,
  JobResolver,
  JointBuildingResolver,
  MassGroupResolver,
  MessageResolver,
  OrganizationResolver,
  OwnerActs,
  PublicFeedbackActs,
  PublicFeedbackResolver,
  PolicyDocumentResolver,
  RectificationNoteResolver,
  RectificationResolver,
  ReportResolver,
  ReviewActs,
  ReviewHelpResolver,
  ReviewObligationResolver,
  ReviewRelationResolver,
  ReviewShortcomingResolver,
  SecurityResolver,
  SessionResolver,
  StageResolver,
  StatusResolver,
  SubmissionResolver,
  TaskClauseResolver,
  TaskResolver,
  TaskRevisionResolver,
  TenantActs,
  ThemeActs,
  ThemeResolver,
  VerifierActs,
];

/** The schema of all features. Without a database it can be printed, not asked. */
export async function createSchema(database: Database | null): Promise<GraphQLSchema> {
  readColumnsPlainly();
  const schema = await buildSchema({
    resolvers: RESOLVERS,
    validate: false,
    // Asked by a test once (contract.test.ts), instead of at every start.
    skipCheck: true,
    // Listeners are served from the event log (events/feed.ts); type-graphql wants one of these all the same.
    pubSub: { publish: nobody, subscribe: nobody },
  });
  if (database !== null) gate(schema, database, permissions);
  return schema;
}
