import { type ColumnName, columnWords, ledgerWords } from "../../schema/labels/ledgers.ts";
import { type Export, exportOf, type Ledger, type Reading } from "../platform/ledger.ts";
import { loadOne } from "../platform/loader.ts";
import { parentToday } from "./hierarchy.service.ts";
import type { Hierarchy } from "./hierarchy.entity.ts";
import { JointBuilding } from "./joint-building.entity.ts";
import { MassGroup } from "./mass-group.entity.ts";
import { jointBuildingList, massGroupList, officersFor } from "./mass-group.service.ts";
import { officerTerms } from "./officer-terms.service.ts";
import type { Organization } from "./organization.entity.ts";
import { organizationList, organizationName, principalFor } from "./organization.service.ts";

const above =
  (hierarchy: Hierarchy) =>
  async (row: Organization, { ctx }: Reading): Promise<string> =>
    (await parentToday(ctx, row.id, hierarchy))?.name ?? "";

/** 组织名录 as a workbook. */
export const organizationLedger = exportOf<Organization>({
  field: "organizations",
  list: organizationList,
  columns: {
    name: (row) => row.name,
    shortName: (row) => row.shortName,
    kind: (row, { enums }) => enums.OrganizationKind[row.kind],
    line: (row, { enums }) => enums.Line[row.line],
    divisionCode: (row) => row.divisionCode,
    status: (row, { enums }) => enums.OrganizationStatus[row.status],
    lineParent: above("LINE"),
    territoryParent: above("TERRITORY"),
    principal: (row, { ctx }) => principalFor(ctx, row),
  },
});

/** 基层群团名册; officers only for their own organization, as everywhere. */
export const massGroupBook: Ledger<MassGroup> = {
  field: "massGroups",
  list: massGroupList,
  columns: {
    name: (row) => row.name,
    tenant: (row, { ctx }) => organizationName(ctx, row.tenantId),
    kind: (row, { enums }) => enums.MassGroupKind[row.kind],
    status: (row, { enums }) => enums.MassGroupStatus[row.status],
    parent: async (row, { ctx }) => (row.parentId === null ? "" : ((await loadOne(ctx, MassGroup, row.parentId))?.name ?? "")),
    divisionCode: (row) => row.divisionCode,
    memberCount: (row) => row.memberCount,
    foundedOn: (row) => row.foundedOn,
    officers: (row, { ctx }) =>
      officersFor(ctx, row)
        .map(({ name, post, termEndsOn }) => [post, name, termEndsOn].filter((part) => part !== null).join(" "))
        .join("；"),
    id: (row) => row.id,
  },
};
/** The same as a workbook. */
export const massGroupLedger = exportOf(massGroupBook);

/** 党群共建结对 as a workbook. */
export const jointBuildingLedger = exportOf<JointBuilding>({
  field: "jointBuildings",
  list: jointBuildingList,
  columns: {
    party: (row, { ctx }) => organizationName(ctx, row.tenantId),
    mass: (row, { ctx }) => organizationName(ctx, row.massOrganizationId),
    validFrom: (row) => row.validFrom,
    validTo: (row) => row.validTo,
    note: (row) => row.note,
  },
});

const TERM_COLUMNS: readonly ColumnName[] = ["group", "tenant", "post", "person", "termEndsOn"];

/** 任期届满 as a workbook: all of them, where the page shows the most urgent. */
export const officerTermsExport: Export = {
  name: "officerTerms",
  field: "officerTerms",
  list: null,
  async sheet(ctx, args) {
    const { locale } = ctx.viewer;
    const { items } = await officerTerms(ctx, typeof args["until"] === "string" ? args["until"] : ctx.clock.today(), null);
    return {
      name: ledgerWords.officerTerms[locale],
      head: TERM_COLUMNS.map((name) => columnWords[name][locale]),
      async *rows() {
        for (const { groupName, tenantName, post, holder, termEndsOn } of items) yield [groupName, tenantName, post, holder, termEndsOn];
      },
    };
  },
};
