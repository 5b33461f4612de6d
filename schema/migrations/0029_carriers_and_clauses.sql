-- Carriers: by what an organization carries a campaign, inherited or new, which problem each addresses and what came of it. An
-- organization may offer one to its peers, who copy it; the copy keeps the link, so that those above see which spread.
create table carrier (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  campaign_id uuid not null references campaign (id),
  origin text not null check (origin in ('INHERITED', 'INNOVATED')),
  title text not null,
  problem text not null,
  practice text not null,
  results text,
  results_on date,
  -- Offered to peers; a copy is not, since the one it was copied from is.
  shared_at timestamptz,
  shared_by_name text,
  ended_on date,
  end_note text,
  adopted_from_tenant_id uuid,
  adopted_from_id uuid,
  adopted_from_name text,
  version integer not null default 1,
  line text not null,
  territory text not null,
  tenant_name text not null,
  overseer_ids uuid[] not null,
  search_text text not null,
  created_by_name text not null,
  created_on date not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, adopted_from_id),
  check ((results is null) = (results_on is null)),
  check ((shared_at is null) = (shared_by_name is null)),
  check ((ended_on is null) = (end_note is null)),
  check (ended_on is null or shared_at is null),
  check (num_nonnulls(adopted_from_tenant_id, adopted_from_id, adopted_from_name) in (0, 3)),
  check (adopted_from_id is null or shared_at is null),
  check (adopted_from_tenant_id <> tenant_id)
);
comment on table carrier is 'citus: distributed';
create index carrier_title on carrier (tenant_id, title, id);
create index carrier_shared on carrier (campaign_id, tenant_name, id) where shared_at is not null;
create index carrier_overseers on carrier using gin (overseer_ids);
create index carrier_search on carrier using gin (search_text gin_trgm_ops);

-- Who copied a carrier: a row of the organization it was copied from, written by whoever copies.
create table carrier_adoption (
  tenant_id uuid not null,
  id uuid not null,
  carrier_id uuid not null,
  campaign_id uuid not null,
  adopter_id uuid not null,
  adopter_name text not null,
  adopted_carrier_id uuid not null,
  adopted_on date not null,
  overseer_ids uuid[] not null,
  primary key (tenant_id, id),
  unique (tenant_id, carrier_id, adopter_id),
  foreign key (tenant_id, carrier_id) references carrier (tenant_id, id),
  check (adopter_id <> tenant_id)
);
comment on table carrier_adoption is 'citus: distributed';
create index carrier_adoption_overseers on carrier_adoption using gin (overseer_ids);

alter table message add column carrier_id uuid;

alter table carrier enable row level security;
alter table carrier force row level security;
alter table carrier_adoption enable row level security;
alter table carrier_adoption force row level security;

create policy carrier_tenant on carrier to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
-- What was offered to peers, peers read.
create policy carrier_peers on carrier for select to gongjian_tenant
  using (shared_at is not null and current_setting('app.groups') = '{}');
create policy carrier_oversight on carrier for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy carrier_platform_read on carrier for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy carrier_platform_move on carrier for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

create policy carrier_adoption_tenant on carrier_adoption for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy carrier_adoption_copy on carrier_adoption for insert to gongjian_tenant
  with check (adopter_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy carrier_adoption_oversight on carrier_adoption for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy carrier_adoption_platform_read on carrier_adoption for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy carrier_adoption_platform_move on carrier_adoption for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

grant select, insert, update (origin, title, problem, practice, results, results_on, shared_at, shared_by_name, ended_on, end_note, version,
  search_text) on carrier to gongjian_tenant;
grant select, insert on carrier_adoption to gongjian_tenant;
grant select on carrier, carrier_adoption to gongjian_oversight;
grant select (tenant_id), update (overseer_ids) on carrier, carrier_adoption to gongjian_platform;

-- Policy documents and the clauses of them that tasks cite. Like campaigns they belong to whoever issued them, are read by everybody
-- below, and are a handful: reference tables. A clause that a task may cite already is taken out, never deleted.
create table policy_document (
  id uuid primary key,
  owner_id uuid not null references organization (id),
  number text not null,
  title text not null,
  issued_on date not null,
  version integer not null default 1,
  created_at timestamptz not null
);
comment on table policy_document is 'citus: reference';
create table policy_clause (
  id uuid primary key,
  owner_id uuid not null references organization (id),
  document_id uuid not null references policy_document (id),
  place integer not null,
  label text not null,
  text text not null,
  removed_at timestamptz
);
comment on table policy_clause is 'citus: reference';
create index policy_clause_of on policy_clause (document_id, place);

alter table task add column clause_ids uuid[] not null default '{}';
-- What is running keeps the clauses as they read when it was dispatched, in its brief; a report finds those that cite any.
create index assignment_clauses on assignment (tenant_id, id) where brief -> 'clauses' is not null;

alter table policy_document enable row level security;
alter table policy_document force row level security;
alter table policy_clause enable row level security;
alter table policy_clause force row level security;
create policy policy_document_read on policy_document for select
  to gongjian_tenant, gongjian_issuer, gongjian_oversight using (true);
create policy policy_document_keep on policy_document to gongjian_issuer
  using (owner_id = current_setting('app.tenant')::uuid) with check (owner_id = current_setting('app.tenant')::uuid);
create policy policy_clause_read on policy_clause for select
  to gongjian_tenant, gongjian_issuer, gongjian_oversight using (true);
create policy policy_clause_keep on policy_clause to gongjian_issuer
  using (owner_id = current_setting('app.tenant')::uuid) with check (owner_id = current_setting('app.tenant')::uuid);
grant select on policy_document, policy_clause to gongjian_tenant, gongjian_issuer, gongjian_oversight;
grant insert, update (number, title, issued_on, version) on policy_document to gongjian_issuer;
grant insert, update (place, label, text, removed_at) on policy_clause to gongjian_issuer;
