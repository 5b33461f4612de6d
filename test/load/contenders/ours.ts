import { readGiven } from "./given.ts";
import { serve } from "./serve.ts";

/** The server as it is shipped. */
await serve(readGiven(), true);
