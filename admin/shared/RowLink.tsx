import { Link as Anchor } from "@mui/material";
import { Link } from "react-router-dom";

/** The name in a row as a link: the keyboard opens it too, which a row that listens to clicks does not offer. */
export function RowLink({ to, text }: { to: string; text: string }) {
  return (
    <Anchor component={Link} to={to} color="inherit" underline="hover" title={text} onClick={(event) => event.stopPropagation()}>
      {text}
    </Anchor>
  );
}
