import { Button, Stack } from "@mui/material";
import { useRef, useState } from "react";
import { useTranslate } from "react-admin";
import type { FileInfoFragment } from "../../schema/generated/graphql.ts";
import { uploadFile } from "./upload.ts";
import { useFault } from "./useFault.ts";

interface Props {
  /** What the files are for; a screen reader says it. */
  readonly label: string;
  readonly files: readonly FileInfoFragment[];
  readonly onChange: (files: readonly FileInfoFragment[]) => void;
}

/** Files of a form: sent one after the other as they are chosen; those that arrived are kept when a later one is refused. */
export function FileField({ label, files, onChange }: Props) {
  const translate = useTranslate();
  const fault = useFault();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const send = async (chosen: readonly File[]): Promise<void> => {
    const arrived: FileInfoFragment[] = [];
    setBusy(true);
    try {
      for (const file of chosen) arrived.push(await uploadFile(file));
    } catch (error) {
      fault(error);
    } finally {
      setBusy(false);
      if (arrived.length > 0) onChange([...files, ...arrived]);
    }
  };
  return (
    <Stack spacing={0.5}>
      {files.map((file) => (
        <div key={file.id}>
          <a href={file.url}>{file.name}</a>{" "}
          <Button
            size="small"
            color="inherit"
            aria-label={`${translate("app.remove")} ${file.name}`}
            onClick={() => onChange(files.filter((one) => one.id !== file.id))}
          >
            {translate("app.remove")}
          </Button>
        </div>
      ))}
      <Button variant="outlined" disabled={busy} sx={{ alignSelf: "flex-start" }} onClick={() => input.current?.click()}>
        {translate(busy ? "app.uploading" : "app.upload")}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = "";
          void send(chosen);
        }}
      />
    </Stack>
  );
}
