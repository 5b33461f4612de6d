/** Every error code the server may answer with, in both languages. `%{name}` is filled from the error's params. */
export const errors = {
  UNAUTHENTICATED: { "zh-CN": "请先登录", en: "Please sign in" },
  FORBIDDEN: { "zh-CN": "您没有进行此操作的权限", en: "You may not do this" },
  NOT_FOUND: { "zh-CN": "没有找到该记录", en: "No such record" },
  RATE_LIMITED: {
    "zh-CN": "操作过于频繁，请在 %{seconds} 秒后再试",
    en: "Too many requests; try again in %{seconds} seconds",
  },
  BAD_REQUEST: { "zh-CN": "请求格式不正确：%{detail}", en: "Malformed request: %{detail}" },
  TOO_COMPLEX: { "zh-CN": "查询过于复杂：%{detail}", en: "The query is too complex: %{detail}" },
  INTERNAL: { "zh-CN": "系统出现错误，编号 %{requestId}", en: "Something went wrong, number %{requestId}" },
  UNAVAILABLE: { "zh-CN": "系统暂时繁忙，请稍后再试", en: "The service is busy; try again shortly" },
  PASSWORD_CHANGE_REQUIRED: { "zh-CN": "首次登录须先修改密码", en: "Change your password first" },

  SIGN_IN_FAILED: { "zh-CN": "用户名或密码不正确", en: "Wrong user name or password" },
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
  REPEATED_FAILURES: {
    "zh-CN": "尝试次数过多，请 %{minutes} 分钟后再试",
    en: "Too many attempts; try again in %{minutes} minutes",
  },
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
  DATE_ORDER: { "zh-CN": "结束日期须晚于开始日期", en: "The end must come after the start" },
  DUPLICATE: { "zh-CN": "“%{value}”已存在", en: "%{value} exists already" },
  TOO_MANY_ROWS: { "zh-CN": "一次最多 %{max} 条", en: "At most %{max} rows at once" },

  TASK_NO_TARGETS: { "zh-CN": "尚未选择下达对象", en: "No recipients are selected" },
  TASK_NO_DELIVERABLES: { "zh-CN": "请至少添加一项报送内容", en: "At least one deliverable is needed" },
  TARGET_NOT_BELOW: {
    "zh-CN": "所选单位不在您的下达范围内：%{names}",
    en: "Not within your reach: %{names}",
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

  NAME_TAKEN: { "zh-CN": "名称“%{name}”已被使用", en: "The name %{name} is taken" },
  USERNAME_TAKEN: { "zh-CN": "用户名“%{username}”已被使用", en: "The user name %{username} is taken" },
  USERNAME_INVALID: {
    "zh-CN": "用户名为 2–64 个小写字母、数字、点、横线",
    en: "A user name has 2–64 lower-case letters, digits, dots, hyphens",
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
  GROUP_HAS_OPEN: { "zh-CN": "该群团还有未办结的任务", en: "The group still has open assignments" },
  ORGANIZATION_HAS_OPEN: {
    "zh-CN": "该单位还有 %{count} 项未办结的任务",
    en: "The organization still has %{count} open assignments",
  },
  PAIR_OF_PARTY: { "zh-CN": "结对由党组织一方办理", en: "A pair is kept by its Party organization" },
  PAIR_ENDED: { "zh-CN": "该结对已于 %{on} 终止", en: "This pair ended on %{on}" },
  PAIR_KIND: {
    "zh-CN": "结对双方须为党组织与群团组织",
    en: "A pair joins a Party organization and a mass organization",
  },

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
} as const;

export type ErrorCode = keyof typeof errors;
export type Locale = "zh-CN" | "en";

/** The sentence for a code in a language, `%{name}` filled in. */
export function errorMessage(code: ErrorCode, params: Record<string, unknown>, locale: Locale): string {
  return errors[code][locale].replace(/%\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}
