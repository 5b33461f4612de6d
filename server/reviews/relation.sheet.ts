import type { SheetSpec, Taken } from "../imports/sheet.ts";
import { sheetOf } from "../imports/sheet.of.ts";
import { choice, day, some } from "../imports/values.ts";
import { MassGroup } from "../organizations/mass-group.entity.ts";
import { Organization } from "../organizations/organization.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { Select } from "../platform/select.ts";
import { ledToday } from "./led.ts";
import { ABROAD, ReviewKind, ReviewRelation } from "./relation.entity.ts";
import { createRelation, endRelation, findRelation, type RelationValues } from "./relation.service.ts";
import { relationBook } from "./review.ledger.ts";
import { reviewPermissions } from "./review.policy.ts";

type Values = { -readonly [K in keyof RelationValues]: RelationValues[K] } & { subjectName: string | undefined };

/** An organization below one's own, by its name or its short name. */
async function organizationNamed(ctx: Ctx, name: string): Promise<Partial<Values>> {
  const led = await ledToday(ctx);
  const found = await new Select(ctx, Organization).andWhere("row.name = :name or row.shortName = :name", { name }).window(20).getMany();
  const below = found.filter(({ id }) => led.has(id) && id !== ctx.viewer.tenant.id);
  const [one] = below;
  if (below.length > 1) throw new DomainError("IMPORT_PARENT_AMBIGUOUS", { value: name });
  if (one === undefined) throw new DomainError("REVIEW_SUBJECT_NOT_BELOW");
  return { tenantId: one.id, subjectName: one.name };
}

async function subjectNamed(ctx: Ctx, kind: ReviewKind, name: string): Promise<Partial<Values>> {
  if (ABROAD.includes(kind)) return organizationNamed(ctx, name);
  if (kind !== "MASS_GROUP") return { subjectName: name };
  const about = { tenantId: ctx.viewer.tenant.id, name };
  const groups = await new Select(ctx, MassGroup)
    .andWhere("row.tenantId = :tenantId and row.name = :name and row.status = 'ACTIVE'", about)
    .window(2)
    .getMany();
  const [group] = groups;
  if (groups.length > 1) throw new DomainError("IMPORT_PARENT_AMBIGUOUS", { value: name });
  if (group === undefined) throw new DomainError("IMPORT_GROUP_UNKNOWN", { value: name });
  return { groupId: group.id, subjectName: group.name };
}

const CREATED: Pick<Taken<Values>, "onlyNew"> = { onlyNew: true };

const spec: SheetSpec<ReviewRelation, Values> = {
  kind: "REVIEW_RELATIONS",
  ledger: relationBook,
  door: "issuer",
  permissions: reviewPermissions,
  acts: { create: "createReviewRelation", edit: "endReviewRelation" },
  columns: {
    leader: { type: { is: "text" }, required: true, ...CREATED, take: (leaderName) => ({ leaderName }) },
    leaderPost: { type: { is: "text" }, ...CREATED, take: (cell) => ({ leaderPost: some(cell) }) },
    kind: {
      type: { is: "choice", of: "ReviewKind" },
      required: true,
      ...CREATED,
      take: (cell) => ({ kind: choice(ReviewKind, cell, "ReviewKind") }),
    },
    subject: {
      type: { is: "text" },
      required: true,
      ...CREATED,
      hint: "subject",
      take: (cell, { ctx, input }) => subjectNamed(ctx, input.kind, cell),
    },
    validFrom: { type: { is: "date" }, required: true, ...CREATED, take: (cell) => ({ validFrom: day(cell) ?? "" }) },
    validTo: { type: { is: "date" }, hint: "validTo", take: (cell) => ({ validTo: day(cell) }) },
  },
  heads: ["leader", "subject"],
  label: "subject",
  example: {
    leader: "王建国",
    leaderPost: "区委组织部副部长",
    kind: "联系点",
    subject: "周王镇工会",
    validFrom: "2026-07-01",
    validTo: "2027-12-31",
  },
  blank: () => ({ kind: "CONTACT_POINT", leaderName: "", subjectName: undefined, validFrom: "" }),
  valuesOf: (_ctx, row) => ({
    kind: row.kind,
    leaderName: row.leaderName,
    leaderPost: row.leaderPost ?? undefined,
    leaderId: row.leaderId ?? undefined,
    tenantId: row.tenantId,
    groupId: row.groupId ?? undefined,
    subjectName: row.subjectName,
    validFrom: row.validFrom,
    validTo: row.validTo ?? undefined,
  }),
  find: findRelation,
  alike(ctx, { kind, leaderName, subjectName, validFrom }) {
    const about = { own: ctx.viewer.tenant.id, kind, leaderName, subjectName, validFrom };
    const same = "row.reviewerId = :own and row.kind = :kind and row.leaderName = :leaderName";
    return new Select(ctx, ReviewRelation)
      .andWhere(`${same} and row.subjectName = :subjectName and row.validFrom = :validFrom::date`, about)
      .window(2)
      .getMany();
  },
  keyOf: ({ kind, leaderName, subjectName, validFrom }) => `${kind} ${leaderName} ${subjectName ?? ""} ${validFrom}`,
  create: (ctx, values) => createRelation(ctx, values),
  /** All that may change is the last day. */
  edit(ctx, { id, version }, { validTo }) {
    if (validTo === undefined) throw new DomainError("IMPORT_CANNOT_REOPEN", {}, ["input", "validTo"]);
    return endRelation(ctx, id, version, validTo);
  },
  columnOf([first]) {
    if (first === "leaderName") return "leader";
    return first === "tenantId" || first === "groupId" || first === "subjectName" ? "subject" : null;
  },
  // What leaders owe follows at once and is on record; a relation that was wrong is ended.
  unmake: null,
};

/** 点评关系 to be put in. */
export const relationSheet = sheetOf(spec);
