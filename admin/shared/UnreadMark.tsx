import { Chip } from "@mui/material";
import { useTranslate } from "react-admin";

/** Says "unread" in a word; bold type alone is not heard and hardly seen. */
export function UnreadMark() {
  const translate = useTranslate();
  return <Chip size="small" color="error" variant="outlined" label={translate("app.unread")} sx={{ height: 18, mr: 0.5 }} />;
}
