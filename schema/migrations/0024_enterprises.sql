-- Non-public enterprises, kept by the organization that looks after them: how many people of each kind work there, and
-- which organizations they have, each with its first and last day. Heads only, no names: personal data is not asked for.
create table enterprise (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  credit_code text,
  name text not null,
  search_text text not null,
  ownership text not null check (ownership in ('PRIVATE', 'INDIVIDUAL', 'FOREIGN', 'JOINT_STOCK', 'SOCIAL')),
  division_code text,
  headcount integer not null check (headcount >= 0),
  party_members integer not null check (party_members between 0 and headcount),
  league_members integer not null check (league_members between 0 and headcount),
  women integer not null check (women between 0 and headcount),
  established_on date,
  status text not null check (status in ('ACTIVE', 'CLOSED')),
  deregistered_on date check (deregistered_on is null or established_on is null or deregistered_on >= established_on),
  bodies jsonb not null default '[]',
  overseer_ids uuid[] not null,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  check ((status = 'CLOSED') = (deregistered_on is not null))
);
comment on table enterprise is 'citus: distributed';
create index enterprise_name on enterprise (tenant_id, name, id);
create unique index enterprise_code on enterprise (tenant_id, credit_code);
create index enterprise_overseers on enterprise using gin (overseer_ids);
create index enterprise_search on enterprise using gin (search_text gin_trgm_ops);

alter table enterprise enable row level security;
alter table enterprise force row level security;
create policy enterprise_tenant on enterprise to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy enterprise_oversight on enterprise for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy enterprise_platform on enterprise for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');
create policy enterprise_platform_read on enterprise for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
grant select, insert, update on enterprise to gongjian_tenant;
grant select on enterprise to gongjian_oversight;
grant select (tenant_id), update (overseer_ids) on enterprise to gongjian_platform;
