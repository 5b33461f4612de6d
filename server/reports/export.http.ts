import type { ServerResponse } from "node:http";
import Excel from "@protobi/exceljs";
import { z } from "zod";
import { labels } from "../../schema/labels/labels.ts";
import { Assignment, type AssignmentView } from "../assignments/assignment.entity.ts";
import { assignmentList } from "../assignments/assignment.list.ts";
import { doorsOfView } from "../assignments/assignment.policy.ts";
import { timelinessOf } from "../assignments/timeliness.ts";
import { type Access, noteRows, writeAccesses } from "../platform/access.ts";
import { dateOf } from "../platform/clock.ts";
import type { Database } from "../platform/database.ts";
import { type Ctx, enter } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { listQuery } from "../platform/list.ts";
import type { Request } from "../platform/request.ts";
import { parseJson } from "../platform/well-formed.ts";
import { taskMatrix } from "./matrix.service.ts";
import { pivot } from "./pivot.service.ts";
import type { Figures } from "./report.types.ts";

type Cell = string | number | null;

const CHUNK = 500;

const FORMULA = /^[=+\-@\t\r]/;

/** Writes a row. A text that begins like a formula is marked as text, so that it stays one even when somebody edits the cell. */
function write(page: Excel.Worksheet, cells: readonly Cell[]): void {
  const row = page.addRow([...cells]);
  cells.forEach((value, index) => {
    if (typeof value === "string" && FORMULA.test(value)) row.getCell(index + 1).numFmt = "@";
  });
  row.commit();
}

interface Sheet {
  readonly name: string;
  readonly about: ReadonlyArray<readonly [string, string]>;
  readonly head: readonly string[];
  rows(): AsyncIterable<Cell[]>;
}

/** Streams a workbook: first what it is about, then the head, then every row. */
async function send(response: ServerResponse, sheet: Sheet): Promise<void> {
  // The first row is fetched before anything is sent, so that a wrong condition is still told as an error.
  const rows = sheet.rows()[Symbol.asyncIterator]();
  let next = await rows.next();
  response.writeHead(200, {
    "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${sheet.name}.xlsx`)}`,
    "cache-control": "no-store",
  });
  const book = new Excel.stream.xlsx.WorkbookWriter({ stream: response, useStyles: true });
  const page = book.addWorksheet(sheet.name, { views: [{ state: "frozen", ySplit: sheet.about.length + 1, xSplit: 1 }] });
  page.columns = sheet.head.map((_title, index) => ({ width: index === 0 ? 36 : 16 }));
  for (const [name, value] of sheet.about) write(page, [name, value]);
  const head = page.addRow([...sheet.head]);
  head.font = { bold: true };
  head.commit();
  for (; next.done !== true; next = await rows.next()) write(page, next.value);
  page.commit();
  await book.commit();
}

const operators = z.record(z.string(), z.unknown());
const reportInput = z.object({ campaignId: z.string().optional(), taskId: z.string().optional(), asOf: z.coerce.date().optional() });

function parse<T>(schema: z.ZodType<T>, text: string | null): T {
  const parsed = schema.safeParse(parseJson(text ?? "{}"));
  if (!parsed.success) throw new DomainError("BAD_REQUEST", { detail: "filter" });
  return parsed.data;
}

const HEAD = {
  "zh-CN": [
    "任务",
    "承办单位",
    "基层群团",
    "下达单位",
    "类别",
    "状态",
    "时效",
    "截止日期",
    "整改截止",
    "进度(%)",
    "经办人",
    "签收时间",
    "首次报送",
    "办结时间",
    "催办次数",
    "督办",
  ],
  en: [
    "Task",
    "Organization",
    "Mass group",
    "Issuer",
    "Kind",
    "State",
    "Timeliness",
    "Due",
    "Rework due",
    "Progress (%)",
    "In charge",
    "Acknowledged",
    "First submitted",
    "Completed",
    "Reminders",
    "Supervision",
  ],
};

const day = (at: Date | null): string => (at === null ? "" : dateOf(at));

function ledgerRow(ctx: Ctx, row: Assignment): Cell[] {
  const words = labels[ctx.viewer.locale].enums;
  return [
    row.title,
    row.tenantName,
    row.groupName,
    row.issuerName,
    words.TaskKind[row.kind],
    words.AssignmentState[row.state],
    words.Timeliness[timelinessOf(row, ctx.clock.today())],
    row.effectiveDueOn,
    row.reworkDueOn,
    row.progress,
    row.assigneeName,
    day(row.receivedAt),
    day(row.firstSubmittedAt),
    day(row.completedAt),
    row.reminderCount,
    row.supervisionLevel === null ? "" : words.SupervisionLevel[row.supervisionLevel],
  ];
}

/** All rows of the ledger in order, read a chunk at a time by keyset. */
async function* ledgerRows(ctx: Ctx, filter: object): AsyncIterable<Cell[]> {
  let after: Assignment | undefined;
  for (;;) {
    const query = listQuery(ctx, assignmentList, filter).orderBy("row.effectiveDueOn").addOrderBy("row.id").limit(CHUNK);
    if (after !== undefined) query.andWhere("(row.effectiveDueOn, row.id) > (:day, :id)", { day: after.effectiveDueOn, id: after.id });
    const rows = await query.getMany();
    if (ctx.door !== "tenant") noteRows(ctx, "export", "Assignment", rows);
    for (const row of rows) yield ledgerRow(ctx, row);
    after = rows.at(-1);
    if (rows.length < CHUNK) return;
  }
}

