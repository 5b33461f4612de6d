import { expect, it } from "vitest";
import { createVault } from "./vault.ts";

const NOW = new Date("2026-11-24T02:00:00Z");
const LATER = new Date("2026-11-24T02:05:01Z");
const seal = { purpose: "link", subject: "one" };

it("opens for the same purpose and owner, with the same key, in time, and unchanged", async () => {
  const vault = createVault("a secret of the data folder");
  const sealed = await vault.seal(seal, { secret: "秘密" }, new Date("2026-11-24T02:05:00Z"));
  expect((await vault.open(seal, sealed, NOW))?.["secret"]).toBe("秘密");
  expect(sealed).not.toContain("秘密");
  expect(await vault.open({ ...seal, purpose: "departure" }, sealed, NOW)).toBeNull();
  expect(await vault.open({ ...seal, subject: "two" }, sealed, NOW)).toBeNull();
  expect(await vault.open(seal, sealed, LATER)).toBeNull();
  expect(await vault.open(seal, `${sealed.slice(0, -4)}AAAA`, NOW)).toBeNull();
  expect(await vault.open(seal, "no seal at all", NOW)).toBeNull();
  const other = createVault("another folder's");
  expect(await other.open(seal, sealed, NOW)).toBeNull();
  expect(other.keyId).not.toBe(vault.keyId);
});
