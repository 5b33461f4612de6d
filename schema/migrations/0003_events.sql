-- What happened, who looked, and which requests were already answered.
-- An event is written in the transaction of the change it records. reach says who else may read it:
-- PRIVATE stays in the tenant, ISSUER is shared with the issuer of the record, OVERSIGHT also with those above.
create table event (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  at timestamptz not null,
  entity_type text not null,
  entity_id uuid not null,
  act text not null,
  reach text not null check (reach in ('PRIVATE', 'ISSUER', 'OVERSIGHT')),
  issuer_id uuid,
  overseer_ids uuid[] not null default '{}',
  actor_account_id uuid,
  actor_tenant_id uuid not null,
  actor_name text not null,
  actor_tenant_name text not null,
  role text,
  grant_id uuid,
  note text,
  before jsonb,
  after jsonb,
  request_id text not null,
  primary key (tenant_id, id)
);
comment on table event is 'citus: distributed';
create index event_entity on event (tenant_id, entity_id, id);
create index event_issuer on event (issuer_id, entity_id) where issuer_id is not null;
create index event_act on event (tenant_id, entity_type, act, id);

alter table event enable row level security;
alter table event force row level security;
create policy event_tenant_read on event for select to gongjian_tenant, gongjian_platform
  using (tenant_id = current_setting('app.tenant')::uuid);
create policy event_tenant_write on event for insert to gongjian_tenant
  with check (tenant_id = current_setting('app.tenant')::uuid and actor_tenant_id = current_setting('app.tenant')::uuid);
create policy event_platform_write on event for insert to gongjian_platform
  with check (actor_tenant_id = current_setting('app.tenant')::uuid);
create policy event_issuer_read on event for select to gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid
    or (issuer_id = current_setting('app.tenant')::uuid and reach <> 'PRIVATE'));
create policy event_issuer_write on event for insert to gongjian_issuer
  with check (actor_tenant_id = current_setting('app.tenant')::uuid
    and (tenant_id = current_setting('app.tenant')::uuid or issuer_id = current_setting('app.tenant')::uuid));
create policy event_oversight on event for select to gongjian_oversight
  using (reach = 'OVERSIGHT' and overseer_ids @> array[current_setting('app.tenant')::uuid]);
grant select, insert on event to gongjian_tenant, gongjian_issuer, gongjian_platform;
grant select on event to gongjian_oversight;

-- Every read across tenants, kept with the tenant that was read.
create table access_entry (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  at timestamptz not null,
  reader_tenant_id uuid not null,
  reader_tenant_name text not null,
  reader_account_id uuid,
  reader_name text not null,
  operation text not null,
  entity_type text,
  entity_id uuid,
  rows integer not null check (rows > 0),
  scope text not null,
  request_id text not null,
  primary key (tenant_id, id)
);
comment on table access_entry is 'citus: distributed';
create index access_entry_at on access_entry (tenant_id, at desc);

alter table access_entry enable row level security;
alter table access_entry force row level security;
create policy access_entry_tenant on access_entry for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid);
create policy access_entry_write on access_entry for insert to gongjian_oversight, gongjian_issuer
  with check (reader_tenant_id = current_setting('app.tenant')::uuid);
grant select on access_entry to gongjian_tenant;
grant insert on access_entry to gongjian_oversight, gongjian_issuer;

-- A mutation with an Idempotency-Key happens once per account and key.
create table idempotency_record (
  tenant_id uuid not null references organization (id),
  account_id uuid not null,
  key text not null,
  request_hash text not null,
  answer jsonb,
  created_at timestamptz not null,
  primary key (tenant_id, account_id, key)
);
comment on table idempotency_record is 'citus: distributed';
alter table idempotency_record enable row level security;
alter table idempotency_record force row level security;
create policy idempotency_record_own on idempotency_record to gongjian_tenant, gongjian_issuer, gongjian_platform
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on idempotency_record to gongjian_tenant, gongjian_issuer, gongjian_platform;
