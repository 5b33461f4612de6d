-- Leader reviews: who reviews whom and since when, one obligation per relation and half-year, what was said, what help was
-- promised. A row belongs to the organization that is reviewed, like a task or a problem found with it, so that it is read by
-- those who stand above it in either hierarchy; reviewer_id is the organization whose leader reviews, which alone writes, through
-- the issuer's door. The reviewed read and write nothing. What a leader keeps about members of the own organization stays inside:
-- nobody stands above such rows. office_id is the campaign's office, which may excuse.
create table review_relation (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  reviewer_id uuid not null,
  reviewer_name text not null,
  office_id uuid,
  kind text not null check (kind in ('CONTACT_POINT', 'SUBORDINATE', 'SECTION', 'MASS_GROUP', 'MEMBER')),
  leader_name text not null,
  leader_post text,
  leader_id uuid,
  group_id uuid,
  subject_name text not null,
  subject_key text not null,
  line text not null,
  territory text not null,
  overseer_ids uuid[] not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  version integer not null default 1,
  search_text text not null,
  created_on date not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, group_id) references mass_group (tenant_id, id),
  check ((kind in ('CONTACT_POINT', 'SUBORDINATE')) = (tenant_id <> reviewer_id)),
  check ((kind = 'MASS_GROUP') = (group_id is not null)),
  check (kind <> 'MEMBER' or overseer_ids = '{}'),
  -- The same leader reviews the same subject once at a time.
  constraint review_relation_once exclude using gist (
    tenant_id with =, reviewer_id with =, leader_name with =, subject_key with =, daterange(valid_from, valid_to, '[]') with &&)
);
comment on table review_relation is 'citus: distributed';
create index review_relation_reviewer on review_relation (reviewer_id, leader_name, id);
create index review_relation_overseers on review_relation using gin (overseer_ids);
create index review_relation_search on review_relation using gin (search_text gin_trgm_ops);

-- The obligation of one half-year, which ends in the review itself, an excuse or a miss.
create table review_obligation (
  tenant_id uuid not null,
  id uuid not null,
  relation_id uuid not null,
  reviewer_id uuid not null,
  reviewer_name text not null,
  office_id uuid,
  kind text not null check (kind in ('CONTACT_POINT', 'SUBORDINATE', 'SECTION', 'MASS_GROUP', 'MEMBER')),
  leader_name text not null,
  leader_post text,
  leader_id uuid,
  subject_name text not null,
  line text not null,
  territory text not null,
  overseer_ids uuid[] not null,
  period text not null check (period ~ '^[0-9]{4}H[12]$'),
  due_on date not null,
  state text not null check (state in ('DUE', 'SCHEDULED', 'DONE', 'EXCUSED', 'MISSED')),
  version integer not null default 1,
  scheduled_on date,
  mode text check (mode in ('ON_SITE', 'MEETING', 'INDIVIDUAL_TALK')),
  held_on date,
  strengths text,
  recorded_at timestamptz,
  recorded_by_name text,
  excuse text,
  reminder_count integer not null default 0,
  last_reminded_at timestamptz,
  search_text text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, relation_id, period),
  foreign key (tenant_id, relation_id) references review_relation (tenant_id, id),
  check ((state = 'DONE') = (num_nonnulls(mode, held_on, strengths, recorded_at) = 4)),
  check ((state = 'EXCUSED') = (excuse is not null))
);
comment on table review_obligation is 'citus: distributed';
create index review_obligation_due on review_obligation (tenant_id, due_on, id);
create index review_obligation_reviewer on review_obligation (reviewer_id, due_on, id);
create index review_obligation_overseers on review_obligation using gin (overseer_ids);
create index review_obligation_search on review_obligation using gin (search_text gin_trgm_ops);

-- Every shortcoming has a rectification, or a written reason for none.
create table review_shortcoming (
  tenant_id uuid not null,
  id uuid not null,
  obligation_id uuid not null,
  reviewer_id uuid not null,
  office_id uuid,
  overseer_ids uuid[] not null,
  place integer not null,
  aspect text not null check (aspect in ('IDEOLOGY', 'ORGANIZATION', 'LEADERSHIP', 'WORKFORCE', 'CONDUCT', 'WORK')),
  item text not null,
  problem text not null,
  rectification_id uuid,
  reason_for_none text,
  primary key (tenant_id, id),
  foreign key (tenant_id, obligation_id) references review_obligation (tenant_id, id),
  foreign key (tenant_id, rectification_id) references rectification (tenant_id, id),
  check (num_nonnulls(rectification_id, reason_for_none) = 1)
);
comment on table review_shortcoming is 'citus: distributed';
create index review_shortcoming_of on review_shortcoming (tenant_id, obligation_id, place);

