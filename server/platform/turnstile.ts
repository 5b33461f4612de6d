import { DomainError } from "./errors.ts";

export interface TurnstileOptions {
  /** How many may be inside at once. */
  readonly places: number;
  /** How many may wait for a place; the next one is refused at once. */
  readonly queue: number;
  /** How long one waits at most, in milliseconds. */
  readonly patience: number;
}

interface Waiting {
  readonly since: number;
  readonly admit: () => void;
}

/**
 * Lets so many in at once; others wait in line, neither for ever nor in any number, and are told UNAVAILABLE instead.
 * A pool of connections alone would let everybody wait, and a full house would look like a dead one.
 */
export class Turnstile {
  private inside = 0;
  private readonly line: Waiting[] = [];

  constructor(private readonly options: TurnstileOptions) {}

  /** Waits for a place; what comes back gives it up again, and may be called twice. */
  async enter(): Promise<() => void> {
    if (this.inside < this.options.places) this.inside++;
    else await this.wait();
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.leave();
    };
  }

  get taken(): number {
    return this.inside;
  }

  get waiting(): number {
    return this.line.length;
  }

  /** Whether the line is half full, or its first has waited for half of what is allowed: soon somebody will be refused. */
  get strained(): boolean {
    const [first] = this.line;
    const { queue, patience } = this.options;
    return first !== undefined && (this.line.length >= queue / 2 || Date.now() - first.since >= patience / 2);
  }

  private wait(): Promise<void> {
    if (this.line.length >= this.options.queue) throw new DomainError("UNAVAILABLE");
    return new Promise((admitted, refuse) => {
      const waiting: Waiting = {
        since: Date.now(),
        admit() {
          clearTimeout(timer);
          admitted();
        },
      };
      const timer = setTimeout(() => {
        this.line.splice(this.line.indexOf(waiting), 1);
        refuse(new DomainError("UNAVAILABLE"));
      }, this.options.patience);
      this.line.push(waiting);
    });
  }

  private leave(): void {
    const next = this.line.shift();
    // The place passes from hand to hand, so that nobody slips in between.
    if (next === undefined) this.inside--;
    else next.admit();
  }
}
