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

/** What an amendment changes; what is left out stays. 任务调整 */
export type AmendTaskInput = {
  /** Document number. 依据文号 */
  readonly basis?: string | null | undefined;
  /** What is required. 工作要求 */
  readonly body?: string | null | undefined;
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

/** The six aspects of the campaign: 思想、组织、班子、队伍、作风、工作. 方面 */
export type Aspect =
  | 'CONDUCT'
  | 'IDEOLOGY'
  | 'LEADERSHIP'
  | 'ORGANIZATION'
  | 'WORK'
  | 'WORKFORCE';

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

/** Compares a yes or no. 是否条件 */
export type BooleanFilter = {
  /** Equal to. 等于 */
  readonly eq?: boolean | null | undefined;
};

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
  | 'RETURNED'
  | 'SUBMITTED';

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
  | 'LINE'
  | 'TENANT'
  | 'TERRITORY';

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
  | 'CLOSED_INCOMPLETE'
  | 'DISPATCHED'
  | 'EXTENSION_GRANTED'
  | 'EXTENSION_REFUSED'
  | 'EXTENSION_REQUESTED'
  | 'OBJECTED'
  | 'OBJECTION_OVERRULED'
  | 'OBJECTION_UPHELD'
  | 'REMINDED'
  | 'REOPENED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'SUPERVISED'
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

/** A window on a list by offset. 分页 */
export type PageInput = {
  /** Rows wanted, default 25, at most 100. 行数 */
  readonly limit?: number | null | undefined;
  /** Rows to skip, default 0. 跳过行数 */
  readonly offset?: number | null | undefined;
};

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

/** What a grant allows. 角色 */
export type Role =
  | 'ADMISSION_OFFICER'
  | 'AUDITOR'
  | 'DISTRICT_READER'
  | 'ISSUER'
  | 'LINE_READER'
  | 'PLATFORM_ADMIN'
  | 'RECEIVER'
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

/** Name and password. 登录 */
export type SignInInput = {
  /** Password. 密码 */
  readonly password: string;
  /** User name. 用户名 */
  readonly username: string;
};

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

export type AccountRecordFragment = { readonly id: string, readonly username: string, readonly name: string, readonly status: AccountStatus, readonly version: number, readonly lastSignInAt: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly grants: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly scope: GrantScope, readonly scopeId: string | null, readonly validFrom: string, readonly validTo: string | null, readonly reason: string, readonly active: boolean, readonly tenant: { readonly id: string, readonly name: string } }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> };

export type AccountsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  sort?: AccountSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type AccountsQuery = { readonly accounts: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly username: string, readonly name: string, readonly status: AccountStatus, readonly version: number, readonly lastSignInAt: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly grants: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly scope: GrantScope, readonly scopeId: string | null, readonly validFrom: string, readonly validTo: string | null, readonly reason: string, readonly active: boolean, readonly tenant: { readonly id: string, readonly name: string } }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> }> } };

export type AccountQueryVariables = Exact<{
  id: string;
}>;


export type AccountQuery = { readonly account: { readonly id: string, readonly username: string, readonly name: string, readonly status: AccountStatus, readonly version: number, readonly lastSignInAt: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly grants: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly scope: GrantScope, readonly scopeId: string | null, readonly validFrom: string, readonly validTo: string | null, readonly reason: string, readonly active: boolean, readonly tenant: { readonly id: string, readonly name: string } }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null };

export type CreateAccountMutationVariables = Exact<{
  input: AccountInput;
}>;


export type CreateAccountMutation = { readonly createAccount: { readonly temporaryPassword: string | null, readonly account: { readonly id: string, readonly username: string, readonly name: string, readonly status: AccountStatus, readonly version: number, readonly lastSignInAt: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly grants: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly scope: GrantScope, readonly scopeId: string | null, readonly validFrom: string, readonly validTo: string | null, readonly reason: string, readonly active: boolean, readonly tenant: { readonly id: string, readonly name: string } }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ResetPasswordMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ResetPasswordMutation = { readonly resetPassword: { readonly temporaryPassword: string | null, readonly account: { readonly id: string, readonly username: string, readonly name: string, readonly status: AccountStatus, readonly version: number, readonly lastSignInAt: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly grants: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly scope: GrantScope, readonly scopeId: string | null, readonly validFrom: string, readonly validTo: string | null, readonly reason: string, readonly active: boolean, readonly tenant: { readonly id: string, readonly name: string } }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

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

export type TenantFragment = { readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line };

export type ViewerFragment = { readonly roles: ReadonlyArray<Role>, readonly mustChangePassword: boolean, readonly locale: string, readonly canOversee: boolean, readonly canIssue: boolean, readonly scopeLabel: string, readonly today: string, readonly account: { readonly id: string, readonly name: string, readonly username: string }, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }, readonly tenants: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly mustChangePassword: boolean, readonly locale: string, readonly canOversee: boolean, readonly canIssue: boolean, readonly scopeLabel: string, readonly today: string, readonly account: { readonly id: string, readonly name: string, readonly username: string }, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }, readonly tenants: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn: { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly mustChangePassword: boolean, readonly locale: string, readonly canOversee: boolean, readonly canIssue: boolean, readonly scopeLabel: string, readonly today: string, readonly account: { readonly id: string, readonly name: string, readonly username: string }, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }, readonly tenants: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly signedOut: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SwitchTenantMutationVariables = Exact<{
  tenantId: string;
}>;


export type SwitchTenantMutation = { readonly switchTenant: { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly mustChangePassword: boolean, readonly locale: string, readonly canOversee: boolean, readonly canIssue: boolean, readonly scopeLabel: string, readonly today: string, readonly account: { readonly id: string, readonly name: string, readonly username: string }, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }, readonly tenants: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SetLocaleMutationVariables = Exact<{
  locale: string;
}>;


export type SetLocaleMutation = { readonly setLocale: { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly mustChangePassword: boolean, readonly locale: string, readonly canOversee: boolean, readonly canIssue: boolean, readonly scopeLabel: string, readonly today: string, readonly account: { readonly id: string, readonly name: string, readonly username: string }, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }, readonly tenants: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { readonly changePassword: { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly mustChangePassword: boolean, readonly locale: string, readonly canOversee: boolean, readonly canIssue: boolean, readonly scopeLabel: string, readonly today: string, readonly account: { readonly id: string, readonly name: string, readonly username: string }, readonly tenant: { readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }, readonly tenants: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly kind: OrganizationKind, readonly line: Line }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type FindQueryVariables = Exact<{
  q: string;
}>;


export type FindQuery = { readonly assignments: { readonly items: ReadonlyArray<{ readonly id: string, readonly title: string, readonly tenant: { readonly id: string, readonly shortName: string } }> }, readonly organizations: { readonly items: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type AssignmentRowFragment = { readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: AssignmentState, readonly version: number, readonly timeliness: Timeliness, readonly effectiveDueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly assignee: string | null, readonly groupName: string | null, readonly reminderCount: number, readonly supervisionLevel: SupervisionLevel | null, readonly mustReacknowledge: boolean, readonly issuer: { readonly id: string, readonly shortName: string }, readonly tenant: { readonly id: string, readonly shortName: string }, readonly campaign: { readonly name: string } | null };

export type FileInfoFragment = { readonly id: string, readonly name: string, readonly size: number, readonly url: string };

export type AssignmentRecordFragment = { readonly taskId: string, readonly role: AssignmentRole, readonly dueOn: string, readonly reworkDueOn: string | null, readonly dispatchedAt: string, readonly progressNote: string | null, readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: AssignmentState, readonly version: number, readonly timeliness: Timeliness, readonly effectiveDueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly assignee: string | null, readonly groupName: string | null, readonly reminderCount: number, readonly supervisionLevel: SupervisionLevel | null, readonly mustReacknowledge: boolean, readonly brief: { readonly body: string, readonly basis: string | null, readonly receiverName: string | null, readonly reworkDays: number, readonly deliverables: ReadonlyArray<{ readonly key: string, readonly kind: DeliverableKind, readonly title: string, readonly required: boolean, readonly instructions: string | null, readonly maxLength: number | null }>, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }> }, readonly draft: { readonly version: number, readonly note: string | null, readonly updatedAt: string, readonly contents: ReadonlyArray<{ readonly key: string, readonly text: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }>, readonly training: { readonly heldOn: string | null, readonly place: string | null, readonly attendees: number | null, readonly topic: string | null } | null }> } | null, readonly submissions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly note: string | null, readonly submittedAt: string, readonly submittedBy: string, readonly outcome: SubmissionOutcome, readonly contents: ReadonlyArray<{ readonly key: string, readonly text: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }>, readonly training: { readonly heldOn: string | null, readonly place: string | null, readonly attendees: number | null, readonly topic: string | null } | null }> }>, readonly returns: ReadonlyArray<{ readonly id: string, readonly submissionId: string, readonly at: string, readonly by: string, readonly reworkDueOn: string, readonly reasons: ReadonlyArray<{ readonly deliverable: string, readonly reason: string }> }>, readonly objections: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly state: ObjectionState, readonly decisionNote: string | null, readonly filedAt: string }>, readonly extensions: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly state: ExtensionState, readonly requestedDueOn: string, readonly grantedDueOn: string | null, readonly decisionNote: string | null }>, readonly notices: ReadonlyArray<{ readonly id: string, readonly level: SupervisionLevel, readonly cause: SupervisionCause, readonly note: string | null, readonly issuedAt: string, readonly issuedBy: string }>, readonly children: ReadonlyArray<{ readonly id: string, readonly groupName: string | null, readonly state: AssignmentState, readonly timeliness: Timeliness, readonly progress: number }>, readonly deliverableStatuses: ReadonlyArray<{ readonly key: string, readonly status: DeliverableStatus }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly issuer: { readonly id: string, readonly shortName: string }, readonly tenant: { readonly id: string, readonly shortName: string }, readonly campaign: { readonly name: string } | null };

export type AssignmentsQueryVariables = Exact<{
  view?: AssignmentView | null | undefined;
  filter?: AssignmentFilter | null | undefined;
  sort?: AssignmentSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type AssignmentsQuery = { readonly assignments: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: AssignmentState, readonly version: number, readonly timeliness: Timeliness, readonly effectiveDueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly assignee: string | null, readonly groupName: string | null, readonly reminderCount: number, readonly supervisionLevel: SupervisionLevel | null, readonly mustReacknowledge: boolean, readonly issuer: { readonly id: string, readonly shortName: string }, readonly tenant: { readonly id: string, readonly shortName: string }, readonly campaign: { readonly name: string } | null }> } };

export type AssignmentQueryVariables = Exact<{
  id: string;
}>;


export type AssignmentQuery = { readonly assignment: { readonly taskId: string, readonly role: AssignmentRole, readonly dueOn: string, readonly reworkDueOn: string | null, readonly dispatchedAt: string, readonly progressNote: string | null, readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: AssignmentState, readonly version: number, readonly timeliness: Timeliness, readonly effectiveDueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly assignee: string | null, readonly groupName: string | null, readonly reminderCount: number, readonly supervisionLevel: SupervisionLevel | null, readonly mustReacknowledge: boolean, readonly brief: { readonly body: string, readonly basis: string | null, readonly receiverName: string | null, readonly reworkDays: number, readonly deliverables: ReadonlyArray<{ readonly key: string, readonly kind: DeliverableKind, readonly title: string, readonly required: boolean, readonly instructions: string | null, readonly maxLength: number | null }>, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }> }, readonly draft: { readonly version: number, readonly note: string | null, readonly updatedAt: string, readonly contents: ReadonlyArray<{ readonly key: string, readonly text: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }>, readonly training: { readonly heldOn: string | null, readonly place: string | null, readonly attendees: number | null, readonly topic: string | null } | null }> } | null, readonly submissions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly note: string | null, readonly submittedAt: string, readonly submittedBy: string, readonly outcome: SubmissionOutcome, readonly contents: ReadonlyArray<{ readonly key: string, readonly text: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }>, readonly training: { readonly heldOn: string | null, readonly place: string | null, readonly attendees: number | null, readonly topic: string | null } | null }> }>, readonly returns: ReadonlyArray<{ readonly id: string, readonly submissionId: string, readonly at: string, readonly by: string, readonly reworkDueOn: string, readonly reasons: ReadonlyArray<{ readonly deliverable: string, readonly reason: string }> }>, readonly objections: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly state: ObjectionState, readonly decisionNote: string | null, readonly filedAt: string }>, readonly extensions: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly state: ExtensionState, readonly requestedDueOn: string, readonly grantedDueOn: string | null, readonly decisionNote: string | null }>, readonly notices: ReadonlyArray<{ readonly id: string, readonly level: SupervisionLevel, readonly cause: SupervisionCause, readonly note: string | null, readonly issuedAt: string, readonly issuedBy: string }>, readonly children: ReadonlyArray<{ readonly id: string, readonly groupName: string | null, readonly state: AssignmentState, readonly timeliness: Timeliness, readonly progress: number }>, readonly deliverableStatuses: ReadonlyArray<{ readonly key: string, readonly status: DeliverableStatus }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly issuer: { readonly id: string, readonly shortName: string }, readonly tenant: { readonly id: string, readonly shortName: string }, readonly campaign: { readonly name: string } | null } | null };

