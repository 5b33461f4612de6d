import "reflect-metadata";
import { mkdirSync } from "node:fs";
import type { App } from "./app.ts";
import { type Config, loadConfig } from "./platform/config.ts";
import { databaseOf, type Databases } from "./platform/databases.ts";
import { lockFolder } from "./platform/lock.ts";
import { migrate } from "./platform/migrate.ts";
import { readablePassword } from "./platform/secrets.ts";
import { Shutdown, stopOnSignals } from "./platform/shutdown.ts";
import { onDisk, StartError } from "./platform/start-error.ts";

type Command = (config: Config, databases: Databases) => Promise<void>;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function withApp(config: Config, databases: Databases, work: (app: App) => Promise<void>): Promise<void> {
  const { startApp } = await import("./app.ts");
  const app = await startApp({ config: { ...config, port: 0, host: "127.0.0.1" }, urls: databases.urls });
  try {
    await work(app);
  } finally {
    await app.stop();
  }
}

const COMMANDS: Readonly<Record<string, { readonly about: string; readonly run: Command }>> = {
  migrate: {
    about: "bring the database up to this version",
    async run(_config, databases) {
      const applied = await migrate(databases.ownerUrl, databases);
      say(applied.length === 0 ? "the database is up to date" : `applied migrations ${applied.join(", ")}`);
    },
  },
  seed: {
    about: "fill an empty database with the demo story",
    async run(config, databases) {
      await migrate(databases.ownerUrl, databases);
      const password = config.demoPassword ?? readablePassword();
      const { seedDemo } = await import("./demo/seed.ts");
      await withApp(config, databases, (app) => seedDemo(app, { password }));
      say(config.demoPassword === undefined ? `demo accounts have the password ${password}` : "seeded");
    },
  },
  setup: {
    about: "print a one-time link that sets up the first account",
    async run(config, databases) {
      await migrate(databases.ownerUrl, databases);
      const { createSetupLink } = await import("./accounts/setup.service.ts");
      await withApp(config, databases, async (app) => say(await createSetupLink(app)));
    },
  },
};

function usage(): string {
  return ["usage: npm run cli -- <command>", ...Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(8)} ${about}`)].join("\n");
}

async function main(shutdown: Shutdown): Promise<void> {
  const [name = "", ...rest] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (command === undefined) throw new StartError(usage());
  const config = loadConfig(process.env, rest);
  onDisk(config.data, () => mkdirSync(config.data, { recursive: true }));
  // An embedded database serves one process; an administrator's may be migrated while servers run.
  if (config.databaseUrl === undefined) await shutdown.add(lockFolder(config.data));
  const databases = await databaseOf(config, () => process.exit(1));
  await shutdown.add(databases.stop);
  if (!shutdown.ended) await command.run(config, databases);
}

const shutdown = new Shutdown();
stopOnSignals(shutdown);
try {
  await main(shutdown);
  await shutdown.run();
  process.exit(0);
} catch (error) {
  await shutdown.run();
  process.stderr.write(`${error instanceof StartError ? error.message : error instanceof Error ? (error.stack ?? "") : String(error)}\n`);
  process.exit(1);
}
