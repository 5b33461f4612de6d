import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Radio,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";

/** One field that two people left different. */
export interface Difference {
  readonly name: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

interface Props {
  readonly differences: readonly Difference[];
  /** Names of the fields to take from the other version; the rest stays as it was typed here. */
  readonly onChoose: (theirs: ReadonlySet<string>) => void;
}

const READABLE = { whiteSpace: "pre-wrap", verticalAlign: "top", minWidth: 160, maxWidth: 320, overflowWrap: "anywhere" } as const;

/** Somebody else saved first: both versions side by side, and for every field a choice. Nothing typed is thrown away unasked. */
export function ConflictDialog({ differences, onChoose }: Props) {
  const translate = useTranslate();
  const id = useId();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const pick = (name: string, other: boolean): void => {
    const next = new Set(theirs);
    if (other) next.add(name);
    else next.delete(name);
    setTheirs(next);
  };
  const cell = (difference: Difference, other: boolean) => (
    <TableCell sx={READABLE}>
      <Radio
        size="small"
        sx={{ p: 0, mr: 1 }}
        checked={theirs.has(difference.name) === other}
        onChange={() => pick(difference.name, other)}
        name={`${id} ${difference.name}`}
        slotProps={{ input: { "aria-label": `${difference.label} ${translate(other ? "app.versions.theirs" : "app.versions.mine")}` } }}
      />
      {(other ? difference.theirs : difference.mine) || "—"}
    </TableCell>
  );
  return (
    <Dialog open maxWidth="md" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{translate("app.versions.title")}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ mb: 1 }}>
          {translate("app.versions.text")}
        </Typography>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate("app.versions.field")}</TableCell>
              <TableCell>{translate("app.versions.mine")}</TableCell>
              <TableCell>{translate("app.versions.theirs")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {differences.map((difference) => (
              <TableRow key={difference.name}>
                <TableCell sx={{ verticalAlign: "top" }}>{difference.label}</TableCell>
                {cell(difference, false)}
                {cell(difference, true)}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={() => onChoose(theirs)}>
          {translate("app.versions.save")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