-- Help a leader promised, until when, and whether it came.
create table review_help (
  tenant_id uuid not null,
  id uuid not null,
  obligation_id uuid not null,
  reviewer_id uuid not null,
  office_id uuid,
  overseer_ids uuid[] not null,
  place integer not null,
  what text not null,
  due_on date not null,
  delivered_on date,
  delivered_note text,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, obligation_id) references review_obligation (tenant_id, id)
);
comment on table review_help is 'citus: distributed';
create index review_help_of on review_help (tenant_id, obligation_id, place);

alter table message add column review_obligation_id uuid;

alter table review_relation enable row level security;
alter table review_relation force row level security;
alter table review_obligation enable row level security;
alter table review_obligation force row level security;
alter table review_shortcoming enable row level security;
alter table review_shortcoming force row level security;
alter table review_help enable row level security;
alter table review_help force row level security;

create policy review_relation_tenant on review_relation for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy review_relation_issuer on review_relation to gongjian_issuer
  using (reviewer_id = current_setting('app.tenant')::uuid) with check (reviewer_id = current_setting('app.tenant')::uuid);
create policy review_relation_oversight on review_relation for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy review_relation_platform_read on review_relation for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy review_relation_platform_move on review_relation for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

create policy review_obligation_tenant on review_obligation for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy review_obligation_issuer on review_obligation for select to gongjian_issuer
  using (reviewer_id = current_setting('app.tenant')::uuid or office_id = current_setting('app.tenant')::uuid);
create policy review_obligation_issuer_open on review_obligation for insert to gongjian_issuer
  with check (reviewer_id = current_setting('app.tenant')::uuid and state = 'DUE');
-- What has ended is frozen; the office excuses and does nothing else.
create policy review_obligation_issuer_act on review_obligation for update to gongjian_issuer
  using ((reviewer_id = current_setting('app.tenant')::uuid or office_id = current_setting('app.tenant')::uuid) and state in ('DUE', 'SCHEDULED'))
  with check ((reviewer_id = current_setting('app.tenant')::uuid and state <> 'EXCUSED')
    or (office_id = current_setting('app.tenant')::uuid and state = 'EXCUSED'));
create policy review_obligation_oversight on review_obligation for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy review_obligation_platform_read on review_obligation for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy review_obligation_platform_move on review_obligation for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

create policy review_shortcoming_tenant on review_shortcoming for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy review_shortcoming_issuer on review_shortcoming for select to gongjian_issuer
  using (reviewer_id = current_setting('app.tenant')::uuid or office_id = current_setting('app.tenant')::uuid);
create policy review_shortcoming_write on review_shortcoming for insert to gongjian_issuer
  with check (reviewer_id = current_setting('app.tenant')::uuid);
create policy review_shortcoming_oversight on review_shortcoming for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));

create policy review_help_tenant on review_help for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy review_help_issuer on review_help for select to gongjian_issuer
  using (reviewer_id = current_setting('app.tenant')::uuid or office_id = current_setting('app.tenant')::uuid);
create policy review_help_write on review_help for insert to gongjian_issuer
  with check (reviewer_id = current_setting('app.tenant')::uuid and delivered_on is null);
create policy review_help_deliver on review_help for update to gongjian_issuer
  using (reviewer_id = current_setting('app.tenant')::uuid and delivered_on is null)
  with check (reviewer_id = current_setting('app.tenant')::uuid);
create policy review_help_oversight on review_help for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));

grant select on review_relation, review_obligation, review_shortcoming, review_help to gongjian_tenant, gongjian_oversight;
grant select, insert on review_relation, review_obligation, review_shortcoming, review_help to gongjian_issuer;
grant update (valid_to, version) on review_relation to gongjian_issuer;
grant update (state, version, due_on, scheduled_on, mode, held_on, strengths, recorded_at, recorded_by_name, excuse, reminder_count,
  last_reminded_at) on review_obligation to gongjian_issuer;
grant update (delivered_on, delivered_note, version) on review_help to gongjian_issuer;
grant select (tenant_id, id, reviewer_id, kind, valid_to), update (overseer_ids) on review_relation to gongjian_platform;
grant select (tenant_id, id, kind, state), update (overseer_ids) on review_obligation to gongjian_platform;
