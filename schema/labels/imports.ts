/** Words of imports, which errors.ts, zh-CN.ts and en.ts take in. */
export const importErrors = {
  IMPORT_NOT_XLSX: {
    "zh-CN": "只能导入 .xlsx 工作簿；.xls、.csv 请在 Excel 或 WPS 中另存为“Excel 工作簿(.xlsx)”后再导入",
    en: "Only .xlsx workbooks can be imported; save an .xls or .csv as an Excel workbook (.xlsx) first",
  },
  IMPORT_TOO_LARGE: { "zh-CN": "工作簿不能超过 %{max} MB", en: "A workbook may have at most %{max} MB" },
  IMPORT_TOO_BIG: {
    "zh-CN": "工作簿内容过多（单元格或格式过多），请只保留需要导入的数据",
    en: "There is too much in the workbook; keep only what is to be imported",
  },
  IMPORT_UNREADABLE: {
    "zh-CN": "工作簿无法读取，请用 Excel 或 WPS 打开并另存后再导入",
    en: "The workbook cannot be read; open it in a spreadsheet program, save it anew and try again",
  },
  IMPORT_TOO_MANY_ROWS: { "zh-CN": "一次最多导入 %{max} 行，请分成几个工作簿", en: "At most %{max} rows at once; split the workbook" },
  IMPORT_EMPTY: { "zh-CN": "工作簿里没有可导入的数据行", en: "There are no rows in the workbook" },
  IMPORT_NO_HEAD: {
    "zh-CN": "没有找到表头：工作表里须有一行列名，至少包括“%{columns}”；请使用下载的模板",
    en: "No row of heads was found; it must name at least: %{columns}. Use the template",
  },
  IMPORT_COLUMN_MISSING: { "zh-CN": "缺少列：%{columns}", en: "Columns are missing: %{columns}" },
  IMPORT_COLUMN_TWICE: { "zh-CN": "列名重复：%{columns}", en: "Columns stand there twice: %{columns}" },
  IMPORT_FORMULA: { "zh-CN": "单元格是公式，请粘贴为数值", en: "This is a formula; paste it as a value" },
  IMPORT_CELL_ERROR: { "zh-CN": "单元格是错误值（如 #N/A）", en: "The cell shows an error such as #N/A" },
  IMPORT_MERGED: { "zh-CN": "合并单元格无法导入，请取消合并并逐行填写", en: "Merged cells cannot be imported; unmerge them and fill in every row" },
  IMPORT_CHARACTERS: { "zh-CN": "含有无法保存的字符", en: "This contains characters that cannot be stored" },
  IMPORT_REQUIRED: { "zh-CN": "必填，不能为空", en: "This must be filled in" },
  IMPORT_NOT_NUMBER: { "zh-CN": "应为整数，现为“%{value}”", en: "This must be a whole number, not %{value}" },
  IMPORT_NOT_DATE: { "zh-CN": "应为日期，如 2026-05-04，现为“%{value}”", en: "This must be a date such as 2026-05-04, not %{value}" },
  IMPORT_NOT_LISTED: { "zh-CN": "“%{value}”不在可选值中：%{list}", en: "%{value} is none of: %{list}" },
  IMPORT_NOT_TAKEN: { "zh-CN": "此列不能通过导入修改，已忽略所作改动", en: "An import does not change this column; what you wrote here is left out" },
  IMPORT_ID_UNKNOWN: { "zh-CN": "没有这个编号的记录；新增时请把编号留空", en: "No record has this id; leave it empty for a new one" },
  IMPORT_AMBIGUOUS: {
    "zh-CN": "有 %{count} 条同名记录，请填写编号以指明是哪一条",
    en: "%{count} records have this name; give the id of the one you mean",
  },
  IMPORT_TWICE: { "zh-CN": "与第 %{row} 行重复", en: "The same as row %{row}" },
  IMPORT_EXISTS_NOW: {
    "zh-CN": "预检之后已有人登记了同一记录，请重新导入此行",
    en: "Somebody entered this record after the check; import this row again",
  },
  IMPORT_CANNOT_CLEAR: {
    "zh-CN": "不能通过清空单元格来撤销已建组织，请在记录中办理",
    en: "Emptying the cell does not end an organization; do that in the record",
  },
  IMPORT_CANNOT_REOPEN: {
    "zh-CN": "终止日期不能清空，已终止的关系不能恢复",
    en: "The last day cannot be emptied: what has ended does not begin again",
  },
  IMPORT_OFFICERS: {
    "zh-CN": "“%{value}”应为“职务 姓名 届满日期”，多人之间用分号隔开",
    en: "%{value} should be: post, name, last day of the term; a semicolon between two people",
  },
  IMPORT_PARENT_UNKNOWN: {
    "zh-CN": "没有名为“%{value}”的上级群团；若同在本工作簿中，请写在前面的行",
    en: "No group above is called %{value}; if it is in this workbook, put it in an earlier row",
  },
  IMPORT_PARENT_AMBIGUOUS: { "zh-CN": "有几个名为“%{value}”的，请逐条办理", en: "Several are called %{value}; enter this one by hand" },
  IMPORT_GROUP_UNKNOWN: { "zh-CN": "没有名为“%{value}”的基层群团", en: "No mass group is called %{value}" },
  IMPORT_NOT_OWN: {
    "zh-CN": "“%{value}”不是本单位；本单位的承诺可以不填承诺人",
    en: "%{value} is not your organization; leave this empty for its own commitments",
  },
  IMPORT_NOTHING: { "zh-CN": "没有需要办理的行", en: "There is nothing to do" },
  IMPORT_UNDO_NEVER: {
    "zh-CN": "此类导入会立即产生后续事项，不能整体撤销；请逐条办理",
    en: "What this import made has consequences at once, so it cannot be undone as a whole; act on the records",
  },
  IMPORT_UNDO_LATE: { "zh-CN": "撤销期限已过（%{until}）", en: "It could be undone until %{until}" },
  IMPORT_UNDO_CHANGED: {
    "zh-CN": "未撤销任何行：%{count} 条记录在导入后又被修改（%{names}）。可选择保留这些记录，撤销其余",
    en: "Nothing was undone: %{count} records were changed since (%{names}). You may leave these and undo the others",
  },
  IMPORT_CHANGED_SINCE: { "zh-CN": "导入后又被修改，未撤销", en: "Changed since the import, not undone" },
  IMPORT_IN_USE: { "zh-CN": "已被其他记录使用，不能撤销", en: "Other records refer to it, so it stays" },
} as const;

