export const zh = {
  assignments: {
    name: "任务",
    today: {
      toAcknowledge: "待签收", dueSoon: "3 日内到期", overdue: "逾期", toRectify: "待整改", mine: "我的任务（按截止日期）", feed: "最新消息", all: "全部",
      toReview: "待审核", objections: "待答复异议", extensions: "待答复延期", issuerOverdue: "下达逾期", waiting: "等我处理", empty: "暂无任务。上级下达任务后会显示在这里。",
      greeting: "%{name}，今天是 %{today}", stage: "%{campaign}：%{stage}",
    },
    fields: {
      title: "任务", issuer: "下达单位", tenant: "承办单位", group: "基层群团", kind: "类别", state: "状态", timeliness: "时效", due: "截止日期", workdays: "剩余工作日", progress: "进度",
      assignee: "经办人", campaign: "活动", reminders: "催办", level: "督办", dispatchedAt: "下达时间", basis: "依据", body: "工作要求", receiver: "接收部门", line: "条线", territory: "区域",
    },
    sections: { requirement: "任务要求", deliverables: "报送内容", submissions: "历次报送", returns: "退回意见", requests: "异议与延期", notices: "督办通知", timeline: "办理过程", children: "分解任务", draft: "填报" },
    fill: {
      title: "填报", saved: "草稿已保存 %{time}", saving: "正在保存…", unsaved: "未保存，内容已留在本机", upload: "上传附件", uploading: "正在上传…", remove: "移除", required: "必报",
      heldOn: "培训日期", place: "地点", attendees: "参训人数", topic: "主题", submit: "报送", confirm: "报送后由“%{issuer}”审核，审核前可以撤回。确定报送？", returned: "退回意见：%{reason}", characters: "%{used}/%{max} 字",
    },
    submission: "第 %{number} 次报送 · %{time} · %{by}",
    reworkUntil: "整改截止 %{date}",
    empty: "尚无",
    late: "逾期 %{days} 天",
    left: "%{days} 天",
    logged: "只读查阅，本次打开已记入对方的查阅记录",
    mustReacknowledge: "任务已调整，请重新签收",
    rollup: "已报 %{done} / %{all}",
    dialog: { reason: "理由", note: "说明", dueOn: "延期至", progress: "进度（%）", level: "督办等级", reworkDays: "整改天数", deliverable: "针对", accountId: "经办人", nobody: "暂不指定", comment: "意见" },
    filters: { all: "全部", own: "仅本单位" },
  },
};

export const en: typeof zh = {
  assignments: {
    name: "Task",
    today: {
      toAcknowledge: "To acknowledge", dueSoon: "Due in 3 days", overdue: "Overdue", toRectify: "Returned", mine: "My tasks by due date", feed: "Messages", all: "All",
      toReview: "To review", objections: "Objections", extensions: "Extensions", issuerOverdue: "Overdue with others", waiting: "Waiting for me", empty: "No tasks yet. They appear here once dispatched.",
      greeting: "%{name}, today is %{today}", stage: "%{campaign}: %{stage}",
    },
    fields: {
      title: "Task", issuer: "Issuer", tenant: "Organization", group: "Mass group", kind: "Kind", state: "State", timeliness: "Timeliness", due: "Due", workdays: "Workdays left", progress: "Progress",
      assignee: "In charge", campaign: "Campaign", reminders: "Reminders", level: "Supervision", dispatchedAt: "Dispatched", basis: "Document", body: "Requirement", receiver: "Receiving office", line: "Line", territory: "Territory",
    },
    sections: { requirement: "Requirement", deliverables: "Deliverables", submissions: "Submissions", returns: "Returns", requests: "Objections and extensions", notices: "Notices", timeline: "History", children: "Passed on", draft: "Fill in" },
    fill: {
      title: "Fill in", saved: "Draft saved %{time}", saving: "Saving…", unsaved: "Not saved; kept on this machine", upload: "Upload", uploading: "Uploading…", remove: "Remove", required: "Required",
      heldOn: "Held on", place: "Place", attendees: "Attendees", topic: "Topic", submit: "Submit", confirm: "%{issuer} will review it; until then you can withdraw it. Submit?", returned: "Returned: %{reason}", characters: "%{used}/%{max}",
    },
    submission: "Submission %{number} · %{time} · %{by}",
    reworkUntil: "Rework until %{date}",
    empty: "None",
    late: "%{days} days late",
    left: "%{days} days",
    logged: "Read only; this visit is on the organization's access log",
    mustReacknowledge: "Amended; acknowledge it again",
    rollup: "%{done} of %{all} submitted",
    dialog: { reason: "Reason", note: "Note", dueOn: "New due day", progress: "Progress (%)", level: "Level", reworkDays: "Rework days", deliverable: "About", accountId: "In charge", nobody: "Nobody yet", comment: "Comment" },
    filters: { all: "All", own: "Own only" },
  },
};
