import type { Clock } from "./clock.ts";
import type { Database } from "./database.ts";
import { enter } from "./door.ts";
import { systemViewer } from "./viewer.ts";

/** On which day a grant last let somebody in: what is never used may be taken back. */
export interface GrantUse {
  note(grantId: string): void;
  /** Writes what was noted and is not on record yet. Called by the clock, so that no request waits for it; a crash forgets a minute. */
  keep(): Promise<void>;
}

export function createGrantUse(database: Database, clock: Clock): GrantUse {
  const kept = new Map<string, string>();
  const noted = new Set<string>();
  return {
    note(grantId) {
      if (kept.get(grantId) !== clock.today()) noted.add(grantId);
    },
    async keep() {
      const ids = [...noted].sort();
      if (ids.length === 0) return;
      const today = clock.today();
      const entry = { viewer: systemViewer(), clock, requestId: "", predicates: true, reach: "all" as const };
      await enter(database, "platform", entry, "write", (ctx) =>
        ctx.db.query("update role_grant set last_used_on = $2 where id = any($1) and (last_used_on is null or last_used_on < $2)", [ids, today]),
      );
      for (const id of ids) {
        noted.delete(id);
        kept.set(id, today);
      }
    },
  };
}
