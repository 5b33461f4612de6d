import { commitmentSheet } from "../commitments/commitment.sheet.ts";
import { massGroupSheet } from "../organizations/mass-group.sheet.ts";
import { relationSheet } from "../reviews/relation.sheet.ts";
import { enterpriseSheet } from "../enterprises/enterprise.sheet.ts";
import type { ImportKind } from "./import.entity.ts";
import type { Sheet } from "./sheet.ts";

/** What can be put in as a workbook. One more is one more file `x.sheet.ts`, and its line here. */
export const sheets: readonly Sheet[] = [enterpriseSheet, massGroupSheet, relationSheet, commitmentSheet];

export function sheetOfKind(kind: ImportKind): Sheet {
  const found = sheets.find((sheet) => sheet.kind === kind);
  if (found === undefined) throw new Error(`no sheet for ${kind}`);
  return found;
}
