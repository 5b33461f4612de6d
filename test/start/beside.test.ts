import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";
import { lastBackup } from "../../server/platform/vitals.ts";
import { dataFolder, freePort, remove, ServerProcess } from "./server-process.ts";

const checkout = fileURLToPath(new URL("../..", import.meta.url));
const folders: string[] = [];
const running: ServerProcess[] = [];

function newData(): string {
  const folder = dataFolder();
  folders.push(folder);
  return folder;
}

async function begin(env: Readonly<Record<string, string>>, args: readonly string[]): Promise<ServerProcess> {
  const server = new ServerProcess({ args, env });
  running.push(server);
  await server.ready();
  return server;
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** What somebody types in a shell beside the server. */
function cli(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, ["server/dist/cli.mjs", ...args], {
    cwd: checkout,
    env: { PATH: process.env["PATH"] ?? "", TMPDIR: tmpdir(), INIT_CWD: tmpdir(), ...env },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (output += text.toString()));
  return new Promise((done) => child.on("close", (code) => done({ code, output })));
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) remove(folder);
});

it("backs up, verifies and examines beside the running server, and restores where none runs", async () => {
  const first = { GONGJIAN_DATA: newData(), PORT: String(await freePort()) };
  const server = await begin(first, []);
  const target = mkdtempSync(join(tmpdir(), "gongjian-backup-"));
  folders.push(target);
  // A folder is one of the place where the command was typed.
  const name = join(target.slice(tmpdir().length + 1), "one");
  const saved = await cli(first, "backup", name);
  expect(saved.output).toMatch(/^\d+ rows of \d+ tables and \d+ files, as of .* are in /);
  expect(lastBackup(first.GONGJIAN_DATA)).toMatchObject({ rows: Number(/^\d+/.exec(saved.output)?.[0]) });
  const verified = await cli(first, "verify");
  expect([verified.code, verified.output]).toEqual([0, expect.stringMatching(/(^|\n)100 tenants, .* [1-9]\d* states replayed\n$/)]);
  const examined = await cli(first, "doctor");
  expect([examined.code, examined.output]).toEqual([0, expect.not.stringContaining("FAIL")]);
  expect((await cli(first, "migrate")).output).toContain("in use by process");
  const refused = await cli(first, "restore", name);
  expect([refused.code, refused.output]).toEqual([
    1,
    expect.stringMatching(/^the database is not empty, \w+ has rows; restore into an empty one\n$/),
  ]);
  expect(await server.stop()).toBe(0);

  const second = { GONGJIAN_DATA: newData(), PORT: String(await freePort()) };
  const restored = await cli(second, "restore", name);
  expect([restored.code, restored.output]).toEqual([0, expect.stringMatching(/^restored \d+ rows and \d+ files/)]);
  const again = await begin(second, []);
  expect(again.stderr).not.toContain("demo");
  const unknown = await cli(second, "verify", "--tenant", "x");
  expect([unknown.code, unknown.output]).toEqual([1, expect.stringContaining("--tenant does not belong here")]);
  console.info(`beside the server: ${saved.output.split(",")[0]} saved; ${restored.output.split(" as of")[0]}`);
});
