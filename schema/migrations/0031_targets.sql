-- Annual targets (年度目标), decomposed to tenants, and the positions tenants aim at among their peers (争先进位).
-- A target is its issuer's; what falls to a tenant is that tenant's own row, so that no peer sees another's share. What was set and what
-- was reached is a ledger that only grows: a share's value and what was reached on any day follow from it.
create table annual_target (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  campaign_id uuid references campaign (id),
  year integer not null check (year between 2000 and 2100),
  title text not null,
  measure text not null,
  unit text not null,
  -- SUM: the shares add up to the total. EACH: the total applies to each, as a rate does; such shares are never added.
  spread text not null check (spread in ('SUM', 'EACH')),
  total numeric not null check (total > 0 and total = round(total, 2)),
  aspects text[] not null default '{}',
  due_on date not null,
  selector jsonb not null,
  split text not null check (split in ('EQUAL', 'BY_HEADS', 'TYPED')),
  shares jsonb not null,
  state text not null check (state in ('DRAFT', 'ISSUED', 'CLOSED', 'CANCELLED')),
  revision integer not null default 1,
  version integer not null default 1,
  search_text text not null,
  created_by_name text not null,
  created_at timestamptz not null,
  issued_at timestamptz,
  ended_on date,
  primary key (tenant_id, id),
  check (unit <> '%' or spread = 'EACH'),
  check (state in ('DRAFT', 'CANCELLED') or issued_at is not null),
  check ((state in ('CLOSED', 'CANCELLED')) = (ended_on is not null))
);
comment on table annual_target is 'citus: distributed';
create index annual_target_year on annual_target (tenant_id, year, id);

create table target_share (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  target_id uuid not null,
  issuer_id uuid not null references organization (id),
  issuer_name text not null,
  campaign_id uuid,
  year integer not null,
  title text not null,
  measure text not null,
  unit text not null,
  spread text not null check (spread in ('SUM', 'EACH')),
  aspects text[] not null default '{}',
  due_on date not null,
  value numeric not null check (value > 0 and value = round(value, 2)),
  revision integer not null,
  reached numeric check (reached >= 0),
  reached_on date,
  reported_on date,
  state text not null check (state in ('OPEN', 'CLOSED', 'WITHDRAWN')),
  version integer not null default 1,
  issued_at timestamptz not null,
  issued_on date not null,
  ended_on date,
  line text not null,
  territory text not null,
  tenant_name text not null,
  overseer_ids uuid[] not null,
  search_text text not null,
  primary key (tenant_id, id),
  unique (tenant_id, target_id),
  check ((state = 'OPEN') = (ended_on is null)),
  check (num_nonnulls(reached, reached_on, reported_on) in (0, 3))
);
comment on table target_share is 'citus: distributed';
create index target_share_own on target_share (tenant_id, year, due_on, id);
create index target_share_issuer on target_share (issuer_id, target_id, tenant_name, id);
create index target_share_overseers on target_share using gin (overseer_ids);
create index target_share_search on target_share using gin (search_text gin_trgm_ops);

-- What was set by whoever issues it, and what the tenant says it reached. Nothing here is ever changed.
create table target_entry (
  tenant_id uuid not null,
  id uuid not null,
  share_id uuid not null,
  issuer_id uuid not null,
  kind text not null check (kind in ('ISSUE', 'AMEND', 'REPORT', 'CORRECT')),
  value numeric not null check (value >= 0 and value = round(value, 2)),
  -- The value before: of an amendment, or of the entry that is corrected.
  previous numeric,
  due_on date,
  reached_on date,
  corrects_id uuid,
  note text not null,
  file_ids uuid[] not null default '{}',
  at timestamptz not null,
  entered_on date not null,
  by_name text not null,
  overseer_ids uuid[] not null,
  primary key (tenant_id, id),
  -- An entry is put right once; what put it right may be put right in turn.
  unique (tenant_id, corrects_id),
  foreign key (tenant_id, share_id) references target_share (tenant_id, id),
  -- Looked at in the end when rows are put back in any order: a correction may not be without it meanwhile.
  foreign key (tenant_id, corrects_id) references target_entry (tenant_id, id) deferrable,
  check ((kind in ('ISSUE', 'AMEND')) = (due_on is not null)),
  check ((kind in ('REPORT', 'CORRECT')) = (reached_on is not null)),
  check ((kind = 'CORRECT') = (corrects_id is not null)),
  check (reached_on <= entered_on)
);
comment on table target_entry is 'citus: distributed';
create index target_entry_share on target_entry (tenant_id, share_id, id);
create index target_entry_overseers on target_entry using gin (overseer_ids);

