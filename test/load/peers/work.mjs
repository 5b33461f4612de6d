// The three workloads as a careful hand writes them with pg: prepared statements, one trip for what one statement can say.
import { createHash, randomUUID } from "node:crypto";
import pg from "pg";

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export const given = JSON.parse(process.env.BENCH ?? "{}");

/** Who has this session, with the grants of this instant: every contender asks this on every request. */
const SESSION = `select session.id as session_id, session.account_id, account.name as account_name, account.locale, credential.must_change,
   organization.id, organization.kind, organization.line, organization.name, organization.division_code,
   (select json_agg(json_build_object('id', g.id, 'role', g.role, 'scope', g.scope, 'scopeId', g.scope_id) order by g.id)
    from role_grant g
    where g.tenant_id = session.tenant_id and g.account_id = session.account_id and g.ended_at is null
      and g.valid_from <= $3 and (g.valid_to is null or g.valid_to >= $3)) as grants
 from session
 join account on account.tenant_id = session.account_tenant_id and account.id = session.account_id and account.status = 'ACTIVE'
 join credential on credential.account_id = session.account_id
 join organization on organization.id = session.tenant_id and organization.status = 'ACTIVE'
 where session.token_hash = $1 and session.expires_at > $2`;

const LIST = `select row.id, row.title, row.state, row.effective_due_on, row.progress, row.version, row.assignee_name, o.id as org_id, o.name as org_name,
   o.short_name as org_short_name, (select count(*) from assignment where tenant_id = $1) as total
 from (select * from assignment where tenant_id = $1 order by effective_due_on, id offset $2 limit $3) row
 join organization o on o.id = row.tenant_id
 order by row.effective_due_on, row.id`;

const ONE = `select row.id, row.title, row.state, row.version, row.progress, row.due_on, row.effective_due_on, row.assignee_name, o.id as org_id, o.name as org_name,
   e.id as event_id, e.at, e.act, e.actor_name, e.actor_tenant_name, e.note, e.before ->> 'state' as from_state, e.after ->> 'state' as to_state
 from assignment row
 join organization o on o.id = row.tenant_id
 left join event e on e.tenant_id = row.tenant_id and e.entity_id = row.id
 where row.tenant_id = $1 and row.id = $2
 order by e.id`;

const LOCK = `select id, state, version, progress, progress_note, issuer_id, overseer_ids from assignment where tenant_id = $1 and id = $2 for update`;

const PROGRESS = `with changed as (
   update assignment set progress = $4, version = version + 1 where tenant_id = $1 and id = $2 and version = $3 returning id
 )
 insert into event (tenant_id, id, at, entity_type, entity_id, act, reach, issuer_id, overseer_ids, actor_account_id, actor_tenant_id, actor_name,
   actor_tenant_name, role, before, after, request_id)
 select $1, $5, $6, 'Assignment', changed.id, 'reportProgress', 'OVERSIGHT', $7, $8, $9, $1, $10, $11, 'TENANT_OPERATOR', $12, $13, $14 from changed`;

/** Every assignment below an organization, counted by line, territory and state, with what is late: what a report without counters asks. */
export const SCAN = `select line, territory, state, count(*) as count, count(first_submitted_on) as submitted,
   count(*) filter (where first_submitted_on <= effective_due_on) as on_time,
   count(*) filter (where first_submitted_on is null and greatest(effective_due_on, rework_due_on) < $2::date) as overdue
 from assignment where overseer_ids @> array[$1::uuid] group by line, territory, state`;

const MAX = 10;

export function poolOf(url) {
  return new pg.Pool({ connectionString: url, max: MAX, options: "-c plan_cache_mode=force_generic_plan" });
}

export const sessions = poolOf(given.ownerUrl);

