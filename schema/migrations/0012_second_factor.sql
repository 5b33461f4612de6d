-- A second proof at sign-in, and accounts of another provider that lead to ours.
-- Secrets of authenticators are sealed with a key of the data folder (key_id says with which): rows alone make no code.
-- Recovery codes are hashed and need no key, so they also work where the key was lost.
-- Like credentials, all of it is reached through the platform door only.
create table second_factor (
  tenant_id uuid not null,
  account_id uuid not null,
  sealed_secret text not null,
  key_id text not null,
  -- The newest 30-second step whose code was used: no code works twice.
  last_step bigint,
  begun_at timestamptz not null,
  confirmed_at timestamptz,
  primary key (tenant_id, account_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
comment on table second_factor is 'citus: distributed';

create table recovery_code (
  tenant_id uuid not null,
  account_id uuid not null,
  code_hash bytea not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, account_id, code_hash),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
comment on table recovery_code is 'citus: distributed';

-- Found by issuer and subject before there is a tenant, like a sign-in name: never by an address or a name.
create table external_identity (
  tenant_id uuid not null,
  id uuid primary key,
  account_id uuid not null,
  issuer text not null,
  subject text not null,
  linked_at timestamptz not null,
  linked_by text not null,
  last_used_at timestamptz,
  unique (issuer, subject)
);
comment on table external_identity is 'citus: local';
create index external_identity_account on external_identity (account_id);

-- Whoever holds one of these roles sets up a second factor before anything else.
create table second_factor_role (
  role text primary key,
  required_at timestamptz not null,
  required_by text not null
);
comment on table second_factor_role is 'citus: reference';

-- Between the password and the code: lives for minutes, is taken once.
create table sign_in_challenge (
  token_hash bytea primary key,
  tenant_id uuid not null,
  account_id uuid not null,
  method text not null check (method in ('PASSWORD', 'PROVIDER')),
  expires_at timestamptz not null
);
comment on table sign_in_challenge is 'citus: local';

-- Who came by a provider has perhaps never known the first password and is not asked to change it.
alter table session add column method text not null default 'PASSWORD' check (method in ('PASSWORD', 'PROVIDER'));

alter table second_factor enable row level security;
alter table second_factor force row level security;
alter table recovery_code enable row level security;
alter table recovery_code force row level security;
alter table external_identity enable row level security;
alter table external_identity force row level security;
create policy second_factor_platform on second_factor to gongjian_platform
  using (current_setting('app.reach') = 'all' or tenant_id = current_setting('app.tenant')::uuid)
  with check (current_setting('app.reach') = 'all' or tenant_id = current_setting('app.tenant')::uuid);
create policy recovery_code_platform on recovery_code to gongjian_platform
  using (current_setting('app.reach') = 'all' or tenant_id = current_setting('app.tenant')::uuid)
  with check (current_setting('app.reach') = 'all' or tenant_id = current_setting('app.tenant')::uuid);
create policy external_identity_platform on external_identity to gongjian_platform
  using (current_setting('app.reach') = 'all' or tenant_id = current_setting('app.tenant')::uuid)
  with check (current_setting('app.reach') = 'all' or tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on second_factor, recovery_code, external_identity to gongjian_platform;
grant select, insert, delete on second_factor_role, sign_in_challenge to gongjian_platform;

-- What an administrator did to somebody's account is told to that person alone, in the inbox of the organization.
alter table message add column account_id uuid;
create policy message_account on message for insert to gongjian_platform
  with check (sender_id = current_setting('app.tenant')::uuid and account_id is not null);
grant insert on message to gongjian_platform;
