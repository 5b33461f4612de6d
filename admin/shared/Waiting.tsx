import { Box, Skeleton } from "@mui/material";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";

const PATIENCE = 200;

/** Grey lines where rows will be, only when the answer is not there at once: what comes at once must not flicker. */
export function Waiting({ rows = 6 }: { rows?: number }) {
  const translate = useTranslate();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Box role="status" aria-label={translate("ra.page.loading")} sx={{ minHeight: rows * 32, mt: 1 }}>
      {late ? Array.from({ length: rows }, (_, row) => <Skeleton key={row} variant="rounded" height={24} sx={{ mb: 1 }} />) : null}
    </Box>
  );
}
