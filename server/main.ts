import "reflect-metadata";
import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { App } from "./app.ts";
import { backupBeforeMigrating } from "./backup.ts";
import { forgetAnchors } from "./events/anchors.ts";
import { continueIds } from "./last-id.ts";
import { type Config, loadConfig } from "./platform/config.ts";
import { databaseOf, type Databases } from "./platform/databases.ts";
import { lockFolder } from "./platform/lock.ts";
import { migrate } from "./platform/migrate.ts";
import { loadSecrets, readablePassword, saveSecrets } from "./platform/secrets.ts";
import { emptyDatabase, readSeeding, type Seeding, writeSeeding } from "./platform/seeding.ts";
import { Shutdown, stopOnSignals, within } from "./platform/shutdown.ts";
import { errorCode, onDisk, StartError } from "./platform/start-error.ts";

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Asked before the long work: nobody should wait for a database to learn that the port is taken. */
function checkPort({ host, port }: Config): Promise<void> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on("error", (error) => {
      const code = errorCode(error);
      if (code === "EADDRINUSE") fail(new StartError(`port ${port} on ${host} is in use; set PORT to another`));
      else if (code === "EACCES") fail(new StartError(`port ${port} may not be opened by this user; set PORT to one above 1023`));
      else fail(new StartError(`cannot listen on HOST ${host}: ${error.message}`));
    });
    server.listen(port, host, () => server.close(() => done()));
  });
}

/** The embedded database is filled with the demo story; one that an administrator provides is left alone. */
async function prepare(config: Config, databases: Databases): Promise<Seeding> {
  const { ownerUrl, embedded } = databases;
  let seeding: Seeding = embedded ? await readSeeding(ownerUrl) : "empty";
  if (seeding === "seeding") {
    tell("the last start was interrupted while it made the demo data; beginning again");
    await emptyDatabase(ownerUrl);
    forgetAnchors(config.data);
    rmSync(join(config.data, "files"), { recursive: true, force: true });
    seeding = "new";
  }
  await migrate(ownerUrl, { doors: databases.doors, before: backupBeforeMigrating(ownerUrl, config.data, tell) });
  await continueIds(ownerUrl);
  if (seeding !== "new" || !config.empty) return seeding;
  await writeSeeding(ownerUrl, "empty");
  return "empty";
}

async function seed(config: Config, ownerUrl: string, app: App): Promise<void> {
  const { seedDemo } = await import("./demo/seed.ts");
  const password = config.demoPassword ?? readablePassword();
  const { demo: _, ...secrets } = loadSecrets(config.data);
  saveSecrets(config.data, config.demoPassword === undefined ? { ...secrets, demo: password } : secrets);
  await writeSeeding(ownerUrl, "seeding");
  tell("making the demo data …");
  await seedDemo(app, { password });
  await writeSeeding(ownerUrl, "seeded");
}

async function demoLines(config: Config): Promise<string[]> {
  const { DEMO_ACCOUNTS } = await import("./demo/accounts.ts");
  const password = loadSecrets(config.data).demo ?? "as set in GONGJIAN_DEMO_PASSWORD";
  const width = Math.max(...DEMO_ACCOUNTS.map(({ signInName }) => signInName.length));
  const accounts = DEMO_ACCOUNTS.map(({ signInName, title }) => `  ${signInName.padEnd(width)}  ${title}`);
  return ["", "demo accounts", ...accounts, `  password  ${password}`];
}

async function setupLines(url: string, app: App): Promise<string[]> {
  const { createSetupLink } = await import("./accounts/setup.service.ts");
  return ["", "set up the first account (this link works once):", `  ${url}${await createSetupLink(app)}`];
}

function box(lines: readonly string[]): string {
  const rule = "─".repeat(78);
  return [rule, ...lines, rule].join("\n");
}

async function start(config: Config, shutdown: Shutdown): Promise<void> {
  onDisk(config.data, () => mkdirSync(config.data, { recursive: true }));
  await shutdown.add(lockFolder(config.data));
  await checkPort(config);
  // Read while the database starts; a failure is thrown where it is awaited.
  const code = import("./app.ts");
  code.catch(() => undefined);
  const databases = await databaseOf(config, (error) => {
    tell(`gongjian: the database was lost: ${error.message}`);
    void shutdown.run().then(() => process.exit(1));
  });
  await shutdown.add(databases.stop);
  if (shutdown.ended) return;
  const seeding = await prepare(config, databases);
  if (shutdown.ended) return;
  const { startApp } = await code;
  const app = await startApp({ config, urls: databases.urls, replicas: databases.replicas });
  await shutdown.add(() => within(10_000, app.stop()));
  if (seeding === "new") await seed(config, databases.ownerUrl, app);
  if (shutdown.ended) return;
  const seeded = seeding === "new" || seeding === "seeded";
  const extra = seeded ? await demoLines(config) : config.empty ? await setupLines(app.url, app) : [];
  tell(box([`共建 Gongjian   ${app.url}`, `data   ${databases.place}`, "stop   Ctrl-C", ...extra]));
  process.stdout.write(`ready ${app.url}\n`);
}

async function main(): Promise<void> {
  const shutdown = new Shutdown();
  try {
    const config = loadConfig(process.env, process.argv.slice(2));
    stopOnSignals(shutdown);
    await start(config, shutdown);
  } catch (error) {
    // A start that was interrupted by a signal fails anywhere; the signal's handler ends the process.
    if (shutdown.ended) return;
    await shutdown.run();
    const lines = error instanceof StartError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of lines.split("\n")) tell(error instanceof StartError ? `gongjian: ${line}` : line);
    process.exit(1);
  }
}

await main();
