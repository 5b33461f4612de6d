import { columnWords, ledgerWords } from "../../schema/labels/ledgers.ts";
import { labels } from "../../schema/labels/labels.ts";
import type { CarrierFigure } from "../carriers/figures.ts";
import type { Export } from "../platform/ledger.ts";
import { campaignRows } from "./campaign.report.ts";
import { carrierRows } from "./carrier.report.ts";
import type { CarrierFigures } from "./carrier.types.ts";

/** 活动推进情况: one row for each organization. */
export const campaignReportExport: Export = {
  name: "campaignReport",
  field: "campaignReport",
  list: null,
  async sheet(ctx, args) {
    const { locale } = ctx.viewer;
    const { Line, ThemeState } = labels[locale].enums;
    const rows = await campaignRows(ctx, String(args["campaignId"]));
    return {
      name: ledgerWords.campaignReport[locale],
      head: (["territory", "tenant", "line", "themeTitle", "themeState", "behind", "open"] as const).map((name) => columnWords[name][locale]),
      async *rows() {
        for (const { territoryName, name, line, theme, themeState, behind, open } of rows) {
          const state = themeState === null ? "" : ThemeState[themeState];
          yield [territoryName, name, Line[line], theme, state, behind.map((stage) => stage.name).join("、"), open];
        }
      },
    };
  },
};

const CARRIERS: ReadonlyArray<readonly [keyof CarrierFigures, CarrierFigure]> = [
  ["total", "TOTAL"],
  ["inherited", "INHERITED"],
  ["innovated", "INNOVATED"],
  ["adopted", "ADOPTED"],
  ["withResults", "WITH_RESULTS"],
  ["shared", "SHARED"],
  ["spread", "SPREAD"],
];

/** 载体情况汇总: one row for each organization. */
export const carrierReportExport: Export = {
  name: "carrierReport",
  field: "carrierReport",
  list: null,
  async sheet(ctx, args) {
    const { locale } = ctx.viewer;
    const { Line, CarrierFigure: words } = labels[locale].enums;
    const all = await carrierRows(ctx, String(args["campaignId"]));
    const rows = args["without"] === true ? all.filter(({ figures }) => figures.withoutCarrier > 0) : all;
    return {
      name: ledgerWords.carrierReport[locale],
      head: [
        ...(["territory", "tenant", "line"] as const).map((name) => columnWords[name][locale]),
        ...CARRIERS.map(([, figure]) => words[figure]),
        columnWords.adoptions[locale],
      ],
      async *rows() {
        for (const { territoryName, name, line, figures } of rows) {
          yield [territoryName, name, Line[line], ...CARRIERS.map(([column]) => figures[column]), figures.adoptions];
        }
      },
    };
  },
};
