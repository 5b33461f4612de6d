import { expect, it } from "vitest";
import { missingEntries, readLock } from "./lock-file.ts";

it("the lock file names the packages of every platform (else: node --import tsx test/architecture/lock-file.ts)", () => {
  const lock = readLock();
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect([...missingEntries(lock).keys()]).toEqual([]);
});

it("the lock file names no registry", () => {
  const resolved = Object.values(readLock().packages).filter((entry) => "resolved" in entry);
  expect(resolved).toEqual([]);
});
