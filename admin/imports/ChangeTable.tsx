import {
  Box,
  Card,
  CardContent,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from "@mui/material";
import { useTranslate } from "react-admin";
import type { Change } from "./import.graphql.ts";

const CUT = { maxWidth: 260, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;

function Cards({ changes }: { readonly changes: readonly Change[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "grid", gap: 1 }}>
      {changes.map(({ row, label, head, before, after }) => (
        <Card key={`${row} ${head}`} variant="outlined">
          <CardContent sx={{ p: 1, "&:last-child": { pb: 1 }, overflowWrap: "anywhere" }}>
            <Typography variant="subtitle2" component="h3">
              {translate("imports.row", { row })} {label} · {head}
            </Typography>
            <Typography variant="body2">
              {before === "" ? "—" : before} → <strong>{after === "" ? "—" : after}</strong>
            </Typography>
          </CardContent>
        </Card>
      ))}
    </Box>
  );
}

/** What a commit changes on record, cell by cell: as it stands, and as the workbook says. */
export function ChangeTable({ changes }: { readonly changes: readonly Change[] }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  if (isPhone) return <Cards changes={changes} />;
  return (
    <TableContainer component={Card} variant="outlined" sx={{ maxHeight: 320 }} tabIndex={0} role="region" aria-label={translate("imports.changes")}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {["line", "record", "head", "before", "after"].map((name) => (
              <TableCell key={name} sx={{ whiteSpace: "nowrap" }}>
                {translate(`imports.${name}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map(({ row, label, head, before, after }) => (
            <TableRow key={`${row} ${head}`} hover>
              <TableCell sx={{ fontVariantNumeric: "tabular-nums" }}>{row}</TableCell>
              <TableCell sx={CUT} title={label}>
                {label}
              </TableCell>
              <TableCell sx={{ whiteSpace: "nowrap" }}>{head}</TableCell>
              <TableCell sx={CUT} title={before}>
                {before === "" ? "—" : before}
              </TableCell>
              <TableCell sx={{ ...CUT, fontWeight: 600 }} title={after}>
                {after === "" ? "—" : after}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
