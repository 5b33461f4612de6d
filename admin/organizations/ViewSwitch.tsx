import AccountTreeOutlined from "@mui/icons-material/AccountTreeOutlined";
import TableRowsOutlined from "@mui/icons-material/TableRowsOutlined";
import { ToggleButton, ToggleButtonGroup } from "@mui/material";
import { useTranslate } from "react-admin";

export type View = "tree" | "ledger";

interface ViewSwitchProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={view}
      aria-label={translate("organizations.views.view")}
      onChange={(_, value: View | null) => value !== null && onChange(value)}
    >
      <ToggleButton value="tree">
        <AccountTreeOutlined fontSize="small" sx={{ mr: 0.5 }} />
        {translate("organizations.views.tree")}
      </ToggleButton>
      <ToggleButton value="ledger">
        <TableRowsOutlined fontSize="small" sx={{ mr: 0.5 }} />
        {translate("organizations.views.ledger")}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
