-- Mass groups inside a tenant, and the pairing of a Party organization with the mass organizations it leads.
create table mass_group (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  kind text not null check (kind in ('GRASSROOTS_UNION', 'LEAGUE_BRANCH', 'WOMEN_GROUP', 'TEAM', 'PARTY_BRANCH')),
  parent_id uuid,
  division_code text,
  name text not null,
  search_text text not null,
  member_count integer not null check (member_count >= 0),
  founded_on date,
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'DISSOLVED')),
  officers jsonb not null default '[]',
  overseer_ids uuid[] not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, parent_id) references mass_group (tenant_id, id)
);
comment on table mass_group is 'citus: distributed';
create index mass_group_name on mass_group (tenant_id, name, id);
create index mass_group_overseers on mass_group using gin (overseer_ids);

create table joint_building (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  mass_organization_id uuid not null,
  valid_from date not null,
  valid_to date check (valid_to is null or valid_to >= valid_from),
  note text,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
comment on table joint_building is 'citus: distributed';
create index joint_building_mass on joint_building (mass_organization_id);

alter table mass_group enable row level security;
alter table mass_group force row level security;
alter table joint_building enable row level security;
alter table joint_building force row level security;
create policy mass_group_tenant on mass_group to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy mass_group_issuer on mass_group for select to gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid);
create policy mass_group_oversight on mass_group for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]);
create policy mass_group_platform on mass_group for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');
create policy mass_group_platform_read on mass_group for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy joint_building_tenant on joint_building for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid or mass_organization_id = current_setting('app.tenant')::uuid);
create policy joint_building_write on joint_building for insert to gongjian_tenant
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy joint_building_end on joint_building for update to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update on mass_group to gongjian_tenant;
grant select on mass_group to gongjian_issuer, gongjian_oversight;
grant select (tenant_id), update (overseer_ids) on mass_group to gongjian_platform;
grant select, insert, update on joint_building to gongjian_tenant;
