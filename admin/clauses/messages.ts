export const zh = {
  clauses: {
    fields: { number: "文号", title: "标题", issuedOn: "印发日期", clauses: "条款", label: "条目", text: "内容" },
    numberHint: "如 宣组〔2026〕28号",
    outHint: "移出的条款不能再引用；已引用它的任务不受影响",
    none: "还没有政策文件",
    count: "%{smart_count} 条",
    report: "条款落实情况",
    source: "引用条款的任务办理记录",
    share: "办结率",
    uncited: "尚无任务引用",
    timeline: "办理过程",
    saved: "已保存",
  },
};

export const en: typeof zh = {
  clauses: {
    fields: { number: "Number", title: "Title", issuedOn: "Issued on", clauses: "Clauses", label: "Clause", text: "What it says" },
    numberHint: "For example 宣组〔2026〕28号",
    outHint: "A clause taken out cannot be cited any more; tasks that cite it keep it",
    none: "There is no policy document yet",
    count: "%{smart_count} clause |||| %{smart_count} clauses",
    report: "How the clauses are carried out",
    source: "records of the tasks that cite them",
    share: "Done",
    uncited: "No task cites it",
    timeline: "What happened",
    saved: "Saved",
  },
};
