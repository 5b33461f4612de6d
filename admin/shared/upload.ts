import { ApiError } from "./graphql.ts";

export interface Uploaded {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

/** Sends one file; what the server refuses comes as an ApiError in the user's words. */
export async function uploadFile(file: File): Promise<Uploaded> {
  const form = new FormData();
  form.set("file", file);
  const response = await fetch("/files", { method: "POST", body: form, headers: { "x-gongjian": "1" } });
  const body = (await response.json()) as {
    file?: { id: string; name: string; size: number };
    error?: { code: string; message: string; requestId: string };
  };
  if (body.file === undefined)
    throw new ApiError(body.error?.code ?? "INTERNAL", body.error?.message ?? "", body.error?.requestId ?? null, response.status);
  return { ...body.file, url: `/files/${body.file.id}` };
}
