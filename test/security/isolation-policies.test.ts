import pg from "pg";
import { expect, test } from "vitest";
import { World } from "../world.ts";
import { Fuzz } from "./fuzz.ts";
import { PATIENCE, playAll, SEED } from "./isolation-game.ts";

test(
  "whatever is done, everybody else's world is what the model says, with the row policies alone",
  () => playAll("with the row policies alone", false),
  PATIENCE,
);

test("the game notices a hole in one policy", async () => {
  const world = await World.start({ predicates: false });
  const owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  await owner.query("alter policy assignment_oversight on assignment using (true)");
  await owner.end();
  const fuzz = await Fuzz.start(world);
  await expect(fuzz.play(100, SEED, 2)).rejects.toThrow(/overseen is|opens|reads/);
  await world.stop();
});
