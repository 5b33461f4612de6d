import { columnWords, ledgerWords } from "../../schema/labels/ledgers.ts";
import { labels } from "../../schema/labels/labels.ts";
import type { Export } from "../platform/ledger.ts";
import { coverageRows } from "./coverage.report.ts";
import type { CoverageInput } from "./coverage.types.ts";

const inputOf = (value: unknown): Partial<CoverageInput> => (typeof value === "object" && value !== null ? value : {});

/** 承诺覆盖: one row for each subject that should commit, and what it has. */
export const coverageExport: Export = {
  name: "commitmentCoverage",
  field: "commitmentCoverage",
  list: null,
  async sheet(ctx, args) {
    const { locale } = ctx.viewer;
    const { CommitmentKind, CoverageFigure, CoverageType, Line } = labels[locale].enums;
    const rows = await coverageRows(ctx, inputOf(args["input"]));
    return {
      name: ledgerWords.commitmentCoverage[locale],
      head: (["territory", "tenant", "line", "type", "name", "coverage", "kinds"] as const).map((name) => columnWords[name][locale]),
      async *rows() {
        for (const { territoryName, tenantName, line, type, name, kinds } of rows) {
          const covered = CoverageFigure[kinds.length > 0 ? "COVERED" : "UNCOVERED"];
          yield [territoryName, tenantName, Line[line], CoverageType[type], name, covered, kinds.map((kind) => CommitmentKind[kind]).join("、")];
        }
      },
    };
  },
};
