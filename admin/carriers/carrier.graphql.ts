import * as contract from "../../schema/generated/graphql.ts";

export type Row = contract.CarrierRowFragment;
export type Carrier = contract.CarrierRecordFragment;
export type Report = contract.CarrierReportQuery["carrierReport"];
export type Numbers = contract.CarrierNumbersFragment;

export const CARRIERS = contract.CarriersDocument;
export const SHARED = contract.SharedCarriersDocument;
export const CARRIER = contract.CarrierDetailsDocument;
export const CAMPAIGNS = contract.CarrierCampaignsDocument;
export const REPORT = contract.CarrierReportDocument;
export const CREATE = contract.CreateCarrierDocument;
export const EDIT = contract.EditCarrierDocument;

/** Acts on one carrier, by the names of `allowedActions`. */
export const ACTS = {
  shareCarrier: { document: contract.ShareCarrierDocument, colour: "primary" as const, confirm: "carriers.shareText" },
  unshareCarrier: { document: contract.UnshareCarrierDocument },
  endCarrier: {
    document: contract.EndCarrierDocument,
    inputs: [{ name: "reason", label: "carriers.fields.endNote", kind: "text" as const, required: true }],
  },
  adoptCarrier: { document: contract.AdoptCarrierDocument, colour: "success" as const, confirm: "carriers.adoptText" },
};
