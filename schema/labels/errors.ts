import { arrivalErrors } from "./arrival-errors.ts";
import { importErrors } from "./imports.ts";

/** Every error code the server may answer with, in both languages. `%{name}` is filled from the error's params. */
export const errors = {
  ...arrivalErrors,
  UNAUTHENTICATED: { "zh-CN": "请先登录", en: "Please sign in" },
  FORBIDDEN: { "zh-CN": "您没有进行此操作的权限", en: "You may not do this" },
  NOT_FOUND: { "zh-CN": "没有找到该记录", en: "No such record" },
  RATE_LIMITED: {
    "zh-CN": "操作过于频繁，请在 %{seconds} 秒后再试",
    en: "Too many requests; try again in %{seconds} seconds",
  },
  BAD_REQUEST: { "zh-CN": "请求格式不正确：%{detail}", en: "Malformed request: %{detail}" },
  TOO_COMPLEX: { "zh-CN": "查询过于复杂：%{detail}", en: "The query is too complex: %{detail}" },
  DOCUMENT_UNKNOWN: { "zh-CN": "系统已更新，请刷新页面", en: "This page is older than the server; reload it" },
  INTERNAL: { "zh-CN": "系统出现错误，编号 %{requestId}", en: "Something went wrong, number %{requestId}" },
  UNAVAILABLE: { "zh-CN": "系统暂时繁忙，请稍后再试", en: "The service is busy; try again shortly" },
  PASSWORD_CHANGE_REQUIRED: { "zh-CN": "首次登录须先修改密码", en: "Change your password first" },
  SECOND_FACTOR_REQUIRED: { "zh-CN": "您的角色须先启用两步验证", en: "Your role asks for a second factor; set it up first" },

  CODE_WRONG: { "zh-CN": "验证码或恢复码不正确", en: "The code is wrong" },
  CODE_USED: { "zh-CN": "该验证码已使用过，请等待下一个", en: "This code was used already; wait for the next one" },
  SECOND_FACTOR_ON: { "zh-CN": "两步验证已启用", en: "A second factor is in force already" },
  SECOND_FACTOR_OFF: { "zh-CN": "尚未启用两步验证", en: "There is no second factor" },
  SECOND_FACTOR_SEALED: {
    "zh-CN": "服务器的密钥已更换，无法核对验证码；请使用恢复码，或联系管理员重置两步验证",
    en: "The server's key has changed, so codes cannot be checked; use a recovery code, or have an administrator reset your second factor",
  },
  IDENTITY_NONE: { "zh-CN": "没有关联的身份", en: "No identity is linked" },

  PASSWORD_WRONG: { "zh-CN": "当前密码不正确", en: "The current password is wrong" },
  PASSWORD_TOO_SHORT: { "zh-CN": "密码至少 %{min} 个字符", en: "A password has at least %{min} characters" },
  PASSWORD_SAME: {
    "zh-CN": "新密码不能与当前密码相同",
    en: "The new password must differ from the current one",
  },
  SETUP_TOKEN_INVALID: {
    "zh-CN": "初始化链接无效、已使用或已过期",
    en: "The set-up link is invalid, used or expired",
  },
  TENANT_NOT_YOURS: { "zh-CN": "您在该单位没有有效授权", en: "You hold no valid grant in that organization" },
  LOCALE_UNKNOWN: { "zh-CN": "不支持该语言", en: "Unknown language" },

  VERSION_CONFLICT: {
    "zh-CN": "该记录已被他人修改（当前版本 %{current}），请查看最新内容后再试",
    en: "Somebody changed this record meanwhile (now version %{current}); look at it again",
  },
  TRANSITION_NOT_ALLOWED: {
    "zh-CN": "当前状态为“%{state}”，不能%{act}",
    en: "In state %{state} this cannot be done: %{act}",
  },
  ROLE_MISSING: { "zh-CN": "需要“%{roles}”角色才能%{act}", en: "This needs the role %{roles}: %{act}" },
  SECOND_PERSON_REQUIRED: {
    "zh-CN": "须由另一人办理：报送人与审核人不能为同一人",
    en: "A second person must do this: whoever submitted may not approve",
  },
  TASK_BEING_SENT: {
    "zh-CN": "任务正在下达或调整，全部送达后才能办理",
    en: "The task or its amendment is still being sent; this can be done once everybody has it",
  },
  CURSOR_TOO_OLD: {
    "zh-CN": "离开时间过长，请重新载入列表",
    en: "You were away for too long; load the lists anew",
  },
  JOB_NOT_FAILED: { "zh-CN": "作业没有失败，无须重试", en: "The job has not failed" },
  ALREADY_DONE: {
    "zh-CN": "此操作已经办理，请刷新查看结果",
    en: "This was done already; reload to see the result",
  },
  KEY_REUSED: {
    "zh-CN": "同一幂等键已用于内容不同的请求",
    en: "This idempotency key was used for a different request",
  },
  REQUIRED: { "zh-CN": "请填写%{name}", en: "%{name} is required" },
  TOO_LONG: { "zh-CN": "%{name}最多 %{max} 个字符", en: "%{name} has at most %{max} characters" },
  OUT_OF_RANGE: {
    "zh-CN": "%{name}应在 %{min} 与 %{max} 之间",
    en: "%{name} must be between %{min} and %{max}",
  },
  TEXT_INVALID: {
    "zh-CN": "%{name}含有无法保存的字符",
    en: "%{name} contains characters that cannot be stored",
  },
  DATE_INVALID: { "zh-CN": "日期无效", en: "Not a valid date" },
  DATE_IN_PAST: {
    "zh-CN": "日期不能早于今天（%{today}）",
    en: "The date must not be before today (%{today})",
  },
  CREDIT_CODE_INVALID: {
    "zh-CN": "统一社会信用代码不正确：应为 18 位，且末位为校验码",
    en: "This is no credit code: 18 places, the last of which checks the others",
  },
  CREDIT_CODE_TAKEN: { "zh-CN": "该统一社会信用代码已登记给“%{value}”", en: "“%{value}” is registered under this credit code" },
  BODY_TWICE: { "zh-CN": "同一类组织的存续时间不能重叠", en: "Two organizations of one kind cannot exist on the same day" },
  DATE_ORDER: { "zh-CN": "结束日期须晚于开始日期", en: "The end must come after the start" },
  DUPLICATE: { "zh-CN": "“%{value}”已存在", en: "%{value} exists already" },
  TOO_MANY_ROWS: { "zh-CN": "一次最多 %{max} 条", en: "At most %{max} rows at once" },

  TASK_NO_TARGETS: { "zh-CN": "尚未选择下达对象", en: "No recipients are selected" },
  TASK_NO_DELIVERABLES: { "zh-CN": "请至少添加一项报送内容", en: "At least one deliverable is needed" },
  TARGET_NOT_BELOW: {
    "zh-CN": "所选单位不在您的下达范围内：%{names}",
    en: "Not within your reach: %{names}",
  },
  TARGET_WAS_REMOVED: {
    "zh-CN": "以下单位已在此前的调整中移出，不能再次列入，请另行下达任务，或从下达对象中排除：%{names}",
    en: "Taken out by an earlier amendment and cannot come back; dispatch a new task, or leave out: %{names}",
  },
  TARGET_HAS_WORK: {
    "zh-CN": "以下单位已有报送，不能移出：%{names}",
    en: "Already submitted, cannot be removed: %{names}",
  },
  DELIVERABLE_IN_USE: {
    "zh-CN": "报送内容“%{title}”已有单位报送，不能删除",
    en: "Deliverable %{title} was submitted already and cannot be removed",
  },
  TASK_HAS_OPEN: {
    "zh-CN": "还有 %{count} 个单位未办结，请先办结、免办或以未完成关闭",
    en: "%{count} assignments are still open; complete, waive or close them first",
  },
  DUE_MOVED_BACK: {
    "zh-CN": "截止日期只能延后（现为 %{due}）",
    en: "A due date can only move later (now %{due})",
  },
  THEME_OF_LEADER: { "zh-CN": "主办单位的主题在“修改活动”中填写", en: "Whoever leads the campaign writes its theme with the campaign" },
  THEME_NOT_YOURS: { "zh-CN": "该主题不由本单位办理", en: "This theme is not yours to act on" },
  CLAUSE_UNKNOWN: { "zh-CN": "所引条款不存在，或不属于本单位及上级的政策文件", en: "No such clause in a document of yours or from above" },
  DOCUMENT_NOT_YOURS: { "zh-CN": "政策文件由印发单位维护", en: "A document is kept by whoever issued it" },
  SHARES_MISSING: {
    "zh-CN": "还有 %{count} 个单位没有分解值：%{names}",
    en: "%{count} organizations have no share yet: %{names}",
  },
  SHARES_OF_OTHERS: {
    "zh-CN": "分解值与分解对象不一致，请重新分解",
    en: "The shares do not fit whom the target falls to; decompose it anew",
  },
  SHARES_DIFFER: {
    "zh-CN": "分解合计 %{sum}%{unit} 与目标值 %{total}%{unit} 相差 %{by}%{unit}",
    en: "The shares add up to %{sum} %{unit}, which differs from %{total} %{unit} by %{by} %{unit}",
  },
  PERCENT_NOT_SUMMED: {
    "zh-CN": "百分比不能累加，请选择“分别达到”",
    en: "Percentages are not added; let it apply to each",
  },
  TARGET_NOTHING_REPORTED: { "zh-CN": "尚未上报，无可更正", en: "Nothing was reported yet" },
  TARGET_ENTRY_CORRECTED: {
    "zh-CN": "该记录已更正过，请更正最新的一条",
    en: "This report was corrected already; correct the latest one",
  },
  TARGET_TO_CITE: {
    "zh-CN": "本单位当年有年度目标，请选择对应指标",
    en: "Your organization has annual targets for that year; choose which one it serves",
  },
  TARGET_SHARE_UNKNOWN: {
    "zh-CN": "所选指标不属于本单位或已结束",
    en: "This is no running target of your organization",
  },
  POSITION_BY_HAND: {
    "zh-CN": "须由另一人审核：起草、修改或提交过的人不能审核公布",
    en: "A second person must do this: whoever wrote or submitted it may not",
  },
  POSITION_IN_FORCE: {
    "zh-CN": "%{year}年已公布目标，请在其基础上“提升目标”",
    en: "A target position for %{year} is in force; raise it instead",
  },
  POSITION_BEING_WRITTEN: {
    "zh-CN": "该年度已有一个版本在起草或待审核",
    en: "A version for that year is being written already",
  },
  POSITION_UNCHANGED: { "zh-CN": "与现行版本相同，没有变化", en: "It is the same as the version in force" },
  PEERS_NONE: { "zh-CN": "该范围内没有其他单位，请另选对标范围", en: "There is nobody else in this group; choose another" },
  PEERS_UNKNOWN: { "zh-CN": "指定单位中有不存在、已撤销或本单位", en: "Some of those named do not exist, are closed, or are yourself" },
  CARRIER_OF_LEADER: { "zh-CN": "主办单位不登记载体", en: "Whoever leads the campaign enters no carriers of its own" },
  CARRIER_NOT_YOURS: { "zh-CN": "该载体不由本单位办理", en: "This carrier is not yours to act on" },
  CARRIER_ENDED: { "zh-CN": "该载体已于 %{on} 停用", en: "This carrier ended on %{on}" },
  CARRIER_COPIED: { "zh-CN": "该载体借鉴自%{from}，由原单位推荐", en: "It was copied from %{from}, which offers it" },
  CARRIER_SHARED: { "zh-CN": "请先取消推荐再停用", en: "End the offer to peers first" },
  THEME_UNCHANGED: { "zh-CN": "主题与上次报送相同，请修改后再报送", en: "Nothing has changed since it was last submitted; edit it first" },
  STAGES_OVERLAP: { "zh-CN": "“%{name}”与前一阶段的日期重叠", en: "%{name} begins before the stage before it has ended" },
  STAGE_OUTSIDE: { "zh-CN": "“%{name}”超出活动起止日期", en: "%{name} lies outside the campaign's dates" },
  CAMPAIGN_NOT_YOURS: { "zh-CN": "活动由主办单位调整", en: "The organization that leads the campaign changes it" },
  CAMPAIGN_OF_DISTRICT: { "zh-CN": "活动由区级机关发起", en: "A campaign is begun by the district" },
  STAGE_NOT_IN_CAMPAIGN: { "zh-CN": "所选阶段不属于该活动", en: "The stage does not belong to the campaign" },

  DELIVERABLE_MISSING: { "zh-CN": "“%{title}”尚未填写", en: "%{title} is missing" },
  DELIVERABLE_UNKNOWN: { "zh-CN": "没有名为“%{key}”的报送内容", en: "No deliverable %{key}" },
  FILE_NOT_YOURS: { "zh-CN": "附件不存在或不属于本单位", en: "The file does not exist or is not yours" },
  REACKNOWLEDGE_FIRST: {
    "zh-CN": "任务已调整（第 %{revision} 版），请先重新签收",
    en: "The task was amended (revision %{revision}); acknowledge it again first",
  },
  NOTHING_TO_ACKNOWLEDGE: { "zh-CN": "已签收最新版本", en: "The newest revision is acknowledged already" },
  EXTENSION_PENDING: { "zh-CN": "已有待处理的延期申请", en: "An extension request is pending" },
  EXTENSION_NONE: { "zh-CN": "没有待处理的延期申请", en: "There is no pending extension request" },
  REASONS_MISSING: { "zh-CN": "请至少写明一条退回理由", en: "Give at least one reason for the return" },
  ASSIGNEE_UNKNOWN: {
    "zh-CN": "经办人不是本单位的有效账号",
    en: "The assignee is not an active account here",
  },

  VETTER_IS_HAND: {
    "zh-CN": "须由另一人办理：起草或践诺中经手过的人不能审核、评定",
    en: "A second person must do this: whoever wrote it or worked on it may not",
  },
  SOLICITATION_FIRST: {
    "zh-CN": "长远承诺、年度承诺须先征求意见",
    en: "Long-term and annual commitments need opinions to be asked first",
  },
  RECTIFICATION_VOIDED: {
    "zh-CN": "该整改事项已作废，不能作为修订依据",
    en: "That problem was found to be none; it is no cause to revise",
  },
  OPINIONS_UNDECIDED: { "zh-CN": "还有 %{count} 条意见未处理", en: "%{count} opinions are not decided on yet" },
  COMMITMENT_IS_PUBLIC: {
    "zh-CN": "该承诺已有公开版本，须由审核人撤回公开承诺",
    en: "A version of it is public; whoever vets takes it back",
  },
  APPRAISAL_FIRST: { "zh-CN": "自评之外，至少须有一项互评、群众评或领导评", en: "Somebody else than the subject must have appraised it first" },
  VERIFIER_IS_OWNER: {
    "zh-CN": "须由另一人核验：整改责任人和填报过整改情况的人不能核验",
    en: "A second person must verify: whoever answers for a rectification or reported on it may not",
  },
  NOT_VERIFIER: { "zh-CN": "此事项由“%{name}”核验", en: "This is verified by %{name}" },
  VERIFIER_NOT_ABOVE: {
    "zh-CN": "核验单位须为本单位或其上级",
    en: "The verifier is the organization itself or one above it",
  },
  SOURCE_NOT_YOURS: { "zh-CN": "自查自纠的问题由单位自行登记", en: "A self-inspection is entered by the organization itself" },
  DUE_AFTER_LIMIT: { "zh-CN": "完成期限不能晚于整改时限（%{limit}）", en: "The planned day must not be after the limit (%{limit})" },
  SELF_INSPECTION_FIRST: {
    "zh-CN": "请先报送自查情况，再将问题列入整改台账",
    en: "Hand in the self-inspection first, then enter its problems",
  },

  NAME_TAKEN: { "zh-CN": "名称“%{name}”已被使用", en: "The name %{name} is taken" },
  USERNAME_TAKEN: { "zh-CN": "用户名“%{username}”已被使用", en: "The user name %{username} is taken" },
  USERNAME_INVALID: {
    "zh-CN": "用户名为 2–64 个小写字母、数字、点、横线",
    en: "A user name has 2–64 lower-case letters, digits, dots, hyphens",
  },
  DIVISION_TAKEN: { "zh-CN": "区划代码 %{code} 已登记为“%{name}”", en: "Division %{code} is known as %{name}" },
  DIVISION_CODE_INVALID: {
    "zh-CN": "乡镇、街道的区划代码为 9 位数字，前 6 位是已建立的区（县）",
    en: "The code of a township has nine digits, the first six those of a district that is set up",
  },
  DIVISIONS_UNKNOWN: {
    "zh-CN": "没有代码为 %{code} 的区划数据",
    en: "There is no data for division %{code}",
  },
  PARENT_CYCLE: { "zh-CN": "上级不能是自身或下级", en: "The parent may not be itself or below itself" },
  PARENT_KIND: { "zh-CN": "“%{name}”不能作为该条线或区域的上级", en: "%{name} cannot be the parent here" },
  GRANT_SCOPE: { "zh-CN": "该角色不能用于此授权范围", en: "This role cannot have that scope" },
  GRANT_ENDED: { "zh-CN": "该授权已经结束", en: "The grant has ended already" },
  LAST_ADMIN: { "zh-CN": "不能停用最后一名管理员", en: "The last administrator cannot be removed" },
  OWN_ACCOUNT: { "zh-CN": "不能对自己的账号进行此操作", en: "This cannot be done to your own account" },
  TOKEN_ROLE: {
    "zh-CN": "令牌只能使用您在本单位持有的角色（“接口调用”本身除外）",
    en: "A token carries only roles you hold here (other than API client itself)",
  },
  TOKEN_LIMIT: { "zh-CN": "有效的接口令牌最多 %{max} 个，请先吊销不用的", en: "At most %{max} tokens at once; revoke some first" },
  TOKEN_OVER: { "zh-CN": "该令牌已经失效", en: "The token is over already" },
  GROUP_HAS_OPEN: { "zh-CN": "该群团还有未办结的任务", en: "The group still has open assignments" },
  ORGANIZATION_HAS_OPEN: {
    "zh-CN": "该单位还有 %{count} 项未办结的任务、整改或点评",
    en: "The organization still has %{count} open assignments, rectifications or reviews",
  },
  PAIR_OF_PARTY: { "zh-CN": "结对由党组织一方办理", en: "A pair is kept by its Party organization" },
  PAIR_ENDED: { "zh-CN": "该结对已于 %{on} 终止", en: "This pair ended on %{on}" },
  PAIR_KIND: {
    "zh-CN": "结对双方须为党组织与群团组织",
    en: "A pair joins a Party organization and a mass organization",
  },

  NOT_REVIEWER: { "zh-CN": "该点评由%{name}办理", en: "This is for %{name} to do" },
  NOT_CAMPAIGN_OFFICE: { "zh-CN": "免予点评由活动办公室（区委组织部）决定", en: "Only the campaign's office excuses from a review" },
  REVIEW_RELATION_ENDED: { "zh-CN": "该点评关系已于 %{on} 终止", en: "This relation ended on %{on}" },
  REVIEW_RELATION_LATER: { "zh-CN": "该点评关系于 %{on} 终止，不能推迟", en: "This relation ends on %{on}; its end cannot be put off" },
  REVIEW_RELATION_TWICE: {
    "zh-CN": "%{leader}与%{subject}在该时间段内已有点评关系",
    en: "%{leader} already reviews %{subject} on some of these days",
  },
  REVIEW_SUBJECT_NOT_BELOW: { "zh-CN": "请选择下属的单位作为点评对象", en: "Choose an organization below your own" },
  REVIEW_SUBJECT_LEFT: {
    "zh-CN": "%{subject}已不在本单位之下（或已停用），不能列入整改；请写明不列入整改的理由",
    en: "%{subject} is no longer below your organization, or not active; nothing can be opened there, so write the reason",
  },
  REVIEW_AFTER_DUE: { "zh-CN": "计划日期不能晚于点评期限 %{due}", en: "Plan it by its last day, %{due}" },
  SHORTCOMING_FOLLOWS: {
    "zh-CN": "每条不足须填整改时限，或写明不列入整改的理由（二者只填其一）",
    en: "Say by when each shortcoming is put right, or why nothing follows; one of the two",
  },
  HELP_DELIVERED: { "zh-CN": "该事项已于 %{on} 兑现", en: "This was delivered on %{on}" },

  INSPECTION_OFFICE_ONLY: { "zh-CN": "由区委组织部（活动办公室）办理", en: "This is for the district's office to do" },
  CONFLICT_OF_INTEREST: {
    "zh-CN": "%{name}须回避：%{organization}是其所在（任职）单位或结对单位，不能由其检查",
    en: "%{name} may not inspect %{organization}: their own organization, one they hold a right in, or paired with it",
  },
  GROUP_HAS_LEADER: { "zh-CN": "该组在此期间已有组长，请先让原组长退出", en: "The group has a leader on some of these days; end that first" },
  INSPECTION_TARGET_ENDED: { "zh-CN": "该联系关系已于 %{on} 终止", en: "This charge ended on %{on}" },
  NOT_IN_GROUP: { "zh-CN": "由%{name}的成员在联系期内办理", en: "This is for members of %{name}, while it is in charge" },
  GROUP_LEADER_ONLY: { "zh-CN": "由%{name}的组长办理", en: "This is for the leader of %{name} to do" },
  INSPECTION_NOT_YOURS: { "zh-CN": "由受检单位（%{name}）办理", en: "This is for %{name} to do" },
  INSPECTION_TWICE_IN_MONTH: {
    "zh-CN": "%{name}当月已有检查：%{days}。建议同日联合检查；确需另行检查的，请勾选“同月第二次”",
    en: "%{name} is visited in that month already: %{days}. Come together, or say that a second visit is meant",
  },
  INSPECTION_NO_FINDING: { "zh-CN": "没有需要整改的问题，请“确认无问题”", en: "No finding stands; confirm that nothing was found" },
  INSPECTION_HAS_FINDINGS: { "zh-CN": "有 %{count} 项问题，请确认问题或提出异议", en: "%{count} findings stand; confirm or contest them" },
  INSPECTION_CONTESTED_BEFORE: { "zh-CN": "每项问题只能提出一次异议", en: "A finding is contested once" },
  INSPECTION_UNDECIDED: { "zh-CN": "还有 %{count} 项异议未处理", en: "%{count} contested findings are not decided" },
  INSPECTION_HAS_OPEN: { "zh-CN": "还有 %{count} 项问题未销号", en: "%{count} problems are not put right" },
  INSPECTION_ALL_CLOSED: { "zh-CN": "问题已全部销号，请办结", en: "All problems are put right; conclude the visit" },
  ADVICE_OF_GUIDANCE: { "zh-CN": "指导意见由系统指导小组提出", en: "Guidance groups give advice" },

  FILE_TOO_LARGE: { "zh-CN": "文件不能超过 %{max} MB", en: "A file may have at most %{max} MB" },
  FILE_EMPTY: { "zh-CN": "文件为空", en: "The file is empty" },
  FILE_TYPE: { "zh-CN": "不支持的文件类型：%{type}", en: "This type of file is not accepted: %{type}" },
  FILE_BROKEN: { "zh-CN": "文件已损坏或不完整，无法读取", en: "The file is damaged or incomplete" },
  FILE_UNPACKED: { "zh-CN": "文件解压后不能超过 %{max} MB", en: "Unpacked, a file may have at most %{max} MB" },
  FILE_NAME: { "zh-CN": "文件名无效", en: "The file name is invalid" },
  DISK_FULL: {
    "zh-CN": "服务器存储空间不足，文件未保存",
    en: "The server is out of space; the file was not stored",
  },

  ...importErrors,
} as const;

export type ErrorCode = keyof typeof errors;
export type Locale = "zh-CN" | "en";

/** The sentence for a code in a language, `%{name}` filled in. */
export function errorMessage(code: ErrorCode, params: Record<string, unknown>, locale: Locale): string {
  return errors[code][locale].replace(/%\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}
