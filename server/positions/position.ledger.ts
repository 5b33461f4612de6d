import type { Line } from "../organizations/organization.entity.ts";
import { exportOf } from "../platform/ledger.ts";
import type { TargetPosition } from "./position.entity.ts";
import { positionList } from "./position.list.ts";

/** 争先进位目标台账: one row for each version. */
export const positionLedger = exportOf<TargetPosition>({
  field: "targetPositions",
  list: positionList,
  columns: {
    year: (row) => row.year,
    tenant: (row) => row.tenantName,
    line: (row, { enums }) => enums.Line[row.line as Line],
    versionNumber: (row) => row.number,
    peers: (row, { enums }) => enums.PositionPeers[row.peers],
    peerNames: (row) => row.peerNames.join("、"),
    standing: (row) => row.standing,
    aim: (row) => row.aim,
    explanation: (row) => row.explanation,
    movement: (row, { enums }) => enums.PositionMovement[row.movement],
    cause: (row) => row.cause,
    state: (row, { enums }) => enums.PositionState[row.state],
    publishedOn: (row) => row.publishedOn,
    supersededOn: (row) => row.supersededOn,
  },
});
