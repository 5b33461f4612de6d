/** Words of policy documents, which schema/labels/zh-CN.ts and en.ts take in. */
export const zh = {
  acts: { createPolicyDocument: "登记政策文件", editPolicyDocument: "修改" },
  fields: {
    documentNumber: "文号",
    number: "文号",
    issuedOn: "印发日期",
    clauses: "条款",
    clauseLabel: "条目",
    clauseText: "条款内容",
  },
};

export const en: typeof zh = {
  acts: { createPolicyDocument: "New policy document", editPolicyDocument: "Edit" },
  fields: {
    documentNumber: "Document number",
    number: "Document number",
    issuedOn: "Issued on",
    clauses: "Clauses",
    clauseLabel: "Clause",
    clauseText: "What it says",
  },
};
