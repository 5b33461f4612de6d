import fc from "fast-check";
import pg from "pg";
import { describe, expect, inject, test } from "vitest";
import { AssignmentState } from "../../server/assignments/assignment.entity.ts";
import { type Timed, timelinessOf, timelinessSql } from "../../server/assignments/timeliness.ts";
import { addDays, dateOf } from "../../server/platform/clock.ts";
import { isWorkday, workdaysBetween } from "../../server/platform/workdays.ts";

const base: Timed = { state: "IN_PROGRESS", effectiveDueOn: "2026-11-15", reworkDueOn: null, objectedOn: null, firstSubmittedOn: null };

describe("timeliness", () => {
  test("before 15 November means to the end of that day in Shanghai", () => {
    expect(timelinessOf(base, dateOf(new Date("2026-11-15T15:59:59Z")))).toBe("DUE_SOON");
    expect(timelinessOf(base, dateOf(new Date("2026-11-15T16:00:00Z")))).toBe("OVERDUE");
  });

  test("due soon begins three days before", () => {
    expect([timelinessOf(base, "2026-11-11"), timelinessOf(base, "2026-11-12")]).toEqual(["NOT_DUE", "DUE_SOON"]);
  });

  test("while the receiver holds it the tenant cannot be overdue", () => {
    expect(timelinessOf({ ...base, state: "SUBMITTED", firstSubmittedOn: "2026-11-15" }, "2026-12-31")).toBe("WITH_RECEIVER");
    expect(timelinessOf({ ...base, state: "UNDER_REVIEW", firstSubmittedOn: "2026-11-16" }, "2026-12-31")).toBe("WITH_RECEIVER_LATE");
  });

  test("after a return the clock is the later of due day and rework day", () => {
    const returned: Timed = { ...base, state: "RETURNED", firstSubmittedOn: "2026-11-10", reworkDueOn: "2026-11-20" };
    expect([timelinessOf(returned, "2026-11-16"), timelinessOf(returned, "2026-11-21")]).toEqual(["NOT_DUE", "OVERDUE"]);
    expect(timelinessOf({ ...returned, reworkDueOn: "2026-11-12" }, "2026-11-14")).toBe("DUE_SOON");
  });

  test("the first submission that was not withdrawn decides, however long the rework took", () => {
    expect(timelinessOf({ ...base, state: "COMPLETED", firstSubmittedOn: "2026-11-15", reworkDueOn: "2026-12-01" }, "2027-01-01")).toBe(
      "DONE_ON_TIME",
    );
    expect(timelinessOf({ ...base, state: "COMPLETED", firstSubmittedOn: "2026-11-16" }, "2027-01-01")).toBe("DONE_LATE");
  });

  test("SQL and TypeScript agree on every row", async () => {
    const client = new pg.Client({ connectionString: inject("templateUrl") });
    await client.connect();
    const day = fc.integer({ min: 0, max: 40 }).map((offset) => new Date(Date.UTC(2026, 10, 1 + offset)).toISOString().slice(0, 10));
    const row = fc.record({
      state: fc.constantFrom(...Object.values(AssignmentState)),
      effectiveDueOn: day,
      reworkDueOn: fc.option(day),
      objectedOn: fc.option(day),
      firstSubmittedOn: fc.option(day),
    });
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(row, { minLength: 50, maxLength: 50 }), day, async (rows, today) => {
          const { rows: answers } = await client.query<{ timeliness: string }>(
            `select ${timelinessSql("r", "$2::date")} as timeliness
             from jsonb_to_recordset($1::jsonb)
               as r (n int, state text, effective_due_on date, rework_due_on date, objected_on date, first_submitted_on date)
             order by n`,
            [
              JSON.stringify(
                rows.map((one, n) => ({
                  n,
                  state: one.state,
                  effective_due_on: one.effectiveDueOn,
                  rework_due_on: one.reworkDueOn,
                  objected_on: one.objectedOn,
                  first_submitted_on: one.firstSubmittedOn,
                })),
              ),
              today,
            ],
          );
          expect(answers.map(({ timeliness }) => timeliness)).toEqual(rows.map((one) => timelinessOf(one, today)));
        }),
        { numRuns: 40 },
      );
    } finally {
      await client.end();
    }
  });
});

test.each([
  ["2026-09-30", "2026-10-08", 1, "国庆节"],
  ["2026-09-18", "2026-09-20", 1, "a Sunday worked for 国庆节"],
  ["2026-02-13", "2026-02-24", 2, "春节, with the Saturday worked for it"],
  ["2026-11-24", "2026-11-27", 3, "an ordinary week"],
  ["2026-11-27", "2026-11-24", -3, "backwards"],
])("workdays from %s to %s are %i: %s", (from, to, count) => {
  expect(workdaysBetween(from, to)).toBe(count);
});

test("workdays add up, and the day itself is the last one counted", () => {
  const day = fc.integer({ min: 0, max: 1_500 }).map((offset) => addDays("2023-01-01", offset));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }), (from, first, second) => {
      const [middle, last] = [addDays(from, first), addDays(from, first + second)];
      expect(workdaysBetween(from, middle) + workdaysBetween(middle, last)).toBe(workdaysBetween(from, last));
      expect(workdaysBetween(addDays(last, -1), last)).toBe(isWorkday(last) ? 1 : 0);
    }),
  );
});
