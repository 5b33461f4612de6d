import { expect, test } from "vitest";
import { deadlineOf } from "./deadline.ts";

const running = { state: "IN_PROGRESS", timeliness: "NOT_DUE", daysLeft: 9, workdaysLeft: 7 } as const;

test("while the clock runs the workdays left are told, on the last day that it is today", () => {
  expect(deadlineOf(running)).toEqual({ key: "left", days: 7 });
  expect(deadlineOf({ ...running, timeliness: "DUE_SOON", daysLeft: 0, workdaysLeft: 0 })).toEqual({ key: "today", days: 0 });
  expect(deadlineOf({ ...running, timeliness: "DUE_SOON", daysLeft: 2, workdaysLeft: 0 })).toEqual({ key: "left", days: 0 });
});

test("what is late says by how many days", () => {
  expect(deadlineOf({ ...running, timeliness: "OVERDUE", daysLeft: -9, workdaysLeft: -7 })).toEqual({ key: "late", days: 9 });
});

test("what is done, waits for the other side or has been closed is not late by days", () => {
  expect(deadlineOf({ ...running, state: "COMPLETED", timeliness: "DONE_ON_TIME", daysLeft: -9 })).toBeNull();
  expect(deadlineOf({ ...running, state: "UNDER_REVIEW", timeliness: "WITH_RECEIVER_LATE", daysLeft: -9 })).toBeNull();
  expect(deadlineOf({ ...running, state: "CLOSED_INCOMPLETE", timeliness: "OVERDUE", daysLeft: -9 })).toBeNull();
});
