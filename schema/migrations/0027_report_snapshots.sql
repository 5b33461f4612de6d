-- What a report counts at the end of each month, so that a past day is counted on from there and not from every row. The
-- events say the same and are the truth: a tenant whose snapshots are gone is read from them, which only takes longer.
-- A row is what assignment_count is, as it stood at the end of that day, with the days until which what was open then
-- could be done, one for each. overseer_ids are those who stood above on that day and still do.
create table assignment_snapshot (
  tenant_id uuid not null references organization (id),
  day date not null,
  issuer_id uuid not null,
  campaign_id uuid not null,
  line text not null,
  territory text not null,
  overseer_ids uuid[] not null,
  assignments integer not null,
  waived integer not null,
  cancelled integer not null,
  acknowledged integer not null,
  submitted integer not null,
  on_time integer not null,
  late integer not null,
  completed integer not null,
  incomplete integer not null,
  with_receiver integer not null,
  with_receiver_late integer not null,
  open integer not null,
  open_days date[] not null check (cardinality(open_days) = open),
  primary key (tenant_id, day, issuer_id, campaign_id, line, territory, overseer_ids)
);
comment on table assignment_snapshot is 'citus: distributed';
create index assignment_snapshot_day on assignment_snapshot (day);

-- Which days were taken, also where nothing was counted.
create table snapshot_day (
  tenant_id uuid not null references organization (id),
  day date not null,
  taken_at timestamptz not null,
  primary key (tenant_id, day)
);
comment on table snapshot_day is 'citus: distributed';

alter table assignment_snapshot enable row level security;
alter table assignment_snapshot force row level security;
alter table snapshot_day enable row level security;
alter table snapshot_day force row level security;

create policy assignment_snapshot_tenant on assignment_snapshot to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy snapshot_day_tenant on snapshot_day to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy assignment_snapshot_oversight on assignment_snapshot for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
-- A move takes a tenant's snapshots away, because they say who may read them; the clock takes them again.
create policy assignment_snapshot_platform on assignment_snapshot to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy snapshot_day_platform on snapshot_day to gongjian_platform
  using (current_setting('app.reach') = 'all');
grant select, insert, delete on assignment_snapshot, snapshot_day to gongjian_tenant;
grant select on assignment_snapshot to gongjian_oversight;
grant select (tenant_id, day), delete on assignment_snapshot to gongjian_platform;
grant select, delete on snapshot_day to gongjian_platform;
