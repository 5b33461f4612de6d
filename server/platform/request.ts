import type { Logger } from "pino";
import { writeAccesses } from "./access.ts";
import type { Clock } from "./clock.ts";
import type { OidcSettings } from "./config.ts";
import { type Ctx, type Entry, enter, type Mode, open, type Scope } from "./door.ts";
import type { Database, Door } from "./database.ts";
import type { DomainError } from "./errors.ts";
import type { GrantUse } from "./grant-use.ts";
import type { Throttle } from "./throttle.ts";
import type { Vault } from "./vault.ts";
import type { Vitals } from "./vitals.ts";
import type { Viewer } from "./viewer.ts";

/** What HTTP hands to GraphQL and takes back: headers that only some acts set. */
export interface Reply {
  setCookies: string[];
  /** Why nothing was answered, where a rule of ours said so. */
  refusal: DomainError | null;
  /** The operation could not be parsed, did not fit the schema, or its variables did not. */
  invalid: boolean;
  /** For the log: what was asked, and the first code with which it was refused. */
  operation: string | null;
  code: string | null;
  /** The answer holds what is shown once and kept nowhere: a repeated request is told ALREADY_DONE instead. */
  secret: boolean;
}

export interface RequestOptions {
  readonly database: Database;
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly log: Logger;
  readonly requestId: string;
  readonly predicates: boolean;
  readonly address: string;
  readonly userAgent: string;
  readonly secure: boolean;
  readonly idempotencyKey: string | null;
  readonly requestHash: string;
  readonly throttle: Throttle;
  readonly grantUse: GrantUse;
  /** What the browser's device cookie says; empty without one. */
  readonly device: string;
  readonly vault: Vault;
  readonly vitals: Vitals;
  /** The provider of single sign-on, where there is one. */
  readonly oidc: OidcSettings | null;
}

/** One GraphQL operation: its viewer and the transactions its fields share, one per door. */
export class Request {
  readonly reply: Reply = { setCookies: [], refusal: null, invalid: false, operation: null, code: null, secret: false };
  readonly options: RequestOptions;
  /** Idempotency keys this request was the first to use. */
  readonly claims: unknown[][] = [];
  /** What changes on the way. One object, because Apollo hands resolvers a shallow copy of the request. */
  private readonly state: { viewer: Viewer; repeated: unknown };
  private readonly choices = new Map<string, ReadonlyArray<() => Ctx>>();
  private readonly fields = new Map<string, Ctx>();
  private readonly scopes = new Map<string, Scope>();

  constructor(options: RequestOptions) {
    this.options = options;
    this.state = { viewer: options.viewer, repeated: undefined };
  }

  get viewer(): Viewer {
    return this.state.viewer;
  }

  set viewer(viewer: Viewer) {
    this.state.viewer = viewer;
  }

  /** The first answer, when this request repeats an earlier one; null when that answer was lost. */
  get repeated(): unknown {
    return this.state.repeated;
  }

  set repeated(answer: unknown) {
    this.state.repeated = answer;
  }

  /** A detail that several doors may show: they are tried in order, and what is below it is resolved by the one that did. */
  offer(rootKey: string, doors: ReadonlyArray<() => Ctx>): void {
    this.choices.set(rootKey, doors);
  }

  async firstOf<T>(rootKey: string, find: (ctx: Ctx) => Promise<T | null>): Promise<T | null> {
    for (const opened of this.choices.get(rootKey) ?? []) {
      const ctx = opened();
      const found = await find(ctx);
      if (found === null) continue;
      this.place(rootKey, ctx);
      return found;
    }
    return null;
  }

  entry(reach: "all" | "tenant"): Entry {
    const { clock, requestId, predicates } = this.options;
    return { viewer: this.viewer, clock, requestId, predicates, reach };
  }

  /** The reading transaction of a door, opened once per operation. */
  reading(door: Door, reach: "all" | "tenant", mode: Mode): Ctx {
    const key = `${door} ${reach} ${mode} ${this.viewer.tenant.id}`;
    let scope = this.scopes.get(key);
    if (scope === undefined) {
      scope = open(this.options.database, door, this.entry(reach), mode);
      this.scopes.set(key, scope);
    }
    return scope.ctx;
  }

  /** The context of whatever is resolved below a root field. */
  at(rootKey: string): Ctx {
    const ctx = this.fields.get(rootKey);
    if (ctx === undefined) throw new Error(`nothing was opened for ${rootKey}`);
    return ctx;
  }

  place(rootKey: string, ctx: Ctx): void {
    this.fields.set(rootKey, ctx);
  }

  /** Ends all transactions and writes the access log; call it before the answer leaves. */
  async close(): Promise<void> {
    const opened = [...this.scopes.values()];
    this.scopes.clear();
    for (const { ctx, close } of opened) {
      await close("rollback");
      if (ctx.accesses.length > 0) {
        const entry: Entry = { ...this.entry("tenant"), viewer: ctx.viewer };
        await enter(this.options.database, ctx.door, entry, "write", (writing) => writeAccesses(writing, ctx.accesses));
      }
    }
  }
}
