import type { SheetSpec, Taken } from "../imports/sheet.ts";
import { sheetOf } from "../imports/sheet.of.ts";
import { choice, day } from "../imports/values.ts";
import { MassGroup } from "../organizations/mass-group.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { Select } from "../platform/select.ts";
import { Commitment, CommitmentKind, CommitmentSubject } from "./commitment.entity.ts";
import { commitmentBook } from "./commitment.ledger.ts";
import { commitmentPermissions } from "./commitment.policy.ts";
import { findCommitment } from "./commitment.rules.ts";
import { draftCommitment, draftOf, editCommitment, type NewCommitment, withdraw } from "./draft.service.ts";

type Values = { -readonly [K in keyof NewCommitment]: NewCommitment[K] } & { subjectName: string };

/** What stands in the record of a draft that was entered by mistake. */
const UNDONE = "撤销导入";

/** Whose commitment it is: nobody need be named for the organization itself. */
async function subjectOf(ctx: Ctx, kind: CommitmentSubject, name: string): Promise<Partial<Values>> {
  const { tenant } = ctx.viewer;
  if (kind === "MEMBER") return { memberName: name, subjectName: name };
  if (kind === "ORGANIZATION") {
    if (name !== "" && name !== tenant.name) throw new DomainError("IMPORT_NOT_OWN", { value: name });
    return { subjectName: tenant.name };
  }
  const about = { tenantId: tenant.id, name };
  const groups = await new Select(ctx, MassGroup)
    .andWhere("row.tenantId = :tenantId and row.name = :name and row.status = 'ACTIVE'", about)
    .window(2)
    .getMany();
  const [group] = groups;
  if (groups.length > 1) throw new DomainError("IMPORT_PARENT_AMBIGUOUS", { value: name });
  if (group === undefined) throw new DomainError("IMPORT_GROUP_UNKNOWN", { value: name });
  return { groupId: group.id, subjectName: group.name };
}

const text = (name: "body" | "link" | "title"): Taken<Values> => ({ type: { is: "text" }, required: true, take: (cell) => ({ [name]: cell }) });

const spec: SheetSpec<Commitment, Values> = {
  kind: "COMMITMENTS",
  ledger: commitmentBook,
  door: "tenant",
  permissions: commitmentPermissions,
  acts: { create: "draftCommitment", edit: "editCommitment" },
  columns: {
    title: text("title"),
    subjectKind: {
      type: { is: "choice", of: "CommitmentSubject" },
      required: true,
      onlyNew: true,
      take: (cell) => ({ subjectKind: choice(CommitmentSubject, cell, "CommitmentSubject") }),
    },
    promiser: { type: { is: "text" }, onlyNew: true, hint: "promiser", take: (cell, { ctx, input }) => subjectOf(ctx, input.subjectKind, cell) },
    kind: {
      type: { is: "choice", of: "CommitmentKind" },
      required: true,
      onlyNew: true,
      take: (cell) => ({ kind: choice(CommitmentKind, cell, "CommitmentKind") }),
    },
    keepBy: { type: { is: "date" }, required: true, take: (cell) => ({ dueOn: day(cell) ?? "" }) },
    commitmentBody: text("body"),
    link: { ...text("link"), hint: "link" },
  },
  heads: ["title", "kind"],
  label: "title",
  example: {
    title: "帮扶困难职工二十户",
    subjectKind: "群团组织",
    kind: "年度承诺",
    keepBy: "2026-12-31",
    commitmentBody: "年内走访并帮扶困难职工二十户，结果在公示栏公布。",
    link: "2026 年度工会工作目标第三条",
  },
  blank: () => ({ kind: "ANNUAL", subjectKind: "ORGANIZATION", title: "", body: "", link: "", dueOn: "", subjectName: "" }),
  async valuesOf(ctx, row) {
    const { title, body, link, dueOn } = await draftOf(ctx, row);
    return { title, body, link, dueOn, kind: row.kind, subjectKind: row.subjectKind, subjectName: row.subjectName };
  },
  find: findCommitment,
  /** A draft of the same title by the same; what was published before is another one. */
  alike(ctx, { kind, subjectKind, subjectName, title }) {
    const about = { tenantId: ctx.viewer.tenant.id, kind, subjectKind, title };
    const same = new Select(ctx, Commitment).andWhere(
      "row.tenantId = :tenantId and row.kind = :kind and row.subjectKind = :subjectKind and row.title = :title and row.state = 'DRAFT'",
      about,
    );
    return same
      .andWhere("row.subjectName = :subjectName", { subjectName: subjectName || ctx.viewer.tenant.name })
      .window(2)
      .getMany();
  },
  keyOf: ({ kind, subjectKind, subjectName, title }) => `${kind} ${subjectKind} ${subjectKind === "ORGANIZATION" ? "" : subjectName} ${title}`,
  create: draftCommitment,
  edit: (ctx, { id, version }, { title, body, link, dueOn }) => editCommitment(ctx, id, version, { title, body, link, dueOn }),
  columnOf([first]) {
    if (first === "dueOn") return "keepBy";
    if (first === "body") return "commitmentBody";
    return first === "groupId" || first === "memberName" ? "promiser" : null;
  },
  async unmake(ctx, { id, version }) {
    await withdraw(ctx, id, version, UNDONE);
  },
};

/** 公开承诺 to be put in as drafts: nobody outside reads them before they are published. */
export const commitmentSheet = sheetOf(spec);
