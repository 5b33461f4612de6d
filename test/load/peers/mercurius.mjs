// Mercurius on Fastify, jit from the first request on.
import Fastify from "fastify";
import mercurius from "mercurius";
import { resolvers, typeDefs } from "./graphql.mjs";
import { given, viewerOf } from "./work.mjs";

const app = Fastify({ logger: false });
await app.register(mercurius, {
  schema: typeDefs,
  resolvers,
  jit: 1,
  context: async (request) => ({ viewer: await viewerOf(request) }),
});
await app.listen({ port: given.port, host: "127.0.0.1" });
process.stdout.write(`ready ${process.pid}\n`);
