import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import type { Single } from "./single.ts";
import type { WorldSize } from "./world.ts";

/** Medians of the rounds. Processor time in microseconds per request, latency in milliseconds. */
export interface Figure {
  readonly workload: string;
  readonly contender: string;
  readonly perSecond: number;
  readonly node: number;
  readonly database: number;
  readonly p50: number;
  readonly p99: number;
  readonly wrong: number;
}

interface Run {
  readonly size: WorldSize;
  readonly connections: number;
  /** Asked of each contender in a round. */
  readonly requests: number;
  readonly rounds: number;
  /** Resident memory before the load, in megabytes. */
  readonly idle: Readonly<Record<string, number>>;
  readonly figures: readonly Figure[];
  readonly singles: readonly Single[];
}

const ratio = (one: number, other: number | undefined): string => (other === undefined || other === 0 ? "" : (one / other).toFixed(2));

/** One table a workload; ratios to the limit, or to our own persisted documents where there is none. */
function tableOf(figures: readonly Figure[]): string {
  const lines: string[] = [];
  for (const workload of new Set(figures.map((figure) => figure.workload))) {
    const rows = figures.filter((figure) => figure.workload === workload);
    const base = rows.find(({ contender }) => contender === "LIMIT") ?? rows[0];
    lines.push("", `| ${workload} | req/s | × | node µs | × | node + pg µs | × | p50 ms | p99 ms |`, "|---|---|---|---|---|---|---|---|---|");
    for (const row of rows) {
      const cells = [
        row.wrong > 0 ? `${row.contender} (${row.wrong} wrong)` : row.contender,
        Math.round(row.perSecond),
        ratio(row.perSecond, base?.perSecond),
        Math.round(row.node),
        ratio(row.node, base?.node),
        `${Math.round(row.node + row.database)}`,
        ratio(row.node + row.database, base === undefined ? undefined : base.node + base.database),
        row.p50,
        row.p99,
      ];
      lines.push(`| ${cells.join(" | ")} |`);
    }
  }
  return lines.join("\n");
}

export function print(figures: readonly Figure[], singles: readonly Single[]): void {
  const lines = singles.map(({ what, milliseconds, bare, ratio: times, note }) => {
    return `| ${what} | ${Math.round(milliseconds)} ms | ${Math.round(bare)} ms | ${times.toFixed(2)} | ${note} |`;
  });
  const head = lines.length === 0 ? [] : ["", "| once | took | bare | × | |", "|---|---|---|---|---|"];
  process.stdout.write(`${tableOf(figures)}\n${[...head, ...lines].join("\n")}\n`);
}

function git(...args: string[]): string {
  try {
    return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}

/** Read when the run begins: what is committed meanwhile was not measured. */
const commit = git("rev-parse", "--short", "HEAD");
const changed = git("status", "--porcelain", "--", "server", "schema") !== "";

/** Keeps a run under test/load/results, with the machine and the commit. */
export function keep(run: Run): void {
  const at = new Date().toISOString();
  const machine = {
    processor: cpus()[0]?.model ?? "",
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${process.platform} ${release()}`,
    node: process.version,
    load: loadavg().map((one) => Number(one.toFixed(1))),
  };
  const folder = fileURLToPath(new URL("results", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const name = `${at.slice(0, 16).replace(/[-:]/g, "").replace("T", "-")}-${commit}.json`;
  writeFileSync(`${folder}/${name}`, `${JSON.stringify({ at, commit, changed, machine, ...run }, null, 2)}\n`);
  process.stderr.write(`kept in test/load/results/${name}\n`);
}
