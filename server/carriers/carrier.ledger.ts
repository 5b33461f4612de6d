import type { Line } from "../organizations/organization.entity.ts";
import { day, type Export, exportOf, type Ledger } from "../platform/ledger.ts";
import { loadMany } from "../platform/loader.ts";
import { type Carrier, CarrierAdoption } from "./carrier.entity.ts";
import { amongCampaigns, carrierList, sharedCarrierList } from "./carrier.list.ts";

const WHAT: Ledger<Carrier>["columns"] = {
  tenant: (row) => row.tenantName,
  line: (row, { enums }) => enums.Line[row.line as Line],
  carrierTitle: (row) => row.title,
  origin: (row, { enums }) => enums.CarrierOrigin[row.origin],
  carrierProblem: (row) => row.problem,
  practice: (row) => row.practice,
  results: (row) => row.results,
};

/** 载体台账 as a workbook, with who copied each. */
export const carrierLedger = exportOf<Carrier>({
  field: "carriers",
  list: carrierList,
  columns: {
    ...WHAT,
    resultsOn: (row) => row.resultsOn,
    sharedAt: (row) => day(row.sharedAt),
    adoptedFrom: (row) => row.adoptedFromName,
    adopters: async (row, { ctx }) =>
      (await loadMany(ctx, CarrierAdoption, "carrierId", row.id, { by: "id", direction: "ASC" })).map(({ adopterName }) => adopterName).join("、"),
    endedOn: (row) => row.endedOn,
  },
});

const offered = exportOf<Carrier>({ field: "sharedCarriers", list: sharedCarrierList, columns: WHAT });

/** 同行载体 as a workbook: what peers offer in one's own campaigns. */
export const sharedCarrierLedger: Export = {
  ...offered,
  async sheet(ctx, args) {
    return offered.sheet(ctx, await amongCampaigns(ctx, args));
  },
};
