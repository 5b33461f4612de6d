import DownloadIcon from "@mui/icons-material/Download";
import { Button } from "@mui/material";
import { type MouseEvent, useState } from "react";
import { useListContext, useTranslate } from "react-admin";
import { workbookOf } from "../app/dataProvider.ts";
import { downloadFile } from "./download.ts";
import { useFault } from "./useFault.ts";

/** A workbook made on the server; the page stays where it is, and says so when the server refuses. */
export function WorkbookLink({ href, label = "app.exportExcel" }: { readonly href: string; readonly label?: string }) {
  const translate = useTranslate();
  const fault = useFault();
  const [busy, setBusy] = useState(false);
  const fetchIt = async (event: MouseEvent): Promise<void> => {
    // Into a new tab: that is the browser's own way.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    await downloadFile(href).catch(fault);
    setBusy(false);
  };
  return (
    <Button
      component="a"
      href={href}
      download
      startIcon={<DownloadIcon />}
      size="small"
      sx={{ whiteSpace: "nowrap", flexShrink: 0 }}
      aria-busy={busy}
      onClick={(event: MouseEvent) => void fetchIt(event)}
    >
      {translate(busy ? "app.exporting" : label)}
    </Button>
  );
}

/** The whole list around it as it is filtered and sorted now, not its page. */
export function ExportButton() {
  const { resource, filterValues, sort } = useListContext();
  return <WorkbookLink href={workbookOf(resource, { filter: filterValues, sort })} />;
}
