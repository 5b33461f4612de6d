import { expect, test } from "vitest";
import { Turnstile } from "./turnstile.ts";

const code = (error: unknown): string => (error instanceof Error ? error.message : String(error));

test("who finds no place waits in line, in order; who finds the line full is refused at once, who waits too long a little later", async () => {
  const turnstile = new Turnstile({ places: 1, queue: 2, patience: 80 });
  const leave = await turnstile.enter();
  const order: string[] = [];
  const second = turnstile.enter().then((out) => {
    order.push("second");
    return out;
  });
  expect(turnstile.strained).toBe(true);
  const third = turnstile.enter().then(() => order.push("third"), code);
  expect(await turnstile.enter().catch(code)).toBe("UNAVAILABLE");
  leave();
  leave();
  await second;
  expect(order).toEqual(["second"]);
  expect(await third).toBe("UNAVAILABLE");
  expect(turnstile.strained).toBe(false);
  (await second)();
  expect(await turnstile.enter()).toBeTypeOf("function");
});
