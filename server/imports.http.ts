import type { ServerResponse } from "node:http";
import { returnedOf, templateOf } from "./imports/form.ts";
import { findImport, kindsFor } from "./imports/import.rules.ts";
import { sheets } from "./imports/sheets.ts";
import { enter } from "./platform/door.ts";
import { DomainError, notFound } from "./platform/errors.ts";
import { entranceOf } from "./platform/gate.ts";
import { isId } from "./platform/ids.ts";
import type { Request } from "./platform/request.ts";
import { type Form, sendForm } from "./platform/workbook.ts";
import type { Parts } from "./request.http.ts";
import { permissions } from "./schema.ts";

/** What making a workbook to be filled in costs, beside its rows. */
const WORKBOOK = 200;

function templateFor(asking: Request, name: string): Form {
  const sheet = sheets.find(({ ledger }) => ledger.field === name);
  if (sheet === undefined) throw notFound();
  if (!kindsFor(asking.viewer).includes(sheet.kind)) throw new DomainError("FORBIDDEN");
  return templateOf(sheet, asking.viewer.locale);
}

/** The book of an import with what is wrong in it, read in one snapshot. */
async function sendReturned(parts: Parts, asking: Request, id: string, response: ServerResponse): Promise<void> {
  let rows = 0;
  await enter(parts.database, "tenant", asking.entry("tenant"), "snapshot", async (ctx) => {
    const row = isId(id) ? await findImport(ctx, id) : null;
    if (row === null) throw notFound();
    const form = returnedOf(ctx, row);
    const counted = async function* () {
      for await (const one of form.rows()) {
        rows++;
        yield one;
      }
    };
    await sendForm(response, { ...form, rows: counted });
  }).finally(() => parts.budget.charge(asking, rows));
}

const TEMPLATE = /^\/imports\/templates\/(\w+)\.xlsx$/;
const RETURNED = /^\/imports\/([\w-]+)\.xlsx$/;

/** `GET /imports/templates/<name>.xlsx`: to be filled in. `GET /imports/<id>.xlsx`: what is to be corrected. */
export async function sendImportBook(parts: Parts, asking: Request, url: URL, response: ServerResponse): Promise<void> {
  const template = TEMPLATE.exec(url.pathname)?.[1];
  const id = RETURNED.exec(url.pathname)?.[1];
  entranceOf(permissions, template === undefined ? "import" : "checkImport", asking).check();
  await parts.budget.spend(asking, WORKBOOK);
  if (template !== undefined) await sendForm(response, templateFor(asking, template));
  else if (id !== undefined) await sendReturned(parts, asking, id, response);
  else throw notFound();
  response.end();
}
