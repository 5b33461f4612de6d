import { type ColumnName, columnWords, ledgerWords, sheetWords } from "../../schema/labels/ledgers.ts";
import { labels } from "../../schema/labels/labels.ts";
import { organizationName } from "../organizations/organization.service.ts";
import { type Export, exportOf, type Ledger, type Reading } from "../platform/ledger.ts";
import { type Cell, percentCell } from "../platform/workbook.ts";
import { enterpriseCoverage } from "./coverage.service.ts";
import { KINDS, worksOn } from "./eligibility.ts";
import type { BodyKind, Enterprise } from "./enterprise.entity.ts";
import { enterpriseList, gapsToday } from "./enterprise.service.ts";
import type { EnterpriseGrouping, EnterpriseCoverageRow } from "./enterprise.types.ts";

/** Since when it has one of the kind, today, and whether together with others. */
const since =
  (kind: BodyKind) =>
  (row: Enterprise, { ctx, enums }: Reading): string => {
    const body = row.bodies.find((one) => one.kind === kind && worksOn(one, ctx.clock.today()));
    if (body === undefined) return "";
    return body.form === "OWN" ? body.since : `${body.since} ${enums.BodyForm.JOINT}`;
  };

/** 非公企业名册. */
export const enterpriseBook: Ledger<Enterprise> = {
  field: "enterprises",
  list: enterpriseList,
  columns: {
    name: (row) => row.name,
    creditCode: (row) => row.creditCode,
    tenant: (row, { ctx }) => organizationName(ctx, row.tenantId),
    ownership: (row, { enums }) => enums.Ownership[row.ownership],
    divisionCode: (row) => row.divisionCode,
    headcount: (row) => row.headcount,
    partyMembers: (row) => row.partyMembers,
    leagueMembers: (row) => row.leagueMembers,
    women: (row) => row.women,
    establishedOn: (row) => row.establishedOn,
    status: (row, { enums }) => enums.EnterpriseStatus[row.status],
    deregisteredOn: (row) => row.deregisteredOn,
    partySince: since("PARTY"),
    unionSince: since("UNION"),
    leagueSince: since("LEAGUE"),
    womenSince: since("WOMEN"),
    gaps: (row, { ctx, enums }) =>
      gapsToday(ctx, row)
        .map((kind) => enums.BodyKind[kind])
        .join("、"),
    id: (row) => row.id,
  },
};
/** The same as a workbook. */
export const enterpriseLedger = exportOf(enterpriseBook);

function coverageCells({ enterprises, figures }: EnterpriseCoverageRow): Cell[] {
  return [enterprises, ...figures.flatMap(({ eligible, covered }) => [eligible, covered, percentCell(eligible === 0 ? null : covered / eligible)])];
}

/** 非公企业组织覆盖 as a workbook: a row for each group, the total last. */
export const enterpriseCoverageExport: Export = {
  name: "enterpriseCoverage",
  field: "enterpriseCoverage",
  list: null,
  async sheet(ctx, args) {
    const { locale } = ctx.viewer;
    const by = (args["by"] ?? "TENANT") as EnterpriseGrouping;
    const { rows, total } = await enterpriseCoverage(ctx, { by, asOf: typeof args["asOf"] === "string" ? args["asOf"] : undefined });
    const { enums } = labels[locale];
    const word = (name: ColumnName): string => columnWords[name][locale];
    return {
      name: ledgerWords.enterpriseCoverage[locale],
      head: [
        enums.EnterpriseGrouping[by],
        word("enterprises"),
        ...KINDS.flatMap((kind) => [word("eligible"), word("covered"), word("coverageRate")].map((one) => `${enums.BodyKind[kind]} ${one}`)),
      ],
      async *rows() {
        for (const row of rows) yield [row.name, ...coverageCells(row)];
        yield [sheetWords.total[locale], ...coverageCells(total)];
      },
    };
  },
};
