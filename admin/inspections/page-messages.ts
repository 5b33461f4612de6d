/** What its pages and lists are called, in the frame of the console. */
export const zh = {
  pages: {
    inspections: "检查台账",
    inspectionsReceived: "受检情况",
    inspectionsOverseen: "检查总台账",
    inspectionPlan: "安排检查",
    inspectionSite: "现场检查",
    inspectionFindings: "检查问题清单",
    inspectionAdvices: "指导意见",
    inspectionGroups: "检查(指导)组",
    inspectionReport: "检查情况汇总",
  },
  resources: {
    inspections: { name: "检查" },
    inspectionsOverseen: { name: "检查" },
    inspectionFindings: { name: "问题" },
    inspectionAdvices: { name: "指导意见" },
    inspectionGroups: { name: "检查组" },
  },
};

export const en: typeof zh = {
  pages: {
    inspections: "Inspections",
    inspectionsReceived: "Visits to us",
    inspectionsOverseen: "All inspections",
    inspectionPlan: "Plan a visit",
    inspectionSite: "On site",
    inspectionFindings: "What was found",
    inspectionAdvices: "Advice",
    inspectionGroups: "Inspection groups",
    inspectionReport: "Inspections by group",
  },
  resources: {
    inspections: { name: "visits" },
    inspectionsOverseen: { name: "visits" },
    inspectionFindings: { name: "findings" },
    inspectionAdvices: { name: "advice" },
    inspectionGroups: { name: "groups" },
  },
};
