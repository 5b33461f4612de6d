import type { ObjectLiteral } from "typeorm";
import type { Locale } from "../../schema/labels/errors.ts";
import type { HintName } from "../../schema/labels/imports.ts";
import type { ColumnName } from "../../schema/labels/ledgers.ts";
import type { Door } from "../platform/database.ts";
import type { Ctx } from "../platform/door.ts";
import type { DomainError } from "../platform/errors.ts";
import type { Ledger } from "../platform/ledger.ts";
import type { Permission, Permissions } from "../platform/permission.ts";
import type { ImportKind } from "./import.entity.ts";
import type { ValueType } from "./values.ts";

/** The cells of a row by the columns of the ledger; a column that the book has not is missing. */
export type Given = ReadonlyMap<ColumnName, string>;

/** What is wrong with a row, and in which of its columns. */
export interface Fault {
  readonly column: ColumnName | null;
  readonly error: DomainError;
  /** Only to be told: the row is taken all the same. */
  readonly note?: true;
}

export interface Verdict {
  readonly outcome: "NEW" | "CHANGED" | "SAME" | "WRONG";
  readonly entityId: string | null;
  readonly version: number | null;
  readonly faults: readonly Fault[];
  /** Cells that would change, as they stand and as they are given. */
  readonly changes: ReadonlyArray<{ readonly column: ColumnName; readonly before: string; readonly after: string }>;
  readonly key: string | null;
  readonly label: string;
}

export interface Written {
  readonly entityId: string;
  readonly version: number;
  /** What stood there before; null: nothing. */
  readonly before: object | null;
}

/** What a row is read with. */
export interface Taking<I> {
  readonly ctx: Ctx;
  /** What has been read of the row so far, or stands on record. */
  readonly input: I;
  readonly earlier: Earlier;
}

/** Whether an earlier row of the book enters a record of this name, which a later one may then refer to. */
export type Earlier = (name: string) => Promise<boolean>;

/** In which language the book is, and what stands in it before the row. */
export interface Around {
  readonly locale: Locale;
  readonly earlier: Earlier;
}

/** How a column is taken in. */
export interface Taken<I> {
  readonly type: ValueType;
  readonly required?: true;
  /** Taken when a record is made, and then no more. */
  readonly onlyNew?: true;
  /** What to write, for the instructions; by its type unless said. */
  readonly hint?: HintName;
  take(text: string, taking: Taking<I>): Partial<I> | Promise<Partial<I>>;
}

export interface Row {
  readonly id: string;
  readonly version: number;
}

export type Recorded = ObjectLiteral & Row;

/** A kind of workbook: the columns of a ledger, which of them may be written, and by which acts. */
export interface SheetSpec<E extends Recorded, I extends object> {
  readonly kind: ImportKind;
  /** What it is made from; a book that was exported can be put in again. */
  readonly ledger: Ledger<E>;
  readonly door: Door;
  readonly permissions: Permissions;
  /** Root fields whose permission a row needs. */
  readonly acts: { readonly create: string; readonly edit: string };
  readonly columns: { readonly [C in ColumnName]?: Taken<I> };
  /** Without these a page is not one of these. */
  readonly heads: readonly ColumnName[];
  /** The column with the name by which people speak of a record. */
  readonly label: ColumnName;
  readonly example: { readonly [C in ColumnName]?: string };
  blank(): I;
  /** A record as it would be typed. */
  valuesOf(ctx: Ctx, row: E): I | Promise<I>;
  find(ctx: Ctx, id: string): Promise<E | null>;
  /** Records that a row without an id may mean; a new one when there are none. */
  alike(ctx: Ctx, input: I): Promise<E[]>;
  /** What tells a new row from the other new ones of its book. */
  keyOf(input: I): string;
  create(ctx: Ctx, input: I): Promise<E>;
  edit(ctx: Ctx, about: Row, input: I): Promise<E>;
  /** The column an error of the service is about, by the path it names. */
  columnOf?(path: readonly string[], input: I): ColumnName | null;
  /** Takes back what was made; null where that cannot be. */
  readonly unmake: ((ctx: Ctx, about: Row) => Promise<void>) | null;
}

/** What imports know of a kind of workbook. */
export interface Sheet {
  readonly kind: ImportKind;
  readonly ledger: { readonly field: Ledger<ObjectLiteral>["field"] };
  readonly door: Door;
  readonly isUndoable: boolean;
  readonly label: ColumnName;
  readonly heads: readonly ColumnName[];
  readonly columns: ReadonlyArray<{
    readonly name: ColumnName;
    readonly type: ValueType;
    readonly isWritten: boolean;
    readonly isRequired: boolean;
    readonly hint: HintName;
    readonly example: string;
  }>;
  readonly needs: { readonly create: Permission; readonly edit: Permission };
  /** Says what a row would do, having tried it; nothing of it stays. */
  judge(ctx: Ctx, given: Given, around: Around): Promise<Verdict>;
  /** Does it, against the version it was judged with; null: a new record. */
  write(ctx: Ctx, given: Given, about: Around & { readonly against: Row | null }): Promise<Written>;
  undo(ctx: Ctx, about: Row, before: object | null): Promise<void>;
  versions(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
