-- Events and the access log are sealed in batches into one hash chain per tenant, after the acts, so that no act waits
-- for another. A seal names its rows one by one, because rows do not become visible in the order of their ids: what a
-- slow transaction commits late is in no seal yet, and the next one takes it. settled_id is the promise of a seal: every
-- row of its source with a smaller id was sealed by then, so one that turns up there later was slipped in.
create table seal (
  tenant_id uuid not null references organization (id),
  number integer not null check (number > 0),
  source text not null check (source in ('EVENT', 'ACCESS')),
  format integer not null,
  row_count integer not null check (row_count > 0),
  first_id uuid not null,
  last_id uuid not null,
  row_ids uuid[] not null check (cardinality(row_ids) = row_count),
  row_hashes bytea not null check (length(row_hashes) = 32 * row_count),
  settled_id uuid not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null,
  primary key (tenant_id, number)
);
comment on table seal is 'citus: distributed';
create index seal_source on seal (tenant_id, source, last_id);

alter table seal enable row level security;
alter table seal force row level security;
create policy seal_read on seal for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid);
create policy seal_write on seal for insert to gongjian_tenant
  with check (tenant_id = current_setting('app.tenant')::uuid);
-- No update, no delete: for nobody.
grant select, insert on seal to gongjian_tenant;

-- What each check of the chain found, for those who audit the tenant. It proves nothing by itself: the chain does.
create table verification (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  verified_at timestamptz not null,
  sealed integer not null,
  unsealed integer not null,
  replayed integer not null,
  findings integer not null,
  first_finding text check ((first_finding is null) = (findings = 0)),
  primary key (tenant_id, id)
);
comment on table verification is 'citus: distributed';

alter table verification enable row level security;
alter table verification force row level security;
create policy verification_read on verification for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid);
create policy verification_write on verification for insert to gongjian_tenant
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on verification to gongjian_tenant;
