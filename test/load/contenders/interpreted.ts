import { readGiven } from "./given.ts";
import { serve } from "./serve.ts";

/** The same server, but graphql-js runs every document. */
await serve(readGiven(), false);
