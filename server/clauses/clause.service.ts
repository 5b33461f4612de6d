import { record } from "../events/event.service.ts";
import { overseersOf } from "../organizations/hierarchy.service.ts";
import { text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { Select } from "../platform/select.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";
import { PolicyClause, PolicyDocument } from "./clause.entity.ts";

const ROLES: readonly RoleName[] = ["ISSUER"];
const MAX_CLAUSES = 60;
const MAX_CITED = 20;

export interface ClauseValues {
  readonly id?: string | undefined;
  readonly label: string;
  readonly text: string;
}

export interface DocumentValues {
  readonly number: string;
  readonly title: string;
  readonly issuedOn: string;
  readonly clauses: readonly ClauseValues[];
}

/** Documents an organization works by: its own and those of whoever stands above it, newest first. */
export async function documentsOf(ctx: Ctx): Promise<PolicyDocument[]> {
  const { id } = ctx.viewer.tenant;
  const owners = [id, ...((await overseersOf(ctx, [id], ctx.clock.today())).get(id) ?? [])];
  const query = new Select(ctx, PolicyDocument).andWhere("row.ownerId = any(:owners)", { owners });
  return query.orderBy("issuedOn", "DESC").orderBy("id", "DESC").getMany();
}

export async function findDocument(ctx: Ctx, id: string): Promise<PolicyDocument | null> {
  return (await documentsOf(ctx)).find((one) => one.id === id) ?? null;
}

/** The clauses of a document in their order, without those that were taken out. */
export function clausesOf(ctx: Ctx, documentId: string): Promise<PolicyClause[]> {
  const query = new Select(ctx, PolicyClause).andWhere("row.documentId = :documentId and row.removedAt is null", { documentId });
  return query.orderBy("place").getMany();
}

/**
 * Clauses that a task of this organization may cite, in the order of the documents; `kept` are those it cites already, also where they
 * were taken out since. Refuses with CLAUSE_UNKNOWN, TOO_MANY_ROWS.
 */
export async function citable(ctx: Ctx, ids: readonly string[], kept: readonly string[] = []): Promise<string[]> {
  const field = ["input", "clauseIds"];
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  if (wanted.length > MAX_CITED) throw new DomainError("TOO_MANY_ROWS", { max: MAX_CITED }, field);
  const documents = new Set((await documentsOf(ctx)).map(({ id }) => id));
  const found = await new Select(ctx, PolicyClause).andWhere("row.id = any(:wanted)", { wanted }).orderBy("documentId").orderBy("place").getMany();
  const known = found.filter(({ id, documentId, removedAt }) => kept.includes(id) || (documents.has(documentId) && removedAt === null));
  if (known.length !== wanted.length) throw new DomainError("CLAUSE_UNKNOWN", {}, field);
  return known.map(({ id }) => id);
}

export interface CitedClause {
  readonly id: string;
  readonly document: string;
  readonly label: string;
  readonly text: string;
}

/** Clauses as they read now, with the document's number and title, in the order given. */
export async function cited(ctx: Ctx, ids: readonly string[]): Promise<CitedClause[]> {
  if (ids.length === 0) return [];
  const clauses = await new Select(ctx, PolicyClause).andWhere("row.id = any(:ids)", { ids }).getMany();
  const documentIds = [...new Set(clauses.map(({ documentId }) => documentId))];
  const documents = await new Select(ctx, PolicyDocument).andWhere("row.id = any(:documentIds)", { documentIds }).getMany();
  const names = new Map(documents.map(({ id, number, title }) => [id, `${number} ${title}`]));
  return ids.flatMap((id) => {
    const clause = clauses.find((one) => one.id === id);
    return clause === undefined ? [] : [{ id, document: names.get(clause.documentId) ?? "", label: clause.label, text: clause.text }];
  });
}

/** Why an act may not be done now, or null. */
export function refuseDocument(document: PolicyDocument, viewer: Viewer): DomainError | null {
  if (!viewer.system && !holds(viewer, ROLES)) return new DomainError("ROLE_MISSING", { roles: ROLES, act: "editPolicyDocument" });
  return document.ownerId === viewer.tenant.id ? null : new DomainError("DOCUMENT_NOT_YOURS");
}

function checked(ctx: Ctx, { number, title, issuedOn }: DocumentValues): Pick<PolicyDocument, "number" | "title" | "issuedOn"> {
  const today = ctx.clock.today();
  if (issuedOn > today) throw new DomainError("OUT_OF_RANGE", { name: "issuedOn", min: "", max: today }, ["input", "issuedOn"]);
  return {
    number: text("documentNumber", number, { max: 60, field: ["input", "number"] }),
    title: text("title", title, { max: 120, field: ["input", "title"] }),
    issuedOn,
  };
}

function checkedClauses(inputs: readonly ClauseValues[]): ClauseValues[] {
  if (inputs.length === 0) throw new DomainError("REQUIRED", { name: "clauses" }, ["input", "clauses"]);
  if (inputs.length > MAX_CLAUSES) throw new DomainError("TOO_MANY_ROWS", { max: MAX_CLAUSES }, ["input", "clauses"]);
  return inputs.map((input, index) => {
    const at = (name: string): string[] => ["input", "clauses", String(index), name];
    return {
      id: input.id,
      label: text("clauseLabel", input.label, { max: 30, field: at("label") }),
      text: text("clauseText", input.text, { max: 1_000, field: at("text") }),
    };
  });
}

/** Writes the clauses as they are to be: those with an id stay the same clause, those left out are taken out. */
async function writeClauses(ctx: Ctx, document: PolicyDocument, before: readonly PolicyClause[], wanted: readonly ClauseValues[]): Promise<void> {
  const known = new Set(before.map(({ id }) => id));
  const kept = wanted.flatMap(({ id }) => (id === undefined || id === null ? [] : [id]));
  if (new Set(kept).size !== kept.length || kept.some((id) => !known.has(id))) throw new DomainError("CLAUSE_UNKNOWN", {}, ["input", "clauses"]);
  for (const [place, { id, label, text: said }] of wanted.entries()) {
    if (id !== undefined && id !== null) await ctx.db.update(PolicyClause, { id }, { place, label, text: said });
    else
      await ctx.db.insert(PolicyClause, {
        id: newId(),
        ownerId: document.ownerId,
        documentId: document.id,
        place,
        label,
        text: said,
        removedAt: null,
      });
  }
  for (const { id } of before.filter((one) => !kept.includes(one.id))) await ctx.db.update(PolicyClause, { id }, { removedAt: ctx.clock.now() });
}

function happening(ctx: Ctx, { id, ownerId }: PolicyDocument, act: string, changed: { before?: object; after: object }): Promise<void> {
  return record(ctx, { tenantId: ownerId, entityType: "PolicyDocument", entityId: id, act, roles: ROLES, ...changed });
}

/** A document as its events tell it. */
function told({ number, title, issuedOn }: Pick<PolicyDocument, "number" | "title" | "issuedOn">, clauses: readonly ClauseValues[]): object {
  return { documentNumber: number, title, issuedOn, clauses: clauses.map(({ label, text: said }) => `${label} ${said}`) };
}

/** Enters a document with the clauses that tasks may cite. 登记政策文件 */
export async function createDocument(ctx: Ctx, input: DocumentValues): Promise<PolicyDocument> {
  const content = checked(ctx, input);
  const clauses = checkedClauses(input.clauses);
  const about = { id: newId(), ownerId: ctx.viewer.tenant.id, version: 1, createdAt: ctx.clock.now() };
  const document = ctx.db.create(PolicyDocument, { ...content, ...about });
  await ctx.db.insert(PolicyDocument, document);
  await writeClauses(
    ctx,
    document,
    [],
    clauses.map(({ label, text: said }) => ({ label, text: said })),
  );
  await happening(ctx, document, "create", { after: told(content, clauses) });
  return document;
}

/** Changes it; what is running keeps the clauses as they read at its dispatch. 修改政策文件 */
export async function editDocument(ctx: Ctx, id: string, version: number, input: DocumentValues): Promise<PolicyDocument> {
  const own = { id, own: ctx.viewer.tenant.id };
  const document = await new Select(ctx, PolicyDocument).andWhere("row.id = :id and row.ownerId = :own", own).getOne("lock");
  if (document === null) throw notFound();
  if (document.version !== version) throw new DomainError("VERSION_CONFLICT", { current: document.version, given: version });
  const refused = refuseDocument(document, ctx.viewer);
  if (refused !== null) throw refused;
  const after = checked(ctx, input);
  const clauses = checkedClauses(input.clauses);
  const before = await clausesOf(ctx, id);
  await writeClauses(ctx, document, before, clauses);
  await ctx.db.update(PolicyDocument, { id }, { ...after, version: version + 1 });
  await happening(ctx, document, "edit", { before: told(document, before), after: told(after, clauses) });
  forgetLoaded(ctx);
  return Object.assign(document, after, { version: version + 1 });
}
