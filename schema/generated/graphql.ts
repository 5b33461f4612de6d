/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which reads; all conditions together. 查阅筛选 */
export type AccessEntryFilter = {
  /** By time. 时间 */
  readonly at?: DateTimeFilter | null | undefined;
  /** By record. 记录编号 */
  readonly entityId?: IdFilter | null | undefined;
  /** By what was called. 查阅内容 */
  readonly operation?: StringFilter | null | undefined;
  /** Words in the reader's name or organization. 搜索 */
  readonly q?: string | null | undefined;
};

/** Order of reads. 排序 */
export type AccessEntrySort =
  | 'AT_ASC'
  | 'AT_DESC';

/** Which accounts; all conditions together. 账号筛选 */
export type AccountFilter = {
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** Words in Chinese, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** By status. 状态 */
  readonly status?: AccountStatusFilter | null | undefined;
  /** By organization. 所属单位 */
  readonly tenantId?: IdFilter | null | undefined;
};

/** Which findings; all conditions together. 体检事项筛选 */
export type AccountFindingFilter = {
  /** What they are about. 事项 */
  readonly kind?: FindingKind | null | undefined;
  /** Of one organization. 单位 */
  readonly tenantId?: string | null | undefined;
};

/** An account to make. 账号 */
export type AccountInput = {
  /** Name. 姓名 */
  readonly name: string;
  /** Roles there. 角色 */
  readonly roles: ReadonlyArray<Role>;
  /** Organization; one's own when left out. 所属单位 */
  readonly tenantId?: string | null | undefined;
  /** Sign-in name. 用户名 */
  readonly username: string;
};

/** Order of accounts. 排序 */
export type AccountSort =
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'USERNAME_ASC'
  | 'USERNAME_DESC';

/** Whether it may sign in. 账号状态 */
export type AccountStatus =
  | 'ACTIVE'
  | 'SUSPENDED';

/** Compares a AccountStatus. 枚举条件 */
export type AccountStatusFilter = {
  /** Equal to. 等于 */
  readonly eq?: AccountStatus | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<AccountStatus> | null | undefined;
};

/** What an amendment changes; what is left out stays. 年度目标调整 */
export type AmendTargetInput = {
  /** Due day. 完成期限 */
  readonly dueOn?: string | null | undefined;
  /** What is counted, in words. 指标说明 */
  readonly measure?: string | null | undefined;
  /** Why; everybody it falls to reads it. 调整理由 */
  readonly reason: string;
  /** Whom it falls to. 分解对象 */
  readonly selector?: TargetSelectorInput | null | undefined;
  /** All shares, one for each organization. 分解值 */
  readonly shares?: ReadonlyArray<PortionInput> | null | undefined;
  /** How it was decomposed. 分解口径 */
  readonly split?: TargetSplit | null | undefined;
  /** The whole, or what applies to each. 目标值 */
  readonly total?: number | null | undefined;
};

/** What an amendment changes; what is left out stays. 任务调整 */
export type AmendTaskInput = {
  /** Document number. 依据文号 */
  readonly basis?: string | null | undefined;
  /** What is required. 工作要求 */
  readonly body?: string | null | undefined;
  /** Clauses it carries out, all of them. 引用条款 */
  readonly clauseIds?: ReadonlyArray<string> | null | undefined;
  /** What is to be handed in. 报送内容 */
  readonly deliverables?: ReadonlyArray<DeliverableInput> | null | undefined;
  /** Due day; it can only move later. 截止日期 */
  readonly dueOn?: string | null | undefined;
  /** Why. 调整原因 */
  readonly reason: string;
  /** Whom it is for. 下达对象 */
  readonly selector?: TargetSelectorInput | null | undefined;
  /** Title. 标题 */
  readonly title?: string | null | undefined;
};

/** Which annual targets; all conditions together. 年度目标筛选 */
export type AnnualTargetFilter = {
  /** By campaign. 活动 */
  readonly campaignId?: IdFilter | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** Words, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** By how it falls to organizations. 分解方式 */
  readonly spread?: TargetSpreadFilter | null | undefined;
  /** By state. 状态 */
  readonly state?: AnnualTargetStateFilter | null | undefined;
  /** By year. 年度 */
  readonly year?: IntFilter | null | undefined;
};

/** An annual target to write. 年度目标内容 */
export type AnnualTargetInput = {
  /** Aspects. 方面 */
  readonly aspects?: ReadonlyArray<Aspect> | null | undefined;
  /** In a campaign. 活动 */
  readonly campaignId?: string | null | undefined;
  /** Due by the end of this day of the year. 完成期限 */
  readonly dueOn: string;
  /** What is counted, in words, at most 500 characters. 指标说明 */
  readonly measure: string;
  /** Whom it falls to. 分解对象 */
  readonly selector: TargetSelectorInput;
  /** One for each organization the selector means. 分解值 */
  readonly shares: ReadonlyArray<PortionInput>;
  /** How it was decomposed. 分解口径 */
  readonly split: TargetSplit;
  /** Whether shares add up; a percentage applies to each. 分解方式 */
  readonly spread: TargetSpread;
  /** Title, at most 60 characters. 目标名称 */
  readonly title: string;
  /** The whole, or what applies to each. 目标值 */
  readonly total: number;
  /** In what it is counted, at most 10 characters. 计量单位 */
  readonly unit: string;
  /** This year or the next. 年度 */
  readonly year: number;
};

/** Order of annual targets. 排序 */
export type AnnualTargetSort =
  | 'CREATED_ASC'
  | 'CREATED_DESC'
  | 'DUE_ASC'
  | 'DUE_DESC'
  | 'TITLE_ASC'
  | 'TITLE_DESC';

/** Where an annual target stands. 年度目标状态 */
export type AnnualTargetState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'DRAFT'
  | 'ISSUED';

/** Compares a AnnualTargetState. 枚举条件 */
export type AnnualTargetStateFilter = {
  /** Equal to. 等于 */
  readonly eq?: AnnualTargetState | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<AnnualTargetState> | null | undefined;
};

/** Which tokens; all conditions together. 令牌筛选 */
export type ApiTokenFilter = {
  /** By holder. 持有人 */
  readonly accountId?: IdFilter | null | undefined;
  /** By state. 状态 */
  readonly state?: TokenState | null | undefined;
};

/** A token to make. 接口令牌 */
export type ApiTokenInput = {
  /** Whether it may act or only read. 权限 */
  readonly access: TokenAccess;
  /** Last day, at most 365 days from today. 有效期至 */
  readonly expiresOn: string;
  /** What it is for, at most 60 characters. 用途 */
  readonly name: string;
  /** Which of one's roles in this organization it carries. 角色 */
  readonly roles: ReadonlyArray<Role>;
};

/** Order of tokens. 排序 */
export type ApiTokenSort =
  | 'CREATED_ASC'
  | 'CREATED_DESC'
  | 'EXPIRES_ASC'
  | 'EXPIRES_DESC';

/** Who appraises: self, peers, the masses, a leader. 评诺方式 */
export type AppraisalKind =
  | 'LEADER'
  | 'MASS'
  | 'PEER'
  | 'SELF';

/** What was found. 评价 */
export type AppraisalVerdict =
  | 'FULFILLED'
  | 'PARTLY'
  | 'UNFULFILLED';

/** The six aspects of the campaign: 思想、组织、班子、队伍、作风、工作. 方面 */
export type Aspect =
  | 'CONDUCT'
  | 'IDEOLOGY'
  | 'LEADERSHIP'
  | 'ORGANIZATION'
  | 'WORK'
  | 'WORKFORCE';

/** Compares a Aspect. 枚举条件 */
export type AspectFilter = {
  /** Equal to. 等于 */
  readonly eq?: Aspect | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<Aspect> | null | undefined;
};

/** A number of a report. 统计指标 */
export type AssignmentFigure =
  | 'ACKNOWLEDGED'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'DUE_SOON'
  | 'EXPECTED'
  | 'LATE'
  | 'NOT_DUE'
  | 'ON_TIME'
  | 'OVERDUE'
  | 'SUBMITTED'
  | 'WAIVED'
  | 'WITH_RECEIVER'
  | 'WITH_RECEIVER_LATE';

/** Compares a AssignmentFigure. 枚举条件 */
export type AssignmentFigureFilter = {
  /** Equal to. 等于 */
  readonly eq?: AssignmentFigure | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<AssignmentFigure> | null | undefined;
};

/** Which assignments; all conditions together. 任务筛选 */
export type AssignmentFilter = {
  /** By the person in charge. 经办人 */
  readonly assigneeId?: IdFilter | null | undefined;
  /** By campaign. 活动 */
  readonly campaignId?: IdFilter | null | undefined;
  /** By due day with extensions. 截止日期 */
  readonly effectiveDueOn?: DateFilter | null | undefined;
  /** With a request for more time that waits for an answer. 待答复延期 */
  readonly extensionRequested?: BooleanFilter | null | undefined;
  /** Those a number of a report counts today. 统计指标 */
  readonly figure?: AssignmentFigureFilter | null | undefined;
  /** By mass group. 基层群团 */
  readonly groupId?: IdFilter | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By issuer. 下达单位 */
  readonly issuerId?: IdFilter | null | undefined;
  /** By kind. 类别 */
  readonly kind?: TaskKindFilter | null | undefined;
  /** By line. 条线 */
  readonly line?: LineFilter | null | undefined;
  /** Amended and to be acknowledged again. 待重新签收 */
  readonly mustReacknowledge?: BooleanFilter | null | undefined;
  /** true: without those of mass groups. 仅本单位 */
  readonly own?: boolean | null | undefined;
  /** By the assignment passed on. 上级任务 */
  readonly parentId?: IdFilter | null | undefined;
  /** Words in Chinese, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** By state. 状态 */
  readonly state?: AssignmentStateFilter | null | undefined;
  /** By highest supervision notice. 督办等级 */
  readonly supervisionLevel?: SupervisionLevelFilter | null | undefined;
  /** By task. 下达任务 */
  readonly taskId?: IdFilter | null | undefined;
  /** By receiving organization. 承办单位 */
  readonly tenantId?: IdFilter | null | undefined;
  /** By territory code. 区划 */
  readonly territory?: StringFilter | null | undefined;
  /** By timeliness today. 时效 */
  readonly timeliness?: TimelinessFilter | null | undefined;
};

/** An assignment at the version the user saw. 任务及其版本 */
export type AssignmentRef = {
  /** Which. 编号 */
  readonly id: string;
  /** Version seen. 版本 */
  readonly version: number;
};

/** 牵头 LEAD or 配合 CO. 承担角色 */
export type AssignmentRole =
  | 'CO'
  | 'LEAD';

/** Order of a ledger. 排序 */
export type AssignmentSort =
  | 'DISPATCHED_ASC'
  | 'DISPATCHED_DESC'
  | 'DUE_ASC'
  | 'DUE_DESC'
  | 'STATE_ASC'
  | 'STATE_DESC'
  | 'TITLE_ASC'
  | 'TITLE_DESC';

/** Where an assignment stands. 任务状态 */
export type AssignmentState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'CLOSED_INCOMPLETE'
  | 'COMPLETED'
  | 'DISPATCHED'
  | 'IN_PROGRESS'
  | 'OBJECTED'
  | 'RECEIVED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'UNDER_REVIEW'
  | 'WAIVED';

/** Compares a AssignmentState. 枚举条件 */
export type AssignmentStateFilter = {
  /** Equal to. 等于 */
  readonly eq?: AssignmentState | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<AssignmentState> | null | undefined;
};

/** Whose eyes: own received, issued by us, or inside our reading scope. 视角 */
export type AssignmentView =
  | 'ISSUED'
  | 'OVERSEEN'
  | 'RECEIVED';

/** Its own 单独组建, or together with others 联合组建. 组建方式 */
export type BodyForm =
  | 'JOINT'
  | 'OWN';

/** Of the Party, a trade union, the Youth League or women. 组织类别(党组织、工会、团组织、妇女组织) */
export type BodyKind =
  | 'LEAGUE'
  | 'PARTY'
  | 'UNION'
  | 'WOMEN';

/** Compares a yes or no. 是否条件 */
export type BooleanFilter = {
  /** Equal to. 等于 */
  readonly eq?: boolean | null | undefined;
};

/** What the campaign report counts. 活动指标 */
export type CampaignFigure =
  | 'BEHIND'
  | 'ORGANIZATIONS'
  | 'THEME_FITS'
  | 'THEME_SUBMITTED'
  | 'THEME_TO_IMPROVE'
  | 'WITHOUT_THEME';

/** A campaign. 活动内容 */
export type CampaignInput = {
  /** Last day, after the first. 结束日期 */
  readonly endsOn: string;
  /** At most 60 characters. 名称 */
  readonly name: string;
  /** First day. 开始日期 */
  readonly startsOn: string;
  /** The district's theme, at most 60 characters. 全区主题 */
  readonly theme?: string | null | undefined;
  /** What it asks of everybody's own theme, at most 1,000 characters. 主题要求 */
  readonly themeNote?: string | null | undefined;
};

/** A number of the report over carriers. 载体统计指标 */
export type CarrierFigure =
  | 'ADOPTED'
  | 'ENDED'
  | 'INHERITED'
  | 'INNOVATED'
  | 'SHARED'
  | 'SPREAD'
  | 'TOTAL'
  | 'WITH_RESULTS';

/** Compares a CarrierFigure. 枚举条件 */
export type CarrierFigureFilter = {
  /** Equal to. 等于 */
  readonly eq?: CarrierFigure | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<CarrierFigure> | null | undefined;
};

/** Which carriers; all conditions together. 载体筛选 */
export type CarrierFilter = {
  /** By campaign. 活动 */
  readonly campaignId?: IdFilter | null | undefined;
  /** Rows that a number of the report counts. 统计指标 */
  readonly figure?: CarrierFigureFilter | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By line. 条线 */
  readonly line?: LineFilter | null | undefined;
  /** Inherited or new. 来源 */
  readonly origin?: CarrierOriginFilter | null | undefined;
  /** Words, pinyin or initials of carrier, problem or organization. 搜索 */
  readonly q?: string | null | undefined;
  /** By organization. 单位 */
  readonly tenantId?: IdFilter | null | undefined;
  /** By territory code. 区域 */
  readonly territory?: StringFilter | null | undefined;
};

/** A carrier. 载体内容 */
export type CarrierInput = {
  /** Inherited or new; of a copy it stays as it was. 来源 */
  readonly origin: CarrierOrigin;
  /** What is done, at most 2,000 characters. 主要做法 */
  readonly practice: string;
  /** The problem it addresses, at most 1,000 characters. 针对的问题 */
  readonly problem: string;
  /** What came of it so far, at most 2,000 characters. 成效 */
  readonly results?: string | null | undefined;
  /** Its name, at most 60 characters. 载体名称 */
  readonly title: string;
};

/** Whether a carrier was there before the campaign. 载体来源 */
export type CarrierOrigin =
  | 'INHERITED'
  | 'INNOVATED';

/** Compares a CarrierOrigin. 枚举条件 */
export type CarrierOriginFilter = {
  /** Equal to. 等于 */
  readonly eq?: CarrierOrigin | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<CarrierOrigin> | null | undefined;
};

/** Order of carriers. 排序 */
export type CarrierSort =
  | 'CREATED_ASC'
  | 'CREATED_DESC'
  | 'TENANT_ASC'
  | 'TENANT_DESC'
  | 'TITLE_ASC'
  | 'TITLE_DESC';

/** Whose eyes: our own, or inside our reading scope. 视角 */
export type CarrierView =
  | 'OVERSEEN'
  | 'OWN';

/** A line of the checklist. 检查清单条目 */
export type ChecklistLineInput = {
  /** Which of the six aspects. 方面 */
  readonly aspect: Aspect;
  /** Its key where it is there already. 键 */
  readonly key?: string | null | undefined;
  /** What is looked at, at most 200 characters. 检查内容 */
  readonly text: string;
};

/** What is promised. 承诺内容 */
export type CommitmentContentInput = {
  /** What is promised, at most 4,000 characters. 承诺内容 */
  readonly body: string;
  /** To be kept by the end of this day. 兑现期限 */
  readonly dueOn: string;
  /** The annual target, the plan or the occasion it follows from; may be left out where a share is cited. 对应目标、规划或起因 */
  readonly link?: string | null | undefined;
  /** Of an annual one: the share of an annual target it serves. 对应指标 */
  readonly targetShareId?: string | null | undefined;
  /** In a few words, at most 60 characters. 标题 */
  readonly title: string;
};

/** Which commitments; all conditions together. 承诺筛选 */
export type CommitmentFilter = {
  /** By the day it is to be kept by. 兑现期限 */
  readonly dueOn?: DateFilter | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By kind. 类别 */
  readonly kind?: CommitmentKindFilter | null | undefined;
  /** By line. 条线 */
  readonly line?: LineFilter | null | undefined;
  /** By the day it was first published. 公开日期 */
  readonly publishedOn?: DateFilter | null | undefined;
  /** Words, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** By state. 状态 */
  readonly state?: CommitmentStateFilter | null | undefined;
  /** By organization or mass group that commits. 主体编号 */
  readonly subjectId?: IdFilter | null | undefined;
  /** By whose it is. 承诺主体 */
  readonly subjectKind?: CommitmentSubjectFilter | null | undefined;
  /** By the share of an annual target it cites. 对应指标 */
  readonly targetShareId?: IdFilter | null | undefined;
  /** By organization. 单位 */
  readonly tenantId?: IdFilter | null | undefined;
  /** By territory code. 区域 */
  readonly territory?: StringFilter | null | undefined;
};

/** A commitment to begin. 起草承诺 */
export type CommitmentInput = {
  /** What is promised, at most 4,000 characters. 承诺内容 */
  readonly body: string;
  /** To be kept by the end of this day. 兑现期限 */
  readonly dueOn: string;
  /** The mass group, where it is a mass group's. 基层群团 */
  readonly groupId?: string | null | undefined;
  /** Long-term, annual or immediate. 类别 */
  readonly kind: CommitmentKind;
  /** The annual target, the plan or the occasion it follows from; may be left out where a share is cited. 对应目标、规划或起因 */
  readonly link?: string | null | undefined;
  /** The member's name, where it is a member's. 成员姓名 */
  readonly memberName?: string | null | undefined;
  /** Whose it is. 承诺主体 */
  readonly subjectKind: CommitmentSubject;
  /** Of an annual one: the share of an annual target it serves. 对应指标 */
  readonly targetShareId?: string | null | undefined;
  /** In a few words, at most 60 characters. 标题 */
  readonly title: string;
};

/** For how long a commitment is made. 承诺类别 */
export type CommitmentKind =
  | 'ANNUAL'
  | 'IMMEDIATE'
  | 'LONG_TERM';

/** Compares a CommitmentKind. 枚举条件 */
export type CommitmentKindFilter = {
  /** Equal to. 等于 */
  readonly eq?: CommitmentKind | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<CommitmentKind> | null | undefined;
};

/** On the way, or a claim that it was kept. 践诺记录类别 */
export type CommitmentNoteKind =
  | 'CLAIM'
  | 'PROGRESS';

/** The next version of a published commitment. 修订承诺 */
export type CommitmentRevisionInput = {
  /** What is promised, at most 4,000 characters. 承诺内容 */
  readonly body: string;
  /** Why it is revised; it is published with it. 修订原因 */
  readonly cause: string;
  /** To be kept by the end of this day. 兑现期限 */
  readonly dueOn: string;
  /** The annual target, the plan or the occasion it follows from; may be left out where a share is cited. 对应目标、规划或起因 */
  readonly link?: string | null | undefined;
  /** The problem of ours it answers, where one made us revise it. 对应的整改事项 */
  readonly rectificationId?: string | null | undefined;
  /** Of an annual one: the share of an annual target it serves. 对应指标 */
  readonly targetShareId?: string | null | undefined;
  /** In a few words, at most 60 characters. 标题 */
  readonly title: string;
};

/** Order of commitments. 排序 */
export type CommitmentSort =
  | 'CREATED_ASC'
  | 'CREATED_DESC'
  | 'DUE_ASC'
  | 'DUE_DESC'
  | 'STATE_ASC'
  | 'STATE_DESC'
  | 'SUBJECT_ASC'
  | 'SUBJECT_DESC'
  | 'TENANT_ASC'
  | 'TENANT_DESC'
  | 'TITLE_ASC'
  | 'TITLE_DESC';

/** Where a commitment stands. 承诺状态 */
export type CommitmentState =
  | 'APPRAISAL'
  | 'CLAIMED'
  | 'DRAFT'
  | 'FULFILLED'
  | 'IN_FULFILMENT'
  | 'PARTLY_FULFILLED'
  | 'PUBLISHED'
  | 'SOLICITING'
  | 'UNFULFILLED'
  | 'VETTING'
  | 'WITHDRAWN';

/** Compares a CommitmentState. 枚举条件 */
export type CommitmentStateFilter = {
  /** Equal to. 等于 */
  readonly eq?: CommitmentState | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<CommitmentState> | null | undefined;
};

/** Whose commitment: the organization's, a mass group's, a member's. 承诺主体 */
export type CommitmentSubject =
  | 'MASS_GROUP'
  | 'MEMBER'
  | 'ORGANIZATION';

/** Compares a CommitmentSubject. 枚举条件 */
export type CommitmentSubjectFilter = {
  /** Equal to. 等于 */
  readonly eq?: CommitmentSubject | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<CommitmentSubject> | null | undefined;
};

/** Whose eyes: at home, or inside our reading scope. 视角 */
export type CommitmentView =
  | 'OVERSEEN'
  | 'OWN';

/** What is handed in for one deliverable. 报送内容 */
export type ContentInput = {
  /** Uploaded files. 附件 */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** Key of the deliverable. 键 */
  readonly key: string;
  /** Text. 文字 */
  readonly text?: string | null | undefined;
  /** Training. 培训记录 */
  readonly training?: TrainingRecordInput | null | undefined;
};

/** A finding that is contested. 对问题提出异议 */
export type ContestedFindingInput = {
  /** Which finding. 问题编号 */
  readonly findingId: string;
  /** Why, at most 2,000 characters. 异议理由 */
  readonly reason: string;
};

/** What the coverage report counts. 覆盖指标 */
export type CoverageFigure =
  | 'COVERED'
  | 'ELIGIBLE'
  | 'UNCOVERED';

/** Which subjects, on which day, by what; all conditions together. 覆盖统计条件 */
export type CoverageInput = {
  /** As of the end of this day; today when left out. 截至日期 */
  readonly asOf?: string | null | undefined;
  /** Covered by a commitment of this kind; of any when left out. 承诺类别 */
  readonly kind?: CommitmentKind | null | undefined;
  /** Subjects of this line. 条线 */
  readonly line?: Line | null | undefined;
  /** Subjects of this organization. 单位 */
  readonly tenantId?: string | null | undefined;
  /** Subjects of this territory, by code. 区域 */
  readonly territory?: string | null | undefined;
  /** Subjects of this type. 主体类型 */
  readonly type?: CoverageType | null | undefined;
};

/** What a subject is: an organization, or a kind of mass group. 承诺主体类型 */
export type CoverageType =
  | 'GRASSROOTS_UNION'
  | 'LEAGUE_BRANCH'
  | 'ORGANIZATION'
  | 'PARTY_BRANCH'
  | 'TEAM'
  | 'WOMEN_GROUP';

/** Compares a day. 日期条件 */
export type DateFilter = {
  /** On. 等于 */
  readonly eq?: string | null | undefined;
  /** On or after. 不早于 */
  readonly gte?: string | null | undefined;
  /** On or before. 不晚于 */
  readonly lte?: string | null | undefined;
};

/** Compares an instant. 时间条件 */
export type DateTimeFilter = {
  /** At or after. 不早于 */
  readonly gte?: string | null | undefined;
  /** At or before. 不晚于 */
  readonly lte?: string | null | undefined;
};

/** What the office decides of a contested finding. 异议处理 */
export type DecidedFindingInput = {
  /** Which finding. 问题编号 */
  readonly findingId: string;
  /** Why. 处理意见 */
  readonly note?: string | null | undefined;
  /** UPHELD: the finding falls away. 处理结果 */
  readonly verdict: InspectionVerdict;
};

/** One thing to ask for. 报送内容 */
export type DeliverableInput = {
  /** How to do it. 填报说明 */
  readonly instructions?: string | null | undefined;
  /** Key to keep; made when left out. 键 */
  readonly key?: string | null | undefined;
  /** Form. 形式 */
  readonly kind: DeliverableKind;
  /** Longest text, characters, at most 20,000. 字数上限 */
  readonly maxLength?: number | null | undefined;
  /** Whether a submission needs it. 是否必报 */
  readonly required: boolean;
  /** Title. 名称 */
  readonly title: string;
};

/** What is handed in. 报送形式 */
export type DeliverableKind =
  | 'ATTACHMENT'
  | 'TEXT'
  | 'TRAINING_RECORD';

/** Where a deliverable stands. 报送状态 */
export type DeliverableStatus =
  | 'ACCEPTED'
  | 'EMPTY'
  | 'NOT_ASKED'
  | 'RETURNED'
  | 'SUBMITTED';

/** An organization of an enterprise to record. 企业内组织 */
export type EnterpriseBodyInput = {
  /** Its own, or together with others. 组建方式 */
  readonly form: BodyForm;
  /** Of which kind. 类别 */
  readonly kind: BodyKind;
  /** Name. 名称 */
  readonly name?: string | null | undefined;
  /** First day, at the latest today. 成立日期 */
  readonly since: string;
  /** Last day, once it is no more. 撤销日期 */
  readonly until?: string | null | undefined;
};

/** Which enterprises; all conditions together. 非公企业筛选 */
export type EnterpriseFilter = {
  /** By division. 所在区划 */
  readonly divisionCode?: StringFilter | null | undefined;
  /** Should have each of these by its heads. 应建 */
  readonly eligible?: ReadonlyArray<BodyKind> | null | undefined;
  /** Should have each of these today by its heads, and has not. 应建未建 */
  readonly gap?: ReadonlyArray<BodyKind> | null | undefined;
  /** Has each of these today. 已建组织 */
  readonly has?: ReadonlyArray<BodyKind> | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By ownership. 所有制性质 */
  readonly ownership?: OwnershipFilter | null | undefined;
  /** Words in Chinese, pinyin or initials, or a credit code. 搜索 */
  readonly q?: string | null | undefined;
  /** By status. 经营状态 */
  readonly status?: EnterpriseStatusFilter | null | undefined;
  /** By the organization that keeps it. 登记单位 */
  readonly tenantId?: IdFilter | null | undefined;
};

/** By what coverage is told apart. 汇总方式 */
export type EnterpriseGrouping =
  | 'DIVISION'
  | 'OWNERSHIP'
  | 'TENANT';

/** An enterprise to record. 非公企业 */
export type EnterpriseInput = {
  /** The organizations it has and had; two of a kind never at once. 企业内组织 */
  readonly bodies?: ReadonlyArray<EnterpriseBodyInput> | null | undefined;
  /** Unified social credit code; checked, once in a register. 统一社会信用代码 */
  readonly creditCode?: string | null | undefined;
  /** Township or village. 所在区划 */
  readonly divisionCode?: string | null | undefined;
  /** Established on, at the latest today. 成立日期 */
  readonly establishedOn?: string | null | undefined;
  /** People who work there. 职工数 */
  readonly headcount: number;
  /** League members, at most as many. 团员数 */
  readonly leagueMembers: number;
  /** Name, up to 80 characters. 企业名称 */
  readonly name: string;
  /** Whose it is. 所有制性质 */
  readonly ownership: Ownership;
  /** Party members, at most as many. 党员数 */
  readonly partyMembers: number;
  /** Women, at most as many. 女职工数 */
  readonly women: number;
};

/** Order of enterprises. 排序 */
export type EnterpriseSort =
  | 'HEADS_ASC'
  | 'HEADS_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

/** Whether it still works. 经营状态 */
export type EnterpriseStatus =
  | 'ACTIVE'
  | 'CLOSED';

/** Compares a EnterpriseStatus. 枚举条件 */
export type EnterpriseStatusFilter = {
  /** Equal to. 等于 */
  readonly eq?: EnterpriseStatus | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<EnterpriseStatus> | null | undefined;
};

/** Which events; all conditions together. 日志筛选 */
export type EventFilter = {
  /** By act. 操作 */
  readonly act?: StringFilter | null | undefined;
  /** By time. 时间 */
  readonly at?: DateTimeFilter | null | undefined;
  /** By record. 记录编号 */
  readonly entityId?: IdFilter | null | undefined;
  /** By kind of record. 记录类别 */
  readonly entityType?: StringFilter | null | undefined;
  /** Words in the actor's name, organization or remark. 搜索 */
  readonly q?: string | null | undefined;
};

/** Order of events. 排序 */
export type EventSort =
  | 'AT_ASC'
  | 'AT_DESC';

/** What became of a request. 延期申请状态 */
export type ExtensionState =
  | 'GRANTED'
  | 'REFUSED'
  | 'REQUESTED';

/** What the public writes. 群众意见类别 */
export type FeedbackKind =
  | 'COMPLAINT'
  | 'OPINION';

/** Compares a FeedbackKind. 枚举条件 */
export type FeedbackKindFilter = {
  /** Equal to. 等于 */
  readonly eq?: FeedbackKind | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<FeedbackKind> | null | undefined;
};

/** Where it stands: to be looked at, being put right, answered, set aside. 办理状态 */
export type FeedbackState =
  | 'ANSWERED'
  | 'RECEIVED'
  | 'RECTIFYING'
  | 'SET_ASIDE';

/** Compares a FeedbackState. 枚举条件 */
export type FeedbackStateFilter = {
  /** Equal to. 等于 */
  readonly eq?: FeedbackState | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<FeedbackState> | null | undefined;
};

/** What should be looked at about an account. 账号体检事项 */
export type FindingKind =
  | 'DORMANT'
  | 'GRANT_OPEN_ENDED'
  | 'GRANT_UNUSED'
  | 'MANY_ROLES'
  | 'NEVER_SIGNED_IN'
  | 'NO_SECOND_FACTOR'
  | 'TOKEN_UNUSED';

/** A right to give. 授权 */
export type GrantInput = {
  /** To whom. 账号 */
  readonly accountId: string;
  /** Why. 授权理由 */
  readonly reason: string;
  /** What it allows. 角色 */
  readonly role: Role;
  /** How far it reaches. 范围 */
  readonly scope: GrantScope;
  /** Which line or territory. 范围编号 */
  readonly scopeId?: string | null | undefined;
  /** In which organization. 单位 */
  readonly tenantId: string;
  /** First day, default today. 起始日期 */
  readonly validFrom?: string | null | undefined;
  /** Last day. 终止日期 */
  readonly validTo?: string | null | undefined;
};

/** How far a grant reaches. 授权范围 */
export type GrantScope =
  | 'DISTRICT'
  | 'GROUP'
  | 'INSPECTION'
  | 'LINE'
  | 'TENANT'
  | 'TERRITORY';

/** A number of the report over promised help. 帮助事项统计指标 */
export type HelpFigure =
  | 'DELIVERED'
  | 'DELIVERED_LATE'
  | 'OPEN'
  | 'OVERDUE'
  | 'PROMISED';

/** Compares a HelpFigure. 枚举条件 */
export type HelpFigureFilter = {
  /** Equal to. 等于 */
  readonly eq?: HelpFigure | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<HelpFigure> | null | undefined;
};

/** Whether help came, and by its day; derived, never stored. 帮助事项时效 */
export type HelpTimeliness =
  | 'DONE_LATE'
  | 'DONE_ON_TIME'
  | 'NOT_DUE'
  | 'OVERDUE';

/** 条 (LINE) or 块 (TERRITORY). 层级关系 */
export type Hierarchy =
  | 'LINE'
  | 'TERRITORY';

/** Compares an id. 编号条件 */
export type IdFilter = {
  /** Equal to. 等于 */
  readonly eq?: string | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** Which imports; all conditions together. 导入筛选 */
export type ImportFilter = {
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By what is imported. 导入内容 */
  readonly kind?: ImportKindFilter | null | undefined;
  /** By state. 状态 */
  readonly state?: ImportStateFilter | null | undefined;
};

/** A workbook to check. 待预检的工作簿 */
export type ImportInput = {
  /** The uploaded file, .xlsx with at most 10 MB. 文件编号 */
  readonly fileId: string;
  /** What it holds. 导入内容 */
  readonly kind: ImportKind;
};

/** What a workbook holds: 非公企业 ENTERPRISES, 基层群团 MASS_GROUPS, 点评关系 REVIEW_RELATIONS, 承诺草稿 COMMITMENTS. 导入内容 */
export type ImportKind =
  | 'COMMITMENTS'
  | 'ENTERPRISES'
  | 'MASS_GROUPS'
  | 'REVIEW_RELATIONS';

/** Compares a ImportKind. 枚举条件 */
export type ImportKindFilter = {
  /** Equal to. 等于 */
  readonly eq?: ImportKind | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<ImportKind> | null | undefined;
};

/** Order of imports. 排序 */
export type ImportSort =
  | 'CREATED_ASC'
  | 'CREATED_DESC';

/** Where an import stands. 导入状态 */
export type ImportState =
  | 'ABANDONED'
  | 'CHECKED'
  | 'CHECKING'
  | 'COMMITTED'
  | 'COMMITTING'
  | 'FAILED'
  | 'UNDOING'
  | 'UNDONE';

/** Compares a ImportState. 枚举条件 */
export type ImportStateFilter = {
  /** Equal to. 等于 */
  readonly eq?: ImportState | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<ImportState> | null | undefined;
};

/** Which advice; all conditions together. 指导意见筛选 */
export type InspectionAdviceFilter = {
  /** By aspect. 方面 */
  readonly aspect?: AspectFilter | null | undefined;
  /** By day. 提出日期 */
  readonly givenOn?: DateFilter | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By group. 检查组 */
  readonly inspectionGroupId?: IdFilter | null | undefined;
  /** By line. 条线 */
  readonly line?: LineFilter | null | undefined;
  /** Words, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** Whether it was adopted. 采纳情况 */
  readonly state?: InspectionAdviceStateFilter | null | undefined;
  /** By organization. 受检单位 */
  readonly tenantId?: IdFilter | null | undefined;
  /** By territory code. 区域 */
  readonly territory?: StringFilter | null | undefined;
  /** By visit. 检查 */
  readonly visitId?: IdFilter | null | undefined;
};

/** Advice of a guidance group. 指导意见 */
export type InspectionAdviceInput = {
  /** Which of the six aspects. 方面 */
  readonly aspect: Aspect;
  /** The advice, at most 2,000 characters. 指导意见 */
  readonly body: string;
  /** The charge: which group, whom. 联系单位编号 */
  readonly targetId: string;
  /** In a few words, at most 60 characters. 意见要点 */
  readonly title: string;
  /** The visit it is given on. 检查编号 */
  readonly visitId?: string | null | undefined;
};

/** Order of advice. 排序 */
export type InspectionAdviceSort =
  | 'GIVEN_ASC'
  | 'GIVEN_DESC'
  | 'GROUP_ASC'
  | 'GROUP_DESC'
  | 'STATE_ASC'
  | 'STATE_DESC'
  | 'TENANT_ASC'
  | 'TENANT_DESC';

/** Whether advice was adopted. 采纳情况 */
export type InspectionAdviceState =
  | 'ADOPTED'
  | 'DECLINED'
  | 'GIVEN'
  | 'PARTLY_ADOPTED'
  | 'WITHDRAWN';

/** Compares a InspectionAdviceState. 枚举条件 */
export type InspectionAdviceStateFilter = {
  /** Equal to. 等于 */
  readonly eq?: InspectionAdviceState | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<InspectionAdviceState> | null | undefined;
};

/** How a line of the checklist was found. 现场记录 */
export type InspectionAnswerInput = {
  /** Which line. 条目 */
  readonly key: string;
  /** Remark, at most 1,000 characters. 记录 */
  readonly note?: string | null | undefined;
  /** How it was found. 结果 */
  readonly rating: InspectionRating;
};

/** A number of the report over what was found. 问题统计指标 */
export type InspectionFindingFigure =
  | 'CLOSED'
  | 'OPEN'
  | 'TOTAL'
  | 'WAITING'
  | 'WITHDRAWN';

/** Compares a InspectionFindingFigure. 枚举条件 */
export type InspectionFindingFigureFilter = {
  /** Equal to. 等于 */
  readonly eq?: InspectionFindingFigure | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<InspectionFindingFigure> | null | undefined;
};

/** Which findings; all conditions together. 问题筛选 */
export type InspectionFindingFilter = {
  /** By aspect. 方面 */
  readonly aspect?: AspectFilter | null | undefined;
  /** Rows that a number of the report counts. 统计指标 */
  readonly figure?: InspectionFindingFigureFilter | null | undefined;
  /** By the day it was found. 发现日期 */
  readonly foundOn?: DateFilter | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By group. 检查组 */
  readonly inspectionGroupId?: IdFilter | null | undefined;
  /** By the day it was issued. 反馈日期 */
  readonly issuedOn?: DateFilter | null | undefined;
  /** By line. 条线 */
  readonly line?: LineFilter | null | undefined;
  /** Words, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** By severity. 严重程度 */
  readonly severity?: SeverityFilter | null | undefined;
  /** By organization. 受检单位 */
  readonly tenantId?: IdFilter | null | undefined;
  /** By territory code. 区域 */
  readonly territory?: StringFilter | null | undefined;
  /** By visit. 检查 */
  readonly visitId?: IdFilter | null | undefined;
};

/** A problem found on site. 检查发现的问题 */
export type InspectionFindingInput = {
  /** Which of the six aspects. 方面 */
  readonly aspect: Aspect;
  /** Days given to put it right, 1–365; 30 when left out. 整改天数 */
  readonly days?: number | null | undefined;
  /** Files one uploaded that show it, at most 20. 佐证材料 */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** In a few words, at most 60 characters; once on a visit. 问题要点 */
  readonly item: string;
  /** The problem, at most 2,000 characters. 问题描述 */
  readonly problem: string;
  /** How grave; MINOR when left out. 严重程度 */
  readonly severity?: Severity | null | undefined;
};

/** Order of findings. 排序 */
export type InspectionFindingSort =
  | 'ASPECT_ASC'
  | 'ASPECT_DESC'
  | 'FOUND_ASC'
  | 'FOUND_DESC'
  | 'GROUP_ASC'
  | 'GROUP_DESC'
  | 'TENANT_ASC'
  | 'TENANT_DESC';

/** Which groups; all conditions together. 检查组筛选 */
export type InspectionGroupFilter = {
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** Touring or guidance. 组别 */
  readonly kind?: InspectionGroupKindFilter | null | undefined;
  /** Words, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
};

/** A group. 检查(指导)组 */
export type InspectionGroupInput = {
  /** At most 60 lines; the standard one, or what it was, when left out. 检查清单 */
  readonly checklist?: ReadonlyArray<ChecklistLineInput> | null | undefined;
  /** Last day of the tour. 巡回截止 */
  readonly endsOn: string;
  /** Touring or guidance; stays as it is. 组别 */
  readonly kind: InspectionGroupKind;
  /** Its name, at most 40 characters. 名称 */
  readonly name: string;
  /** First day of the tour. 巡回起始 */
  readonly startsOn: string;
  /** The system a guidance group serves. 所指导系统 */
  readonly system?: string | null | undefined;
};

/** Touring inspection group 巡回检查组, or guidance group of a system 系统指导小组. 组别 */
export type InspectionGroupKind =
  | 'GUIDANCE'
  | 'TOURING';

/** Compares a InspectionGroupKind. 枚举条件 */
export type InspectionGroupKindFilter = {
  /** Equal to. 等于 */
  readonly eq?: InspectionGroupKind | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<InspectionGroupKind> | null | undefined;
};

/** Order of groups. 排序 */
export type InspectionGroupSort =
  | 'CREATED_ASC'
  | 'CREATED_DESC'
  | 'KIND_ASC'
  | 'KIND_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

/** Which organizations of the report: all that groups are in charge of, visited, never visited, or on two days of one month. 受检负担 */
export type InspectionLoadFigure =
  | 'IN_CHARGE'
  | 'NEVER_VISITED'
  | 'TWICE_IN_MONTH'
  | 'VISITED';

/** Who joins a group. 检查组成员 */
export type InspectionMemberInput = {
  /** Leads it; one at a time. 组长 */
  readonly isLeader: boolean;
  /** Sign-in name of an account of ours or of an organization below. 用户名 */
  readonly username: string;
  /** First day within the tour; from today on when left out. 起始日期 */
  readonly validFrom?: string | null | undefined;
  /** Last day; that of the tour when left out. 终止日期 */
  readonly validTo?: string | null | undefined;
};

/** A visit to plan. 检查安排 */
export type InspectionPlanInput = {
  /** Today or later, within the charge. 计划日期 */
  readonly plannedOn: string;
  /** What for, at most 500 characters. 检查重点 */
  readonly purpose?: string | null | undefined;
  /** Another day of that month is planned there, and a second is meant. 同月第二次 */
  readonly secondInMonth?: boolean | null | undefined;
  /** The charge: which group goes where. 联系单位编号 */
  readonly targetId: string;
};

/** How a line of the checklist was found. 检查结果 */
export type InspectionRating =
  | 'FAIR'
  | 'GOOD'
  | 'POOR';

/** Which visits, findings and advice the report counts. 检查情况汇总条件 */
export type InspectionReportInput = {
  /** From this day on: visits as planned, findings as issued, advice as given. 起始日期 */
  readonly from?: string | null | undefined;
  /** One group. 检查组 */
  readonly groupId?: string | null | undefined;
  /** Groups of one kind. 组别 */
  readonly kind?: InspectionGroupKind | null | undefined;
  /** Until the end of this day. 截止日期 */
  readonly to?: string | null | undefined;
};

/** What a group is in charge of. 联系单位 */
export type InspectionTargetsInput = {
  /** Active organizations below, at most 100. 单位 */
  readonly organizationIds: ReadonlyArray<string>;
  /** First day within the tour; from today on when left out. 起始日期 */
  readonly validFrom?: string | null | undefined;
  /** Last day; that of the tour when left out. 终止日期 */
  readonly validTo?: string | null | undefined;
};

/** What the office decided of a contest. 异议处理 */
export type InspectionVerdict =
  | 'OVERRULED'
  | 'UPHELD';

/** Whose eyes: visited ourselves, by our groups, or inside our reading scope. 视角 */
export type InspectionView =
  | 'GIVEN'
  | 'OVERSEEN'
  | 'RECEIVED';

/** A number of the report over visits. 检查统计指标 */
export type InspectionVisitFigure =
  | 'CANCELLED'
  | 'CONCLUDED'
  | 'DONE'
  | 'LATE'
  | 'PLANNED'
  | 'TOTAL'
  | 'UNDER_WAY';

/** Compares a InspectionVisitFigure. 枚举条件 */
export type InspectionVisitFigureFilter = {
  /** Equal to. 等于 */
  readonly eq?: InspectionVisitFigure | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<InspectionVisitFigure> | null | undefined;
};

/** Which visits; all conditions together. 检查筛选 */
export type InspectionVisitFilter = {
  /** Rows that a number of the report counts. 统计指标 */
  readonly figure?: InspectionVisitFigureFilter | null | undefined;
  /** Touring or guidance. 组别 */
  readonly groupKind?: InspectionGroupKindFilter | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By group. 检查组 */
  readonly inspectionGroupId?: IdFilter | null | undefined;
  /** By line. 条线 */
  readonly line?: LineFilter | null | undefined;
  /** By the day planned. 计划日期 */
  readonly plannedOn?: DateFilter | null | undefined;
  /** Words, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** By state. 状态 */
  readonly state?: InspectionVisitStateFilter | null | undefined;
  /** By organization. 受检单位 */
  readonly tenantId?: IdFilter | null | undefined;
  /** By territory code. 区域 */
  readonly territory?: StringFilter | null | undefined;
};

/** Order of visits. 排序 */
export type InspectionVisitSort =
  | 'GROUP_ASC'
  | 'GROUP_DESC'
  | 'PLANNED_ASC'
  | 'PLANNED_DESC'
  | 'STATE_ASC'
  | 'STATE_DESC'
  | 'TENANT_ASC'
  | 'TENANT_DESC';

/** Where a visit stands. 检查状态 */
export type InspectionVisitState =
  | 'CANCELLED'
  | 'CONCLUDED'
  | 'CONTESTED'
  | 'FINDINGS_ISSUED'
  | 'NOTIFIED'
  | 'ON_SITE'
  | 'PLANNED'
  | 'RECHECK'
  | 'RECTIFYING';

/** Compares a InspectionVisitState. 枚举条件 */
export type InspectionVisitStateFilter = {
  /** Equal to. 等于 */
  readonly eq?: InspectionVisitState | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<InspectionVisitState> | null | undefined;
};

/** Compares a whole number. 整数条件 */
export type IntFilter = {
  /** Equal to. 等于 */
  readonly eq?: number | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<number> | null | undefined;
};

/** Which jobs; all conditions together. 作业筛选 */
export type JobFilter = {
  /** By kind. 类别 */
  readonly kind?: JobKindFilter | null | undefined;
  /** By state. 状态 */
  readonly state?: JobStateFilter | null | undefined;
  /** By the record worked on. 相关记录 */
  readonly subjectId?: IdFilter | null | undefined;
};

/** What work goes on after its request was answered. 后台作业类别 */
export type JobKind =
  | 'AMEND'
  | 'CANCEL'
  | 'DISPATCH'
  | 'IMPORT_CHECK'
  | 'IMPORT_COMMIT'
  | 'IMPORT_READ'
  | 'IMPORT_UNDO';

/** Compares a JobKind. 枚举条件 */
export type JobKindFilter = {
  /** Equal to. 等于 */
  readonly eq?: JobKind | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<JobKind> | null | undefined;
};

/** Order of jobs. 排序 */
export type JobSort =
  | 'CREATED_ASC'
  | 'CREATED_DESC';

/** Where a job stands. 作业状态 */
export type JobState =
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

/** Compares a JobState. 枚举条件 */
export type JobStateFilter = {
  /** Equal to. 等于 */
  readonly eq?: JobState | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<JobState> | null | undefined;
};

/** A pair to record. 结对 */
export type JointBuildingInput = {
  /** The mass organization. 群团组织 */
  readonly massOrganizationId: string;
  /** Remarks. 备注 */
  readonly note?: string | null | undefined;
  /** First day. 起始日期 */
  readonly validFrom: string;
};

/** The system it belongs to (条). 条线 */
export type Line =
  | 'DISTRICT'
  | 'LEAGUE'
  | 'PARTY'
  | 'UNION'
  | 'WOMEN';

/** Compares a Line. 枚举条件 */
export type LineFilter = {
  /** Equal to. 等于 */
  readonly eq?: Line | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<Line> | null | undefined;
};

/** Which mass groups; all conditions together. 群团筛选 */
export type MassGroupFilter = {
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By kind. 类别 */
  readonly kind?: MassGroupKindFilter | null | undefined;
  /** By group above. 上级群团 */
  readonly parentId?: IdFilter | null | undefined;
  /** Words in Chinese, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** By status. 状态 */
  readonly status?: MassGroupStatusFilter | null | undefined;
  /** By organization. 所属单位 */
  readonly tenantId?: IdFilter | null | undefined;
};

/** A mass group to record. 基层群团 */
export type MassGroupInput = {
  /** Village or community. 区划代码 */
  readonly divisionCode?: string | null | undefined;
  /** Founded on. 成立日期 */
  readonly foundedOn?: string | null | undefined;
  /** What it is. 类别 */
  readonly kind: MassGroupKind;
  /** Members, a head count. 成员数 */
  readonly memberCount: number;
  /** Name. 名称 */
  readonly name: string;
  /** Officers. 群团干部 */
  readonly officers?: ReadonlyArray<OfficerInput> | null | undefined;
  /** The group above it. 上级群团 */
  readonly parentId?: string | null | undefined;
};

/** 基层工会 GRASSROOTS_UNION, 团支部 LEAGUE_BRANCH, 村妇联 WOMEN_GROUP, 班组 TEAM, 党支部 PARTY_BRANCH. 群团类别 */
export type MassGroupKind =
  | 'GRASSROOTS_UNION'
  | 'LEAGUE_BRANCH'
  | 'PARTY_BRANCH'
  | 'TEAM'
  | 'WOMEN_GROUP';

/** Compares a MassGroupKind. 枚举条件 */
export type MassGroupKindFilter = {
  /** Equal to. 等于 */
  readonly eq?: MassGroupKind | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<MassGroupKind> | null | undefined;
};

/** Order of mass groups. 排序 */
export type MassGroupSort =
  | 'MEMBERS_ASC'
  | 'MEMBERS_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

/** Whether it works. 群团状态 */
export type MassGroupStatus =
  | 'ACTIVE'
  | 'DISSOLVED';

/** Compares a MassGroupStatus. 枚举条件 */
export type MassGroupStatusFilter = {
  /** Equal to. 等于 */
  readonly eq?: MassGroupStatus | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<MassGroupStatus> | null | undefined;
};

/** Which messages; all conditions together. 消息筛选 */
export type MessageFilter = {
  /** By kind. 类别 */
  readonly kind?: MessageKindFilter | null | undefined;
  /** Not yet read. 未读 */
  readonly unread?: BooleanFilter | null | undefined;
};

/** What a message tells. 消息类别 */
export type MessageKind =
  | 'AMENDED'
  | 'APPROVED'
  | 'CANCELLED'
  | 'CARRIER_ADOPTED'
  | 'CLOSED_INCOMPLETE'
  | 'COMMITMENT_CLAIMED'
  | 'COMMITMENT_EXPIRED'
  | 'COMMITMENT_RETURNED'
  | 'COMMITMENT_TO_VET'
  | 'DISPATCHED'
  | 'EXTENSION_GRANTED'
  | 'EXTENSION_REFUSED'
  | 'EXTENSION_REQUESTED'
  | 'FEEDBACK_RECEIVED'
  | 'IDENTITY_REGISTERED'
  | 'INSPECTION_ADVICE_ANSWERED'
  | 'INSPECTION_ADVISED'
  | 'INSPECTION_CANCELLED'
  | 'INSPECTION_CONCLUDED'
  | 'INSPECTION_CONFIRMED'
  | 'INSPECTION_CONTESTED'
  | 'INSPECTION_DECIDED'
  | 'INSPECTION_ISSUED'
  | 'INSPECTION_NOTIFIED'
  | 'INSPECTION_RECHECK'
  | 'INSPECTION_RECHECK_FAILED'
  | 'OBJECTED'
  | 'OBJECTION_OVERRULED'
  | 'OBJECTION_UPHELD'
  | 'POSITION_RETURNED'
  | 'POSITION_TO_PUBLISH'
  | 'RECTIFICATION_CLAIMED'
  | 'RECTIFICATION_EXTENDED'
  | 'RECTIFICATION_FOUND'
  | 'RECTIFICATION_OPENED'
  | 'RECTIFICATION_PLANNED'
  | 'RECTIFICATION_PLAN_REJECTED'
  | 'RECTIFICATION_REJECTED'
  | 'RECTIFICATION_REMINDED'
  | 'RECTIFICATION_REOPENED'
  | 'RECTIFICATION_SUPERVISED'
  | 'RECTIFICATION_VERIFIED'
  | 'RECTIFICATION_VOIDED'
  | 'REMINDED'
  | 'REOPENED'
  | 'RETURNED'
  | 'REVIEW_EXCUSED'
  | 'REVIEW_MISSED'
  | 'REVIEW_OBLIGED'
  | 'REVIEW_RECORDED'
  | 'REVIEW_REMINDED'
  | 'SECOND_FACTOR_RESET'
  | 'SUBMITTED'
  | 'SUPERVISED'
  | 'TARGET_AMENDED'
  | 'TARGET_ISSUED'
  | 'TARGET_WITHDRAWN'
  | 'THEME_FITS'
  | 'THEME_TO_IMPROVE'
  | 'WAIVED'
  | 'WITHDRAWN';

/** Compares a MessageKind. 枚举条件 */
export type MessageKindFilter = {
  /** Equal to. 等于 */
  readonly eq?: MessageKind | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<MessageKind> | null | undefined;
};

/** Order of messages. 排序 */
export type MessageSort =
  | 'CREATED_ASC'
  | 'CREATED_DESC';

/** Compares a NoticeLevel. 枚举条件 */
export type NoticeLevelFilter = {
  /** Equal to. 等于 */
  readonly eq?: SupervisionLevel | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<SupervisionLevel> | null | undefined;
};

/** What became of an objection. 异议状态 */
export type ObjectionState =
  | 'FILED'
  | 'OVERRULED'
  | 'UPHELD';

/** An officer to record. 群团干部 */
export type OfficerInput = {
  /** Name. 姓名 */
  readonly name: string;
  /** Post. 职务 */
  readonly post: string;
  /** Last day of the term. 任期届满日 */
  readonly termEndsOn?: string | null | undefined;
};

/** Which organizations; all conditions together. 组织筛选 */
export type OrganizationFilter = {
  /** By division. 区划 */
  readonly divisionCode?: StringFilter | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By kind. 类别 */
  readonly kind?: OrganizationKindFilter | null | undefined;
  /** By line. 条线 */
  readonly line?: LineFilter | null | undefined;
  /** Directly below this one today, in either hierarchy. 上级 */
  readonly parentId?: IdFilter | null | undefined;
  /** Words in Chinese, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** By status. 状态 */
  readonly status?: OrganizationStatusFilter | null | undefined;
};

/** An organization to record. 组织 */
export type OrganizationInput = {
  /** Its division. 区划代码 */
  readonly divisionCode: string;
  /** What it is. 类别 */
  readonly kind: OrganizationKind;
  /** Its line. 条线 */
  readonly line: Line;
  /** Above it in its line; at creation only. 条线上级 */
  readonly lineParentId?: string | null | undefined;
  /** Full name. 全称 */
  readonly name: string;
  /** First responsible person. 第一责任人 */
  readonly principal?: string | null | undefined;
  /** Short name. 简称 */
  readonly shortName: string;
  /** Above it in its territory; at creation only. 区域上级 */
  readonly territoryParentId?: string | null | undefined;
};

/** What an organization is. 组织类别 */
export type OrganizationKind =
  | 'DISTRICT_OFFICE'
  | 'LINE_FEDERATION'
  | 'MASS_ORGANIZATION'
  | 'PARTY_COMMITTEE';

/** Compares a OrganizationKind. 枚举条件 */
export type OrganizationKindFilter = {
  /** Equal to. 等于 */
  readonly eq?: OrganizationKind | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<OrganizationKind> | null | undefined;
};

/** Order of organizations. 排序 */
export type OrganizationSort =
  | 'DIVISION_ASC'
  | 'DIVISION_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

/** Whether it works. 组织状态 */
export type OrganizationStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'SUSPENDED';

/** Compares a OrganizationStatus. 枚举条件 */
export type OrganizationStatusFilter = {
  /** Equal to. 等于 */
  readonly eq?: OrganizationStatus | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<OrganizationStatus> | null | undefined;
};

/** Which organizations to make, from places and lines; at most 100. 按区划建立单位 */
export type OrganizationsInput = {
  /** Make an administrator's account where there is no account. 同时建立管理员账号 */
  readonly administrators?: boolean;
  /** Townships from `divisions`, by code. 已知区划 */
  readonly divisionCodes?: ReadonlyArray<string>;
  /** Which of the township's organizations. 条线 */
  readonly lines: ReadonlyArray<Line>;
  /** Townships that are not among them. 补充区划 */
  readonly places?: ReadonlyArray<PlaceInput>;
};

/** 私营企业 PRIVATE, 个体工商户 INDIVIDUAL, 外商及港澳台投资 FOREIGN, 混合所有制 JOINT_STOCK, 社会组织 SOCIAL. 所有制性质 */
export type Ownership =
  | 'FOREIGN'
  | 'INDIVIDUAL'
  | 'JOINT_STOCK'
  | 'PRIVATE'
  | 'SOCIAL';

/** Compares a Ownership. 枚举条件 */
export type OwnershipFilter = {
  /** Equal to. 等于 */
  readonly eq?: Ownership | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<Ownership> | null | undefined;
};

/** A window on a list by offset. 分页 */
export type PageInput = {
  /** Rows wanted, default 25, at most 100. 行数 */
  readonly limit?: number | null | undefined;
  /** Rows to skip, default 0. 跳过行数 */
  readonly offset?: number | null | undefined;
};

/** A township that the installation does not know yet. 区划 */
export type PlaceInput = {
  /** Nine digits, the first six those of its district. 区划代码 */
  readonly code: string;
  /** Its name, ending in 街道, 镇 or 乡. 名称 */
  readonly name: string;
};

/** What becomes of an organization of a plan. 建立情况 */
export type PlanState =
  | 'EXISTING'
  | 'MADE'
  | 'NEW'
  | 'REFUSED';

/** A clause as it is to be. 条款内容 */
export type PolicyClauseInput = {
  /** Of a clause there is; a new one without. 编号 */
  readonly id?: string | null | undefined;
  /** Where it stands, at most 30 characters. 条目 */
  readonly label: string;
  /** What it says, at most 1,000 characters. 内容 */
  readonly text: string;
};

/** A policy document with its clauses, all at once; one left out is taken out. 政策文件内容 */
export type PolicyDocumentInput = {
  /** In their order, 1 to 60. 条款 */
  readonly clauses: ReadonlyArray<PolicyClauseInput>;
  /** When it was issued; not to come. 印发日期 */
  readonly issuedOn: string;
  /** Its number, at most 60 characters. 文号 */
  readonly number: string;
  /** Its title, at most 120 characters. 标题 */
  readonly title: string;
};

/** What falls to an organization. 分解值 */
export type PortionInput = {
  /** Which organization. 单位 */
  readonly organizationId: string;
  /** What it is to reach; two decimals at most. 分解值 */
  readonly value: number;
};

/** What the report over target positions counts; organizations = published + without. 争先进位统计口径 */
export type PositionFigure =
  | 'LOWERED'
  | 'ORGANIZATIONS'
  | 'PUBLISHED'
  | 'RAISED'
  | 'WITHOUT';

/** Which target positions; all conditions together. 争先进位目标筛选 */
export type PositionFilter = {
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By line. 条线 */
  readonly line?: LineFilter | null | undefined;
  /** By how it differs from the version before. 目标变化 */
  readonly movement?: PositionMovementFilter | null | undefined;
  /** By with whom it competes. 对标范围 */
  readonly peers?: PositionPeersFilter | null | undefined;
  /** Words, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** By state. 状态 */
  readonly state?: PositionStateFilter | null | undefined;
  /** By organization. 单位 */
  readonly tenantId?: IdFilter | null | undefined;
  /** By territory code. 区域 */
  readonly territory?: StringFilter | null | undefined;
  /** By year. 年度 */
  readonly year?: IntFilter | null | undefined;
};

/** Where one means to stand, and among whom. 争先进位目标内容 */
export type PositionInput = {
  /** The position aimed at; 1 is the first. 目标位次 */
  readonly aim: number;
  /** Why the version before is changed; from the second version on. 变更理由 */
  readonly cause?: string | null | undefined;
  /** How it is to be reached, at most 1,000 characters. 目标说明 */
  readonly explanation: string;
  /** Those named, at most 50; only where they are named. 指定单位 */
  readonly peerIds?: ReadonlyArray<string> | null | undefined;
  /** With whom one competes. 对标范围 */
  readonly peers: PositionPeers;
  /** The position one starts from, where it is known. 现位次 */
  readonly standing?: number | null | undefined;
};

/** Against the version before: the first, aiming higher, aiming lower, or among other peers or with other words. 目标变化 */
export type PositionMovement =
  | 'FIRST'
  | 'LOWERED'
  | 'RAISED'
  | 'REGROUPED';

/** Compares a PositionMovement. 枚举条件 */
export type PositionMovementFilter = {
  /** Equal to. 等于 */
  readonly eq?: PositionMovement | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<PositionMovement> | null | undefined;
};

/** With whom one competes: the same line in the district 同条线, the same township 同乡镇, or those named 指定单位. 对标范围 */
export type PositionPeers =
  | 'NAMED'
  | 'SAME_LINE'
  | 'SAME_TOWNSHIP';

/** Compares a PositionPeers. 枚举条件 */
export type PositionPeersFilter = {
  /** Equal to. 等于 */
  readonly eq?: PositionPeers | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<PositionPeers> | null | undefined;
};

/** Only the rows that a number counts; all conditions together. 明细条件 */
export type PositionRowsInput = {
  /** Counted by this figure. 统计口径 */
  readonly figure?: PositionFigure | null | undefined;
  /** Of this line. 条线 */
  readonly line?: Line | null | undefined;
  /** Of this territory, by code. 区域 */
  readonly territory?: string | null | undefined;
};

/** Order of target positions; never by position. 排序 */
export type PositionSort =
  | 'CREATED_ASC'
  | 'CREATED_DESC'
  | 'TENANT_ASC'
  | 'TENANT_DESC';

/** Where a version of a target position stands. 目标版本状态 */
export type PositionState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'SUBMITTED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

/** Compares a PositionState. 枚举条件 */
export type PositionStateFilter = {
  /** Equal to. 等于 */
  readonly eq?: PositionState | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<PositionState> | null | undefined;
};

/** Whose eyes: our own, or inside our reading scope. 视角 */
export type PositionView =
  | 'OVERSEEN'
  | 'OWN';

/** A problem found. 问题 */
export type ProblemInput = {
  /** Which of the six aspects. 方面 */
  readonly aspect: Aspect;
  /** Latest day to put it right. 整改时限 */
  readonly dueOn: string;
  /** In a few words, at most 60 characters; repeats are known by it. 问题要点 */
  readonly item: string;
  /** Account that answers for it, where entered at home. 责任人 */
  readonly ownerId?: string | null | undefined;
  /** The problem. 问题描述 */
  readonly problem: string;
  /** How grave; MINOR when left out. 严重程度 */
  readonly severity?: Severity | null | undefined;
};

/** Which; all conditions together. 群众意见筛选 */
export type PublicFeedbackFilter = {
  /** By commitment. 承诺 */
  readonly commitmentId?: IdFilter | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By kind. 类别 */
  readonly kind?: FeedbackKindFilter | null | undefined;
  /** By line. 条线 */
  readonly line?: LineFilter | null | undefined;
  /** Words, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** By the day it came. 收到日期 */
  readonly receivedOn?: DateFilter | null | undefined;
  /** By state. 状态 */
  readonly state?: FeedbackStateFilter | null | undefined;
  /** By organization. 单位 */
  readonly tenantId?: IdFilter | null | undefined;
  /** By territory code. 区域 */
  readonly territory?: StringFilter | null | undefined;
};

/** Order of what the public wrote. 排序 */
export type PublicFeedbackSort =
  | 'RECEIVED_ASC'
  | 'RECEIVED_DESC'
  | 'STATE_ASC'
  | 'STATE_DESC'
  | 'TENANT_ASC'
  | 'TENANT_DESC';

/** A number of the rectification report. 整改统计指标 */
export type RectificationFigure =
  | 'CLOSED'
  | 'DONE_LATE'
  | 'DONE_ON_TIME'
  | 'DUE_SOON'
  | 'NOT_DUE'
  | 'OPEN'
  | 'OVERDUE'
  | 'REPEATED'
  | 'TOTAL'
  | 'VOIDED'
  | 'WITH_VERIFIER';

/** Compares a RectificationFigure. 枚举条件 */
export type RectificationFigureFilter = {
  /** Equal to. 等于 */
  readonly eq?: RectificationFigure | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<RectificationFigure> | null | undefined;
};

/** Which rectifications; all conditions together. 整改筛选 */
export type RectificationFilter = {
  /** By aspect. 方面 */
  readonly aspect?: AspectFilter | null | undefined;
  /** By due day. 完成期限 */
  readonly dueOn?: DateFilter | null | undefined;
  /** Those a number of the report counts today. 统计指标 */
  readonly figure?: RectificationFigureFilter | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By line. 条线 */
  readonly line?: LineFilter | null | undefined;
  /** By the day it was entered. 登记日期 */
  readonly openedOn?: DateFilter | null | undefined;
  /** By the person who answers for it. 责任人 */
  readonly ownerId?: IdFilter | null | undefined;
  /** Words in Chinese, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** Repeats of a problem closed before. 重复发生 */
  readonly repeated?: BooleanFilter | null | undefined;
  /** By severity. 严重程度 */
  readonly severity?: SeverityFilter | null | undefined;
  /** By what found it. 来源 */
  readonly source?: RectificationSourceFilter | null | undefined;
  /** By the record that found it. 来源编号 */
  readonly sourceId?: IdFilter | null | undefined;
  /** By state. 状态 */
  readonly state?: RectificationStateFilter | null | undefined;
  /** By highest supervision notice. 督办等级 */
  readonly supervisionLevel?: NoticeLevelFilter | null | undefined;
  /** By organization. 整改单位 */
  readonly tenantId?: IdFilter | null | undefined;
  /** By territory code. 区划 */
  readonly territory?: StringFilter | null | undefined;
  /** By timeliness today. 时效 */
  readonly timeliness?: RectificationTimelinessFilter | null | undefined;
  /** By verifier. 核验单位 */
  readonly verifierId?: IdFilter | null | undefined;
};

/** A problem entered by hand. 列入整改台账 */
export type RectificationInput = {
  /** Which of the six aspects. 方面 */
  readonly aspect: Aspect;
  /** Latest day to put it right. 整改时限 */
  readonly dueOn: string;
  /** In a few words, at most 60 characters; repeats are known by it. 问题要点 */
  readonly item: string;
  /** Account that answers for it, where entered at home. 责任人 */
  readonly ownerId?: string | null | undefined;
  /** The problem. 问题描述 */
  readonly problem: string;
  /** How grave; MINOR when left out. 严重程度 */
  readonly severity?: Severity | null | undefined;
  /** What found it. 来源 */
  readonly source: RectificationSource;
  /** The review, inspection or letter, as it is called. 来源名称 */
  readonly sourceTitle: string;
  /** Organization that puts it right; our own when left out. 整改单位 */
  readonly tenantId?: string | null | undefined;
  /** Who verifies a problem of our own: we, or an organization above us. 核验单位 */
  readonly verifierId?: string | null | undefined;
};

/** A report on the way, or a claim that it is done. 记录类别 */
export type RectificationNoteKind =
  | 'CLAIM'
  | 'PROGRESS';

/** A rectification at the version the user saw. 整改事项及其版本 */
export type RectificationRef = {
  /** Which. 编号 */
  readonly id: string;
  /** Version seen. 版本 */
  readonly version: number;
};

/** What the rectification report is about; all conditions together. 整改报表条件 */
export type RectificationReportInput = {
  /** Aspect. 方面 */
  readonly aspect?: Aspect | null | undefined;
  /** Line. 条线 */
  readonly line?: Line | null | undefined;
  /** Entered on or after. 登记日期起 */
  readonly openedFrom?: string | null | undefined;
  /** Entered on or before. 登记日期止 */
  readonly openedTo?: string | null | undefined;
  /** Source. 来源 */
  readonly source?: RectificationSource | null | undefined;
};

/** Order of the rectification ledger. 排序 */
export type RectificationSort =
  | 'DUE_ASC'
  | 'DUE_DESC'
  | 'ITEM_ASC'
  | 'ITEM_DESC'
  | 'OPENED_ASC'
  | 'OPENED_DESC'
  | 'STATE_ASC'
  | 'STATE_DESC';

/** What found the problem. 问题来源 */
export type RectificationSource =
  | 'INSPECTION'
  | 'PUBLIC_FEEDBACK'
  | 'RETURNED_REPORT'
  | 'REVIEW'
  | 'SELF_INSPECTION';

/** Compares a RectificationSource. 枚举条件 */
export type RectificationSourceFilter = {
  /** Equal to. 等于 */
  readonly eq?: RectificationSource | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<RectificationSource> | null | undefined;
};

/** Where a rectification stands. 整改状态 */
export type RectificationState =
  | 'CLAIMED'
  | 'CLOSED'
  | 'IN_PROGRESS'
  | 'OPEN'
  | 'PLANNED'
  | 'VOIDED';

/** Compares a RectificationState. 枚举条件 */
export type RectificationStateFilter = {
  /** Equal to. 等于 */
  readonly eq?: RectificationState | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<RectificationState> | null | undefined;
};

/** On time or late; derived, never stored. 整改时效 */
export type RectificationTimeliness =
  | 'DONE_LATE'
  | 'DONE_ON_TIME'
  | 'DUE_SOON'
  | 'NOT_APPLICABLE'
  | 'NOT_DUE'
  | 'OVERDUE'
  | 'WITH_VERIFIER';

/** Compares a RectificationTimeliness. 枚举条件 */
export type RectificationTimelinessFilter = {
  /** Equal to. 等于 */
  readonly eq?: RectificationTimeliness | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<RectificationTimeliness> | null | undefined;
};

/** Whose eyes: to put right ourselves, to verify, or inside our reading scope. 视角 */
export type RectificationView =
  | 'OVERSEEN'
  | 'OWN'
  | 'VERIFYING';

/** What a report is about; all conditions together. 报表条件 */
export type ReportInput = {
  /** As it stood at this instant, read from the event log. 截至 */
  readonly asOf?: string | null | undefined;
  /** Campaign. 活动 */
  readonly campaignId?: string | null | undefined;
  /** Due on or after. 截止日期起 */
  readonly dueFrom?: string | null | undefined;
  /** Due on or before. 截止日期止 */
  readonly dueTo?: string | null | undefined;
  /** Issuer. 下达单位 */
  readonly issuerId?: string | null | undefined;
  /** Lines. 条线 */
  readonly lines?: ReadonlyArray<Line> | null | undefined;
  /** Task. 任务 */
  readonly taskId?: string | null | undefined;
  /** Territories. 区域 */
  readonly territories?: ReadonlyArray<string> | null | undefined;
};

/** A reason for a return. 退回理由 */
export type ReturnReasonInput = {
  /** Key of the deliverable. 报送内容 */
  readonly deliverable: string;
  /** The file concerned. 附件 */
  readonly fileId?: string | null | undefined;
  /** What is missing or wrong. 理由 */
  readonly reason: string;
};

/** What a returned report shows to be put right. 退回报告列入整改 */
export type ReturnedProblemInput = {
  /** Which of the six aspects. 方面 */
  readonly aspect: Aspect;
  /** Latest day to put it right. 整改时限 */
  readonly dueOn: string;
  /** In a few words. 问题要点 */
  readonly item: string;
  /** How grave; MINOR when left out. 严重程度 */
  readonly severity?: Severity | null | undefined;
};

/** A number of the report over leader reviews. 点评统计指标 */
export type ReviewFigure =
  | 'BEHIND'
  | 'DONE'
  | 'EXCUSED'
  | 'INDIVIDUAL_TALK'
  | 'LATE'
  | 'MEETING'
  | 'MISSED'
  | 'ON_SITE'
  | 'ON_TIME'
  | 'OPEN'
  | 'OVERDUE'
  | 'TOTAL';

/** Compares a ReviewFigure. 枚举条件 */
export type ReviewFigureFilter = {
  /** Equal to. 等于 */
  readonly eq?: ReviewFigure | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<ReviewFigure> | null | undefined;
};

/** What one row of the report over reviews stands for. 点评汇总方式 */
export type ReviewGrouping =
  | 'LEADER'
  | 'LINE'
  | 'REVIEWER'
  | 'SUBJECT'
  | 'TERRITORY';

/** Which promises; all conditions together. 帮助事项筛选 */
export type ReviewHelpFilter = {
  /** By the day it came. 兑现日期 */
  readonly deliveredOn?: DateFilter | null | undefined;
  /** By the day it was promised for. 期限 */
  readonly dueOn?: DateFilter | null | undefined;
  /** Rows that a number of the report counts. 统计指标 */
  readonly figure?: HelpFigureFilter | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By kind. 类别 */
  readonly kind?: ReviewKindFilter | null | undefined;
  /** By the leader's name. 点评领导 */
  readonly leader?: StringFilter | null | undefined;
  /** By line of the reviewed. 条线 */
  readonly line?: LineFilter | null | undefined;
  /** By half-year of the review, YYYYH1 or YYYYH2. 半年度 */
  readonly period?: StringFilter | null | undefined;
  /** Words in Chinese, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** By the leader's organization. 点评单位 */
  readonly reviewerId?: IdFilter | null | undefined;
  /** By the name of the reviewed. 点评对象 */
  readonly subject?: StringFilter | null | undefined;
  /** By reviewed organization. 被点评单位 */
  readonly tenantId?: IdFilter | null | undefined;
  /** By territory code of the reviewed. 区划 */
  readonly territory?: StringFilter | null | undefined;
};

/** Help that is promised. 承诺帮助解决的事项 */
export type ReviewHelpInput = {
  /** Until when. 期限 */
  readonly dueOn: string;
  /** What. 帮助事项 */
  readonly what: string;
};

/** Order of promised help. 排序 */
export type ReviewHelpSort =
  | 'DUE_ASC'
  | 'DUE_DESC'
  | 'LEADER_ASC'
  | 'LEADER_DESC'
  | 'SUBJECT_ASC'
  | 'SUBJECT_DESC';

/** What a leader said. 点评内容 */
export type ReviewInput = {
  /** When, within the half-year and not to come. 点评日期 */
  readonly heldOn: string;
  /** At most 20. 承诺帮助 */
  readonly help: ReadonlyArray<ReviewHelpInput>;
  /** How it was held. 点评方式 */
  readonly mode: ReviewMode;
  /** At most 20. 指出不足 */
  readonly shortcomings: ReadonlyArray<ReviewShortcomingInput>;
  /** What is good. 肯定成绩 */
  readonly strengths: string;
};

/** Why a leader reviews somebody: contact point 联系点, subordinate organization 下属单位, section in charge 分管科室, mass group 基层群团, member 党员(会员). 点评关系 */
export type ReviewKind =
  | 'CONTACT_POINT'
  | 'MASS_GROUP'
  | 'MEMBER'
  | 'SECTION'
  | 'SUBORDINATE';

/** Compares a ReviewKind. 枚举条件 */
export type ReviewKindFilter = {
  /** Equal to. 等于 */
  readonly eq?: ReviewKind | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<ReviewKind> | null | undefined;
};

/** How it was held. 点评方式 */
export type ReviewMode =
  | 'INDIVIDUAL_TALK'
  | 'MEETING'
  | 'ON_SITE';

/** Compares a ReviewMode. 枚举条件 */
export type ReviewModeFilter = {
  /** Equal to. 等于 */
  readonly eq?: ReviewMode | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<ReviewMode> | null | undefined;
};

/** Which reviews; all conditions together. 点评筛选 */
export type ReviewObligationFilter = {
  /** By last day. 期限 */
  readonly dueOn?: DateFilter | null | undefined;
  /** Rows that a number of the report counts. 统计指标 */
  readonly figure?: ReviewFigureFilter | null | undefined;
  /** By the day it was held. 点评日期 */
  readonly heldOn?: DateFilter | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By kind. 类别 */
  readonly kind?: ReviewKindFilter | null | undefined;
  /** By the leader's name. 点评领导 */
  readonly leader?: StringFilter | null | undefined;
  /** By line of the reviewed. 条线 */
  readonly line?: LineFilter | null | undefined;
  /** By how it was held. 点评方式 */
  readonly mode?: ReviewModeFilter | null | undefined;
  /** By half-year, YYYYH1 or YYYYH2. 半年度 */
  readonly period?: StringFilter | null | undefined;
  /** Words in Chinese, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** By the leader's organization. 点评单位 */
  readonly reviewerId?: IdFilter | null | undefined;
  /** By state. 状态 */
  readonly state?: ReviewStateFilter | null | undefined;
  /** By the name of the reviewed. 点评对象 */
  readonly subject?: StringFilter | null | undefined;
  /** By reviewed organization. 被点评单位 */
  readonly tenantId?: IdFilter | null | undefined;
  /** By territory code of the reviewed. 区划 */
  readonly territory?: StringFilter | null | undefined;
  /** By timeliness today. 时效 */
  readonly timeliness?: ReviewTimelinessFilter | null | undefined;
};

/** Order of reviews. 排序 */
export type ReviewObligationSort =
  | 'DUE_ASC'
  | 'DUE_DESC'
  | 'LEADER_ASC'
  | 'LEADER_DESC'
  | 'STATE_ASC'
  | 'STATE_DESC'
  | 'SUBJECT_ASC'
  | 'SUBJECT_DESC';

/** Which relations; all conditions together. 点评关系筛选 */
export type ReviewRelationFilter = {
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By kind. 类别 */
  readonly kind?: ReviewKindFilter | null | undefined;
  /** By the leader's name. 点评领导 */
  readonly leader?: StringFilter | null | undefined;
  /** By line of the reviewed. 条线 */
  readonly line?: LineFilter | null | undefined;
  /** Words in Chinese, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** By the leader's organization. 点评单位 */
  readonly reviewerId?: IdFilter | null | undefined;
  /** By the name of the reviewed. 点评对象 */
  readonly subject?: StringFilter | null | undefined;
  /** By reviewed organization. 被点评单位 */
  readonly tenantId?: IdFilter | null | undefined;
  /** By territory code of the reviewed. 区划 */
  readonly territory?: StringFilter | null | undefined;
  /** In force on this day. 有效日期 */
  readonly validOn?: string | null | undefined;
};

/** Who reviews whom. 点评关系 */
export type ReviewRelationInput = {
  /** MASS_GROUP: one of one's own. 基层群团 */
  readonly groupId?: string | null | undefined;
  /** Why; it says which of the subjects below is asked for. 类别 */
  readonly kind: ReviewKind;
  /** The leader's account here, who alone is then reminded. 领导账号 */
  readonly leaderId?: string | null | undefined;
  /** The leader, at most 40 characters. 点评领导 */
  readonly leaderName: string;
  /** The leader's post. 职务 */
  readonly leaderPost?: string | null | undefined;
  /** SECTION, MEMBER: its name. 名称 */
  readonly subjectName?: string | null | undefined;
  /** CONTACT_POINT, SUBORDINATE: an organization below. 被点评单位 */
  readonly tenantId?: string | null | undefined;
  /** First day, not before the running half-year. 起始日期 */
  readonly validFrom: string;
  /** Last day. 终止日期 */
  readonly validTo?: string | null | undefined;
};

/** Order of relations. 排序 */
export type ReviewRelationSort =
  | 'LEADER_ASC'
  | 'LEADER_DESC'
  | 'SUBJECT_ASC'
  | 'SUBJECT_DESC'
  | 'VALID_FROM_ASC'
  | 'VALID_FROM_DESC';

/** What the report over reviews is about; all conditions together. 点评汇总条件 */
export type ReviewReportInput = {
  /** What a row stands for; LEADER when left out. 汇总方式 */
  readonly by?: ReviewGrouping | null | undefined;
  /** Only rows where this number is not 0. 指标 */
  readonly figure?: ReviewFigure | null | undefined;
  /** Kind of relation. 类别 */
  readonly kind?: ReviewKind | null | undefined;
  /** Line of the reviewed. 条线 */
  readonly line?: Line | null | undefined;
  /** Half-year, YYYYH1 or YYYYH2; the running one when left out. 半年度 */
  readonly period?: string | null | undefined;
};

/** A shortcoming: a day by which it is put right, or a reason why nothing follows. 指出不足 */
export type ReviewShortcomingInput = {
  /** Which of the six aspects. 方面 */
  readonly aspect: Aspect;
  /** Latest day to put it right: opens a rectification. 整改时限 */
  readonly dueOn?: string | null | undefined;
  /** In a few words, at most 60 characters; repeats are known by it. 问题要点 */
  readonly item: string;
  /** The shortcoming. 问题描述 */
  readonly problem: string;
  /** Why nothing follows, when nothing does. 不列入整改的理由 */
  readonly reasonForNone?: string | null | undefined;
  /** How grave; MINOR when left out. 严重程度 */
  readonly severity?: Severity | null | undefined;
};

/** Where a review stands. 点评状态 */
export type ReviewState =
  | 'DONE'
  | 'DUE'
  | 'EXCUSED'
  | 'MISSED'
  | 'SCHEDULED';

/** Compares a ReviewState. 枚举条件 */
export type ReviewStateFilter = {
  /** Equal to. 等于 */
  readonly eq?: ReviewState | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<ReviewState> | null | undefined;
};

/** On time or late; derived, never stored. 点评时效 */
export type ReviewTimeliness =
  | 'DONE_LATE'
  | 'DONE_ON_TIME'
  | 'DUE_SOON'
  | 'MISSED'
  | 'NOT_APPLICABLE'
  | 'NOT_DUE'
  | 'OVERDUE';

/** Compares a ReviewTimeliness. 枚举条件 */
export type ReviewTimelinessFilter = {
  /** Equal to. 等于 */
  readonly eq?: ReviewTimeliness | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<ReviewTimeliness> | null | undefined;
};

/** Whose eyes: reviewed ourselves, given by our leaders, or inside our reading scope. 视角 */
export type ReviewView =
  | 'GIVEN'
  | 'OVERSEEN'
  | 'RECEIVED';

/** What a grant allows. 角色 */
export type Role =
  | 'ADMISSION_OFFICER'
  | 'API_CLIENT'
  | 'AUDITOR'
  | 'DISTRICT_READER'
  | 'INSPECTION_LEADER'
  | 'INSPECTOR'
  | 'ISSUER'
  | 'LINE_READER'
  | 'PLATFORM_ADMIN'
  | 'RECEIVER'
  | 'REVIEWER'
  | 'TENANT_ADMIN'
  | 'TENANT_APPROVER'
  | 'TENANT_OPERATOR'
  | 'TERRITORY_READER';

/** The first administrator and the district. 初始化 */
export type SetupInput = {
  /** GB/T 2260 code of the district. 区划代码 */
  readonly districtCode: string;
  /** Name. 姓名 */
  readonly name: string;
  /** Password. 密码 */
  readonly password: string;
  /** User name. 用户名 */
  readonly username: string;
};

/** How grave a problem is. 严重程度 */
export type Severity =
  | 'MAJOR'
  | 'MINOR'
  | 'SERIOUS';

/** Compares a Severity. 枚举条件 */
export type SeverityFilter = {
  /** Equal to. 等于 */
  readonly eq?: Severity | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<Severity> | null | undefined;
};

/** Name and password. 登录 */
export type SignInInput = {
  /** Password. 密码 */
  readonly password: string;
  /** User name. 用户名 */
  readonly username: string;
};

/** What an organization must have done by the last day of a stage. 阶段关口 */
export type StageGate =
  | 'TASKS_SUBMITTED'
  | 'THEME_FITS';

/** A stage as it is to be. 阶段内容 */
export type StageInput = {
  /** Last day, within the campaign. 结束日期 */
  readonly endsOn: string;
  /** What must be done by its last day. 阶段关口 */
  readonly gates?: ReadonlyArray<StageGate> | null | undefined;
  /** Of a stage there is; a new one without. 编号 */
  readonly id?: string | null | undefined;
  /** At most 60 characters. 名称 */
  readonly name: string;
  /** What the stage is for, at most 500 characters. 阶段要求 */
  readonly requirement?: string | null | undefined;
  /** First day, after the last day of the stage before. 开始日期 */
  readonly startsOn: string;
};

/** Green: nothing to do; yellow: soon; red: now. 运行状态级别 */
export type StatusLevel =
  | 'BAD'
  | 'GOOD'
  | 'WATCH';

/** What a light of the status page is about. 运行状态项目 */
export type StatusSubject =
  | 'BACKUP'
  | 'CLOCK'
  | 'DATABASE'
  | 'ERRORS'
  | 'JOBS'
  | 'MEMORY'
  | 'REPLICA'
  | 'SEALING'
  | 'SERVER'
  | 'SESSIONS'
  | 'STORAGE'
  | 'VERIFICATION';

/** Compares a text as a whole. 文本条件 */
export type StringFilter = {
  /** Equal to. 等于 */
  readonly eq?: string | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** What became of a submission. 报送结果 */
export type SubmissionOutcome =
  | 'APPROVED'
  | 'PENDING'
  | 'RETURNED'
  | 'WITHDRAWN';

/** By rule or by hand. 督办来源 */
export type SupervisionCause =
  | 'MANUAL'
  | 'RULE';

/** Level of a supervision notice. 督办等级 */
export type SupervisionLevel =
  | 'BLUE'
  | 'RED'
  | 'YELLOW';

/** Compares a SupervisionLevel. 枚举条件 */
export type SupervisionLevelFilter = {
  /** Equal to. 等于 */
  readonly eq?: SupervisionLevel | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<SupervisionLevel> | null | undefined;
};

/** Set 下达, set anew 调整, reached 上报, or put right 更正. 记录类别 */
export type TargetEntryKind =
  | 'AMEND'
  | 'CORRECT'
  | 'ISSUE'
  | 'REPORT';

/** What the report over targets counts; lagging = behind + far behind. 指标统计口径 */
export type TargetFigure =
  | 'BEHIND'
  | 'FAR_BEHIND'
  | 'LAGGING'
  | 'ON_TRACK'
  | 'REACHED'
  | 'REPORTED'
  | 'SHARES'
  | 'UNREPORTED';

/** What was reached against the time gone: reached 已完成, keeps pace 符合序时, up to ten points behind 略滞后, further behind or past its day 滞后. 进度灯 */
export type TargetLight =
  | 'BEHIND'
  | 'FAR_BEHIND'
  | 'ON_TRACK'
  | 'REACHED';

/** Compares a TargetLight. 枚举条件 */
export type TargetLightFilter = {
  /** Equal to. 等于 */
  readonly eq?: TargetLight | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<TargetLight> | null | undefined;
};

/** Of which year, on which day. 条件 */
export type TargetReportInput = {
  /** As of the end of this day; today when left out. 截至日期 */
  readonly asOf?: string | null | undefined;
  /** Year; this one when left out. 年度 */
  readonly year?: number | null | undefined;
};

/** Only the rows that a number counts; all conditions together. 明细条件 */
export type TargetRowsInput = {
  /** Counted by this figure. 统计口径 */
  readonly figure?: TargetFigure | null | undefined;
  /** Of this line. 条线 */
  readonly line?: Line | null | undefined;
  /** Of this target. 年度目标 */
  readonly targetId?: string | null | undefined;
  /** Of this organization. 单位 */
  readonly tenantId?: string | null | undefined;
  /** Of this territory, by code. 区域 */
  readonly territory?: string | null | undefined;
};

/** Whom a task is for: (lines ∧ kinds ∧ territories) ∪ include − exclude ∪ own groups ∪ self. 下达对象 */
export type TargetSelectorInput = {
  /** But not these. 排除 */
  readonly exclude?: ReadonlyArray<string> | null | undefined;
  /** And these mass groups of ours. 本单位群团 */
  readonly groups?: ReadonlyArray<string> | null | undefined;
  /** And these. 另加 */
  readonly include?: ReadonlyArray<string> | null | undefined;
  /** Of these kinds. 类别 */
  readonly kinds?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** Who leads; all when empty. 牵头单位 */
  readonly leads?: ReadonlyArray<string> | null | undefined;
  /** Of these lines. 条线 */
  readonly lines?: ReadonlyArray<Line> | null | undefined;
  /** And ourselves. 本单位 */
  readonly self?: boolean | null | undefined;
  /** In these divisions or below. 区划 */
  readonly territories?: ReadonlyArray<string> | null | undefined;
};

/** Which shares; all conditions together. 指标筛选 */
export type TargetShareFilter = {
  /** Not reached, and due within two weeks or silent for a quarter. 需要关注 */
  readonly attention?: BooleanFilter | null | undefined;
  /** By campaign. 活动 */
  readonly campaignId?: IdFilter | null | undefined;
  /** By due day. 完成期限 */
  readonly dueOn?: DateFilter | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By who issued it. 下达单位 */
  readonly issuerId?: IdFilter | null | undefined;
  /** By light, today. 进度灯 */
  readonly light?: TargetLightFilter | null | undefined;
  /** By line. 条线 */
  readonly line?: LineFilter | null | undefined;
  /** Words, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** By state. 状态 */
  readonly state?: TargetShareStateFilter | null | undefined;
  /** By annual target. 年度目标 */
  readonly targetId?: IdFilter | null | undefined;
  /** By organization. 单位 */
  readonly tenantId?: IdFilter | null | undefined;
  /** By territory code. 区域 */
  readonly territory?: StringFilter | null | undefined;
  /** By year. 年度 */
  readonly year?: IntFilter | null | undefined;
};

/** Order of shares; never by what was reached. 排序 */
export type TargetShareSort =
  | 'DUE_ASC'
  | 'DUE_DESC'
  | 'TENANT_ASC'
  | 'TENANT_DESC'
  | 'TITLE_ASC'
  | 'TITLE_DESC';

/** Whether a tenant's share still runs. 指标状态 */
export type TargetShareState =
  | 'CLOSED'
  | 'OPEN'
  | 'WITHDRAWN';

/** Compares a TargetShareState. 枚举条件 */
export type TargetShareStateFilter = {
  /** Equal to. 等于 */
  readonly eq?: TargetShareState | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<TargetShareState> | null | undefined;
};

/** Whose eyes: our own, those we issued, or inside our reading scope. 视角 */
export type TargetShareView =
  | 'ISSUED'
  | 'OVERSEEN'
  | 'OWN';

/** Equal parts 平均, by the head counts of the registers 按人数, or typed 逐个填写. 分解口径 */
export type TargetSplit =
  | 'BY_HEADS'
  | 'EQUAL'
  | 'TYPED';

/** Whom a target falls to, and how. 分解设置 */
export type TargetSplitInput = {
  /** Whom. 分解对象 */
  readonly selector: TargetSelectorInput;
  /** Equal, by heads, or typed. 分解口径 */
  readonly split: TargetSplit;
  /** Whether shares add up. 分解方式 */
  readonly spread: TargetSpread;
  /** The whole, or what applies to each. 目标值 */
  readonly total: number;
};

/** How a target falls to tenants: their shares add up 分解累加 SUM, or it applies to each and is never added 分别达到 EACH. 分解方式 */
export type TargetSpread =
  | 'EACH'
  | 'SUM';

/** Compares a TargetSpread. 枚举条件 */
export type TargetSpreadFilter = {
  /** Equal to. 等于 */
  readonly eq?: TargetSpread | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<TargetSpread> | null | undefined;
};

/** Which tasks; all conditions together. 任务筛选 */
export type TaskFilter = {
  /** By campaign. 活动 */
  readonly campaignId?: IdFilter | null | undefined;
  /** By due day. 截止日期 */
  readonly dueOn?: DateFilter | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By kind. 类别 */
  readonly kind?: TaskKindFilter | null | undefined;
  /** By the assignment passed on. 上级任务 */
  readonly parentAssignmentId?: IdFilter | null | undefined;
  /** Words in Chinese, pinyin or initials. 搜索 */
  readonly q?: string | null | undefined;
  /** By state. 状态 */
  readonly state?: TaskStateFilter | null | undefined;
};

/** A task to write. 任务 */
export type TaskInput = {
  /** Aspects. 方面 */
  readonly aspects?: ReadonlyArray<Aspect> | null | undefined;
  /** Document number. 依据文号 */
  readonly basis?: string | null | undefined;
  /** What is required, at most 20,000 characters. 工作要求 */
  readonly body: string;
  /** Campaign. 活动 */
  readonly campaignId?: string | null | undefined;
  /** Clauses it carries out, at most 20, of documents of one's own or from above. 引用条款 */
  readonly clauseIds?: ReadonlyArray<string> | null | undefined;
  /** What is to be handed in. 报送内容 */
  readonly deliverables: ReadonlyArray<DeliverableInput>;
  /** Due by the end of this day. 截止日期 */
  readonly dueOn: string;
  /** Files to go with it. 附件 */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** Kind of work. 类别 */
  readonly kind: TaskKind;
  /** The received assignment it passes on. 上级任务 */
  readonly parentAssignmentId?: string | null | undefined;
  /** Office that receives the reports. 接收部门 */
  readonly receiverName?: string | null | undefined;
  /** Days given after a return, default 5. 整改天数 */
  readonly reworkDays?: number | null | undefined;
  /** Whom it is for. 下达对象 */
  readonly selector: TargetSelectorInput;
  /** Stage of the campaign. 阶段 */
  readonly stageId?: string | null | undefined;
  /** Title, at most 120 characters. 标题 */
  readonly title: string;
};

/** What kind of work is asked for. 任务类别 */
export type TaskKind =
  | 'COMMITMENT_CALL'
  | 'HONOUR_CALL'
  | 'REPORT'
  | 'SELF_INSPECTION'
  | 'TASK'
  | 'TRAINING';

/** Compares a TaskKind. 枚举条件 */
export type TaskKindFilter = {
  /** Equal to. 等于 */
  readonly eq?: TaskKind | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<TaskKind> | null | undefined;
};

/** Order of tasks. 排序 */
export type TaskSort =
  | 'CREATED_ASC'
  | 'CREATED_DESC'
  | 'DUE_ASC'
  | 'DUE_DESC'
  | 'TITLE_ASC'
  | 'TITLE_DESC';

/** Where a task stands. 下达状态 */
export type TaskState =
  | 'ADMISSION_REVIEW'
  | 'APPROVED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DISPATCHED'
  | 'DRAFT';

/** Compares a TaskState. 枚举条件 */
export type TaskStateFilter = {
  /** Equal to. 等于 */
  readonly eq?: TaskState | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<TaskState> | null | undefined;
};

/** Which themes; all conditions together. 主题筛选 */
export type ThemeFilter = {
  /** By campaign. 活动 */
  readonly campaignId?: IdFilter | null | undefined;
  /** By id. 编号 */
  readonly id?: IdFilter | null | undefined;
  /** By line. 条线 */
  readonly line?: LineFilter | null | undefined;
  /** Words, pinyin or initials of theme or organization. 搜索 */
  readonly q?: string | null | undefined;
  /** By state. 状态 */
  readonly state?: ThemeStateFilter | null | undefined;
  /** By organization. 单位 */
  readonly tenantId?: IdFilter | null | undefined;
  /** By territory code. 区域 */
  readonly territory?: StringFilter | null | undefined;
};

/** A theme. 主题内容 */
export type ThemeInput = {
  /** How it fits the campaign and the place, at most 2,000 characters. 主题说明 */
  readonly explanation: string;
  /** The theme in a sentence, at most 60 characters. 主题 */
  readonly title: string;
};

/** A theme at the version seen. 主题及版本 */
export type ThemeRef = {
  /** Which. 编号 */
  readonly id: string;
  /** Version the user saw. 版本 */
  readonly version: number;
};

/** Order of themes. 排序 */
export type ThemeSort =
  | 'CREATED_ASC'
  | 'CREATED_DESC'
  | 'STATE_ASC'
  | 'STATE_DESC'
  | 'TENANT_ASC'
  | 'TENANT_DESC';

/** Where an organization's own theme stands. 主题状态 */
export type ThemeState =
  | 'DRAFT'
  | 'FITS'
  | 'SUBMITTED'
  | 'TO_IMPROVE';

/** Compares a ThemeState. 枚举条件 */
export type ThemeStateFilter = {
  /** Equal to. 等于 */
  readonly eq?: ThemeState | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<ThemeState> | null | undefined;
};

/** Whose eyes: our own, to comment, or inside our reading scope. 视角 */
export type ThemeView =
  | 'GUIDING'
  | 'OVERSEEN'
  | 'OWN';

/** On time or late; derived, never stored. 时效 */
export type Timeliness =
  | 'DONE_LATE'
  | 'DONE_ON_TIME'
  | 'DUE_SOON'
  | 'NOT_APPLICABLE'
  | 'NOT_DUE'
  | 'OVERDUE'
  | 'WITH_RECEIVER'
  | 'WITH_RECEIVER_LATE';

/** Compares a Timeliness. 枚举条件 */
export type TimelinessFilter = {
  /** Equal to. 等于 */
  readonly eq?: Timeliness | null | undefined;
  /** One of. 属于 */
  readonly in?: ReadonlyArray<Timeliness> | null | undefined;
};

/** Whether a token may act or only read. 令牌权限 */
export type TokenAccess =
  | 'READ'
  | 'READ_WRITE';

/** Whether a token still opens anything. 令牌状态 */
export type TokenState =
  | 'ACTIVE'
  | 'EXPIRED'
  | 'REVOKED';

/** A training as it was held. 培训记录 */
export type TrainingRecordInput = {
  /** People trained. 参训人数 */
  readonly attendees?: number | null | undefined;
  /** Held on. 培训日期 */
  readonly heldOn?: string | null | undefined;
  /** Place. 地点 */
  readonly place?: string | null | undefined;
  /** Topic. 主题 */
  readonly topic?: string | null | undefined;
};

export type AccountRecordFragment = { readonly id: string, readonly username: string, readonly name: string, readonly status: AccountStatus, readonly version: number, readonly lastSignInAt: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly grants: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly scope: GrantScope, readonly scopeId: string | null, readonly validFrom: string, readonly validTo: string | null, readonly reason: string, readonly active: boolean, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly name: string } }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type AccountsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  sort?: AccountSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type AccountsQuery = { readonly accounts: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly username: string, readonly name: string, readonly status: AccountStatus, readonly version: number, readonly lastSignInAt: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly grants: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly scope: GrantScope, readonly scopeId: string | null, readonly validFrom: string, readonly validTo: string | null, readonly reason: string, readonly active: boolean, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly name: string } }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> } };

export type AccountQueryVariables = Exact<{
  id: string;
}>;


export type AccountQuery = { readonly account: { readonly id: string, readonly username: string, readonly name: string, readonly status: AccountStatus, readonly version: number, readonly lastSignInAt: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly grants: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly scope: GrantScope, readonly scopeId: string | null, readonly validFrom: string, readonly validTo: string | null, readonly reason: string, readonly active: boolean, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly name: string } }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null };

export type CreateAccountMutationVariables = Exact<{
  input: AccountInput;
}>;


export type CreateAccountMutation = { readonly createAccount: { readonly temporaryPassword: string | null, readonly account: { readonly id: string, readonly username: string, readonly name: string, readonly status: AccountStatus, readonly version: number, readonly lastSignInAt: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly grants: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly scope: GrantScope, readonly scopeId: string | null, readonly validFrom: string, readonly validTo: string | null, readonly reason: string, readonly active: boolean, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly name: string } }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ResetPasswordMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ResetPasswordMutation = { readonly resetPassword: { readonly temporaryPassword: string | null, readonly account: { readonly id: string, readonly username: string, readonly name: string, readonly status: AccountStatus, readonly version: number, readonly lastSignInAt: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly grants: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly scope: GrantScope, readonly scopeId: string | null, readonly validFrom: string, readonly validTo: string | null, readonly reason: string, readonly active: boolean, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly name: string } }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SuspendAccountMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type SuspendAccountMutation = { readonly suspendAccount: { readonly account: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ResumeAccountMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ResumeAccountMutation = { readonly resumeAccount: { readonly account: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CreateGrantMutationVariables = Exact<{
  input: GrantInput;
}>;


export type CreateGrantMutation = { readonly createGrant: { readonly grant: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EndGrantMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type EndGrantMutation = { readonly endGrant: { readonly grant: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { readonly sessions: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly lastSeenAt: string, readonly address: string, readonly userAgent: string, readonly current: boolean }> };

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSessionMutation = { readonly revokeSession: { readonly signedOut: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CompleteSetupMutationVariables = Exact<{
  token: string;
  input: SetupInput;
}>;


export type CompleteSetupMutation = { readonly completeSetup: { readonly viewer: { readonly locale: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ApiTokenRecordFragment = { readonly id: string, readonly name: string, readonly prefix: string, readonly access: TokenAccess, readonly roles: ReadonlyArray<Role>, readonly expiresOn: string, readonly createdAt: string, readonly lastUsedAt: string | null, readonly state: TokenState, readonly revokedAt: string | null, readonly revokedBy: string | null, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type MyApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApiTokensQuery = { readonly myApiTokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly prefix: string, readonly access: TokenAccess, readonly roles: ReadonlyArray<Role>, readonly expiresOn: string, readonly createdAt: string, readonly lastUsedAt: string | null, readonly state: TokenState, readonly revokedAt: string | null, readonly revokedBy: string | null, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> };

export type ApiTokensQueryVariables = Exact<{
  filter?: ApiTokenFilter | null | undefined;
  sort?: ApiTokenSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ApiTokensQuery = { readonly apiTokens: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly name: string, readonly prefix: string, readonly access: TokenAccess, readonly roles: ReadonlyArray<Role>, readonly expiresOn: string, readonly createdAt: string, readonly lastUsedAt: string | null, readonly state: TokenState, readonly revokedAt: string | null, readonly revokedBy: string | null, readonly account: { readonly id: string, readonly name: string } | null, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> } };

export type CreateApiTokenMutationVariables = Exact<{
  input: ApiTokenInput;
}>;


export type CreateApiTokenMutation = { readonly createApiToken: { readonly secret: string | null, readonly apiToken: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiTokenMutation = { readonly revokeApiToken: { readonly apiToken: { readonly id: string, readonly state: TokenState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AccountFindingsQueryVariables = Exact<{
  days?: number | null | undefined;
  filter?: AccountFindingFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type AccountFindingsQuery = { readonly accountFindings: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly kind: FindingKind, readonly since: string, readonly count: number | null, readonly tenant: { readonly id: string, readonly shortName: string }, readonly account: { readonly id: string, readonly username: string, readonly name: string, readonly version: number, readonly lastSignInAt: string | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly grant: { readonly id: string, readonly role: Role, readonly reason: string, readonly lastUsedOn: string | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly apiToken: { readonly id: string, readonly name: string, readonly prefix: string, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null }> } };

export type AccountFindingCountsQueryVariables = Exact<{
  days?: number | null | undefined;
}>;


export type AccountFindingCountsQuery = { readonly accountFindingCounts: ReadonlyArray<{ readonly kind: FindingKind, readonly count: number }> };

export type AccountSessionsQueryVariables = Exact<{
  id: string;
}>;


export type AccountSessionsQuery = { readonly accountSessions: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly lastSeenAt: string, readonly address: string, readonly userAgent: string, readonly current: boolean }> };

export type SignOutAccountMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type SignOutAccountMutation = { readonly signOutAccount: { readonly account: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type LinkedIdentityFragment = { readonly id: string, readonly issuer: string, readonly subject: string, readonly linkedAt: string, readonly linkedBy: string, readonly lastUsedAt: string | null };

export type OwnSecurityFragment = { readonly secondFactorSince: string | null, readonly secondFactorRequired: boolean, readonly recoveryCodesLeft: number, readonly passwordChangedAt: string, readonly byProvider: boolean, readonly identities: ReadonlyArray<{ readonly id: string, readonly issuer: string, readonly subject: string, readonly linkedAt: string, readonly linkedBy: string, readonly lastUsedAt: string | null }> };

export type AccountSecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountSecurityQuery = { readonly accountSecurity: { readonly secondFactorSince: string | null, readonly secondFactorRequired: boolean, readonly recoveryCodesLeft: number, readonly passwordChangedAt: string, readonly byProvider: boolean, readonly identities: ReadonlyArray<{ readonly id: string, readonly issuer: string, readonly subject: string, readonly linkedAt: string, readonly linkedBy: string, readonly lastUsedAt: string | null }> }, readonly signInOptions: { readonly provider: string | null } };

export type BeginSecondFactorMutationVariables = Exact<{
  password?: string | null | undefined;
}>;


export type BeginSecondFactorMutation = { readonly beginSecondFactor: { readonly secret: string | null, readonly uri: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { readonly confirmSecondFactor: { readonly recoveryCodes: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RenewRecoveryCodesMutationVariables = Exact<{
  password: string;
  code: string;
}>;


export type RenewRecoveryCodesMutation = { readonly renewRecoveryCodes: { readonly recoveryCodes: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RemoveSecondFactorMutationVariables = Exact<{
  password: string;
  code: string;
}>;


export type RemoveSecondFactorMutation = { readonly removeSecondFactor: { readonly security: { readonly secondFactorSince: string | null, readonly secondFactorRequired: boolean, readonly recoveryCodesLeft: number, readonly passwordChangedAt: string, readonly byProvider: boolean, readonly identities: ReadonlyArray<{ readonly id: string, readonly issuer: string, readonly subject: string, readonly linkedAt: string, readonly linkedBy: string, readonly lastUsedAt: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type BeginIdentityLinkMutationVariables = Exact<{
  password: string;
  code?: string | null | undefined;
}>;


export type BeginIdentityLinkMutation = { readonly beginIdentityLink: { readonly path: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type UnlinkIdentityMutationVariables = Exact<{
  id: string;
}>;


export type UnlinkIdentityMutation = { readonly unlinkIdentity: { readonly security: { readonly secondFactorSince: string | null, readonly secondFactorRequired: boolean, readonly recoveryCodesLeft: number, readonly passwordChangedAt: string, readonly byProvider: boolean, readonly identities: ReadonlyArray<{ readonly id: string, readonly issuer: string, readonly subject: string, readonly linkedAt: string, readonly linkedBy: string, readonly lastUsedAt: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AccountSignsInQueryVariables = Exact<{
  id: string;
}>;


export type AccountSignsInQuery = { readonly account: { readonly id: string, readonly version: number, readonly secondFactorSince: string | null, readonly identities: ReadonlyArray<{ readonly id: string, readonly issuer: string, readonly subject: string, readonly linkedAt: string, readonly linkedBy: string, readonly lastUsedAt: string | null }>, readonly securityActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly signInOptions: { readonly provider: string | null } };

export type ResetSecondFactorMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ResetSecondFactorMutation = { readonly resetSecondFactor: { readonly account: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RegisterIdentityMutationVariables = Exact<{
  id: string;
  version: number;
  subject: string;
}>;


export type RegisterIdentityMutation = { readonly registerIdentity: { readonly account: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RevokeIdentityMutationVariables = Exact<{
  id: string;
  version: number;
  identityId: string;
}>;


export type RevokeIdentityMutation = { readonly revokeIdentity: { readonly account: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SecondFactorRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondFactorRolesQuery = { readonly secondFactorRoles: ReadonlyArray<Role> };

export type SetSecondFactorRolesMutationVariables = Exact<{
  roles: ReadonlyArray<Role> | Role;
}>;


export type SetSecondFactorRolesMutation = { readonly setSecondFactorRoles: { readonly roles: ReadonlyArray<Role> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type TenantFragment = { readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line };

export type ViewerFragment = { readonly roles: ReadonlyArray<Role>, readonly mustChangePassword: boolean, readonly mustSetUpSecondFactor: boolean, readonly locale: string, readonly canOversee: boolean, readonly canIssue: boolean, readonly canFollow: boolean, readonly scopeLabel: string, readonly today: string, readonly account: { readonly id: string, readonly name: string, readonly username: string }, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }, readonly tenants: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly mustChangePassword: boolean, readonly mustSetUpSecondFactor: boolean, readonly locale: string, readonly canOversee: boolean, readonly canIssue: boolean, readonly canFollow: boolean, readonly scopeLabel: string, readonly today: string, readonly account: { readonly id: string, readonly name: string, readonly username: string }, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }, readonly tenants: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }> } | null };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { readonly signInOptions: { readonly provider: string | null } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn: { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly mustChangePassword: boolean, readonly mustSetUpSecondFactor: boolean, readonly locale: string, readonly canOversee: boolean, readonly canIssue: boolean, readonly canFollow: boolean, readonly scopeLabel: string, readonly today: string, readonly account: { readonly id: string, readonly name: string, readonly username: string }, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }, readonly tenants: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }> } | null, readonly challenge: { readonly token: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ConfirmSignInMutationVariables = Exact<{
  token: string;
  code: string;
}>;


export type ConfirmSignInMutation = { readonly confirmSignIn: { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly mustChangePassword: boolean, readonly mustSetUpSecondFactor: boolean, readonly locale: string, readonly canOversee: boolean, readonly canIssue: boolean, readonly canFollow: boolean, readonly scopeLabel: string, readonly today: string, readonly account: { readonly id: string, readonly name: string, readonly username: string }, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }, readonly tenants: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly signedOut: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SwitchTenantMutationVariables = Exact<{
  tenantId: string;
}>;


export type SwitchTenantMutation = { readonly switchTenant: { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly mustChangePassword: boolean, readonly mustSetUpSecondFactor: boolean, readonly locale: string, readonly canOversee: boolean, readonly canIssue: boolean, readonly canFollow: boolean, readonly scopeLabel: string, readonly today: string, readonly account: { readonly id: string, readonly name: string, readonly username: string }, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }, readonly tenants: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SetLocaleMutationVariables = Exact<{
  locale: string;
}>;


export type SetLocaleMutation = { readonly setLocale: { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly mustChangePassword: boolean, readonly mustSetUpSecondFactor: boolean, readonly locale: string, readonly canOversee: boolean, readonly canIssue: boolean, readonly canFollow: boolean, readonly scopeLabel: string, readonly today: string, readonly account: { readonly id: string, readonly name: string, readonly username: string }, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }, readonly tenants: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { readonly changePassword: { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly mustChangePassword: boolean, readonly mustSetUpSecondFactor: boolean, readonly locale: string, readonly canOversee: boolean, readonly canIssue: boolean, readonly canFollow: boolean, readonly scopeLabel: string, readonly today: string, readonly account: { readonly id: string, readonly name: string, readonly username: string }, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }, readonly tenants: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type FindQueryVariables = Exact<{
  q: string;
  working: boolean;
  issuing: boolean;
  own: boolean;
}>;


export type FindQuery = { readonly assignments?: { readonly items: ReadonlyArray<{ readonly id: string, readonly title: string, readonly groupName: string | null, readonly tenant: { readonly id: string, readonly shortName: string } }> }, readonly tasks?: { readonly items: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: TaskState }> }, readonly organizations: { readonly items: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly massGroups?: { readonly items: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { readonly today: { readonly unreadMessages: number } };

export type ChangesSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ChangesSubscription = { readonly changes: { readonly cursor: string, readonly entityType: string, readonly entityId: string, readonly byYou: boolean } };

export type AssignmentRowFragment = { readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: AssignmentState, readonly version: number, readonly timeliness: Timeliness, readonly effectiveDueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly assignee: string | null, readonly groupName: string | null, readonly reminderCount: number, readonly supervisionLevel: SupervisionLevel | null, readonly mustReacknowledge: boolean, readonly issuer: { readonly id: string, readonly shortName: string }, readonly tenant: { readonly id: string, readonly shortName: string }, readonly campaign: { readonly name: string } | null };

export type AssignmentListRowFragment = { readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: AssignmentState, readonly version: number, readonly timeliness: Timeliness, readonly effectiveDueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly assignee: string | null, readonly groupName: string | null, readonly reminderCount: number, readonly supervisionLevel: SupervisionLevel | null, readonly mustReacknowledge: boolean, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly issuer: { readonly id: string, readonly shortName: string }, readonly tenant: { readonly id: string, readonly shortName: string }, readonly campaign: { readonly name: string } | null };

export type FileInfoFragment = { readonly id: string, readonly name: string, readonly size: number, readonly url: string };

export type AssignmentRecordFragment = { readonly taskId: string, readonly role: AssignmentRole, readonly dueOn: string, readonly reworkDueOn: string | null, readonly dispatchedAt: string, readonly progressNote: string | null, readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: AssignmentState, readonly version: number, readonly timeliness: Timeliness, readonly effectiveDueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly assignee: string | null, readonly groupName: string | null, readonly reminderCount: number, readonly supervisionLevel: SupervisionLevel | null, readonly mustReacknowledge: boolean, readonly brief: { readonly body: string, readonly basis: string | null, readonly receiverName: string | null, readonly reworkDays: number, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly label: string, readonly text: string }>, readonly deliverables: ReadonlyArray<{ readonly key: string, readonly kind: DeliverableKind, readonly title: string, readonly required: boolean, readonly instructions: string | null, readonly maxLength: number | null }>, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }> }, readonly draft: { readonly version: number, readonly note: string | null, readonly updatedAt: string, readonly contents: ReadonlyArray<{ readonly key: string, readonly text: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }>, readonly training: { readonly heldOn: string | null, readonly place: string | null, readonly attendees: number | null, readonly topic: string | null } | null }> } | null, readonly submissions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly note: string | null, readonly submittedAt: string, readonly submittedBy: string, readonly outcome: SubmissionOutcome, readonly contents: ReadonlyArray<{ readonly key: string, readonly text: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }>, readonly training: { readonly heldOn: string | null, readonly place: string | null, readonly attendees: number | null, readonly topic: string | null } | null }> }>, readonly returns: ReadonlyArray<{ readonly id: string, readonly submissionId: string, readonly at: string, readonly by: string, readonly reworkDueOn: string, readonly reasons: ReadonlyArray<{ readonly deliverable: string, readonly reason: string }> }>, readonly objections: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly state: ObjectionState, readonly decisionNote: string | null, readonly filedAt: string }>, readonly extensions: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly state: ExtensionState, readonly requestedDueOn: string, readonly grantedDueOn: string | null, readonly decisionNote: string | null }>, readonly notices: ReadonlyArray<{ readonly id: string, readonly level: SupervisionLevel, readonly cause: SupervisionCause, readonly note: string | null, readonly issuedAt: string, readonly issuedBy: string }>, readonly children: ReadonlyArray<{ readonly id: string, readonly groupName: string | null, readonly state: AssignmentState, readonly timeliness: Timeliness, readonly progress: number }>, readonly deliverableStatuses: ReadonlyArray<{ readonly key: string, readonly status: DeliverableStatus }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly issuer: { readonly id: string, readonly shortName: string }, readonly tenant: { readonly id: string, readonly shortName: string }, readonly campaign: { readonly name: string } | null };

export type AssignmentsQueryVariables = Exact<{
  view?: AssignmentView | null | undefined;
  filter?: AssignmentFilter | null | undefined;
  sort?: AssignmentSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type AssignmentsQuery = { readonly assignments: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: AssignmentState, readonly version: number, readonly timeliness: Timeliness, readonly effectiveDueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly assignee: string | null, readonly groupName: string | null, readonly reminderCount: number, readonly supervisionLevel: SupervisionLevel | null, readonly mustReacknowledge: boolean, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly issuer: { readonly id: string, readonly shortName: string }, readonly tenant: { readonly id: string, readonly shortName: string }, readonly campaign: { readonly name: string } | null }> } };

export type AssignmentQueryVariables = Exact<{
  id: string;
}>;


export type AssignmentQuery = { readonly assignment: { readonly taskId: string, readonly role: AssignmentRole, readonly dueOn: string, readonly reworkDueOn: string | null, readonly dispatchedAt: string, readonly progressNote: string | null, readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: AssignmentState, readonly version: number, readonly timeliness: Timeliness, readonly effectiveDueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly assignee: string | null, readonly groupName: string | null, readonly reminderCount: number, readonly supervisionLevel: SupervisionLevel | null, readonly mustReacknowledge: boolean, readonly brief: { readonly body: string, readonly basis: string | null, readonly receiverName: string | null, readonly reworkDays: number, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly label: string, readonly text: string }>, readonly deliverables: ReadonlyArray<{ readonly key: string, readonly kind: DeliverableKind, readonly title: string, readonly required: boolean, readonly instructions: string | null, readonly maxLength: number | null }>, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }> }, readonly draft: { readonly version: number, readonly note: string | null, readonly updatedAt: string, readonly contents: ReadonlyArray<{ readonly key: string, readonly text: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }>, readonly training: { readonly heldOn: string | null, readonly place: string | null, readonly attendees: number | null, readonly topic: string | null } | null }> } | null, readonly submissions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly note: string | null, readonly submittedAt: string, readonly submittedBy: string, readonly outcome: SubmissionOutcome, readonly contents: ReadonlyArray<{ readonly key: string, readonly text: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }>, readonly training: { readonly heldOn: string | null, readonly place: string | null, readonly attendees: number | null, readonly topic: string | null } | null }> }>, readonly returns: ReadonlyArray<{ readonly id: string, readonly submissionId: string, readonly at: string, readonly by: string, readonly reworkDueOn: string, readonly reasons: ReadonlyArray<{ readonly deliverable: string, readonly reason: string }> }>, readonly objections: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly state: ObjectionState, readonly decisionNote: string | null, readonly filedAt: string }>, readonly extensions: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly state: ExtensionState, readonly requestedDueOn: string, readonly grantedDueOn: string | null, readonly decisionNote: string | null }>, readonly notices: ReadonlyArray<{ readonly id: string, readonly level: SupervisionLevel, readonly cause: SupervisionCause, readonly note: string | null, readonly issuedAt: string, readonly issuedBy: string }>, readonly children: ReadonlyArray<{ readonly id: string, readonly groupName: string | null, readonly state: AssignmentState, readonly timeliness: Timeliness, readonly progress: number }>, readonly deliverableStatuses: ReadonlyArray<{ readonly key: string, readonly status: DeliverableStatus }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly issuer: { readonly id: string, readonly shortName: string }, readonly tenant: { readonly id: string, readonly shortName: string }, readonly campaign: { readonly name: string } | null } | null };

export type TodayQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayQuery = { readonly today: { readonly toAcknowledge: number, readonly dueSoon: number, readonly overdue: number, readonly toRectify: number, readonly inspections: number, readonly unreadMessages: number }, readonly assignments: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: AssignmentState, readonly version: number, readonly timeliness: Timeliness, readonly effectiveDueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly assignee: string | null, readonly groupName: string | null, readonly reminderCount: number, readonly supervisionLevel: SupervisionLevel | null, readonly mustReacknowledge: boolean, readonly issuer: { readonly id: string, readonly shortName: string }, readonly tenant: { readonly id: string, readonly shortName: string }, readonly campaign: { readonly name: string } | null }> }, readonly messages: { readonly items: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly title: string, readonly text: string, readonly createdAt: string, readonly readAt: string | null, readonly assignmentId: string | null, readonly rectificationId: string | null, readonly campaignId: string | null, readonly reviewObligationId: string | null, readonly carrierId: string | null, readonly targetShareId: string | null, readonly targetPositionId: string | null, readonly inspectionVisitId: string | null, readonly inspectionAdviceId: string | null }> } };

export type BeginningQueryVariables = Exact<{
  id: string;
}>;


export type BeginningQuery = { readonly organization: { readonly principal: string | null } | null, readonly massGroups: { readonly total: number }, readonly tenantMembers: ReadonlyArray<{ readonly id: string }> };

export type IssuerTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type IssuerTodayQuery = { readonly issuerToday: { readonly toReview: number, readonly objectionsToDecide: number, readonly extensionsToDecide: number, readonly overdue: number, readonly toVerify: number, readonly themesToComment: number, readonly contestsToDecide: number } };

export type MembersQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersQuery = { readonly tenantMembers: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type SaveDraftAssignmentMutationVariables = Exact<{
  id: string;
  draftVersion: number;
  contents: ReadonlyArray<ContentInput> | ContentInput;
  note?: string | null | undefined;
}>;


export type SaveDraftAssignmentMutation = { readonly saveDraftAssignment: { readonly assignment: { readonly draft: { readonly version: number, readonly updatedAt: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AcknowledgeAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type AcknowledgeAssignmentMutation = { readonly acknowledgeAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AcceptAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type AcceptAssignmentMutation = { readonly acceptAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type StartAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type StartAssignmentMutation = { readonly startAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReworkAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ReworkAssignmentMutation = { readonly reworkAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ObjectAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type ObjectAssignmentMutation = { readonly objectAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReportProgressAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  progress: number;
  note?: string | null | undefined;
}>;


export type ReportProgressAssignmentMutation = { readonly reportProgressAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AssignAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  accountId?: string | null | undefined;
}>;


export type AssignAssignmentMutation = { readonly assignAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type WithdrawAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  reason?: string | null | undefined;
}>;


export type WithdrawAssignmentMutation = { readonly withdrawAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RequestExtensionAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  dueOn: string;
  reason: string;
}>;


export type RequestExtensionAssignmentMutation = { readonly requestExtensionAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type TakeForReviewAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type TakeForReviewAssignmentMutation = { readonly takeForReviewAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ApproveAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  comment?: string | null | undefined;
}>;


export type ApproveAssignmentMutation = { readonly approveAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReopenAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
  reworkDays?: number | null | undefined;
}>;


export type ReopenAssignmentMutation = { readonly reopenAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type UpholdObjectionAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  note?: string | null | undefined;
}>;


export type UpholdObjectionAssignmentMutation = { readonly upholdObjectionAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type OverruleObjectionAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  note: string;
}>;


export type OverruleObjectionAssignmentMutation = { readonly overruleObjectionAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type WaiveAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type WaiveAssignmentMutation = { readonly waiveAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ExtendAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  dueOn: string;
  note?: string | null | undefined;
}>;


export type ExtendAssignmentMutation = { readonly extendAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RefuseExtensionAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  note: string;
}>;


export type RefuseExtensionAssignmentMutation = { readonly refuseExtensionAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CloseIncompleteAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type CloseIncompleteAssignmentMutation = { readonly closeIncompleteAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RemindAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  note?: string | null | undefined;
}>;


export type RemindAssignmentMutation = { readonly remindAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SuperviseAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  level: SupervisionLevel;
  note: string;
}>;


export type SuperviseAssignmentMutation = { readonly superviseAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AcknowledgeAssignmentsMutationVariables = Exact<{
  items: ReadonlyArray<AssignmentRef> | AssignmentRef;
}>;


export type AcknowledgeAssignmentsMutation = { readonly acknowledgeAssignments: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AcceptAssignmentsMutationVariables = Exact<{
  items: ReadonlyArray<AssignmentRef> | AssignmentRef;
}>;


export type AcceptAssignmentsMutation = { readonly acceptAssignments: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type StartAssignmentsMutationVariables = Exact<{
  items: ReadonlyArray<AssignmentRef> | AssignmentRef;
}>;


export type StartAssignmentsMutation = { readonly startAssignments: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ApproveAssignmentsMutationVariables = Exact<{
  items: ReadonlyArray<AssignmentRef> | AssignmentRef;
}>;


export type ApproveAssignmentsMutation = { readonly approveAssignments: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RemindAssignmentsMutationVariables = Exact<{
  items: ReadonlyArray<AssignmentRef> | AssignmentRef;
  note?: string | null | undefined;
}>;


export type RemindAssignmentsMutation = { readonly remindAssignments: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SuperviseAssignmentsMutationVariables = Exact<{
  items: ReadonlyArray<AssignmentRef> | AssignmentRef;
  level: SupervisionLevel;
  note: string;
}>;


export type SuperviseAssignmentsMutation = { readonly superviseAssignments: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReturnAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  reasons: ReadonlyArray<ReturnReasonInput> | ReturnReasonInput;
  reworkDays?: number | null | undefined;
  rectify?: ReturnedProblemInput | null | undefined;
}>;


export type ReturnAssignmentMutation = { readonly returnAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SubmitAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  contents?: ReadonlyArray<ContentInput> | ContentInput | null | undefined;
  note?: string | null | undefined;
}>;


export type SubmitAssignmentMutation = { readonly submitAssignment: { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type DeliverableAskedFragment = { readonly key: string, readonly kind: DeliverableKind, readonly title: string, readonly required: boolean, readonly instructions: string | null, readonly maxLength: number | null };

export type ContentGivenFragment = { readonly key: string, readonly text: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }>, readonly training: { readonly heldOn: string | null, readonly place: string | null, readonly attendees: number | null, readonly topic: string | null } | null };

export type ActedAssignmentFragment = { readonly assignment: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type BulkOfAssignmentsFragment = { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type CampaignRowFragment = { readonly id: string, readonly name: string, readonly startsOn: string, readonly endsOn: string, readonly owner: { readonly id: string, readonly shortName: string }, readonly currentStage: { readonly id: string, readonly name: string } | null };

export type CampaignRecordFragment = { readonly version: number, readonly theme: string | null, readonly themeNote: string | null, readonly id: string, readonly name: string, readonly startsOn: string, readonly endsOn: string, readonly stages: ReadonlyArray<{ readonly id: string, readonly number: number, readonly name: string, readonly startsOn: string, readonly endsOn: string, readonly requirement: string | null, readonly gates: ReadonlyArray<StageGate>, readonly daysLeft: number, readonly standings: ReadonlyArray<{ readonly gate: StageGate, readonly open: number }> }>, readonly ownTheme: { readonly explanation: string | null, readonly submittedBy: string | null, readonly commentedBy: string | null, readonly id: string, readonly version: number, readonly title: string | null, readonly state: ThemeState, readonly submittedAt: string | null, readonly comment: string | null, readonly commentedAt: string | null, readonly line: Line, readonly guide: { readonly shortName: string }, readonly draft: { readonly title: string, readonly explanation: string, readonly version: number, readonly savedAt: string, readonly savedBy: string } | null, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly owner: { readonly id: string, readonly shortName: string }, readonly currentStage: { readonly id: string, readonly name: string } | null };

export type CampaignListQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignListQuery = { readonly campaigns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly startsOn: string, readonly endsOn: string, readonly owner: { readonly id: string, readonly shortName: string }, readonly currentStage: { readonly id: string, readonly name: string } | null }> };

export type CampaignDetailsQueryVariables = Exact<{
  id: string;
}>;


export type CampaignDetailsQuery = { readonly campaign: { readonly version: number, readonly theme: string | null, readonly themeNote: string | null, readonly id: string, readonly name: string, readonly startsOn: string, readonly endsOn: string, readonly stages: ReadonlyArray<{ readonly id: string, readonly number: number, readonly name: string, readonly startsOn: string, readonly endsOn: string, readonly requirement: string | null, readonly gates: ReadonlyArray<StageGate>, readonly daysLeft: number, readonly standings: ReadonlyArray<{ readonly gate: StageGate, readonly open: number }> }>, readonly ownTheme: { readonly explanation: string | null, readonly submittedBy: string | null, readonly commentedBy: string | null, readonly id: string, readonly version: number, readonly title: string | null, readonly state: ThemeState, readonly submittedAt: string | null, readonly comment: string | null, readonly commentedAt: string | null, readonly line: Line, readonly guide: { readonly shortName: string }, readonly draft: { readonly title: string, readonly explanation: string, readonly version: number, readonly savedAt: string, readonly savedBy: string } | null, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly owner: { readonly id: string, readonly shortName: string }, readonly currentStage: { readonly id: string, readonly name: string } | null } | null };

export type CampaignDoneFragment = { readonly campaign: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type CreateCampaignMutationVariables = Exact<{
  input: CampaignInput;
}>;


export type CreateCampaignMutation = { readonly createCampaign: { readonly campaign: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EditCampaignMutationVariables = Exact<{
  id: string;
  version: number;
  input: CampaignInput;
}>;


export type EditCampaignMutation = { readonly editCampaign: { readonly campaign: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type PlanStagesMutationVariables = Exact<{
  id: string;
  version: number;
  stages: ReadonlyArray<StageInput> | StageInput;
}>;


export type PlanStagesMutation = { readonly planStagesCampaign: { readonly campaign: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ThemeRowFragment = { readonly id: string, readonly version: number, readonly title: string | null, readonly state: ThemeState, readonly submittedAt: string | null, readonly comment: string | null, readonly commentedAt: string | null, readonly line: Line, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type ThemeRecordFragment = { readonly explanation: string | null, readonly submittedBy: string | null, readonly commentedBy: string | null, readonly id: string, readonly version: number, readonly title: string | null, readonly state: ThemeState, readonly submittedAt: string | null, readonly comment: string | null, readonly commentedAt: string | null, readonly line: Line, readonly guide: { readonly shortName: string }, readonly draft: { readonly title: string, readonly explanation: string, readonly version: number, readonly savedAt: string, readonly savedBy: string } | null, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type ThemesQueryVariables = Exact<{
  view?: ThemeView | null | undefined;
  filter?: ThemeFilter | null | undefined;
  sort?: ThemeSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ThemesQuery = { readonly themes: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string | null, readonly state: ThemeState, readonly submittedAt: string | null, readonly comment: string | null, readonly commentedAt: string | null, readonly line: Line, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> } };

export type ThemeDetailsQueryVariables = Exact<{
  id: string;
}>;


export type ThemeDetailsQuery = { readonly theme: { readonly explanation: string | null, readonly submittedBy: string | null, readonly commentedBy: string | null, readonly id: string, readonly version: number, readonly title: string | null, readonly state: ThemeState, readonly submittedAt: string | null, readonly comment: string | null, readonly commentedAt: string | null, readonly line: Line, readonly guide: { readonly shortName: string }, readonly draft: { readonly title: string, readonly explanation: string, readonly version: number, readonly savedAt: string, readonly savedBy: string } | null, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null };

export type ThemeDoneFragment = { readonly theme: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type DraftThemeMutationVariables = Exact<{
  campaignId: string;
  input: ThemeInput;
}>;


export type DraftThemeMutation = { readonly draftTheme: { readonly theme: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EditThemeMutationVariables = Exact<{
  id: string;
  version: number;
  input: ThemeInput;
}>;


export type EditThemeMutation = { readonly editTheme: { readonly theme: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SubmitThemeMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type SubmitThemeMutation = { readonly submitTheme: { readonly theme: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type FindFittingThemeMutationVariables = Exact<{
  id: string;
  version: number;
  comment?: string | null | undefined;
}>;


export type FindFittingThemeMutation = { readonly findFittingTheme: { readonly theme: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AskToImproveThemeMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type AskToImproveThemeMutation = { readonly askToImproveTheme: { readonly theme: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type FindFittingThemesMutationVariables = Exact<{
  items: ReadonlyArray<ThemeRef> | ThemeRef;
  comment?: string | null | undefined;
}>;


export type FindFittingThemesMutation = { readonly findFittingThemes: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CampaignNumbersFragment = { readonly organizations: number, readonly withoutTheme: number, readonly submitted: number, readonly toImprove: number, readonly fits: number, readonly behind: number };

export type CampaignReportQueryVariables = Exact<{
  campaignId: string;
  figure?: CampaignFigure | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type CampaignReportQuery = { readonly campaignReport: { readonly asOf: string, readonly scope: string, readonly count: number, readonly total: { readonly organizations: number, readonly withoutTheme: number, readonly submitted: number, readonly toImprove: number, readonly fits: number, readonly behind: number }, readonly byLine: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly organizations: number, readonly withoutTheme: number, readonly submitted: number, readonly toImprove: number, readonly fits: number, readonly behind: number } }>, readonly rows: ReadonlyArray<{ readonly organizationId: string, readonly name: string, readonly line: Line, readonly territoryName: string, readonly themeId: string | null, readonly theme: string | null, readonly themeState: ThemeState | null, readonly open: number, readonly behind: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } };

export type CarrierRowFragment = { readonly id: string, readonly version: number, readonly title: string, readonly origin: CarrierOrigin, readonly problem: string, readonly resultsOn: string | null, readonly sharedAt: string | null, readonly endedOn: string | null, readonly adoptedFrom: string | null, readonly ownCopyId: string | null, readonly line: Line, readonly createdOn: string, readonly tenant: { readonly id: string, readonly shortName: string }, readonly adoptions: ReadonlyArray<{ readonly id: string, readonly adopter: string, readonly adoptedOn: string }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type CarrierRecordFragment = { readonly practice: string, readonly results: string | null, readonly endNote: string | null, readonly adoptedFromId: string | null, readonly createdBy: string, readonly id: string, readonly version: number, readonly title: string, readonly origin: CarrierOrigin, readonly problem: string, readonly resultsOn: string | null, readonly sharedAt: string | null, readonly endedOn: string | null, readonly adoptedFrom: string | null, readonly ownCopyId: string | null, readonly line: Line, readonly createdOn: string, readonly campaign: { readonly id: string, readonly name: string }, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly adoptions: ReadonlyArray<{ readonly id: string, readonly adopter: string, readonly adoptedOn: string }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type CarriersQueryVariables = Exact<{
  view?: CarrierView | null | undefined;
  filter?: CarrierFilter | null | undefined;
  sort?: CarrierSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type CarriersQuery = { readonly carriers: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly origin: CarrierOrigin, readonly problem: string, readonly resultsOn: string | null, readonly sharedAt: string | null, readonly endedOn: string | null, readonly adoptedFrom: string | null, readonly ownCopyId: string | null, readonly line: Line, readonly createdOn: string, readonly tenant: { readonly id: string, readonly shortName: string }, readonly adoptions: ReadonlyArray<{ readonly id: string, readonly adopter: string, readonly adoptedOn: string }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> } };

export type SharedCarriersQueryVariables = Exact<{
  filter?: CarrierFilter | null | undefined;
  sort?: CarrierSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type SharedCarriersQuery = { readonly sharedCarriers: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly origin: CarrierOrigin, readonly problem: string, readonly resultsOn: string | null, readonly sharedAt: string | null, readonly endedOn: string | null, readonly adoptedFrom: string | null, readonly ownCopyId: string | null, readonly line: Line, readonly createdOn: string, readonly tenant: { readonly id: string, readonly shortName: string }, readonly adoptions: ReadonlyArray<{ readonly id: string, readonly adopter: string, readonly adoptedOn: string }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> } };

export type CarrierDetailsQueryVariables = Exact<{
  id: string;
}>;


export type CarrierDetailsQuery = { readonly carrier: { readonly practice: string, readonly results: string | null, readonly endNote: string | null, readonly adoptedFromId: string | null, readonly createdBy: string, readonly id: string, readonly version: number, readonly title: string, readonly origin: CarrierOrigin, readonly problem: string, readonly resultsOn: string | null, readonly sharedAt: string | null, readonly endedOn: string | null, readonly adoptedFrom: string | null, readonly ownCopyId: string | null, readonly line: Line, readonly createdOn: string, readonly campaign: { readonly id: string, readonly name: string }, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly adoptions: ReadonlyArray<{ readonly id: string, readonly adopter: string, readonly adoptedOn: string }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null };

export type CarrierCampaignsQueryVariables = Exact<{ [key: string]: never; }>;


export type CarrierCampaignsQuery = { readonly campaigns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly owner: { readonly id: string } }> };

export type CarrierDoneFragment = { readonly carrier: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type CreateCarrierMutationVariables = Exact<{
  campaignId: string;
  input: CarrierInput;
}>;


export type CreateCarrierMutation = { readonly createCarrier: { readonly carrier: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EditCarrierMutationVariables = Exact<{
  id: string;
  version: number;
  input: CarrierInput;
}>;


export type EditCarrierMutation = { readonly editCarrier: { readonly carrier: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ShareCarrierMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ShareCarrierMutation = { readonly shareCarrier: { readonly carrier: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type UnshareCarrierMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type UnshareCarrierMutation = { readonly unshareCarrier: { readonly carrier: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EndCarrierMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type EndCarrierMutation = { readonly endCarrier: { readonly carrier: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AdoptCarrierMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type AdoptCarrierMutation = { readonly adoptCarrier: { readonly carrier: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CarrierNumbersFragment = { readonly organizations: number, readonly withoutCarrier: number, readonly total: number, readonly inherited: number, readonly innovated: number, readonly adopted: number, readonly withResults: number, readonly shared: number, readonly spread: number, readonly adoptions: number };

export type CarrierReportQueryVariables = Exact<{
  campaignId: string;
  without?: boolean | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type CarrierReportQuery = { readonly carrierReport: { readonly asOf: string, readonly scope: string, readonly count: number, readonly total: { readonly organizations: number, readonly withoutCarrier: number, readonly total: number, readonly inherited: number, readonly innovated: number, readonly adopted: number, readonly withResults: number, readonly shared: number, readonly spread: number, readonly adoptions: number }, readonly byLine: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly organizations: number, readonly withoutCarrier: number, readonly total: number, readonly inherited: number, readonly innovated: number, readonly adopted: number, readonly withResults: number, readonly shared: number, readonly spread: number, readonly adoptions: number } }>, readonly byTerritory: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly organizations: number, readonly withoutCarrier: number, readonly total: number, readonly inherited: number, readonly innovated: number, readonly adopted: number, readonly withResults: number, readonly shared: number, readonly spread: number, readonly adoptions: number } }>, readonly spread: ReadonlyArray<{ readonly id: string, readonly title: string, readonly origin: CarrierOrigin, readonly organization: string, readonly adopters: ReadonlyArray<string>, readonly adoptions: number }>, readonly rows: ReadonlyArray<{ readonly organizationId: string, readonly name: string, readonly line: Line, readonly territoryName: string, readonly figures: { readonly organizations: number, readonly withoutCarrier: number, readonly total: number, readonly inherited: number, readonly innovated: number, readonly adopted: number, readonly withResults: number, readonly shared: number, readonly spread: number, readonly adoptions: number } }> } };

export type PolicyDocumentRecordFragment = { readonly id: string, readonly version: number, readonly number: string, readonly title: string, readonly issuedOn: string, readonly owner: { readonly id: string, readonly shortName: string }, readonly clauses: ReadonlyArray<{ readonly id: string, readonly label: string, readonly text: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type PolicyDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyDocumentsQuery = { readonly policyDocuments: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly issuedOn: string, readonly owner: { readonly id: string, readonly shortName: string }, readonly clauses: ReadonlyArray<{ readonly id: string }> }> };

export type PolicyDocumentDetailsQueryVariables = Exact<{
  id: string;
}>;


export type PolicyDocumentDetailsQuery = { readonly policyDocument: { readonly id: string, readonly version: number, readonly number: string, readonly title: string, readonly issuedOn: string, readonly owner: { readonly id: string, readonly shortName: string }, readonly clauses: ReadonlyArray<{ readonly id: string, readonly label: string, readonly text: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null };

export type PolicyDocumentDoneFragment = { readonly policyDocument: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type CreatePolicyDocumentMutationVariables = Exact<{
  input: PolicyDocumentInput;
}>;


export type CreatePolicyDocumentMutation = { readonly createPolicyDocument: { readonly policyDocument: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EditPolicyDocumentMutationVariables = Exact<{
  id: string;
  version: number;
  input: PolicyDocumentInput;
}>;


export type EditPolicyDocumentMutation = { readonly editPolicyDocument: { readonly policyDocument: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ClauseNumbersFragment = { readonly expected: number, readonly completed: number, readonly overdue: number, readonly share: number | null };

export type ClauseReportQueryVariables = Exact<{
  documentId: string;
}>;


export type ClauseReportQuery = { readonly clauseReport: { readonly asOf: string, readonly scope: string, readonly rows: ReadonlyArray<{ readonly clauseId: string, readonly label: string, readonly text: string, readonly figures: { readonly expected: number, readonly completed: number, readonly overdue: number, readonly share: number | null }, readonly tasks: ReadonlyArray<{ readonly taskId: string, readonly title: string, readonly issuer: string, readonly figures: { readonly expected: number, readonly completed: number, readonly overdue: number, readonly share: number | null } }> }> } };

export type CommitmentRowFragment = { readonly id: string, readonly version: number, readonly kind: CommitmentKind, readonly subjectKind: CommitmentSubject, readonly subjectName: string, readonly title: string, readonly dueOn: string, readonly againUntil: string | null, readonly state: CommitmentState, readonly number: number, readonly progress: number, readonly publishedOn: string | null, readonly line: Line, readonly tenant: { readonly id: string, readonly shortName: string } };

export type CommitmentRecordFragment = { readonly conclusion: string | null, readonly id: string, readonly version: number, readonly kind: CommitmentKind, readonly subjectKind: CommitmentSubject, readonly subjectName: string, readonly title: string, readonly dueOn: string, readonly againUntil: string | null, readonly state: CommitmentState, readonly number: number, readonly progress: number, readonly publishedOn: string | null, readonly line: Line, readonly draft: { readonly title: string, readonly body: string, readonly link: string, readonly targetShareId: string | null, readonly dueOn: string, readonly cause: string | null, readonly returnReason: string | null, readonly asked: string | null, readonly askedOn: string | null, readonly askedUntil: string | null, readonly outcome: string | null, readonly solicitedOn: string | null, readonly rectification: { readonly id: string, readonly item: string } | null } | null, readonly opinions: ReadonlyArray<{ readonly id: string, readonly givenBy: string, readonly body: string, readonly adopted: boolean | null, readonly reply: string | null, readonly at: string, readonly recordedBy: string }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly body: string, readonly link: string, readonly targetShareId: string | null, readonly dueOn: string, readonly cause: string | null, readonly asked: string | null, readonly solicitedOn: string | null, readonly outcome: string | null, readonly opinions: number, readonly adopted: number, readonly vettedBy: string, readonly publishedOn: string, readonly withdrawnOn: string | null, readonly rectification: { readonly id: string, readonly item: string } | null }>, readonly notes: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentNoteKind, readonly body: string, readonly at: string, readonly by: string, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }> }>, readonly appraisals: ReadonlyArray<{ readonly id: string, readonly kind: AppraisalKind, readonly verdict: AppraisalVerdict, readonly givenBy: string, readonly people: number | null, readonly satisfied: number | null, readonly note: string | null, readonly at: string, readonly recordedBy: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string } };

export type CommitmentsQueryVariables = Exact<{
  view?: CommitmentView | null | undefined;
  filter?: CommitmentFilter | null | undefined;
  sort?: CommitmentSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type CommitmentsQuery = { readonly commitments: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: CommitmentKind, readonly subjectKind: CommitmentSubject, readonly subjectName: string, readonly title: string, readonly dueOn: string, readonly againUntil: string | null, readonly state: CommitmentState, readonly number: number, readonly progress: number, readonly publishedOn: string | null, readonly line: Line, readonly tenant: { readonly id: string, readonly shortName: string } }> } };

export type CommitmentDetailsQueryVariables = Exact<{
  id: string;
}>;


export type CommitmentDetailsQuery = { readonly commitment: { readonly conclusion: string | null, readonly id: string, readonly version: number, readonly kind: CommitmentKind, readonly subjectKind: CommitmentSubject, readonly subjectName: string, readonly title: string, readonly dueOn: string, readonly againUntil: string | null, readonly state: CommitmentState, readonly number: number, readonly progress: number, readonly publishedOn: string | null, readonly line: Line, readonly draft: { readonly title: string, readonly body: string, readonly link: string, readonly targetShareId: string | null, readonly dueOn: string, readonly cause: string | null, readonly returnReason: string | null, readonly asked: string | null, readonly askedOn: string | null, readonly askedUntil: string | null, readonly outcome: string | null, readonly solicitedOn: string | null, readonly rectification: { readonly id: string, readonly item: string } | null } | null, readonly opinions: ReadonlyArray<{ readonly id: string, readonly givenBy: string, readonly body: string, readonly adopted: boolean | null, readonly reply: string | null, readonly at: string, readonly recordedBy: string }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly body: string, readonly link: string, readonly targetShareId: string | null, readonly dueOn: string, readonly cause: string | null, readonly asked: string | null, readonly solicitedOn: string | null, readonly outcome: string | null, readonly opinions: number, readonly adopted: number, readonly vettedBy: string, readonly publishedOn: string, readonly withdrawnOn: string | null, readonly rectification: { readonly id: string, readonly item: string } | null }>, readonly notes: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentNoteKind, readonly body: string, readonly at: string, readonly by: string, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }> }>, readonly appraisals: ReadonlyArray<{ readonly id: string, readonly kind: AppraisalKind, readonly verdict: AppraisalVerdict, readonly givenBy: string, readonly people: number | null, readonly satisfied: number | null, readonly note: string | null, readonly at: string, readonly recordedBy: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string } } | null };

export type CitableTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type CitableTargetsQuery = { readonly targetShares: { readonly items: ReadonlyArray<{ readonly id: string, readonly year: number, readonly title: string, readonly value: number, readonly unit: string }> } };

export type CommittingGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type CommittingGroupsQuery = { readonly massGroups: { readonly items: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type RevisionCausesQueryVariables = Exact<{ [key: string]: never; }>;


export type RevisionCausesQuery = { readonly rectifications: { readonly items: ReadonlyArray<{ readonly id: string, readonly item: string, readonly state: RectificationState, readonly sourceTitle: string, readonly openedOn: string }> } };

export type CommitmentDoneFragment = { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type DraftCommitmentMutationVariables = Exact<{
  input: CommitmentInput;
}>;


export type DraftCommitmentMutation = { readonly draftCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EditCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  input: CommitmentContentInput;
}>;


export type EditCommitmentMutation = { readonly editCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReviseCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  input: CommitmentRevisionInput;
}>;


export type ReviseCommitmentMutation = { readonly reviseCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type OpenSolicitationCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  asked: string;
  askedUntil: string;
}>;


export type OpenSolicitationCommitmentMutation = { readonly openSolicitationCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RecordOpinionCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  givenBy: string;
  body: string;
}>;


export type RecordOpinionCommitmentMutation = { readonly recordOpinionCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AdoptOpinionMutationVariables = Exact<{
  id: string;
  version: number;
  opinionId: string;
  reply?: string | null | undefined;
}>;


export type AdoptOpinionMutation = { readonly adoptOpinion: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type DeclineOpinionMutationVariables = Exact<{
  id: string;
  version: number;
  opinionId: string;
  reply: string;
}>;


export type DeclineOpinionMutation = { readonly declineOpinion: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SubmitForVettingCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  outcome: string;
}>;


export type SubmitForVettingCommitmentMutation = { readonly submitForVettingCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SubmitImmediateCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type SubmitImmediateCommitmentMutation = { readonly submitImmediateCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type WithdrawCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type WithdrawCommitmentMutation = { readonly withdrawCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type BeginFulfilmentCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type BeginFulfilmentCommitmentMutation = { readonly beginFulfilmentCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReportProgressCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  progress: number;
  body: string;
  fileIds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ReportProgressCommitmentMutation = { readonly reportProgressCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ClaimFulfilmentCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  body: string;
  fileIds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ClaimFulfilmentCommitmentMutation = { readonly claimFulfilmentCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AppraiseCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  kind: AppraisalKind;
  verdict: AppraisalVerdict;
  givenBy?: string | null | undefined;
  people?: number | null | undefined;
  satisfied?: number | null | undefined;
  note?: string | null | undefined;
}>;


export type AppraiseCommitmentMutation = { readonly appraiseCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReturnCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type ReturnCommitmentMutation = { readonly returnCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type PublishCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type PublishCommitmentMutation = { readonly publishCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type OpenAppraisalCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type OpenAppraisalCommitmentMutation = { readonly openAppraisalCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type DisputeCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
  days?: number | null | undefined;
}>;


export type DisputeCommitmentMutation = { readonly disputeCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ConcludeFulfilledCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  note?: string | null | undefined;
}>;


export type ConcludeFulfilledCommitmentMutation = { readonly concludeFulfilledCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ConcludePartlyCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  note: string;
}>;


export type ConcludePartlyCommitmentMutation = { readonly concludePartlyCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ConcludeUnfulfilledCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  note: string;
}>;


export type ConcludeUnfulfilledCommitmentMutation = { readonly concludeUnfulfilledCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type WithdrawPublicCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type WithdrawPublicCommitmentMutation = { readonly withdrawPublicCommitment: { readonly commitment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CoverageNumbersFragment = { readonly eligible: number, readonly covered: number, readonly uncovered: number, readonly longTerm: number, readonly annual: number, readonly immediate: number };

export type CoverageGroupFragment = { readonly key: string, readonly name: string, readonly figures: { readonly eligible: number, readonly covered: number, readonly uncovered: number, readonly longTerm: number, readonly annual: number, readonly immediate: number } };

export type CommitmentCoverageQueryVariables = Exact<{
  input?: CoverageInput | null | undefined;
  figure?: CoverageFigure | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type CommitmentCoverageQuery = { readonly commitmentCoverage: { readonly asOf: string, readonly scope: string, readonly count: number, readonly total: { readonly eligible: number, readonly covered: number, readonly uncovered: number, readonly longTerm: number, readonly annual: number, readonly immediate: number }, readonly byType: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly eligible: number, readonly covered: number, readonly uncovered: number, readonly longTerm: number, readonly annual: number, readonly immediate: number } }>, readonly byLine: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly eligible: number, readonly covered: number, readonly uncovered: number, readonly longTerm: number, readonly annual: number, readonly immediate: number } }>, readonly byTerritory: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly eligible: number, readonly covered: number, readonly uncovered: number, readonly longTerm: number, readonly annual: number, readonly immediate: number } }>, readonly byTenant: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly eligible: number, readonly covered: number, readonly uncovered: number, readonly longTerm: number, readonly annual: number, readonly immediate: number } }>, readonly rows: ReadonlyArray<{ readonly subjectId: string, readonly name: string, readonly type: CoverageType, readonly tenantId: string, readonly tenantName: string, readonly line: Line, readonly territoryName: string, readonly kinds: ReadonlyArray<CommitmentKind> }> } };

export type EnterpriseRecordFragment = { readonly id: string, readonly creditCode: string | null, readonly name: string, readonly ownership: Ownership, readonly divisionCode: string | null, readonly headcount: number, readonly partyMembers: number, readonly leagueMembers: number, readonly women: number, readonly establishedOn: string | null, readonly status: EnterpriseStatus, readonly deregisteredOn: string | null, readonly gaps: ReadonlyArray<BodyKind>, readonly version: number, readonly bodies: ReadonlyArray<{ readonly kind: BodyKind, readonly form: BodyForm, readonly name: string | null, readonly since: string, readonly until: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type EnterprisesQueryVariables = Exact<{
  filter?: EnterpriseFilter | null | undefined;
  sort?: EnterpriseSort | null | undefined;
  page?: PageInput | null | undefined;
  view?: AssignmentView | null | undefined;
}>;


export type EnterprisesQuery = { readonly enterprises: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly creditCode: string | null, readonly name: string, readonly ownership: Ownership, readonly divisionCode: string | null, readonly headcount: number, readonly partyMembers: number, readonly leagueMembers: number, readonly women: number, readonly establishedOn: string | null, readonly status: EnterpriseStatus, readonly deregisteredOn: string | null, readonly gaps: ReadonlyArray<BodyKind>, readonly version: number, readonly bodies: ReadonlyArray<{ readonly kind: BodyKind, readonly form: BodyForm, readonly name: string | null, readonly since: string, readonly until: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> } };

export type EnterpriseQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseQuery = { readonly enterprise: { readonly id: string, readonly creditCode: string | null, readonly name: string, readonly ownership: Ownership, readonly divisionCode: string | null, readonly headcount: number, readonly partyMembers: number, readonly leagueMembers: number, readonly women: number, readonly establishedOn: string | null, readonly status: EnterpriseStatus, readonly deregisteredOn: string | null, readonly gaps: ReadonlyArray<BodyKind>, readonly version: number, readonly bodies: ReadonlyArray<{ readonly kind: BodyKind, readonly form: BodyForm, readonly name: string | null, readonly since: string, readonly until: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null };

export type CreateEnterpriseMutationVariables = Exact<{
  input: EnterpriseInput;
}>;


export type CreateEnterpriseMutation = { readonly createEnterprise: { readonly enterprise: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EditEnterpriseMutationVariables = Exact<{
  id: string;
  version: number;
  input: EnterpriseInput;
}>;


export type EditEnterpriseMutation = { readonly editEnterprise: { readonly enterprise: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CloseEnterpriseMutationVariables = Exact<{
  id: string;
  version: number;
  deregisteredOn: string;
}>;


export type CloseEnterpriseMutation = { readonly closeEnterprise: { readonly enterprise: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EnterpriseRowFragment = { readonly key: string, readonly name: string, readonly enterprises: number, readonly figures: ReadonlyArray<{ readonly kind: BodyKind, readonly eligible: number, readonly covered: number }> };

export type EnterpriseCoverageQueryVariables = Exact<{
  by?: EnterpriseGrouping | null | undefined;
  asOf?: string | null | undefined;
  view?: AssignmentView | null | undefined;
}>;


export type EnterpriseCoverageQuery = { readonly enterpriseCoverage: { readonly asOf: string, readonly scope: string, readonly rules: ReadonlyArray<{ readonly kind: BodyKind, readonly least: number }>, readonly total: { readonly key: string, readonly name: string, readonly enterprises: number, readonly figures: ReadonlyArray<{ readonly kind: BodyKind, readonly eligible: number, readonly covered: number }> }, readonly rows: ReadonlyArray<{ readonly key: string, readonly name: string, readonly enterprises: number, readonly figures: ReadonlyArray<{ readonly kind: BodyKind, readonly eligible: number, readonly covered: number }> }>, readonly trend: ReadonlyArray<{ readonly on: string, readonly figures: ReadonlyArray<{ readonly kind: BodyKind, readonly eligible: number, readonly covered: number }> }> } };

export type EventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  sort?: EventSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type EventsQuery = { readonly events: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly at: string, readonly entityType: string, readonly entityId: string, readonly act: string, readonly actorName: string, readonly actorTenantName: string, readonly role: string | null, readonly note: string | null, readonly before: unknown, readonly after: unknown, readonly requestId: string }> } };

export type AccessEntriesQueryVariables = Exact<{
  filter?: AccessEntryFilter | null | undefined;
  sort?: AccessEntrySort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type AccessEntriesQuery = { readonly accessEntries: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly at: string, readonly readerTenantName: string, readonly readerName: string, readonly operation: string, readonly entityType: string | null, readonly entityId: string | null, readonly rows: number, readonly scope: string }> } };

export type EvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type EvidenceQuery = { readonly evidence: { readonly sealedAt: string | null, readonly seals: number, readonly sealed: number, readonly unsealed: number, readonly verifiedAt: string | null, readonly findings: number | null, readonly firstFinding: string | null } };

export type FeedbackRowFragment = { readonly id: string, readonly version: number, readonly kind: FeedbackKind, readonly body: string, readonly state: FeedbackState, readonly receivedAt: string, readonly commitmentTitle: string | null, readonly line: Line, readonly tenant: { readonly id: string, readonly shortName: string } };

export type FeedbackRecordFragment = { readonly commitmentId: string | null, readonly contact: string | null, readonly answer: string | null, readonly answeredAt: string | null, readonly answeredBy: string | null, readonly shown: boolean, readonly rectificationId: string | null, readonly id: string, readonly version: number, readonly kind: FeedbackKind, readonly body: string, readonly state: FeedbackState, readonly receivedAt: string, readonly commitmentTitle: string | null, readonly line: Line, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string } };

export type FeedbacksQueryVariables = Exact<{
  view?: CommitmentView | null | undefined;
  filter?: PublicFeedbackFilter | null | undefined;
  sort?: PublicFeedbackSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type FeedbacksQuery = { readonly publicFeedbacks: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: FeedbackKind, readonly body: string, readonly state: FeedbackState, readonly receivedAt: string, readonly commitmentTitle: string | null, readonly line: Line, readonly tenant: { readonly id: string, readonly shortName: string } }> } };

export type FeedbackDetailsQueryVariables = Exact<{
  id: string;
}>;


export type FeedbackDetailsQuery = { readonly publicFeedback: { readonly commitmentId: string | null, readonly contact: string | null, readonly answer: string | null, readonly answeredAt: string | null, readonly answeredBy: string | null, readonly shown: boolean, readonly rectificationId: string | null, readonly id: string, readonly version: number, readonly kind: FeedbackKind, readonly body: string, readonly state: FeedbackState, readonly receivedAt: string, readonly commitmentTitle: string | null, readonly line: Line, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string } } | null };

export type FeedbackDoneFragment = { readonly publicFeedback: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type AnswerFeedbackMutationVariables = Exact<{
  id: string;
  version: number;
  answer: string;
}>;


export type AnswerFeedbackMutation = { readonly answerPublicFeedback: { readonly publicFeedback: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AnswerFeedbackInPublicMutationVariables = Exact<{
  id: string;
  version: number;
  answer: string;
}>;


export type AnswerFeedbackInPublicMutation = { readonly answerInPublic: { readonly publicFeedback: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SetAsideFeedbackMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type SetAsideFeedbackMutation = { readonly setAsidePublicFeedback: { readonly publicFeedback: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type TakeUpFeedbackMutationVariables = Exact<{
  id: string;
  version: number;
  aspect: Aspect;
  item: string;
  severity?: Severity | null | undefined;
  dueOn: string;
  verifierId?: string | null | undefined;
}>;


export type TakeUpFeedbackMutation = { readonly takeUpPublicFeedback: { readonly publicFeedback: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ImportRowFragment = { readonly id: string, readonly version: number, readonly kind: ImportKind, readonly state: ImportState, readonly fileName: string, readonly rowCount: number, readonly newCount: number, readonly changedCount: number, readonly sameCount: number, readonly wrongCount: number, readonly notedCount: number, readonly writtenCount: number, readonly refusedCount: number, readonly undoneCount: number, readonly createdByName: string, readonly createdAt: string, readonly committedAt: string | null };

export type ImportRecordFragment = { readonly page: string | null, readonly unknownHeads: ReadonlyArray<string>, readonly hiddenCount: number, readonly leftCount: number, readonly undoUntil: string | null, readonly undoMinutesLeft: number | null, readonly endedAt: string | null, readonly isUndoable: boolean, readonly error: string | null, readonly id: string, readonly version: number, readonly kind: ImportKind, readonly state: ImportState, readonly fileName: string, readonly rowCount: number, readonly newCount: number, readonly changedCount: number, readonly sameCount: number, readonly wrongCount: number, readonly notedCount: number, readonly writtenCount: number, readonly refusedCount: number, readonly undoneCount: number, readonly createdByName: string, readonly createdAt: string, readonly committedAt: string | null, readonly job: { readonly id: string, readonly version: number, readonly kind: JobKind, readonly state: JobState, readonly done: number, readonly total: number, readonly error: string | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly issues: ReadonlyArray<{ readonly row: number, readonly column: string | null, readonly head: string | null, readonly value: string | null, readonly message: string, readonly isNote: boolean }>, readonly changes: ReadonlyArray<{ readonly row: number, readonly label: string, readonly head: string, readonly before: string, readonly after: string }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type ImportsQueryVariables = Exact<{
  filter?: ImportFilter | null | undefined;
  sort?: ImportSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ImportsQuery = { readonly imports: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: ImportKind, readonly state: ImportState, readonly fileName: string, readonly rowCount: number, readonly newCount: number, readonly changedCount: number, readonly sameCount: number, readonly wrongCount: number, readonly notedCount: number, readonly writtenCount: number, readonly refusedCount: number, readonly undoneCount: number, readonly createdByName: string, readonly createdAt: string, readonly committedAt: string | null }> } };

export type ImportQueryVariables = Exact<{
  id: string;
}>;


export type ImportQuery = { readonly import: { readonly page: string | null, readonly unknownHeads: ReadonlyArray<string>, readonly hiddenCount: number, readonly leftCount: number, readonly undoUntil: string | null, readonly undoMinutesLeft: number | null, readonly endedAt: string | null, readonly isUndoable: boolean, readonly error: string | null, readonly id: string, readonly version: number, readonly kind: ImportKind, readonly state: ImportState, readonly fileName: string, readonly rowCount: number, readonly newCount: number, readonly changedCount: number, readonly sameCount: number, readonly wrongCount: number, readonly notedCount: number, readonly writtenCount: number, readonly refusedCount: number, readonly undoneCount: number, readonly createdByName: string, readonly createdAt: string, readonly committedAt: string | null, readonly job: { readonly id: string, readonly version: number, readonly kind: JobKind, readonly state: JobState, readonly done: number, readonly total: number, readonly error: string | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly issues: ReadonlyArray<{ readonly row: number, readonly column: string | null, readonly head: string | null, readonly value: string | null, readonly message: string, readonly isNote: boolean }>, readonly changes: ReadonlyArray<{ readonly row: number, readonly label: string, readonly head: string, readonly before: string, readonly after: string }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null };

export type CheckImportMutationVariables = Exact<{
  input: ImportInput;
}>;


export type CheckImportMutation = { readonly checkImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CommitImportMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type CommitImportMutation = { readonly commitImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AbandonImportMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type AbandonImportMutation = { readonly abandonImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type UndoImportMutationVariables = Exact<{
  id: string;
  version: number;
  leaveChanged?: boolean | null | undefined;
}>;


export type UndoImportMutation = { readonly undoImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type InspectionVisitRowFragment = { readonly id: string, readonly version: number, readonly targetId: string, readonly groupId: string, readonly groupName: string, readonly groupKind: InspectionGroupKind, readonly tenantName: string, readonly plannedOn: string, readonly heldOn: string | null, readonly state: InspectionVisitState, readonly line: Line, readonly purpose: string | null, readonly tenant: { readonly id: string, readonly shortName: string } };

export type InspectionFindingRowFragment = { readonly id: string, readonly version: number, readonly visitId: string, readonly groupName: string, readonly tenantName: string, readonly aspect: Aspect, readonly item: string, readonly problem: string, readonly severity: Severity, readonly days: number, readonly foundOn: string, readonly foundBy: string, readonly issuedOn: string | null, readonly contest: string | null, readonly verdict: InspectionVerdict | null, readonly verdictNote: string | null, readonly rectification: { readonly id: string, readonly state: RectificationState, readonly timeliness: RectificationTimeliness } | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }> };

export type InspectionVisitRecordFragment = { readonly notice: string | null, readonly summary: string | null, readonly issuedOn: string | null, readonly recheckOn: string | null, readonly concludedOn: string | null, readonly lastReason: string | null, readonly plannedBy: string, readonly id: string, readonly version: number, readonly targetId: string, readonly groupId: string, readonly groupName: string, readonly groupKind: InspectionGroupKind, readonly tenantName: string, readonly plannedOn: string, readonly heldOn: string | null, readonly state: InspectionVisitState, readonly line: Line, readonly purpose: string | null, readonly checklist: ReadonlyArray<{ readonly key: string, readonly aspect: Aspect, readonly text: string }>, readonly answers: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rating: InspectionRating, readonly note: string | null, readonly by: string }>, readonly days: ReadonlyArray<{ readonly on: string, readonly groups: ReadonlyArray<string> }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly version: number, readonly visitId: string, readonly groupName: string, readonly tenantName: string, readonly aspect: Aspect, readonly item: string, readonly problem: string, readonly severity: Severity, readonly days: number, readonly foundOn: string, readonly foundBy: string, readonly issuedOn: string | null, readonly contest: string | null, readonly verdict: InspectionVerdict | null, readonly verdictNote: string | null, readonly rectification: { readonly id: string, readonly state: RectificationState, readonly timeliness: RectificationTimeliness } | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }> }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string } };

export type InspectionVisitsQueryVariables = Exact<{
  view?: InspectionView | null | undefined;
  filter?: InspectionVisitFilter | null | undefined;
  sort?: InspectionVisitSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type InspectionVisitsQuery = { readonly inspectionVisits: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly targetId: string, readonly groupId: string, readonly groupName: string, readonly groupKind: InspectionGroupKind, readonly tenantName: string, readonly plannedOn: string, readonly heldOn: string | null, readonly state: InspectionVisitState, readonly line: Line, readonly purpose: string | null, readonly tenant: { readonly id: string, readonly shortName: string } }> } };

export type InspectionVisitDetailsQueryVariables = Exact<{
  id: string;
}>;


export type InspectionVisitDetailsQuery = { readonly inspectionVisit: { readonly notice: string | null, readonly summary: string | null, readonly issuedOn: string | null, readonly recheckOn: string | null, readonly concludedOn: string | null, readonly lastReason: string | null, readonly plannedBy: string, readonly id: string, readonly version: number, readonly targetId: string, readonly groupId: string, readonly groupName: string, readonly groupKind: InspectionGroupKind, readonly tenantName: string, readonly plannedOn: string, readonly heldOn: string | null, readonly state: InspectionVisitState, readonly line: Line, readonly purpose: string | null, readonly checklist: ReadonlyArray<{ readonly key: string, readonly aspect: Aspect, readonly text: string }>, readonly answers: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rating: InspectionRating, readonly note: string | null, readonly by: string }>, readonly days: ReadonlyArray<{ readonly on: string, readonly groups: ReadonlyArray<string> }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly version: number, readonly visitId: string, readonly groupName: string, readonly tenantName: string, readonly aspect: Aspect, readonly item: string, readonly problem: string, readonly severity: Severity, readonly days: number, readonly foundOn: string, readonly foundBy: string, readonly issuedOn: string | null, readonly contest: string | null, readonly verdict: InspectionVerdict | null, readonly verdictNote: string | null, readonly rectification: { readonly id: string, readonly state: RectificationState, readonly timeliness: RectificationTimeliness } | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }> }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string } } | null };

export type InspectionFindingsQueryVariables = Exact<{
  view?: InspectionView | null | undefined;
  filter?: InspectionFindingFilter | null | undefined;
  sort?: InspectionFindingSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type InspectionFindingsQuery = { readonly inspectionFindings: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly visitId: string, readonly groupName: string, readonly tenantName: string, readonly aspect: Aspect, readonly item: string, readonly problem: string, readonly severity: Severity, readonly days: number, readonly foundOn: string, readonly foundBy: string, readonly issuedOn: string | null, readonly contest: string | null, readonly verdict: InspectionVerdict | null, readonly verdictNote: string | null, readonly rectification: { readonly id: string, readonly state: RectificationState, readonly timeliness: RectificationTimeliness } | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }> }> } };

export type InspectionAdviceRowFragment = { readonly id: string, readonly version: number, readonly groupName: string, readonly tenantName: string, readonly aspect: Aspect, readonly title: string, readonly body: string, readonly state: InspectionAdviceState, readonly givenOn: string, readonly givenBy: string, readonly answer: string | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type InspectionAdviceRecordFragment = { readonly visitId: string | null, readonly id: string, readonly version: number, readonly groupName: string, readonly tenantName: string, readonly aspect: Aspect, readonly title: string, readonly body: string, readonly state: InspectionAdviceState, readonly givenOn: string, readonly givenBy: string, readonly answer: string | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly tenant: { readonly id: string, readonly shortName: string }, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type InspectionAdvicesQueryVariables = Exact<{
  view?: InspectionView | null | undefined;
  filter?: InspectionAdviceFilter | null | undefined;
  sort?: InspectionAdviceSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type InspectionAdvicesQuery = { readonly inspectionAdvices: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly groupName: string, readonly tenantName: string, readonly aspect: Aspect, readonly title: string, readonly body: string, readonly state: InspectionAdviceState, readonly givenOn: string, readonly givenBy: string, readonly answer: string | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> } };

export type InspectionAdviceDetailsQueryVariables = Exact<{
  id: string;
}>;


export type InspectionAdviceDetailsQuery = { readonly inspectionAdvice: { readonly visitId: string | null, readonly id: string, readonly version: number, readonly groupName: string, readonly tenantName: string, readonly aspect: Aspect, readonly title: string, readonly body: string, readonly state: InspectionAdviceState, readonly givenOn: string, readonly givenBy: string, readonly answer: string | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly tenant: { readonly id: string, readonly shortName: string }, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null };

export type InspectionGroupRowFragment = { readonly id: string, readonly version: number, readonly kind: InspectionGroupKind, readonly name: string, readonly system: string | null, readonly startsOn: string, readonly endsOn: string, readonly current: boolean, readonly targets: ReadonlyArray<{ readonly id: string, readonly organizationName: string }> };

export type InspectionGroupRecordFragment = { readonly id: string, readonly version: number, readonly kind: InspectionGroupKind, readonly name: string, readonly system: string | null, readonly startsOn: string, readonly endsOn: string, readonly current: boolean, readonly checklist: ReadonlyArray<{ readonly key: string, readonly aspect: Aspect, readonly text: string }>, readonly targets: ReadonlyArray<{ readonly id: string, readonly version: number, readonly organizationName: string, readonly line: Line, readonly validFrom: string, readonly validTo: string, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type InspectionGroupsQueryVariables = Exact<{
  filter?: InspectionGroupFilter | null | undefined;
  sort?: InspectionGroupSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type InspectionGroupsQuery = { readonly inspectionGroups: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: InspectionGroupKind, readonly name: string, readonly system: string | null, readonly startsOn: string, readonly endsOn: string, readonly current: boolean, readonly targets: ReadonlyArray<{ readonly id: string, readonly organizationName: string }> }> } };

export type InspectionGroupDetailsQueryVariables = Exact<{
  id: string;
}>;


export type InspectionGroupDetailsQuery = { readonly inspectionGroup: { readonly id: string, readonly version: number, readonly kind: InspectionGroupKind, readonly name: string, readonly system: string | null, readonly startsOn: string, readonly endsOn: string, readonly current: boolean, readonly checklist: ReadonlyArray<{ readonly key: string, readonly aspect: Aspect, readonly text: string }>, readonly targets: ReadonlyArray<{ readonly id: string, readonly version: number, readonly organizationName: string, readonly line: Line, readonly validFrom: string, readonly validTo: string, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null };

export type InspectionMembersQueryVariables = Exact<{
  groupId?: string | null | undefined;
}>;


export type InspectionMembersQuery = { readonly inspectionMembers: ReadonlyArray<{ readonly id: string, readonly groupId: string, readonly name: string, readonly username: string, readonly organization: string, readonly isLeader: boolean, readonly validFrom: string, readonly validTo: string }> };

export type InspectionChargesQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type InspectionChargesQuery = { readonly inspectionTargets: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly organizationName: string, readonly group: { readonly id: string, readonly name: string, readonly kind: InspectionGroupKind } }> } };

export type InspectionDaysQueryVariables = Exact<{
  targetId: string;
}>;


export type InspectionDaysQuery = { readonly inspectionDays: ReadonlyArray<{ readonly on: string, readonly groups: ReadonlyArray<string> }> };

export type InspectionVisitDoneFragment = { readonly inspectionVisit: { readonly id: string, readonly version: number, readonly state: InspectionVisitState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type InspectionAdviceDoneFragment = { readonly inspectionAdvice: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type InspectionGroupDoneFragment = { readonly inspectionGroup: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type InspectionChargeDoneFragment = { readonly groupId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type InspectionFindingDoneFragment = { readonly inspectionFinding: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type PlanInspectionVisitMutationVariables = Exact<{
  input: InspectionPlanInput;
}>;


export type PlanInspectionVisitMutation = { readonly planInspectionVisit: { readonly inspectionVisit: { readonly id: string, readonly version: number, readonly state: InspectionVisitState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AnswerInspectionVisitMutationVariables = Exact<{
  id: string;
  input: InspectionAnswerInput;
}>;


export type AnswerInspectionVisitMutation = { readonly answerInspectionVisit: { readonly inspectionVisit: { readonly id: string, readonly version: number, readonly state: InspectionVisitState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AddFindingInspectionVisitMutationVariables = Exact<{
  id: string;
  input: InspectionFindingInput;
}>;


export type AddFindingInspectionVisitMutation = { readonly addFindingInspectionVisit: { readonly inspectionFinding: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EditInspectionFindingMutationVariables = Exact<{
  id: string;
  version: number;
  input: InspectionFindingInput;
}>;


export type EditInspectionFindingMutation = { readonly editInspectionFinding: { readonly inspectionFinding: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RemoveInspectionFindingMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RemoveInspectionFindingMutation = { readonly removeInspectionFinding: { readonly inspectionVisit: { readonly id: string, readonly version: number, readonly state: InspectionVisitState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type NotifyInspectionVisitMutationVariables = Exact<{
  id: string;
  version: number;
  notice: string;
}>;


export type NotifyInspectionVisitMutation = { readonly notifyInspectionVisit: { readonly inspectionVisit: { readonly id: string, readonly version: number, readonly state: InspectionVisitState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CancelInspectionVisitMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type CancelInspectionVisitMutation = { readonly cancelInspectionVisit: { readonly inspectionVisit: { readonly id: string, readonly version: number, readonly state: InspectionVisitState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type BeginInspectionVisitMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type BeginInspectionVisitMutation = { readonly beginInspectionVisit: { readonly inspectionVisit: { readonly id: string, readonly version: number, readonly state: InspectionVisitState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type IssueFindingsInspectionVisitMutationVariables = Exact<{
  id: string;
  version: number;
  summary: string;
}>;


export type IssueFindingsInspectionVisitMutation = { readonly issueFindingsInspectionVisit: { readonly inspectionVisit: { readonly id: string, readonly version: number, readonly state: InspectionVisitState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ContestInspectionVisitMutationVariables = Exact<{
  id: string;
  version: number;
  findings: ReadonlyArray<ContestedFindingInput> | ContestedFindingInput;
}>;


export type ContestInspectionVisitMutation = { readonly contestInspectionVisit: { readonly inspectionVisit: { readonly id: string, readonly version: number, readonly state: InspectionVisitState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ResolveContestInspectionVisitMutationVariables = Exact<{
  id: string;
  version: number;
  findings: ReadonlyArray<DecidedFindingInput> | DecidedFindingInput;
}>;


export type ResolveContestInspectionVisitMutation = { readonly resolveContestInspectionVisit: { readonly inspectionVisit: { readonly id: string, readonly version: number, readonly state: InspectionVisitState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ConfirmInspectionVisitMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ConfirmInspectionVisitMutation = { readonly confirmInspectionVisit: { readonly inspectionVisit: { readonly id: string, readonly version: number, readonly state: InspectionVisitState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ConfirmNoFindingInspectionVisitMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ConfirmNoFindingInspectionVisitMutation = { readonly confirmNoFindingInspectionVisit: { readonly inspectionVisit: { readonly id: string, readonly version: number, readonly state: InspectionVisitState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ScheduleRecheckInspectionVisitMutationVariables = Exact<{
  id: string;
  version: number;
  on: string;
}>;


export type ScheduleRecheckInspectionVisitMutation = { readonly scheduleRecheckInspectionVisit: { readonly inspectionVisit: { readonly id: string, readonly version: number, readonly state: InspectionVisitState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RecheckFailedInspectionVisitMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type RecheckFailedInspectionVisitMutation = { readonly recheckFailedInspectionVisit: { readonly inspectionVisit: { readonly id: string, readonly version: number, readonly state: InspectionVisitState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ConcludeInspectionVisitMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ConcludeInspectionVisitMutation = { readonly concludeInspectionVisit: { readonly inspectionVisit: { readonly id: string, readonly version: number, readonly state: InspectionVisitState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type GiveInspectionAdviceMutationVariables = Exact<{
  input: InspectionAdviceInput;
}>;


export type GiveInspectionAdviceMutation = { readonly giveInspectionAdvice: { readonly inspectionAdvice: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AdoptInspectionAdviceMutationVariables = Exact<{
  id: string;
  version: number;
  answer: string;
}>;


export type AdoptInspectionAdviceMutation = { readonly adoptInspectionAdvice: { readonly inspectionAdvice: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AdoptPartlyInspectionAdviceMutationVariables = Exact<{
  id: string;
  version: number;
  answer: string;
}>;


export type AdoptPartlyInspectionAdviceMutation = { readonly adoptPartlyInspectionAdvice: { readonly inspectionAdvice: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type DeclineInspectionAdviceMutationVariables = Exact<{
  id: string;
  version: number;
  answer: string;
}>;


export type DeclineInspectionAdviceMutation = { readonly declineInspectionAdvice: { readonly inspectionAdvice: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type WithdrawInspectionAdviceMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type WithdrawInspectionAdviceMutation = { readonly withdrawInspectionAdvice: { readonly inspectionAdvice: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CreateInspectionGroupMutationVariables = Exact<{
  input: InspectionGroupInput;
}>;


export type CreateInspectionGroupMutation = { readonly createInspectionGroup: { readonly inspectionGroup: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EditInspectionGroupMutationVariables = Exact<{
  id: string;
  version: number;
  input: InspectionGroupInput;
}>;


export type EditInspectionGroupMutation = { readonly editInspectionGroup: { readonly inspectionGroup: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AddInspectionMemberMutationVariables = Exact<{
  groupId: string;
  input: InspectionMemberInput;
}>;


export type AddInspectionMemberMutation = { readonly addInspectionMember: { readonly groupId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EndInspectionMemberMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type EndInspectionMemberMutation = { readonly endInspectionMember: { readonly groupId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AssignInspectionTargetsMutationVariables = Exact<{
  groupId: string;
  input: InspectionTargetsInput;
}>;


export type AssignInspectionTargetsMutation = { readonly assignInspectionTargets: { readonly groupId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EndInspectionTargetMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type EndInspectionTargetMutation = { readonly endInspectionTarget: { readonly groupId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type InspectionNumbersFragment = { readonly organizations: number, readonly visited: number, readonly neverVisited: number, readonly visits: number, readonly planned: number, readonly late: number, readonly done: number, readonly underWay: number, readonly concluded: number, readonly cancelled: number, readonly visitDays: number, readonly findings: number, readonly waiting: number, readonly open: number, readonly closed: number, readonly withdrawn: number, readonly advice: number, readonly adopted: number, readonly partlyAdopted: number, readonly declined: number, readonly unanswered: number };

export type InspectionReportQueryVariables = Exact<{
  input?: InspectionReportInput | null | undefined;
  figure?: InspectionLoadFigure | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type InspectionReportQuery = { readonly inspectionReport: { readonly asOf: string, readonly scope: string, readonly count: number, readonly total: { readonly organizations: number, readonly visited: number, readonly neverVisited: number, readonly visits: number, readonly planned: number, readonly late: number, readonly done: number, readonly underWay: number, readonly concluded: number, readonly cancelled: number, readonly visitDays: number, readonly findings: number, readonly waiting: number, readonly open: number, readonly closed: number, readonly withdrawn: number, readonly advice: number, readonly adopted: number, readonly partlyAdopted: number, readonly declined: number, readonly unanswered: number }, readonly rows: ReadonlyArray<{ readonly groupId: string, readonly name: string, readonly kind: InspectionGroupKind, readonly figures: { readonly organizations: number, readonly visited: number, readonly neverVisited: number, readonly visits: number, readonly planned: number, readonly late: number, readonly done: number, readonly underWay: number, readonly concluded: number, readonly cancelled: number, readonly visitDays: number, readonly findings: number, readonly waiting: number, readonly open: number, readonly closed: number, readonly withdrawn: number, readonly advice: number, readonly adopted: number, readonly partlyAdopted: number, readonly declined: number, readonly unanswered: number } }>, readonly loads: ReadonlyArray<{ readonly organizationId: string, readonly name: string, readonly line: Line, readonly territoryName: string, readonly groups: ReadonlyArray<string>, readonly planned: number, readonly done: number, readonly days: number, readonly mostInMonth: number, readonly lastOn: string | null }> } };

export type JobRowFragment = { readonly id: string, readonly version: number, readonly kind: JobKind, readonly subjectId: string, readonly state: JobState, readonly done: number, readonly total: number, readonly error: string | null, readonly createdByName: string, readonly createdAt: string, readonly endedAt: string | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type JobsQueryVariables = Exact<{
  filter?: JobFilter | null | undefined;
  sort?: JobSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type JobsQuery = { readonly jobs: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: JobKind, readonly subjectId: string, readonly state: JobState, readonly done: number, readonly total: number, readonly error: string | null, readonly createdByName: string, readonly createdAt: string, readonly endedAt: string | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> } };

export type JobQueryVariables = Exact<{
  id: string;
}>;


export type JobQuery = { readonly job: { readonly id: string, readonly version: number, readonly kind: JobKind, readonly subjectId: string, readonly state: JobState, readonly done: number, readonly total: number, readonly error: string | null, readonly createdByName: string, readonly createdAt: string, readonly endedAt: string | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null };

export type RetryJobMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RetryJobMutation = { readonly retryJob: { readonly job: { readonly id: string, readonly version: number, readonly kind: JobKind, readonly subjectId: string, readonly state: JobState, readonly done: number, readonly total: number, readonly error: string | null, readonly createdByName: string, readonly createdAt: string, readonly endedAt: string | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type MessagesQueryVariables = Exact<{
  filter?: MessageFilter | null | undefined;
  sort?: MessageSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type MessagesQuery = { readonly messages: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly title: string, readonly text: string, readonly createdAt: string, readonly readAt: string | null, readonly assignmentId: string | null, readonly rectificationId: string | null, readonly campaignId: string | null, readonly reviewObligationId: string | null, readonly commitmentId: string | null, readonly feedbackId: string | null, readonly carrierId: string | null, readonly targetShareId: string | null, readonly targetPositionId: string | null, readonly inspectionVisitId: string | null, readonly inspectionAdviceId: string | null }> } };

export type ReadMutationVariables = Exact<{
  id: string;
}>;


export type ReadMutation = { readonly readMessage: { readonly message: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReadAllMutationVariables = Exact<{ [key: string]: never; }>;


export type ReadAllMutation = { readonly readAllMessages: { readonly count: number, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type MassGroupRecordFragment = { readonly id: string, readonly kind: MassGroupKind, readonly parentId: string | null, readonly divisionCode: string | null, readonly name: string, readonly memberCount: number, readonly foundedOn: string | null, readonly status: MassGroupStatus, readonly version: number, readonly officers: ReadonlyArray<{ readonly name: string, readonly post: string, readonly termEndsOn: string | null }>, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type JointBuildingRecordFragment = { readonly id: string, readonly validFrom: string, readonly validTo: string | null, readonly note: string | null, readonly version: number, readonly party: { readonly id: string, readonly name: string, readonly shortName: string }, readonly mass: { readonly id: string, readonly name: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type MassGroupsQueryVariables = Exact<{
  filter?: MassGroupFilter | null | undefined;
  sort?: MassGroupSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type MassGroupsQuery = { readonly massGroups: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly kind: MassGroupKind, readonly parentId: string | null, readonly divisionCode: string | null, readonly name: string, readonly memberCount: number, readonly foundedOn: string | null, readonly status: MassGroupStatus, readonly version: number, readonly officers: ReadonlyArray<{ readonly name: string, readonly post: string, readonly termEndsOn: string | null }>, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> } };

export type MassGroupQueryVariables = Exact<{
  id: string;
}>;


export type MassGroupQuery = { readonly massGroup: { readonly id: string, readonly kind: MassGroupKind, readonly parentId: string | null, readonly divisionCode: string | null, readonly name: string, readonly memberCount: number, readonly foundedOn: string | null, readonly status: MassGroupStatus, readonly version: number, readonly officers: ReadonlyArray<{ readonly name: string, readonly post: string, readonly termEndsOn: string | null }>, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null };

export type CreateMassGroupMutationVariables = Exact<{
  input: MassGroupInput;
}>;


export type CreateMassGroupMutation = { readonly createMassGroup: { readonly massGroup: { readonly id: string, readonly kind: MassGroupKind, readonly parentId: string | null, readonly divisionCode: string | null, readonly name: string, readonly memberCount: number, readonly foundedOn: string | null, readonly status: MassGroupStatus, readonly version: number, readonly officers: ReadonlyArray<{ readonly name: string, readonly post: string, readonly termEndsOn: string | null }>, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EditMassGroupMutationVariables = Exact<{
  id: string;
  version: number;
  input: MassGroupInput;
}>;


export type EditMassGroupMutation = { readonly editMassGroup: { readonly massGroup: { readonly id: string, readonly kind: MassGroupKind, readonly parentId: string | null, readonly divisionCode: string | null, readonly name: string, readonly memberCount: number, readonly foundedOn: string | null, readonly status: MassGroupStatus, readonly version: number, readonly officers: ReadonlyArray<{ readonly name: string, readonly post: string, readonly termEndsOn: string | null }>, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type OfficerTermsQueryVariables = Exact<{
  until: string;
  view?: AssignmentView | null | undefined;
}>;


export type OfficerTermsQuery = { readonly officerTerms: { readonly total: number, readonly items: ReadonlyArray<{ readonly groupId: string, readonly groupName: string, readonly tenantName: string, readonly post: string, readonly holder: string | null, readonly termEndsOn: string }> } };

export type JointBuildingsQueryVariables = Exact<{ [key: string]: never; }>;


export type JointBuildingsQuery = { readonly jointBuildings: ReadonlyArray<{ readonly id: string, readonly validFrom: string, readonly validTo: string | null, readonly note: string | null, readonly version: number, readonly party: { readonly id: string, readonly name: string, readonly shortName: string }, readonly mass: { readonly id: string, readonly name: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> };

export type CreateJointBuildingMutationVariables = Exact<{
  input: JointBuildingInput;
}>;


export type CreateJointBuildingMutation = { readonly createJointBuilding: { readonly jointBuilding: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EndJointBuildingMutationVariables = Exact<{
  id: string;
  version: number;
  validTo: string;
}>;


export type EndJointBuildingMutation = { readonly endJointBuilding: { readonly jointBuilding: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type DissolveMassGroupMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DissolveMassGroupMutation = { readonly dissolveMassGroup: { readonly massGroup: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type OrganizationReferenceFragment = { readonly id: string, readonly name: string, readonly shortName: string };

export type OrganizationRowFragment = { readonly id: string, readonly kind: OrganizationKind, readonly line: Line, readonly divisionCode: string, readonly name: string, readonly shortName: string, readonly status: OrganizationStatus, readonly secondPersonApproval: boolean, readonly version: number, readonly lineParent: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly territoryParent: { readonly id: string, readonly name: string, readonly shortName: string } | null };

export type OrganizationRecordFragment = { readonly principal: string | null, readonly id: string, readonly kind: OrganizationKind, readonly line: Line, readonly divisionCode: string, readonly name: string, readonly shortName: string, readonly status: OrganizationStatus, readonly secondPersonApproval: boolean, readonly version: number, readonly parents: ReadonlyArray<{ readonly id: string, readonly hierarchy: Hierarchy, readonly validFrom: string, readonly validTo: string | null, readonly parent: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly lineParent: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly territoryParent: { readonly id: string, readonly name: string, readonly shortName: string } | null };

export type OrganizationsQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  sort?: OrganizationSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type OrganizationsQuery = { readonly organizations: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly kind: OrganizationKind, readonly line: Line, readonly divisionCode: string, readonly name: string, readonly shortName: string, readonly status: OrganizationStatus, readonly secondPersonApproval: boolean, readonly version: number, readonly lineParent: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly territoryParent: { readonly id: string, readonly name: string, readonly shortName: string } | null }> } };

export type OrganizationQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationQuery = { readonly organization: { readonly principal: string | null, readonly id: string, readonly kind: OrganizationKind, readonly line: Line, readonly divisionCode: string, readonly name: string, readonly shortName: string, readonly status: OrganizationStatus, readonly secondPersonApproval: boolean, readonly version: number, readonly parents: ReadonlyArray<{ readonly id: string, readonly hierarchy: Hierarchy, readonly validFrom: string, readonly validTo: string | null, readonly parent: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly lineParent: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly territoryParent: { readonly id: string, readonly name: string, readonly shortName: string } | null } | null };

export type DivisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DivisionsQuery = { readonly divisions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly parentCode: string | null }> };

export type CreateOrganizationMutationVariables = Exact<{
  input: OrganizationInput;
}>;


export type CreateOrganizationMutation = { readonly createOrganization: { readonly organization: { readonly principal: string | null, readonly id: string, readonly kind: OrganizationKind, readonly line: Line, readonly divisionCode: string, readonly name: string, readonly shortName: string, readonly status: OrganizationStatus, readonly secondPersonApproval: boolean, readonly version: number, readonly parents: ReadonlyArray<{ readonly id: string, readonly hierarchy: Hierarchy, readonly validFrom: string, readonly validTo: string | null, readonly parent: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly lineParent: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly territoryParent: { readonly id: string, readonly name: string, readonly shortName: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EditOrganizationMutationVariables = Exact<{
  id: string;
  version: number;
  input: OrganizationInput;
}>;


export type EditOrganizationMutation = { readonly editOrganization: { readonly organization: { readonly principal: string | null, readonly id: string, readonly kind: OrganizationKind, readonly line: Line, readonly divisionCode: string, readonly name: string, readonly shortName: string, readonly status: OrganizationStatus, readonly secondPersonApproval: boolean, readonly version: number, readonly parents: ReadonlyArray<{ readonly id: string, readonly hierarchy: Hierarchy, readonly validFrom: string, readonly validTo: string | null, readonly parent: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly lineParent: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly territoryParent: { readonly id: string, readonly name: string, readonly shortName: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type MoveOrganizationMutationVariables = Exact<{
  id: string;
  version: number;
  hierarchy: Hierarchy;
  parentId?: string | null | undefined;
  validFrom: string;
}>;


export type MoveOrganizationMutation = { readonly moveOrganization: { readonly organization: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SuspendOrganizationMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type SuspendOrganizationMutation = { readonly suspendOrganization: { readonly organization: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ResumeOrganizationMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ResumeOrganizationMutation = { readonly resumeOrganization: { readonly organization: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CloseOrganizationMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type CloseOrganizationMutation = { readonly closeOrganization: { readonly organization: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SetSecondPersonApprovalMutationVariables = Exact<{
  id: string;
  version: number;
  enabled: boolean;
}>;


export type SetSecondPersonApprovalMutation = { readonly setSecondPersonApproval: { readonly organization: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type PlannedOrganizationRowFragment = { readonly divisionCode: string, readonly divisionName: string, readonly line: Line, readonly name: string, readonly state: PlanState, readonly username: string | null, readonly temporaryPassword: string | null, readonly organization: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type OrganizationPlanQueryVariables = Exact<{
  input: OrganizationsInput;
}>;


export type OrganizationPlanQuery = { readonly organizationPlan: ReadonlyArray<{ readonly divisionCode: string, readonly divisionName: string, readonly line: Line, readonly name: string, readonly state: PlanState, readonly username: string | null, readonly temporaryPassword: string | null, readonly organization: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> }> };

export type CreateOrganizationsMutationVariables = Exact<{
  input: OrganizationsInput;
}>;


export type CreateOrganizationsMutation = { readonly createOrganizations: { readonly results: ReadonlyArray<{ readonly divisionCode: string, readonly divisionName: string, readonly line: Line, readonly name: string, readonly state: PlanState, readonly username: string | null, readonly temporaryPassword: string | null, readonly organization: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type PositionRowFragment = { readonly id: string, readonly version: number, readonly year: number, readonly number: number, readonly state: PositionState, readonly peers: PositionPeers, readonly groupSize: number, readonly aim: number, readonly standing: number | null, readonly movement: PositionMovement, readonly publishedOn: string | null, readonly line: Line, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type PositionVersionFragment = { readonly id: string, readonly number: number, readonly state: PositionState, readonly peers: PositionPeers, readonly groupSize: number, readonly peerNames: ReadonlyArray<string>, readonly aim: number, readonly standing: number | null, readonly movement: PositionMovement, readonly explanation: string, readonly cause: string | null, readonly publishedOn: string | null, readonly publishedBy: string | null, readonly supersededOn: string | null };

export type PositionRecordFragment = { readonly peerIds: ReadonlyArray<string>, readonly returnReason: string | null, readonly createdBy: string, readonly createdAt: string, readonly id: string, readonly version: number, readonly year: number, readonly number: number, readonly state: PositionState, readonly peers: PositionPeers, readonly groupSize: number, readonly aim: number, readonly standing: number | null, readonly movement: PositionMovement, readonly publishedOn: string | null, readonly line: Line, readonly peerNames: ReadonlyArray<string>, readonly explanation: string, readonly cause: string | null, readonly publishedBy: string | null, readonly supersededOn: string | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: PositionState, readonly peers: PositionPeers, readonly groupSize: number, readonly peerNames: ReadonlyArray<string>, readonly aim: number, readonly standing: number | null, readonly movement: PositionMovement, readonly explanation: string, readonly cause: string | null, readonly publishedOn: string | null, readonly publishedBy: string | null, readonly supersededOn: string | null }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type TargetPositionsQueryVariables = Exact<{
  view?: PositionView | null | undefined;
  filter?: PositionFilter | null | undefined;
  sort?: PositionSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type TargetPositionsQuery = { readonly targetPositions: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly year: number, readonly number: number, readonly state: PositionState, readonly peers: PositionPeers, readonly groupSize: number, readonly aim: number, readonly standing: number | null, readonly movement: PositionMovement, readonly publishedOn: string | null, readonly line: Line, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> } };

export type TargetPositionDetailsQueryVariables = Exact<{
  id: string;
}>;


export type TargetPositionDetailsQuery = { readonly targetPosition: { readonly peerIds: ReadonlyArray<string>, readonly returnReason: string | null, readonly createdBy: string, readonly createdAt: string, readonly id: string, readonly version: number, readonly year: number, readonly number: number, readonly state: PositionState, readonly peers: PositionPeers, readonly groupSize: number, readonly aim: number, readonly standing: number | null, readonly movement: PositionMovement, readonly publishedOn: string | null, readonly line: Line, readonly peerNames: ReadonlyArray<string>, readonly explanation: string, readonly cause: string | null, readonly publishedBy: string | null, readonly supersededOn: string | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: PositionState, readonly peers: PositionPeers, readonly groupSize: number, readonly peerNames: ReadonlyArray<string>, readonly aim: number, readonly standing: number | null, readonly movement: PositionMovement, readonly explanation: string, readonly cause: string | null, readonly publishedOn: string | null, readonly publishedBy: string | null, readonly supersededOn: string | null }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null };

export type PositionPeersQueryVariables = Exact<{ [key: string]: never; }>;


export type PositionPeersQuery = { readonly positionPeers: ReadonlyArray<{ readonly peers: PositionPeers, readonly organizations: ReadonlyArray<{ readonly id: string, readonly shortName: string }> }> };

export type PositionSearchQueryVariables = Exact<{
  q?: string | null | undefined;
}>;


export type PositionSearchQuery = { readonly organizations: { readonly items: ReadonlyArray<{ readonly id: string, readonly shortName: string }> } };

export type PositionDoneFragment = { readonly targetPosition: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type DraftTargetPositionMutationVariables = Exact<{
  year: number;
  input: PositionInput;
}>;


export type DraftTargetPositionMutation = { readonly draftTargetPosition: { readonly targetPosition: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EditTargetPositionMutationVariables = Exact<{
  id: string;
  version: number;
  input: PositionInput;
}>;


export type EditTargetPositionMutation = { readonly editTargetPosition: { readonly targetPosition: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RaiseTargetPositionMutationVariables = Exact<{
  id: string;
  version: number;
  input: PositionInput;
}>;


export type RaiseTargetPositionMutation = { readonly raiseTargetPosition: { readonly targetPosition: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SubmitTargetPositionMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type SubmitTargetPositionMutation = { readonly submitTargetPosition: { readonly targetPosition: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReturnTargetPositionMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type ReturnTargetPositionMutation = { readonly returnTargetPosition: { readonly targetPosition: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type PublishTargetPositionMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type PublishTargetPositionMutation = { readonly publishTargetPosition: { readonly targetPosition: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type WithdrawTargetPositionMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type WithdrawTargetPositionMutation = { readonly withdrawTargetPosition: { readonly targetPosition: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type PositionNumbersFragment = { readonly organizations: number, readonly published: number, readonly without: number, readonly raised: number, readonly lowered: number };

export type PositionReportQueryVariables = Exact<{
  input?: TargetReportInput | null | undefined;
  only?: PositionRowsInput | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type PositionReportQuery = { readonly positionReport: { readonly year: number, readonly asOf: string, readonly scope: string, readonly count: number, readonly total: { readonly organizations: number, readonly published: number, readonly without: number, readonly raised: number, readonly lowered: number }, readonly byLine: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly organizations: number, readonly published: number, readonly without: number, readonly raised: number, readonly lowered: number } }>, readonly byTerritory: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly organizations: number, readonly published: number, readonly without: number, readonly raised: number, readonly lowered: number } }>, readonly rows: ReadonlyArray<{ readonly organizationId: string, readonly name: string, readonly line: Line, readonly territoryName: string, readonly positionId: string | null, readonly number: number | null, readonly peers: PositionPeers | null, readonly groupSize: number | null, readonly standing: number | null, readonly aim: number | null, readonly movement: PositionMovement | null, readonly publishedOn: string | null }> } };

export type RectificationRowFragment = { readonly id: string, readonly version: number, readonly item: string, readonly state: RectificationState, readonly timeliness: RectificationTimeliness, readonly source: RectificationSource, readonly sourceTitle: string, readonly aspect: Aspect, readonly severity: Severity, readonly dueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly owner: string | null, readonly repeated: boolean, readonly supervisionLevel: SupervisionLevel | null, readonly reminderCount: number, readonly openedOn: string, readonly daysToClose: number | null, readonly tenant: { readonly id: string, readonly shortName: string }, readonly verifier: { readonly id: string, readonly shortName: string } };

export type RectificationListRowFragment = { readonly id: string, readonly version: number, readonly item: string, readonly state: RectificationState, readonly timeliness: RectificationTimeliness, readonly source: RectificationSource, readonly sourceTitle: string, readonly aspect: Aspect, readonly severity: Severity, readonly dueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly owner: string | null, readonly repeated: boolean, readonly supervisionLevel: SupervisionLevel | null, readonly reminderCount: number, readonly openedOn: string, readonly daysToClose: number | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly verifier: { readonly id: string, readonly shortName: string } };

export type RectificationRecordFragment = { readonly problem: string, readonly measure: string | null, readonly ownerId: string | null, readonly limitOn: string, readonly progressNote: string | null, readonly openedBy: string, readonly decisionNote: string | null, readonly verifiedBy: string | null, readonly id: string, readonly version: number, readonly item: string, readonly state: RectificationState, readonly timeliness: RectificationTimeliness, readonly source: RectificationSource, readonly sourceTitle: string, readonly aspect: Aspect, readonly severity: Severity, readonly dueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly owner: string | null, readonly repeated: boolean, readonly supervisionLevel: SupervisionLevel | null, readonly reminderCount: number, readonly openedOn: string, readonly daysToClose: number | null, readonly earlier: { readonly id: string, readonly item: string, readonly closedAt: string | null } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly kind: RectificationNoteKind, readonly body: string, readonly at: string, readonly by: string, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }> }>, readonly revisions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly publishedOn: string, readonly commitmentId: string }>, readonly notices: ReadonlyArray<{ readonly id: string, readonly level: SupervisionLevel, readonly cause: SupervisionCause, readonly note: string | null, readonly issuedAt: string, readonly issuedBy: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly verifier: { readonly id: string, readonly shortName: string } };

export type RectificationsQueryVariables = Exact<{
  view?: RectificationView | null | undefined;
  filter?: RectificationFilter | null | undefined;
  sort?: RectificationSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type RectificationsQuery = { readonly rectifications: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly item: string, readonly state: RectificationState, readonly timeliness: RectificationTimeliness, readonly source: RectificationSource, readonly sourceTitle: string, readonly aspect: Aspect, readonly severity: Severity, readonly dueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly owner: string | null, readonly repeated: boolean, readonly supervisionLevel: SupervisionLevel | null, readonly reminderCount: number, readonly openedOn: string, readonly daysToClose: number | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly verifier: { readonly id: string, readonly shortName: string } }> } };

export type RevisableCommitmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type RevisableCommitmentsQuery = { readonly commitments: { readonly items: ReadonlyArray<{ readonly id: string, readonly title: string, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean }> }> } };

export type RectificationQueryVariables = Exact<{
  id: string;
}>;


export type RectificationQuery = { readonly rectification: { readonly problem: string, readonly measure: string | null, readonly ownerId: string | null, readonly limitOn: string, readonly progressNote: string | null, readonly openedBy: string, readonly decisionNote: string | null, readonly verifiedBy: string | null, readonly id: string, readonly version: number, readonly item: string, readonly state: RectificationState, readonly timeliness: RectificationTimeliness, readonly source: RectificationSource, readonly sourceTitle: string, readonly aspect: Aspect, readonly severity: Severity, readonly dueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly owner: string | null, readonly repeated: boolean, readonly supervisionLevel: SupervisionLevel | null, readonly reminderCount: number, readonly openedOn: string, readonly daysToClose: number | null, readonly earlier: { readonly id: string, readonly item: string, readonly closedAt: string | null } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly kind: RectificationNoteKind, readonly body: string, readonly at: string, readonly by: string, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }> }>, readonly revisions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly publishedOn: string, readonly commitmentId: string }>, readonly notices: ReadonlyArray<{ readonly id: string, readonly level: SupervisionLevel, readonly cause: SupervisionCause, readonly note: string | null, readonly issuedAt: string, readonly issuedBy: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly verifier: { readonly id: string, readonly shortName: string } } | null };

export type RectificationNumbersFragment = { readonly total: number, readonly open: number, readonly overdue: number, readonly withVerifier: number, readonly closed: number, readonly closedLate: number, readonly repeated: number, readonly medianDaysToClose: number | null, readonly closureRate: number | null };

export type RectificationGroupFragment = { readonly key: string, readonly name: string, readonly figures: { readonly total: number, readonly open: number, readonly overdue: number, readonly withVerifier: number, readonly closed: number, readonly closedLate: number, readonly repeated: number, readonly medianDaysToClose: number | null, readonly closureRate: number | null } };

export type RectificationReportQueryVariables = Exact<{
  input?: RectificationReportInput | null | undefined;
}>;


export type RectificationReportQuery = { readonly rectificationReport: { readonly asOf: string, readonly scope: string, readonly total: { readonly total: number, readonly open: number, readonly overdue: number, readonly withVerifier: number, readonly closed: number, readonly closedLate: number, readonly repeated: number, readonly medianDaysToClose: number | null, readonly closureRate: number | null }, readonly cells: ReadonlyArray<{ readonly territory: string, readonly line: Line, readonly figures: { readonly total: number, readonly open: number, readonly overdue: number, readonly withVerifier: number, readonly closed: number, readonly closedLate: number, readonly repeated: number, readonly medianDaysToClose: number | null, readonly closureRate: number | null } }>, readonly byTerritory: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly total: number, readonly open: number, readonly overdue: number, readonly withVerifier: number, readonly closed: number, readonly closedLate: number, readonly repeated: number, readonly medianDaysToClose: number | null, readonly closureRate: number | null } }>, readonly byLine: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly total: number, readonly open: number, readonly overdue: number, readonly withVerifier: number, readonly closed: number, readonly closedLate: number, readonly repeated: number, readonly medianDaysToClose: number | null, readonly closureRate: number | null } }>, readonly bySource: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly total: number, readonly open: number, readonly overdue: number, readonly withVerifier: number, readonly closed: number, readonly closedLate: number, readonly repeated: number, readonly medianDaysToClose: number | null, readonly closureRate: number | null } }>, readonly byAspect: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly total: number, readonly open: number, readonly overdue: number, readonly withVerifier: number, readonly closed: number, readonly closedLate: number, readonly repeated: number, readonly medianDaysToClose: number | null, readonly closureRate: number | null } }> } };

export type LedOrganizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type LedOrganizationsQuery = { readonly targetCandidates: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type VerifiersQueryVariables = Exact<{
  id: string;
}>;


export type VerifiersQuery = { readonly organization: { readonly parents: ReadonlyArray<{ readonly parent: { readonly id: string, readonly name: string } }> } | null };

export type SelfInspectionQueryVariables = Exact<{
  id: string;
}>;


export type SelfInspectionQuery = { readonly assignment: { readonly id: string, readonly title: string, readonly issuer: { readonly id: string, readonly shortName: string } } | null };

export type OpenRectificationMutationVariables = Exact<{
  input: RectificationInput;
}>;


export type OpenRectificationMutation = { readonly openRectification: { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type OpenRectificationsMutationVariables = Exact<{
  assignmentId: string;
  items: ReadonlyArray<ProblemInput> | ProblemInput;
  verifiedByIssuer: boolean;
}>;


export type OpenRectificationsMutation = { readonly openRectifications: { readonly rectifications: ReadonlyArray<{ readonly id: string }> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type PlanRectificationMutationVariables = Exact<{
  id: string;
  version: number;
  measure: string;
  dueOn?: string | null | undefined;
  ownerId?: string | null | undefined;
}>;


export type PlanRectificationMutation = { readonly planRectification: { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type StartRectificationMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type StartRectificationMutation = { readonly startRectification: { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReportProgressRectificationMutationVariables = Exact<{
  id: string;
  version: number;
  progress: number;
  body: string;
  fileIds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ReportProgressRectificationMutation = { readonly reportProgressRectification: { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ClaimDoneRectificationMutationVariables = Exact<{
  id: string;
  version: number;
  body: string;
  fileIds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ClaimDoneRectificationMutation = { readonly claimDoneRectification: { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type FixOnTheSpotRectificationMutationVariables = Exact<{
  id: string;
  version: number;
  body: string;
  fileIds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type FixOnTheSpotRectificationMutation = { readonly fixOnTheSpotRectification: { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AssignRectificationMutationVariables = Exact<{
  id: string;
  version: number;
  ownerId?: string | null | undefined;
}>;


export type AssignRectificationMutation = { readonly assignRectification: { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RejectPlanRectificationMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type RejectPlanRectificationMutation = { readonly rejectPlanRectification: { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type VerifyRectificationMutationVariables = Exact<{
  id: string;
  version: number;
  comment?: string | null | undefined;
}>;


export type VerifyRectificationMutation = { readonly verifyRectification: { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RejectClaimRectificationMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
  days?: number | null | undefined;
}>;


export type RejectClaimRectificationMutation = { readonly rejectClaimRectification: { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReopenRectificationMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
  days?: number | null | undefined;
}>;


export type ReopenRectificationMutation = { readonly reopenRectification: { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type VoidRectificationMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type VoidRectificationMutation = { readonly voidRectification: { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ExtendRectificationMutationVariables = Exact<{
  id: string;
  version: number;
  dueOn: string;
  note?: string | null | undefined;
}>;


export type ExtendRectificationMutation = { readonly extendRectification: { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RemindRectificationMutationVariables = Exact<{
  id: string;
  version: number;
  note?: string | null | undefined;
}>;


export type RemindRectificationMutation = { readonly remindRectification: { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SuperviseRectificationMutationVariables = Exact<{
  id: string;
  version: number;
  level: SupervisionLevel;
  note: string;
}>;


export type SuperviseRectificationMutation = { readonly superviseRectification: { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type StartRectificationsMutationVariables = Exact<{
  items: ReadonlyArray<RectificationRef> | RectificationRef;
}>;


export type StartRectificationsMutation = { readonly startRectifications: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type VerifyRectificationsMutationVariables = Exact<{
  items: ReadonlyArray<RectificationRef> | RectificationRef;
  comment?: string | null | undefined;
}>;


export type VerifyRectificationsMutation = { readonly verifyRectifications: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ExtendRectificationsMutationVariables = Exact<{
  items: ReadonlyArray<RectificationRef> | RectificationRef;
  dueOn: string;
  note?: string | null | undefined;
}>;


export type ExtendRectificationsMutation = { readonly extendRectifications: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RemindRectificationsMutationVariables = Exact<{
  items: ReadonlyArray<RectificationRef> | RectificationRef;
  note?: string | null | undefined;
}>;


export type RemindRectificationsMutation = { readonly remindRectifications: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SuperviseRectificationsMutationVariables = Exact<{
  items: ReadonlyArray<RectificationRef> | RectificationRef;
  level: SupervisionLevel;
  note: string;
}>;


export type SuperviseRectificationsMutation = { readonly superviseRectifications: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ActedRectificationFragment = { readonly rectification: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type BulkOfRectificationsFragment = { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type FiguresFragment = { readonly expected: number, readonly submitted: number, readonly onTime: number, readonly completed: number, readonly overdue: number, readonly withReceiver: number, readonly withReceiverLate: number, readonly completionRate: number | null, readonly onTimeRate: number | null };

export type OverviewQueryVariables = Exact<{
  input?: ReportInput | null | undefined;
}>;


export type OverviewQuery = { readonly pivot: { readonly asOf: string, readonly scope: string, readonly total: { readonly expected: number, readonly submitted: number, readonly onTime: number, readonly completed: number, readonly overdue: number, readonly withReceiver: number, readonly withReceiverLate: number, readonly completionRate: number | null, readonly onTimeRate: number | null }, readonly cells: ReadonlyArray<{ readonly territory: string, readonly territoryName: string, readonly line: Line, readonly figures: { readonly expected: number, readonly submitted: number, readonly onTime: number, readonly completed: number, readonly overdue: number, readonly withReceiver: number, readonly withReceiverLate: number, readonly completionRate: number | null, readonly onTimeRate: number | null } }>, readonly byTerritory: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly expected: number, readonly submitted: number, readonly onTime: number, readonly completed: number, readonly overdue: number, readonly withReceiver: number, readonly withReceiverLate: number, readonly completionRate: number | null, readonly onTimeRate: number | null } }>, readonly byLine: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly expected: number, readonly submitted: number, readonly onTime: number, readonly completed: number, readonly overdue: number, readonly withReceiver: number, readonly withReceiverLate: number, readonly completionRate: number | null, readonly onTimeRate: number | null } }> }, readonly turnaround: ReadonlyArray<{ readonly issuerId: string, readonly issuerName: string, readonly dispatched: number, readonly medianNoticeDays: number | null, readonly medianReviewHours: number | null, readonly waitingReview: number, readonly oldestWaitingHours: number | null }>, readonly campaigns: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type LateQueryVariables = Exact<{
  view?: AssignmentView | null | undefined;
  limit?: number | null | undefined;
}>;


export type LateQuery = { readonly assignments: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly daysLeft: number, readonly clockDueOn: string, readonly reminderCount: number, readonly supervisionLevel: SupervisionLevel | null, readonly groupName: string | null, readonly tenant: { readonly id: string, readonly shortName: string }, readonly issuer: { readonly shortName: string } }> } };

export type CampaignsQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignsQuery = { readonly campaigns: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type RectificationTotalQueryVariables = Exact<{ [key: string]: never; }>;


export type RectificationTotalQuery = { readonly rectificationReport: { readonly total: { readonly total: number, readonly open: number, readonly overdue: number, readonly withVerifier: number, readonly closed: number, readonly closedLate: number, readonly repeated: number, readonly medianDaysToClose: number | null, readonly closureRate: number | null } } };

export type ReviewNumbersFragment = { readonly total: number, readonly done: number, readonly onTime: number, readonly late: number, readonly open: number, readonly behind: number, readonly overdue: number, readonly missed: number, readonly excused: number, readonly onSite: number, readonly meeting: number, readonly individualTalk: number, readonly leaders: number, readonly leadersBehind: number, readonly subjects: number, readonly covered: number, readonly onTimeRate: number | null, readonly helpPromised: number, readonly helpDelivered: number, readonly helpOverdue: number };

export type ReviewReportQueryVariables = Exact<{
  view?: ReviewView | null | undefined;
  input?: ReviewReportInput | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ReviewReportQuery = { readonly reviewReport: { readonly asOf: string, readonly scope: string, readonly period: string, readonly count: number, readonly total: { readonly total: number, readonly done: number, readonly onTime: number, readonly late: number, readonly open: number, readonly behind: number, readonly overdue: number, readonly missed: number, readonly excused: number, readonly onSite: number, readonly meeting: number, readonly individualTalk: number, readonly leaders: number, readonly leadersBehind: number, readonly subjects: number, readonly covered: number, readonly onTimeRate: number | null, readonly helpPromised: number, readonly helpDelivered: number, readonly helpOverdue: number }, readonly rows: ReadonlyArray<{ readonly key: string, readonly name: string, readonly post: string | null, readonly reviewerId: string | null, readonly tenantId: string | null, readonly organization: string | null, readonly figures: { readonly total: number, readonly done: number, readonly onTime: number, readonly late: number, readonly open: number, readonly behind: number, readonly overdue: number, readonly missed: number, readonly excused: number, readonly onSite: number, readonly meeting: number, readonly individualTalk: number, readonly leaders: number, readonly leadersBehind: number, readonly subjects: number, readonly covered: number, readonly onTimeRate: number | null, readonly helpPromised: number, readonly helpDelivered: number, readonly helpOverdue: number } }> } };

export type ReviewHelpsQueryVariables = Exact<{
  view?: ReviewView | null | undefined;
  filter?: ReviewHelpFilter | null | undefined;
  sort?: ReviewHelpSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ReviewHelpsQuery = { readonly reviewHelps: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly obligationId: string, readonly what: string, readonly leaderName: string, readonly subjectName: string, readonly period: string, readonly dueOn: string, readonly timeliness: HelpTimeliness, readonly deliveredOn: string | null, readonly deliveredNote: string | null, readonly reviewer: { readonly id: string, readonly shortName: string }, readonly tenant: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> } };

export type ReviewRowFragment = { readonly id: string, readonly version: number, readonly kind: ReviewKind, readonly leaderName: string, readonly leaderPost: string | null, readonly subjectName: string, readonly period: string, readonly dueOn: string, readonly daysLeft: number, readonly state: ReviewState, readonly timeliness: ReviewTimeliness, readonly scheduledOn: string | null, readonly mode: ReviewMode | null, readonly heldOn: string | null, readonly tenant: { readonly id: string, readonly shortName: string }, readonly reviewer: { readonly id: string, readonly shortName: string } };

export type ReviewRecordFragment = { readonly strengths: string | null, readonly recordedBy: string | null, readonly recordedAt: string | null, readonly excuse: string | null, readonly reminders: number, readonly id: string, readonly version: number, readonly kind: ReviewKind, readonly leaderName: string, readonly leaderPost: string | null, readonly subjectName: string, readonly period: string, readonly dueOn: string, readonly daysLeft: number, readonly state: ReviewState, readonly timeliness: ReviewTimeliness, readonly scheduledOn: string | null, readonly mode: ReviewMode | null, readonly heldOn: string | null, readonly shortcomings: ReadonlyArray<{ readonly id: string, readonly aspect: Aspect, readonly item: string, readonly problem: string, readonly reasonForNone: string | null, readonly rectification: { readonly id: string, readonly state: RectificationState, readonly timeliness: RectificationTimeliness } | null }>, readonly help: ReadonlyArray<{ readonly id: string, readonly version: number, readonly what: string, readonly dueOn: string, readonly deliveredOn: string | null, readonly deliveredNote: string | null, readonly overdue: boolean, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly reviewer: { readonly id: string, readonly shortName: string } };

export type ReviewObligationsQueryVariables = Exact<{
  view?: ReviewView | null | undefined;
  filter?: ReviewObligationFilter | null | undefined;
  sort?: ReviewObligationSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ReviewObligationsQuery = { readonly reviewObligations: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: ReviewKind, readonly leaderName: string, readonly leaderPost: string | null, readonly subjectName: string, readonly period: string, readonly dueOn: string, readonly daysLeft: number, readonly state: ReviewState, readonly timeliness: ReviewTimeliness, readonly scheduledOn: string | null, readonly mode: ReviewMode | null, readonly heldOn: string | null, readonly tenant: { readonly id: string, readonly shortName: string }, readonly reviewer: { readonly id: string, readonly shortName: string } }> } };

export type ReviewObligationQueryVariables = Exact<{
  id: string;
}>;


export type ReviewObligationQuery = { readonly reviewObligation: { readonly strengths: string | null, readonly recordedBy: string | null, readonly recordedAt: string | null, readonly excuse: string | null, readonly reminders: number, readonly id: string, readonly version: number, readonly kind: ReviewKind, readonly leaderName: string, readonly leaderPost: string | null, readonly subjectName: string, readonly period: string, readonly dueOn: string, readonly daysLeft: number, readonly state: ReviewState, readonly timeliness: ReviewTimeliness, readonly scheduledOn: string | null, readonly mode: ReviewMode | null, readonly heldOn: string | null, readonly shortcomings: ReadonlyArray<{ readonly id: string, readonly aspect: Aspect, readonly item: string, readonly problem: string, readonly reasonForNone: string | null, readonly rectification: { readonly id: string, readonly state: RectificationState, readonly timeliness: RectificationTimeliness } | null }>, readonly help: ReadonlyArray<{ readonly id: string, readonly version: number, readonly what: string, readonly dueOn: string, readonly deliveredOn: string | null, readonly deliveredNote: string | null, readonly overdue: boolean, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly reviewer: { readonly id: string, readonly shortName: string } } | null };

export type OpenReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenReviewsQuery = { readonly reviewObligations: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: ReviewKind, readonly leaderName: string, readonly leaderPost: string | null, readonly subjectName: string, readonly period: string, readonly dueOn: string, readonly daysLeft: number, readonly state: ReviewState, readonly timeliness: ReviewTimeliness, readonly scheduledOn: string | null, readonly mode: ReviewMode | null, readonly heldOn: string | null, readonly tenant: { readonly id: string, readonly shortName: string }, readonly reviewer: { readonly id: string, readonly shortName: string } }> } };

export type ReviewRelationsQueryVariables = Exact<{
  view?: ReviewView | null | undefined;
  filter?: ReviewRelationFilter | null | undefined;
  sort?: ReviewRelationSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ReviewRelationsQuery = { readonly reviewRelations: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: ReviewKind, readonly leaderName: string, readonly leaderPost: string | null, readonly subjectName: string, readonly validFrom: string, readonly validTo: string | null, readonly tenant: { readonly id: string, readonly shortName: string }, readonly reviewer: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> } };

export type ReviewSubjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewSubjectsQuery = { readonly reviewSubjects: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type OwnGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnGroupsQuery = { readonly massGroups: { readonly items: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type CreateReviewRelationMutationVariables = Exact<{
  input: ReviewRelationInput;
}>;


export type CreateReviewRelationMutation = { readonly createReviewRelation: { readonly reviewRelation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EndReviewRelationMutationVariables = Exact<{
  id: string;
  version: number;
  validTo: string;
}>;


export type EndReviewRelationMutation = { readonly endReviewRelation: { readonly reviewRelation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ScheduleReviewObligationMutationVariables = Exact<{
  id: string;
  version: number;
  on: string;
}>;


export type ScheduleReviewObligationMutation = { readonly scheduleReviewObligation: { readonly reviewObligation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RecordReviewObligationMutationVariables = Exact<{
  id: string;
  version: number;
  input: ReviewInput;
}>;


export type RecordReviewObligationMutation = { readonly recordReviewObligation: { readonly reviewObligation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ExcuseReviewObligationMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type ExcuseReviewObligationMutation = { readonly excuseReviewObligation: { readonly reviewObligation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type DeliverReviewHelpMutationVariables = Exact<{
  id: string;
  version: number;
  note?: string | null | undefined;
}>;


export type DeliverReviewHelpMutation = { readonly deliverReviewHelp: { readonly reviewHelp: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RefusalFragment = { readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string };

export type AllowedActionFragment = { readonly name: string, readonly enabled: boolean, readonly reason: string | null };

export type TimelineEntryFragment = { readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null };

export type StageNowFragment = { readonly id: string, readonly number: number, readonly name: string, readonly startsOn: string, readonly endsOn: string, readonly requirement: string | null, readonly gates: ReadonlyArray<StageGate>, readonly daysLeft: number, readonly standings: ReadonlyArray<{ readonly gate: StageGate, readonly open: number }> };

export type WhereWeAreQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereWeAreQuery = { readonly campaigns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly stages: ReadonlyArray<{ readonly id: string, readonly name: string, readonly endsOn: string }>, readonly currentStage: { readonly id: string, readonly number: number, readonly name: string, readonly startsOn: string, readonly endsOn: string, readonly requirement: string | null, readonly gates: ReadonlyArray<StageGate>, readonly daysLeft: number, readonly standings: ReadonlyArray<{ readonly gate: StageGate, readonly open: number }> } | null }> };

export type TargetsDueQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetsDueQuery = { readonly targetShares: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly title: string, readonly unit: string, readonly value: number, readonly reached: number | null, readonly dueOn: string, readonly reportedOn: string | null, readonly light: TargetLight }> } };

export type ServerStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type ServerStatusQuery = { readonly serverStatus: { readonly host: string, readonly version: string, readonly startedAt: string, readonly checkedAt: string, readonly organizations: number, readonly lights: ReadonlyArray<{ readonly subject: StatusSubject, readonly level: StatusLevel }>, readonly database: { readonly version: string, readonly bytes: number, readonly taken: number, readonly places: number, readonly waiting: number, readonly clockApartSeconds: number }, readonly replica: { readonly lagSeconds: number | null } | null, readonly storage: { readonly freeBytes: number, readonly totalBytes: number }, readonly backup: { readonly at: string, readonly rows: number, readonly files: number } | null, readonly evidence: { readonly sealedAt: string | null, readonly verifiedAt: string | null, readonly organizationsChecked: number, readonly organizationsWithFindings: number }, readonly clock: { readonly kinds: number, readonly failing: ReadonlyArray<string> }, readonly jobs: { readonly running: number, readonly queued: number, readonly failed: number, readonly stuck: number }, readonly sessions: { readonly sessions: number, readonly people: number, readonly recent: number }, readonly memory: { readonly usedBytes: number, readonly heapBytes: number, readonly heapLimitBytes: number, readonly availableBytes: number }, readonly errors: { readonly requests: number, readonly internal: number, readonly lastInternalAt: string | null, readonly unavailable: number, readonly lastUnavailableAt: string | null, readonly limited: number } } };

export type TargetRowFragment = { readonly id: string, readonly version: number, readonly year: number, readonly title: string, readonly unit: string, readonly spread: TargetSpread, readonly total: number, readonly dueOn: string, readonly state: AnnualTargetState, readonly revision: number, readonly aspects: ReadonlyArray<Aspect>, readonly difference: { readonly sum: number | null, readonly by: number, readonly differing: number }, readonly progress: { readonly shares: number, readonly reported: number, readonly reached: number | null, readonly percent: number | null, readonly done: number, readonly onTrack: number, readonly behind: number, readonly farBehind: number }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type TargetRecordFragment = { readonly measure: string, readonly split: TargetSplit, readonly createdBy: string, readonly createdAt: string, readonly issuedAt: string | null, readonly endedOn: string | null, readonly id: string, readonly version: number, readonly year: number, readonly title: string, readonly unit: string, readonly spread: TargetSpread, readonly total: number, readonly dueOn: string, readonly state: AnnualTargetState, readonly revision: number, readonly aspects: ReadonlyArray<Aspect>, readonly campaign: { readonly id: string, readonly name: string } | null, readonly portions: ReadonlyArray<{ readonly value: number, readonly organization: { readonly id: string, readonly shortName: string } }>, readonly selector: { readonly self: boolean }, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly difference: { readonly sum: number | null, readonly by: number, readonly differing: number }, readonly progress: { readonly shares: number, readonly reported: number, readonly reached: number | null, readonly percent: number | null, readonly done: number, readonly onTrack: number, readonly behind: number, readonly farBehind: number }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type AnnualTargetsQueryVariables = Exact<{
  filter?: AnnualTargetFilter | null | undefined;
  sort?: AnnualTargetSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type AnnualTargetsQuery = { readonly annualTargets: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly year: number, readonly title: string, readonly unit: string, readonly spread: TargetSpread, readonly total: number, readonly dueOn: string, readonly state: AnnualTargetState, readonly revision: number, readonly aspects: ReadonlyArray<Aspect>, readonly difference: { readonly sum: number | null, readonly by: number, readonly differing: number }, readonly progress: { readonly shares: number, readonly reported: number, readonly reached: number | null, readonly percent: number | null, readonly done: number, readonly onTrack: number, readonly behind: number, readonly farBehind: number }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> } };

export type AnnualTargetDetailsQueryVariables = Exact<{
  id: string;
}>;


export type AnnualTargetDetailsQuery = { readonly annualTarget: { readonly measure: string, readonly split: TargetSplit, readonly createdBy: string, readonly createdAt: string, readonly issuedAt: string | null, readonly endedOn: string | null, readonly id: string, readonly version: number, readonly year: number, readonly title: string, readonly unit: string, readonly spread: TargetSpread, readonly total: number, readonly dueOn: string, readonly state: AnnualTargetState, readonly revision: number, readonly aspects: ReadonlyArray<Aspect>, readonly campaign: { readonly id: string, readonly name: string } | null, readonly portions: ReadonlyArray<{ readonly value: number, readonly organization: { readonly id: string, readonly shortName: string } }>, readonly selector: { readonly self: boolean }, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly difference: { readonly sum: number | null, readonly by: number, readonly differing: number }, readonly progress: { readonly shares: number, readonly reported: number, readonly reached: number | null, readonly percent: number | null, readonly done: number, readonly onTrack: number, readonly behind: number, readonly farBehind: number }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null };

export type TargetChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetChoicesQuery = { readonly targetCandidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly line: Line, readonly kind: OrganizationKind, readonly divisionCode: string }>, readonly divisions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly pinyin: string, readonly initials: string }>, readonly campaigns: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type TargetSplitQueryVariables = Exact<{
  input: TargetSplitInput;
}>;


export type TargetSplitQuery = { readonly targetSplit: { readonly count: number, readonly rows: ReadonlyArray<{ readonly heads: number, readonly value: number | null, readonly organization: { readonly id: string, readonly shortName: string } }> } };

export type TargetDoneFragment = { readonly annualTarget: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type CreateAnnualTargetMutationVariables = Exact<{
  input: AnnualTargetInput;
}>;


export type CreateAnnualTargetMutation = { readonly createAnnualTarget: { readonly annualTarget: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EditAnnualTargetMutationVariables = Exact<{
  id: string;
  version: number;
  input: AnnualTargetInput;
}>;


export type EditAnnualTargetMutation = { readonly editAnnualTarget: { readonly annualTarget: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AmendAnnualTargetMutationVariables = Exact<{
  id: string;
  version: number;
  input: AmendTargetInput;
}>;


export type AmendAnnualTargetMutation = { readonly amendAnnualTarget: { readonly annualTarget: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type IssueAnnualTargetMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type IssueAnnualTargetMutation = { readonly issueAnnualTarget: { readonly annualTarget: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CloseAnnualTargetMutationVariables = Exact<{
  id: string;
  version: number;
  note: string;
}>;


export type CloseAnnualTargetMutation = { readonly closeAnnualTarget: { readonly annualTarget: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CancelAnnualTargetMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type CancelAnnualTargetMutation = { readonly cancelAnnualTarget: { readonly annualTarget: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ShareRowFragment = { readonly id: string, readonly version: number, readonly targetId: string, readonly year: number, readonly title: string, readonly unit: string, readonly spread: TargetSpread, readonly value: number, readonly reached: number | null, readonly reachedOn: string | null, readonly reportedOn: string | null, readonly percent: number | null, readonly timeGone: number, readonly light: TargetLight, readonly dueOn: string, readonly state: TargetShareState, readonly line: Line, readonly tenant: { readonly id: string, readonly shortName: string }, readonly issuer: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type ShareRecordFragment = { readonly measure: string, readonly aspects: ReadonlyArray<Aspect>, readonly revision: number, readonly endedOn: string | null, readonly id: string, readonly version: number, readonly targetId: string, readonly year: number, readonly title: string, readonly unit: string, readonly spread: TargetSpread, readonly value: number, readonly reached: number | null, readonly reachedOn: string | null, readonly reportedOn: string | null, readonly percent: number | null, readonly timeGone: number, readonly light: TargetLight, readonly dueOn: string, readonly state: TargetShareState, readonly line: Line, readonly campaign: { readonly id: string, readonly name: string } | null, readonly entries: ReadonlyArray<{ readonly id: string, readonly kind: TargetEntryKind, readonly value: number, readonly previous: number | null, readonly dueOn: string | null, readonly reachedOn: string | null, readonly correctsId: string | null, readonly note: string, readonly at: string, readonly by: string, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }> }>, readonly commitments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: CommitmentState }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly issuer: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type TargetSharesQueryVariables = Exact<{
  view?: TargetShareView | null | undefined;
  filter?: TargetShareFilter | null | undefined;
  sort?: TargetShareSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type TargetSharesQuery = { readonly targetShares: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly targetId: string, readonly year: number, readonly title: string, readonly unit: string, readonly spread: TargetSpread, readonly value: number, readonly reached: number | null, readonly reachedOn: string | null, readonly reportedOn: string | null, readonly percent: number | null, readonly timeGone: number, readonly light: TargetLight, readonly dueOn: string, readonly state: TargetShareState, readonly line: Line, readonly tenant: { readonly id: string, readonly shortName: string }, readonly issuer: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> } };

export type TargetShareDetailsQueryVariables = Exact<{
  id: string;
}>;


export type TargetShareDetailsQuery = { readonly targetShare: { readonly measure: string, readonly aspects: ReadonlyArray<Aspect>, readonly revision: number, readonly endedOn: string | null, readonly id: string, readonly version: number, readonly targetId: string, readonly year: number, readonly title: string, readonly unit: string, readonly spread: TargetSpread, readonly value: number, readonly reached: number | null, readonly reachedOn: string | null, readonly reportedOn: string | null, readonly percent: number | null, readonly timeGone: number, readonly light: TargetLight, readonly dueOn: string, readonly state: TargetShareState, readonly line: Line, readonly campaign: { readonly id: string, readonly name: string } | null, readonly entries: ReadonlyArray<{ readonly id: string, readonly kind: TargetEntryKind, readonly value: number, readonly previous: number | null, readonly dueOn: string | null, readonly reachedOn: string | null, readonly correctsId: string | null, readonly note: string, readonly at: string, readonly by: string, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }> }>, readonly commitments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: CommitmentState }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly tenant: { readonly id: string, readonly shortName: string }, readonly issuer: { readonly id: string, readonly shortName: string }, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null };

export type ShareDoneFragment = { readonly targetShare: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export type ReportTargetShareMutationVariables = Exact<{
  id: string;
  version: number;
  value: number;
  reachedOn: string;
  note: string;
  fileIds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ReportTargetShareMutation = { readonly reportTargetShare: { readonly targetShare: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CorrectTargetShareMutationVariables = Exact<{
  id: string;
  version: number;
  entryId: string;
  value: number;
  reachedOn: string;
  reason: string;
  fileIds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type CorrectTargetShareMutation = { readonly correctTargetShare: { readonly targetShare: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type TargetNumbersFragment = { readonly shares: number, readonly reported: number, readonly done: number, readonly onTrack: number, readonly behind: number, readonly farBehind: number };

export type TargetLineFragment = { readonly key: string, readonly name: string, readonly figures: { readonly shares: number, readonly reported: number, readonly done: number, readonly onTrack: number, readonly behind: number, readonly farBehind: number } };

export type TargetReportQueryVariables = Exact<{
  input?: TargetReportInput | null | undefined;
  only?: TargetRowsInput | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type TargetReportQuery = { readonly targetReport: { readonly year: number, readonly asOf: string, readonly scope: string, readonly count: number, readonly total: { readonly shares: number, readonly reported: number, readonly done: number, readonly onTrack: number, readonly behind: number, readonly farBehind: number }, readonly byTarget: ReadonlyArray<{ readonly targetId: string, readonly title: string, readonly issuerName: string, readonly unit: string, readonly spread: TargetSpread, readonly value: number | null, readonly reached: number | null, readonly percent: number | null, readonly figures: { readonly shares: number, readonly reported: number, readonly done: number, readonly onTrack: number, readonly behind: number, readonly farBehind: number } }>, readonly byLine: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly shares: number, readonly reported: number, readonly done: number, readonly onTrack: number, readonly behind: number, readonly farBehind: number } }>, readonly byTerritory: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly shares: number, readonly reported: number, readonly done: number, readonly onTrack: number, readonly behind: number, readonly farBehind: number } }>, readonly byTenant: ReadonlyArray<{ readonly key: string, readonly name: string, readonly figures: { readonly shares: number, readonly reported: number, readonly done: number, readonly onTrack: number, readonly behind: number, readonly farBehind: number } }>, readonly rows: ReadonlyArray<{ readonly shareId: string, readonly title: string, readonly tenantName: string, readonly line: Line, readonly territoryName: string, readonly unit: string, readonly value: number, readonly reached: number | null, readonly percent: number | null, readonly reachedOn: string | null, readonly dueOn: string, readonly timeGone: number, readonly light: TargetLight }> } };

export type TaskRowFragment = { readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: TaskState, readonly dueOn: string, readonly revision: number, readonly version: number, readonly progress: { readonly expected: number, readonly submitted: number, readonly completed: number, readonly overdue: number, readonly acknowledged: number } };

export type TasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  sort?: TaskSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type TasksQuery = { readonly tasks: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: TaskState, readonly dueOn: string, readonly revision: number, readonly version: number, readonly progress: { readonly expected: number, readonly submitted: number, readonly completed: number, readonly overdue: number, readonly acknowledged: number } }> } };

export type TaskQueryVariables = Exact<{
  id: string;
}>;


export type TaskQuery = { readonly task: { readonly body: string, readonly basis: string | null, readonly receiverName: string | null, readonly reworkDays: number, readonly admissionNote: string | null, readonly dispatchedAt: string | null, readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: TaskState, readonly dueOn: string, readonly revision: number, readonly version: number, readonly campaign: { readonly id: string, readonly name: string } | null, readonly stage: { readonly id: string, readonly name: string } | null, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly label: string, readonly text: string }>, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }>, readonly deliverables: ReadonlyArray<{ readonly key: string, readonly kind: DeliverableKind, readonly title: string, readonly required: boolean, readonly instructions: string | null, readonly maxLength: number | null }>, readonly selector: { readonly lines: ReadonlyArray<Line>, readonly kinds: ReadonlyArray<OrganizationKind>, readonly territories: ReadonlyArray<string>, readonly include: ReadonlyArray<string>, readonly exclude: ReadonlyArray<string>, readonly groups: ReadonlyArray<string>, readonly self: boolean, readonly leads: ReadonlyArray<string> }, readonly revisions: ReadonlyArray<{ readonly revision: number, readonly reason: string, readonly at: string, readonly by: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly sending: { readonly id: string, readonly version: number, readonly kind: JobKind, readonly subjectId: string, readonly state: JobState, readonly done: number, readonly total: number, readonly error: string | null, readonly createdByName: string, readonly createdAt: string, readonly endedAt: string | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly progress: { readonly expected: number, readonly submitted: number, readonly completed: number, readonly overdue: number, readonly acknowledged: number } } | null };

export type TaskRecordFragment = { readonly body: string, readonly basis: string | null, readonly receiverName: string | null, readonly reworkDays: number, readonly admissionNote: string | null, readonly dispatchedAt: string | null, readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: TaskState, readonly dueOn: string, readonly revision: number, readonly version: number, readonly campaign: { readonly id: string, readonly name: string } | null, readonly stage: { readonly id: string, readonly name: string } | null, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly label: string, readonly text: string }>, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }>, readonly deliverables: ReadonlyArray<{ readonly key: string, readonly kind: DeliverableKind, readonly title: string, readonly required: boolean, readonly instructions: string | null, readonly maxLength: number | null }>, readonly selector: { readonly lines: ReadonlyArray<Line>, readonly kinds: ReadonlyArray<OrganizationKind>, readonly territories: ReadonlyArray<string>, readonly include: ReadonlyArray<string>, readonly exclude: ReadonlyArray<string>, readonly groups: ReadonlyArray<string>, readonly self: boolean, readonly leads: ReadonlyArray<string> }, readonly revisions: ReadonlyArray<{ readonly revision: number, readonly reason: string, readonly at: string, readonly by: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly sending: { readonly id: string, readonly version: number, readonly kind: JobKind, readonly subjectId: string, readonly state: JobState, readonly done: number, readonly total: number, readonly error: string | null, readonly createdByName: string, readonly createdAt: string, readonly endedAt: string | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly progress: { readonly expected: number, readonly submitted: number, readonly completed: number, readonly overdue: number, readonly acknowledged: number } };

export type SelectorFragment = { readonly lines: ReadonlyArray<Line>, readonly kinds: ReadonlyArray<OrganizationKind>, readonly territories: ReadonlyArray<string>, readonly include: ReadonlyArray<string>, readonly exclude: ReadonlyArray<string>, readonly groups: ReadonlyArray<string>, readonly self: boolean, readonly leads: ReadonlyArray<string> };

export type CandidatesQueryVariables = Exact<{ [key: string]: never; }>;


export type CandidatesQuery = { readonly targetCandidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly line: Line, readonly kind: OrganizationKind, readonly divisionCode: string }>, readonly divisions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly pinyin: string, readonly initials: string }>, readonly campaigns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly currentStage: { readonly id: string, readonly name: string } | null, readonly stages: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly policyDocuments: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly label: string, readonly text: string }> }>, readonly massGroups: { readonly items: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type EditableQueryVariables = Exact<{
  id: string;
}>;


export type EditableQuery = { readonly task: { readonly id: string, readonly version: number, readonly state: TaskState, readonly kind: TaskKind, readonly title: string, readonly body: string, readonly basis: string | null, readonly receiverName: string | null, readonly dueOn: string, readonly reworkDays: number, readonly parentAssignmentId: string | null, readonly campaign: { readonly id: string } | null, readonly stage: { readonly id: string } | null, readonly clauses: ReadonlyArray<{ readonly id: string }>, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }>, readonly deliverables: ReadonlyArray<{ readonly key: string, readonly kind: DeliverableKind, readonly title: string, readonly required: boolean, readonly instructions: string | null, readonly maxLength: number | null }>, readonly selector: { readonly lines: ReadonlyArray<Line>, readonly kinds: ReadonlyArray<OrganizationKind>, readonly territories: ReadonlyArray<string>, readonly include: ReadonlyArray<string>, readonly exclude: ReadonlyArray<string>, readonly groups: ReadonlyArray<string>, readonly self: boolean, readonly leads: ReadonlyArray<string> } } | null };

export type PreviewQueryVariables = Exact<{
  selector: TargetSelectorInput;
  dueOn?: string | null | undefined;
}>;


export type PreviewQuery = { readonly targetPreview: { readonly count: number, readonly workdays: number | null, readonly dueOnWorkday: boolean | null, readonly organizations: ReadonlyArray<{ readonly openThisMonth: number, readonly dueSameWeek: number, readonly organization: { readonly id: string, readonly shortName: string }, readonly group: { readonly id: string, readonly name: string } | null }> } };

export type CreateTaskMutationVariables = Exact<{
  input: TaskInput;
}>;


export type CreateTaskMutation = { readonly createTask: { readonly task: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EditTaskMutationVariables = Exact<{
  id: string;
  version: number;
  input: TaskInput;
}>;


export type EditTaskMutation = { readonly editTask: { readonly task: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AmendTaskMutationVariables = Exact<{
  id: string;
  version: number;
  input: AmendTaskInput;
}>;


export type AmendTaskMutation = { readonly amendTask: { readonly task: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type MatrixQueryVariables = Exact<{
  taskId: string;
}>;


export type MatrixQuery = { readonly taskMatrix: { readonly asOf: string, readonly columns: ReadonlyArray<{ readonly key: string, readonly title: string }>, readonly rows: ReadonlyArray<{ readonly assignmentId: string, readonly tenantName: string, readonly groupName: string | null, readonly state: AssignmentState, readonly timeliness: Timeliness, readonly effectiveDueOn: string, readonly cells: ReadonlyArray<{ readonly key: string, readonly status: DeliverableStatus }> }> } | null };

export type SubmitForAdmissionTaskMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type SubmitForAdmissionTaskMutation = { readonly submitForAdmissionTask: { readonly task: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RejectAdmissionTaskMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type RejectAdmissionTaskMutation = { readonly rejectAdmissionTask: { readonly task: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ApproveAdmissionTaskMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ApproveAdmissionTaskMutation = { readonly approveAdmissionTask: { readonly task: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type DispatchTaskMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DispatchTaskMutation = { readonly dispatchTask: { readonly task: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CloseTaskMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type CloseTaskMutation = { readonly closeTask: { readonly task: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CancelTaskMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type CancelTaskMutation = { readonly cancelTask: { readonly task: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ActedTaskFragment = { readonly task: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AccountsDocument = new TypedDocumentString("query", {"hash":"sha256:c78796c6c58d55367433ef20f516e09348ce984ea02a26a14c1b8cad7daeeab9"}) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const AccountDocument = new TypedDocumentString("query", {"hash":"sha256:6fec5c55abff806c92931730b0553f820d07bb10f7bcc84e90ebf201821f5263"}) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const CreateAccountDocument = new TypedDocumentString("mutation", {"hash":"sha256:d6cb63c445325d5096e3164efe565ebed627b9131425d92f825bf4a09e6118a9"}) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString("mutation", {"hash":"sha256:6af3b08241449193753a5684c320df03ee1aebd013fb808ece6c0d97291c653e"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const SuspendAccountDocument = new TypedDocumentString("mutation", {"hash":"sha256:b2166ac2d72b75c760c568800c91a27a8af16b08f7d260fe69a9554e6219b3e1"}) as unknown as TypedDocumentString<SuspendAccountMutation, SuspendAccountMutationVariables>;
export const ResumeAccountDocument = new TypedDocumentString("mutation", {"hash":"sha256:9f84e81d0436993cd405fea56dcee8c42dcd1fdab776df462631215c79990cb8"}) as unknown as TypedDocumentString<ResumeAccountMutation, ResumeAccountMutationVariables>;
export const CreateGrantDocument = new TypedDocumentString("mutation", {"hash":"sha256:b86c4dea767501e8269c76b9b0bd9c7c11dcad98c18cfebc3f1b507281de8f6b"}) as unknown as TypedDocumentString<CreateGrantMutation, CreateGrantMutationVariables>;
export const EndGrantDocument = new TypedDocumentString("mutation", {"hash":"sha256:c16906d6e22fd3c16294c8aa3678c415e213f4fb6e9273e5eea5ddf0f98f7652"}) as unknown as TypedDocumentString<EndGrantMutation, EndGrantMutationVariables>;
export const SessionsDocument = new TypedDocumentString("query", {"hash":"sha256:73b9dd209d1151e8781ef0b4533a3c271dc682752754daec29607080b453b06e"}) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = new TypedDocumentString("mutation", {"hash":"sha256:715349f5a9b2d386f37ac3b6cfe9ca339655a288d695eae49399c4a34025d5c7"}) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const CompleteSetupDocument = new TypedDocumentString("mutation", {"hash":"sha256:28922e221e012b931f0b75902b630f67234973d228bdc71ea0df6347b9e3a005"}) as unknown as TypedDocumentString<CompleteSetupMutation, CompleteSetupMutationVariables>;
export const MyApiTokensDocument = new TypedDocumentString("query", {"hash":"sha256:9910543ac60c9d62c92f3778c642f3494683a6395ef0009e556a359098d8b1d5"}) as unknown as TypedDocumentString<MyApiTokensQuery, MyApiTokensQueryVariables>;
export const ApiTokensDocument = new TypedDocumentString("query", {"hash":"sha256:d688fe62aaa9057abb3d3fa1e4b9d956b3973fa0276c5702abe9d4c857f985df"}) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString("mutation", {"hash":"sha256:88a5de109a8557a9f6dd9fc8d52192903c62780ae2d9d048abce1aa19dd2aab0"}) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString("mutation", {"hash":"sha256:aee06207468b9dac4310eb57baa34077e30ac5bcd374864b9dad288cc2cee9e9"}) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const AccountFindingsDocument = new TypedDocumentString("query", {"hash":"sha256:281613d53ff19cf840d30b6874201823154ad412c7bab3d6e8f96f6800f9781e"}) as unknown as TypedDocumentString<AccountFindingsQuery, AccountFindingsQueryVariables>;
export const AccountFindingCountsDocument = new TypedDocumentString("query", {"hash":"sha256:0b05ce66f2010088912adecab4d4af9ebd05ad7fc809f3aecff839ee3a2398d2"}) as unknown as TypedDocumentString<AccountFindingCountsQuery, AccountFindingCountsQueryVariables>;
export const AccountSessionsDocument = new TypedDocumentString("query", {"hash":"sha256:24b93c2bd044793d9a6e2229f5f82c131f0d93a064581514f570997f566b892e"}) as unknown as TypedDocumentString<AccountSessionsQuery, AccountSessionsQueryVariables>;
export const SignOutAccountDocument = new TypedDocumentString("mutation", {"hash":"sha256:fb774aabbb7fca20040c6677cfa48178efcfc7d195787d8b05ed49f163802650"}) as unknown as TypedDocumentString<SignOutAccountMutation, SignOutAccountMutationVariables>;
export const AccountSecurityDocument = new TypedDocumentString("query", {"hash":"sha256:18250ca39655f474b1f5a417f625e7a8780f32029894ce4afc2fd9ce81ca9bf7"}) as unknown as TypedDocumentString<AccountSecurityQuery, AccountSecurityQueryVariables>;
export const BeginSecondFactorDocument = new TypedDocumentString("mutation", {"hash":"sha256:9f6d9ab64414e36cde6c541e4b82118a137088ddf97f9c3d101abb3cbfdbf7e8"}) as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString("mutation", {"hash":"sha256:c7b54fa6678e07cfb17ad063aeb1836c57aafb6594c3d9691122839bfb12011c"}) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString("mutation", {"hash":"sha256:d2f604abcc6e1888f9f408fb40e52066876fe28b84f2ac82c17a313bc1a0a108"}) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const RemoveSecondFactorDocument = new TypedDocumentString("mutation", {"hash":"sha256:40bdf132b39567c59121cdcc39b2db99f01a74db689e8cb9166b8d9067d60d1a"}) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const BeginIdentityLinkDocument = new TypedDocumentString("mutation", {"hash":"sha256:c73a762464507a1b44208c45f892b9a1bd1d838cb8f3a1b902b91f6d3ccd34dd"}) as unknown as TypedDocumentString<BeginIdentityLinkMutation, BeginIdentityLinkMutationVariables>;
export const UnlinkIdentityDocument = new TypedDocumentString("mutation", {"hash":"sha256:f1024b11ef5a5b923f8b0b9ed58333a1ec748d97f12fd8a42d00ab8453218c46"}) as unknown as TypedDocumentString<UnlinkIdentityMutation, UnlinkIdentityMutationVariables>;
export const AccountSignsInDocument = new TypedDocumentString("query", {"hash":"sha256:d57dc40d14622199973b49a28e5f0c54e0825fa1f91d2dee93afcbf0f225d561"}) as unknown as TypedDocumentString<AccountSignsInQuery, AccountSignsInQueryVariables>;
export const ResetSecondFactorDocument = new TypedDocumentString("mutation", {"hash":"sha256:de50c1f8821a87ce93ccd94f3eac751507188b17949f89d8faf9812c362d2b5d"}) as unknown as TypedDocumentString<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;
export const RegisterIdentityDocument = new TypedDocumentString("mutation", {"hash":"sha256:bc1899025f2636c44f8d3eb30f60ee7d7711e216cd8dda33048006252b9e67b0"}) as unknown as TypedDocumentString<RegisterIdentityMutation, RegisterIdentityMutationVariables>;
export const RevokeIdentityDocument = new TypedDocumentString("mutation", {"hash":"sha256:149a3cbcbdb0b8236c2e257d24d5ee63479a77ab77d6989f6f0d9129ccf67a97"}) as unknown as TypedDocumentString<RevokeIdentityMutation, RevokeIdentityMutationVariables>;
export const SecondFactorRolesDocument = new TypedDocumentString("query", {"hash":"sha256:2f6d494af5aa701e39050ac55fcb74ce14287125a558cd22e8a7ad72d1a5e743"}) as unknown as TypedDocumentString<SecondFactorRolesQuery, SecondFactorRolesQueryVariables>;
export const SetSecondFactorRolesDocument = new TypedDocumentString("mutation", {"hash":"sha256:59a0ca5bd8f9561cd3cc339665d6b44a5da3cb4ef63b434f9ebaa6115ee09366"}) as unknown as TypedDocumentString<SetSecondFactorRolesMutation, SetSecondFactorRolesMutationVariables>;
export const ViewerDocument = new TypedDocumentString("query", {"hash":"sha256:02b674327de45aa9b96aa1b6cbb29f66651732496689201d73fd4efd801a23e7"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInOptionsDocument = new TypedDocumentString("query", {"hash":"sha256:26f1b8d745913701538d7e89a6392aedecd691b811af78368a25763252c03fcb"}) as unknown as TypedDocumentString<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const SignInDocument = new TypedDocumentString("mutation", {"hash":"sha256:ccaeb057f6bd41f30deba85ffe747bd541f097d02b1eaf712d3439d2809612ad"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const ConfirmSignInDocument = new TypedDocumentString("mutation", {"hash":"sha256:3a2ecd72ec28cf39682f96fd80f984496c84ee59c538f2da6422be10151a408e"}) as unknown as TypedDocumentString<ConfirmSignInMutation, ConfirmSignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString("mutation", {"hash":"sha256:f0f501452925edad223028a5a737e5a383a0a3b896a2e2daa969f1c786a23764"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SwitchTenantDocument = new TypedDocumentString("mutation", {"hash":"sha256:68cd9d15bc946622d7ea142f9568b177e85f29dbc612d98f60f15beee1dee23f"}) as unknown as TypedDocumentString<SwitchTenantMutation, SwitchTenantMutationVariables>;
export const SetLocaleDocument = new TypedDocumentString("mutation", {"hash":"sha256:ec03c494e0215dc47d57dd0e7394eed2eaffa5a36647ac09a04930974774d7d6"}) as unknown as TypedDocumentString<SetLocaleMutation, SetLocaleMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString("mutation", {"hash":"sha256:de110dd7dc23b72cba0f4ace82f383a164bdb75659e0bcb8b421a5652d465195"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const FindDocument = new TypedDocumentString("query", {"hash":"sha256:cc9b64ecd4ae68e3f21daad4dbacaeaea48ad2e7ae99e1fe7c977f805be901e1"}) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const UnreadDocument = new TypedDocumentString("query", {"hash":"sha256:19bd4f18ed972f7312c45bd053050306f913c10830c85b999a523a6fb35fc77e"}) as unknown as TypedDocumentString<UnreadQuery, UnreadQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    subscription Changes($after: ID) {
  changes(after: $after) {
    cursor
    entityType
    entityId
    byYou
  }
}
    `, {"hash":"sha256:2500bf3a2b98f09910a0dc86f992d459d67b19efa164d48fa17a819b0a70ddc4"}) as unknown as TypedDocumentString<ChangesSubscription, ChangesSubscriptionVariables>;
export const AssignmentsDocument = new TypedDocumentString("query", {"hash":"sha256:cf660f9b0a7e032daa1f97d0df114438c30f775fb98afbb46082e294ba7fc95b"}) as unknown as TypedDocumentString<AssignmentsQuery, AssignmentsQueryVariables>;
export const AssignmentDocument = new TypedDocumentString("query", {"hash":"sha256:e98e77a9d109a8e29ad0f5a86b486c3501dda62bb59e2dfa07320686342914a4"}) as unknown as TypedDocumentString<AssignmentQuery, AssignmentQueryVariables>;
export const TodayDocument = new TypedDocumentString("query", {"hash":"sha256:76ac8b1431f6c230790fcff20acecd97e31b009b0b7f80ef4bd2a55870c6d880"}) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const BeginningDocument = new TypedDocumentString("query", {"hash":"sha256:02d2596e38285a7c8f09857254a5a18ea456d396bc044b53c8dacc45969745e8"}) as unknown as TypedDocumentString<BeginningQuery, BeginningQueryVariables>;
export const IssuerTodayDocument = new TypedDocumentString("query", {"hash":"sha256:34b0dc70cd60efb87bc94c860d29378f362448678f80ffff9aa90c0a2f170b64"}) as unknown as TypedDocumentString<IssuerTodayQuery, IssuerTodayQueryVariables>;
export const MembersDocument = new TypedDocumentString("query", {"hash":"sha256:513f3bc4e192777115d16b75076cf9667c9437abdee5c4ebe9302a902ae11a9f"}) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const SaveDraftAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:2d926f9b54eca55f33b2dde099e182419221a27b6a198548984cac2abf93738a"}) as unknown as TypedDocumentString<SaveDraftAssignmentMutation, SaveDraftAssignmentMutationVariables>;
export const AcknowledgeAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:a18ba809b1d282040e7a41c5918ae650f2feb78b7ae77b110dbaa9bd092f0326"}) as unknown as TypedDocumentString<AcknowledgeAssignmentMutation, AcknowledgeAssignmentMutationVariables>;
export const AcceptAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:807ae8fc44ad235e560363627d5fe0690b93f564a84cff6fc8f85cbb3de7414d"}) as unknown as TypedDocumentString<AcceptAssignmentMutation, AcceptAssignmentMutationVariables>;
export const StartAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:b9f7d49e6af0660babfbd72c162462abf5c6446a86d3881bf1d831409f5911b5"}) as unknown as TypedDocumentString<StartAssignmentMutation, StartAssignmentMutationVariables>;
export const ReworkAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:ae9e93aed057f62e3a34aaf0c25e551bad7346c2c4df60e6ee56fc11afa340d5"}) as unknown as TypedDocumentString<ReworkAssignmentMutation, ReworkAssignmentMutationVariables>;
export const ObjectAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:0cbeea584442bc886272277d3496c7cab0780d5c4abde2c79acd8d7f78a57901"}) as unknown as TypedDocumentString<ObjectAssignmentMutation, ObjectAssignmentMutationVariables>;
export const ReportProgressAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:41986447ae701b2045fc398843845fa5927bacc8b1e44eb56d89b469b7c721f9"}) as unknown as TypedDocumentString<ReportProgressAssignmentMutation, ReportProgressAssignmentMutationVariables>;
export const AssignAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:35232cbf37fabe9b3144682880ccf4d8a3c3f7c4f9353ff13ce9dfafec48fbdc"}) as unknown as TypedDocumentString<AssignAssignmentMutation, AssignAssignmentMutationVariables>;
export const WithdrawAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:fe828729697b94cff222057175dd4b580f6202586f2b52261a3603070a478bd2"}) as unknown as TypedDocumentString<WithdrawAssignmentMutation, WithdrawAssignmentMutationVariables>;
export const RequestExtensionAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:19530ab9e86aa51680b1b928f2498d2fa60adac15e6d8ef30fcf35faf9f8e44c"}) as unknown as TypedDocumentString<RequestExtensionAssignmentMutation, RequestExtensionAssignmentMutationVariables>;
export const TakeForReviewAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:9ad5dbf59cf67a38e3eab7043c8fa5fa75a099116e7413155e9eb8dcdfa51bd7"}) as unknown as TypedDocumentString<TakeForReviewAssignmentMutation, TakeForReviewAssignmentMutationVariables>;
export const ApproveAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:3596e0dee1fd51322144820296356b812a7f8c0b97a3d4fb994bd34c7e5a7d26"}) as unknown as TypedDocumentString<ApproveAssignmentMutation, ApproveAssignmentMutationVariables>;
export const ReopenAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:7339451fcc01def4016a80204db52cd9fb607ee502df9daeb151f0005d7ae834"}) as unknown as TypedDocumentString<ReopenAssignmentMutation, ReopenAssignmentMutationVariables>;
export const UpholdObjectionAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:05af8fa6a61775b3dcdff702d20ef2ed4787e4a517b2830b3034e647917c8522"}) as unknown as TypedDocumentString<UpholdObjectionAssignmentMutation, UpholdObjectionAssignmentMutationVariables>;
export const OverruleObjectionAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:42d92e3058f824fffbc13d43437e66d5bee49472208893dd787bd8efbc4c364b"}) as unknown as TypedDocumentString<OverruleObjectionAssignmentMutation, OverruleObjectionAssignmentMutationVariables>;
export const WaiveAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:ff6f0b7ecee714ceb071de1e4d04ccaca06de7c27ee5d4bdb30cb6e7c83398d8"}) as unknown as TypedDocumentString<WaiveAssignmentMutation, WaiveAssignmentMutationVariables>;
export const ExtendAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:7384c5be6f93bdff2361a0f5ca56a52d8ce56f7f8012eb24f4d8554d311aec7e"}) as unknown as TypedDocumentString<ExtendAssignmentMutation, ExtendAssignmentMutationVariables>;
export const RefuseExtensionAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:e8f8061e23d5fcc8481b72903e38c12aef4e1ab9fca209befeee1ced6de17196"}) as unknown as TypedDocumentString<RefuseExtensionAssignmentMutation, RefuseExtensionAssignmentMutationVariables>;
export const CloseIncompleteAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:605b4fd198b3e0b8a1082aeb8d46ae932a34d51875d3a3829fb591000364121b"}) as unknown as TypedDocumentString<CloseIncompleteAssignmentMutation, CloseIncompleteAssignmentMutationVariables>;
export const RemindAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:09dc1b687b73c5b048a1674fa33fa3e020cbe72f8af404aae258db65bd24eb07"}) as unknown as TypedDocumentString<RemindAssignmentMutation, RemindAssignmentMutationVariables>;
export const SuperviseAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:e9fb82e3a8e19bfb1f6b40c41bf0e0958ffd7adf4e735dba375dda421ad79f9a"}) as unknown as TypedDocumentString<SuperviseAssignmentMutation, SuperviseAssignmentMutationVariables>;
export const AcknowledgeAssignmentsDocument = new TypedDocumentString("mutation", {"hash":"sha256:904958e9e1599f9296b279c9675c0aac6ecf8b9767a43b2b675eae6b255dc621"}) as unknown as TypedDocumentString<AcknowledgeAssignmentsMutation, AcknowledgeAssignmentsMutationVariables>;
export const AcceptAssignmentsDocument = new TypedDocumentString("mutation", {"hash":"sha256:8355408d0bc7260f558e8e12828f8004ae8819c983604b95ca54bc7ac33f2ff7"}) as unknown as TypedDocumentString<AcceptAssignmentsMutation, AcceptAssignmentsMutationVariables>;
export const StartAssignmentsDocument = new TypedDocumentString("mutation", {"hash":"sha256:b55cd3f43dfc1990b2e3f32c61dc2230dc71a89faaebfefe2fcf34fbc6a3d997"}) as unknown as TypedDocumentString<StartAssignmentsMutation, StartAssignmentsMutationVariables>;
export const ApproveAssignmentsDocument = new TypedDocumentString("mutation", {"hash":"sha256:a6405704a636d33759e876fbea832204e185bf1dd05ccc830150ece3811539f5"}) as unknown as TypedDocumentString<ApproveAssignmentsMutation, ApproveAssignmentsMutationVariables>;
export const RemindAssignmentsDocument = new TypedDocumentString("mutation", {"hash":"sha256:4c635ab842e05456b9b28c5c402049be3af3818e778bb95335ced072d2570bb2"}) as unknown as TypedDocumentString<RemindAssignmentsMutation, RemindAssignmentsMutationVariables>;
export const SuperviseAssignmentsDocument = new TypedDocumentString("mutation", {"hash":"sha256:fd1bb4aa0ae19cc3d005d1efef0220fb8c854816bdb77b0d95991ee84e35a505"}) as unknown as TypedDocumentString<SuperviseAssignmentsMutation, SuperviseAssignmentsMutationVariables>;
export const ReturnAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:1e87d4df6149945ecfa4c6b1a5c171ba7fb10ffcaaae77d1967dab853df2baaa"}) as unknown as TypedDocumentString<ReturnAssignmentMutation, ReturnAssignmentMutationVariables>;
export const SubmitAssignmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:59c2a2c7e6e5060652725d76bbb532b00769c051865e289740f76f7a56b246b5"}) as unknown as TypedDocumentString<SubmitAssignmentMutation, SubmitAssignmentMutationVariables>;
export const CampaignListDocument = new TypedDocumentString("query", {"hash":"sha256:3645eaf0c932c81dc50995bda56a615508dc99f7973fbbb6c733d41f57c0554e"}) as unknown as TypedDocumentString<CampaignListQuery, CampaignListQueryVariables>;
export const CampaignDetailsDocument = new TypedDocumentString("query", {"hash":"sha256:12d677fc1ad3fef8687aa2ed399cd5ccf633a12da2d3e2692a89e343d0297ca0"}) as unknown as TypedDocumentString<CampaignDetailsQuery, CampaignDetailsQueryVariables>;
export const CreateCampaignDocument = new TypedDocumentString("mutation", {"hash":"sha256:6f8d5168d16c83298a4798554d6ccf796932cfdbb14f3d2dc679914122ea976e"}) as unknown as TypedDocumentString<CreateCampaignMutation, CreateCampaignMutationVariables>;
export const EditCampaignDocument = new TypedDocumentString("mutation", {"hash":"sha256:241e683cc8d0e84bb987a35cdd3714ea36b150f7113721438d96e612bad457ff"}) as unknown as TypedDocumentString<EditCampaignMutation, EditCampaignMutationVariables>;
export const PlanStagesDocument = new TypedDocumentString("mutation", {"hash":"sha256:363f9eff57b79ec81a91197d871af36643ccc5ddfd60b5426ff78f6e7b345539"}) as unknown as TypedDocumentString<PlanStagesMutation, PlanStagesMutationVariables>;
export const ThemesDocument = new TypedDocumentString("query", {"hash":"sha256:73b81e2aaacea46b9a671150720ef6bb237e411b311507b32bfeaa10c5fe3b65"}) as unknown as TypedDocumentString<ThemesQuery, ThemesQueryVariables>;
export const ThemeDetailsDocument = new TypedDocumentString("query", {"hash":"sha256:dbd70423c68c6cbf522572e4e0b0dbea7c49651df575ca037f8bd325cef4c381"}) as unknown as TypedDocumentString<ThemeDetailsQuery, ThemeDetailsQueryVariables>;
export const DraftThemeDocument = new TypedDocumentString("mutation", {"hash":"sha256:5d06b4f6f68068df919d502c2e8c2ee942f74b90da03458718577256cd053cd8"}) as unknown as TypedDocumentString<DraftThemeMutation, DraftThemeMutationVariables>;
export const EditThemeDocument = new TypedDocumentString("mutation", {"hash":"sha256:823b6319cbba12cf4c832b0b95931a3558bfdef4bff9d2bacab17c6dacea902b"}) as unknown as TypedDocumentString<EditThemeMutation, EditThemeMutationVariables>;
export const SubmitThemeDocument = new TypedDocumentString("mutation", {"hash":"sha256:76230c79adcec83402f0dbfd67409ac6435e291b2a9333452f7ab507126f514b"}) as unknown as TypedDocumentString<SubmitThemeMutation, SubmitThemeMutationVariables>;
export const FindFittingThemeDocument = new TypedDocumentString("mutation", {"hash":"sha256:55911e8de1f7959db6c352bf620ab78857d7f20d1615b8b22b4e4935dfc1eacd"}) as unknown as TypedDocumentString<FindFittingThemeMutation, FindFittingThemeMutationVariables>;
export const AskToImproveThemeDocument = new TypedDocumentString("mutation", {"hash":"sha256:e7f2c9b2aa3e83d41970afc02d375475cf1dc12ffbe6421c0905520445c03965"}) as unknown as TypedDocumentString<AskToImproveThemeMutation, AskToImproveThemeMutationVariables>;
export const FindFittingThemesDocument = new TypedDocumentString("mutation", {"hash":"sha256:17cc73cadc016a55e5ff17f7055d78123ea0e73ad74836e386b6325c1e7fe519"}) as unknown as TypedDocumentString<FindFittingThemesMutation, FindFittingThemesMutationVariables>;
export const CampaignReportDocument = new TypedDocumentString("query", {"hash":"sha256:496910ff5cd28f5d2881c0b8ec6d9df55d30aeb0a1c9542def688cc1921d01f8"}) as unknown as TypedDocumentString<CampaignReportQuery, CampaignReportQueryVariables>;
export const CarriersDocument = new TypedDocumentString("query", {"hash":"sha256:cf6f2288086d98d044d51ecbdfa6ebf882aca6a07320bfef8129c8e2fdaa6b42"}) as unknown as TypedDocumentString<CarriersQuery, CarriersQueryVariables>;
export const SharedCarriersDocument = new TypedDocumentString("query", {"hash":"sha256:3f13a4c671db1ccf957ba505073dd64a440369b01a11752375e24703c9520421"}) as unknown as TypedDocumentString<SharedCarriersQuery, SharedCarriersQueryVariables>;
export const CarrierDetailsDocument = new TypedDocumentString("query", {"hash":"sha256:385e40b6f0c350b0ae1f796f99a3c95661822f7d9226ce8011a1fac774aabf54"}) as unknown as TypedDocumentString<CarrierDetailsQuery, CarrierDetailsQueryVariables>;
export const CarrierCampaignsDocument = new TypedDocumentString("query", {"hash":"sha256:c1d48fb4367a8f570d8b6dad77364fddc0b87e9064e193c7baf2a9387ec8f4bc"}) as unknown as TypedDocumentString<CarrierCampaignsQuery, CarrierCampaignsQueryVariables>;
export const CreateCarrierDocument = new TypedDocumentString("mutation", {"hash":"sha256:e8ae2bbbc36cb00d2c51a13b5154fac24495c7558cdb1cece0d21321044bc253"}) as unknown as TypedDocumentString<CreateCarrierMutation, CreateCarrierMutationVariables>;
export const EditCarrierDocument = new TypedDocumentString("mutation", {"hash":"sha256:d19e79e2f6b76755bd37646d2151846923498dc22a14dd41ac9cfeec5911fe4f"}) as unknown as TypedDocumentString<EditCarrierMutation, EditCarrierMutationVariables>;
export const ShareCarrierDocument = new TypedDocumentString("mutation", {"hash":"sha256:5a6118f775e8f2c43b9fa3508016eb53898ee635ccebcb7ea2f7172dfa5f8752"}) as unknown as TypedDocumentString<ShareCarrierMutation, ShareCarrierMutationVariables>;
export const UnshareCarrierDocument = new TypedDocumentString("mutation", {"hash":"sha256:eb399abc2451472748a2769ea3c89fb92883de4aa85083ee83ac52f145e66e45"}) as unknown as TypedDocumentString<UnshareCarrierMutation, UnshareCarrierMutationVariables>;
export const EndCarrierDocument = new TypedDocumentString("mutation", {"hash":"sha256:9b4ffa0fddcc3670601321870ac91f80ffde721b0193066edd9ba7163ceaa54c"}) as unknown as TypedDocumentString<EndCarrierMutation, EndCarrierMutationVariables>;
export const AdoptCarrierDocument = new TypedDocumentString("mutation", {"hash":"sha256:79b809a314c7d9dee4759cca44a4cccd6250bd4f0f69ff8ebac2e845f7dc8c36"}) as unknown as TypedDocumentString<AdoptCarrierMutation, AdoptCarrierMutationVariables>;
export const CarrierReportDocument = new TypedDocumentString("query", {"hash":"sha256:27031690423cd512a3763518a2d6a7e56e7436a1143b6cdf2338eed8c1a40265"}) as unknown as TypedDocumentString<CarrierReportQuery, CarrierReportQueryVariables>;
export const PolicyDocumentsDocument = new TypedDocumentString("query", {"hash":"sha256:6c455ba6893e3338d819ea08e7d911f04cbd288fbe5ee1347e959533b29d48d5"}) as unknown as TypedDocumentString<PolicyDocumentsQuery, PolicyDocumentsQueryVariables>;
export const PolicyDocumentDetailsDocument = new TypedDocumentString("query", {"hash":"sha256:2271f57a1516d1a4022a1f8e6de3f2d4e0e89cd96a738111765e3b2d954f624d"}) as unknown as TypedDocumentString<PolicyDocumentDetailsQuery, PolicyDocumentDetailsQueryVariables>;
export const CreatePolicyDocumentDocument = new TypedDocumentString("mutation", {"hash":"sha256:aa27ae51d99acc4c0fba0d8b9c3973ff39e4feb6e60e94852c4b36444401c8e9"}) as unknown as TypedDocumentString<CreatePolicyDocumentMutation, CreatePolicyDocumentMutationVariables>;
export const EditPolicyDocumentDocument = new TypedDocumentString("mutation", {"hash":"sha256:3d70063dd3c4096fa6f0881ed5ff3af5acdf30bf00f58a06256c49a8e8435162"}) as unknown as TypedDocumentString<EditPolicyDocumentMutation, EditPolicyDocumentMutationVariables>;
export const ClauseReportDocument = new TypedDocumentString("query", {"hash":"sha256:07b8c09d71b807911a4421792a839f191c0dad546996db361472d1e56e1ecf12"}) as unknown as TypedDocumentString<ClauseReportQuery, ClauseReportQueryVariables>;
export const CommitmentsDocument = new TypedDocumentString("query", {"hash":"sha256:f9a11ca05a1d30d820cda76ffa208cdcfc11434eec05c4efbb8bae96fb6ec12a"}) as unknown as TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables>;
export const CommitmentDetailsDocument = new TypedDocumentString("query", {"hash":"sha256:cc7c06cbc5d63ae2995fb077a5b0d64e67bbc63bcda97b5fbf361585595357e6"}) as unknown as TypedDocumentString<CommitmentDetailsQuery, CommitmentDetailsQueryVariables>;
export const CitableTargetsDocument = new TypedDocumentString("query", {"hash":"sha256:ffb39e373192656ec8c108fd742acec309ee85baa73dbdb99336ea927537fb8c"}) as unknown as TypedDocumentString<CitableTargetsQuery, CitableTargetsQueryVariables>;
export const CommittingGroupsDocument = new TypedDocumentString("query", {"hash":"sha256:f6f97f6b78da3ddf9fbbb4f589cce28398619ca77840f51c659511a9836360f6"}) as unknown as TypedDocumentString<CommittingGroupsQuery, CommittingGroupsQueryVariables>;
export const RevisionCausesDocument = new TypedDocumentString("query", {"hash":"sha256:03ab1e781c5a270bec622ff0cb1fe436569606949d2eb8219c03d601b29a78d1"}) as unknown as TypedDocumentString<RevisionCausesQuery, RevisionCausesQueryVariables>;
export const DraftCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:6afcca8bd9fb12bf939193d37fd551fa6fcb6126b7829637bd0d6390aaf2ca7a"}) as unknown as TypedDocumentString<DraftCommitmentMutation, DraftCommitmentMutationVariables>;
export const EditCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:2bc29f1f3b1906c45e0070e0980fe5d6cf66da67a163a6d7619e9fb2fb51e249"}) as unknown as TypedDocumentString<EditCommitmentMutation, EditCommitmentMutationVariables>;
export const ReviseCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:e9fb924ac2ddd7323cbb61c2d9480a2b2c5ad4573c871d60a023437ba5aa9aea"}) as unknown as TypedDocumentString<ReviseCommitmentMutation, ReviseCommitmentMutationVariables>;
export const OpenSolicitationCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:91045817b6ca7803d3b3b75eddf82146b28cb0b2f7b48685210e008577d3c5f9"}) as unknown as TypedDocumentString<OpenSolicitationCommitmentMutation, OpenSolicitationCommitmentMutationVariables>;
export const RecordOpinionCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:5c6d3e50e8824d1820f19b5cf1672f0f510d646c8278932035f535d7e8d459f9"}) as unknown as TypedDocumentString<RecordOpinionCommitmentMutation, RecordOpinionCommitmentMutationVariables>;
export const AdoptOpinionDocument = new TypedDocumentString("mutation", {"hash":"sha256:4fce71fd2693756e95d5c0ed3564c85583d37c9b5c0f94807a3ac41dcf8d7fee"}) as unknown as TypedDocumentString<AdoptOpinionMutation, AdoptOpinionMutationVariables>;
export const DeclineOpinionDocument = new TypedDocumentString("mutation", {"hash":"sha256:68655afac0893d7925c087d7cfc304e50f1338e8d7b1c25b09de910a1738132a"}) as unknown as TypedDocumentString<DeclineOpinionMutation, DeclineOpinionMutationVariables>;
export const SubmitForVettingCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:d52f8f798dae3c9e9b040e0d442c3a22efc5ce7f415e0026ff60e4ece1ebd984"}) as unknown as TypedDocumentString<SubmitForVettingCommitmentMutation, SubmitForVettingCommitmentMutationVariables>;
export const SubmitImmediateCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:ab3bd620e85f7681dbeec280599f379f10319bbbcf07576800685754bbf15548"}) as unknown as TypedDocumentString<SubmitImmediateCommitmentMutation, SubmitImmediateCommitmentMutationVariables>;
export const WithdrawCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:ebd984f4b4c833e8a224ed370c5ac98a0fe7ed271d0f2a72f10f44a094ff18f8"}) as unknown as TypedDocumentString<WithdrawCommitmentMutation, WithdrawCommitmentMutationVariables>;
export const BeginFulfilmentCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:3838739934b071321adf54f2382efb6be809e3721f2c9b0019facdad728b78d9"}) as unknown as TypedDocumentString<BeginFulfilmentCommitmentMutation, BeginFulfilmentCommitmentMutationVariables>;
export const ReportProgressCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:5f5ad3c12f745079a49999fdc767f16717af8f2d2d999e83e27bad7567452429"}) as unknown as TypedDocumentString<ReportProgressCommitmentMutation, ReportProgressCommitmentMutationVariables>;
export const ClaimFulfilmentCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:381d06098067f4fa39b83f687978f765c26ac60290a326cb82ba61a61f5e63c3"}) as unknown as TypedDocumentString<ClaimFulfilmentCommitmentMutation, ClaimFulfilmentCommitmentMutationVariables>;
export const AppraiseCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:a4935feb220ee5419456348ba01a65259677928dd75605d3fe164fc2ab2dc617"}) as unknown as TypedDocumentString<AppraiseCommitmentMutation, AppraiseCommitmentMutationVariables>;
export const ReturnCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:d130effdffda9071f33dff06f60a86d6a7f87bb2cc23437522e20617f7a40cc2"}) as unknown as TypedDocumentString<ReturnCommitmentMutation, ReturnCommitmentMutationVariables>;
export const PublishCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:8e8d4c9be4ec56a3debad7a3fe2fa3d4b6d6a71f6972edade137a0e513bbaf88"}) as unknown as TypedDocumentString<PublishCommitmentMutation, PublishCommitmentMutationVariables>;
export const OpenAppraisalCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:39cffa2d3edf5c19dfccc8790f654f4e624f2f0ccc60719b2b367308c4d9154b"}) as unknown as TypedDocumentString<OpenAppraisalCommitmentMutation, OpenAppraisalCommitmentMutationVariables>;
export const DisputeCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:74579424520b9ff9e4c14a00d5e37c3dea23dac35e41bc927a51e14825ef8672"}) as unknown as TypedDocumentString<DisputeCommitmentMutation, DisputeCommitmentMutationVariables>;
export const ConcludeFulfilledCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:797b5e4085de4ad8be289fc739452440485dce7db9bf6f7071111535a84e8987"}) as unknown as TypedDocumentString<ConcludeFulfilledCommitmentMutation, ConcludeFulfilledCommitmentMutationVariables>;
export const ConcludePartlyCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:23b1ca9221cc44ecddd2797d7a227e2e50b66b142ad4147cfe5da9a2e45f7aee"}) as unknown as TypedDocumentString<ConcludePartlyCommitmentMutation, ConcludePartlyCommitmentMutationVariables>;
export const ConcludeUnfulfilledCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:359626946883237f4befabc15ee8bd743f3da5c3203f0935732a7ef5a79cac6d"}) as unknown as TypedDocumentString<ConcludeUnfulfilledCommitmentMutation, ConcludeUnfulfilledCommitmentMutationVariables>;
export const WithdrawPublicCommitmentDocument = new TypedDocumentString("mutation", {"hash":"sha256:cd7635e63a0fc8631cf153d357c47deb0a1b1363c31a1f901efa6737cf6f734e"}) as unknown as TypedDocumentString<WithdrawPublicCommitmentMutation, WithdrawPublicCommitmentMutationVariables>;
export const CommitmentCoverageDocument = new TypedDocumentString("query", {"hash":"sha256:bc30c391f9a8c062639669a4f5ca48cd42fc9ba9a981709bb552abc151bbde62"}) as unknown as TypedDocumentString<CommitmentCoverageQuery, CommitmentCoverageQueryVariables>;
export const EnterprisesDocument = new TypedDocumentString("query", {"hash":"sha256:8298a70494f1bc640b376910e97fe3a4ca84f788835f3aa378cbb0b0a57ad282"}) as unknown as TypedDocumentString<EnterprisesQuery, EnterprisesQueryVariables>;
export const EnterpriseDocument = new TypedDocumentString("query", {"hash":"sha256:73e8412f1fc0b44e80036ca08a9f85f3f8542bad57119b103f45bb7f41e91d1f"}) as unknown as TypedDocumentString<EnterpriseQuery, EnterpriseQueryVariables>;
export const CreateEnterpriseDocument = new TypedDocumentString("mutation", {"hash":"sha256:a6d18500093c8ba5ffe1ffe5f6259b81494643523f8f1a055ff1d7896168d062"}) as unknown as TypedDocumentString<CreateEnterpriseMutation, CreateEnterpriseMutationVariables>;
export const EditEnterpriseDocument = new TypedDocumentString("mutation", {"hash":"sha256:0765e40431b4aa66f40a19bd4c06a2d21634460046552e6e677f3f7767a3b527"}) as unknown as TypedDocumentString<EditEnterpriseMutation, EditEnterpriseMutationVariables>;
export const CloseEnterpriseDocument = new TypedDocumentString("mutation", {"hash":"sha256:98ca8cfe5f5cff998f004732153744cd21bb30f8fe078c2c07b1e27789f7162a"}) as unknown as TypedDocumentString<CloseEnterpriseMutation, CloseEnterpriseMutationVariables>;
export const EnterpriseCoverageDocument = new TypedDocumentString("query", {"hash":"sha256:bf4ad57698dfa663925be17f1fb5f903f24540b763f0a2ae54ba3d612a7d1c6d"}) as unknown as TypedDocumentString<EnterpriseCoverageQuery, EnterpriseCoverageQueryVariables>;
export const EventsDocument = new TypedDocumentString("query", {"hash":"sha256:4eba8202585575765bfa3f5179b30ef4316e9bf38e044f33bb72aedc8be6431b"}) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const AccessEntriesDocument = new TypedDocumentString("query", {"hash":"sha256:a00591fc30ce5dbf972b092ff9e4046bad745fb082e6a9f91980c07ee0366ce0"}) as unknown as TypedDocumentString<AccessEntriesQuery, AccessEntriesQueryVariables>;
export const EvidenceDocument = new TypedDocumentString("query", {"hash":"sha256:632a80de8b6f62c52610fb5ac75f1e2fc20927433ff5ae7c634ece8a392bd424"}) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const FeedbacksDocument = new TypedDocumentString("query", {"hash":"sha256:7d9cb8022b435bd2900321d0b20fc95fa88032e2484c7f80341514164d699556"}) as unknown as TypedDocumentString<FeedbacksQuery, FeedbacksQueryVariables>;
export const FeedbackDetailsDocument = new TypedDocumentString("query", {"hash":"sha256:b5d9b8a331cfa03376e22b03d9d75547b670c1be360c776e0c616903c7609a11"}) as unknown as TypedDocumentString<FeedbackDetailsQuery, FeedbackDetailsQueryVariables>;
export const AnswerFeedbackDocument = new TypedDocumentString("mutation", {"hash":"sha256:965ed7bac06a432046565b8718b306fa2a08efbec0df3e002b4ae84353dca2af"}) as unknown as TypedDocumentString<AnswerFeedbackMutation, AnswerFeedbackMutationVariables>;
export const AnswerFeedbackInPublicDocument = new TypedDocumentString("mutation", {"hash":"sha256:d23d7ad0a2e1b1123a0e43124b501698fb72805243640465ca621d0f184a417e"}) as unknown as TypedDocumentString<AnswerFeedbackInPublicMutation, AnswerFeedbackInPublicMutationVariables>;
export const SetAsideFeedbackDocument = new TypedDocumentString("mutation", {"hash":"sha256:780e187bc3d9f74643322815e952cb42059714e9d6d39b66938b51cf29492fd9"}) as unknown as TypedDocumentString<SetAsideFeedbackMutation, SetAsideFeedbackMutationVariables>;
export const TakeUpFeedbackDocument = new TypedDocumentString("mutation", {"hash":"sha256:89aa1938fb1338712c9ff992a369e0a7311fcdd6cf8db89ab6724b1a3ec39fb1"}) as unknown as TypedDocumentString<TakeUpFeedbackMutation, TakeUpFeedbackMutationVariables>;
export const ImportsDocument = new TypedDocumentString("query", {"hash":"sha256:4a0e5d4853a159f95c40f4629a3fc5fa8647fe3cd24b021cafb75a927f91fb49"}) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const ImportDocument = new TypedDocumentString("query", {"hash":"sha256:6374ad67b6d174ceedb2c4f52e7301d1a9817a0b028ee7c9214554c9750da2d1"}) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const CheckImportDocument = new TypedDocumentString("mutation", {"hash":"sha256:246d728112c831f255521102c521c8bcc13ce326cdf25f47829b68ecc478a41b"}) as unknown as TypedDocumentString<CheckImportMutation, CheckImportMutationVariables>;
export const CommitImportDocument = new TypedDocumentString("mutation", {"hash":"sha256:79e22e4587cefe3b058703a292173a7cc0dfd91ff3faa86fb51580d8a5a848b6"}) as unknown as TypedDocumentString<CommitImportMutation, CommitImportMutationVariables>;
export const AbandonImportDocument = new TypedDocumentString("mutation", {"hash":"sha256:4db399c7b7616c67830357c8fd031d5071c8cee66b10cd2c4a23656d18f36167"}) as unknown as TypedDocumentString<AbandonImportMutation, AbandonImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString("mutation", {"hash":"sha256:2c34a69bbc6f2648078bacc56c679344c53ee1439db495a9afde8f7a1fc2ce75"}) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const InspectionVisitsDocument = new TypedDocumentString("query", {"hash":"sha256:dbe38f76e38a631574159baa58c9fcd9b41c762267622f152bd89fc5285d3e0a"}) as unknown as TypedDocumentString<InspectionVisitsQuery, InspectionVisitsQueryVariables>;
export const InspectionVisitDetailsDocument = new TypedDocumentString("query", {"hash":"sha256:e7e93f920aa67fd6270c14ee50eabaf99455912301855b058238bb914788ee2b"}) as unknown as TypedDocumentString<InspectionVisitDetailsQuery, InspectionVisitDetailsQueryVariables>;
export const InspectionFindingsDocument = new TypedDocumentString("query", {"hash":"sha256:59d056dbe7a3f683165aaa766fb576476400c3f0cf23c8a1f83c935d25a416e9"}) as unknown as TypedDocumentString<InspectionFindingsQuery, InspectionFindingsQueryVariables>;
export const InspectionAdvicesDocument = new TypedDocumentString("query", {"hash":"sha256:d30bbe4fd898f00d8adee483ceef889245a7e8de13560d3b2ed68bc3dc7fcc58"}) as unknown as TypedDocumentString<InspectionAdvicesQuery, InspectionAdvicesQueryVariables>;
export const InspectionAdviceDetailsDocument = new TypedDocumentString("query", {"hash":"sha256:a138271466e5825ccb9a48d08fbea86eb8c737f9d1a5f9aebd49f3e009ee14d6"}) as unknown as TypedDocumentString<InspectionAdviceDetailsQuery, InspectionAdviceDetailsQueryVariables>;
export const InspectionGroupsDocument = new TypedDocumentString("query", {"hash":"sha256:711ebfb7ddb774ef7825f2e343b6baf87de9db64c6d06abb95b677a0ea936ece"}) as unknown as TypedDocumentString<InspectionGroupsQuery, InspectionGroupsQueryVariables>;
export const InspectionGroupDetailsDocument = new TypedDocumentString("query", {"hash":"sha256:e6c91b7980ed1e5d91ad20a402716737e236b5f08e28ed37cea03622029e6fb4"}) as unknown as TypedDocumentString<InspectionGroupDetailsQuery, InspectionGroupDetailsQueryVariables>;
export const InspectionMembersDocument = new TypedDocumentString("query", {"hash":"sha256:3df869e6ec7786136bebaa2350b92303cbaa8d46dc0639a139a429a2823fced9"}) as unknown as TypedDocumentString<InspectionMembersQuery, InspectionMembersQueryVariables>;
export const InspectionChargesDocument = new TypedDocumentString("query", {"hash":"sha256:52aba04e0fcf6af2a6518cc29504db59755db2a11e389bce6a83b3f3b29feda5"}) as unknown as TypedDocumentString<InspectionChargesQuery, InspectionChargesQueryVariables>;
export const InspectionDaysDocument = new TypedDocumentString("query", {"hash":"sha256:7b79bb72441ba20f6862b163b54ce44a622544e4c027b8d0a4221f8b1e0373e2"}) as unknown as TypedDocumentString<InspectionDaysQuery, InspectionDaysQueryVariables>;
export const PlanInspectionVisitDocument = new TypedDocumentString("mutation", {"hash":"sha256:e13b90f85ee8745c35444918853a400649310387c062119ca1b321a49362ccf4"}) as unknown as TypedDocumentString<PlanInspectionVisitMutation, PlanInspectionVisitMutationVariables>;
export const AnswerInspectionVisitDocument = new TypedDocumentString("mutation", {"hash":"sha256:2e2db55f28c9755820baf895024808e62173490fb7cc725e5af761d7da7f2fbc"}) as unknown as TypedDocumentString<AnswerInspectionVisitMutation, AnswerInspectionVisitMutationVariables>;
export const AddFindingInspectionVisitDocument = new TypedDocumentString("mutation", {"hash":"sha256:2026ea2f175d997d93fd86ae6bbbbdf34baf2855990a3f4d6985a2b0c6375469"}) as unknown as TypedDocumentString<AddFindingInspectionVisitMutation, AddFindingInspectionVisitMutationVariables>;
export const EditInspectionFindingDocument = new TypedDocumentString("mutation", {"hash":"sha256:e6e50ab4900f9f1d1ffcdac3ba1d8fa7898720dd58d1957973feecfe617164e8"}) as unknown as TypedDocumentString<EditInspectionFindingMutation, EditInspectionFindingMutationVariables>;
export const RemoveInspectionFindingDocument = new TypedDocumentString("mutation", {"hash":"sha256:cfb1735908f381e5b31d9ce70cdbb9cc57753ff7b4c213cb3cf5b611d1faa0a4"}) as unknown as TypedDocumentString<RemoveInspectionFindingMutation, RemoveInspectionFindingMutationVariables>;
export const NotifyInspectionVisitDocument = new TypedDocumentString("mutation", {"hash":"sha256:8fc6cdd2d3b10839d02ecd45abc34e351c532a3b18b82ab73f4e2770f762a426"}) as unknown as TypedDocumentString<NotifyInspectionVisitMutation, NotifyInspectionVisitMutationVariables>;
export const CancelInspectionVisitDocument = new TypedDocumentString("mutation", {"hash":"sha256:f12c237dfc7936c1cfe16a071faf8fcacb9a90bcc0e0e0bd6e444e25150ed6b1"}) as unknown as TypedDocumentString<CancelInspectionVisitMutation, CancelInspectionVisitMutationVariables>;
export const BeginInspectionVisitDocument = new TypedDocumentString("mutation", {"hash":"sha256:464a796ff9e8cc5201768bf15a5a886411b56c27bbe9988134d0b7b78444422d"}) as unknown as TypedDocumentString<BeginInspectionVisitMutation, BeginInspectionVisitMutationVariables>;
export const IssueFindingsInspectionVisitDocument = new TypedDocumentString("mutation", {"hash":"sha256:f78e4feb44d836533e40d251e2f6253066df7dd9bdf2892934f1fc107a2a9a1a"}) as unknown as TypedDocumentString<IssueFindingsInspectionVisitMutation, IssueFindingsInspectionVisitMutationVariables>;
export const ContestInspectionVisitDocument = new TypedDocumentString("mutation", {"hash":"sha256:7c8b02b8872e21a8eede75b0263e1f02308bfc6a600e35bc9a64df4b7636bc83"}) as unknown as TypedDocumentString<ContestInspectionVisitMutation, ContestInspectionVisitMutationVariables>;
export const ResolveContestInspectionVisitDocument = new TypedDocumentString("mutation", {"hash":"sha256:4af06cf495b2bf436f6281823f0393984ba1c9d4cc1e64863e513c21633e0120"}) as unknown as TypedDocumentString<ResolveContestInspectionVisitMutation, ResolveContestInspectionVisitMutationVariables>;
export const ConfirmInspectionVisitDocument = new TypedDocumentString("mutation", {"hash":"sha256:249142f813b872111239bd0c0aa5e1f791173f1d920249539cc823f182bece24"}) as unknown as TypedDocumentString<ConfirmInspectionVisitMutation, ConfirmInspectionVisitMutationVariables>;
export const ConfirmNoFindingInspectionVisitDocument = new TypedDocumentString("mutation", {"hash":"sha256:161911666616c49ca530a4c11ac732b7fedec0e5173faa4bf802468995409efa"}) as unknown as TypedDocumentString<ConfirmNoFindingInspectionVisitMutation, ConfirmNoFindingInspectionVisitMutationVariables>;
export const ScheduleRecheckInspectionVisitDocument = new TypedDocumentString("mutation", {"hash":"sha256:a84ac1a105c4c0ae68082fc4d756dd89f2c8f005c6666a886bd1e5fe028d3e62"}) as unknown as TypedDocumentString<ScheduleRecheckInspectionVisitMutation, ScheduleRecheckInspectionVisitMutationVariables>;
export const RecheckFailedInspectionVisitDocument = new TypedDocumentString("mutation", {"hash":"sha256:4b442e7e99be27a63966364fcd999efe8d9237049950fd1414c1c2ac8f1ea07f"}) as unknown as TypedDocumentString<RecheckFailedInspectionVisitMutation, RecheckFailedInspectionVisitMutationVariables>;
export const ConcludeInspectionVisitDocument = new TypedDocumentString("mutation", {"hash":"sha256:5f6682e6cca5b09d8248bb6e554dbb2675b19d0ac97194e8f4e668d274a16a26"}) as unknown as TypedDocumentString<ConcludeInspectionVisitMutation, ConcludeInspectionVisitMutationVariables>;
export const GiveInspectionAdviceDocument = new TypedDocumentString("mutation", {"hash":"sha256:2d44144d78dcda6dfef845295231f8915b9685a7ce62ea4576f7d011443f6a64"}) as unknown as TypedDocumentString<GiveInspectionAdviceMutation, GiveInspectionAdviceMutationVariables>;
export const AdoptInspectionAdviceDocument = new TypedDocumentString("mutation", {"hash":"sha256:cd8c61d42638dec0e5b907125bb173d771de9f3967fa040ed9ab6a7a88d08344"}) as unknown as TypedDocumentString<AdoptInspectionAdviceMutation, AdoptInspectionAdviceMutationVariables>;
export const AdoptPartlyInspectionAdviceDocument = new TypedDocumentString("mutation", {"hash":"sha256:5546903551dab117a9bd7c48ad757c7335eb0df1ec2df5c494715020751fb166"}) as unknown as TypedDocumentString<AdoptPartlyInspectionAdviceMutation, AdoptPartlyInspectionAdviceMutationVariables>;
export const DeclineInspectionAdviceDocument = new TypedDocumentString("mutation", {"hash":"sha256:0af7f2e68885e37e12c88937c96a41ab10784440e350754753269bf0fba478ef"}) as unknown as TypedDocumentString<DeclineInspectionAdviceMutation, DeclineInspectionAdviceMutationVariables>;
export const WithdrawInspectionAdviceDocument = new TypedDocumentString("mutation", {"hash":"sha256:0c0746cb1d6d3ba5d28f660be038463078464705b3fe5d744bcd58e68205f9ca"}) as unknown as TypedDocumentString<WithdrawInspectionAdviceMutation, WithdrawInspectionAdviceMutationVariables>;
export const CreateInspectionGroupDocument = new TypedDocumentString("mutation", {"hash":"sha256:04c5bfa094436c4186f2ff47e52e6b1377ef75b9d20eacd66db14ee1ab83bfa9"}) as unknown as TypedDocumentString<CreateInspectionGroupMutation, CreateInspectionGroupMutationVariables>;
export const EditInspectionGroupDocument = new TypedDocumentString("mutation", {"hash":"sha256:227de1c0870b4198fae184100504e2952a05cfe871ae571456f2a66efc5c8da3"}) as unknown as TypedDocumentString<EditInspectionGroupMutation, EditInspectionGroupMutationVariables>;
export const AddInspectionMemberDocument = new TypedDocumentString("mutation", {"hash":"sha256:b295b2f43c100c95229b75348e4994a81d788a5ddb516624e08c2d98a23f0864"}) as unknown as TypedDocumentString<AddInspectionMemberMutation, AddInspectionMemberMutationVariables>;
export const EndInspectionMemberDocument = new TypedDocumentString("mutation", {"hash":"sha256:db8601d59571eee36a662df48eccb33ce3c580e3c0495bd5ec0a5c77289358df"}) as unknown as TypedDocumentString<EndInspectionMemberMutation, EndInspectionMemberMutationVariables>;
export const AssignInspectionTargetsDocument = new TypedDocumentString("mutation", {"hash":"sha256:1a56bf8da6a871f8f09212a0c19a0a2f0fae7667f3bab218f18e715d8400bfeb"}) as unknown as TypedDocumentString<AssignInspectionTargetsMutation, AssignInspectionTargetsMutationVariables>;
export const EndInspectionTargetDocument = new TypedDocumentString("mutation", {"hash":"sha256:84b450942e853f090db122a875556c68c820747956bad58d9a93fb9207f7b45b"}) as unknown as TypedDocumentString<EndInspectionTargetMutation, EndInspectionTargetMutationVariables>;
export const InspectionReportDocument = new TypedDocumentString("query", {"hash":"sha256:86b4126351f88475625484454f09d7b688cbdc1e05e4b3a2e91e8ef70ec42efc"}) as unknown as TypedDocumentString<InspectionReportQuery, InspectionReportQueryVariables>;
export const JobsDocument = new TypedDocumentString("query", {"hash":"sha256:258cfd0b8e74262acc540aabefc9f30c715ee3574159fd9b371e2b434e00fa7d"}) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const JobDocument = new TypedDocumentString("query", {"hash":"sha256:d68c746481e77e8e17d7d8a005593064009e9fff450be0a358d2f9403d6bb60f"}) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
export const RetryJobDocument = new TypedDocumentString("mutation", {"hash":"sha256:9d17ccb9da7448d328e7672b26f8b7d931881143f8a0745815c49565bade1fb8"}) as unknown as TypedDocumentString<RetryJobMutation, RetryJobMutationVariables>;
export const MessagesDocument = new TypedDocumentString("query", {"hash":"sha256:b684352fd2f4d4637b48e74db9e499193a8c4e89c0b69d6b50e4e2f7f82026ac"}) as unknown as TypedDocumentString<MessagesQuery, MessagesQueryVariables>;
export const ReadDocument = new TypedDocumentString("mutation", {"hash":"sha256:97a4a0827eeb547f492c805b7d08bbe0ef870dea03a371e9748a03914b2c5f1b"}) as unknown as TypedDocumentString<ReadMutation, ReadMutationVariables>;
export const ReadAllDocument = new TypedDocumentString("mutation", {"hash":"sha256:98682a3f92ba2383f23b0e12e360bb773857fa831db83e2854b1ad3c452a7997"}) as unknown as TypedDocumentString<ReadAllMutation, ReadAllMutationVariables>;
export const MassGroupsDocument = new TypedDocumentString("query", {"hash":"sha256:335c03900381262ef28ef745d4690a20dea9bb4efc214c7ed4700fb95f1ade5c"}) as unknown as TypedDocumentString<MassGroupsQuery, MassGroupsQueryVariables>;
export const MassGroupDocument = new TypedDocumentString("query", {"hash":"sha256:e4dca3ea9962095baa428d55a11b624b683a72486559d79f3766c1b60a1bc59b"}) as unknown as TypedDocumentString<MassGroupQuery, MassGroupQueryVariables>;
export const CreateMassGroupDocument = new TypedDocumentString("mutation", {"hash":"sha256:3082399f380df7bb66374cfb73a8b57bad97c478c822d82d7421c601223656a4"}) as unknown as TypedDocumentString<CreateMassGroupMutation, CreateMassGroupMutationVariables>;
export const EditMassGroupDocument = new TypedDocumentString("mutation", {"hash":"sha256:f7fce673da1554869a0be11b3618bc369c8637c6439af9afe9de8e7d38c820d0"}) as unknown as TypedDocumentString<EditMassGroupMutation, EditMassGroupMutationVariables>;
export const OfficerTermsDocument = new TypedDocumentString("query", {"hash":"sha256:0eeb639bc90b5ccb27dac69ebe18ddd463264da88a0096cd6cf44cb2f9f0f037"}) as unknown as TypedDocumentString<OfficerTermsQuery, OfficerTermsQueryVariables>;
export const JointBuildingsDocument = new TypedDocumentString("query", {"hash":"sha256:e1e98ac0ce58c90c2850a7206390a87291a0c1bf1419a90eab2a15400bb3a21b"}) as unknown as TypedDocumentString<JointBuildingsQuery, JointBuildingsQueryVariables>;
export const CreateJointBuildingDocument = new TypedDocumentString("mutation", {"hash":"sha256:432ae6d949b2614d2e4b35e1b75d9002b30633098f6ea6e3f7dd2407a56f9aaa"}) as unknown as TypedDocumentString<CreateJointBuildingMutation, CreateJointBuildingMutationVariables>;
export const EndJointBuildingDocument = new TypedDocumentString("mutation", {"hash":"sha256:1348edecd7ea477566ec18285e133189e8e1e06fc2bd6ecdcddd0b9610e7cbf6"}) as unknown as TypedDocumentString<EndJointBuildingMutation, EndJointBuildingMutationVariables>;
export const DissolveMassGroupDocument = new TypedDocumentString("mutation", {"hash":"sha256:0147e77d0c6f43d49351958335e4e8c5152fdfffb591fb3c0748d0cebf1ef537"}) as unknown as TypedDocumentString<DissolveMassGroupMutation, DissolveMassGroupMutationVariables>;
export const OrganizationsDocument = new TypedDocumentString("query", {"hash":"sha256:3af5abe1dd5af1fd46c32666dac5ce4b6cecf55619ad3dcdcd957d59e0b43f4d"}) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const OrganizationDocument = new TypedDocumentString("query", {"hash":"sha256:0971063efafdf22d60bb90cc002ff023135d2675786a4b3eb92037115ae8d65d"}) as unknown as TypedDocumentString<OrganizationQuery, OrganizationQueryVariables>;
export const DivisionsDocument = new TypedDocumentString("query", {"hash":"sha256:9eba0f002da715135702d9635d003719ec7789cb0555f93890483062df2bbd18"}) as unknown as TypedDocumentString<DivisionsQuery, DivisionsQueryVariables>;
export const CreateOrganizationDocument = new TypedDocumentString("mutation", {"hash":"sha256:e055e751b850ddf5d580cc857c8b2e041e126ed4dfd88cc25c44ca4c114b92e6"}) as unknown as TypedDocumentString<CreateOrganizationMutation, CreateOrganizationMutationVariables>;
export const EditOrganizationDocument = new TypedDocumentString("mutation", {"hash":"sha256:ee7fdd218fdf5c3a6dba7d043e1d2d50fdee7f5b013b389bba30aaef81acc6f1"}) as unknown as TypedDocumentString<EditOrganizationMutation, EditOrganizationMutationVariables>;
export const MoveOrganizationDocument = new TypedDocumentString("mutation", {"hash":"sha256:eb373ecdacfd449338595991877f5571aaff64c79b32aee2be6f1737ecd32183"}) as unknown as TypedDocumentString<MoveOrganizationMutation, MoveOrganizationMutationVariables>;
export const SuspendOrganizationDocument = new TypedDocumentString("mutation", {"hash":"sha256:14b84867bd961e0ace1f3d0bdfbff519f7609ea37adc950ecf2db32bc6632b3a"}) as unknown as TypedDocumentString<SuspendOrganizationMutation, SuspendOrganizationMutationVariables>;
export const ResumeOrganizationDocument = new TypedDocumentString("mutation", {"hash":"sha256:0c65824010ac3e257ddc682376f785be3c8c4e57ebb94b1e00d1a5e4c02b6895"}) as unknown as TypedDocumentString<ResumeOrganizationMutation, ResumeOrganizationMutationVariables>;
export const CloseOrganizationDocument = new TypedDocumentString("mutation", {"hash":"sha256:577f06741abebd67257eb826ad785c98fa5a6e74403928ef78acd53a210971dd"}) as unknown as TypedDocumentString<CloseOrganizationMutation, CloseOrganizationMutationVariables>;
export const SetSecondPersonApprovalDocument = new TypedDocumentString("mutation", {"hash":"sha256:40fa844b51a7894601ebb7b9b51c7e354ce10c3ec9815e17b8457fcd1eae3bca"}) as unknown as TypedDocumentString<SetSecondPersonApprovalMutation, SetSecondPersonApprovalMutationVariables>;
export const OrganizationPlanDocument = new TypedDocumentString("query", {"hash":"sha256:0e806d9d1730d663f1780fa51c78fd5c91b1be1813dc5361d17be36d244b5e81"}) as unknown as TypedDocumentString<OrganizationPlanQuery, OrganizationPlanQueryVariables>;
export const CreateOrganizationsDocument = new TypedDocumentString("mutation", {"hash":"sha256:b9f36579b2ccb48540d1fa8f02204aaae4292b92c5248721339037b88ffc047b"}) as unknown as TypedDocumentString<CreateOrganizationsMutation, CreateOrganizationsMutationVariables>;
export const TargetPositionsDocument = new TypedDocumentString("query", {"hash":"sha256:b89487f1ac39589a20e1778e52f068e387d8796a2961c86884ac5679231941c6"}) as unknown as TypedDocumentString<TargetPositionsQuery, TargetPositionsQueryVariables>;
export const TargetPositionDetailsDocument = new TypedDocumentString("query", {"hash":"sha256:9c433e6adae3986b766ac362b4668aa5e93153bbd5a4411d9e294688b8f0071a"}) as unknown as TypedDocumentString<TargetPositionDetailsQuery, TargetPositionDetailsQueryVariables>;
export const PositionPeersDocument = new TypedDocumentString("query", {"hash":"sha256:e40a5dfbdda0214bc45de1582999b6d4279ef1d73e306bc8ed1eb28683012392"}) as unknown as TypedDocumentString<PositionPeersQuery, PositionPeersQueryVariables>;
export const PositionSearchDocument = new TypedDocumentString("query", {"hash":"sha256:75b1e7d8f0ad7408e913d2df72f4b7c198077649bb5df5374cfd4cdfe25edf36"}) as unknown as TypedDocumentString<PositionSearchQuery, PositionSearchQueryVariables>;
export const DraftTargetPositionDocument = new TypedDocumentString("mutation", {"hash":"sha256:893e2e2c2e3353dc62d3d773ed3b1a54357859171627db0661e2184e8187ff89"}) as unknown as TypedDocumentString<DraftTargetPositionMutation, DraftTargetPositionMutationVariables>;
export const EditTargetPositionDocument = new TypedDocumentString("mutation", {"hash":"sha256:ee9ed5737da9fac1c74d5cfaaa6312d1341f16472b5c29e245ac5538620b2c4c"}) as unknown as TypedDocumentString<EditTargetPositionMutation, EditTargetPositionMutationVariables>;
export const RaiseTargetPositionDocument = new TypedDocumentString("mutation", {"hash":"sha256:c4e27ffcf350909e6863eab0c7d51eba5b4fc78b18b67c0b764645171523f647"}) as unknown as TypedDocumentString<RaiseTargetPositionMutation, RaiseTargetPositionMutationVariables>;
export const SubmitTargetPositionDocument = new TypedDocumentString("mutation", {"hash":"sha256:e56b19a66a5be923ee8b93af20dca9ab06aca98b00c4ebb101334418c4dddf67"}) as unknown as TypedDocumentString<SubmitTargetPositionMutation, SubmitTargetPositionMutationVariables>;
export const ReturnTargetPositionDocument = new TypedDocumentString("mutation", {"hash":"sha256:7deece3cc7a86f90335e48c217fa64b02e20db6f65e56c79edf4a93d43c66ba6"}) as unknown as TypedDocumentString<ReturnTargetPositionMutation, ReturnTargetPositionMutationVariables>;
export const PublishTargetPositionDocument = new TypedDocumentString("mutation", {"hash":"sha256:e081b6de39046a091e225ce3a101b65a319e964d52440a6aeb4d2e4e531d8fc2"}) as unknown as TypedDocumentString<PublishTargetPositionMutation, PublishTargetPositionMutationVariables>;
export const WithdrawTargetPositionDocument = new TypedDocumentString("mutation", {"hash":"sha256:3d70dbb1504bdd11e3b374cf9834081fad877bc704246b2700d3a162c9203d10"}) as unknown as TypedDocumentString<WithdrawTargetPositionMutation, WithdrawTargetPositionMutationVariables>;
export const PositionReportDocument = new TypedDocumentString("query", {"hash":"sha256:544837548fd81181df5d2fa18fe2f3f2d0a60f70af7408b69ed23320011846c8"}) as unknown as TypedDocumentString<PositionReportQuery, PositionReportQueryVariables>;
export const RectificationsDocument = new TypedDocumentString("query", {"hash":"sha256:183aadee468726deb8cf7be48c295ac3d96886cfd9ad5ebac1b76862a6cedbc6"}) as unknown as TypedDocumentString<RectificationsQuery, RectificationsQueryVariables>;
export const RevisableCommitmentsDocument = new TypedDocumentString("query", {"hash":"sha256:9c84688b86d34453658c7eb965ed084a93b576e6fdce5a64e340122f38f907d1"}) as unknown as TypedDocumentString<RevisableCommitmentsQuery, RevisableCommitmentsQueryVariables>;
export const RectificationDocument = new TypedDocumentString("query", {"hash":"sha256:b18ca8264fa50aacec6342528ca6bb54a35acec124932017970b877363843911"}) as unknown as TypedDocumentString<RectificationQuery, RectificationQueryVariables>;
export const RectificationReportDocument = new TypedDocumentString("query", {"hash":"sha256:b2f1a6121f280a8ceab3aa50ff1a4761825c551249306a56f314953a2fb4380d"}) as unknown as TypedDocumentString<RectificationReportQuery, RectificationReportQueryVariables>;
export const LedOrganizationsDocument = new TypedDocumentString("query", {"hash":"sha256:2a52da3df399f17ab6309a9a2b6506373f986a989b0696ac109bb94d305eb375"}) as unknown as TypedDocumentString<LedOrganizationsQuery, LedOrganizationsQueryVariables>;
export const VerifiersDocument = new TypedDocumentString("query", {"hash":"sha256:9d351c2e5a3b14a96dd6c22906d8c5f33d39d2c9b5b87c7f4990421d2fb7308c"}) as unknown as TypedDocumentString<VerifiersQuery, VerifiersQueryVariables>;
export const SelfInspectionDocument = new TypedDocumentString("query", {"hash":"sha256:b9d492e4e3b1e12dcc2b934d1afaa7209531f36a4efa53311fb19091f6756c43"}) as unknown as TypedDocumentString<SelfInspectionQuery, SelfInspectionQueryVariables>;
export const OpenRectificationDocument = new TypedDocumentString("mutation", {"hash":"sha256:556e0ee687cc223235c68fde68309f4c1f485b174e9205bc73bcf56c1ef94a91"}) as unknown as TypedDocumentString<OpenRectificationMutation, OpenRectificationMutationVariables>;
export const OpenRectificationsDocument = new TypedDocumentString("mutation", {"hash":"sha256:960f0fb3aa8d6ad74a2841c2668c19fc79e84e4ca0efb412704bab816c091e1a"}) as unknown as TypedDocumentString<OpenRectificationsMutation, OpenRectificationsMutationVariables>;
export const PlanRectificationDocument = new TypedDocumentString("mutation", {"hash":"sha256:31f39a7f09f2c228e8423f4b18a54dcf5bd09e9e0754614055d7a3c9a5837a4b"}) as unknown as TypedDocumentString<PlanRectificationMutation, PlanRectificationMutationVariables>;
export const StartRectificationDocument = new TypedDocumentString("mutation", {"hash":"sha256:afdf27f696a6131ccebe2a1eb2fa9ca4ffde5919df3645a74e32b05cd6072c84"}) as unknown as TypedDocumentString<StartRectificationMutation, StartRectificationMutationVariables>;
export const ReportProgressRectificationDocument = new TypedDocumentString("mutation", {"hash":"sha256:189f7130af7596efb6cb36ab72385860032669ff06a66ba801d682b329b6775f"}) as unknown as TypedDocumentString<ReportProgressRectificationMutation, ReportProgressRectificationMutationVariables>;
export const ClaimDoneRectificationDocument = new TypedDocumentString("mutation", {"hash":"sha256:3162c26e52504cfc640199756ea4fe44a832b1a84d0c756ec2e20b97058a23e2"}) as unknown as TypedDocumentString<ClaimDoneRectificationMutation, ClaimDoneRectificationMutationVariables>;
export const FixOnTheSpotRectificationDocument = new TypedDocumentString("mutation", {"hash":"sha256:ed2d8cd70556ba3f58e4ebd4f2506a4d6d61163401adc4d0eac4852029588e47"}) as unknown as TypedDocumentString<FixOnTheSpotRectificationMutation, FixOnTheSpotRectificationMutationVariables>;
export const AssignRectificationDocument = new TypedDocumentString("mutation", {"hash":"sha256:44e096de3c3a32250fe7f86847b4bda633f40d600a0dfc8b6f7240780809c575"}) as unknown as TypedDocumentString<AssignRectificationMutation, AssignRectificationMutationVariables>;
export const RejectPlanRectificationDocument = new TypedDocumentString("mutation", {"hash":"sha256:508cce4eaf07e5817ec60953736d2b2922acf473d1aba88764a2ac3ba92c8335"}) as unknown as TypedDocumentString<RejectPlanRectificationMutation, RejectPlanRectificationMutationVariables>;
export const VerifyRectificationDocument = new TypedDocumentString("mutation", {"hash":"sha256:57bc20975b92beff21260e1a08fdb5ef8ec6a0cd046d6aa32b60cc923dac7b36"}) as unknown as TypedDocumentString<VerifyRectificationMutation, VerifyRectificationMutationVariables>;
export const RejectClaimRectificationDocument = new TypedDocumentString("mutation", {"hash":"sha256:8688451ea1e096babc02187544331d8af7abf9fd28c17ad0aae8b3677d3b4daa"}) as unknown as TypedDocumentString<RejectClaimRectificationMutation, RejectClaimRectificationMutationVariables>;
export const ReopenRectificationDocument = new TypedDocumentString("mutation", {"hash":"sha256:07c8249c1fb6ce473d1ca4ce30770a3e58ac7bdfa17a674159469f02892d6f2a"}) as unknown as TypedDocumentString<ReopenRectificationMutation, ReopenRectificationMutationVariables>;
export const VoidRectificationDocument = new TypedDocumentString("mutation", {"hash":"sha256:30855fed8e9e58bc083b186a9065b80cac96545f3e62b0b13178e0aa3ba4491b"}) as unknown as TypedDocumentString<VoidRectificationMutation, VoidRectificationMutationVariables>;
export const ExtendRectificationDocument = new TypedDocumentString("mutation", {"hash":"sha256:b53b314a5262aed90edf477eb442c7e8d128b76fc2cc190e78632e6697c60674"}) as unknown as TypedDocumentString<ExtendRectificationMutation, ExtendRectificationMutationVariables>;
export const RemindRectificationDocument = new TypedDocumentString("mutation", {"hash":"sha256:8aaeb9ca4ae36096a6f4ca6941833caaf42f23ada1e9af65466c9660b0a6a34c"}) as unknown as TypedDocumentString<RemindRectificationMutation, RemindRectificationMutationVariables>;
export const SuperviseRectificationDocument = new TypedDocumentString("mutation", {"hash":"sha256:bef591c44f64b5a2428c6adbee73d2277bc7725bda883f007ef0c4efdb671591"}) as unknown as TypedDocumentString<SuperviseRectificationMutation, SuperviseRectificationMutationVariables>;
export const StartRectificationsDocument = new TypedDocumentString("mutation", {"hash":"sha256:f86186dac46675672ca81bc9bb73f9916d432ba0dd7c3df3c8819886489b0e7e"}) as unknown as TypedDocumentString<StartRectificationsMutation, StartRectificationsMutationVariables>;
export const VerifyRectificationsDocument = new TypedDocumentString("mutation", {"hash":"sha256:a2d9e473b32792de6e53cb8a3b24ae61b8e888793d0d3b95ef3f4e0b476dde4a"}) as unknown as TypedDocumentString<VerifyRectificationsMutation, VerifyRectificationsMutationVariables>;
export const ExtendRectificationsDocument = new TypedDocumentString("mutation", {"hash":"sha256:57c6a8f91bf4758d0e29e08f8d43fa1257c9b99f0e8d43c6c093d04e88108a69"}) as unknown as TypedDocumentString<ExtendRectificationsMutation, ExtendRectificationsMutationVariables>;
export const RemindRectificationsDocument = new TypedDocumentString("mutation", {"hash":"sha256:dd9ef4b9016da04c48eaabc6c48716b414f140df9ea1bc31a86d927fa2e3182c"}) as unknown as TypedDocumentString<RemindRectificationsMutation, RemindRectificationsMutationVariables>;
export const SuperviseRectificationsDocument = new TypedDocumentString("mutation", {"hash":"sha256:d68d2f95dc6ba7910fcc202d24d5eda7852076218329f141cea0ec14e4dfec9f"}) as unknown as TypedDocumentString<SuperviseRectificationsMutation, SuperviseRectificationsMutationVariables>;
export const OverviewDocument = new TypedDocumentString("query", {"hash":"sha256:9e5dc71b578919431118afd1ca02d1df88cd3ca13c87ff6bb9101ad0e647bcc6"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const LateDocument = new TypedDocumentString("query", {"hash":"sha256:6ca64a848ae01076de2cc27df6c375ac49d3a51c878d639f56e8cb643d63d961"}) as unknown as TypedDocumentString<LateQuery, LateQueryVariables>;
export const CampaignsDocument = new TypedDocumentString("query", {"hash":"sha256:ee33bcd5af0f81c0a2666986cd26e717f74b84c804c13f8f2ffd19b1fd3b1493"}) as unknown as TypedDocumentString<CampaignsQuery, CampaignsQueryVariables>;
export const RectificationTotalDocument = new TypedDocumentString("query", {"hash":"sha256:36f8159e5162199860bc8816d3a523a7d9909861d0451c00e92dbe78c6259eee"}) as unknown as TypedDocumentString<RectificationTotalQuery, RectificationTotalQueryVariables>;
export const ReviewReportDocument = new TypedDocumentString("query", {"hash":"sha256:66d9af8772812efb4283cc0dbb8229b235aca124b987a59d563af96a5650784d"}) as unknown as TypedDocumentString<ReviewReportQuery, ReviewReportQueryVariables>;
export const ReviewHelpsDocument = new TypedDocumentString("query", {"hash":"sha256:c2d5af43f4bd6e10e25d1173738deca98682ef71ad83f66b57e8100701d82f50"}) as unknown as TypedDocumentString<ReviewHelpsQuery, ReviewHelpsQueryVariables>;
export const ReviewObligationsDocument = new TypedDocumentString("query", {"hash":"sha256:6f3ea01a688a0bb6a8320c2a28c06dd53129a44e2497976e63b6c6e9630e2b4d"}) as unknown as TypedDocumentString<ReviewObligationsQuery, ReviewObligationsQueryVariables>;
export const ReviewObligationDocument = new TypedDocumentString("query", {"hash":"sha256:8a2c951dcd5b1d0231425d9ba3077051d77f8a92ac081f7e1179757b0f12450c"}) as unknown as TypedDocumentString<ReviewObligationQuery, ReviewObligationQueryVariables>;
export const OpenReviewsDocument = new TypedDocumentString("query", {"hash":"sha256:fd6699558018caf1cb8c6c0d72b1c30fadcb1d4bc32ead9fcc498d87ac6c4154"}) as unknown as TypedDocumentString<OpenReviewsQuery, OpenReviewsQueryVariables>;
export const ReviewRelationsDocument = new TypedDocumentString("query", {"hash":"sha256:9b81560c69bf2a9ab2465bba1256d7256e157ce990be5c1056a62e606ae70b26"}) as unknown as TypedDocumentString<ReviewRelationsQuery, ReviewRelationsQueryVariables>;
export const ReviewSubjectsDocument = new TypedDocumentString("query", {"hash":"sha256:d6c2381fb5b44b49afade333ec2708e6428395ab2c2b0cba61e2160d15db20c9"}) as unknown as TypedDocumentString<ReviewSubjectsQuery, ReviewSubjectsQueryVariables>;
export const OwnGroupsDocument = new TypedDocumentString("query", {"hash":"sha256:6d2fd83cec27a7da929e9ec738ec216bbf780e5b5a7668d6d6215adbc5a911a0"}) as unknown as TypedDocumentString<OwnGroupsQuery, OwnGroupsQueryVariables>;
export const CreateReviewRelationDocument = new TypedDocumentString("mutation", {"hash":"sha256:c495385ed5188d87377e2f697fea6b8526f5c46fe4367b79461ecfe3017cf1fa"}) as unknown as TypedDocumentString<CreateReviewRelationMutation, CreateReviewRelationMutationVariables>;
export const EndReviewRelationDocument = new TypedDocumentString("mutation", {"hash":"sha256:08a4c4dbf11ae9ff38bb9b2050f0e691627cb3875cdc2484211baa62fbfce82f"}) as unknown as TypedDocumentString<EndReviewRelationMutation, EndReviewRelationMutationVariables>;
export const ScheduleReviewObligationDocument = new TypedDocumentString("mutation", {"hash":"sha256:24eda85719caf4027e0ab48ea98ed4a3cca062df297bdfba9c9a99893def669e"}) as unknown as TypedDocumentString<ScheduleReviewObligationMutation, ScheduleReviewObligationMutationVariables>;
export const RecordReviewObligationDocument = new TypedDocumentString("mutation", {"hash":"sha256:42a3b7b62894b132970cbcb560b24c4e2592c6f859de47722e8e49829f6888fb"}) as unknown as TypedDocumentString<RecordReviewObligationMutation, RecordReviewObligationMutationVariables>;
export const ExcuseReviewObligationDocument = new TypedDocumentString("mutation", {"hash":"sha256:e4424784674f5b835c651c69442d5d4ca08983e38ba1eaa07fc2affff9da86ea"}) as unknown as TypedDocumentString<ExcuseReviewObligationMutation, ExcuseReviewObligationMutationVariables>;
export const DeliverReviewHelpDocument = new TypedDocumentString("mutation", {"hash":"sha256:f6f5d418af98fe50da642f1804bf1a5f8ed0f6c672bf41662d0377b82d832ba4"}) as unknown as TypedDocumentString<DeliverReviewHelpMutation, DeliverReviewHelpMutationVariables>;
export const WhereWeAreDocument = new TypedDocumentString("query", {"hash":"sha256:919e5021f3389c2b9efd344e7d9252551b06522125dce7be0238bf916977ff20"}) as unknown as TypedDocumentString<WhereWeAreQuery, WhereWeAreQueryVariables>;
export const TargetsDueDocument = new TypedDocumentString("query", {"hash":"sha256:745b9188acce3aa00f3e898a3ffe82757434ba81d5619f7db9b9a636464da35a"}) as unknown as TypedDocumentString<TargetsDueQuery, TargetsDueQueryVariables>;
export const ServerStatusDocument = new TypedDocumentString("query", {"hash":"sha256:3dfcc7fd8a4261b5fae90afb7db96ed4c940fe8563c38beb5d791b72d619cb90"}) as unknown as TypedDocumentString<ServerStatusQuery, ServerStatusQueryVariables>;
export const AnnualTargetsDocument = new TypedDocumentString("query", {"hash":"sha256:042f837e85828670589642a357ad1b883ae0f45dbb4c1502e6115b39da957c38"}) as unknown as TypedDocumentString<AnnualTargetsQuery, AnnualTargetsQueryVariables>;
export const AnnualTargetDetailsDocument = new TypedDocumentString("query", {"hash":"sha256:f4c80de4b7cc8bc7c66d67d3e2429667fa056295e35bd76ad0b2316ed6281d53"}) as unknown as TypedDocumentString<AnnualTargetDetailsQuery, AnnualTargetDetailsQueryVariables>;
export const TargetChoicesDocument = new TypedDocumentString("query", {"hash":"sha256:67bd2894e7d7eb4ced7909ae1a5b113513aab00302aa98560e23f88f254118b2"}) as unknown as TypedDocumentString<TargetChoicesQuery, TargetChoicesQueryVariables>;
export const TargetSplitDocument = new TypedDocumentString("query", {"hash":"sha256:b73577ce86ea97c3f8e70d3c1c0be7b3f7ece9a94bcb9e54824bd0e8571c6d05"}) as unknown as TypedDocumentString<TargetSplitQuery, TargetSplitQueryVariables>;
export const CreateAnnualTargetDocument = new TypedDocumentString("mutation", {"hash":"sha256:1971410d3a2086b4690619bd457e5ec1da9a02fc13311b74282ad1710fe2b2a2"}) as unknown as TypedDocumentString<CreateAnnualTargetMutation, CreateAnnualTargetMutationVariables>;
export const EditAnnualTargetDocument = new TypedDocumentString("mutation", {"hash":"sha256:8e124197d786ee6737412141d85dd888344f6828431588a231f85c34d6451d0b"}) as unknown as TypedDocumentString<EditAnnualTargetMutation, EditAnnualTargetMutationVariables>;
export const AmendAnnualTargetDocument = new TypedDocumentString("mutation", {"hash":"sha256:c8c60777b048bf6fdb7a2b1cba0e1af0000dfa416eb87318d4793ba357ac112c"}) as unknown as TypedDocumentString<AmendAnnualTargetMutation, AmendAnnualTargetMutationVariables>;
export const IssueAnnualTargetDocument = new TypedDocumentString("mutation", {"hash":"sha256:d917e2d64e21fcdfd52d1ddb07fa8e4b569cbce5edac956f80cc2adec3e20f76"}) as unknown as TypedDocumentString<IssueAnnualTargetMutation, IssueAnnualTargetMutationVariables>;
export const CloseAnnualTargetDocument = new TypedDocumentString("mutation", {"hash":"sha256:729d4f1f6c34f9dbe65d75481df021fbf5110e3bcf8d9c5ebaa2ab936594cc98"}) as unknown as TypedDocumentString<CloseAnnualTargetMutation, CloseAnnualTargetMutationVariables>;
export const CancelAnnualTargetDocument = new TypedDocumentString("mutation", {"hash":"sha256:74589c743b3ecfbd13715487736ac3b1c4571918b10177a75908c263a43720ff"}) as unknown as TypedDocumentString<CancelAnnualTargetMutation, CancelAnnualTargetMutationVariables>;
export const TargetSharesDocument = new TypedDocumentString("query", {"hash":"sha256:2442598167051149928d47f1414b4b1b8d72a77fcf5de549143d794d4b5ff6b7"}) as unknown as TypedDocumentString<TargetSharesQuery, TargetSharesQueryVariables>;
export const TargetShareDetailsDocument = new TypedDocumentString("query", {"hash":"sha256:d46e72b200350c27f55335044ea8760bb8a805fd4af8f7884afdf5aa8575d932"}) as unknown as TypedDocumentString<TargetShareDetailsQuery, TargetShareDetailsQueryVariables>;
export const ReportTargetShareDocument = new TypedDocumentString("mutation", {"hash":"sha256:38626cc4530f1dca4333cb27b4b1c8bfcd9551b949336e8a4eaa7427ff51eb9f"}) as unknown as TypedDocumentString<ReportTargetShareMutation, ReportTargetShareMutationVariables>;
export const CorrectTargetShareDocument = new TypedDocumentString("mutation", {"hash":"sha256:3b2570b018928e5ac1f37a581e6982d02a9b7bc8820503fbe7b1a1360030d4bc"}) as unknown as TypedDocumentString<CorrectTargetShareMutation, CorrectTargetShareMutationVariables>;
export const TargetReportDocument = new TypedDocumentString("query", {"hash":"sha256:fac55109b3ea60bbaace1edf94032a05729356510bd47dcfb20d471ba8b73780"}) as unknown as TypedDocumentString<TargetReportQuery, TargetReportQueryVariables>;
export const TasksDocument = new TypedDocumentString("query", {"hash":"sha256:b28c7f2b84629d30f5307c5d417210be9167f6ad079735d95407f34c275483b2"}) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const TaskDocument = new TypedDocumentString("query", {"hash":"sha256:87063404aad049f65762633aba22b1c8bd400c700eae159350fb96dc13dc9817"}) as unknown as TypedDocumentString<TaskQuery, TaskQueryVariables>;
export const CandidatesDocument = new TypedDocumentString("query", {"hash":"sha256:acc51fc4636e14a291e2b51138acd71025dd291bd062bd2ff1c7b25b85b819ef"}) as unknown as TypedDocumentString<CandidatesQuery, CandidatesQueryVariables>;
export const EditableDocument = new TypedDocumentString("query", {"hash":"sha256:ddc50e6a0dc4068c22aac951645f1741e1fa9da2882b64e5ee77ba6ceacfac9d"}) as unknown as TypedDocumentString<EditableQuery, EditableQueryVariables>;
export const PreviewDocument = new TypedDocumentString("query", {"hash":"sha256:3bfebdb08fac677be907ab262f27c6eb31fc91328cd1bdbf5509d063cfa27287"}) as unknown as TypedDocumentString<PreviewQuery, PreviewQueryVariables>;
export const CreateTaskDocument = new TypedDocumentString("mutation", {"hash":"sha256:9631b5c2d23d2ac731dd14eb5705561d42471d9fe65b53e71e91faa7fd65aac7"}) as unknown as TypedDocumentString<CreateTaskMutation, CreateTaskMutationVariables>;
export const EditTaskDocument = new TypedDocumentString("mutation", {"hash":"sha256:2f97793ef4ca6eea8b6aaeee58b8454fef919cbfc0426ef7ce49f5df2de775e7"}) as unknown as TypedDocumentString<EditTaskMutation, EditTaskMutationVariables>;
export const AmendTaskDocument = new TypedDocumentString("mutation", {"hash":"sha256:622f849e8afa97d13b8dc1755bc85acf3fbc8f235b69784f6cdae5f1255f0809"}) as unknown as TypedDocumentString<AmendTaskMutation, AmendTaskMutationVariables>;
export const MatrixDocument = new TypedDocumentString("query", {"hash":"sha256:30a69532e4d0530d0c068f7cc1aec6f4f0c66f607fc91b767cdb703cdeabec3a"}) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const SubmitForAdmissionTaskDocument = new TypedDocumentString("mutation", {"hash":"sha256:5f352d0e46e22105aff743bab31f9579f319d895c114781afa43d8da6ac19ab9"}) as unknown as TypedDocumentString<SubmitForAdmissionTaskMutation, SubmitForAdmissionTaskMutationVariables>;
export const RejectAdmissionTaskDocument = new TypedDocumentString("mutation", {"hash":"sha256:7cfc2f51fe0f857e7b2a201e342dbf3c5aadfc6d99b81b7ba7911a72e56094a9"}) as unknown as TypedDocumentString<RejectAdmissionTaskMutation, RejectAdmissionTaskMutationVariables>;
export const ApproveAdmissionTaskDocument = new TypedDocumentString("mutation", {"hash":"sha256:dbbb0aac1f0f60100480ad01c6cd82a2d4e4c21d29989df9fd67011923b9f65b"}) as unknown as TypedDocumentString<ApproveAdmissionTaskMutation, ApproveAdmissionTaskMutationVariables>;
export const DispatchTaskDocument = new TypedDocumentString("mutation", {"hash":"sha256:bad9732bb0ec95dbef8b3f04a4b9862db4789aa48c4a1e1d99668260acef0648"}) as unknown as TypedDocumentString<DispatchTaskMutation, DispatchTaskMutationVariables>;
export const CloseTaskDocument = new TypedDocumentString("mutation", {"hash":"sha256:a87fd543438a1fd7bd2975a8c9b7c01d9c24befe8a712c75213df70f471504b0"}) as unknown as TypedDocumentString<CloseTaskMutation, CloseTaskMutationVariables>;
export const CancelTaskDocument = new TypedDocumentString("mutation", {"hash":"sha256:7487bc53e493a5e54db97467c34a11183ec22c6a892538505a127aed95e4860b"}) as unknown as TypedDocumentString<CancelTaskMutation, CancelTaskMutationVariables>;