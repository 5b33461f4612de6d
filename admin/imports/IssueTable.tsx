import {
  Box,
  Card,
  CardContent,
  Chip,
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
import type { Issue } from "./import.graphql.ts";

const placeOf = ({ column, row }: Issue): string => `${column ?? ""}${row}`;
const keyOf = (issue: Issue, index: number): string => `${placeOf(issue)} ${index}`;

function Message({ issue }: { readonly issue: Issue }) {
  const translate = useTranslate();
  return (
    <>
      {issue.isNote && <Chip size="small" label={translate("imports.note")} sx={{ mr: 0.5 }} />}
      {issue.message}
    </>
  );
}

function Cards({ issues }: { readonly issues: readonly Issue[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "grid", gap: 1 }}>
      {issues.map((issue, index) => (
        <Card key={keyOf(issue, index)} variant="outlined">
          <CardContent sx={{ p: 1, "&:last-child": { pb: 1 }, overflowWrap: "anywhere" }}>
            <Typography variant="subtitle2" component="h3">
              {translate("imports.row", { row: issue.row })} {issue.column ?? ""} {issue.head ?? ""}
            </Typography>
            <Typography variant="body2" color={issue.isNote ? "inherit" : "error"}>
              <Message issue={issue} />
            </Typography>
            {issue.value !== null && issue.value !== "" && (
              <Typography variant="caption" color="text.secondary">
                {issue.value}
              </Typography>
            )}
          </CardContent>
        </Card>
      ))}
    </Box>
  );
}

/** What is wrong, cell by cell, as the rows stand in the workbook. */
export function IssueTable({ issues }: { readonly issues: readonly Issue[] }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  if (isPhone) return <Cards issues={issues} />;
  return (
    <TableContainer component={Card} variant="outlined" sx={{ maxHeight: 420 }} tabIndex={0} role="region" aria-label={translate("imports.issues")}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {["where", "head", "value", "message"].map((name) => (
              <TableCell key={name}>{translate(`imports.${name}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {issues.map((issue, index) => (
            <TableRow key={keyOf(issue, index)} hover>
              <TableCell sx={{ fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" }}>{placeOf(issue)}</TableCell>
              <TableCell sx={{ whiteSpace: "nowrap" }}>{issue.head ?? ""}</TableCell>
              <TableCell sx={{ maxWidth: 260, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" }} title={issue.value ?? ""}>
                {issue.value ?? ""}
              </TableCell>
              <TableCell sx={{ color: issue.isNote ? "inherit" : "error.main" }}>
                <Message issue={issue} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
