import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const admin = fileURLToPath(new URL("../admin", import.meta.url));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "dist") return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Every operation the console can send, with the file it stands in. */
export async function consoleDocuments(): Promise<Array<{ file: string; text: string }>> {
  const found: Array<{ file: string; text: string }> = [];
  for (const file of filesBelow(admin).filter((path) => path.endsWith(".graphql.ts"))) {
    const exported: object = await import(file);
    for (const text of textsIn({ ...exported }).filter((one) => /^\s*(query|mutation)\b/.test(one)))
      found.push({ file: file.slice(admin.length + 1), text });
  }
  return found;
}
