import * as contract from "../../schema/generated/graphql.ts";

export type ImportKind = contract.ImportKind;
export type ImportLine = contract.ImportRowFragment;
export type ImportRecord = contract.ImportRecordFragment;
export type Change = ImportRecord["changes"][number];
export type Issue = ImportRecord["issues"][number];

export const IMPORTS = contract.ImportsDocument;
export const IMPORT = contract.ImportDocument;
export const CHECK_IMPORT = contract.CheckImportDocument;

/** Acts on one import, by the names of `allowedActions`. */
export const IMPORT_ACTS = {
  commitImport: contract.CommitImportDocument,
  abandonImport: contract.AbandonImportDocument,
  undoImport: contract.UndoImportDocument,
} as const;
export const RETRY_JOB = contract.RetryJobDocument;
