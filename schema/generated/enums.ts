/** Enums of the contract by name. */
export interface Enums {
  readonly AccessEntrySort: "AT_ASC" | "AT_DESC";
  readonly AccountSort: "NAME_ASC" | "NAME_DESC" | "USERNAME_ASC" | "USERNAME_DESC";
  readonly AccountStatus: "ACTIVE" | "SUSPENDED";
  readonly Aspect: "CONDUCT" | "IDEOLOGY" | "LEADERSHIP" | "ORGANIZATION" | "WORK" | "WORKFORCE";
  readonly AssignmentFigure: "ACKNOWLEDGED" | "CANCELLED" | "COMPLETED" | "DUE_SOON" | "EXPECTED" | "LATE" | "NOT_DUE" | "ON_TIME" | "OVERDUE" | "SUBMITTED" | "WAIVED" | "WITH_RECEIVER" | "WITH_RECEIVER_LATE";
  readonly AssignmentRole: "CO" | "LEAD";
  readonly AssignmentSort: "DISPATCHED_ASC" | "DISPATCHED_DESC" | "DUE_ASC" | "DUE_DESC" | "STATE_ASC" | "STATE_DESC" | "TITLE_ASC" | "TITLE_DESC";
  readonly AssignmentState: "ACCEPTED" | "CANCELLED" | "CLOSED_INCOMPLETE" | "COMPLETED" | "DISPATCHED" | "IN_PROGRESS" | "OBJECTED" | "RECEIVED" | "RETURNED" | "SUBMITTED" | "UNDER_REVIEW" | "WAIVED";
  readonly AssignmentView: "ISSUED" | "OVERSEEN" | "RECEIVED";
  readonly DeliverableKind: "ATTACHMENT" | "TEXT" | "TRAINING_RECORD";
  readonly DeliverableStatus: "ACCEPTED" | "EMPTY" | "RETURNED" | "SUBMITTED";
  readonly EventSort: "AT_ASC" | "AT_DESC";
  readonly ExtensionState: "GRANTED" | "REFUSED" | "REQUESTED";
  readonly GrantScope: "DISTRICT" | "GROUP" | "LINE" | "TENANT" | "TERRITORY";
  readonly Hierarchy: "LINE" | "TERRITORY";
  readonly Line: "DISTRICT" | "LEAGUE" | "PARTY" | "UNION" | "WOMEN";
  readonly MassGroupKind: "GRASSROOTS_UNION" | "LEAGUE_BRANCH" | "PARTY_BRANCH" | "TEAM" | "WOMEN_GROUP";
  readonly MassGroupSort: "MEMBERS_DESC" | "NAME_ASC" | "NAME_DESC";
  readonly MassGroupStatus: "ACTIVE" | "DISSOLVED";
  readonly MessageKind: "AMENDED" | "APPROVED" | "CANCELLED" | "CLOSED_INCOMPLETE" | "DISPATCHED" | "EXTENSION_GRANTED" | "EXTENSION_REFUSED" | "EXTENSION_REQUESTED" | "OBJECTED" | "OBJECTION_OVERRULED" | "OBJECTION_UPHELD" | "REMINDED" | "REOPENED" | "RETURNED" | "SUBMITTED" | "SUPERVISED" | "WAIVED" | "WITHDRAWN";
  readonly MessageSort: "CREATED_ASC" | "CREATED_DESC";
  readonly ObjectionState: "FILED" | "OVERRULED" | "UPHELD";
  readonly OrganizationKind: "DISTRICT_OFFICE" | "LINE_FEDERATION" | "MASS_ORGANIZATION" | "PARTY_COMMITTEE";
  readonly OrganizationSort: "DIVISION_ASC" | "DIVISION_DESC" | "NAME_ASC" | "NAME_DESC";
  readonly OrganizationStatus: "ACTIVE" | "CLOSED" | "SUSPENDED";
  readonly Role: "ADMISSION_OFFICER" | "AUDITOR" | "DISTRICT_READER" | "ISSUER" | "LINE_READER" | "PLATFORM_ADMIN" | "RECEIVER" | "TENANT_ADMIN" | "TENANT_APPROVER" | "TENANT_OPERATOR" | "TERRITORY_READER";
  readonly SubmissionOutcome: "APPROVED" | "PENDING" | "RETURNED" | "WITHDRAWN";
  readonly SupervisionCause: "MANUAL" | "RULE";
  readonly SupervisionLevel: "BLUE" | "RED" | "YELLOW";
  readonly TaskKind: "COMMITMENT_CALL" | "HONOUR_CALL" | "REPORT" | "SELF_INSPECTION" | "TASK" | "TRAINING";
  readonly TaskSort: "CREATED_ASC" | "CREATED_DESC" | "DUE_ASC" | "DUE_DESC" | "TITLE_ASC" | "TITLE_DESC";
  readonly TaskState: "ADMISSION_REVIEW" | "APPROVED" | "CANCELLED" | "CLOSED" | "DISPATCHED" | "DRAFT";
  readonly Timeliness: "DONE_LATE" | "DONE_ON_TIME" | "DUE_SOON" | "NOT_APPLICABLE" | "NOT_DUE" | "OVERDUE" | "WITH_RECEIVER" | "WITH_RECEIVER_LATE";
}
