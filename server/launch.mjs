// The launcher needs nothing but Node and npm. It installs what the lock file says, then runs the real command
// under the Node version the platform was built for (an npm package, so that it comes with the lock file).
import { check, test } from "./launch/check.mjs";
import { build, install } from "./launch/install.mjs";
import { Failure, tell, tool, typescript } from "./launch/place.mjs";
import { runNode, stopChildren, watchParent } from "./launch/process.mjs";

const [command = "start", ...rest] = process.argv.slice(2);

/** Runs one of the programs that are built from the server's sources. */
async function built(program, ...args) {
  const code = await build();
  return code === 0 ? runNode([`server/dist/${program}.mjs`, ...args, ...rest]) : code;
}

/** The server again after every change, and the console's own development server before it. */
async function dev() {
  const server = runNode(["--watch", "--watch-preserve-output", ...typescript("server/main.ts", ...rest)]);
  const console = runNode([tool("vite/bin/vite.js"), "--config", "admin/vite.config.ts"]);
  const code = await Promise.race([server, console]);
  stopChildren();
  await Promise.all([server, console]);
  return code;
}

/** Prints the schema from the resolvers, then the types of the console's operations from the schema. */
async function schema() {
  const code = await runNode(typescript("server/print-schema.ts"));
  if (code !== 0) return code;
  return runNode(typescript("schema/codegen.ts"));
}

const COMMANDS = {
  start: () => built("main"),
  dev,
  build,
  test: () => test(rest),
  check: () => check(rest),
  schema,
  migrate: () => built("cli", "migrate"),
  seed: () => built("cli", "seed"),
  bench: () => runNode(typescript("test/load/bench.ts", ...rest)),
  cli: () => built("cli"),
};

async function main() {
  const version = process.versions.node;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Failure(`Node 20.19 or newer is needed, this is ${version}`);
  const known = Object.keys(COMMANDS);
  if (!known.includes(command)) throw new Failure(`unknown command ${command}; known are ${known.join(", ")}`);
  watchParent();
  await install();
  return COMMANDS[command]();
}

main().then(
  (code) => process.exit(code),
  (error) => {
    tell(`gongjian: ${error instanceof Failure ? error.message : error.stack}`);
    process.exit(1);
  },
);
