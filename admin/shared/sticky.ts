const BOX_WIDTH = 32;

/** A ledger whose named column stays in sight while the others scroll, beside the tick boxes where there are any. */
export function stickyFirst(column: string, ticked: boolean) {
  const cell = `.column-${column}`;
  return {
    [`& ${cell}`]: {
      position: "sticky",
      left: ticked ? BOX_WIDTH : 0,
      zIndex: 1,
      backgroundColor: "background.paper",
      maxWidth: 260,
      overflow: "hidden",
      textOverflow: "ellipsis",
    },
    [`& thead ${cell}`]: { zIndex: 3, backgroundColor: "#efece7" },
    "& .MuiTableCell-root": { px: 0.75 },
  };
}
