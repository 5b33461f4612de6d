import type { ObjectLiteral } from "typeorm";
import type { Locale } from "../../schema/labels/errors.ts";
import { type ColumnName, columnWords, type LedgerName, ledgerWords } from "../../schema/labels/ledgers.ts";
import { labels } from "../../schema/labels/labels.ts";
import type { Labels } from "../../schema/labels/zh-CN.ts";
import { noteAccess } from "./access.ts";
import { dateOf, minuteOf } from "./clock.ts";
import type { Ctx } from "./door.ts";
import { forgetLoaded } from "./loader.ts";
import { listRows, type ListSpec } from "./list.ts";
import type { Cell, Sheet } from "./workbook.ts";

/** What a cell is made with. */
export interface Reading {
  readonly ctx: Ctx;
  readonly locale: Locale;
  readonly enums: Labels["enums"];
}

export type Column<E> = (row: E, reading: Reading) => Cell | Promise<Cell>;
type Arguments = Readonly<Record<string, unknown>>;

/** A workbook that can be asked for at `/exports/<name>.xlsx`. */
export interface Export {
  readonly name: LedgerName;
  /** The root field that answers the same: its permission, its doors and its arguments are the workbook's. */
  readonly field: string;
  /** Column behind each order of the list, for the words above the head. */
  readonly list: Pick<ListSpec<ObjectLiteral>, "filters" | "sorts" | "sort"> | null;
  sheet(ctx: Ctx, args: Arguments): Promise<Omit<Sheet, "about">>;
}

/** A list as a workbook: the rows of its ListSpec, each column a name with words and how its cell is made. */
export interface Ledger<E extends ObjectLiteral> {
  readonly field: LedgerName;
  readonly list: ListSpec<E>;
  readonly columns: { readonly [C in ColumnName]?: Column<E> };
}

/** Whose rows were read from outside, added up, so that a long export is one entry for each. */
function noteExport(ctx: Ctx, entityType: string, counts: ReadonlyMap<string, number>): void {
  for (const [tenantId, rows] of counts) {
    noteAccess(ctx, { tenantId, operation: "export", entityType, entityId: null, rows, scope: ctx.viewer.tenant.name });
  }
}

const CROSSING: ReadonlySet<string> = new Set(["issuer", "oversight"]);

type Made = ReadonlyArray<ReadonlyArray<Cell | Promise<Cell>>>;

const isReady = (made: Made): made is readonly Cell[][] => !made.some((row) => row.some((cell) => cell instanceof Promise));

/** Cells of a chunk, waited for only where one has to be. */
async function settled(made: Made): Promise<readonly Cell[][]> {
  return isReady(made) ? made : Promise.all(made.map((row) => Promise.all(row)));
}

async function* cells<E extends ObjectLiteral>(ctx: Ctx, ledger: Ledger<E>, args: Arguments): AsyncIterable<Cell[]> {
  const { locale } = ctx.viewer;
  const reading: Reading = { ctx, locale, enums: labels[locale].enums };
  const columns = Object.values<Column<E>>(ledger.columns);
  const counts = new Map<string, number>();
  const { filter, sort } = args;
  try {
    for await (const rows of listRows(ctx, ledger.list, {
      filter: typeof filter === "object" && filter !== null ? filter : undefined,
      sort: typeof sort === "string" ? sort : undefined,
      without: ledger.list.without,
    })) {
      for (const { tenantId } of rows) counts.set(tenantId, (counts.get(tenantId) ?? 0) + 1);
      // What a row refers to is loaded for the whole chunk at once, and forgotten with it.
      yield* await settled(rows.map((row) => columns.map((column) => column(row, reading))));
      forgetLoaded(ctx);
    }
  } finally {
    if (CROSSING.has(ctx.door)) noteExport(ctx, ledger.list.entity.name, counts);
  }
}

/** Makes a ledger available as a workbook. */
export function exportOf<E extends ObjectLiteral>(ledger: Ledger<E>): Export {
  const { field, list } = ledger;
  return {
    name: field,
    field,
    list: { filters: Object.fromEntries(Object.keys(list.filters).map((key) => [key, key])), sorts: list.sorts, sort: list.sort },
    async sheet(ctx, args) {
      const { locale } = ctx.viewer;
      const names = Object.keys(ledger.columns) as ColumnName[];
      return { name: ledgerWords[field][locale], head: names.map((name) => columnWords[name][locale]), rows: () => cells(ctx, ledger, args) };
    },
  };
}

export const day = (at: Date | null): string => (at === null ? "" : dateOf(at));
export const minute = (at: Date | null): string => (at === null ? "" : minuteOf(at));
