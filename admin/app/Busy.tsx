import { LinearProgress } from "@mui/material";
import { useIsFetching } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";

const PATIENCE = 200;

/** A line above the page while something is on its way for longer than one notices. */
export function Busy() {
  const translate = useTranslate();
  const fetching = useIsFetching() > 0;
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!fetching) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [fetching]);
  if (!late) return null;
  return <LinearProgress aria-label={translate("ra.page.loading")} sx={{ position: "fixed", top: 0, left: 0, right: 0, height: 3, zIndex: 1300 }} />;
}
