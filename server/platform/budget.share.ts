import { randomUUID } from "node:crypto";
import type { Spending } from "./budget.ts";
import { systemClock } from "./clock.ts";
import type { Database } from "./database.ts";
import { enter } from "./door.ts";
import { systemViewer } from "./viewer.ts";

const MINUTE = 60_000;
const KEPT = 5;

/**
 * Tells other servers on the same database what was spent here, and counts here what was spent there: called every few
 * seconds, so that a budget is exceeded by what fits into those and no more.
 */
export function shareBudget(database: Database, spending: Spending): () => Promise<void> {
  const server = randomUUID();
  let told = new Map<string, number>();
  let minute = 0;
  return async () => {
    const now = Math.floor(systemClock.now().getTime() / MINUTE);
    if (now !== minute) {
      minute = now;
      told = new Map();
    }
    const own = spending.take();
    const entry = { viewer: systemViewer(), clock: systemClock, requestId: server, predicates: true, reach: "all" as const };
    const others = await enter(database, "platform", entry, "write", async ({ db }): Promise<Array<{ key: string; spent: number }>> => {
      if (own.size > 0) {
        await db.query(
          `insert into cost_spent (key, server, minute, spent) select key, $3, $4, spent from unnest($1::text[], $2::bigint[]) as own (key, spent)
           on conflict (minute, key, server) do update set spent = cost_spent.spent + excluded.spent`,
          [[...own.keys()], [...own.values()], server, now],
        );
        await db.query("delete from cost_spent where minute < $1", [now - KEPT]);
      }
      return db.query("select key, sum(spent)::bigint as spent from cost_spent where minute = $1 and server <> $2 group by key", [now, server]);
    });
    for (const { key, spent } of others) {
      const more = spent - (told.get(key) ?? 0);
      told.set(key, spent);
      if (more > 0) await spending.add(key, more);
    }
  };
}
