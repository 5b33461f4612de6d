import { z } from "zod";

/** What the bench tells a contender's process. */
const shape = z.object({
  port: z.number(),
  ownerUrl: z.string(),
  urls: z.object({ tenant: z.string(), issuer: z.string(), oversight: z.string(), public: z.string(), platform: z.string() }),
  data: z.string(),
  /** Documents beside the console's, by hash. */
  documents: z.record(z.string(), z.string()),
});
export type Given = z.infer<typeof shape>;

export function readGiven(): Given {
  return shape.parse(JSON.parse(process.env["BENCH"] ?? "{}"));
}
