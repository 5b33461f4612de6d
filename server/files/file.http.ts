import type { IncomingMessage, ServerResponse } from "node:http";
import busboy from "busboy";
import { doorsOfFiles } from "../assignments/assignment.policy.ts";
import { writeAccesses } from "../platform/access.ts";
import { systemClock } from "../platform/clock.ts";
import type { Database, Door } from "../platform/database.ts";
import { type Ctx, enter } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { sendJson } from "../platform/http.ts";
import { claimKey, keepAnswer } from "../platform/idempotency.ts";
import { isId } from "../platform/ids.ts";
import { checkReady } from "../platform/permission.ts";
import type { Request } from "../platform/request.ts";
import { Turnstile } from "../platform/turnstile.ts";
import { systemViewer } from "../platform/viewer.ts";
import type { StoredFile } from "./file.entity.ts";
import { cleanName, examine, findFile, isStored, issuerOfBriefFile, saveFile, sniff, type Stored } from "./file.service.ts";
import type { Incoming, Storage, Written } from "./storage.ts";

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

export interface FileDoor {
  readonly database: Database;
  readonly storage: Storage;
  readonly maxBytes: number;
}

/** One file of a multipart body, streamed to the storage; where the form breaks off, nothing of it is kept. */
async function receive(request: IncomingMessage, { storage, maxBytes }: FileDoor, tenantId: string): Promise<Received> {
  const parser = formOf(request);
  let writing: Promise<Received> | null = null;
  const parsed = new Promise<void>((done, fail) => {
    parser.on("file", (_field, stream, info) => {
      // At once: a form that breaks off before the storage listens would otherwise end the process. The storage is told too.
      stream.on("error", () => undefined);
      writing = storage.write(stream, { tenantId, maxBytes }).then((written) => ({ ...written, name: info.filename ?? "" }));
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
    const orphan = written().then((file) => (file === null ? undefined : storage.drop(file)));
    orphan.catch(() => undefined);
    throw error;
  }
  const file = await written();
  if (file === null) throw new DomainError("FILE_EMPTY");
  return file;
}

/** Whether a stored file's row is there decides what becomes of its bytes, also where nobody heard how its transaction ended. */
async function settle({ database, storage }: FileDoor, incoming: Incoming): Promise<void> {
  const viewer = systemViewer({ id: incoming.tenantId, kind: "", line: "", name: "", divisionCode: "" });
  const entry = { viewer, clock: systemClock, requestId: "", predicates: true };
  const stored = await enter(database, "tenant", entry, "read", (ctx) => isStored(ctx, incoming.key));
  await (stored ? storage.keep(incoming) : storage.drop(incoming));
}

/** Ends what uploads left half done: at the start of the server, and by the clock. Returns how many. */
export async function settleUploads(files: FileDoor, age: number): Promise<number> {
  const waiting = await files.storage.waiting(age);
  for (const incoming of waiting) await settle(files, incoming);
  return waiting.length;
}

interface Told {
  readonly file: Pick<StoredFile, "id" | "name" | "mediaType" | "size" | "sha256">;
}

/** The row of an upload, once for each Idempotency-Key. */
function store({ database }: FileDoor, asking: Request, stored: Stored): Promise<Told> {
  return enter(database, "tenant", asking.entry("tenant"), "write", async (ctx) => {
    await claimKey(ctx, asking, { field: "files", hash: `${stored.sha256} ${stored.name}` });
    const { id, name, mediaType, size, sha256 } = await saveFile(ctx, stored);
    return { file: { id, name, mediaType, size, sha256 } };
  });
}

/** What it is, and what of it is kept. */
async function lookInto(storage: Storage, received: Received, name: string): Promise<{ mediaType: string; received: Received }> {
  const leave = await examining.enter();
  try {
    const mediaType = await sniff(received.head, name, () => storage.bytes(received));
    return { mediaType, received: await examine(storage, received, mediaType) };
  } finally {
    leave();
  }
}

/** POST /files: a signed-in person of a tenant uploads one file; it belongs to the tenant until it is submitted. */
export async function upload(files: FileDoor, asking: Request, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { viewer } = asking;
  if (viewer.accountId === null) throw new DomainError("UNAUTHENTICATED");
  checkReady(viewer);
  // A form of another site cannot set this header without asking first.
  if (viewer.token === null && request.headers["x-gongjian"] === undefined) throw new DomainError("FORBIDDEN");
  if (viewer.token?.access === "READ") throw new DomainError("FORBIDDEN");
  let received = await receive(request, files, viewer.tenant.id);
  try {
    if (received.size === 0) throw new DomainError("FILE_EMPTY");
    const name = cleanName(received.name);
    const examined = await lookInto(files.storage, received, name);
    received = examined.received;
    const told = await store(files, asking, { ...received, name, mediaType: examined.mediaType });
    await files.storage.keep(received);
    await keepAnswer(files.database, asking, JSON.stringify(told));
    sendJson(response, 201, told);
  } catch (error) {
    // Nobody knows how a transaction ended whose connection broke. Where the database cannot say it now, the clock asks again.
    await settle(files, received).catch(() => undefined);
    if (asking.repeated === undefined || asking.repeated === null) throw error;
    sendJson(response, 201, asking.repeated);
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
  for (const door of doorsOfFiles(viewer)) file ??= await look(files, asking, door, about.id);
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
  const bytes = await files.storage.read({ tenantId: file.tenantId, key: file.storageKey });
  bytes.on("error", () => response.destroy()).pipe(response);
}
