import { columnWords, ledgerWords } from "../../schema/labels/ledgers.ts";
import { labels } from "../../schema/labels/labels.ts";
import type { Export } from "../platform/ledger.ts";
import { positionRows, wantedPositions } from "./position.report.ts";
import { targetRows, wantedRows } from "./target.report.ts";

const objectOf = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});

/** 年度目标完成情况: one row for each share, as it was on that day. */
export const targetReportExport: Export = {
  name: "targetReport",
  field: "targetReport",
  list: null,
  async sheet(ctx, args) {
    const { locale } = ctx.viewer;
    const { Line, TargetLight } = labels[locale].enums;
    const rows = wantedRows(await targetRows(ctx, objectOf(args["input"])), objectOf(args["only"]));
    const head = ["territory", "tenant", "line", "targetTitle", "targetValue", "unit", "dueOn", "reached", "percent", "reachedOn"] as const;
    return {
      name: ledgerWords.targetReport[locale],
      head: [...head, "timeGone" as const, "light" as const].map((name) => columnWords[name][locale]),
      async *rows() {
        for (const row of rows) {
          const { territoryName, tenantName, line, title, value, unit, dueOn, reached, percent, reachedOn } = row;
          const where = [territoryName, tenantName, Line[line]];
          yield [...where, title, value, unit, dueOn, reached, percent, reachedOn, row.timeGone, TargetLight[row.light]];
        }
      },
    };
  },
};

/** 争先进位目标情况: one row for each mass organization, also without one. */
export const positionReportExport: Export = {
  name: "positionReport",
  field: "positionReport",
  list: null,
  async sheet(ctx, args) {
    const { locale } = ctx.viewer;
    const { Line, PositionFigure, PositionMovement, PositionPeers } = labels[locale].enums;
    const rows = wantedPositions(await positionRows(ctx, objectOf(args["input"])), objectOf(args["only"]));
    const head = ["territory", "tenant", "line", "peers", "groupSize", "standing", "aim", "versionNumber", "movement", "publishedOn"] as const;
    return {
      name: ledgerWords.positionReport[locale],
      head: head.map((name) => columnWords[name][locale]),
      async *rows() {
        for (const { territoryName, name, line, peers, groupSize, standing, aim, number, movement, publishedOn } of rows) {
          const where = [territoryName, name, Line[line]];
          if (peers === null || movement === null) yield [...where, PositionFigure.WITHOUT, null, null, null, null, null, null];
          else yield [...where, PositionPeers[peers], groupSize, standing, aim, number, PositionMovement[movement], publishedOn];
        }
      },
    };
  },
};
