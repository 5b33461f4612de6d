import DownloadIcon from "@mui/icons-material/Download";
import { Button } from "@mui/material";
import { useListContext, useTranslate } from "react-admin";
import { operators } from "../app/dataProvider.ts";

/** The whole ledger as it is filtered, made on the server. */
export function ExportButton({ view }: { view: "RECEIVED" | "ISSUED" | "OVERSEEN" }) {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const query = new URLSearchParams({ view, filter: JSON.stringify(operators(filterValues ?? {})) });
  return (
    <Button component="a" href={`/exports/assignments.xlsx?${query}`} startIcon={<DownloadIcon />}>
      {translate("app.exportExcel")}
    </Button>
  );
}
