import type { ServerStatus } from "./status.graphql.ts";

type Translate = (key: string, options?: Record<string, unknown>) => string;
type Subject = ServerStatus["lights"][number]["subject"];
type Words = (status: ServerStatus, say: { readonly t: Translate; readonly at: (time: string) => string }) => readonly string[];

/** In the units that disks and memory are sold in. */
export function bytesIn(bytes: number): string {
  const [size, unit] = bytes >= 1e9 ? [bytes / 1e9, "GB"] : [bytes / 1e6, "MB"];
  return `${size >= 100 ? Math.round(size) : size.toFixed(1)} ${unit}`;
}

/** Days and hours, hours and minutes, or minutes: how long something has been running. */
export function spanOf(from: string, to: string): { readonly key: "days" | "hours" | "minutes"; readonly big: number; readonly small: number } {
  const minutes = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return { key: "days", big: Math.floor(hours / 24), small: hours % 24 };
  return hours > 0 ? { key: "hours", big: hours, small: minutes % 60 } : { key: "minutes", big: minutes, small: 0 };
}

/** What each line says, as short sentences. */
const WORDS: Readonly<Record<Subject, Words>> = {
  SERVER({ host, version, startedAt, checkedAt, organizations }, { t, at }) {
    const { key, big, small } = spanOf(startedAt, checkedAt);
    return [
      t("status.version", { version, host }),
      t(`status.running.${key}`, { big, small, at: at(startedAt) }),
      t("status.organizations", { organizations }),
    ];
  },
  DATABASE({ database: { version, bytes, taken, places, waiting, clockApartSeconds } }, { t }) {
    const seconds = clockApartSeconds;
    return [
      t("status.database", { version, size: bytesIn(bytes) }),
      t("status.connections", { taken, places, waiting }),
      ...(seconds < 1 ? [] : [t("status.apart", { seconds })]),
    ];
  },
  REPLICA({ replica }, { t }) {
    const seconds = replica?.lagSeconds ?? null;
    return [seconds === null ? t("status.noReplica") : t("status.lag", { seconds: Math.round(seconds) })];
  },
  STORAGE: ({ storage: { freeBytes, totalBytes } }, { t }) => [
    t("status.room", { free: bytesIn(freeBytes), total: bytesIn(totalBytes), share: Math.round((freeBytes / totalBytes) * 100) }),
  ],
  BACKUP: ({ backup }, { t, at }) => [backup === null ? t("status.noBackup") : t("status.backup", { ...backup, at: at(backup.at) })],
  SEALING: ({ evidence: { sealedAt } }, { t, at }) => [sealedAt === null ? t("status.notSealed") : t("status.sealed", { at: at(sealedAt) })],
  VERIFICATION({ evidence: { verifiedAt, organizationsChecked, organizationsWithFindings }, organizations }, { t, at }) {
    if (verifiedAt === null) return [t("status.notVerified")];
    const found = organizationsWithFindings;
    return [
      t("status.verified", { at: at(verifiedAt), checked: organizationsChecked, organizations }),
      found === 0 ? t("status.sound") : t("status.found", { found }),
    ];
  },
  CLOCK: ({ clock: { kinds, failing } }, { t }) => [
    failing.length === 0
      ? t("status.clockGood", { kinds })
      : t("status.clockFailing", { names: failing.map((name) => t(`status.clockWork.${name}`)).join(t("status.and")) }),
  ],
  JOBS: ({ jobs }, { t }) => [t("status.jobs", jobs), ...(jobs.stuck === 0 ? [] : [t("status.stuck", jobs)])],
  SESSIONS: ({ sessions }, { t }) => [t("status.sessions", sessions)],
  MEMORY({ memory: { usedBytes, heapBytes, heapLimitBytes, availableBytes } }, { t }) {
    const share = Math.round((heapBytes / heapLimitBytes) * 100);
    return [t("status.memory", { used: bytesIn(usedBytes), share, available: bytesIn(availableBytes) })];
  },
  ERRORS({ errors: { requests, internal, lastInternalAt, unavailable, lastUnavailableAt, limited } }, { t, at }) {
    const last = (key: string, time: string | null | undefined): string[] => (time === null || time === undefined ? [] : [t(key, { at: at(time) })]);
    return [
      t("status.errors", { requests, internal, unavailable, limited }),
      ...last("status.lastInternal", lastInternalAt),
      ...last("status.lastUnavailable", lastUnavailableAt),
    ];
  },
};

export const wordsOf = (subject: Subject, ...given: Parameters<Words>): readonly string[] => WORDS[subject](...given);
