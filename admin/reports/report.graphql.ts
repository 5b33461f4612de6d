export interface Figures {
  readonly expected: number;
  readonly submitted: number;
  readonly onTime: number;
  readonly completed: number;
  readonly overdue: number;
  readonly withReceiver: number;
  readonly withReceiverLate: number;
  readonly completionRate: number | null;
  readonly onTimeRate: number | null;
}

export interface Pivot {
  readonly asOf: string;
  readonly scope: string;
  readonly total: Figures;
  readonly cells: ReadonlyArray<{
    readonly territory: string;
    readonly territoryName: string;
    readonly line: string;
    readonly figures: Figures;
  }>;
  readonly byTerritory: ReadonlyArray<{
    readonly key: string;
    readonly name: string;
    readonly figures: Figures;
  }>;
  readonly byLine: ReadonlyArray<{ readonly key: string; readonly name: string; readonly figures: Figures }>;
}

const FIGURES = "expected submitted onTime completed overdue withReceiver withReceiverLate completionRate onTimeRate";

export const OVERVIEW = `query Overview($input: ReportInput) {
  pivot(input: $input) { asOf scope total { ${FIGURES} } cells { territory territoryName line figures { ${FIGURES} } }
    byTerritory { key name figures { ${FIGURES} } } byLine { key name figures { ${FIGURES} } } }
  turnaround(input: $input) { issuerId issuerName dispatched medianNoticeDays medianReviewHours waitingReview oldestWaitingHours }
  campaigns { id name }
}`;

export interface Late {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly daysLeft: number;
  readonly clockDueOn: string;
  readonly reminderCount: number;
  readonly supervisionLevel: string | null;
  readonly groupName: string | null;
  readonly tenant: { readonly id: string; readonly shortName: string };
  readonly issuer: { readonly shortName: string };
}

/** The overdue, the longest first; OVERSEEN to read, ISSUED to act on. */
export const LATE = `query Late($view: AssignmentView, $limit: Int) {
  assignments(view: $view, sort: DUE_ASC, page: { limit: $limit }, filter: { timeliness: { eq: OVERDUE },
    state: { in: [DISPATCHED, RECEIVED, ACCEPTED, IN_PROGRESS, RETURNED] } }) {
    total items { id version title daysLeft clockDueOn reminderCount supervisionLevel groupName tenant { id shortName } issuer { shortName } }
  }
}`;

export interface Turnaround {
  readonly issuerId: string;
  readonly issuerName: string;
  readonly dispatched: number;
  readonly medianNoticeDays: number | null;
  readonly medianReviewHours: number | null;
  readonly waitingReview: number;
  readonly oldestWaitingHours: number | null;
}
