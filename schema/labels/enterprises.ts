/** Words of the register of enterprises, which schema/labels/zh-CN.ts and en.ts take in. */
export const zh = {
  enums: {
    Ownership: { PRIVATE: "私营企业", INDIVIDUAL: "个体工商户", FOREIGN: "外商及港澳台投资", JOINT_STOCK: "混合所有制", SOCIAL: "社会组织" },
    EnterpriseStatus: { ACTIVE: "在营", CLOSED: "已注销" },
    BodyKind: { PARTY: "党组织", UNION: "工会", LEAGUE: "团组织", WOMEN: "妇女组织" },
    BodyForm: { OWN: "单独组建", JOINT: "联合组建" },
    EnterpriseGrouping: { TENANT: "登记单位", DIVISION: "镇(街道)", OWNERSHIP: "所有制性质" },
  },
  acts: { editEnterprise: "修改", closeEnterprise: "注销" },
  fields: {
    creditCode: "统一社会信用代码",
    headcount: "职工数",
    partyMembers: "党员数",
    leagueMembers: "团员数",
    women: "女职工数",
    establishedOn: "成立日期",
    since: "组织成立日期",
    deregisteredOn: "注销日期",
    asOf: "截至日期",
  },
};

export const en: typeof zh = {
  enums: {
    Ownership: { PRIVATE: "Private", INDIVIDUAL: "Self-employed", FOREIGN: "Foreign-funded", JOINT_STOCK: "Mixed", SOCIAL: "Social organization" },
    EnterpriseStatus: { ACTIVE: "At work", CLOSED: "Deregistered" },
    BodyKind: { PARTY: "Party", UNION: "Union", LEAGUE: "League", WOMEN: "Women" },
    BodyForm: { OWN: "Its own", JOINT: "With others" },
    EnterpriseGrouping: { TENANT: "Kept by", DIVISION: "Township", OWNERSHIP: "Ownership" },
  },
  acts: { editEnterprise: "Edit", closeEnterprise: "Deregister" },
  fields: {
    creditCode: "Credit code",
    headcount: "Employees",
    partyMembers: "Party members",
    leagueMembers: "League members",
    women: "Women",
    establishedOn: "Established on",
    since: "First day of the organization",
    deregisteredOn: "Deregistered on",
    asOf: "As of",
  },
};
