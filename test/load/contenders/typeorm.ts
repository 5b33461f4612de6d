import { createServer, type IncomingMessage } from "node:http";
import { DataSource, EntitySchema } from "typeorm";
import { readGiven } from "./given.ts";

/** TypeORM the obvious way: entities with relations, `find`, `save`; row-level security by a transaction. */
interface Organization {
  id: string;
  name: string;
  shortName: string;
}

interface Event {
  tenantId: string;
  id: string;
  entityId: string;
  [column: string]: unknown;
}

interface Assignment {
  tenantId: string;
  id: string;
  state: string;
  version: number;
  progress: number;
  issuerId: string;
  overseerIds: string[];
  tenant: Organization;
}

const organizations = new EntitySchema<Organization>({
  name: "organization",
  columns: { id: { type: "uuid", primary: true }, name: { type: "text" }, shortName: { type: "text", name: "short_name" } },
});

const words = (name: string, nullable = false) => ({ type: "text", name, nullable }) as const;

const assignments = new EntitySchema<Assignment>({
  name: "assignment",
  columns: {
    tenantId: { type: "uuid", primary: true, name: "tenant_id" },
    id: { type: "uuid", primary: true },
    title: words("title"),
    state: words("state"),
    version: { type: "integer" },
    progress: { type: "integer" },
    assignee: words("assignee_name", true),
    dueOn: { type: "date", name: "due_on" },
    effectiveDueOn: { type: "date", name: "effective_due_on" },
    issuerId: { type: "uuid", name: "issuer_id" },
    overseerIds: { type: "uuid", array: true, name: "overseer_ids" },
  } as never,
  relations: { tenant: { type: "many-to-one", target: "organization", joinColumn: { name: "tenant_id" } } },
});

const events = new EntitySchema<Event>({
  name: "event",
  columns: {
    tenantId: { type: "uuid", primary: true, name: "tenant_id" },
    id: { type: "uuid", primary: true },
    at: { type: "timestamptz" },
    entityType: words("entity_type"),
    entityId: { type: "uuid", name: "entity_id" },
    act: words("act"),
    reach: words("reach"),
    issuerId: { type: "uuid", name: "issuer_id", nullable: true },
    overseerIds: { type: "uuid", array: true, name: "overseer_ids" },
    actorAccountId: { type: "uuid", name: "actor_account_id", nullable: true },
    actorTenantId: { type: "uuid", name: "actor_tenant_id" },
    actorName: words("actor_name"),
    actorTenantName: words("actor_tenant_name"),
    role: words("role", true),
    note: words("note", true),
    before: { type: "jsonb", nullable: true },
    after: { type: "jsonb", nullable: true },
    requestId: words("request_id"),
  } as never,
});

const { port, urls } = readGiven();
const source = await new DataSource({
  type: "postgres",
  url: urls.tenant,
  entities: [organizations, assignments, events],
  extra: { max: 10 },
  installExtensions: false,
}).initialize();

// Sessions are found as every other contender of this folder finds them.
const { viewerOf } = (await import(new URL("../peers/work.mjs", import.meta.url).href)) as {
  viewerOf(request: IncomingMessage): Promise<{ id: string; account_id: string; account_name: string; name: string }>;
};

type Viewer = Awaited<ReturnType<typeof viewerOf>>;
type Body = Partial<Record<"offset" | "limit" | "version" | "progress", number>> & { id?: string };
type Manager = DataSource["manager"];

const { v7 } = {
  v7: () =>
    `${Date.now()
      .toString(16)
      .padStart(12, "0")
      .replace(/^(.{8})/, "$1-")}-7${crypto.randomUUID().slice(15)}`,
};

const WORK: Readonly<Record<string, (db: Manager, viewer: Viewer, body: Body) => Promise<unknown>>> = {
  async "/w1"(db, viewer, { offset = 0, limit = 25 }) {
    const [items, total] = await db.getRepository(assignments).findAndCount({
      where: { tenantId: viewer.id },
      relations: { tenant: true },
      order: { effectiveDueOn: "ASC", id: "ASC" } as never,
      skip: offset,
      take: limit,
    });
    return { items, total };
  },
  async "/w2"(db, viewer, { id = "" }) {
    const found = await db.getRepository(assignments).findOne({ where: { tenantId: viewer.id, id }, relations: { tenant: true } });
    const timeline = await db.getRepository(events).find({ where: { tenantId: viewer.id, entityId: id }, order: { id: "ASC" } });
    return { ...found, timeline };
  },
  async "/w3"(db, viewer, { id = "", version, progress = 0 }) {
    const found = await db.getRepository(assignments).findOneOrFail({ where: { tenantId: viewer.id, id }, lock: { mode: "pessimistic_write" } });
    if (found.version !== version) throw new Error(`version ${found.version}, not ${version}`);
    const before = { state: found.state, progress: found.progress };
    await db.getRepository(assignments).update({ tenantId: viewer.id, id }, { progress, version: version + 1 });
    await db.getRepository(events).insert({
      tenantId: viewer.id,
      id: v7(),
      at: new Date(),
      entityType: "Assignment",
      entityId: id,
      act: "reportProgress",
      reach: "OVERSIGHT",
      issuerId: found.issuerId,
      overseerIds: found.overseerIds,
      actorAccountId: viewer.account_id,
      actorTenantId: viewer.id,
      actorName: viewer.account_name,
      actorTenantName: viewer.name,
      role: "TENANT_OPERATOR",
      before,
      after: { state: found.state, progress },
      requestId: "bench",
    });
    return { assignment: { id, version: version + 1, progress }, userErrors: [] };
  },
};

async function answer(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body: Body = JSON.parse(Buffer.concat(chunks).toString());
  const viewer = await viewerOf(request);
  const data = await source.transaction(async (db) => {
    const settings = [`tenant = '${viewer.id}'`, "reach = 'tenant'", "groups = '{}'", "within = '{}'"];
    await db.query(settings.map((one) => `set local app.${one}`).join("; "));
    return WORK[request.url ?? ""]?.(db, viewer, body);
  });
  return JSON.stringify({ data });
}

createServer((request, response) => {
  answer(request).then(
    (text) => response.setHeader("content-type", "application/json").end(text),
    (error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
}).listen(port, "127.0.0.1", () => process.stdout.write(`ready ${process.pid}\n`));