-- Where a tenant means to stand among its peers: each version a row, of which one is published at a time.
create table target_position (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  year integer not null check (year between 2000 and 2100),
  number integer not null check (number > 0),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
  peers text not null check (peers in ('SAME_LINE', 'SAME_TOWNSHIP', 'NAMED')),
  peer_ids uuid[] not null,
  peer_names text[] not null,
  aim integer not null check (aim > 0),
  standing integer check (standing > 0),
  explanation text not null,
  cause text,
  movement text not null check (movement in ('FIRST', 'RAISED', 'LOWERED', 'REGROUPED')),
  return_reason text,
  hand_ids uuid[] not null,
  published_at timestamptz,
  published_on date,
  published_by uuid,
  published_by_name text,
  superseded_on date,
  version integer not null default 1,
  line text not null,
  territory text not null,
  tenant_name text not null,
  overseer_ids uuid[] not null,
  search_text text not null,
  created_by_name text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  check (aim <= cardinality(peer_ids) + 1 and standing <= cardinality(peer_ids) + 1),
  check ((number = 1) = (movement = 'FIRST')),
  check (number = 1 or cause is not null),
  check ((state in ('PUBLISHED', 'SUPERSEDED')) = (published_on is not null)),
  check ((state = 'SUPERSEDED') = (superseded_on is not null)),
  check (published_by is null or published_by <> all (hand_ids))
);
comment on table target_position is 'citus: distributed';
create unique index target_position_number on target_position (tenant_id, year, number) where state <> 'WITHDRAWN';
create unique index target_position_current on target_position (tenant_id, year) where state = 'PUBLISHED';
create unique index target_position_writing on target_position (tenant_id, year) where state in ('DRAFT', 'SUBMITTED');
create index target_position_overseers on target_position using gin (overseer_ids);
create index target_position_search on target_position using gin (search_text gin_trgm_ops);

-- An annual commitment cites the share it serves; what was published before keeps its sentence.
alter table commitment add column target_share_id uuid;
alter table commitment_draft add column target_share_id uuid;
alter table commitment_version add column target_share_id uuid;
create index commitment_target on commitment (tenant_id, target_share_id) where target_share_id is not null;
grant update (target_share_id) on commitment to gongjian_tenant;

alter table message add column target_share_id uuid;
alter table message add column target_position_id uuid;
alter table file add column target_share_id uuid;
create index file_target_share on file (tenant_id, target_share_id) where target_share_id is not null;
grant select (target_share_id) on file to gongjian_platform;

alter table annual_target enable row level security;
alter table annual_target force row level security;
alter table target_share enable row level security;
alter table target_share force row level security;
alter table target_entry enable row level security;
alter table target_entry force row level security;
alter table target_position enable row level security;
alter table target_position force row level security;

-- The tenant's own door looks at what its organization sets when states are verified, and writes nothing.
create policy annual_target_tenant on annual_target for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy annual_target_own on annual_target to gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);

create policy target_share_tenant on target_share for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
-- Its own door says what was reached, as long as it runs, and sets nothing.
create policy target_share_tenant_report on target_share for update to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}' and state = 'OPEN')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}' and state = 'OPEN');
create policy target_share_issuer on target_share to gongjian_issuer
  using (issuer_id = current_setting('app.tenant')::uuid)
  with check (issuer_id = current_setting('app.tenant')::uuid);
create policy target_share_oversight on target_share for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy target_share_platform_read on target_share for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy target_share_platform_move on target_share for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

create policy target_entry_tenant on target_entry for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy target_entry_tenant_report on target_entry for insert to gongjian_tenant
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}' and kind in ('REPORT', 'CORRECT'));
create policy target_entry_issuer on target_entry for select to gongjian_issuer
  using (issuer_id = current_setting('app.tenant')::uuid);
create policy target_entry_issuer_set on target_entry for insert to gongjian_issuer
  with check (issuer_id = current_setting('app.tenant')::uuid and kind in ('ISSUE', 'AMEND'));
create policy target_entry_oversight on target_entry for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy target_entry_platform_read on target_entry for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy target_entry_platform_move on target_entry for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

create policy target_position_tenant on target_position to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy target_position_oversight on target_position for select to gongjian_oversight
  using (published_on is not null and overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy target_position_platform_read on target_position for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy target_position_platform_move on target_position for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

grant select on annual_target to gongjian_tenant;
grant select, insert, update on annual_target to gongjian_issuer;
grant select, update (reached, reached_on, reported_on, version) on target_share to gongjian_tenant;
grant select, insert, update (measure, due_on, value, revision, state, ended_on, version) on target_share to gongjian_issuer;
grant select on target_share to gongjian_oversight;
grant select (tenant_id, id), update (overseer_ids) on target_share to gongjian_platform;
grant select, insert on target_entry to gongjian_tenant, gongjian_issuer;
grant select on target_entry to gongjian_oversight;
grant select (tenant_id, share_id), update (overseer_ids) on target_entry to gongjian_platform;
grant select, insert on target_position to gongjian_tenant;
-- What was published is not changed; it is superseded.
grant update (state, peers, peer_ids, peer_names, aim, standing, explanation, cause, movement, return_reason, hand_ids, published_at,
  published_on, published_by, published_by_name, superseded_on, version, search_text) on target_position to gongjian_tenant;
grant select on target_position to gongjian_oversight;
grant select (tenant_id), update (overseer_ids) on target_position to gongjian_platform;
