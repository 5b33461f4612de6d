import type { Line } from "../organizations/organization.entity.ts";
import { exportOf } from "../platform/ledger.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { Rectification } from "../rectifications/rectification.entity.ts";
import type { InspectionAdvice } from "./advice.entity.ts";
import { InspectionGroup, InspectionTarget } from "./group.entity.ts";
import { adviceList, findingList, groupList, targetList, visitList } from "./inspection.list.ts";
import { InspectionFinding, type InspectionVisit } from "./visit.entity.ts";

const OLDEST = { by: "id", direction: "ASC" } as const;

/** 检查(指导)组 as a workbook. */
export const inspectionGroupLedger = exportOf<InspectionGroup>({
  field: "inspectionGroups",
  list: groupList,
  columns: {
    inspectionGroup: (row) => row.name,
    groupKind: (row, { enums }) => enums.InspectionGroupKind[row.kind],
    inspectedSystem: (row) => row.system,
    startsOn: (row) => row.startsOn,
    endsOn: (row) => row.endsOn,
    charges: async (row, { ctx }) => {
      const all = await loadMany(ctx, InspectionTarget, "groupId", row.id, { by: "territory", direction: "ASC" });
      return all.flatMap(({ validTo, organizationName }) => (validTo >= ctx.clock.today() ? [organizationName] : [])).join("、");
    },
  },
});

/** 联系单位 as a workbook. */
export const inspectionTargetLedger = exportOf<InspectionTarget>({
  field: "inspectionTargets",
  list: targetList,
  columns: {
    inspectionGroup: async (row, { ctx }) => (await loadOne(ctx, InspectionGroup, row.groupId))?.name ?? "",
    tenant: (row) => row.organizationName,
    line: (row, { enums }) => enums.Line[row.line as Line],
    validFrom: (row) => row.validFrom,
    validTo: (row) => row.validTo,
  },
});

/** 检查台账 as a workbook, with what was found as far as the reader is shown it. */
export const inspectionVisitLedger = exportOf<InspectionVisit>({
  field: "inspectionVisits",
  list: visitList,
  columns: {
    inspectionGroup: (row) => row.groupName,
    groupKind: (row, { enums }) => enums.InspectionGroupKind[row.groupKind],
    tenant: (row) => row.tenantName,
    line: (row, { enums }) => enums.Line[row.line as Line],
    plannedOn: (row) => row.plannedOn,
    purpose: (row) => row.purpose,
    state: (row, { enums }) => enums.InspectionVisitState[row.state],
    inspectedOn: (row) => row.heldOn,
    issuedOn: (row) => row.issuedOn,
    summary: (row) => row.summary,
    findings: async (row, { ctx, enums }) =>
      (await loadMany(ctx, InspectionFinding, "visitId", row.id, OLDEST)).map(({ aspect, item }) => `${enums.Aspect[aspect]}：${item}`).join("；"),
    recheckOn: (row) => row.recheckOn,
    concludedOn: (row) => row.concludedOn,
  },
});

/** 检查问题清单 as a workbook. */
export const inspectionFindingLedger = exportOf<InspectionFinding>({
  field: "inspectionFindings",
  list: findingList,
  columns: {
    inspectionGroup: (row) => row.groupName,
    tenant: (row) => row.tenantName,
    line: (row, { enums }) => enums.Line[row.line as Line],
    aspect: (row, { enums }) => enums.Aspect[row.aspect],
    item: (row) => row.item,
    problem: (row) => row.problem,
    severity: (row, { enums }) => enums.Severity[row.severity],
    foundOn: (row) => row.foundOn,
    issuedOn: (row) => row.issuedOn,
    contest: (row) => row.contest,
    verdict: (row, { enums }) => (row.verdict === null ? "" : enums.InspectionVerdict[row.verdict]),
    verdictNote: (row) => row.verdictNote,
    state: async (row, { ctx, enums }) => {
      const found = row.rectificationId === null ? null : await loadOne(ctx, Rectification, row.rectificationId);
      return found === null ? "" : enums.RectificationState[found.state];
    },
  },
});

/** 指导意见台账 as a workbook. */
export const inspectionAdviceLedger = exportOf<InspectionAdvice>({
  field: "inspectionAdvices",
  list: adviceList,
  columns: {
    inspectionGroup: (row) => row.groupName,
    tenant: (row) => row.tenantName,
    line: (row, { enums }) => enums.Line[row.line as Line],
    aspect: (row, { enums }) => enums.Aspect[row.aspect],
    adviceTitle: (row) => row.title,
    advice: (row) => row.body,
    givenOn: (row) => row.givenOn,
    adoption: (row, { enums }) => enums.InspectionAdviceState[row.state],
    adviceAnswer: (row) => row.answer,
    answeredOn: (row) => row.answeredOn,
  },
});
