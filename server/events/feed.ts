import { randomUUID } from "node:crypto";
import { systemClock } from "../platform/clock.ts";
import type { Database } from "../platform/database.ts";
import { type Ctx, enter } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { firstIdAt, isId, madeAt } from "../platform/ids.ts";
import { noteListed } from "../platform/access.ts";
import type { Request } from "../platform/request.ts";
import { CROSS_TENANT } from "../platform/shards.ts";
import { systemViewer } from "../platform/viewer.ts";
import { type Change, doorsOf, type Wanted } from "./change.ts";
import { Event } from "./event.entity.ts";

const SECOND = 1_000;
/** A row becomes visible when its transaction ends, which may be this long after its id was made; read again meanwhile. */
const OVERLAP = 30 * SECOND;
/** Whoever was away for longer asks for the lists anew. */
const RESUMABLE = 24 * 3_600 * SECOND;
const AT_ONCE = 20_000;
const BATCH = 500;
const PER_ACCOUNT = 8;
const IN_ALL = 2_000;
/** However quiet it is, a listener's right to listen is looked at this often. */
const RECHECK = 30 * SECOND;

interface Stir {
  readonly tenant_id: string;
  readonly id: string;
  readonly reach: Event["reach"];
  readonly issuer_id: string | null;
  readonly overseer_ids: readonly string[];
}

/** Tenants that may see a row; what they are told is then read by their own doors. */
function concerned({ tenant_id, reach, issuer_id, overseer_ids }: Stir): readonly string[] {
  if (reach === "PRIVATE") return [tenant_id];
  return [tenant_id, ...(issuer_id === null ? [] : [issuer_id]), ...(reach === "OVERSIGHT" ? overseer_ids : [])];
}

/** What waits for one listener. */
class Ear {
  private stirs: Stir[] = [];
  private wake: () => void = () => undefined;
  ended = false;

  constructor(
    readonly tenantId: string,
    readonly accountId: string,
  ) {}

  hear(stir: Stir): void {
    this.stirs.push(stir);
    this.wake();
  }

  end(): void {
    this.ended = true;
    this.wake();
  }

  /** What came since the last call; an empty list after {@link RECHECK} of silence. */
  async listen(): Promise<Stir[]> {
    if (this.stirs.length === 0 && !this.ended) {
      await new Promise<void>((done) => {
        const timer = setTimeout(done, RECHECK);
        this.wake = () => {
          clearTimeout(timer);
          done();
        };
      });
      this.wake = () => undefined;
    }
    return this.stirs.splice(0, BATCH);
  }
}

const since = (milliseconds: number): string => firstIdAt(systemClock.now().getTime() - milliseconds);

function changeOf({ id, at, tenantId, entityType, entityId, act, actorAccountId }: Event, accountId: string): Change {
  return { cursor: id, at, tenantId, entityType, entityId, act, byYou: actorAccountId === accountId };
}

/** The rows a door shows, oldest first. Named by tenant too, so that each is looked for in one place. */
async function rowsOf(ctx: Ctx, condition: string, about: { parameters: object; wanted: Wanted }): Promise<Event[]> {
  const query = ctx.db.getRepository(Event).createQueryBuilder("row").comment(CROSS_TENANT).where(condition, about.parameters);
  for (const [field, operators] of Object.entries(about.wanted.filter ?? {})) {
    if (operators?.eq !== undefined) query.andWhere(`row.${field} = :${field}Eq`, { [`${field}Eq`]: operators.eq });
    if (operators?.in !== undefined) query.andWhere(`row.${field} = any(:${field}In)`, { [`${field}In`]: operators.in });
  }
  return query.orderBy("row.id", "ASC").limit(BATCH).getMany();
}

/**
 * Tells listeners of what is done by anybody on any server: looks every second for new events, whatever process wrote
 * them, and lets each listener read those that may concern it by its own doors. At least once, in the order of ids
 * within a look.
 */
