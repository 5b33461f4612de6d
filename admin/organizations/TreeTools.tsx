import { Button, Stack, TextField, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";

interface TreeToolsProps {
  readonly q: string;
  readonly onSearch: (q: string) => void;
  readonly onOpenAll: () => void;
  readonly onCloseAll: () => void;
  /** How many records match; null while nothing is sought. */
  readonly found: number | null;
  readonly children?: ReactNode;
}

/** What stands above a tree: its switches, the search by pinyin, open and close. */
export function TreeTools({ q, onSearch, onOpenAll, onCloseAll, found, children }: TreeToolsProps) {
  const translate = useTranslate();
  const result = found === 0 ? "organizations.tree.nothing" : "organizations.tree.found";
  return (
    <>
      <Stack direction="row" sx={{ flexWrap: "wrap", alignItems: "center", gap: 1 }}>
        {children}
        <TextField
          size="small"
          type="search"
          name="q"
          margin="none"
          label={translate("organizations.tree.search")}
          value={q}
          onChange={(event) => onSearch(event.target.value)}
          sx={{ width: { xs: "100%", sm: 260 } }}
        />
        <Button size="small" onClick={onOpenAll} disabled={found !== null}>
          {translate("organizations.tree.open")}
        </Button>
        <Button size="small" onClick={onCloseAll} disabled={found !== null}>
          {translate("organizations.tree.close")}
        </Button>
      </Stack>
      <Typography variant="body2" color="text.secondary" role="status">
        {found === null ? "" : translate(result, { smart_count: found })}
      </Typography>
    </>
  );
}
