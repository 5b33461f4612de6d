import { test } from "vitest";
import { PATIENCE, playAll } from "./isolation-game.ts";

test(
  "whatever is done, everybody else's world is what the model says, with the code's own predicates",
  () => playAll("with the code's own predicates", true),
  PATIENCE,
);
