import type { ServerStatus, StatusLevel, StatusSubject } from "./status.types.ts";

/** Less room than this, in bytes, and uploads or the database will soon fail. */
export const LEAST_BYTES = 500_000_000;
/** In milliseconds: between the clocks of server and database. */
export const CLOCKS_APART = 5_000;

const GIGABYTE = 1_000_000_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Facts = Omit<ServerStatus, "lights">;

const worse = (bad: boolean, watch: boolean): StatusLevel => (bad ? "BAD" : watch ? "WATCH" : "GOOD");

/** How long ago, in milliseconds; never, where it did not happen. */
const since = ({ checkedAt }: Facts, at: Date | null): number => (at === null ? Number.POSITIVE_INFINITY : checkedAt.getTime() - at.getTime());

/** For each line what makes it yellow or red. Nobody needs to act on green. */
const RULES: Readonly<Record<StatusSubject, (facts: Facts) => StatusLevel>> = {
  SERVER: () => "GOOD",
  DATABASE: ({ database }) => worse(database.strained || database.clockApartSeconds * 1_000 > CLOCKS_APART, database.waiting > 0),
  REPLICA: ({ replica }) => worse(replica !== null && (replica.lagSeconds ?? Number.POSITIVE_INFINITY) > 600, (replica?.lagSeconds ?? 0) > 60),
  STORAGE: ({ storage }) => worse(storage.freeBytes < LEAST_BYTES, storage.freeBytes < 5 * GIGABYTE),
  BACKUP: (facts) => worse(facts.backup !== null && since(facts, facts.backup.at) > 8 * DAY, since(facts, facts.backup?.at ?? null) > 2 * DAY),
  SEALING: (facts) => {
    const waited = Math.min(since(facts, facts.evidence.sealedAt), since(facts, facts.startedAt));
    return worse(waited > HOUR, waited > 10 * MINUTE || facts.clock.failing.includes("sealing"));
  },
  VERIFICATION: (facts) => {
    const { evidence, organizations } = facts;
    // The first check comes an hour after the start.
    const due = since(facts, facts.startedAt) > 2 * HOUR;
    return worse(evidence.organizationsWithFindings > 0, due && evidence.organizationsChecked < organizations);
  },
  CLOCK: ({ clock }) => worse(false, clock.failing.length > 0),
  JOBS: ({ jobs }) => worse(jobs.stuck > 0, jobs.failed > 0),
  SESSIONS: () => "GOOD",
  MEMORY: ({ memory }) => {
    const share = memory.heapBytes / memory.heapLimitBytes;
    return worse(share > 0.9 || memory.availableBytes < 100_000_000, share > 0.7 || memory.availableBytes < 300_000_000);
  },
  ERRORS: (facts) => worse(since(facts, facts.errors.lastUnavailableAt) < 10 * MINUTE, since(facts, facts.errors.lastInternalAt) < HOUR),
};

/** One light for every line, in the order of the page; none for a replica that does not exist. */
export function lightsOf(facts: Facts): ServerStatus["lights"] {
  const subjects = Object.keys(RULES) as StatusSubject[];
  return subjects.filter((subject) => subject !== "REPLICA" || facts.replica !== null).map((subject) => ({ subject, level: RULES[subject](facts) }));
}
