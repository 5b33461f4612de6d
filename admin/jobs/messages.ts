export const zh = {
  jobs: {
    name: "后台作业",
    kind: "类别",
    state: "状态",
    progress: "进度",
    by: "发起人",
    at: "发起时间",
    ended: "结束时间",
    record: "查看任务",
    import: "查看导入",
    counted: "%{done} / %{total}",
    empty: "没有后台作业。下达、调整、取消涉及一千个以上的单位时，系统在后台逐批办理，进度显示在这里。",
    sending: {
      DISPATCH: "正在下达：已送达 %{done} 个单位，共 %{total} 个。可以离开本页，系统会继续。",
      AMEND: "正在通知调整：已通知 %{done} 个单位，共 %{total} 个。可以离开本页，系统会继续。",
      CANCEL: "正在取消：已通知 %{done} 个单位，共 %{total} 个。可以离开本页，系统会继续。",
    },
    failed: "“%{kind}”中断：已送达 %{done} 个单位，共 %{total} 个。%{error}",
  },
};

export const en: typeof zh = {
  jobs: {
    name: "Background jobs",
    kind: "Kind",
    state: "State",
    progress: "Progress",
    by: "Asked for by",
    at: "Asked for at",
    ended: "Ended at",
    record: "Open the task",
    import: "Open the import",
    counted: "%{done} of %{total}",
    empty:
      "No jobs. What concerns more than a thousand organizations (dispatch, amendment, cancellation) goes on in the background; how far it has come is shown here.",
    sending: {
      DISPATCH: "Being sent: %{done} of %{total} organizations have it. You may leave this page; it goes on.",
      AMEND: "The amendment is being told: %{done} of %{total} organizations know. You may leave this page; it goes on.",
      CANCEL: "Being cancelled: %{done} of %{total} organizations know. You may leave this page; it goes on.",
    },
    failed: "%{kind} was interrupted: %{done} of %{total} organizations have it. %{error}",
  },
};
