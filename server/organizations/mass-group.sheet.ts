import type { SheetSpec } from "../imports/sheet.ts";
import { sheetOf } from "../imports/sheet.of.ts";
import { canonical, choice, day, some, whole } from "../imports/values.ts";
import { DomainError } from "../platform/errors.ts";
import { Select } from "../platform/select.ts";
import type { Ctx } from "../platform/door.ts";
import { MassGroup, MassGroupKind, type Officer } from "./mass-group.entity.ts";
import { createMassGroup, editMassGroup, findMassGroup, type MassGroupValues, unmakeMassGroup } from "./mass-group.service.ts";
import { massGroupBook } from "./organization.ledger.ts";
import { organizationPermissions } from "./organization.policy.ts";

type Values = { -readonly [K in keyof Omit<MassGroupValues, "officers">]: MassGroupValues[K] } & {
  officers: Officer[];
  /** A group above it that an earlier row of the same book is about to enter. */
  parentToCome?: string | undefined;
};

const ofName = (ctx: Ctx, name: string): Select<MassGroup> =>
  new Select(ctx, MassGroup).andWhere("row.tenantId = :tenantId and row.name = :name", { tenantId: ctx.viewer.tenant.id, name });

/** `主席 张三 2027-05-01；委员 李四`: a post, who holds it, and the last day of the term where there is one. */
function readOfficer(text: string): Officer {
  const [post = "", ...rest] = text.trim().split(/\s+/);
  const last = canonical({ is: "date" }, rest.at(-1) ?? "");
  const isDated = /^\d{4}-\d{2}-\d{2}$/.test(last);
  const name = (isDated ? rest.slice(0, -1) : rest).join(" ");
  if (name === "") throw new DomainError("IMPORT_OFFICERS", { value: text.trim() });
  return { post, name, termEndsOn: isDated ? (day(last) ?? null) : null };
}

const readOfficers = (text: string): Officer[] =>
  text
    .split(/[；;\n]/)
    .filter((one) => one.trim() !== "")
    .map(readOfficer);

const inputOf = (values: Values): MassGroupValues => ({
  ...values,
  officers: values.officers.map(({ post, name, termEndsOn }) => ({ post, name, termEndsOn: termEndsOn ?? undefined })),
});

const spec: SheetSpec<MassGroup, Values> = {
  kind: "MASS_GROUPS",
  ledger: massGroupBook,
  door: "tenant",
  permissions: organizationPermissions,
  acts: { create: "createMassGroup", edit: "editMassGroup" },
  columns: {
    name: { type: { is: "text" }, required: true, take: (name) => ({ name }) },
    kind: {
      type: { is: "choice", of: "MassGroupKind" },
      required: true,
      take: (cell) => ({ kind: choice(MassGroupKind, cell, "MassGroupKind") }),
    },
    parent: {
      type: { is: "text" },
      hint: "parent",
      async take(name, { ctx, earlier }) {
        if (name === "") return { parentId: undefined, parentToCome: undefined };
        const found = await ofName(ctx, name).window(2).getMany();
        if (found.length > 1) throw new DomainError("IMPORT_PARENT_AMBIGUOUS", { value: name });
        const [parent] = found;
        if (parent !== undefined) return { parentId: parent.id };
        if (await earlier(name)) return { parentToCome: name };
        throw new DomainError("IMPORT_PARENT_UNKNOWN", { value: name });
      },
    },
    divisionCode: { type: { is: "code" }, hint: "divisionCode", take: (cell) => ({ divisionCode: some(cell) }) },
    memberCount: { type: { is: "whole" }, required: true, take: (cell) => ({ memberCount: whole(cell) }) },
    foundedOn: { type: { is: "date" }, take: (cell) => ({ foundedOn: day(cell) }) },
    officers: { type: { is: "text" }, hint: "officers", take: (cell) => ({ officers: readOfficers(cell) }) },
  },
  heads: ["name", "kind"],
  label: "name",
  example: {
    name: "周王镇丰河村工会小组",
    kind: "基层工会",
    parent: "周王镇丰河村工会",
    divisionCode: "341802101201",
    memberCount: "26",
    foundedOn: "2019-05-01",
    officers: "主席 张三 2027-05-01；委员 李四",
  },
  blank: () => ({ kind: "TEAM", name: "", memberCount: 0, officers: [] }),
  valuesOf: (_ctx, row) => ({
    kind: row.kind,
    name: row.name,
    memberCount: row.memberCount,
    parentId: row.parentId ?? undefined,
    divisionCode: row.divisionCode ?? undefined,
    foundedOn: row.foundedOn ?? undefined,
    officers: row.officers,
  }),
  find: findMassGroup,
  /** Groups of one name are told apart by their kind and by what stands above them. */
  async alike(ctx, { kind, name, parentId, parentToCome }) {
    if (parentToCome !== undefined) return [];
    const same = ofName(ctx, name).andWhere("row.kind = :kind", { kind });
    if (parentId === undefined) same.andWhere("row.parentId is null");
    else same.andWhere("row.parentId = :parentId", { parentId });
    return same.window(2).getMany();
  },
  keyOf: ({ kind, name, parentId, parentToCome }) => `${kind} ${parentId ?? parentToCome ?? ""} ${name}`,
  create: (ctx, values) => createMassGroup(ctx, inputOf(values)),
  edit: (ctx, { id, version }, values) => editMassGroup(ctx, id, version, inputOf(values)),
  unmake: (ctx, { id, version }) => unmakeMassGroup(ctx, id, version),
};

/** 基层群团名册 to be put in. */
export const massGroupSheet = sheetOf(spec);