export const zh = {
  enums: {
    ImportKind: { ENTERPRISES: "非公企业名册", MASS_GROUPS: "基层群团名册", REVIEW_RELATIONS: "点评关系", COMMITMENTS: "公开承诺草稿" },
    ImportState: {
      CHECKING: "预检中",
      CHECKED: "待提交",
      COMMITTING: "写入中",
      COMMITTED: "已完成",
      UNDOING: "撤销中",
      UNDONE: "已撤销",
      FAILED: "无法读取",
      ABANDONED: "已放弃",
    },
  },
  acts: { checkImport: "导入", commitImport: "提交导入", undoImport: "撤销导入", abandonImport: "放弃导入" },
};

export const en: typeof zh = {
  enums: {
    ImportKind: {
      ENTERPRISES: "Enterprises",
      MASS_GROUPS: "Mass groups",
      REVIEW_RELATIONS: "Who reviews whom",
      COMMITMENTS: "Drafts of commitments",
    },
    ImportState: {
      CHECKING: "Being checked",
      CHECKED: "Checked",
      COMMITTING: "Being written",
      COMMITTED: "Done",
      UNDOING: "Being undone",
      UNDONE: "Undone",
      FAILED: "Unreadable",
      ABANDONED: "Given up",
    },
  },
  acts: { checkImport: "import", commitImport: "commit the import", undoImport: "undo the import", abandonImport: "give up the import" },
};