export type TodayQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayQuery = { readonly today: { readonly toAcknowledge: number, readonly dueSoon: number, readonly overdue: number, readonly toRectify: number, readonly unreadMessages: number }, readonly campaigns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly currentStage: { readonly name: string } | null }>, readonly assignments: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: AssignmentState, readonly version: number, readonly timeliness: Timeliness, readonly effectiveDueOn: string, readonly clockDueOn: string, readonly daysLeft: number, readonly workdaysLeft: number, readonly progress: number, readonly assignee: string | null, readonly groupName: string | null, readonly reminderCount: number, readonly supervisionLevel: SupervisionLevel | null, readonly mustReacknowledge: boolean, readonly issuer: { readonly id: string, readonly shortName: string }, readonly tenant: { readonly id: string, readonly shortName: string }, readonly campaign: { readonly name: string } | null }> }, readonly messages: { readonly items: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly title: string, readonly text: string, readonly createdAt: string, readonly readAt: string | null, readonly assignmentId: string | null }> } };

export type IssuerTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type IssuerTodayQuery = { readonly issuerToday: { readonly toReview: number, readonly objectionsToDecide: number, readonly extensionsToDecide: number, readonly overdue: number } };

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

export type MessagesQueryVariables = Exact<{
  filter?: MessageFilter | null | undefined;
  sort?: MessageSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type MessagesQuery = { readonly messages: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly title: string, readonly text: string, readonly createdAt: string, readonly readAt: string | null, readonly assignmentId: string | null }> } };

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

export type RefusalFragment = { readonly code: string, readonly field: ReadonlyArray<string> | null, readonly message: string };

export type AllowedActionFragment = { readonly name: string, readonly enabled: boolean, readonly reason: string | null };

export type TimelineEntryFragment = { readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null };

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


export type TaskQuery = { readonly task: { readonly body: string, readonly basis: string | null, readonly receiverName: string | null, readonly reworkDays: number, readonly admissionNote: string | null, readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: TaskState, readonly dueOn: string, readonly revision: number, readonly version: number, readonly deliverables: ReadonlyArray<{ readonly key: string, readonly kind: DeliverableKind, readonly title: string, readonly required: boolean, readonly instructions: string | null, readonly maxLength: number | null }>, readonly revisions: ReadonlyArray<{ readonly revision: number, readonly reason: string, readonly at: string, readonly by: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly progress: { readonly expected: number, readonly submitted: number, readonly completed: number, readonly overdue: number, readonly acknowledged: number } } | null };

export type TaskRecordFragment = { readonly body: string, readonly basis: string | null, readonly receiverName: string | null, readonly reworkDays: number, readonly admissionNote: string | null, readonly id: string, readonly title: string, readonly kind: TaskKind, readonly state: TaskState, readonly dueOn: string, readonly revision: number, readonly version: number, readonly deliverables: ReadonlyArray<{ readonly key: string, readonly kind: DeliverableKind, readonly title: string, readonly required: boolean, readonly instructions: string | null, readonly maxLength: number | null }>, readonly revisions: ReadonlyArray<{ readonly revision: number, readonly reason: string, readonly at: string, readonly by: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly actorName: string, readonly actorTenant: string, readonly note: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly name: string, readonly enabled: boolean, readonly reason: string | null }>, readonly progress: { readonly expected: number, readonly submitted: number, readonly completed: number, readonly overdue: number, readonly acknowledged: number } };

export type CandidatesQueryVariables = Exact<{ [key: string]: never; }>;


export type CandidatesQuery = { readonly targetCandidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly line: Line, readonly kind: OrganizationKind, readonly divisionCode: string }>, readonly divisions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly pinyin: string, readonly initials: string }>, readonly campaigns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly currentStage: { readonly id: string, readonly name: string } | null, readonly stages: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly massGroups: { readonly items: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type EditableQueryVariables = Exact<{
  id: string;
}>;


export type EditableQuery = { readonly task: { readonly id: string, readonly version: number, readonly state: TaskState, readonly kind: TaskKind, readonly title: string, readonly body: string, readonly basis: string | null, readonly receiverName: string | null, readonly dueOn: string, readonly reworkDays: number, readonly parentAssignmentId: string | null, readonly campaign: { readonly id: string } | null, readonly stage: { readonly id: string } | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly url: string }>, readonly deliverables: ReadonlyArray<{ readonly key: string, readonly kind: DeliverableKind, readonly title: string, readonly required: boolean, readonly instructions: string | null, readonly maxLength: number | null }>, readonly selector: { readonly lines: ReadonlyArray<Line>, readonly kinds: ReadonlyArray<OrganizationKind>, readonly territories: ReadonlyArray<string>, readonly include: ReadonlyArray<string>, readonly exclude: ReadonlyArray<string>, readonly groups: ReadonlyArray<string>, readonly self: boolean, readonly leads: ReadonlyArray<string> } } | null };

export type PreviewQueryVariables = Exact<{
  selector: TargetSelectorInput;
  dueOn?: string | null | undefined;
}>;


export type PreviewQuery = { readonly targetPreview: { readonly count: number, readonly organizations: ReadonlyArray<{ readonly openThisMonth: number, readonly dueSameWeek: number, readonly organization: { readonly id: string, readonly shortName: string }, readonly group: { readonly id: string, readonly name: string } | null }> } };

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
export const AllowedActionFragmentDoc = new TypedDocumentString(`
    fragment AllowedAction on Action {
  name
  enabled
  reason
}
    `, {"fragmentName":"AllowedAction"}) as unknown as TypedDocumentString<AllowedActionFragment, unknown>;
