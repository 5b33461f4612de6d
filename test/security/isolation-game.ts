import { expect } from "vitest";
import { World } from "../world.ts";
import { Fuzz } from "./fuzz.ts";

export const SEED = Number(process.env["FUZZ_SEED"] ?? 20_261_123);
const ACTS = Number(process.env["FUZZ_ACTS"] ?? 1_000);
/** Everybody's world is compared after every so many acts, somebody's after each. */
const EVERY = Number(process.env["FUZZ_EVERY"] ?? 4);
/** A new world after so many acts, so that the long form does not measure the size of its own past. */
const PER_WORLD = 250;
export const PATIENCE = Math.max(600_000, ACTS * 1_500);

const sum = (one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [key, (one[key] ?? 0) + (other[key] ?? 0)]));

/** Plays all acts in one world after another, and prints what was done. */
export async function playAll(name: string, predicates: boolean): Promise<void> {
  let kinds: Record<string, number> = {};
  let figures: Record<string, number> = {};
  for (let done = 0; done < ACTS; done += PER_WORLD) {
    const world = await World.start({ predicates });
    try {
      const { kinds: played, ...counted } = await (await Fuzz.start(world)).play(Math.min(PER_WORLD, ACTS - done), SEED + done, EVERY);
      [kinds, figures] = [sum(kinds, played), sum(figures, counted)];
    } finally {
      await world.stop();
    }
  }
  console.info(`isolation ${name}: ${JSON.stringify({ ...figures, kinds })}, seed ${SEED}`);
  for (const kind of ["dispatch", "move", "draft", "group", "relocate", "reline", "suspend", "regrant", "expire"])
    expect([kind, (kinds[kind] ?? 0) > 0]).toEqual([kind, true]);
  expect(figures["comparisons"]).toBeGreaterThan(ACTS);
  expect(figures["exports"]).toBeGreaterThan(ACTS / 10);
}
