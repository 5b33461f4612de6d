import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lexicographicSortSchema, printSchema } from "graphql";
import { createSchema } from "./schema.ts";

/** The contract as text: sorted, so that a diff shows what changed and nothing else. */
export async function printContract(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await createSchema(null)))}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../schema/schema.graphql", import.meta.url), await printContract());
}