export async function viewerOf(request) {
  const token = /gongjian_session=([^;]+)/.exec(request.headers.cookie ?? "")?.[1] ?? "";
  const now = new Date();
  const values = [createHash("sha256").update(token).digest(), now, now.toISOString().slice(0, 10)];
  const { rows } = await sessions.query({ name: "session", text: SESSION, values });
  return rows[0] ?? null;
}

/** A connection as it is: no row-level security, and a read is a statement of its own. */
export const plain = (pool) => ({
  read: (_viewer, work) => work(pool),
  async write(_viewer, work) {
    const client = await pool.connect();
    try {
      await client.query("begin");
      const result = await work(client);
      await client.query("commit");
      return result;
    } finally {
      client.release();
    }
  },
});

/** Row-level security as a careful hand writes it: begin and settings in one trip, the work, commit. */
export const secured = (pool) => {
  const inside = async (mode, viewer, work) => {
    const client = await pool.connect();
    try {
      await client.query(
        `begin${mode}; set local app.tenant = '${viewer.id}'; set local app.reach = 'tenant'; set local app.groups = '{}'; set local app.within = '{}'; set local app.tour = '{}'`,
      );
      const result = await work(client);
      await client.query("commit");
      return result;
    } finally {
      client.release();
    }
  };
  return { read: (viewer, work) => inside(" read only", viewer, work), write: (viewer, work) => inside("", viewer, work) };
};

export function list(door, viewer, { offset = 0, limit = 25 }) {
  return door.read(viewer, async (client) => {
    const { rows } = await client.query({ name: "list", text: LIST, values: [viewer.id, offset, limit] });
    return {
      total: rows[0]?.total ?? 0,
      items: rows.map((row) => ({
        id: row.id,
        title: row.title,
        state: row.state,
        effectiveDueOn: row.effective_due_on,
        progress: row.progress,
        version: row.version,
        assignee: row.assignee_name,
        tenant: { id: row.org_id, name: row.org_name, shortName: row.org_short_name },
      })),
    };
  });
}

export function one(door, viewer, id) {
  return door.read(viewer, async (client) => {
    const { rows } = await client.query({ name: "one", text: ONE, values: [viewer.id, id] });
    const [row] = rows;
    if (row === undefined) return null;
    return {
      id: row.id,
      title: row.title,
      state: row.state,
      version: row.version,
      progress: row.progress,
      dueOn: row.due_on,
      effectiveDueOn: row.effective_due_on,
      assignee: row.assignee_name,
      tenant: { id: row.org_id, name: row.org_name },
      timeline: rows.map((event) => ({
        id: event.event_id,
        at: event.at,
        act: event.act,
        actorName: event.actor_name,
        actorTenant: event.actor_tenant_name,
        note: event.note,
        fromState: event.from_state,
        toState: event.to_state,
      })),
    };
  });
}

export function reportProgress(door, viewer, { id, version, progress }) {
  return door.write(viewer, async (client) => {
    const { rows } = await client.query({ name: "lock", text: LOCK, values: [viewer.id, id] });
    const [row] = rows;
    if (row === undefined || row.version !== version) throw new Error(`version ${row?.version}, not ${version}`);
    if (row.state !== "ACCEPTED" && row.state !== "IN_PROGRESS") throw new Error(row.state);
    const before = JSON.stringify({ state: row.state, progress: row.progress, progressNote: row.progress_note });
    const after = JSON.stringify({ state: row.state, progress, progressNote: null });
    const who = [viewer.account_id, viewer.account_name, viewer.name];
    const values = [viewer.id, id, version, progress, idNow(), new Date(), row.issuer_id, row.overseer_ids, ...who, before, after, "bench"];
    const done = await client.query({ name: "progress", text: PROGRESS, values });
    if (done.rowCount !== 1) throw new Error("changed meanwhile");
    return { assignment: { id, version: version + 1, progress }, userErrors: [] };
  });
}

/** UUIDv7. */
function idNow() {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

export function announce(server) {
  server.listen(given.port, "127.0.0.1", () => process.stdout.write(`ready ${process.pid}\n`));
}
