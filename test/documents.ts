import { readFileSync } from "node:fs";

/** Every operation the console can send, by its hash, from what is generated and checked. */
export function consoleDocuments(): Array<{ hash: string; text: string }> {
  const persisted = readFileSync(new URL("../schema/generated/persisted-documents.json", import.meta.url), "utf8");
  return Object.entries<string>(JSON.parse(persisted)).map(([hash, text]) => ({ hash, text }));
}

/** The console's operation of a name. */
export function consoleDocument(name: string): { hash: string; text: string } {
  const found = consoleDocuments().find(({ text }) => new RegExp(`(query|mutation) ${name}\\b`).test(text));
  if (found === undefined) throw new Error(name);
  return found;
}
