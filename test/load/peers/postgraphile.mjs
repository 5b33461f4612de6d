// PostGraphile 5 over the same tables and policies: the settings come from the session, everything else is its own.
import { createServer } from "node:http";
import { grafserv } from "postgraphile/grafserv/node";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { postgraphile } from "postgraphile";
import { given, poolOf, viewerOf } from "./work.mjs";

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ pool: poolOf(given.urls.tenant), schemas: ["public"] })],
  grafserv: { graphqlPath: "/graphql", graphiql: false, websockets: false, watch: false },
  grafast: {
    explain: false,
    async context({ node }) {
      const viewer = await viewerOf(node.req);
      return { pgSettings: { "app.tenant": viewer.id, "app.reach": "tenant", "app.groups": "{}", "app.within": "{}", "app.tour": "{}" } };
    },
  },
};

const instance = postgraphile(preset);
if (process.argv.includes("--print")) {
  const { printSchema } = await import("graphql");
  process.stdout.write(printSchema(await instance.getSchema()));
  process.exit(0);
}
const server = createServer();
server.on("error", (error) => process.stderr.write(`${error}\n`));
await instance.createServ(grafserv).addTo(server);
server.listen(given.port, "127.0.0.1", () => process.stdout.write(`ready ${process.pid}\n`));
