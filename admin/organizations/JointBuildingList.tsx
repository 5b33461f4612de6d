import {
  Alert,
  Button,
  Card,
  CardContent,
  Chip,
  Stack,
  type Theme,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
} from "@mui/material";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Title, useTranslate } from "react-admin";
import { viewer } from "../app/session.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { request } from "../shared/graphql.ts";
import { JointBuildingDialog } from "./JointBuildingDialog.tsx";
import { pairState } from "./link-state.ts";
import { END_JOINT_BUILDING, JOINT_BUILDINGS, type JointBuilding } from "./mass-group.graphql.ts";
import { WorkbookLink } from "../shared/ExportButton.tsx";
import { workbookHref } from "../shared/workbook.ts";

const KEY = ["jointBuildings"];
const COLUMNS = ["party", "mass", "validFrom", "validTo", "note"] as const;

/** 党群共建结对: which Party organization builds with which mass organization, since when. */
export function JointBuildingList() {
  const translate = useTranslate();
  const client = useQueryClient();
  const [creating, setCreating] = useState(false);
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { data: pairs } = useQuery({
    queryKey: KEY,
    queryFn: async () => (await request(JOINT_BUILDINGS)).jointBuildings,
  });
  const reload = () => void client.invalidateQueries({ queryKey: KEY });
  const Pairs = isPhone ? PairCards : PairTable;
  return (
    <Stack spacing={1} sx={{ p: { xs: 1, sm: 1.5 } }}>
      <Title title="jointBuildings.name" />
      <Stack direction="row" sx={{ justifyContent: "flex-end", alignItems: "center", gap: 1 }}>
        <WorkbookLink href={workbookHref("jointBuildings", {})} />
        {viewer()?.tenant.kind === "PARTY_COMMITTEE" && (
          <Button variant="contained" onClick={() => setCreating(true)}>
            {translate("jointBuildings.acts.create")}
          </Button>
        )}
      </Stack>
      {pairs?.length === 0 && <Alert severity="info">{translate("jointBuildings.empty")}</Alert>}
      {pairs !== undefined && pairs.length > 0 && <Pairs pairs={pairs} onDone={reload} />}
      {creating && (
        <JointBuildingDialog
          onClose={() => {
            setCreating(false);
            reload();
          }}
        />
      )}
    </Stack>
  );
}

interface PairsProps {
  readonly pairs: readonly JointBuilding[];
  readonly onDone: () => void;
}

function PairTable({ pairs, onDone }: PairsProps) {
  const translate = useTranslate();
  return (
    <Card variant="outlined" sx={{ overflowX: "auto" }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`jointBuildings.fields.${column}`)}</TableCell>
            ))}
            <TableCell>{translate("organizations.fields.status")}</TableCell>
            <TableCell>{translate("jointBuildings.acts.column")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {pairs.map((pair) => (
            <TableRow key={pair.id}>
              <TableCell>{pair.party.name}</TableCell>
              <TableCell>{pair.mass.name}</TableCell>
              <TableCell>{pair.validFrom}</TableCell>
              <TableCell>{pair.validTo ?? translate("jointBuildings.openEnd")}</TableCell>
              <TableCell>{pair.note}</TableCell>
              <TableCell>
                <PairState pair={pair} />
              </TableCell>
              <TableCell>
                <PairActs pair={pair} onDone={onDone} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function PairCards({ pairs, onDone }: PairsProps) {
  const translate = useTranslate();
  return pairs.map((pair) => (
    <Card key={pair.id} variant="outlined">
      <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
        <Typography component="h2" variant="subtitle2">
          {pair.party.shortName} × {pair.mass.shortName} <PairState pair={pair} />
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {pair.validFrom} — {pair.validTo ?? translate("jointBuildings.openEnd")}
        </Typography>
        <Typography variant="body2">{pair.note}</Typography>
        <PairActs pair={pair} onDone={onDone} />
      </CardContent>
    </Card>
  ));
}

function PairState({ pair }: { readonly pair: JointBuilding }) {
  const translate = useTranslate();
  const state = pairState(pair, viewer()?.today ?? "");
  return (
    <Chip
      size="small"
      variant="outlined"
      color={state === "current" ? "success" : "default"}
      label={translate(`jointBuildings.${state}`)}
      sx={{ height: 20 }}
    />
  );
}

function PairActs({ pair, onDone }: { readonly pair: JointBuilding; readonly onDone: () => void }) {
  const translate = useTranslate();
  const inputs = [
    {
      name: "validTo",
      label: "jointBuildings.fields.validTo",
      kind: "date",
      required: true,
      initial: viewer()?.today ?? "",
    },
  ] as const;
  const definitions = {
    endJointBuilding: {
      document: END_JOINT_BUILDING,
      inputs,
      confirm: translate("jointBuildings.acts.endHelp"),
    },
  };
  return <ActionBar record={pair} definitions={definitions} onDone={onDone} />;
}
