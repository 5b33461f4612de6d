import { Button, Stack } from "@mui/material";
import { type ChangeEvent, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { ApiError } from "../shared/graphql.ts";
import { type Uploaded, uploadFile } from "../shared/upload.ts";

/** Files that go with a task to everybody who receives it. */
export function TaskFiles({ files, onChange }: { files: readonly Uploaded[]; onChange: (files: readonly Uploaded[]) => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const choose = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const chosen = [...(event.target.files ?? [])];
    event.target.value = "";
    setBusy(true);
    try {
      const added: Uploaded[] = [];
      for (const file of chosen) added.push(await uploadFile(file));
      onChange([...files, ...added]);
    } catch (error) {
      notify(error instanceof ApiError ? error.message : translate("app.offline"), { type: "error" });
    } finally {
      setBusy(false);
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
            aria-label={`${translate("assignments.fill.remove")} ${file.name}`}
            onClick={() => onChange(files.filter((one) => one.id !== file.id))}
          >
            {translate("assignments.fill.remove")}
          </Button>
        </div>
      ))}
      <Button component="label" variant="outlined" disabled={busy} sx={{ alignSelf: "flex-start" }}>
        {translate(busy ? "assignments.fill.uploading" : "assignments.fill.upload")}
        <input type="file" multiple hidden aria-label={translate("assignments.fill.upload")} onChange={(event) => void choose(event)} />
      </Button>
    </Stack>
  );
}
