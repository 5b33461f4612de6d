import { expect, it } from "vitest";
import { nameIn } from "./download.ts";

it("a file keeps the name the server gives it, in Chinese too", () => {
  const given = `attachment; filename*=UTF-8''${encodeURIComponent("任务台账.xlsx")}`;
  expect(nameIn(given, "/exports/assignments.xlsx?view=ISSUED")).toBe("任务台账.xlsx");
  expect(nameIn(null, "/exports/assignments.xlsx?view=ISSUED")).toBe("assignments.xlsx");
});
