import "reflect-metadata";
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { App } from "./app.ts";
import { backup, backupBeforeMigrating } from "./backup.ts";
import { diagnose } from "./doctor.ts";
import { verifyStored } from "./evidence.ts";
import { type Config, loadConfig } from "./platform/config.ts";
import { databaseOf, type Databases, runningDatabases } from "./platform/databases.ts";
import { lockFolder } from "./platform/lock.ts";
import { migrate } from "./platform/migrate.ts";
import { readablePassword } from "./platform/secrets.ts";
import { writeSeeding } from "./platform/seeding.ts";
import { Shutdown, stopOnSignals } from "./platform/shutdown.ts";
import { onDisk, StartError } from "./platform/start-error.ts";
import { noteBackup } from "./platform/vitals.ts";
import { recountStored } from "./recount.ts";
import { restore, restoreTenant } from "./restore.ts";

interface Arguments {
  readonly folder: string;
  readonly tenant: string | undefined;
  readonly replace: boolean;
}

interface Command {
  readonly about: string;
  /** What follows the name, where something does. */
  readonly takes?: string;
  /** May be run beside a server that uses the embedded database. */
  readonly beside?: boolean;
  run(config: Config, open: () => Promise<Databases>, given: Arguments): Promise<void>;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The database, brought up to this version. */
async function upToDate(config: Config, open: () => Promise<Databases>): Promise<{ databases: Databases; applied: number[] }> {
  const databases = await open();
  const { ownerUrl, doors } = databases;
  return { databases, applied: await migrate(ownerUrl, { doors, before: backupBeforeMigrating(ownerUrl, config.data, say) }) };
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

async function verify(config: Config, { urls }: Databases): Promise<void> {
  const found = await verifyStored(urls, config.data, { keep: true });
  for (const line of found.lines) say(line);
  const { tenants, seals, sealed, unsealed, replayed, findings } = found;
  say(`${tenants} tenants, ${seals} seals over ${sealed} rows, ${unsealed} rows not sealed yet, ${replayed} states replayed`);
  if (findings.length > 0) throw new StartError(`verification found ${findings.length} rows that are not as they were`);
}

const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: {
    about: "bring the database up to this version",
    async run(config, open) {
      const { applied } = await upToDate(config, open);
      say(applied.length === 0 ? "the database is up to date" : `applied migrations ${applied.join(", ")}`);
    },
  },
  seed: {
    about: "fill an empty database with the demo story",
    async run(config, open) {
      const { databases } = await upToDate(config, open);
      const password = config.demoPassword ?? readablePassword();
      const { seedDemo } = await import("./demo/seed.ts");
      await withApp(config, databases, (app) => seedDemo(app, { password }));
      say(config.demoPassword === undefined ? `demo accounts have the password ${password}` : "seeded");
    },
  },
  setup: {
    about: "print a one-time link that sets up the first account",
    async run(config, open) {
      const { databases } = await upToDate(config, open);
      const { createSetupLink } = await import("./accounts/setup.service.ts");
      await withApp(config, databases, async (app) => say(await createSetupLink(app)));
    },
  },
  verify: {
    about: "check every tenant's chain of evidence, states and counters; exit code 1 when a row is not as it was",
    beside: true,
    run: async (config, open) => verify(config, await open()),
  },
  recount: {
    about: "count every tenant's assignments again and put the counters and past months of the reports right",
    beside: true,
    async run(_config, open) {
      const { urls } = await open();
      const { rows, months } = await recountStored(urls);
      say(rows + months === 0 ? "every counter was right" : `put ${rows} rows of counters and ${months} past months right`);
    },
  },
  doctor: {
    about: "check the installation: one line for every check, with the fix; exit code 1 when one fails",
    beside: true,
    async run(config, open) {
      const failed = await diagnose(config, open, say);
      if (failed > 0) throw new StartError(`${failed} checks failed`);
    },
  },
  backup: {
    about: "write a snapshot and the stored files into a new folder, while the server works",
    takes: "<folder> [--tenant <id>]",
    beside: true,
    async run(config, open, { folder, tenant }) {
      const { ownerUrl } = await open();
      const manifest = await backup(ownerUrl, folder, { tenant, files: config.files });
      const rows = manifest.parts.reduce((sum, part) => sum + part.rows, 0);
      if (tenant === undefined) noteBackup(config.data, { at: manifest.at, rows, files: manifest.files?.count ?? 0 });
      say(`${rows} rows of ${manifest.parts.length} tables and ${manifest.files?.count ?? 0} files, as of ${manifest.at}, are in ${folder}`);
      for (const id of manifest.files?.missing ?? []) say(`file ${id} is missing or damaged in the data folder, so it is not in the backup`);
    },
  },
  restore: {
    about: "restore a backup into an empty database, or one tenant's rows into this one",
    takes: "<folder> [--tenant <id> [--replace]]",
    beside: true,
    async run(config, open, { folder, tenant, replace }) {
      const databases = await open();
      const target = { ...databases, data: config.data, files: config.files };
      const done = tenant === undefined ? await restore(target, folder) : await restoreTenant(target, folder, { tenant, replace });
      // The next start must not take it for a new database and tell the demo story in it.
      if (databases.embedded && tenant === undefined) await writeSeeding(databases.ownerUrl, "empty");
      say(`restored ${done.rows} rows and ${done.files} files as of ${done.manifest.at}`);
      await verify(config, databases);
    },
  },
};

/** A slow reader of a long answer gets all of it: an exit drops what waits in the pipe. */
function flushed(): Promise<void> {
  return new Promise((done) => process.stdout.write("", () => done()));
}

function usage(): string {
  const lines = Object.entries(COMMANDS).map(([name, { about, takes = "" }]) => `  ${`${name} ${takes}`.padEnd(45)} ${about}`);
  return ["usage: npm run cli -- <command>", ...lines].join("\n");
}

/** Reads what follows a command's name. Folders are those of whoever typed them: npm runs scripts elsewhere and says where from. */
function argumentsOf(command: Command, rest: string[]): Arguments {
  const options = { tenant: { type: "string" }, replace: { type: "boolean" } } as const;
  const { takes = "" } = command;
  try {
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
    const unknown = Object.keys(values).find((name) => !takes.includes(`--${name}`));
    if (unknown !== undefined) throw new Error(`--${unknown} does not belong here`);
    if (positionals.length !== (takes.startsWith("<folder>") ? 1 : 0)) throw new Error(takes === "" ? "it takes no arguments" : `it takes ${takes}`);
    const folder = resolve(process.env["INIT_CWD"] ?? ".", positionals[0] ?? ".");
    return { folder, tenant: values.tenant, replace: values.replace ?? false };
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n${usage()}`);
  }
}

/** The database: an administrator's, the embedded one, or that of the server that runs beside us. */
async function databasesFor(config: Config, command: Command, shutdown: Shutdown): Promise<Databases> {
  onDisk(config.data, () => mkdirSync(config.data, { recursive: true }));
  // An embedded database serves one process; an administrator's may be migrated while servers run.
  if (config.databaseUrl === undefined) {
    try {
      await shutdown.add(lockFolder(config.data));
    } catch (error) {
      const running = command.beside === true ? await runningDatabases(config) : null;
      if (running === null) throw error;
      return running;
    }
  }
  const databases = await databaseOf(config, () => process.exit(1));
  await shutdown.add(databases.stop);
  return databases;
}

async function main(shutdown: Shutdown): Promise<void> {
  const [name = "", ...rest] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (command === undefined) throw new StartError(usage());
  const given = argumentsOf(command, rest);
  const config = loadConfig(process.env, []);
  await command.run(config, () => databasesFor(config, command, shutdown), given);
}

const shutdown = new Shutdown();
stopOnSignals(shutdown);
try {
  await main(shutdown);
  await shutdown.run();
  await flushed();
  process.exit(0);
} catch (error) {
  await shutdown.run();
  await flushed();
  process.stderr.write(`${error instanceof StartError ? error.message : error instanceof Error ? (error.stack ?? "") : String(error)}\n`);
  process.exit(1);
}