/** What stands in a template beside its columns. */
export const formWords = {
  guide: { "zh-CN": "填写说明", en: "How to fill it in" },
  lists: { "zh-CN": "字典", en: "Lists" },
  template: { "zh-CN": "%{name}导入模板", en: "%{name} template" },
  returned: { "zh-CN": "%{name}（待更正）", en: "%{name} (to correct)" },
  column: { "zh-CN": "列", en: "Column" },
  must: { "zh-CN": "是否必填", en: "Required" },
  how: { "zh-CN": "怎样填写", en: "What to write" },
  example: { "zh-CN": "示例", en: "Example" },
  yes: { "zh-CN": "必填", en: "yes" },
  no: { "zh-CN": "选填", en: "no" },
  lines: {
    "zh-CN": [
      "在第一张工作表中填写，一行一条记录；带 * 的列必填。请不要改动列名，列的顺序可以调整，多余的列会被忽略。",
      "“编号”由系统生成：新增时留空；修改已有记录时，请用台账上的“导出 Excel”下载后修改，编号保持不变。",
      "没有的列不会改动已有内容；列在而单元格留空，表示清空该项。",
      "请粘贴为数值，不要使用公式和合并单元格；一次最多 %{rows} 行、%{size} MB。",
      "上传后先预检，不写入任何内容；提交后 24 小时内可以撤销。有误的行可以下载后更正，再次导入。",
    ],
    en: [
      "Fill in the first page, one record a row; columns with * are required. Keep the heads; their order does not matter, and other columns are left out.",
      "Ids are made by the system: leave them empty for new records. To change records, use the workbook that the ledger exports, and keep its ids.",
      "A column that is missing changes nothing; a cell that is left empty empties what is on record.",
      "Paste values, no formulas and no merged cells; at most %{rows} rows and %{size} MB at once.",
      "What you put in is checked first and nothing is written; once committed it can be undone for 24 hours. Wrong rows can be downloaded, corrected and put in again.",
    ],
  },
  hints: {
    text: { "zh-CN": "文字", en: "Text" },
    code: { "zh-CN": "代码", en: "A code" },
    whole: { "zh-CN": "整数", en: "A whole number" },
    date: { "zh-CN": "日期，如 2026-05-04", en: "A date such as 2026-05-04" },
    choice: { "zh-CN": "从列表中选择：%{list}", en: "One of: %{list}" },
    id: { "zh-CN": "系统编号，新增时留空", en: "Made by the system; empty for a new record" },
    creditCode: { "zh-CN": "18 位，可留空；相同代码视为同一企业", en: "18 places, may be empty; the same code is the same enterprise" },
    divisionCode: { "zh-CN": "所在镇（街道）或村（社区）的区划代码", en: "Code of the township or village" },
    parent: { "zh-CN": "上级群团的名称；同在本表的，须写在前面的行", en: "Name of the group above; if it is in this book, in an earlier row" },
    officers: { "zh-CN": "职务 姓名 任期届满日；多人之间用分号隔开", en: "Post, name, last day of the term; a semicolon between two people" },
    promiser: { "zh-CN": "本单位的可不填；群团填名称，个人填姓名", en: "Empty for the organization itself; a group's name, or a member's" },
    link: { "zh-CN": "年度承诺写目标，长远承诺写规划，即时承诺写起因", en: "The annual target, the plan or the occasion" },
    subject: {
      "zh-CN": "联系点、下属单位填单位全称或简称；其他填科室、群团或姓名",
      en: "An organization's name for contact points and subordinates; otherwise a section, group or member",
    },
    validTo: { "zh-CN": "可不填；已有关系只能改此列", en: "May be empty; all that can be changed of a relation on record" },
    body: { "zh-CN": "该组织的成立日期；联合组建的在日期后加“联合组建”", en: "Its first day; add “With others” where it is shared" },
  },
} as const;

export type HintName = keyof (typeof formWords)["hints"];
