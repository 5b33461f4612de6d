import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Planned } from "./organization.graphql.ts";

interface PlanTableProps {
  readonly rows: readonly Planned[];
  readonly label: string;
  /** After making: with the passwords to hand over. */
  readonly made?: boolean;
}

/** One line per organization: where, what, what becomes of it, and who shall look after it. */
export function PlanTable({ rows, label, made = false }: PlanTableProps) {
  const translate = useTranslate();
  const head = ["name", "state", "username", ...(made ? ["password"] : [])] as const;
  // On a phone there is room for what is handed over, not for what became of it.
  const stateColumn = made ? { display: { xs: "none", sm: "table-cell" } } : {};
  const words = (key: string): string => translate(key === "name" ? "organizations.fields.name" : `organizations.plan.${key}`);
  return (
    <TableContainer tabIndex={0} role="region" aria-label={label} sx={{ maxHeight: made ? "none" : 420 }}>
      <Table size="small" stickyHeader={!made} sx={{ "& th, & td": { px: { xs: 0.75, sm: 2 } } }}>
        <TableHead>
          <TableRow>
            {head.map((key) => (
              <TableCell key={key} sx={key === "state" ? stateColumn : undefined}>
                {words(key)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={`${row.divisionCode} ${row.line}`}>
              <TableCell component="th" scope="row">
                {row.name}
                {row.userErrors.map(({ code, message }) => (
                  <Typography key={code} variant="body2" color="error">
                    {message}
                  </Typography>
                ))}
              </TableCell>
              <TableCell sx={{ whiteSpace: "nowrap", ...stateColumn }}>{translate(`enums.PlanState.${row.state}`)}</TableCell>
              <TableCell sx={{ overflowWrap: "anywhere" }}>{row.username ?? "—"}</TableCell>
              {made && <TableCell sx={{ fontFamily: "monospace", overflowWrap: "anywhere" }}>{row.temporaryPassword ?? "—"}</TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
