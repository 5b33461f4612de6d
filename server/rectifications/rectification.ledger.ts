import { daysBetween } from "../platform/clock.ts";
import { type Export, exportOf } from "../platform/ledger.ts";
import type { Rectification } from "./rectification.entity.ts";
import { narrowed, rectificationList } from "./rectification.list.ts";
import { clockDueOn, timelinessOf } from "./timeliness.ts";

const closedOn = ({ state, closedOn: day }: Rectification): string | null => (state === "CLOSED" ? day : null);

const ledger = exportOf<Rectification>({
  field: "rectifications",
  list: rectificationList,
  columns: {
    item: (row) => row.item,
    rectifier: (row) => row.tenantName,
    verifier: (row) => row.verifierName,
    source: (row, { enums }) => enums.RectificationSource[row.source],
    sourceTitle: (row) => row.sourceTitle,
    aspect: (row, { enums }) => enums.Aspect[row.aspect],
    severity: (row, { enums }) => enums.Severity[row.severity],
    problem: (row) => row.problem,
    measure: (row) => row.measure,
    owner: (row) => row.ownerName,
    state: (row, { enums }) => enums.RectificationState[row.state],
    timeliness: (row, { enums, ctx }) => enums.RectificationTimeliness[timelinessOf(row, ctx.clock.today())],
    openedOn: (row) => row.openedOn,
    limitOn: (row) => row.limitOn,
    clockDueOn: (row) => clockDueOn(row),
    progress: (row) => row.progress,
    closedOn,
    daysToClose: (row) => {
      const day = closedOn(row);
      return day === null ? null : daysBetween(row.openedOn, day);
    },
    repeated: (row, { enums }) => (row.repeatOf === null ? "" : enums.RectificationFigure.REPEATED),
    supervisionLevel: (row, { enums }) => (row.supervisionLevel === null ? "" : enums.SupervisionLevel[row.supervisionLevel]),
    decisionNote: (row) => row.decisionNote,
  },
});

/** 整改台账 as a workbook; in which view is the reader's choice. */
export const rectificationLedger: Export = { ...ledger, sheet: (ctx, args) => ledger.sheet(ctx, narrowed(ctx, args, args["view"])) };
