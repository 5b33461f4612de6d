import { describe, expect, it } from "vitest";
import { bytesIn, spanOf } from "./status-words.ts";

describe("the words of the status page", () => {
  it("gives sizes in two or three figures", () => {
    expect([4_200_000, 512_000_000, 1_440_000_000, 256_000_000_000].map(bytesIn)).toEqual(["4.2 MB", "512 MB", "1.4 GB", "256 GB"]);
  });

  it("gives a span in the two largest units, and never a negative one", () => {
    const from = "2026-11-24T08:00:00Z";
    expect(spanOf(from, "2026-11-24T08:07:59Z")).toEqual({ key: "minutes", big: 7, small: 0 });
    expect(spanOf(from, "2026-11-24T11:05:00Z")).toEqual({ key: "hours", big: 3, small: 5 });
    expect(spanOf(from, "2026-11-26T09:00:00Z")).toEqual({ key: "days", big: 2, small: 1 });
    expect(spanOf(from, "2026-11-24T07:00:00Z")).toEqual({ key: "minutes", big: 0, small: 0 });
  });
});