function about(ctx: Ctx, title: string, condition: unknown): Array<readonly [string, string]> {
  const zh = ctx.viewer.locale === "zh-CN";
  return [
    [zh ? "报表" : "Report", title],
    [zh ? "范围" : "Scope", ctx.viewer.tenant.name],
    [zh ? "条件" : "Condition", JSON.stringify(condition)],
    [zh ? "截至" : "As of", ctx.clock.now().toISOString()],
  ];
}

function ledger(ctx: Ctx, filter: object): Sheet {
  const { locale } = ctx.viewer;
  const name = locale === "zh-CN" ? "任务台账" : "Task ledger";
  return { name, about: about(ctx, name, filter), head: HEAD[locale], rows: () => ledgerRows(ctx, filter) };
}

function figureCells(figures: Figures): Cell[] {
  return [figures.expected, figures.submitted, figures.onTime, figures.late, figures.completed, figures.overdue, figures.waived];
}

async function pivotSheet(ctx: Ctx, input: z.infer<typeof reportInput>): Promise<Sheet> {
  const zh = ctx.viewer.locale === "zh-CN";
  const { asOf, campaignId, taskId } = input;
  const found = await pivot(ctx, {
    ...(asOf === undefined ? {} : { asOf }),
    ...(campaignId === undefined ? {} : { campaignId }),
    ...(taskId === undefined ? {} : { taskId }),
  });
  const name = zh ? "条块汇总" : "Pivot";
  const head = zh
    ? ["区域", "条线", "应报", "已报", "按时", "迟报", "办结", "逾期", "免办"]
    : ["Territory", "Line", "Expected", "Submitted", "On time", "Late", "Completed", "Overdue", "Waived"];
  const lines = labels[ctx.viewer.locale].enums.Line;
  return {
    name,
    about: about(ctx, name, input),
    head,
    async *rows() {
      for (const cell of found.cells) yield [cell.territoryName, lines[cell.line], ...figureCells(cell.figures)];
      yield [zh ? "合计" : "Total", "", ...figureCells(found.total)];
    },
  };
}

async function matrixSheet(ctx: Ctx, taskId: string): Promise<Sheet> {
  const matrix = await taskMatrix(ctx, taskId);
  if (matrix === null) throw new DomainError("NOT_FOUND");
  const words = labels[ctx.viewer.locale].enums;
  const zh = ctx.viewer.locale === "zh-CN";
  return {
    name: matrix.task.title.replace(/[\\/*?:[\]]/g, " ").slice(0, 28),
    about: about(ctx, matrix.task.title, { taskId }),
    head: [
      zh ? "单位" : "Organization",
      zh ? "状态" : "State",
      zh ? "时效" : "Timeliness",
      zh ? "截止日期" : "Due",
      ...matrix.columns.map((column) => column.title),
    ],
    async *rows() {
      for (const row of matrix.rows) {
        yield [
          row.groupName ?? row.tenantName,
          words.AssignmentState[row.state],
          words.Timeliness[row.timeliness],
          row.effectiveDueOn,
          ...row.cells.map((cell) => words.DeliverableStatus[cell.status]),
        ];
      }
    },
  };
}

function sheetFor(ctx: Ctx, url: URL): Promise<Sheet> | Sheet {
  const path = url.pathname;
  if (path === "/exports/assignments.xlsx") return ledger(ctx, parse(operators, url.searchParams.get("filter")));
  if (path === "/exports/pivot.xlsx") return pivotSheet(ctx, parse(reportInput, url.searchParams.get("input")));
  if (path === "/exports/matrix.xlsx") return matrixSheet(ctx, url.searchParams.get("taskId") ?? "");
  throw new DomainError("NOT_FOUND");
}

/** GET /exports/…xlsx: the complete ledger as filtered, made on the server and streamed; reads of others' rows are logged. */
export async function exportTo(database: Database, asking: Request, url: URL, response: ServerResponse): Promise<void> {
  const { viewer } = asking;
  if (viewer.accountId === null) throw new DomainError("UNAUTHENTICATED");
  if (viewer.mustChangePassword) throw new DomainError("PASSWORD_CHANGE_REQUIRED");
  const fallback: AssignmentView = url.pathname.endsWith("pivot.xlsx") ? "OVERSEEN" : url.pathname.endsWith("matrix.xlsx") ? "ISSUED" : "RECEIVED";
  const [door] = doorsOfView(viewer, { view: url.searchParams.get("view") ?? fallback });
  if (door === undefined) throw new DomainError("FORBIDDEN");
  let read: readonly Access[] = [];
  const reading = enter(database, door, asking.entry("tenant"), "read", async (ctx) => {
    read = ctx.accesses;
    await send(response, await sheetFor(ctx, url));
  });
  // Also when the reader hung up half way: what was read was read. In its own turn, so that no export holds two connections.
  await reading.finally(() =>
    door === "tenant" ? undefined : enter(database, door, asking.entry("tenant"), "write", (ctx) => writeAccesses(ctx, read)),
  );
}
