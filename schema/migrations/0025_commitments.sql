-- Public commitments of an organization, of its mass groups and of its members. What is being written is in a table that
-- the tenant's door alone may read; a published version never changes, and stays when the next one is published. Nobody
-- above reads what concerns a member: personal data stays inside.
create table commitment (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  kind text not null check (kind in ('LONG_TERM', 'ANNUAL', 'IMMEDIATE')),
  subject_kind text not null check (subject_kind in ('ORGANIZATION', 'MASS_GROUP', 'MEMBER')),
  -- The organization or the mass group; a member has a name and no register.
  subject_id uuid,
  subject_name text not null,
  -- As published; as drafted before the first publication, when no other door shows the row.
  title text not null,
  due_on date not null,
  state text not null check (state in ('DRAFT', 'SOLICITING', 'VETTING', 'PUBLISHED', 'IN_FULFILMENT', 'CLAIMED', 'APPRAISAL',
    'FULFILLED', 'PARTLY_FULFILLED', 'UNFULFILLED', 'WITHDRAWN')),
  version integer not null default 1,
  -- The published version that counts; 0 before the first.
  number integer not null default 0,
  progress integer not null default 0 check (progress between 0 and 100),
  -- Who wrote this round or worked on its fulfilment: none of them vets it.
  hand_ids uuid[] not null default '{}',
  -- Opinions nobody has answered yet; appraisals by others than the subject in this round.
  undecided integer not null default 0,
  appraised integer not null default 0,
  -- After a dispute: until when it is to be shown again.
  again_until date,
  published_at timestamptz,
  published_on date,
  claimed_at timestamptz,
  ended_at timestamptz,
  ended_on date,
  conclusion text,
  line text not null,
  territory text not null,
  tenant_name text not null,
  overseer_ids uuid[] not null,
  search_text text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  check ((subject_kind = 'MEMBER') = (subject_id is null)),
  check (subject_kind <> 'MEMBER' or overseer_ids = '{}'),
  check ((number = 0) = (published_at is null))
);
comment on table commitment is 'citus: distributed';
create index commitment_created on commitment (tenant_id, created_at desc, id);
create index commitment_due on commitment (due_on) where state = 'IN_FULFILMENT';
create index commitment_overseers on commitment using gin (overseer_ids);
create index commitment_public on commitment (published_at desc, id desc)
  where number > 0 and state <> 'WITHDRAWN' and subject_kind <> 'MEMBER';
create index commitment_search on commitment using gin (search_text gin_trgm_ops);

create table commitment_draft (
  tenant_id uuid not null,
  id uuid not null,
  title text not null,
  body text not null,
  -- What it follows from: an annual target, a long-term plan, or what gave rise to an immediate one.
  link text not null,
  due_on date not null,
  cause text,
  return_reason text,
  asked text,
  asked_on date,
  asked_until date,
  outcome text,
  solicited_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references commitment (tenant_id, id)
);
comment on table commitment_draft is 'citus: distributed';

-- What people said while their opinion was asked, and what came of it.
create table commitment_opinion (
  tenant_id uuid not null,
  id uuid not null,
  commitment_id uuid not null,
  given_by text not null,
  body text not null,
  adopted boolean,
  reply text,
  at timestamptz not null,
  recorded_by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, commitment_id) references commitment (tenant_id, id),
  check (adopted is not false or reply is not null)
);
comment on table commitment_opinion is 'citus: distributed';
create index commitment_opinion_of on commitment_opinion (tenant_id, commitment_id, id);

create table commitment_version (
  tenant_id uuid not null,
  id uuid not null,
  commitment_id uuid not null,
  number integer not null check (number > 0),
  kind text not null,
  subject_kind text not null,
  subject_id uuid,
  subject_name text not null,
  tenant_name text not null,
  line text not null,
  territory text not null,
  title text not null,
  body text not null,
  link text not null,
  due_on date not null,
  cause text,
  asked text,
  solicited_on date,
  outcome text,
  opinions integer not null default 0,
  adopted integer not null default 0 check (adopted <= opinions),
  writer_ids uuid[] not null,
  vetted_by uuid,
  vetted_by_name text not null,
  published_at timestamptz not null,
  published_on date not null,
  -- The one thing that may be added later: the day on which it was taken back.
  withdrawn_on date,
  overseer_ids uuid[] not null,
  primary key (tenant_id, id),
  unique (tenant_id, commitment_id, number),
  foreign key (tenant_id, commitment_id) references commitment (tenant_id, id),
  check (number = 1 or cause is not null),
  check (kind = 'IMMEDIATE' or solicited_on is not null),
  check (vetted_by is null or vetted_by <> all (writer_ids)),
  check (subject_kind <> 'MEMBER' or overseer_ids = '{}')
);
comment on table commitment_version is 'citus: distributed';
create index commitment_version_published on commitment_version (published_on, tenant_id, commitment_id, number);

-- How it is being kept, with evidence; a claim that it is. It never changes.
create table commitment_note (
  tenant_id uuid not null,
  id uuid not null,
  commitment_id uuid not null,
  kind text not null check (kind in ('PROGRESS', 'CLAIM')),
  body text not null,
  file_ids uuid[] not null default '{}',
  at timestamptz not null,
  by_account uuid,
  by_name text not null,
  overseer_ids uuid[] not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, commitment_id) references commitment (tenant_id, id)
);
comment on table commitment_note is 'citus: distributed';
create index commitment_note_of on commitment_note (tenant_id, commitment_id, id);

