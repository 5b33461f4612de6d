import type { ColumnName } from "../../schema/labels/ledgers.ts";
import type { Permission, Permissions } from "../platform/permission.ts";
import { Select } from "../platform/select.ts";
import type { Recorded, Sheet, SheetSpec } from "./sheet.ts";
import { judge, TEXT, write } from "./sheet.judge.ts";

function needOf(permissions: Permissions, field: string): Permission {
  const permission = permissions[field];
  if (permission === undefined) throw new Error(`no permission for ${field}`);
  return permission;
}

/** Makes a kind of workbook known to imports. */
export function sheetOf<E extends Recorded, I extends object>(spec: SheetSpec<E, I>): Sheet {
  const names = Object.keys(spec.ledger.columns) as ColumnName[];
  return {
    kind: spec.kind,
    ledger: { field: spec.ledger.field },
    door: spec.door,
    label: spec.label,
    isUndoable: spec.unmake !== null,
    heads: spec.heads,
    columns: names.map((name) => {
      const column = spec.columns[name];
      const about = {
        isWritten: column !== undefined,
        isRequired: column?.required === true,
        hint: column?.hint ?? (name === "id" ? "id" : (column?.type ?? TEXT).is),
      };
      return { name, type: column?.type ?? TEXT, ...about, example: spec.example[name] ?? "" };
    }),
    needs: { create: needOf(spec.permissions, spec.acts.create), edit: needOf(spec.permissions, spec.acts.edit) },
    judge: (ctx, given, around) => judge(spec, ctx, { given, ...around }),
    write: (ctx, given, about) => write(spec, ctx, { given, ...about }),
    async undo(ctx, about, before) {
      if (before === null) await spec.unmake?.(ctx, about);
      else await spec.edit(ctx, about, before as I);
    },
    async versions(ctx, ids) {
      const rows = await new Select(ctx, spec.ledger.list.entity).andWhere("row.id = any(:ids)", { ids }).getMany();
      return new Map(rows.map(({ id, version }) => [id, version]));
    },
  };
}
