import type { Line } from "../organizations/organization.entity.ts";
import { organizationName } from "../organizations/organization.service.ts";
import { exportOf } from "../platform/ledger.ts";
import { lightOf, percentOf, timeGone } from "./light.ts";
import type { TargetShare } from "./share.entity.ts";
import type { AnnualTarget } from "./target.entity.ts";
import { annualTargetList, targetShareList } from "./target.list.ts";
import { progressOf } from "./progress.ts";

/** 年度目标台账: what one's own organization sets, with how it was decomposed. */
export const annualTargetLedger = exportOf<AnnualTarget>({
  field: "annualTargets",
  list: annualTargetList,
  columns: {
    year: (row) => row.year,
    targetTitle: (row) => row.title,
    indicator: (row) => row.measure,
    targetValue: (row) => row.total,
    unit: (row) => row.unit,
    spread: (row, { enums }) => enums.TargetSpread[row.spread],
    aspects: (row, { enums }) => row.aspects.map((aspect) => enums.Aspect[aspect]).join("、"),
    dueOn: (row) => row.dueOn,
    state: (row, { enums }) => enums.AnnualTargetState[row.state],
    revision: (row) => row.revision,
    portions: async (row, { ctx }) =>
      (await Promise.all(row.shares.map(async ({ organizationId, value }) => `${await organizationName(ctx, organizationId)} ${value}`))).join("；"),
    reached: async (row, { ctx }) => (await progressOf(ctx, row)).reached,
    percent: async (row, { ctx }) => (await progressOf(ctx, row)).percent,
  },
});

/** 指标台账: one row for what falls to each organization. */
export const targetShareLedger = exportOf<TargetShare>({
  field: "targetShares",
  list: targetShareList,
  columns: {
    year: (row) => row.year,
    targetTitle: (row) => row.title,
    tenant: (row) => row.tenantName,
    line: (row, { enums }) => enums.Line[row.line as Line],
    issuer: (row) => row.issuerName,
    indicator: (row) => row.measure,
    targetValue: (row) => row.value,
    unit: (row) => row.unit,
    dueOn: (row) => row.dueOn,
    reached: (row) => row.reached,
    percent: (row) => percentOf(row),
    reachedOn: (row) => row.reachedOn,
    timeGone: (row, { ctx }) => timeGone(row, ctx.clock.today()),
    light: (row, { ctx, enums }) => enums.TargetLight[lightOf(row, ctx.clock.today())],
    reportedOn: (row) => row.reportedOn,
    state: (row, { enums }) => enums.TargetShareState[row.state],
    revision: (row) => row.revision,
  },
});
