import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Content, Deliverable, FileInfo } from "./assignment.graphql.ts";

function sizeOf(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : bytes < 1_048_576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}

export function FileLinks({ files, assignmentId }: { files: readonly FileInfo[]; assignmentId?: string }) {
  return (
    <>
      {files.map((file) => (
        <div key={file.id}>
          <a href={assignmentId === undefined ? file.url : `${file.url}?assignment=${assignmentId}`}>{file.name}</a>（{sizeOf(file.size)}）
        </div>
      ))}
    </>
  );
}

/** What was handed in, deliverable by deliverable. */
export function ContentView({ deliverables, contents }: { deliverables: readonly Deliverable[]; contents: readonly Content[] }) {
  const translate = useTranslate();
  return (
    <Box component="dl" sx={{ m: 0 }}>
      {deliverables.map((deliverable) => {
        const content = contents.find((one) => one.key === deliverable.key);
        const training = content?.training ?? null;
        return (
          <Box key={deliverable.key} sx={{ mt: 1 }}>
            <Typography component="dt" variant="caption" color="text.secondary">
              {deliverable.title}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, whiteSpace: "pre-wrap" }}>
              {content?.text ?? ""}
              {training === null
                ? ""
                : [
                    training.heldOn,
                    training.place,
                    training.topic,
                    training.attendees === null ? null : `${translate("assignments.fill.attendees")} ${training.attendees}`,
                  ]
                    .filter((part) => part !== null && part !== "")
                    .join(" · ")}
            </Typography>
            <FileLinks files={content?.files ?? []} />
          </Box>
        );
      })}
    </Box>
  );
}
