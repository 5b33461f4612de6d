-- Programs act for a person with a token instead of a password: for some of that person's grants in one organization,
-- until a day. Only a hash of it is kept. Found by its hash before there is a tenant, as a session is; a hash of 256
-- random bits needs no unique index. Who administers the organization acted in, or the person, may see and end it.
create table api_token (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  account_tenant_id uuid not null,
  account_id uuid not null,
  name text not null,
  prefix text not null,
  token_hash bytea not null check (length(token_hash) = 32),
  access text not null check (access in ('READ', 'READ_WRITE')),
  roles text[] not null check (cardinality(roles) > 0),
  grant_ids uuid[] not null check (cardinality(grant_ids) > 0),
  expires_on date not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  revoked_by text check ((revoked_by is null) = (revoked_at is null)),
  primary key (tenant_id, id)
);
comment on table api_token is 'citus: distributed';
create index api_token_hash on api_token (token_hash);
create index api_token_account on api_token (account_id);

alter table api_token enable row level security;
alter table api_token force row level security;
create policy api_token_platform on api_token to gongjian_platform
  using (current_setting('app.reach') = 'all' or tenant_id = current_setting('app.tenant')::uuid
    or account_tenant_id = current_setting('app.tenant')::uuid)
  with check (current_setting('app.reach') = 'all' or tenant_id = current_setting('app.tenant')::uuid
    or account_tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update on api_token to gongjian_platform;

-- Browsers that an account has signed in from: their failures are counted apart, so that whoever guesses elsewhere
-- locks nobody out at home.
create table known_device (
  device_hash bytea not null check (length(device_hash) = 32),
  account_id uuid not null,
  seen_at timestamptz not null,
  primary key (device_hash, account_id)
);
comment on table known_device is 'citus: local';
create index known_device_account on known_device (account_id);
grant select, insert, update, delete on known_device to gongjian_platform;

-- The last day a grant let somebody in, written at most once a day: reading writes no events, so they cannot tell.
alter table role_grant add column last_used_on date;
update role_grant set last_used_on = used.day
from (select tenant_id, grant_id, (max(at) at time zone 'Asia/Shanghai')::date as day from event where grant_id is not null group by tenant_id, grant_id) as used
where used.tenant_id = role_grant.tenant_id and used.grant_id = role_grant.id;
