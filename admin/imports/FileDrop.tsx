import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import { Box, Button, Typography } from "@mui/material";
import { type DragEvent, useRef, useState } from "react";
import { useTranslate } from "react-admin";

interface Props {
  /** The name of the file that is being sent, if one is. */
  readonly sending: string | null;
  readonly onFile: (file: File) => void;
}

/** One workbook: dropped, or chosen with the keyboard as well as with the mouse. */
export function FileDrop({ sending, onFile }: Props) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent, value: boolean): void => {
    event.preventDefault();
    setIsOver(value);
  };
  const drop = (event: DragEvent): void => {
    over(event, false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined && sending === null) onFile(file);
  };
  return (
    <Box
      data-testid="drop"
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={drop}
      sx={{
        border: 2,
        borderStyle: "dashed",
        borderColor: isOver ? "primary.main" : "divider",
        bgcolor: isOver ? "action.hover" : "transparent",
        borderRadius: 1,
        p: { xs: 2, sm: 4 },
        textAlign: "center",
      }}
    >
      <UploadFileOutlined color="action" fontSize="large" aria-hidden />
      <Typography variant="body2" sx={{ mb: 1 }} role="status">
        {sending === null ? translate("imports.file.drop") : translate("imports.file.sending", { name: sending })}
      </Typography>
      <Button variant="contained" disabled={sending !== null} onClick={() => input.current?.click()}>
        {translate("imports.file.choose")}
      </Button>
      <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 1 }}>
        {translate("imports.file.limits")}
      </Typography>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xls,.csv"
        hidden
        aria-label={translate("imports.file.choose")}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </Box>
  );
}
