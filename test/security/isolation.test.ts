import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { World } from "../world.ts";
import { Fuzz } from "./fuzz.ts";

const seed = Number(process.env["FUZZ_SEED"] ?? 20_261_123);
const acts = Number(process.env["FUZZ_ACTS"] ?? 1_000);

describe.each([
  ["with the code's own predicates", true],
  ["with the row policies alone", false],
])("isolation under random acts, %s", (name, predicates) => {
  let world: World;

  beforeAll(async () => {
    world = await World.start({ predicates });
  });

  afterAll(async () => {
    await world.stop();
  });

  test(
    "whatever is done, everybody else's world is what the model says",
    async () => {
      const fuzz = await Fuzz.start(world);
      const figures = await fuzz.play(acts, seed, 4);
      console.info(`isolation ${name}: ${JSON.stringify(figures)}, seed ${seed}`);
      for (const kind of ["dispatch", "move", "draft", "group", "relocate", "suspend", "regrant"])
        expect([kind, (figures.kinds[kind] ?? 0) > 0]).toEqual([kind, true]);
      expect(figures.comparisons).toBeGreaterThan(acts);
    },
    Math.max(600_000, acts * 500),
  );
});

test("the game notices a hole in one policy", async () => {
  const world = await World.start({ predicates: false });
  const owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  await owner.query("alter policy assignment_oversight on assignment using (true)");
  await owner.end();
  const fuzz = await Fuzz.start(world);
  await expect(fuzz.play(100, seed, 2)).rejects.toThrow(/overseen is|opens|reads/);
  await world.stop();
}, 120_000);
