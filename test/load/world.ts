import pg from "pg";

export interface WorldSize {
  readonly tenants: number;
  readonly assignments: number;
  /** One tenant that has a hundred times the rows of every other. */
  readonly large: boolean;
}

/** Organizations before the first tenant: the district and its four federations. */
export const ABOVE = 5;
/** The tenant that is a hundred times larger, where one is. */
const LARGE = 5;

/** Ids say what they are and which: kind in front, number behind. The same for the same size, on every machine. */
const KINDS = {
  organization: 1,
  account: 2,
  grant: 3,
  session: 4,
  campaign: 5,
  task: 6,
  assignment: 7,
  event: 8,
  link: 9,
  submission: 10,
  message: 11,
};
type Kind = keyof typeof KINDS;

export function idOf(kind: Kind, number: number): string {
  return `${KINDS[kind].toString(16).padStart(8, "0")}-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
}

/** The session cookie of the person in an organization. */
export const tokenOf = (organization: number): string => `bench-${organization}`;

const id = (kind: Kind, number: string): string =>
  `('${KINDS[kind].toString(16).padStart(8, "0")}-0000-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;

/** How many tasks go to everybody, so that together they come to so many assignments. */
export function tasksOf({ tenants, assignments }: WorldSize): number {
  return Math.max(1, Math.ceil(assignments / tenants));
}

const ORGANIZATIONS = `
insert into organization (id, kind, line, division_code, name, short_name, search_text, second_person_approval, created_at)
select ${id("organization", "n")},
  case when n = 0 then 'DISTRICT_OFFICE' when n < ${ABOVE} then 'LINE_FEDERATION' when n % 4 = 1 then 'PARTY_COMMITTEE' else 'MASS_ORGANIZATION' end,
  case when n = 0 then 'DISTRICT' else (array['PARTY', 'UNION', 'LEAGUE', 'WOMEN'])[(n - 1) % 4 + 1] end,
  case when n < ${ABOVE} then '341802' else (341802 + (n - ${ABOVE}) / 4 / 900)::text || lpad((100 + (n - ${ABOVE}) / 4 % 900)::text, 3, '0') end,
  '第' || n || '号单位', n || '号', n || '号单位 danwei dw', false, now()
from generate_series(0, $1::integer + ${ABOVE - 1}) n`;

const LINKS = `
insert into hierarchy_link (id, hierarchy, child_id, parent_id, valid_from)
select ${id("link", "2 * n")}, 'LINE', ${id("organization", "n")},
  case when n < ${ABOVE} then ${id("organization", "0")} else ${id("organization", "(n - 1) % 4 + 1")} end, date '2026-01-01'
from generate_series(1, $1::integer + ${ABOVE - 1}) n
union all
select ${id("link", "2 * n + 1")}, 'TERRITORY', ${id("organization", "n")},
  case when (n - 1) % 4 = 0 then ${id("organization", "0")} else ${id("organization", "n - (n - 1) % 4")} end, date '2026-01-01'
from generate_series(${ABOVE}, $1::integer + ${ABOVE - 1}) n`;

const PEOPLE = [
  `insert into account (tenant_id, id, username, name, search_text, created_at)
   select ${id("organization", "n")}, ${id("account", "n")}, 'bench' || n, '经办' || n, '经办' || n, now()
   from generate_series(0, $1::integer + ${ABOVE - 1}) n`,
  `insert into credential (account_id, password_hash, must_change, changed_at)
   select ${id("account", "n")}, 'none', false, now() from generate_series(0, $1::integer + ${ABOVE - 1}) n`,
  `insert into role_grant (tenant_id, id, account_tenant_id, account_id, role, scope, valid_from, reason, granted_by, created_at)
   select ${id("organization", "n")}, ${id("grant", "16 * n + k")}, ${id("organization", "n")}, ${id("account", "n")}, role, 'TENANT', date '2026-01-01', 'bench', 'bench', now()
   from generate_series(0, $1::integer + ${ABOVE - 1}) n,
     unnest(array['TENANT_OPERATOR', 'TENANT_APPROVER', 'TENANT_ADMIN', 'ISSUER', 'RECEIVER', 'DISTRICT_READER']) with ordinality as r (role, k)
   where n < ${ABOVE} or role <> 'DISTRICT_READER'`,
  `insert into session (token_hash, id, account_tenant_id, account_id, tenant_id, created_at, last_seen_at, expires_at, address, user_agent)
   select sha256(convert_to('bench-' || n, 'UTF8')), ${id("session", "n")}, ${id("organization", "n")}, ${id("account", "n")}, ${id("organization", "n")},
     now(), now(), now() + interval '30 days', '127.0.0.1', 'bench'
   from generate_series(0, $1::integer + ${ABOVE - 1}) n`,
];

const BODY = "为进一步规范基层群团组织工作,请各单位按照要求认真组织开展自查,梳理存在的问题,形成书面总结,并在规定时限内报送。".repeat(4);
const DELIVERABLES = `[{"key": "text", "kind": "TEXT", "title": "工作总结", "required": true}, {"key": "files", "kind": "FILES", "title": "佐证材料", "required": false}]`;

/** Task t comes from the district or a federation, one after the other; tasks above $1 are for the large tenant alone. */
const TASKS = `
insert into task (tenant_id, id, kind, title, body, deliverables, due_on, rework_days, campaign_id, selector, state, created_by_name, search_text, created_at, dispatched_at)
select ${id("organization", `t % ${ABOVE}`)}, ${id("task", "t")}, 'TASK', '开展第' || t || '次自查', '${BODY}', '${DELIVERABLES}',
  date '2026-09-01' + (t * 7) % 120, 5, ${id("campaign", "0")}, '{}', 'DISPATCHED', 'bench', '开展第' || t || '次自查 kaizhan kz',
  timestamptz '2026-08-01' + t * interval '1 minute', timestamptz '2026-08-01' + t * interval '1 minute'
from generate_series(0, $1::integer - 1) t`;

const STATES = [
  "DISPATCHED",
  "RECEIVED",
  "ACCEPTED",
  "IN_PROGRESS",
  "IN_PROGRESS",
  "IN_PROGRESS",
  "SUBMITTED",
  "COMPLETED",
  "COMPLETED",
  "COMPLETED",
];

/** $1 tenants, $2 tasks for everybody, $3 further tasks for the large tenant. A state is a function of task and tenant. */
const PAIRS = `
with pair as (
  select t, n, t::bigint * ($1::integer + ${ABOVE}) + n as number,
    (array[${STATES.map((state) => `'${state}'`).join(", ")}])[(t * 7 + n * 3) % ${STATES.length} + 1] as state
  from generate_series(0, $2::integer - 1) t, generate_series(${ABOVE}, $1::integer + ${ABOVE - 1}) n
  union all
  select t, ${LARGE}, t::bigint * ($1::integer + ${ABOVE}) + ${LARGE}, (array[${STATES.map((state) => `'${state}'`).join(", ")}])[t % ${STATES.length} + 1]
  from generate_series($2::integer, $2::integer + $3::integer - 1) t
)`;

const OVERSEERS = `array[${id("organization", "0")}, ${id("organization", "(n - 1) % 4 + 1")}, ${id("organization", "n - (n - 1) % 4")}]`;

const ASSIGNMENTS = `${PAIRS}
insert into assignment (tenant_id, id, task_id, issuer_id, issuer_name, campaign_id, kind, title, brief, task_revision, acknowledged_revision, role, line,
  territory, tenant_name, overseer_ids, state, due_on, effective_due_on, rework_days, dispatched_at, received_at, first_submitted_at, first_submitted_on,
  last_submitted_at, completed_at, assignee_id, assignee_name, progress, submission_count, search_text, created_at)
select o.id, ${id("assignment", "number")}, ${id("task", "t")}, ${id("organization", `t % ${ABOVE}`)}, '第' || t % ${ABOVE} || '号单位', ${id("campaign", "0")}, 'TASK',
  '开展第' || t || '次自查', brief.content, 1, case when pair.state = 'DISPATCHED' then null else 1 end, 'LEAD', o.line, left(o.division_code, 9), o.name,
  ${OVERSEERS}, pair.state, date '2026-09-01' + (t * 7) % 120, date '2026-09-01' + (t * 7) % 120, 5,
  timestamptz '2026-08-01' + t * interval '1 minute', case when pair.state <> 'DISPATCHED' then timestamptz '2026-08-20' end,
  case when pair.state in ('SUBMITTED', 'COMPLETED') then timestamptz '2026-09-20' + (n % 60) * interval '1 day' end,
  case when pair.state in ('SUBMITTED', 'COMPLETED') then date '2026-09-20' + n % 60 end,
  case when pair.state in ('SUBMITTED', 'COMPLETED') then timestamptz '2026-09-20' + (n % 60) * interval '1 day' end,
  case when pair.state = 'COMPLETED' then timestamptz '2026-11-20' end,
  ${id("account", "n")}, '经办' || n, (t + n) % 100, case when pair.state in ('SUBMITTED', 'COMPLETED') then 1 else 0 end,
  '开展第' || t || '次自查 ' || o.name || ' kaizhan zicha kzzc', timestamptz '2026-08-01' + t * interval '1 minute'
from pair join organization o on o.id = ${id("organization", "n")},
  (select jsonb_build_object('body', '${BODY}', 'basis', null, 'aspects', '[]'::jsonb, 'deliverables', '${DELIVERABLES}'::jsonb,
     'receiverName', null, 'fileIds', '[]'::jsonb, 'files', '[]'::jsonb) as content) brief`;

/** The history of each: dispatched, acknowledged, accepted, started. */
const EVENTS = `${PAIRS}
insert into event (tenant_id, id, at, entity_type, entity_id, act, reach, issuer_id, overseer_ids, actor_account_id, actor_tenant_id, actor_name,
  actor_tenant_name, role, before, after, request_id)
select ${id("organization", "n")}, ${id("event", "number * 4 + k")}, timestamptz '2026-08-20' + k * interval '1 hour', 'Assignment', ${id("assignment", "number")},
  act, 'OVERSIGHT', ${id("organization", `t % ${ABOVE}`)}, ${OVERSEERS}, ${id("account", "n")}, ${id("organization", "n")}, '经办' || n, '第' || n || '号单位',
  'TENANT_OPERATOR', jsonb_build_object('state', previous), jsonb_build_object('state', next), 'bench'
from pair, (values (0, 'dispatch', null, 'DISPATCHED'), (1, 'acknowledge', 'DISPATCHED', 'RECEIVED'), (2, 'accept', 'RECEIVED', 'ACCEPTED'),
  (3, 'start', 'ACCEPTED', 'IN_PROGRESS')) as step (k, act, previous, next)`;

const SUBMISSIONS = `${PAIRS}
insert into submission (tenant_id, id, assignment_id, issuer_id, overseer_ids, number, contents, content_hash, submitted_at, submitted_by_name)
select ${id("organization", "n")}, ${id("submission", "number")}, ${id("assignment", "number")}, ${id("organization", `t % ${ABOVE}`)}, ${OVERSEERS}, 1,
  '[{"key": "text", "text": "已按要求完成自查。"}]', 'bench', timestamptz '2026-09-20' + (n % 60) * interval '1 day', '经办' || n
from pair where state in ('SUBMITTED', 'COMPLETED')`;

/** The inbox of each: what the last twenty tasks told. */
const MESSAGES = `${PAIRS}
insert into message (tenant_id, id, sender_id, kind, title, params, assignment_id, created_at)
select ${id("organization", "n")}, ${id("message", "number")}, ${id("organization", `t % ${ABOVE}`)}, 'DISPATCHED', '开展第' || t || '次自查',
  '{"due": "2026-11-15", "from": "区委组织部"}', ${id("assignment", "number")}, timestamptz '2026-08-01' + t * interval '1 minute'
from pair where t >= $2::integer - 20 and t < $2::integer`;

/** Whether the database holds a world already. */
export async function hasWorld(client: pg.Client): Promise<boolean> {
  return ((await client.query("select 1 from organization limit 1")).rowCount ?? 0) > 0;
}

/** Fills a migrated, empty database by statements over whole tables; foreign keys hold by construction and are not checked row by row. */
export async function makeWorld(client: pg.Client, size: WorldSize): Promise<void> {
  const tasks = tasksOf(size);
  const extra = size.large ? tasks * 99 : 0;
  await client.query("begin; set local session_replication_role = replica");
  await client.query(
    `insert into campaign (id, owner_id, name, starts_on, ends_on) values (${id("campaign", "0")}, ${id("organization", "0")}, '整改', '2026-08-01', '2026-12-31')`,
  );
  for (const sql of [ORGANIZATIONS, LINKS, ...PEOPLE]) await client.query(sql, [size.tenants]);
  await client.query(TASKS, [tasks + extra]);
  for (const sql of [ASSIGNMENTS, EVENTS, SUBMISSIONS, MESSAGES]) await client.query(sql, [size.tenants, tasks, extra]);
  await client.query("commit");
  await client.query("vacuum analyze");
}

/** The id of the assignment that task `task` made for an organization. */
export function assignmentOf(size: WorldSize, task: number, organization: number): string {
  return idOf("assignment", task * (size.tenants + ABOVE) + organization);
}