export const AccountRecordFragmentDoc = new TypedDocumentString(`
    fragment AccountRecord on Account {
  id
  username
  name
  status
  version
  lastSignInAt
  tenant {
    id
    name
  }
  grants {
    id
    role
    scope
    scopeId
    validFrom
    validTo
    reason
    active
    tenant {
      id
      name
    }
  }
  allowedActions {
    ...AllowedAction
  }
}
    fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"fragmentName":"AccountRecord"}) as unknown as TypedDocumentString<AccountRecordFragment, unknown>;
export const TenantFragmentDoc = new TypedDocumentString(`
    fragment Tenant on Organization {
  id
  name
  shortName
  kind
  line
}
    `, {"fragmentName":"Tenant"}) as unknown as TypedDocumentString<TenantFragment, unknown>;
export const ViewerFragmentDoc = new TypedDocumentString(`
    fragment Viewer on Viewer {
  account {
    id
    name
    username
  }
  tenant {
    ...Tenant
  }
  tenants {
    ...Tenant
  }
  roles
  mustChangePassword
  locale
  canOversee
  canIssue
  scopeLabel
  today
}
    fragment Tenant on Organization {
  id
  name
  shortName
  kind
  line
}`, {"fragmentName":"Viewer"}) as unknown as TypedDocumentString<ViewerFragment, unknown>;
export const AssignmentRowFragmentDoc = new TypedDocumentString(`
    fragment AssignmentRow on Assignment {
  id
  title
  kind
  state
  version
  timeliness
  effectiveDueOn
  clockDueOn
  daysLeft
  workdaysLeft
  progress
  assignee
  groupName
  reminderCount
  supervisionLevel
  mustReacknowledge
  issuer {
    id
    shortName
  }
  tenant {
    id
    shortName
  }
  campaign {
    name
  }
}
    `, {"fragmentName":"AssignmentRow"}) as unknown as TypedDocumentString<AssignmentRowFragment, unknown>;
export const DeliverableAskedFragmentDoc = new TypedDocumentString(`
    fragment DeliverableAsked on Deliverable {
  key
  kind
  title
  required
  instructions
  maxLength
}
    `, {"fragmentName":"DeliverableAsked"}) as unknown as TypedDocumentString<DeliverableAskedFragment, unknown>;
export const FileInfoFragmentDoc = new TypedDocumentString(`
    fragment FileInfo on File {
  id
  name
  size
  url
}
    `, {"fragmentName":"FileInfo"}) as unknown as TypedDocumentString<FileInfoFragment, unknown>;
export const ContentGivenFragmentDoc = new TypedDocumentString(`
    fragment ContentGiven on ContentType {
  key
  text
  files {
    ...FileInfo
  }
  training {
    heldOn
    place
    attendees
    topic
  }
}
    fragment FileInfo on File {
  id
  name
  size
  url
}`, {"fragmentName":"ContentGiven"}) as unknown as TypedDocumentString<ContentGivenFragment, unknown>;
export const TimelineEntryFragmentDoc = new TypedDocumentString(`
    fragment TimelineEntry on TimelineEntry {
  id
  at
  act
  actorName
  actorTenant
  note
}
    `, {"fragmentName":"TimelineEntry"}) as unknown as TypedDocumentString<TimelineEntryFragment, unknown>;
export const AssignmentRecordFragmentDoc = new TypedDocumentString(`
    fragment AssignmentRecord on Assignment {
  ...AssignmentRow
  taskId
  role
  dueOn
  reworkDueOn
  dispatchedAt
  progressNote
  brief {
    body
    basis
    receiverName
    reworkDays
    deliverables {
      ...DeliverableAsked
    }
    files {
      ...FileInfo
    }
  }
  draft {
    version
    note
    updatedAt
    contents {
      ...ContentGiven
    }
  }
  submissions {
    id
    number
    note
    submittedAt
    submittedBy
    outcome
    contents {
      ...ContentGiven
    }
  }
  returns {
    id
    submissionId
    at
    by
    reworkDueOn
    reasons {
      deliverable
      reason
    }
  }
  objections {
    id
    reason
    state
    decisionNote
    filedAt
  }
  extensions {
    id
    reason
    state
    requestedDueOn
    grantedDueOn
    decisionNote
  }
  notices {
    id
    level
    cause
    note
    issuedAt
    issuedBy
  }
  children {
    id
    groupName
    state
    timeliness
    progress
  }
  deliverableStatuses {
    key
    status
  }
  timeline {
    ...TimelineEntry
  }
  allowedActions {
    ...AllowedAction
  }
}
    fragment AssignmentRow on Assignment {
  id
  title
  kind
  state
  version
  timeliness
  effectiveDueOn
  clockDueOn
  daysLeft
  workdaysLeft
  progress
  assignee
  groupName
  reminderCount
  supervisionLevel
  mustReacknowledge
  issuer {
    id
    shortName
  }
  tenant {
    id
    shortName
  }
  campaign {
    name
  }
}
fragment FileInfo on File {
  id
  name
  size
  url
}
fragment DeliverableAsked on Deliverable {
  key
  kind
  title
  required
  instructions
  maxLength
}
fragment ContentGiven on ContentType {
  key
  text
  files {
    ...FileInfo
  }
  training {
    heldOn
    place
    attendees
    topic
  }
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}
fragment TimelineEntry on TimelineEntry {
  id
  at
  act
  actorName
  actorTenant
  note
}`, {"fragmentName":"AssignmentRecord"}) as unknown as TypedDocumentString<AssignmentRecordFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  field
  message
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const ActedAssignmentFragmentDoc = new TypedDocumentString(`
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"fragmentName":"ActedAssignment"}) as unknown as TypedDocumentString<ActedAssignmentFragment, unknown>;
export const BulkOfAssignmentsFragmentDoc = new TypedDocumentString(`
    fragment BulkOfAssignments on AssignmentBulkPayload {
  results {
    id
    userErrors {
      message
    }
  }
  userErrors {
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"fragmentName":"BulkOfAssignments"}) as unknown as TypedDocumentString<BulkOfAssignmentsFragment, unknown>;
export const MassGroupRecordFragmentDoc = new TypedDocumentString(`
    fragment MassGroupRecord on MassGroup {
  id
  kind
  parentId
  divisionCode
  name
  memberCount
  foundedOn
  status
  version
  officers {
    name
    post
    termEndsOn
  }
  tenant {
    id
    name
    shortName
  }
  allowedActions {
    ...AllowedAction
  }
}
    fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"fragmentName":"MassGroupRecord"}) as unknown as TypedDocumentString<MassGroupRecordFragment, unknown>;
