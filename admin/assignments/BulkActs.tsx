import { BulkActs as SharedBulkActs } from "../shared/BulkActs.tsx";
import { BULK } from "./assignment.graphql.ts";

/** Acts on the ticked rows that ask for nothing more. */
export function BulkActs({ names }: { names: ReadonlyArray<keyof typeof BULK> }) {
  return <SharedBulkActs acts={Object.fromEntries(names.map((name) => [name, { document: BULK[name] }]))} />;
}
