// graphql-yoga with envelop's plugin for graphql-jit, its caches of parsed and validated documents on, as they are by default.
import { createServer } from "node:http";
import { useGraphQlJit } from "@envelop/graphql-jit";
import { createSchema, createYoga } from "graphql-yoga";
import { resolvers, typeDefs } from "./graphql.mjs";
import { announce, viewerOf } from "./work.mjs";

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  context: async ({ req }) => ({ viewer: await viewerOf(req) }),
  plugins: [useGraphQlJit()],
  logging: false,
  graphiql: false,
});

announce(createServer(yoga));
