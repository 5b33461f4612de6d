import { expect, test } from "vitest";
import { type Entry, lineOf, next, type Outbox, put, refuse, without } from "./outbox.ts";

const answer = (key: string, line: string, rating: "GOOD" | "POOR" = "GOOD"): Entry => ({ key, kind: "answer", input: { key: line, rating } });
const finding = (key: string): Entry => ({ key, kind: "finding", input: { aspect: "WORK", item: key, problem: key } });

test("a line entered again takes the place of what waits, a finding is one more, and the order is that of entering", () => {
  let outbox: Outbox = put(put(put([], answer("1", "A")), finding("2")), answer("3", "A", "POOR"));
  expect(outbox.map(({ key }) => key)).toEqual(["2", "3"]);
  outbox = put(outbox, finding("4"));
  expect(without(outbox, "2").map(({ key }) => key)).toEqual(["3", "4"]);
});

test("what was refused waits for a person and holds up nothing behind it", () => {
  const outbox = refuse([finding("1"), answer("2", "A")], "1", "已有相同问题");
  expect(next(outbox)?.key).toBe("2");
  expect(next(without(outbox, "2"))).toBeUndefined();
  expect(outbox[0]?.refused).toBe("已有相同问题");
});

test("a line shows what was typed here before what the server has", () => {
  const answers = [{ key: "A", rating: "FAIR" as const, note: null }];
  expect(lineOf([], answers, "A")).toEqual({ rating: "FAIR", note: "", isDelivered: true });
  expect(lineOf([answer("1", "A", "POOR")], answers, "A")).toEqual({ rating: "POOR", note: "", isDelivered: false });
  expect(lineOf([], answers, "B")).toBeNull();
});