create table commitment_appraisal (
  tenant_id uuid not null,
  id uuid not null,
  commitment_id uuid not null,
  kind text not null check (kind in ('SELF', 'PEER', 'MASS', 'LEADER')),
  verdict text not null check (verdict in ('FULFILLED', 'PARTLY', 'UNFULFILLED')),
  given_by text not null,
  -- Of a mass appraisal: how many took part and how many were satisfied.
  people integer check (people >= 0),
  satisfied integer check (satisfied between 0 and people),
  note text,
  at timestamptz not null,
  by_account uuid,
  recorded_by_name text not null,
  overseer_ids uuid[] not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, commitment_id) references commitment (tenant_id, id),
  check ((kind = 'MASS') = (people is not null and satisfied is not null))
);
comment on table commitment_appraisal is 'citus: distributed';
create index commitment_appraisal_of on commitment_appraisal (tenant_id, commitment_id, id);

alter table file add column commitment_id uuid;
create index file_commitment on file (tenant_id, commitment_id) where commitment_id is not null;
alter table message add column commitment_id uuid;
-- So that a past day knows which groups there were.
alter table mass_group add column dissolved_on date;
update mass_group set dissolved_on = (now() at time zone 'Asia/Shanghai')::date where status = 'DISSOLVED';

alter table commitment enable row level security;
alter table commitment force row level security;
alter table commitment_draft enable row level security;
alter table commitment_draft force row level security;
alter table commitment_opinion enable row level security;
alter table commitment_opinion force row level security;
alter table commitment_version enable row level security;
alter table commitment_version force row level security;
alter table commitment_note enable row level security;
alter table commitment_note force row level security;
alter table commitment_appraisal enable row level security;
alter table commitment_appraisal force row level security;

create policy commitment_tenant on commitment for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy commitment_tenant_draft on commitment for insert to gongjian_tenant
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}' and state = 'DRAFT' and number = 0);
create policy commitment_tenant_act on commitment for update to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}'
    and state not in ('FULFILLED', 'PARTLY_FULFILLED', 'UNFULFILLED', 'WITHDRAWN'))
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy commitment_oversight on commitment for select to gongjian_oversight
  using (number > 0 and overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy commitment_public on commitment for select to gongjian_public
  using (number > 0 and state <> 'WITHDRAWN' and subject_kind <> 'MEMBER');
create policy commitment_platform_read on commitment for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy commitment_platform_move on commitment for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

create policy commitment_draft_tenant on commitment_draft to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy commitment_opinion_tenant on commitment_opinion to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');

create policy commitment_version_tenant on commitment_version to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy commitment_version_oversight on commitment_version for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy commitment_version_public on commitment_version for select to gongjian_public
  using (withdrawn_on is null and subject_kind <> 'MEMBER');
create policy commitment_version_platform_read on commitment_version for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy commitment_version_platform_move on commitment_version for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

create policy commitment_note_tenant on commitment_note to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy commitment_note_oversight on commitment_note for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy commitment_note_platform_read on commitment_note for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy commitment_note_platform_move on commitment_note for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

create policy commitment_appraisal_tenant on commitment_appraisal to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy commitment_appraisal_oversight on commitment_appraisal for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy commitment_appraisal_platform_read on commitment_appraisal for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy commitment_appraisal_platform_move on commitment_appraisal for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

-- What a commitment is and whose is never changed; neither is what was published, told or appraised.
grant select, insert on commitment to gongjian_tenant;
grant update (title, due_on, state, version, number, progress, hand_ids, undecided, appraised, again_until, published_at, published_on, claimed_at, ended_at,
  ended_on, conclusion, search_text) on commitment to gongjian_tenant;
grant select, insert, update on commitment_draft to gongjian_tenant;
grant select, insert on commitment_opinion to gongjian_tenant;
grant update (adopted, reply) on commitment_opinion to gongjian_tenant;
grant select, insert on commitment_version to gongjian_tenant;
grant update (withdrawn_on) on commitment_version to gongjian_tenant;
grant select, insert on commitment_note, commitment_appraisal to gongjian_tenant;
grant select on commitment, commitment_version, commitment_note, commitment_appraisal to gongjian_oversight;
-- The public reads no names of people and nothing on the way.
grant select (tenant_id, id, kind, subject_kind, subject_id, subject_name, title, due_on, state, number, progress, published_at, published_on,
  ended_on, conclusion, line, territory, tenant_name, search_text) on commitment to gongjian_public;
grant select (tenant_id, id, commitment_id, number, kind, subject_kind, subject_name, tenant_name, title, body, link, due_on, cause, asked,
  solicited_on, outcome, opinions, adopted, published_on, withdrawn_on) on commitment_version to gongjian_public;
grant select (tenant_id, id, subject_kind, state, due_on, again_until), update (overseer_ids) on commitment to gongjian_platform;
grant select (tenant_id, commitment_id, subject_kind), update (overseer_ids) on commitment_version to gongjian_platform;
grant select (tenant_id, commitment_id), update (overseer_ids) on commitment_note, commitment_appraisal to gongjian_platform;
grant select (commitment_id) on file to gongjian_platform;
