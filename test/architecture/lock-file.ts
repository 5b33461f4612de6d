import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

// npm leaves out of the lock file the platform packages it could not read where the lock was made, and then
// `npm ci` refuses the lock. This adds them by name, without a checksum: no other platform's file was seen.
const entry = z.looseObject({
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const shape = z.looseObject({ packages: z.record(z.string(), entry) });
export type Lock = z.infer<typeof shape>;

const path = fileURLToPath(new URL("../../package-lock.json", import.meta.url));
const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

export function readLock(): Lock {
  return shape.parse(JSON.parse(readFileSync(path, "utf8")));
}

/** Where a package would be found that is asked for from a place in the tree. */
export function find(lock: Lock, from: string, name: string): string | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf("node_modules/") - 1))) {
    const candidate = `${place === "" ? "" : `${place}/`}node_modules/${name}`;
    if (lock.packages[candidate] !== undefined) return candidate;
    if (place === "") return undefined;
  }
}

function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith("musl")) ? ["musl"] : words.some((word) => word.startsWith("gnu")) ? ["glibc"] : [];
  return { ...(os.length > 0 && { os }), ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }) };
}

/** The optional packages that have no entry, each with the entry it needs. */
export function missingEntries(lock: Lock): Map<string, z.infer<typeof entry>> {
  const missing = new Map<string, z.infer<typeof entry>>();
  for (const [from, asking] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(asking.optionalDependencies ?? {})) {
      if (find(lock, from, name) !== undefined || !/^\d/.test(version)) continue;
      const dev = asking.dev === true ? { dev: true } : {};
      missing.set(`node_modules/${name}`, { version, ...dev, optional: true, ...platformOf(name) });
    }
  }
  return missing;
}

/** Writes what is missing into the lock file, in npm's own order; everything else stays as npm wrote it. */
function complete(): number {
  const missing = missingEntries(readLock());
  const lock: { packages: Record<string, unknown> } = JSON.parse(readFileSync(path, "utf8"));
  const all = [...Object.entries(lock.packages), ...missing];
  const sorted = all.sort(([one], [other]) => one.localeCompare(other, "en"));
  const text = JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2);
  if (missing.size > 0) writeFileSync(path, `${text}\n`);
  return missing.size;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${complete()} entries added\n`);