export const JointBuildingRecordFragmentDoc = new TypedDocumentString(`
    fragment JointBuildingRecord on JointBuilding {
  id
  validFrom
  validTo
  note
  version
  party {
    id
    name
    shortName
  }
  mass {
    id
    name
    shortName
  }
  allowedActions {
    ...AllowedAction
  }
}
    fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"fragmentName":"JointBuildingRecord"}) as unknown as TypedDocumentString<JointBuildingRecordFragment, unknown>;
export const OrganizationReferenceFragmentDoc = new TypedDocumentString(`
    fragment OrganizationReference on Organization {
  id
  name
  shortName
}
    `, {"fragmentName":"OrganizationReference"}) as unknown as TypedDocumentString<OrganizationReferenceFragment, unknown>;
export const OrganizationRowFragmentDoc = new TypedDocumentString(`
    fragment OrganizationRow on Organization {
  id
  kind
  line
  divisionCode
  name
  shortName
  status
  secondPersonApproval
  version
  lineParent {
    ...OrganizationReference
  }
  territoryParent {
    ...OrganizationReference
  }
}
    fragment OrganizationReference on Organization {
  id
  name
  shortName
}`, {"fragmentName":"OrganizationRow"}) as unknown as TypedDocumentString<OrganizationRowFragment, unknown>;
export const OrganizationRecordFragmentDoc = new TypedDocumentString(`
    fragment OrganizationRecord on Organization {
  ...OrganizationRow
  principal
  parents {
    id
    hierarchy
    validFrom
    validTo
    parent {
      ...OrganizationReference
    }
  }
  allowedActions {
    ...AllowedAction
  }
}
    fragment OrganizationReference on Organization {
  id
  name
  shortName
}
fragment OrganizationRow on Organization {
  id
  kind
  line
  divisionCode
  name
  shortName
  status
  secondPersonApproval
  version
  lineParent {
    ...OrganizationReference
  }
  territoryParent {
    ...OrganizationReference
  }
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"fragmentName":"OrganizationRecord"}) as unknown as TypedDocumentString<OrganizationRecordFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on Figures {
  expected
  submitted
  onTime
  completed
  overdue
  withReceiver
  withReceiverLate
  completionRate
  onTimeRate
}
    `, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const TaskRowFragmentDoc = new TypedDocumentString(`
    fragment TaskRow on Task {
  id
  title
  kind
  state
  dueOn
  revision
  version
  progress {
    expected
    submitted
    completed
    overdue
    acknowledged
  }
}
    `, {"fragmentName":"TaskRow"}) as unknown as TypedDocumentString<TaskRowFragment, unknown>;
export const TaskRecordFragmentDoc = new TypedDocumentString(`
    fragment TaskRecord on Task {
  ...TaskRow
  body
  basis
  receiverName
  reworkDays
  admissionNote
  deliverables {
    ...DeliverableAsked
  }
  revisions {
    revision
    reason
    at
    by
  }
  timeline {
    ...TimelineEntry
  }
  allowedActions {
    ...AllowedAction
  }
}
    fragment DeliverableAsked on Deliverable {
  key
  kind
  title
  required
  instructions
  maxLength
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}
fragment TimelineEntry on TimelineEntry {
  id
  at
  act
  actorName
  actorTenant
  note
}
fragment TaskRow on Task {
  id
  title
  kind
  state
  dueOn
  revision
  version
  progress {
    expected
    submitted
    completed
    overdue
    acknowledged
  }
}`, {"fragmentName":"TaskRecord"}) as unknown as TypedDocumentString<TaskRecordFragment, unknown>;
export const ActedTaskFragmentDoc = new TypedDocumentString(`
    fragment ActedTask on TaskPayload {
  task {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"fragmentName":"ActedTask"}) as unknown as TypedDocumentString<ActedTaskFragment, unknown>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($filter: AccountFilter, $sort: AccountSort, $page: PageInput) {
  accounts(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      ...AccountRecord
    }
  }
}
    fragment AccountRecord on Account {
  id
  username
  name
  status
  version
  lastSignInAt
  tenant {
    id
    name
  }
  grants {
    id
    role
    scope
    scopeId
    validFrom
    validTo
    reason
    active
    tenant {
      id
      name
    }
  }
  allowedActions {
    ...AllowedAction
  }
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"hash":"sha256:c5059caea7d2edd5ea9186c660ac0b2eadcaf92871d83af4276a5e12cfdb1af8"}) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account($id: ID!) {
  account(id: $id) {
    ...AccountRecord
  }
}
    fragment AccountRecord on Account {
  id
  username
  name
  status
  version
  lastSignInAt
  tenant {
    id
    name
  }
  grants {
    id
    role
    scope
    scopeId
    validFrom
    validTo
    reason
    active
    tenant {
      id
      name
    }
  }
  allowedActions {
    ...AllowedAction
  }
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"hash":"sha256:487bd157b7ca3b01dc50734235108983e78c03fd24a5aa899dcb427321299fae"}) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const CreateAccountDocument = new TypedDocumentString(`
    mutation CreateAccount($input: AccountInput!) {
  createAccount(input: $input) {
    temporaryPassword
    account {
      ...AccountRecord
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment AccountRecord on Account {
  id
  username
  name
  status
  version
  lastSignInAt
  tenant {
    id
    name
  }
  grants {
    id
    role
    scope
    scopeId
    validFrom
    validTo
    reason
    active
    tenant {
      id
      name
    }
  }
  allowedActions {
    ...AllowedAction
  }
}
fragment Refusal on UserError {
  code
  field
  message
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"hash":"sha256:8f9f97ac949ea9cf1f3c4b06a36e26a20ca811197c3d51b1f6c10c57410911af"}) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($id: ID!, $version: Int!) {
  resetPassword(id: $id, version: $version) {
    temporaryPassword
    account {
      ...AccountRecord
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment AccountRecord on Account {
  id
  username
  name
  status
  version
  lastSignInAt
  tenant {
    id
    name
  }
  grants {
    id
    role
    scope
    scopeId
    validFrom
    validTo
    reason
    active
    tenant {
      id
      name
    }
  }
  allowedActions {
    ...AllowedAction
  }
}
fragment Refusal on UserError {
  code
  field
  message
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"hash":"sha256:4be036948f1249b031da0c07f9e9dcfe9f2e82fd85a3f38d12d2b47b3de194db"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const SuspendAccountDocument = new TypedDocumentString(`
    mutation SuspendAccount($id: ID!, $version: Int!) {
  suspendAccount(id: $id, version: $version) {
    account {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:b2166ac2d72b75c760c568800c91a27a8af16b08f7d260fe69a9554e6219b3e1"}) as unknown as TypedDocumentString<SuspendAccountMutation, SuspendAccountMutationVariables>;
export const ResumeAccountDocument = new TypedDocumentString(`
    mutation ResumeAccount($id: ID!, $version: Int!) {
  resumeAccount(id: $id, version: $version) {
    account {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:9f84e81d0436993cd405fea56dcee8c42dcd1fdab776df462631215c79990cb8"}) as unknown as TypedDocumentString<ResumeAccountMutation, ResumeAccountMutationVariables>;
export const CreateGrantDocument = new TypedDocumentString(`
    mutation CreateGrant($input: GrantInput!) {
  createGrant(input: $input) {
    grant {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:b86c4dea767501e8269c76b9b0bd9c7c11dcad98c18cfebc3f1b507281de8f6b"}) as unknown as TypedDocumentString<CreateGrantMutation, CreateGrantMutationVariables>;
export const EndGrantDocument = new TypedDocumentString(`
    mutation EndGrant($id: ID!, $reason: String!) {
  endGrant(id: $id, reason: $reason) {
    grant {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:c16906d6e22fd3c16294c8aa3678c415e213f4fb6e9273e5eea5ddf0f98f7652"}) as unknown as TypedDocumentString<EndGrantMutation, EndGrantMutationVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions {
  sessions {
    id
    createdAt
    lastSeenAt
    address
    userAgent
    current
  }
}
    `, {"hash":"sha256:73b9dd209d1151e8781ef0b4533a3c271dc682752754daec29607080b453b06e"}) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($id: ID!) {
  revokeSession(id: $id) {
    signedOut
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:715349f5a9b2d386f37ac3b6cfe9ca339655a288d695eae49399c4a34025d5c7"}) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const CompleteSetupDocument = new TypedDocumentString(`
    mutation CompleteSetup($token: String!, $input: SetupInput!) {
  completeSetup(token: $token, input: $input) {
    viewer {
      locale
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:28922e221e012b931f0b75902b630f67234973d228bdc71ea0df6347b9e3a005"}) as unknown as TypedDocumentString<CompleteSetupMutation, CompleteSetupMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...Viewer
  }
}
    fragment Tenant on Organization {
  id
  name
  shortName
  kind
  line
}
fragment Viewer on Viewer {
  account {
    id
    name
    username
  }
  tenant {
    ...Tenant
  }
  tenants {
    ...Tenant
  }
  roles
  mustChangePassword
  locale
  canOversee
  canIssue
  scopeLabel
  today
}`, {"hash":"sha256:0ef809fbbe2d04ab3898d918b01ab2b3a9706852d8bad8d3e635f9b6ebeaef0d"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      ...Viewer
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Tenant on Organization {
  id
  name
  shortName
  kind
  line
}
fragment Viewer on Viewer {
  account {
    id
    name
    username
  }
  tenant {
    ...Tenant
  }
  tenants {
    ...Tenant
  }
  roles
  mustChangePassword
  locale
  canOversee
  canIssue
  scopeLabel
  today
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:b933e5e1dad37a025c2b7a3dadad8567f088ff878d4120854650c4c810f59e91"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOut
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:f0f501452925edad223028a5a737e5a383a0a3b896a2e2daa969f1c786a23764"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SwitchTenantDocument = new TypedDocumentString(`
    mutation SwitchTenant($tenantId: ID!) {
  switchTenant(tenantId: $tenantId) {
    viewer {
      ...Viewer
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Tenant on Organization {
  id
  name
  shortName
  kind
  line
}
fragment Viewer on Viewer {
  account {
    id
    name
    username
  }
  tenant {
    ...Tenant
  }
  tenants {
    ...Tenant
  }
  roles
  mustChangePassword
  locale
  canOversee
  canIssue
  scopeLabel
  today
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:dcc26b17dd3ac0fe9d6f639fe7724d5e9623b2567554078f373a3304f9612d11"}) as unknown as TypedDocumentString<SwitchTenantMutation, SwitchTenantMutationVariables>;
export const SetLocaleDocument = new TypedDocumentString(`
    mutation SetLocale($locale: String!) {
  setLocale(locale: $locale) {
    viewer {
      ...Viewer
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Tenant on Organization {
  id
  name
  shortName
  kind
  line
}
fragment Viewer on Viewer {
  account {
    id
    name
    username
  }
  tenant {
    ...Tenant
  }
  tenants {
    ...Tenant
  }
  roles
  mustChangePassword
  locale
  canOversee
  canIssue
  scopeLabel
  today
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:06acfb9148c9df39017354487c71d4e162ad7588b6e2b07ef70be00f6b580465"}) as unknown as TypedDocumentString<SetLocaleMutation, SetLocaleMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $next: String!) {
  changePassword(currentPassword: $current, newPassword: $next) {
    viewer {
      ...Viewer
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Tenant on Organization {
  id
  name
  shortName
  kind
  line
}
fragment Viewer on Viewer {
  account {
    id
    name
    username
  }
  tenant {
    ...Tenant
  }
  tenants {
    ...Tenant
  }
  roles
  mustChangePassword
  locale
  canOversee
  canIssue
  scopeLabel
  today
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:78d3419a43b20d1262e39302fb6bb35a4838cddd29cb0b131d14a27983acf088"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($q: String!) {
  assignments(filter: {q: $q}, page: {limit: 6}) {
    items {
      id
      title
      tenant {
        id
        shortName
      }
    }
  }
  organizations(filter: {q: $q}, page: {limit: 6}) {
    items {
      id
      name
    }
  }
}
    `, {"hash":"sha256:3a4d3406773f0e6055044eee54f8040bb864056be09928b88f86559873cf5df4"}) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const AssignmentsDocument = new TypedDocumentString(`
    query Assignments($view: AssignmentView, $filter: AssignmentFilter, $sort: AssignmentSort, $page: PageInput) {
  assignments(view: $view, filter: $filter, sort: $sort, page: $page) {
    total
    items {
      ...AssignmentRow
    }
  }
}
    fragment AssignmentRow on Assignment {
  id
  title
  kind
  state
  version
  timeliness
  effectiveDueOn
  clockDueOn
  daysLeft
  workdaysLeft
  progress
  assignee
  groupName
  reminderCount
  supervisionLevel
  mustReacknowledge
  issuer {
    id
    shortName
  }
  tenant {
    id
    shortName
  }
  campaign {
    name
  }
}`, {"hash":"sha256:b869acbc3bdc61a44e39805037aab1beaf8448c038115c9ac6313a509e05794f"}) as unknown as TypedDocumentString<AssignmentsQuery, AssignmentsQueryVariables>;
export const AssignmentDocument = new TypedDocumentString(`
    query Assignment($id: ID!) {
  assignment(id: $id) {
    ...AssignmentRecord
  }
}
    fragment AssignmentRow on Assignment {
  id
  title
  kind
  state
  version
  timeliness
  effectiveDueOn
  clockDueOn
  daysLeft
  workdaysLeft
  progress
  assignee
  groupName
  reminderCount
  supervisionLevel
  mustReacknowledge
  issuer {
    id
    shortName
  }
  tenant {
    id
    shortName
  }
  campaign {
    name
  }
}
fragment FileInfo on File {
  id
  name
  size
  url
}
fragment AssignmentRecord on Assignment {
  ...AssignmentRow
  taskId
  role
  dueOn
  reworkDueOn
  dispatchedAt
  progressNote
  brief {
    body
    basis
    receiverName
    reworkDays
    deliverables {
      ...DeliverableAsked
    }
    files {
      ...FileInfo
    }
  }
  draft {
    version
    note
    updatedAt
    contents {
      ...ContentGiven
    }
  }
  submissions {
    id
    number
    note
    submittedAt
    submittedBy
    outcome
    contents {
      ...ContentGiven
    }
  }
  returns {
    id
    submissionId
    at
    by
    reworkDueOn
    reasons {
      deliverable
      reason
    }
  }
  objections {
    id
    reason
    state
    decisionNote
    filedAt
  }
  extensions {
    id
    reason
    state
    requestedDueOn
    grantedDueOn
    decisionNote
  }
  notices {
    id
    level
    cause
    note
    issuedAt
    issuedBy
  }
  children {
    id
    groupName
    state
    timeliness
    progress
  }
  deliverableStatuses {
    key
    status
  }
  timeline {
    ...TimelineEntry
  }
  allowedActions {
    ...AllowedAction
  }
}
fragment DeliverableAsked on Deliverable {
  key
  kind
  title
  required
  instructions
  maxLength
}
fragment ContentGiven on ContentType {
  key
  text
  files {
    ...FileInfo
  }
  training {
    heldOn
    place
    attendees
    topic
  }
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}
fragment TimelineEntry on TimelineEntry {
  id
  at
  act
  actorName
  actorTenant
  note
}`, {"hash":"sha256:dcd493cb520f2daab9eb180b51a9f4b464206e2a04ec6201f0a2e70ccf8e86e5"}) as unknown as TypedDocumentString<AssignmentQuery, AssignmentQueryVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today {
  today {
    toAcknowledge
    dueSoon
    overdue
    toRectify
    unreadMessages
  }
  campaigns {
    id
    name
    currentStage {
      name
    }
  }
  assignments(
    view: RECEIVED
    filter: {state: {in: [DISPATCHED, RECEIVED, ACCEPTED, IN_PROGRESS, RETURNED]}, own: true}
    sort: DUE_ASC
    page: {limit: 12}
  ) {
    total
    items {
      ...AssignmentRow
    }
  }
  messages(page: {limit: 8}) {
    items {
      id
      kind
      title
      text
      createdAt
      readAt
      assignmentId
    }
  }
}
    fragment AssignmentRow on Assignment {
  id
  title
  kind
  state
  version
  timeliness
  effectiveDueOn
  clockDueOn
  daysLeft
  workdaysLeft
  progress
  assignee
  groupName
  reminderCount
  supervisionLevel
  mustReacknowledge
  issuer {
    id
    shortName
  }
  tenant {
    id
    shortName
  }
  campaign {
    name
  }
}`, {"hash":"sha256:0850c2fa8acc978f782d2715945f4f3d340d40c05284d768610ff592201ace5a"}) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const IssuerTodayDocument = new TypedDocumentString(`
    query IssuerToday {
  issuerToday {
    toReview
    objectionsToDecide
    extensionsToDecide
    overdue
  }
}
    `, {"hash":"sha256:65de483788d079f20a86c6fb57972cdf2daa09984e210c1d3bf3fe9efd2730b8"}) as unknown as TypedDocumentString<IssuerTodayQuery, IssuerTodayQueryVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members {
  tenantMembers {
    id
    name
  }
}
    `, {"hash":"sha256:513f3bc4e192777115d16b75076cf9667c9437abdee5c4ebe9302a902ae11a9f"}) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const SaveDraftAssignmentDocument = new TypedDocumentString(`
    mutation saveDraftAssignment($id: ID!, $draftVersion: Int!, $contents: [ContentInput!]!, $note: String) {
  saveDraftAssignment(
    id: $id
    draftVersion: $draftVersion
    contents: $contents
    note: $note
  ) {
    assignment {
      draft {
        version
        updatedAt
      }
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:2d926f9b54eca55f33b2dde099e182419221a27b6a198548984cac2abf93738a"}) as unknown as TypedDocumentString<SaveDraftAssignmentMutation, SaveDraftAssignmentMutationVariables>;
export const AcknowledgeAssignmentDocument = new TypedDocumentString(`
    mutation acknowledgeAssignment($id: ID!, $version: Int!) {
  acknowledgeAssignment(id: $id, version: $version) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:a18ba809b1d282040e7a41c5918ae650f2feb78b7ae77b110dbaa9bd092f0326"}) as unknown as TypedDocumentString<AcknowledgeAssignmentMutation, AcknowledgeAssignmentMutationVariables>;
export const AcceptAssignmentDocument = new TypedDocumentString(`
    mutation acceptAssignment($id: ID!, $version: Int!) {
  acceptAssignment(id: $id, version: $version) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:807ae8fc44ad235e560363627d5fe0690b93f564a84cff6fc8f85cbb3de7414d"}) as unknown as TypedDocumentString<AcceptAssignmentMutation, AcceptAssignmentMutationVariables>;
export const StartAssignmentDocument = new TypedDocumentString(`
    mutation startAssignment($id: ID!, $version: Int!) {
  startAssignment(id: $id, version: $version) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:b9f7d49e6af0660babfbd72c162462abf5c6446a86d3881bf1d831409f5911b5"}) as unknown as TypedDocumentString<StartAssignmentMutation, StartAssignmentMutationVariables>;
export const ReworkAssignmentDocument = new TypedDocumentString(`
    mutation reworkAssignment($id: ID!, $version: Int!) {
  reworkAssignment(id: $id, version: $version) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:ae9e93aed057f62e3a34aaf0c25e551bad7346c2c4df60e6ee56fc11afa340d5"}) as unknown as TypedDocumentString<ReworkAssignmentMutation, ReworkAssignmentMutationVariables>;
export const ObjectAssignmentDocument = new TypedDocumentString(`
    mutation objectAssignment($id: ID!, $version: Int!, $reason: String!) {
  objectAssignment(id: $id, version: $version, reason: $reason) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:0cbeea584442bc886272277d3496c7cab0780d5c4abde2c79acd8d7f78a57901"}) as unknown as TypedDocumentString<ObjectAssignmentMutation, ObjectAssignmentMutationVariables>;
export const ReportProgressAssignmentDocument = new TypedDocumentString(`
    mutation reportProgressAssignment($id: ID!, $version: Int!, $progress: Int!, $note: String) {
  reportProgressAssignment(
    id: $id
    version: $version
    progress: $progress
    note: $note
  ) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:41986447ae701b2045fc398843845fa5927bacc8b1e44eb56d89b469b7c721f9"}) as unknown as TypedDocumentString<ReportProgressAssignmentMutation, ReportProgressAssignmentMutationVariables>;
export const AssignAssignmentDocument = new TypedDocumentString(`
    mutation assignAssignment($id: ID!, $version: Int!, $accountId: ID) {
  assignAssignment(id: $id, version: $version, accountId: $accountId) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:35232cbf37fabe9b3144682880ccf4d8a3c3f7c4f9353ff13ce9dfafec48fbdc"}) as unknown as TypedDocumentString<AssignAssignmentMutation, AssignAssignmentMutationVariables>;
export const WithdrawAssignmentDocument = new TypedDocumentString(`
    mutation withdrawAssignment($id: ID!, $version: Int!, $reason: String) {
  withdrawAssignment(id: $id, version: $version, reason: $reason) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:fe828729697b94cff222057175dd4b580f6202586f2b52261a3603070a478bd2"}) as unknown as TypedDocumentString<WithdrawAssignmentMutation, WithdrawAssignmentMutationVariables>;
export const RequestExtensionAssignmentDocument = new TypedDocumentString(`
    mutation requestExtensionAssignment($id: ID!, $version: Int!, $dueOn: Date!, $reason: String!) {
  requestExtensionAssignment(
    id: $id
    version: $version
    dueOn: $dueOn
    reason: $reason
  ) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:19530ab9e86aa51680b1b928f2498d2fa60adac15e6d8ef30fcf35faf9f8e44c"}) as unknown as TypedDocumentString<RequestExtensionAssignmentMutation, RequestExtensionAssignmentMutationVariables>;
export const TakeForReviewAssignmentDocument = new TypedDocumentString(`
    mutation takeForReviewAssignment($id: ID!, $version: Int!) {
  takeForReviewAssignment(id: $id, version: $version) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:9ad5dbf59cf67a38e3eab7043c8fa5fa75a099116e7413155e9eb8dcdfa51bd7"}) as unknown as TypedDocumentString<TakeForReviewAssignmentMutation, TakeForReviewAssignmentMutationVariables>;
export const ApproveAssignmentDocument = new TypedDocumentString(`
    mutation approveAssignment($id: ID!, $version: Int!, $comment: String) {
  approveAssignment(id: $id, version: $version, comment: $comment) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:3596e0dee1fd51322144820296356b812a7f8c0b97a3d4fb994bd34c7e5a7d26"}) as unknown as TypedDocumentString<ApproveAssignmentMutation, ApproveAssignmentMutationVariables>;
export const ReopenAssignmentDocument = new TypedDocumentString(`
    mutation reopenAssignment($id: ID!, $version: Int!, $reason: String!, $reworkDays: Int) {
  reopenAssignment(
    id: $id
    version: $version
    reason: $reason
    reworkDays: $reworkDays
  ) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:7339451fcc01def4016a80204db52cd9fb607ee502df9daeb151f0005d7ae834"}) as unknown as TypedDocumentString<ReopenAssignmentMutation, ReopenAssignmentMutationVariables>;
export const UpholdObjectionAssignmentDocument = new TypedDocumentString(`
    mutation upholdObjectionAssignment($id: ID!, $version: Int!, $note: String) {
  upholdObjectionAssignment(id: $id, version: $version, note: $note) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:05af8fa6a61775b3dcdff702d20ef2ed4787e4a517b2830b3034e647917c8522"}) as unknown as TypedDocumentString<UpholdObjectionAssignmentMutation, UpholdObjectionAssignmentMutationVariables>;
export const OverruleObjectionAssignmentDocument = new TypedDocumentString(`
    mutation overruleObjectionAssignment($id: ID!, $version: Int!, $note: String!) {
  overruleObjectionAssignment(id: $id, version: $version, note: $note) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:42d92e3058f824fffbc13d43437e66d5bee49472208893dd787bd8efbc4c364b"}) as unknown as TypedDocumentString<OverruleObjectionAssignmentMutation, OverruleObjectionAssignmentMutationVariables>;
export const WaiveAssignmentDocument = new TypedDocumentString(`
    mutation waiveAssignment($id: ID!, $version: Int!, $reason: String!) {
  waiveAssignment(id: $id, version: $version, reason: $reason) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:ff6f0b7ecee714ceb071de1e4d04ccaca06de7c27ee5d4bdb30cb6e7c83398d8"}) as unknown as TypedDocumentString<WaiveAssignmentMutation, WaiveAssignmentMutationVariables>;
export const ExtendAssignmentDocument = new TypedDocumentString(`
    mutation extendAssignment($id: ID!, $version: Int!, $dueOn: Date!, $note: String) {
  extendAssignment(id: $id, version: $version, dueOn: $dueOn, note: $note) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:7384c5be6f93bdff2361a0f5ca56a52d8ce56f7f8012eb24f4d8554d311aec7e"}) as unknown as TypedDocumentString<ExtendAssignmentMutation, ExtendAssignmentMutationVariables>;
export const RefuseExtensionAssignmentDocument = new TypedDocumentString(`
    mutation refuseExtensionAssignment($id: ID!, $version: Int!, $note: String!) {
  refuseExtensionAssignment(id: $id, version: $version, note: $note) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:e8f8061e23d5fcc8481b72903e38c12aef4e1ab9fca209befeee1ced6de17196"}) as unknown as TypedDocumentString<RefuseExtensionAssignmentMutation, RefuseExtensionAssignmentMutationVariables>;
export const CloseIncompleteAssignmentDocument = new TypedDocumentString(`
    mutation closeIncompleteAssignment($id: ID!, $version: Int!, $reason: String!) {
  closeIncompleteAssignment(id: $id, version: $version, reason: $reason) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:605b4fd198b3e0b8a1082aeb8d46ae932a34d51875d3a3829fb591000364121b"}) as unknown as TypedDocumentString<CloseIncompleteAssignmentMutation, CloseIncompleteAssignmentMutationVariables>;
export const RemindAssignmentDocument = new TypedDocumentString(`
    mutation remindAssignment($id: ID!, $version: Int!, $note: String) {
  remindAssignment(id: $id, version: $version, note: $note) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:09dc1b687b73c5b048a1674fa33fa3e020cbe72f8af404aae258db65bd24eb07"}) as unknown as TypedDocumentString<RemindAssignmentMutation, RemindAssignmentMutationVariables>;
export const SuperviseAssignmentDocument = new TypedDocumentString(`
    mutation superviseAssignment($id: ID!, $version: Int!, $level: SupervisionLevel!, $note: String!) {
  superviseAssignment(id: $id, version: $version, level: $level, note: $note) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:e9fb82e3a8e19bfb1f6b40c41bf0e0958ffd7adf4e735dba375dda421ad79f9a"}) as unknown as TypedDocumentString<SuperviseAssignmentMutation, SuperviseAssignmentMutationVariables>;
export const AcknowledgeAssignmentsDocument = new TypedDocumentString(`
    mutation acknowledgeAssignments($items: [AssignmentRef!]!) {
  acknowledgeAssignments(items: $items) {
    ...BulkOfAssignments
  }
}
    fragment BulkOfAssignments on AssignmentBulkPayload {
  results {
    id
    userErrors {
      message
    }
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:904958e9e1599f9296b279c9675c0aac6ecf8b9767a43b2b675eae6b255dc621"}) as unknown as TypedDocumentString<AcknowledgeAssignmentsMutation, AcknowledgeAssignmentsMutationVariables>;
export const AcceptAssignmentsDocument = new TypedDocumentString(`
    mutation acceptAssignments($items: [AssignmentRef!]!) {
  acceptAssignments(items: $items) {
    ...BulkOfAssignments
  }
}
    fragment BulkOfAssignments on AssignmentBulkPayload {
  results {
    id
    userErrors {
      message
    }
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:8355408d0bc7260f558e8e12828f8004ae8819c983604b95ca54bc7ac33f2ff7"}) as unknown as TypedDocumentString<AcceptAssignmentsMutation, AcceptAssignmentsMutationVariables>;
export const StartAssignmentsDocument = new TypedDocumentString(`
    mutation startAssignments($items: [AssignmentRef!]!) {
  startAssignments(items: $items) {
    ...BulkOfAssignments
  }
}
    fragment BulkOfAssignments on AssignmentBulkPayload {
  results {
    id
    userErrors {
      message
    }
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:b55cd3f43dfc1990b2e3f32c61dc2230dc71a89faaebfefe2fcf34fbc6a3d997"}) as unknown as TypedDocumentString<StartAssignmentsMutation, StartAssignmentsMutationVariables>;
export const RemindAssignmentsDocument = new TypedDocumentString(`
    mutation remindAssignments($items: [AssignmentRef!]!, $note: String) {
  remindAssignments(items: $items, note: $note) {
    ...BulkOfAssignments
  }
}
    fragment BulkOfAssignments on AssignmentBulkPayload {
  results {
    id
    userErrors {
      message
    }
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:4c635ab842e05456b9b28c5c402049be3af3818e778bb95335ced072d2570bb2"}) as unknown as TypedDocumentString<RemindAssignmentsMutation, RemindAssignmentsMutationVariables>;
export const SuperviseAssignmentsDocument = new TypedDocumentString(`
    mutation superviseAssignments($items: [AssignmentRef!]!, $level: SupervisionLevel!, $note: String!) {
  superviseAssignments(items: $items, level: $level, note: $note) {
    ...BulkOfAssignments
  }
}
    fragment BulkOfAssignments on AssignmentBulkPayload {
  results {
    id
    userErrors {
      message
    }
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:fd1bb4aa0ae19cc3d005d1efef0220fb8c854816bdb77b0d95991ee84e35a505"}) as unknown as TypedDocumentString<SuperviseAssignmentsMutation, SuperviseAssignmentsMutationVariables>;
export const ReturnAssignmentDocument = new TypedDocumentString(`
    mutation returnAssignment($id: ID!, $version: Int!, $reasons: [ReturnReasonInput!]!, $reworkDays: Int) {
  returnAssignment(
    id: $id
    version: $version
    reasons: $reasons
    reworkDays: $reworkDays
  ) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:33db9d2eae3e89bbf4c0837f7bcff04feee7f92142fa56c6a24e935aa5559033"}) as unknown as TypedDocumentString<ReturnAssignmentMutation, ReturnAssignmentMutationVariables>;
export const SubmitAssignmentDocument = new TypedDocumentString(`
    mutation submitAssignment($id: ID!, $version: Int!, $contents: [ContentInput!], $note: String) {
  submitAssignment(id: $id, version: $version, contents: $contents, note: $note) {
    ...ActedAssignment
  }
}
    fragment ActedAssignment on AssignmentPayload {
  assignment {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:59c2a2c7e6e5060652725d76bbb532b00769c051865e289740f76f7a56b246b5"}) as unknown as TypedDocumentString<SubmitAssignmentMutation, SubmitAssignmentMutationVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($filter: EventFilter, $sort: EventSort, $page: PageInput) {
  events(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      id
      at
      entityType
      entityId
      act
      actorName
      actorTenantName
      role
      note
      before
      after
      requestId
    }
  }
}
    `, {"hash":"sha256:4eba8202585575765bfa3f5179b30ef4316e9bf38e044f33bb72aedc8be6431b"}) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const AccessEntriesDocument = new TypedDocumentString(`
    query AccessEntries($filter: AccessEntryFilter, $sort: AccessEntrySort, $page: PageInput) {
  accessEntries(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      id
      at
      readerTenantName
      readerName
      operation
      entityType
      entityId
      rows
      scope
    }
  }
}
    `, {"hash":"sha256:a00591fc30ce5dbf972b092ff9e4046bad745fb082e6a9f91980c07ee0366ce0"}) as unknown as TypedDocumentString<AccessEntriesQuery, AccessEntriesQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence {
  evidence {
    sealedAt
    seals
    sealed
    unsealed
    verifiedAt
    findings
    firstFinding
  }
}
    `, {"hash":"sha256:632a80de8b6f62c52610fb5ac75f1e2fc20927433ff5ae7c634ece8a392bd424"}) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const MessagesDocument = new TypedDocumentString(`
    query Messages($filter: MessageFilter, $sort: MessageSort, $page: PageInput) {
  messages(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      id
      kind
      title
      text
      createdAt
      readAt
      assignmentId
    }
  }
}
    `, {"hash":"sha256:cbb22d52dfb8fc000aac4f1c27ea341466ab54e138851e795069f584b4fcfbde"}) as unknown as TypedDocumentString<MessagesQuery, MessagesQueryVariables>;
export const ReadDocument = new TypedDocumentString(`
    mutation Read($id: ID!) {
  readMessage(id: $id) {
    message {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:97a4a0827eeb547f492c805b7d08bbe0ef870dea03a371e9748a03914b2c5f1b"}) as unknown as TypedDocumentString<ReadMutation, ReadMutationVariables>;
export const ReadAllDocument = new TypedDocumentString(`
    mutation ReadAll {
  readAllMessages {
    count
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:98682a3f92ba2383f23b0e12e360bb773857fa831db83e2854b1ad3c452a7997"}) as unknown as TypedDocumentString<ReadAllMutation, ReadAllMutationVariables>;
export const MassGroupsDocument = new TypedDocumentString(`
    query MassGroups($filter: MassGroupFilter, $sort: MassGroupSort, $page: PageInput) {
  massGroups(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      ...MassGroupRecord
    }
  }
}
    fragment MassGroupRecord on MassGroup {
  id
  kind
  parentId
  divisionCode
  name
  memberCount
  foundedOn
  status
  version
  officers {
    name
    post
    termEndsOn
  }
  tenant {
    id
    name
    shortName
  }
  allowedActions {
    ...AllowedAction
  }
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"hash":"sha256:335c03900381262ef28ef745d4690a20dea9bb4efc214c7ed4700fb95f1ade5c"}) as unknown as TypedDocumentString<MassGroupsQuery, MassGroupsQueryVariables>;
export const MassGroupDocument = new TypedDocumentString(`
    query MassGroup($id: ID!) {
  massGroup(id: $id) {
    ...MassGroupRecord
  }
}
    fragment MassGroupRecord on MassGroup {
  id
  kind
  parentId
  divisionCode
  name
  memberCount
  foundedOn
  status
  version
  officers {
    name
    post
    termEndsOn
  }
  tenant {
    id
    name
    shortName
  }
  allowedActions {
    ...AllowedAction
  }
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"hash":"sha256:e4dca3ea9962095baa428d55a11b624b683a72486559d79f3766c1b60a1bc59b"}) as unknown as TypedDocumentString<MassGroupQuery, MassGroupQueryVariables>;
export const CreateMassGroupDocument = new TypedDocumentString(`
    mutation CreateMassGroup($input: MassGroupInput!) {
  createMassGroup(input: $input) {
    massGroup {
      ...MassGroupRecord
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment MassGroupRecord on MassGroup {
  id
  kind
  parentId
  divisionCode
  name
  memberCount
  foundedOn
  status
  version
  officers {
    name
    post
    termEndsOn
  }
  tenant {
    id
    name
    shortName
  }
  allowedActions {
    ...AllowedAction
  }
}
fragment Refusal on UserError {
  code
  field
  message
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"hash":"sha256:3082399f380df7bb66374cfb73a8b57bad97c478c822d82d7421c601223656a4"}) as unknown as TypedDocumentString<CreateMassGroupMutation, CreateMassGroupMutationVariables>;
export const EditMassGroupDocument = new TypedDocumentString(`
    mutation EditMassGroup($id: ID!, $version: Int!, $input: MassGroupInput!) {
  editMassGroup(id: $id, version: $version, input: $input) {
    massGroup {
      ...MassGroupRecord
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment MassGroupRecord on MassGroup {
  id
  kind
  parentId
  divisionCode
  name
  memberCount
  foundedOn
  status
  version
  officers {
    name
    post
    termEndsOn
  }
  tenant {
    id
    name
    shortName
  }
  allowedActions {
    ...AllowedAction
  }
}
fragment Refusal on UserError {
  code
  field
  message
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"hash":"sha256:f7fce673da1554869a0be11b3618bc369c8637c6439af9afe9de8e7d38c820d0"}) as unknown as TypedDocumentString<EditMassGroupMutation, EditMassGroupMutationVariables>;
export const JointBuildingsDocument = new TypedDocumentString(`
    query JointBuildings {
  jointBuildings {
    ...JointBuildingRecord
  }
}
    fragment JointBuildingRecord on JointBuilding {
  id
  validFrom
  validTo
  note
  version
  party {
    id
    name
    shortName
  }
  mass {
    id
    name
    shortName
  }
  allowedActions {
    ...AllowedAction
  }
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"hash":"sha256:e1e98ac0ce58c90c2850a7206390a87291a0c1bf1419a90eab2a15400bb3a21b"}) as unknown as TypedDocumentString<JointBuildingsQuery, JointBuildingsQueryVariables>;
export const CreateJointBuildingDocument = new TypedDocumentString(`
    mutation CreateJointBuilding($input: JointBuildingInput!) {
  createJointBuilding(input: $input) {
    jointBuilding {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:432ae6d949b2614d2e4b35e1b75d9002b30633098f6ea6e3f7dd2407a56f9aaa"}) as unknown as TypedDocumentString<CreateJointBuildingMutation, CreateJointBuildingMutationVariables>;
export const EndJointBuildingDocument = new TypedDocumentString(`
    mutation EndJointBuilding($id: ID!, $version: Int!, $validTo: Date!) {
  endJointBuilding(id: $id, version: $version, validTo: $validTo) {
    jointBuilding {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:1348edecd7ea477566ec18285e133189e8e1e06fc2bd6ecdcddd0b9610e7cbf6"}) as unknown as TypedDocumentString<EndJointBuildingMutation, EndJointBuildingMutationVariables>;
export const DissolveMassGroupDocument = new TypedDocumentString(`
    mutation DissolveMassGroup($id: ID!, $version: Int!) {
  dissolveMassGroup(id: $id, version: $version) {
    massGroup {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:0147e77d0c6f43d49351958335e4e8c5152fdfffb591fb3c0748d0cebf1ef537"}) as unknown as TypedDocumentString<DissolveMassGroupMutation, DissolveMassGroupMutationVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations($filter: OrganizationFilter, $sort: OrganizationSort, $page: PageInput) {
  organizations(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      ...OrganizationRow
    }
  }
}
    fragment OrganizationReference on Organization {
  id
  name
  shortName
}
fragment OrganizationRow on Organization {
  id
  kind
  line
  divisionCode
  name
  shortName
  status
  secondPersonApproval
  version
  lineParent {
    ...OrganizationReference
  }
  territoryParent {
    ...OrganizationReference
  }
}`, {"hash":"sha256:3af5abe1dd5af1fd46c32666dac5ce4b6cecf55619ad3dcdcd957d59e0b43f4d"}) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const OrganizationDocument = new TypedDocumentString(`
    query Organization($id: ID!) {
  organization(id: $id) {
    ...OrganizationRecord
  }
}
    fragment OrganizationReference on Organization {
  id
  name
  shortName
}
fragment OrganizationRow on Organization {
  id
  kind
  line
  divisionCode
  name
  shortName
  status
  secondPersonApproval
  version
  lineParent {
    ...OrganizationReference
  }
  territoryParent {
    ...OrganizationReference
  }
}
fragment OrganizationRecord on Organization {
  ...OrganizationRow
  principal
  parents {
    id
    hierarchy
    validFrom
    validTo
    parent {
      ...OrganizationReference
    }
  }
  allowedActions {
    ...AllowedAction
  }
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"hash":"sha256:0971063efafdf22d60bb90cc002ff023135d2675786a4b3eb92037115ae8d65d"}) as unknown as TypedDocumentString<OrganizationQuery, OrganizationQueryVariables>;
export const DivisionsDocument = new TypedDocumentString(`
    query Divisions {
  divisions {
    code
    name
    parentCode
  }
}
    `, {"hash":"sha256:9eba0f002da715135702d9635d003719ec7789cb0555f93890483062df2bbd18"}) as unknown as TypedDocumentString<DivisionsQuery, DivisionsQueryVariables>;
export const CreateOrganizationDocument = new TypedDocumentString(`
    mutation CreateOrganization($input: OrganizationInput!) {
  createOrganization(input: $input) {
    organization {
      ...OrganizationRecord
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment OrganizationReference on Organization {
  id
  name
  shortName
}
fragment OrganizationRow on Organization {
  id
  kind
  line
  divisionCode
  name
  shortName
  status
  secondPersonApproval
  version
  lineParent {
    ...OrganizationReference
  }
  territoryParent {
    ...OrganizationReference
  }
}
fragment OrganizationRecord on Organization {
  ...OrganizationRow
  principal
  parents {
    id
    hierarchy
    validFrom
    validTo
    parent {
      ...OrganizationReference
    }
  }
  allowedActions {
    ...AllowedAction
  }
}
fragment Refusal on UserError {
  code
  field
  message
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"hash":"sha256:e055e751b850ddf5d580cc857c8b2e041e126ed4dfd88cc25c44ca4c114b92e6"}) as unknown as TypedDocumentString<CreateOrganizationMutation, CreateOrganizationMutationVariables>;
export const EditOrganizationDocument = new TypedDocumentString(`
    mutation EditOrganization($id: ID!, $version: Int!, $input: OrganizationInput!) {
  editOrganization(id: $id, version: $version, input: $input) {
    organization {
      ...OrganizationRecord
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment OrganizationReference on Organization {
  id
  name
  shortName
}
fragment OrganizationRow on Organization {
  id
  kind
  line
  divisionCode
  name
  shortName
  status
  secondPersonApproval
  version
  lineParent {
    ...OrganizationReference
  }
  territoryParent {
    ...OrganizationReference
  }
}
fragment OrganizationRecord on Organization {
  ...OrganizationRow
  principal
  parents {
    id
    hierarchy
    validFrom
    validTo
    parent {
      ...OrganizationReference
    }
  }
  allowedActions {
    ...AllowedAction
  }
}
fragment Refusal on UserError {
  code
  field
  message
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}`, {"hash":"sha256:ee7fdd218fdf5c3a6dba7d043e1d2d50fdee7f5b013b389bba30aaef81acc6f1"}) as unknown as TypedDocumentString<EditOrganizationMutation, EditOrganizationMutationVariables>;
export const MoveOrganizationDocument = new TypedDocumentString(`
    mutation MoveOrganization($id: ID!, $version: Int!, $hierarchy: Hierarchy!, $parentId: ID, $validFrom: Date!) {
  moveOrganization(
    id: $id
    version: $version
    hierarchy: $hierarchy
    parentId: $parentId
    validFrom: $validFrom
  ) {
    organization {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:eb373ecdacfd449338595991877f5571aaff64c79b32aee2be6f1737ecd32183"}) as unknown as TypedDocumentString<MoveOrganizationMutation, MoveOrganizationMutationVariables>;
export const SuspendOrganizationDocument = new TypedDocumentString(`
    mutation SuspendOrganization($id: ID!, $version: Int!, $reason: String!) {
  suspendOrganization(id: $id, version: $version, reason: $reason) {
    organization {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:14b84867bd961e0ace1f3d0bdfbff519f7609ea37adc950ecf2db32bc6632b3a"}) as unknown as TypedDocumentString<SuspendOrganizationMutation, SuspendOrganizationMutationVariables>;
export const ResumeOrganizationDocument = new TypedDocumentString(`
    mutation ResumeOrganization($id: ID!, $version: Int!) {
  resumeOrganization(id: $id, version: $version) {
    organization {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:0c65824010ac3e257ddc682376f785be3c8c4e57ebb94b1e00d1a5e4c02b6895"}) as unknown as TypedDocumentString<ResumeOrganizationMutation, ResumeOrganizationMutationVariables>;
export const CloseOrganizationDocument = new TypedDocumentString(`
    mutation CloseOrganization($id: ID!, $version: Int!, $reason: String!) {
  closeOrganization(id: $id, version: $version, reason: $reason) {
    organization {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:577f06741abebd67257eb826ad785c98fa5a6e74403928ef78acd53a210971dd"}) as unknown as TypedDocumentString<CloseOrganizationMutation, CloseOrganizationMutationVariables>;
export const SetSecondPersonApprovalDocument = new TypedDocumentString(`
    mutation SetSecondPersonApproval($id: ID!, $version: Int!, $enabled: Boolean!) {
  setSecondPersonApproval(id: $id, version: $version, enabled: $enabled) {
    organization {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}`, {"hash":"sha256:40fa844b51a7894601ebb7b9b51c7e354ce10c3ec9815e17b8457fcd1eae3bca"}) as unknown as TypedDocumentString<SetSecondPersonApprovalMutation, SetSecondPersonApprovalMutationVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($input: ReportInput) {
  pivot(input: $input) {
    asOf
    scope
    total {
      ...Figures
    }
    cells {
      territory
      territoryName
      line
      figures {
        ...Figures
      }
    }
    byTerritory {
      key
      name
      figures {
        ...Figures
      }
    }
    byLine {
      key
      name
      figures {
        ...Figures
      }
    }
  }
  turnaround(input: $input) {
    issuerId
    issuerName
    dispatched
    medianNoticeDays
    medianReviewHours
    waitingReview
    oldestWaitingHours
  }
  campaigns {
    id
    name
  }
}
    fragment Figures on Figures {
  expected
  submitted
  onTime
  completed
  overdue
  withReceiver
  withReceiverLate
  completionRate
  onTimeRate
}`, {"hash":"sha256:9e5dc71b578919431118afd1ca02d1df88cd3ca13c87ff6bb9101ad0e647bcc6"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const LateDocument = new TypedDocumentString(`
    query Late($view: AssignmentView, $limit: Int) {
  assignments(
    view: $view
    sort: DUE_ASC
    page: {limit: $limit}
    filter: {timeliness: {eq: OVERDUE}, state: {in: [DISPATCHED, RECEIVED, ACCEPTED, IN_PROGRESS, RETURNED]}}
  ) {
    total
    items {
      id
      version
      title
      daysLeft
      clockDueOn
      reminderCount
      supervisionLevel
      groupName
      tenant {
        id
        shortName
      }
      issuer {
        shortName
      }
    }
  }
}
    `, {"hash":"sha256:6ca64a848ae01076de2cc27df6c375ac49d3a51c878d639f56e8cb643d63d961"}) as unknown as TypedDocumentString<LateQuery, LateQueryVariables>;
export const CampaignsDocument = new TypedDocumentString(`
    query Campaigns {
  campaigns {
    id
    name
  }
}
    `, {"hash":"sha256:ee33bcd5af0f81c0a2666986cd26e717f74b84c804c13f8f2ffd19b1fd3b1493"}) as unknown as TypedDocumentString<CampaignsQuery, CampaignsQueryVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks($filter: TaskFilter, $sort: TaskSort, $page: PageInput) {
  tasks(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      ...TaskRow
    }
  }
}
    fragment TaskRow on Task {
  id
  title
  kind
  state
  dueOn
  revision
  version
  progress {
    expected
    submitted
    completed
    overdue
    acknowledged
  }
}`, {"hash":"sha256:b28c7f2b84629d30f5307c5d417210be9167f6ad079735d95407f34c275483b2"}) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const TaskDocument = new TypedDocumentString(`
    query Task($id: ID!) {
  task(id: $id) {
    ...TaskRecord
  }
}
    fragment DeliverableAsked on Deliverable {
  key
  kind
  title
  required
  instructions
  maxLength
}
fragment AllowedAction on Action {
  name
  enabled
  reason
}
fragment TimelineEntry on TimelineEntry {
  id
  at
  act
  actorName
  actorTenant
  note
}
fragment TaskRow on Task {
  id
  title
  kind
  state
  dueOn
  revision
  version
  progress {
    expected
    submitted
    completed
    overdue
    acknowledged
  }
}
fragment TaskRecord on Task {
  ...TaskRow
  body
  basis
  receiverName
  reworkDays
  admissionNote
  deliverables {
    ...DeliverableAsked
  }
  revisions {
    revision
    reason
    at
    by
  }
  timeline {
    ...TimelineEntry
  }
  allowedActions {
    ...AllowedAction
  }
}`, {"hash":"sha256:1b43a30b423e53b139c81d43f10a889eb6a3ade74a4b695d18f540f225775b52"}) as unknown as TypedDocumentString<TaskQuery, TaskQueryVariables>;
export const CandidatesDocument = new TypedDocumentString(`
    query Candidates {
  targetCandidates {
    id
    name
    shortName
    line
    kind
    divisionCode
  }
  divisions {
    code
    name
    pinyin
    initials
  }
  campaigns {
    id
    name
    currentStage {
      id
      name
    }
    stages {
      id
      name
    }
  }
  massGroups(page: {limit: 100}, filter: {status: {eq: ACTIVE}}) {
    items {
      id
      name
    }
  }
}
    `, {"hash":"sha256:a0afa7140b34539e90e4603ff4563477fb2741b1557f67b1ca5ff329395854fb"}) as unknown as TypedDocumentString<CandidatesQuery, CandidatesQueryVariables>;
export const EditableDocument = new TypedDocumentString(`
    query Editable($id: ID!) {
  task(id: $id) {
    id
    version
    state
    kind
    title
    body
    basis
    receiverName
    dueOn
    reworkDays
    campaign {
      id
    }
    stage {
      id
    }
    parentAssignmentId
    files {
      ...FileInfo
    }
    deliverables {
      ...DeliverableAsked
    }
    selector {
      lines
      kinds
      territories
      include
      exclude
      groups
      self
      leads
    }
  }
}
    fragment FileInfo on File {
  id
  name
  size
  url
}
fragment DeliverableAsked on Deliverable {
  key
  kind
  title
  required
  instructions
  maxLength
}`, {"hash":"sha256:53e88eac2d563cc21496be594885a14ff264a6377452ff2303bc8e754a080900"}) as unknown as TypedDocumentString<EditableQuery, EditableQueryVariables>;
export const PreviewDocument = new TypedDocumentString(`
    query Preview($selector: TargetSelectorInput!, $dueOn: Date) {
  targetPreview(selector: $selector, dueOn: $dueOn) {
    count
    organizations {
      organization {
        id
        shortName
      }
      group {
        id
        name
      }
      openThisMonth
      dueSameWeek
    }
  }
}
    `, {"hash":"sha256:69c6ea44419643925d9b80eaa6644cefcdac183dcfa6983c8b4de8a77eb82b9c"}) as unknown as TypedDocumentString<PreviewQuery, PreviewQueryVariables>;
export const CreateTaskDocument = new TypedDocumentString(`
    mutation createTask($input: TaskInput!) {
  createTask(input: $input) {
    ...ActedTask
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}
fragment ActedTask on TaskPayload {
  task {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}`, {"hash":"sha256:9631b5c2d23d2ac731dd14eb5705561d42471d9fe65b53e71e91faa7fd65aac7"}) as unknown as TypedDocumentString<CreateTaskMutation, CreateTaskMutationVariables>;
export const EditTaskDocument = new TypedDocumentString(`
    mutation editTask($id: ID!, $version: Int!, $input: TaskInput!) {
  editTask(id: $id, version: $version, input: $input) {
    ...ActedTask
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}
fragment ActedTask on TaskPayload {
  task {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}`, {"hash":"sha256:2f97793ef4ca6eea8b6aaeee58b8454fef919cbfc0426ef7ce49f5df2de775e7"}) as unknown as TypedDocumentString<EditTaskMutation, EditTaskMutationVariables>;
export const AmendTaskDocument = new TypedDocumentString(`
    mutation amendTask($id: ID!, $version: Int!, $input: AmendTaskInput!) {
  amendTask(id: $id, version: $version, input: $input) {
    ...ActedTask
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}
fragment ActedTask on TaskPayload {
  task {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}`, {"hash":"sha256:622f849e8afa97d13b8dc1755bc85acf3fbc8f235b69784f6cdae5f1255f0809"}) as unknown as TypedDocumentString<AmendTaskMutation, AmendTaskMutationVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($taskId: ID!) {
  taskMatrix(taskId: $taskId) {
    asOf
    columns {
      key
      title
    }
    rows {
      assignmentId
      tenantName
      groupName
      state
      timeliness
      effectiveDueOn
      cells {
        key
        status
      }
    }
  }
}
    `, {"hash":"sha256:30a69532e4d0530d0c068f7cc1aec6f4f0c66f607fc91b767cdb703cdeabec3a"}) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const SubmitForAdmissionTaskDocument = new TypedDocumentString(`
    mutation submitForAdmissionTask($id: ID!, $version: Int!) {
  submitForAdmissionTask(id: $id, version: $version) {
    ...ActedTask
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}
fragment ActedTask on TaskPayload {
  task {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}`, {"hash":"sha256:5f352d0e46e22105aff743bab31f9579f319d895c114781afa43d8da6ac19ab9"}) as unknown as TypedDocumentString<SubmitForAdmissionTaskMutation, SubmitForAdmissionTaskMutationVariables>;
export const RejectAdmissionTaskDocument = new TypedDocumentString(`
    mutation rejectAdmissionTask($id: ID!, $version: Int!, $reason: String!) {
  rejectAdmissionTask(id: $id, version: $version, reason: $reason) {
    ...ActedTask
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}
fragment ActedTask on TaskPayload {
  task {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}`, {"hash":"sha256:7cfc2f51fe0f857e7b2a201e342dbf3c5aadfc6d99b81b7ba7911a72e56094a9"}) as unknown as TypedDocumentString<RejectAdmissionTaskMutation, RejectAdmissionTaskMutationVariables>;
export const ApproveAdmissionTaskDocument = new TypedDocumentString(`
    mutation approveAdmissionTask($id: ID!, $version: Int!) {
  approveAdmissionTask(id: $id, version: $version) {
    ...ActedTask
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}
fragment ActedTask on TaskPayload {
  task {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}`, {"hash":"sha256:dbbb0aac1f0f60100480ad01c6cd82a2d4e4c21d29989df9fd67011923b9f65b"}) as unknown as TypedDocumentString<ApproveAdmissionTaskMutation, ApproveAdmissionTaskMutationVariables>;
export const DispatchTaskDocument = new TypedDocumentString(`
    mutation dispatchTask($id: ID!, $version: Int!) {
  dispatchTask(id: $id, version: $version) {
    ...ActedTask
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}
fragment ActedTask on TaskPayload {
  task {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}`, {"hash":"sha256:bad9732bb0ec95dbef8b3f04a4b9862db4789aa48c4a1e1d99668260acef0648"}) as unknown as TypedDocumentString<DispatchTaskMutation, DispatchTaskMutationVariables>;
export const CloseTaskDocument = new TypedDocumentString(`
    mutation closeTask($id: ID!, $version: Int!) {
  closeTask(id: $id, version: $version) {
    ...ActedTask
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}
fragment ActedTask on TaskPayload {
  task {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}`, {"hash":"sha256:a87fd543438a1fd7bd2975a8c9b7c01d9c24befe8a712c75213df70f471504b0"}) as unknown as TypedDocumentString<CloseTaskMutation, CloseTaskMutationVariables>;
export const CancelTaskDocument = new TypedDocumentString(`
    mutation cancelTask($id: ID!, $version: Int!, $reason: String!) {
  cancelTask(id: $id, version: $version, reason: $reason) {
    ...ActedTask
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}
fragment ActedTask on TaskPayload {
  task {
    id
    version
  }
  userErrors {
    ...Refusal
  }
}`, {"hash":"sha256:7487bc53e493a5e54db97467c34a11183ec22c6a892538505a127aed95e4860b"}) as unknown as TypedDocumentString<CancelTaskMutation, CancelTaskMutationVariables>;