import UploadIcon from "@mui/icons-material/Upload";
import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import type { ImportKind } from "../../schema/generated/graphql.ts";
import { importPath, mayImport } from "./importing.ts";

/** Beside a ledger: its workbook, filled in or corrected, is put in again. */
export function ImportButton({ kind }: { readonly kind: ImportKind }) {
  const translate = useTranslate();
  if (!mayImport(kind)) return null;
  return (
    <Button component={Link} to={importPath(kind)} size="small" startIcon={<UploadIcon />} sx={{ whiteSpace: "nowrap", flexShrink: 0 }}>
      {translate("app.importExcel")}
    </Button>
  );
}
