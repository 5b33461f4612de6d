export const zh = {
  tasks: {
    name: "下达任务",
    fields: {
      title: "标题", kind: "类别", state: "状态", due: "截止日期", revision: "版次", expected: "应报", submitted: "已报", completed: "办结", overdue: "逾期", basis: "依据文号", body: "工作要求",
      receiverName: "接收部门", reworkDays: "整改天数", campaign: "活动", stage: "阶段",
    },
    sections: { basics: "基本信息", requirement: "工作要求", deliverables: "报送内容", time: "时限", targets: "下达对象", matrix: "单位 × 报送内容", progress: "进展", revisions: "历次调整", timeline: "办理过程" },
    deliverable: { add: "添加报送内容", title: "名称", kind: "形式", required: "必报", instructions: "填报说明", remove: "移除" },
    quick: { weeks: "%{count} 周后", weekday: "%{weekday}，距今 %{days} 天（%{workdays} 个工作日）" },
    weekdays: { 0: "星期日", 1: "星期一", 2: "星期二", 3: "星期三", 4: "星期四", 5: "星期五", 6: "星期六" },
    targets: {
      count: "已选 %{count} 个单位", search: "按名称或拼音查找", byTerritory: "按区域", byLine: "按条线", all: "全部%{name}", clear: "清空", burden: "负担提示：所选单位本月未办结任务", open: "%{count} 项未办结",
      sameWeek: "同周到期 %{count} 项", heavy: "较重", groups: "本单位基层群团", self: "本单位", none: "没有可下达的单位",
    },
    save: "保存草稿",
    create: "新建任务",
    kept: "未保存的内容已保留在本机",
    dispatchConfirm: "将向 %{count} 个单位下达，下达后对象固定，只能通过调整变更。确定下达？",
    dispatchWarning: "下达后对象固定，只能通过调整变更。确定下达？",
    amend: "调整任务",
    amendReason: "调整原因",
    open: "查看",
  },
};

export const en: typeof zh = {
  tasks: {
    name: "Task",
    fields: {
      title: "Title", kind: "Kind", state: "State", due: "Due", revision: "Revision", expected: "Expected", submitted: "Submitted", completed: "Completed", overdue: "Overdue", basis: "Document number", body: "Requirement",
      receiverName: "Receiving office", reworkDays: "Rework days", campaign: "Campaign", stage: "Stage",
    },
    sections: { basics: "Basics", requirement: "Requirement", deliverables: "Deliverables", time: "Time", targets: "Recipients", matrix: "Organizations × deliverables", progress: "Progress", revisions: "Amendments", timeline: "History" },
    deliverable: { add: "Add a deliverable", title: "Title", kind: "Form", required: "Required", instructions: "Instructions", remove: "Remove" },
    quick: { weeks: "in %{count} weeks", weekday: "%{weekday}, in %{days} days (%{workdays} workdays)" },
    weekdays: { 0: "Sunday", 1: "Monday", 2: "Tuesday", 3: "Wednesday", 4: "Thursday", 5: "Friday", 6: "Saturday" },
    targets: {
      count: "%{count} organizations", search: "Name or pinyin", byTerritory: "By territory", byLine: "By line", all: "All: %{name}", clear: "Clear", burden: "Burden: open requests this month", open: "%{count} open",
      sameWeek: "%{count} due the same week", heavy: "heavy", groups: "Own mass groups", self: "Ourselves", none: "Nobody to dispatch to",
    },
    save: "Save draft",
    create: "New task",
    kept: "What was not saved is kept on this machine",
    dispatchConfirm: "It goes to %{count} organizations; after that recipients change only by an amendment. Dispatch?",
    dispatchWarning: "After that recipients change only by an amendment. Dispatch?",
    amend: "Amend",
    amendReason: "Why",
    open: "Open",
  },
};
