import { describe, expect, it } from "vitest";
import { lightsOf } from "./status.rules.ts";

const at = (hoursAgo: number): Date => new Date(Date.parse("2026-11-24T12:00:00Z") - hoursAgo * 3_600_000);

const WELL = {
  host: "server",
  version: "1",
  startedAt: at(100),
  checkedAt: at(0),
  organizations: 100,
  database: { version: "18", bytes: 1e9, taken: 1, places: 40, waiting: 0, strained: false, clockApartSeconds: 0 },
  replica: { lagSeconds: 0 },
  storage: { freeBytes: 50e9, totalBytes: 100e9 },
  backup: { at: at(20), rows: 1, files: 0 },
  evidence: { sealedAt: at(0.01), verifiedAt: at(3), organizationsChecked: 100, organizationsWithFindings: 0 },
  clock: { kinds: 9, failing: [] },
  jobs: { running: 1, queued: 1, failed: 0, stuck: 0 },
  sessions: { sessions: 1, people: 1, recent: 1 },
  memory: { usedBytes: 1, heapBytes: 10, heapLimitBytes: 100, availableBytes: 1e9 },
  errors: { requests: 1, internal: 1, lastInternalAt: at(2), unavailable: 1, lastUnavailableAt: at(1), limited: 5 },
};
type Facts = typeof WELL;

const burning = (facts: Parameters<typeof lightsOf>[0]): string[] =>
  lightsOf(facts).flatMap(({ subject, level }) => (level === "GOOD" ? [] : [`${subject} ${level}`]));

describe("the lights of the status page", () => {
  it("are all green when all is well, and none stands for a replica that does not exist", () => {
    expect(lightsOf(WELL)).toHaveLength(12);
    expect(burning(WELL)).toEqual([]);
    expect(lightsOf({ ...WELL, replica: null })).toHaveLength(11);
  });

  const { database, evidence, memory, errors } = WELL;
  it.each<readonly [string, Partial<Facts> | { replica: { lagSeconds: null } } | { backup: null }]>([
    ["DATABASE WATCH", { database: { ...database, waiting: 1 } }],
    ["DATABASE BAD", { database: { ...database, strained: true } }],
    ["DATABASE BAD", { database: { ...database, clockApartSeconds: 5.1 } }],
    ["REPLICA WATCH", { replica: { lagSeconds: 61 } }],
    ["REPLICA BAD", { replica: { lagSeconds: 601 } }],
    ["REPLICA BAD", { replica: { lagSeconds: null } }],
    ["STORAGE WATCH", { storage: { freeBytes: 4.9e9, totalBytes: 1e11 } }],
    ["STORAGE BAD", { storage: { freeBytes: 4.9e8, totalBytes: 1e11 } }],
    ["BACKUP WATCH", { backup: null }],
    ["BACKUP WATCH", { backup: { at: at(49), rows: 1, files: 1 } }],
    ["BACKUP BAD", { backup: { at: at(8 * 24 + 1), rows: 1, files: 1 } }],
    ["SEALING WATCH", { evidence: { ...evidence, sealedAt: at(0.2) } }],
    ["SEALING BAD", { evidence: { ...evidence, sealedAt: at(2) } }],
    ["VERIFICATION WATCH", { evidence: { ...evidence, organizationsChecked: 99 } }],
    ["VERIFICATION BAD", { evidence: { ...evidence, organizationsWithFindings: 1 } }],
    ["JOBS WATCH", { jobs: { running: 0, queued: 0, failed: 1, stuck: 0 } }],
    ["JOBS BAD", { jobs: { running: 0, queued: 1, failed: 1, stuck: 1 } }],
    ["MEMORY WATCH", { memory: { ...memory, heapBytes: 71 } }],
    ["MEMORY BAD", { memory: { ...memory, availableBytes: 1 } }],
    ["ERRORS WATCH", { errors: { ...errors, lastInternalAt: at(0.5) } }],
    ["ERRORS BAD", { errors: { ...errors, lastUnavailableAt: at(0.1) } }],
  ])("say %s, and nothing else", (light, change) => {
    expect(burning({ ...WELL, ...change })).toEqual([light]);
  });

  it("give a server that has just started its time to seal and to check", () => {
    const young = { ...WELL, startedAt: at(0.05), evidence: { ...evidence, sealedAt: null, verifiedAt: null, organizationsChecked: 0 } };
    expect(burning(young)).toEqual([]);
    expect(burning({ ...young, startedAt: at(0.5) })).toEqual(["SEALING WATCH"]);
  });
});
