import { Box, Chip } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Row } from "./carrier.graphql.ts";

/** Where a carrier comes from, and where it has gone, in words. */
export function Standing({ row }: { row: Row }) {
  const translate = useTranslate();
  const chips: Array<readonly [words: string, colour: "default" | "success" | "info"]> = [
    [
      row.adoptedFrom === null ? translate(`enums.CarrierOrigin.${row.origin}`) : translate("carriers.adoptedFrom", { name: row.adoptedFrom }),
      "default",
    ],
    ...(row.sharedAt === null ? [] : ([[translate("enums.CarrierFigure.SHARED"), "info"]] as const)),
    ...(row.adoptions.length === 0 ? [] : ([[translate("carriers.copied", { smart_count: row.adoptions.length }), "success"]] as const)),
    ...(row.ownCopyId === null ? [] : ([[translate("carriers.copiedByUs"), "success"]] as const)),
    ...(row.endedOn === null ? [] : ([[translate("enums.CarrierFigure.ENDED"), "default"]] as const)),
  ];
  return (
    <Box component="span" sx={{ display: "inline-flex", gap: 0.5, flexWrap: "wrap" }}>
      {chips.map(([words, colour]) => (
        <Chip key={words} size="small" variant="outlined" color={colour} label={words} sx={{ height: 20 }} />
      ))}
    </Box>
  );
}
