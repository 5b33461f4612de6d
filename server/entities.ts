import type { EntityClass } from "./platform/database.ts";
import { Account, Grant } from "./accounts/account.entity.ts";
import { ExternalIdentity, SecondFactor } from "./accounts/second-factor.entity.ts";
import { ApiToken } from "./accounts/api-token.entity.ts";
import { Assignment } from "./assignments/assignment.entity.ts";
import { Extension, Objection, SupervisionNotice } from "./assignments/request.entity.ts";
import { Draft, Return, Submission } from "./assignments/submission.entity.ts";
import { Campaign, Stage } from "./campaigns/campaign.entity.ts";
import { Theme, ThemeDraft } from "./campaigns/theme.entity.ts";
import { Commitment } from "./commitments/commitment.entity.ts";
import { CommitmentDraft, CommitmentOpinion, CommitmentVersion } from "./commitments/content.entity.ts";
import { CommitmentAppraisal, CommitmentNote } from "./commitments/fulfilment.entity.ts";
import { Carrier, CarrierAdoption } from "./carriers/carrier.entity.ts";
import { PolicyClause, PolicyDocument } from "./clauses/clause.entity.ts";
import { AccessEntry } from "./events/access-entry.entity.ts";
import { Enterprise } from "./enterprises/enterprise.entity.ts";
import { Event } from "./events/event.entity.ts";
import { StoredFile } from "./files/file.entity.ts";
import { Import, ImportRow } from "./imports/import.entity.ts";
import { InspectionAdvice } from "./inspections/advice.entity.ts";
import { InspectionGroup, InspectionTarget } from "./inspections/group.entity.ts";
import { InspectionAnswer, InspectionFinding, InspectionVisit } from "./inspections/visit.entity.ts";
import { Job } from "./jobs/job.entity.ts";
import { Message } from "./messages/message.entity.ts";
import { HierarchyLink } from "./organizations/hierarchy.entity.ts";
import { JointBuilding } from "./organizations/joint-building.entity.ts";
import { MassGroup } from "./organizations/mass-group.entity.ts";
import { Organization } from "./organizations/organization.entity.ts";
import { RectificationNote } from "./rectifications/note.entity.ts";
import { Rectification } from "./rectifications/rectification.entity.ts";
import { FeedbackContact, PublicFeedback } from "./public/feedback.entity.ts";
import { ReviewRelation } from "./reviews/relation.entity.ts";
import { ReviewHelp, ReviewObligation, ReviewShortcoming } from "./reviews/review.entity.ts";
import { TargetPosition } from "./positions/position.entity.ts";
import { TargetEntry, TargetShare } from "./targets/share.entity.ts";
import { AnnualTarget } from "./targets/target.entity.ts";
import { Task, TaskRevision, TaskTarget } from "./tasks/task.entity.ts";

/** What is stored, each a table. */
export const entities: readonly EntityClass[] = [
  AccessEntry,
  Account,
  AnnualTarget,
  ApiToken,
  Assignment,
  Campaign,
  Commitment,
  CommitmentAppraisal,
  CommitmentDraft,
  CommitmentNote,
  CommitmentOpinion,
  CommitmentVersion,
  Carrier,
  CarrierAdoption,
  Draft,
  Enterprise,
  Event,
  Extension,
  ExternalIdentity,
  FeedbackContact,
  Grant,
  HierarchyLink,
  Import,
  ImportRow,
  InspectionAdvice,
  InspectionAnswer,
  InspectionFinding,
  InspectionGroup,
  InspectionTarget,
  InspectionVisit,
  Job,
  JointBuilding,
  MassGroup,
  Message,
  Objection,
  Organization,
  PublicFeedback,
  PolicyClause,
  PolicyDocument,
  Rectification,
  RectificationNote,
  Return,
  ReviewHelp,
  ReviewObligation,
  ReviewRelation,
  ReviewShortcoming,
  SecondFactor,
  Stage,
  StoredFile,
  Submission,
  SupervisionNotice,
  TargetEntry,
  TargetPosition,
  TargetShare,
  Task,
  TaskRevision,
  TaskTarget,
  Theme,
  ThemeDraft,
];
