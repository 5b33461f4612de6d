import type { IncomingMessage, ServerResponse } from "node:http";
import busboy from "busboy";
import { doorsOfView } from "../assignments/assignment.policy.ts";
import { writeAccesses } from "../platform/access.ts";
import type { Database, Door } from "../platform/database.ts";
import { type Ctx, enter } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { sendJson } from "../platform/http.ts";
import { isId } from "../platform/ids.ts";
import type { Request } from "../platform/request.ts";
import { Turnstile } from "../platform/turnstile.ts";
import { systemViewer } from "../platform/viewer.ts";
import type { StoredFile } from "./file.entity.ts";
import { cleanName, examine, findFile, issuerOfBriefFile, saveFile, sniff } from "./file.service.ts";
import type { Storage, Written } from "./storage.ts";

type Received = Written & { readonly name: string };

/** Looking inside a file needs it in memory: two at a time, whoever sends how many. */
const examining = new Turnstile({ places: 2, queue: 50, patience: 30_000 });

const notAForm = (): DomainError => new DomainError("BAD_REQUEST", { detail: "multipart/form-data" });

function formOf(request: IncomingMessage): busboy.Busboy {
  try {
    return busboy({ headers: request.headers, defParamCharset: "utf8", limits: { files: 1, fields: 5, fieldSize: 1_000, parts: 6 } });
  } catch {
    throw notAForm();
  }
}

/** One file of a multipart body, streamed to the storage; where the form breaks off, nothing of it is kept. */
async function receive(request: IncomingMessage, storage: Storage, maxBytes: number): Promise<Received> {
  const parser = formOf(request);
  let writing: Promise<Received> | null = null;
  const parsed = new Promise<void>((done, fail) => {
    parser.on("file", (_field, stream, info) => {
      // At once: a form that breaks off before the storage listens would otherwise end the process. The storage is told too.
      stream.on("error", () => undefined);
      writing = storage.write(stream, maxBytes).then((written) => ({ ...written, name: info.filename ?? "" }));
      writing.catch((error: unknown) => {
        stream.resume();
        // A refusal of ours, or trouble with the disk; anything else is what reading a broken form comes to.
        const ours = error instanceof DomainError || (error instanceof Error && "syscall" in error);
        fail(ours ? error : notAForm());
      });
    });
    parser.on("error", () => fail(notAForm()));
    parser.on("close", done);
    request.on("aborted", () => fail(new DomainError("BAD_REQUEST", { detail: "aborted" })));
    request.pipe(parser);
  });
  const written = (): Promise<Received | null> => writing ?? Promise.resolve(null);
  try {
    await parsed;
  } catch (error) {
    request.unpipe(parser);
    const orphan = written().then((file) => (file === null ? undefined : storage.remove(file.key)));
    orphan.catch(() => undefined);
    throw error;
  }
  const file = await written();
  if (file === null) throw new DomainError("FILE_EMPTY");
  return file;
}

export interface FileDoor {
  readonly database: Database;
  readonly storage: Storage;
  readonly maxBytes: number;
}

/** POST /files: a signed-in person of a tenant uploads one file; it belongs to the tenant until it is submitted. */
export async function upload(files: FileDoor, asking: Request, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { viewer } = asking;
  if (viewer.accountId === null) throw new DomainError("UNAUTHENTICATED");
  if (viewer.mustChangePassword) throw new DomainError("PASSWORD_CHANGE_REQUIRED");
  // A form of another site cannot set this header without asking first.
  if (request.headers["x-gongjian"] === undefined) throw new DomainError("FORBIDDEN");
  let received = await receive(request, files.storage, files.maxBytes);
  try {
    if (received.size === 0) throw new DomainError("FILE_EMPTY");
    const name = cleanName(received.name);
    const mediaType = await sniff(received.head, name);
    const leave = await examining.enter();
    received = await examine(files.storage, received, mediaType).finally(leave);
    const stored = { ...received, name, mediaType };
    const file = await enter(files.database, "tenant", asking.entry("tenant"), "write", (ctx) => saveFile(ctx, stored));
    sendJson(response, 201, {
      file: { id: file.id, name: file.name, mediaType: file.mediaType, size: file.size, sha256: file.sha256 },
    });
  } catch (error) {
    await files.storage.remove(received.key);
    throw error;
  }
}

async function look(files: FileDoor, asking: Request, door: Door, id: string): Promise<StoredFile | null> {
  return enter(files.database, door, asking.entry("tenant"), "write", async (ctx) => {
    const file = await findFile(ctx, id);
    if (ctx.accesses.length > 0 && door !== "tenant") await writeAccesses(ctx, ctx.accesses);
    return file;
  });
}

/** A file that came with a task is the issuer's: who received the task may read it, as the issuer shows it. */
async function lookAtBrief(files: FileDoor, asking: Request, id: string, assignmentId: string): Promise<StoredFile | null> {
  const issuerId = await enter(files.database, "tenant", asking.entry("tenant"), "read", (ctx) => issuerOfBriefFile(ctx, assignmentId, id));
  if (issuerId === null) return null;
  const issuer = systemViewer({ id: issuerId, kind: "", line: "", name: "", divisionCode: "" });
  return enter(files.database, "tenant", { ...asking.entry("tenant"), viewer: issuer }, "read", (ctx: Ctx) => findFile(ctx, id));
}

/** GET /files/:id: through whichever door of the viewer shows it; always as an attachment. */
export async function download(
  files: FileDoor,
  asking: Request,
  about: { id: string; assignmentId: string | null },
  response: ServerResponse,
): Promise<void> {
  const { viewer } = asking;
  if (viewer.accountId === null) throw new DomainError("UNAUTHENTICATED");
  if (!isId(about.id)) throw notFound();
  let file: StoredFile | null = null;
  for (const door of doorsOfView(viewer, {})) file ??= await look(files, asking, door, about.id);
  if (file === null && about.assignmentId !== null && isId(about.assignmentId)) {
    file = await lookAtBrief(files, asking, about.id, about.assignmentId);
  }
  if (file === null) throw notFound();
  response.writeHead(200, {
    "content-type": file.mediaType,
    "content-length": file.size,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replaceAll("'", "%27")}`,
    "cache-control": "private, no-store",
    "content-security-policy": "sandbox; default-src 'none'",
  });
  files.storage
    .read(file.storageKey)
    .on("error", () => response.destroy())
    .pipe(response);
}
