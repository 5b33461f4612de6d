const DRAIN = 20_000;

/** What was begun ends in reverse order, once, whoever asks: a signal, the parent's death, or a failed start. */
export class Shutdown {
  private readonly steps: Array<() => Promise<void> | void> = [];
  private ending: Promise<void> | undefined;

  get ended(): boolean {
    return this.ending !== undefined;
  }

  /** Registers how to end what has just begun; when the end has begun already, it ends at once. */
  async add(step: () => Promise<void> | void): Promise<void> {
    if (this.ending === undefined) this.steps.push(step);
    else await step();
  }

  run(): Promise<void> {
    this.ending ??= this.unwind();
    return this.ending;
  }

  private async unwind(): Promise<void> {
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) {
      try {
        await step();
      } catch (error) {
        process.stderr.write(`gongjian: while stopping: ${error instanceof Error ? error.message : String(error)}\n`);
      }
    }
  }
}

/** Stops cleanly on a signal, and when the launcher that started us has died without passing one on. */
export function stopOnSignals(shutdown: Shutdown): void {
  const end = (): void => {
    if (shutdown.ended) return;
    // Whatever hangs, the process does not.
    setTimeout(() => process.exit(1), DRAIN).unref();
    void shutdown.run().then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
  const parent = process.ppid;
  if (process.env["GONGJIAN_PARENT"] !== String(parent)) return;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500).unref();
}

/** Waits for work that may drain no longer than this many milliseconds. */
export async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((done) => (timer = setTimeout(done, milliseconds)));
  await Promise.race([work, late]);
  clearTimeout(timer);
}
