-- Work that goes on after its request was answered: a dispatch to thousands. The row is written in the transaction of
-- the act that asked for it and says how far the work has come; servers take turns by a lease in it. The platform door
-- finds and claims jobs, the door of the work itself moves them on, in the transaction of each piece.
create table job (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  kind text not null check (kind in ('DISPATCH')),
  subject_id uuid not null,
  input jsonb not null default '{}',
  state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  done integer not null default 0,
  total integer not null check (done between 0 and total),
  error_code text,
  error_params jsonb,
  attempts integer not null default 0,
  run_after timestamptz not null default now(),
  lease_until timestamptz,
  worker uuid,
  account_id uuid,
  account_tenant_id uuid,
  created_by_name text not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id)
);
comment on table job is 'citus: distributed';
create index job_created on job (tenant_id, created_at desc, id desc);
create index job_subject on job (tenant_id, subject_id, id desc);
create index job_due on job (run_after) where state in ('QUEUED', 'RUNNING');

alter table job enable row level security;
alter table job force row level security;
create policy job_own on job to gongjian_tenant, gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy job_platform_read on job for select to gongjian_platform using (current_setting('app.reach') = 'all');
create policy job_platform_claim on job for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

grant select, insert on job to gongjian_tenant, gongjian_issuer;
grant update (state, done, total, attempts, run_after, lease_until, worker, error_code, error_params, ended_at, version)
  on job to gongjian_tenant, gongjian_issuer;
grant select on job to gongjian_platform;
grant update (state, attempts, run_after, lease_until, worker, error_code, error_params, ended_at, version) on job to gongjian_platform;
