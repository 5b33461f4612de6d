import ArrowBackIcon from "@mui/icons-material/ArrowBack";
import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";

/** The way up: which ledger a record belongs to. */
export function BackLink({ to, label }: { to: string; label: string }) {
  const translate = useTranslate();
  return (
    <Button component={Link} to={to} color="inherit" startIcon={<ArrowBackIcon fontSize="small" />} sx={{ mb: 0.5 }}>
      {translate(label)}
    </Button>
  );
}
