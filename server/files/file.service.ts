import { Readable } from "node:stream";
import { fileTypeFromBuffer } from "file-type";
import { Assignment } from "../assignments/assignment.entity.ts";
import { record } from "../events/event.service.ts";
import { noteAccess } from "../platform/access.ts";
import { text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { entryOf } from "../platform/entry-of.ts";
import { DomainError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { onShards } from "../platform/shards.ts";
import { loadOne } from "../platform/loader.ts";
import { Select } from "../platform/select.ts";
import { StoredFile } from "./file.entity.ts";
import { checkUnpacked, isOffice, officeTypeOf } from "./office.ts";
import { isPicture, withoutMetadata } from "./picture.ts";
import type { Storage, Written } from "./storage.ts";

/** What may be uploaded, by the type found in the bytes: office documents, PDF, pictures, archives are refused. */
const ACCEPTED: ReadonlySet<string> = new Set([
  "application/pdf",
  "image/jpeg",
  "image/png",
  "image/webp",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  // The container of .doc, .xls, .ppt and of WPS's own formats.
  "application/x-cfb",
]);

const CFB_TYPES: Readonly<Record<string, string>> = {
  doc: "application/msword",
  wps: "application/msword",
  xls: "application/vnd.ms-excel",
  et: "application/vnd.ms-excel",
  ppt: "application/vnd.ms-powerpoint",
  dps: "application/vnd.ms-powerpoint",
};

/** The type of a file by its first bytes, of an archive by its directory; plain text is what has no other type and no NUL in it. */
export async function sniff(head: Buffer, name: string, whole: () => Promise<Buffer>): Promise<string> {
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const found = await fileTypeFromBuffer(head);
  if (found === undefined) {
    const plain = !head.includes(0) && ["txt", "csv", "md"].includes(extension);
    if (plain) return extension === "csv" ? "text/csv" : "text/plain";
    throw new DomainError("FILE_TYPE", { type: extension });
  }
  const mime: string = found.mime === "application/zip" ? (officeTypeOf(await whole()) ?? found.mime) : found.mime;
  if (!ACCEPTED.has(mime)) throw new DomainError("FILE_TYPE", { type: found.ext });
  return mime === "application/x-cfb" ? (entryOf(CFB_TYPES, extension) ?? "application/octet-stream") : mime;
}

/**
 * Looks inside what has arrived: an office document must not be a bomb, and a picture is kept without what it tells of place and
 * people. What comes back stands in place of what was given.
 */
export async function examine<W extends Written>(storage: Storage, written: W, mediaType: string): Promise<W> {
  if (isOffice(mediaType)) await checkUnpacked(await storage.bytes(written));
  if (!isPicture(mediaType)) return written;
  const bytes = await storage.bytes(written);
  const bare = withoutMetadata(bytes, mediaType);
  if (bare === null) throw new DomainError("FILE_BROKEN");
  if (bare.equals(bytes)) return written;
  const kept = await storage.write(Readable.from([bare]), { tenantId: written.tenantId, maxBytes: bytes.length });
  await storage.drop(written);
  return { ...written, ...kept };
}

/** The last part of whatever path a browser sends. */
export function cleanName(given: string): string {
  const name = given.replaceAll("\\", "/").split("/").at(-1) ?? "";
  try {
    return text("name", name, { max: 200 });
  } catch {
    throw new DomainError("FILE_NAME");
  }
}

export interface Stored {
  readonly name: string;
  readonly mediaType: string;
  readonly key: string;
  readonly size: number;
  readonly sha256: string;
}

export async function saveFile(ctx: Ctx, stored: Stored): Promise<StoredFile> {
  const file = ctx.db.create(StoredFile, {
    tenantId: ctx.viewer.tenant.id,
    id: newId(),
    name: stored.name,
    mediaType: stored.mediaType,
    size: stored.size,
    sha256: stored.sha256,
    storageKey: stored.key,
    assignmentId: null,
    taskId: null,
    rectificationId: null,
    commitmentId: null,
    targetShareId: null,
    inspectionVisitId: null,
    targetId: null,
    recipientId: null,
    issuerId: null,
    overseerIds: [],
    submittedAt: null,
    uploadedBy: ctx.viewer.accountId,
    createdAt: ctx.clock.now(),
  });
  await ctx.db.insert(StoredFile, file);
  await record(ctx, {
    tenantId: file.tenantId,
    entityType: "File",
    entityId: file.id,
    act: "create",
    after: { name: file.name, size: file.size, sha256: file.sha256 },
  });
  return file;
}

/** Whether the row of what was taken in is committed. */
export function isStored(ctx: Ctx, storageKey: string): Promise<boolean> {
  return ctx.db.existsBy(StoredFile, { tenantId: ctx.viewer.tenant.id, storageKey });
}

/** Whoever is confined to mass groups opens what hangs on their assignments, and what they uploaded themselves. */
async function mayOpen(ctx: Ctx, file: StoredFile): Promise<boolean> {
  if (ctx.door !== "tenant" || ctx.viewer.groups.length === 0) return true;
  if (file.uploadedBy === ctx.viewer.accountId) return true;
  return file.assignmentId !== null && ctx.db.existsBy(Assignment, { tenantId: file.tenantId, id: file.assignmentId });
}

/** The file as far as this door shows it; a read of another tenant's file is noted. */
export async function findFile(ctx: Ctx, id: string): Promise<StoredFile | null> {
  const own = await onShards(ctx, ctx.db.getRepository(StoredFile).createQueryBuilder("row").where("row.id = :id", { id })).getOne();
  const file = own ?? (await shownTo(ctx, [id]))[0] ?? null;
  if (file !== null && !(await mayOpen(ctx, file))) return null;
  if (file !== null)
    noteAccess(ctx, {
      tenantId: file.tenantId,
      operation: "file",
      entityType: "File",
      entityId: id,
      rows: 1,
      scope: ctx.viewer.tenant.name,
    });
  return file;
}

/** Evidence that whoever inspects one's own organization keeps and has shown to it, beside what this door shows anyhow. */
export function shownTo(ctx: Ctx, ids: readonly string[]): Promise<StoredFile[]> {
  if (ctx.door !== "tenant") return filesOf(ctx, ids);
  const shown = "row.id = any(:ids) and row.recipientId = :own and row.submittedAt is not null";
  return new Select(ctx, StoredFile, true).andWhere(shown, { ids, own: ctx.viewer.tenant.id }).getMany();
}

/** Who issued the assignment with which this file came, if the viewer's organization received it with one. */
export async function issuerOfBriefFile(ctx: Ctx, assignmentId: string, fileId: string): Promise<string | null> {
  const assignment = await ctx.db.findOneBy(Assignment, { tenantId: ctx.viewer.tenant.id, id: assignmentId });
  return assignment !== null && assignment.brief.fileIds.includes(fileId) ? assignment.issuerId : null;
}

/** Records name their files by id; what the door hides stays hidden. */
export async function filesOf(ctx: Ctx, ids: readonly string[]): Promise<StoredFile[]> {
  const files = await Promise.all(ids.map((id) => loadOne(ctx, StoredFile, id)));
  return files.filter((file) => file !== null);
}
