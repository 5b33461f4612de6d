import { fileURLToPath } from "node:url";
import { cruise, type IForbiddenRuleType } from "dependency-cruiser";
import { expect, test } from "vitest";

const FEATURE = "^server/(?!platform|demo|launch|schema|app|main|cli|print-schema)([^/]+)/";

/** The rules of the architecture, each with why. */
const forbidden: IForbiddenRuleType[] = [
  {
    name: "no-cycles",
    severity: "error",
    from: { path: "^(server|admin|schema)/" },
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  { name: "admin-and-server-meet-only-in-schema", severity: "error", from: { path: "^admin/" }, to: { path: "^server/" } },
  { name: "server-knows-no-console", severity: "error", from: { path: "^server/" }, to: { path: "^admin/" } },
  { name: "schema-depends-on-nobody", severity: "error", from: { path: "^schema/" }, to: { path: "^(server|admin)/" } },
  { name: "platform-knows-no-feature", severity: "error", from: { path: "^server/platform/" }, to: { path: "^server/(?!platform/)" } },
  { name: "resolvers-are-leaves", severity: "error", from: { path: "^server/(?!schema\\.ts$)" }, to: { path: "\\.resolver\\.ts$" } },
  {
    name: "ways-in-are-leaves",
    severity: "error",
    from: { path: FEATURE },
    to: { path: "^server/[^/]+\\.ts$|\\.http\\.ts$", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "a-policy-is-a-table",
    severity: "error",
    from: { path: "\\.policy\\.ts$" },
    to: { path: "\\.(service|resolver|list|ledger)\\.ts$" },
  },
  { name: "features-know-neither-pg-nor-apollo", severity: "error", from: { path: FEATURE }, to: { path: "node_modules/(pg|@apollo)/" } },
  // test/security/once.test.ts delivers every job of app.ts twice; one begun elsewhere would escape it.
  {
    name: "jobs-are-listed-in-app",
    severity: "error",
    from: { path: "^server/", pathNot: "^server/app\\.ts$" },
    to: { path: "^server/platform/every\\.ts$" },
  },
  { name: "services-speak-no-graphql", severity: "error", from: { path: "\\.service\\.ts$" }, to: { path: "node_modules/(graphql|type-graphql)/" } },
];

test("imports follow the architecture", async () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const result = await cruise(["server", "admin", "schema/labels"], {
    baseDir: root,
    ruleSet: { forbidden },
    validate: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(admin|server)/dist|\\.test\\.tsx?$" },
    tsPreCompilationDeps: true,
    parser: "swc",
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  });
  const { output } = result;
  if (typeof output === "string") throw new Error("no result");
  expect(output.summary.totalCruised).toBeGreaterThan(150);
  expect(output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});
