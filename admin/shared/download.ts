import { ApiError } from "./graphql.ts";

interface Refusal {
  readonly error?: { readonly code: string; readonly message: string; readonly requestId: string | null };
}

/** The name that the server gives a file; the last part of the address when it gives none. */
export function nameIn(disposition: string | null, href: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return new URL(href, "http://localhost").pathname.split("/").at(-1) ?? "";
}

/** Fetches a file and hands it to the browser to keep; a refusal is thrown with the server's words. */
export async function downloadFile(href: string): Promise<void> {
  const response = await fetch(href, { credentials: "same-origin" }).catch(() => {
    throw new ApiError("UNAVAILABLE", "network", null, 0);
  });
  if (!response.ok) {
    const { error } = (await response.json().catch(() => ({}))) as Refusal;
    throw new ApiError(error?.code ?? "INTERNAL", error?.message ?? String(response.status), error?.requestId ?? null, response.status);
  }
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement("a"), { href: address, download: nameIn(response.headers.get("content-disposition"), href) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
