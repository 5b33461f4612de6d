import { channel } from "node:diagnostics_channel";
import type pg from "pg";
import { type Received, type Sent, Trip, wire } from "./trip.ts";

/** A connection that was taken, and how it is given back; one whose state is not known is given back broken. */
export interface Taken {
  readonly client: pg.ClientBase;
  release(broken?: Error): void;
}

export interface Manner {
  /** What every transaction of this line begins with. */
  readonly opening: readonly Sent[];
  /** `each`: every trip is a transaction of its own, and nothing has to be ended. */
  readonly transaction: "one" | "each";
  /** A failed statement ends its transaction; one that only reads begins another, so that one field's fault is not its neighbours'. */
  readonly again: boolean;
}

interface Waiting {
  readonly sent: Sent;
  readonly answer: (received: Received) => void;
  readonly refuse: (error: Error) => void;
}

const nextTurn = (): Promise<void> => new Promise((done) => void setImmediate(done));

/** The protocol counts them in sixteen bits. */
const MAX_VALUES = 65_535;

const COMMIT: Sent = { text: "commit", values: [] };
const ROLLBACK: Sent = { text: "rollback", values: [] };

/** Tells whoever listens what goes in each trip: tests, which count them. */
const trips = channel("gongjian:trip");

function travel(client: pg.ClientBase, statements: readonly Sent[]): Promise<{ received: readonly Received[]; error: Error | null }> {
  if (trips.hasSubscribers) trips.publish(statements.map(({ text }) => text));
  return new Promise((done) => {
    client.query(new Trip(statements, (received, error) => done({ received, error })));
  });
}

/** Connections whose last transaction only read and was not ended yet. */
const unended = new Set<pg.ClientBase>();
let ending: NodeJS.Timeout | null = null;
/** So long a reading transaction may outlive its work, in milliseconds. */
const LINGER = 20;

/** Whoever uses the connection next ends what was read before, in the trip that begins its own; without a next one, a timer does. */
function endLater(client: pg.ClientBase): void {
  unended.add(client);
  ending ??= setTimeout(() => {
    ending = null;
    const left = [...unended];
    unended.clear();
    for (const one of left) void travel(one, [ROLLBACK]);
  }, LINGER).unref();
}

/**
 * The statements of one transaction, on a connection that is taken when the first is asked. What is asked side by side
 * goes in one trip, and the transaction begins and is told for whom on the first; a connection answers in order.
 */
export class Line {
  private waiting: Waiting[] = [];
  private taken: Promise<Taken> | null = null;
  private moving: Promise<void> | null = null;
  private isOpen = false;
  private isFailed = false;
  private isClosed = false;
  /** Of a connection that no statement may use again. */
  private broken: Error | undefined;

  constructor(
    private readonly take: () => Promise<Taken>,
    private readonly manner: Manner,
  ) {}

  async ask(text: string, values: readonly unknown[] = [], make?: new () => object): Promise<Received> {
    if (this.isClosed) throw new Error("the transaction has ended");
    if (values.length > MAX_VALUES) throw new Error(`${values.length} values in one statement`);
    const sent: Sent = { text, values: values.map(wire), ...(make === undefined ? {} : { make }) };
    try {
      return await new Promise<Received>((answer, refuse) => {
        this.waiting.push({ sent, answer, refuse });
        this.moving ??= this.move();
      });
    } catch (error) {
      // The stack of whoever asked, not of the socket.
      if (error instanceof Error) Error.captureStackTrace(error);
      throw error;
    }
  }

  private async move(): Promise<void> {
    try {
      this.taken ??= this.take();
      const { client } = await this.taken;
      // Everybody who asks in this turn, loaders too, comes along.
      for (await nextTurn(); this.waiting.length > 0; await nextTurn()) {
        if (this.broken !== undefined) throw this.broken;
        await this.trip(client, this.waiting.splice(0));
      }
    } catch (error) {
      for (const { refuse } of this.waiting.splice(0)) refuse(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.moving = null;
    }
  }

  private get opening(): readonly Sent[] {
    const { opening, transaction, again } = this.manner;
    if (transaction === "each" || !this.isOpen) return opening;
    return this.isFailed && again ? [ROLLBACK, ...opening] : [];
  }

  private async trip(client: pg.ClientBase, waiting: readonly Waiting[]): Promise<void> {
    const opening = unended.delete(client) ? [ROLLBACK, ...this.opening] : this.opening;
    const { received, error } = await travel(client, [...opening, ...waiting.map(({ sent }) => sent)]);
    this.isOpen = true;
    this.isFailed = error !== null;
    if (error !== null && received.length < opening.length) this.broken = error;
    const answered = Math.max(0, received.length - opening.length);
    waiting.forEach((one, index) => {
      const mine = received[opening.length + index];
      if (mine !== undefined) one.answer(mine);
      else if (error !== null && (index === answered || this.broken !== undefined || !this.manner.again)) one.refuse(error);
      // Asked behind one that failed: nobody looked at it yet.
      else this.waiting.push(one);
    });
  }

  /**
   * Ends the transaction. A commit is waited for; a rollback loses nothing, so nobody waits for it, and what only read, and
   * therefore holds no lock, is ended by whoever comes next.
   */
  async close(outcome: "commit" | "rollback"): Promise<void> {
    this.isClosed = true;
    const refused = this.waiting.splice(0);
    for (const { refuse } of refused) refuse(new Error("the transaction has ended"));
    await this.moving;
    if (this.taken === null) return;
    const { client, release } = await this.taken;
    if (!this.isOpen || this.manner.transaction === "each" || this.broken !== undefined) {
      release(this.broken);
      return;
    }
    if (outcome === "rollback" && this.manner.again) {
      endLater(client);
      release();
      return;
    }
    const ended = travel(client, [outcome === "commit" ? COMMIT : ROLLBACK]).then(({ received, error }) => {
      release(error ?? undefined);
      if (outcome === "rollback") return;
      // PostgreSQL answers a commit after a failed statement with "rollback" and no error.
      if (error !== null || received[0]?.command !== "COMMIT") throw error ?? new Error("the transaction was not committed");
    });
    if (outcome === "commit") await ended;
  }
}
