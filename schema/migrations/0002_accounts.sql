-- People, what they may do, and how they prove who they are.
-- Accounts and grants are tenant rows. Credentials, sign-in names and sessions are found before there is a tenant:
-- only the platform door reaches them (app.reach = 'all' while signing in or for a platform administrator,
-- 'tenant' when a tenant's own administrator manages its people).
create table account (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  username text not null,
  name text not null,
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'SUSPENDED')),
  locale text not null default 'zh-CN',
  search_text text not null,
  last_sign_in_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
comment on table account is 'citus: distributed';

create table role_grant (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  account_tenant_id uuid not null,
  account_id uuid not null,
  role text not null,
  scope text not null check (scope in ('TENANT', 'LINE', 'TERRITORY', 'GROUP', 'DISTRICT')),
  scope_id text,
  valid_from date not null,
  valid_to date,
  reason text not null,
  granted_by text not null,
  ended_at timestamptz,
  ended_reason text,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
comment on table role_grant is 'citus: distributed';
create index role_grant_account on role_grant (tenant_id, account_id);
create index role_grant_by_account on role_grant (account_id);

create table sign_in_name (
  username text primary key,
  tenant_id uuid not null,
  account_id uuid not null
);
comment on table sign_in_name is 'citus: local';

create table credential (
  account_id uuid primary key,
  password_hash text not null,
  must_change boolean not null,
  changed_at timestamptz not null
);
comment on table credential is 'citus: local';

create table session (
  token_hash bytea primary key,
  id uuid not null unique,
  account_tenant_id uuid not null,
  account_id uuid not null,
  tenant_id uuid not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  address text not null,
  user_agent text not null
);
comment on table session is 'citus: local';
create index session_account on session (account_id);

create table setup_token (
  token_hash bytea primary key,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table setup_token is 'citus: local';

create table throttle (
  key text primary key,
  points integer not null default 0,
  expire bigint
);
comment on table throttle is 'citus: local';

alter table account enable row level security;
alter table account force row level security;
alter table role_grant enable row level security;
alter table role_grant force row level security;

create policy account_tenant on account for select to gongjian_tenant, gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid);
create policy account_platform on account to gongjian_platform
  using (current_setting('app.reach') = 'all' or tenant_id = current_setting('app.tenant')::uuid)
  with check (current_setting('app.reach') = 'all' or tenant_id = current_setting('app.tenant')::uuid);
create policy role_grant_tenant on role_grant for select to gongjian_tenant, gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid);
create policy role_grant_platform on role_grant to gongjian_platform
  using (current_setting('app.reach') = 'all' or tenant_id = current_setting('app.tenant')::uuid)
  with check (current_setting('app.reach') = 'all' or tenant_id = current_setting('app.tenant')::uuid);

grant select on account, role_grant to gongjian_tenant, gongjian_issuer;
grant select, insert, update on account, role_grant to gongjian_platform;
grant select, insert, update on sign_in_name, credential, setup_token to gongjian_platform;
grant select, insert, update, delete on session, throttle to gongjian_platform;
