-- One ledger of what has to be put right, whatever found it: review, inspection, self-inspection, public feedback, a
-- returned report. A row belongs to the organization that puts it right; verifier_id is the organization that checks it,
-- which may be the same one, by another person. The tenant's own door cannot close, void or open again what somebody
-- else verifies: its policies say so, not only the code.
create table rectification (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  verifier_id uuid not null,
  verifier_name text not null,
  source text not null check (source in ('REVIEW', 'INSPECTION', 'SELF_INSPECTION', 'PUBLIC_FEEDBACK', 'RETURNED_REPORT')),
  source_id uuid,
  source_title text not null,
  aspect text not null check (aspect in ('IDEOLOGY', 'ORGANIZATION', 'LEADERSHIP', 'WORKFORCE', 'CONDUCT', 'WORK')),
  item text not null,
  item_key text not null,
  problem text not null,
  severity text not null check (severity in ('MINOR', 'MAJOR', 'SERIOUS')),
  owner_id uuid,
  owner_name text,
  measure text,
  line text not null,
  territory text not null,
  tenant_name text not null,
  overseer_ids uuid[] not null,
  state text not null check (state in ('OPEN', 'PLANNED', 'IN_PROGRESS', 'CLAIMED', 'CLOSED', 'VOIDED')),
  version integer not null default 1,
  limit_on date not null,
  due_on date not null check (due_on <= limit_on),
  rework_due_on date,
  progress integer not null default 0 check (progress between 0 and 100),
  progress_note text,
  opened_at timestamptz not null,
  opened_on date not null,
  opened_by uuid,
  opened_by_name text not null,
  claimed_at timestamptz,
  claimed_on date,
  worker_ids uuid[] not null default '{}',
  closed_at timestamptz,
  closed_on date,
  verified_by uuid,
  verified_by_name text,
  decision_note text,
  repeat_of uuid,
  supervision_level text check (supervision_level in ('BLUE', 'YELLOW', 'RED')),
  reminder_count integer not null default 0,
  last_reminded_at timestamptz,
  search_text text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, repeat_of) references rectification (tenant_id, id),
  check (verified_by is null or (verified_by is distinct from owner_id and verified_by <> all (worker_ids)))
);
comment on table rectification is 'citus: distributed';
create index rectification_due on rectification (tenant_id, due_on, id);
create index rectification_item on rectification (tenant_id, aspect, item_key, closed_on);
create index rectification_verifier_due on rectification (verifier_id, due_on, id);
create index rectification_overseers on rectification using gin (overseer_ids);
create index rectification_search on rectification using gin (search_text gin_trgm_ops);
create unique index rectification_source on rectification (tenant_id, source, source_id, item_key)
  where source_id is not null and state not in ('CLOSED', 'VOIDED');

-- What the owner tells on the way and when claiming it done; it never changes.
create table rectification_note (
  tenant_id uuid not null,
  id uuid not null,
  rectification_id uuid not null,
  verifier_id uuid not null,
  overseer_ids uuid[] not null,
  kind text not null check (kind in ('PROGRESS', 'CLAIM')),
  body text not null,
  file_ids uuid[] not null default '{}',
  at timestamptz not null,
  by_account uuid,
  by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, rectification_id) references rectification (tenant_id, id)
);
comment on table rectification_note is 'citus: distributed';
create index rectification_note_of on rectification_note (tenant_id, rectification_id, at);

-- A supervision notice is about an assignment or about a rectification.
alter table supervision_notice alter column assignment_id drop not null;
alter table supervision_notice add column rectification_id uuid;
alter table supervision_notice add constraint supervision_notice_about check (num_nonnulls(assignment_id, rectification_id) = 1);
alter table supervision_notice add foreign key (tenant_id, rectification_id) references rectification (tenant_id, id);
create unique index supervision_notice_rectification_rule on supervision_notice (tenant_id, rectification_id, level, clock_due_on)
  where cause = 'RULE' and rectification_id is not null;

alter table message add column rectification_id uuid;
alter table file add column rectification_id uuid;
create index file_rectification on file (tenant_id, rectification_id) where rectification_id is not null;

alter table rectification enable row level security;
alter table rectification force row level security;
alter table rectification_note enable row level security;
alter table rectification_note force row level security;

create policy rectification_tenant on rectification for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy rectification_tenant_open on rectification for insert to gongjian_tenant
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}' and state = 'OPEN');
create policy rectification_tenant_act on rectification for update to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}'
    and (verifier_id = current_setting('app.tenant')::uuid or state not in ('CLOSED', 'VOIDED')))
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}'
    and (verifier_id = current_setting('app.tenant')::uuid or state not in ('CLOSED', 'VOIDED')));
create policy rectification_issuer on rectification to gongjian_issuer
  using (verifier_id = current_setting('app.tenant')::uuid)
  with check (verifier_id = current_setting('app.tenant')::uuid);
create policy rectification_oversight on rectification for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy rectification_platform_read on rectification for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy rectification_platform_move on rectification for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

create policy rectification_note_tenant on rectification_note for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy rectification_note_tenant_write on rectification_note for insert to gongjian_tenant
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy rectification_note_issuer on rectification_note for select to gongjian_issuer
  using (verifier_id = current_setting('app.tenant')::uuid);
create policy rectification_note_oversight on rectification_note for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy rectification_note_platform_read on rectification_note for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy rectification_note_platform_move on rectification_note for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

-- What was found, by whom and for whom is not the tenant's to change.
grant select, insert on rectification to gongjian_tenant, gongjian_issuer;
grant update (state, version, owner_id, owner_name, measure, limit_on, due_on, rework_due_on, progress, progress_note, claimed_at,
  claimed_on, worker_ids, closed_at, closed_on, verified_by, verified_by_name, decision_note, reminder_count, last_reminded_at)
  on rectification to gongjian_tenant;
grant update (state, version, limit_on, due_on, rework_due_on, closed_at, closed_on, verified_by, verified_by_name, decision_note,
  supervision_level, reminder_count, last_reminded_at)
  on rectification to gongjian_issuer;
grant select on rectification to gongjian_oversight;
grant select (tenant_id, id, state), update (overseer_ids, line, territory, tenant_name) on rectification to gongjian_platform;
grant select, insert on rectification_note to gongjian_tenant;
grant select on rectification_note to gongjian_issuer, gongjian_oversight;
grant select (tenant_id, rectification_id), update (overseer_ids) on rectification_note to gongjian_platform;
grant select (rectification_id) on supervision_notice to gongjian_platform;
grant select (rectification_id) on file to gongjian_platform;