export class Feed {
  private readonly ears = new Set<Ear>();
  private readonly told = new Map<string, number>();
  private lookedAt = 0;
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();
  private begun: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly onFault: (error: unknown) => void,
  ) {}

  /** Listens as whoever `ask` says is asking at each moment; ends when they may no longer, or act for another tenant. */
  async listen(first: Request, ask: () => Promise<Request>, wanted: Wanted): Promise<AsyncIterableIterator<Change>> {
    const { after } = wanted;
    if (after !== undefined && (!isId(after) || after < since(RESUMABLE))) throw new DomainError("CURSOR_TOO_OLD");
    const ear = this.open(first);
    await this.begun.catch((error: unknown) => {
      this.close(ear);
      throw error;
    });
    const changes = this.follow(ear, ask, wanted);
    const end = (): void => {
      ear.end();
      this.close(ear);
    };
    const iterator: AsyncIterableIterator<Change> = {
      next: () => changes.next(),
      return: async () => {
        end();
        return { done: true, value: undefined };
      },
      throw: async (error) => {
        end();
        throw error;
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  /** Ends every listener. */
  async stop(): Promise<void> {
    for (const ear of this.ears) ear.end();
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    await this.looking;
  }

  private open({ viewer }: Request): Ear {
    const own = [...this.ears].filter(({ accountId }) => accountId === viewer.accountId).length;
    if (own >= PER_ACCOUNT || this.ears.size >= IN_ALL) throw new DomainError("RATE_LIMITED", { seconds: 60 });
    const ear = new Ear(viewer.tenant.id, viewer.accountId ?? "");
    this.ears.add(ear);
    if (this.ears.size === 1) this.begin();
    return ear;
  }

  /** What is there already is no news. Whoever listens is answered only after this look, so nothing falls between. */
  private begin(): void {
    this.told.clear();
    this.lookedAt = systemClock.now().getTime();
    this.begun = this.fresh().then(() => {
      if (this.timer === null) this.arm();
    });
  }

  private close(ear: Ear): void {
    this.ears.delete(ear);
  }

  private async *follow(ear: Ear, ask: () => Promise<Request>, wanted: Wanted): AsyncGenerator<Change, void> {
    try {
      let past = wanted.after === undefined ? null : firstIdAt(madeAt(wanted.after) - OVERLAP);
      while (!ear.ended) {
        const stirs = past === null ? await ear.listen() : [];
        if (ear.ended) return;
        const found = await this.read(ear, ask, { stirs, past, wanted });
        if (found === null) return;
        yield* found.map((event) => changeOf(event, ear.accountId));
        if (past !== null) past = found.length < BATCH ? null : (found.at(-1)?.id ?? null);
      }
    } finally {
      this.close(ear);
    }
  }

  /** What the listener may know of, by every door it has now; null when it may no longer listen. */
  private async read(
    ear: Ear,
    ask: () => Promise<Request>,
    about: { stirs: readonly Stir[]; past: string | null; wanted: Wanted },
  ): Promise<Event[] | null> {
    const asking = await ask();
    try {
      const { viewer } = asking;
      const doors = doorsOf(viewer);
      if (viewer.accountId !== ear.accountId || viewer.tenant.id !== ear.tenantId || viewer.mustChangePassword || doors.length === 0) return null;
      if (about.past === null && about.stirs.length === 0) return [];
      const condition = about.past === null ? "row.tenantId = any(:tenants) and row.id = any(:ids)" : "row.id > :past";
      const parameters =
        about.past === null
          ? { tenants: [...new Set(about.stirs.map((stir) => stir.tenant_id))], ids: about.stirs.map((stir) => stir.id) }
          : { past: about.past };
      const found = new Map<string, Event>();
      for (const door of doors) {
        const ctx = asking.reading(door, "tenant", "snapshot");
        const rows = await rowsOf(ctx, condition, { parameters, wanted: about.wanted });
        if (door === "oversight") noteListed(ctx, { operation: "changes", entityType: "Assignment", daily: true }, rows);
        for (const row of rows) found.set(row.id, row);
      }
      return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, BATCH);
    } finally {
      await asking.close();
    }
  }

  private arm(): void {
    this.timer = setTimeout(() => {
      this.looking = this.fresh()
        .then((stirs) => this.tell(stirs))
        .catch(this.onFault)
        .finally(() => {
          if (this.ears.size > 0 && this.timer !== null) this.arm();
          else this.timer = null;
        });
    }, SECOND).unref();
  }

  /** Events not seen by an earlier look. */
  private async fresh(): Promise<Stir[]> {
    const now = systemClock.now().getTime();
    const entry = { viewer: systemViewer(), clock: systemClock, requestId: randomUUID(), predicates: true, reach: "all" as const };
    const stirs = await enter(
      this.database,
      "platform",
      entry,
      "read",
      (ctx): Promise<Stir[]> =>
        ctx.db.query(
          `/* cross-tenant */
         select tenant_id, id, reach, issuer_id, overseer_ids from event where id > $1 order by id limit ${AT_ONCE}`,
          [firstIdAt(Math.min(now, this.lookedAt) - OVERLAP)],
        ),
    );
    const fresh = stirs.filter(({ id }) => !this.told.has(id));
    for (const { id } of fresh) this.told.set(id, now);
    for (const [id, at] of this.told) if (at < now - 3 * OVERLAP) this.told.delete(id);
    this.lookedAt = now;
    return fresh;
  }

  private tell(stirs: readonly Stir[]): void {
    if (stirs.length === 0) return;
    const byTenant = new Map<string, Ear[]>();
    for (const ear of this.ears) byTenant.set(ear.tenantId, [...(byTenant.get(ear.tenantId) ?? []), ear]);
    for (const stir of stirs) {
      for (const tenantId of new Set(concerned(stir))) for (const ear of byTenant.get(tenantId) ?? []) ear.hear(stir);
    }
  }
}
