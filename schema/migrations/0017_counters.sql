-- What a report counts, kept by the application in the transaction of the act: one row for each receiver, issuer, campaign
-- and stamp (line, territory, who stands above), because that is what readers and their conditions tell apart. It lives
-- with the receiver, so that an act and its counts touch one shard. campaign_id is the nil UUID where there is none.
-- What depends on the day, overdue and due soon, is not here: it is read from the open rows (assignment.open_until).
create table assignment_count (
  tenant_id uuid not null references organization (id),
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
  primary key (tenant_id, issuer_id, campaign_id, line, territory, overseer_ids)
) with (fillfactor = 70);
comment on table assignment_count is 'citus: distributed';
create index assignment_count_overseers on assignment_count using gin (overseer_ids);

insert into assignment_count
select tenant_id, issuer_id, coalesce(campaign_id, '00000000-0000-0000-0000-000000000000'), line, territory, overseer_ids,
  count(*),
  count(*) filter (where state = 'WAIVED'),
  count(*) filter (where state = 'CANCELLED'),
  count(*) filter (where state not in ('WAIVED', 'CANCELLED') and received_at is not null),
  count(*) filter (where state not in ('WAIVED', 'CANCELLED') and first_submitted_on is not null),
  count(*) filter (where state not in ('WAIVED', 'CANCELLED') and first_submitted_on <= effective_due_on),
  count(*) filter (where state not in ('WAIVED', 'CANCELLED') and first_submitted_on > effective_due_on),
  count(*) filter (where state = 'COMPLETED'),
  count(*) filter (where state = 'CLOSED_INCOMPLETE'),
  count(*) filter (where (state in ('SUBMITTED', 'UNDER_REVIEW') and first_submitted_on <= effective_due_on)
    or (state = 'OBJECTED' and objected_on <= greatest(effective_due_on, rework_due_on))),
  count(*) filter (where (state in ('SUBMITTED', 'UNDER_REVIEW') and first_submitted_on > effective_due_on)
    or (state = 'OBJECTED' and objected_on > greatest(effective_due_on, rework_due_on))),
  count(*) filter (where state in ('DISPATCHED', 'RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED'))
from assignment
group by tenant_id, issuer_id, campaign_id, line, territory, overseer_ids /* cross-tenant */;

alter table assignment_count enable row level security;
alter table assignment_count force row level security;
create policy assignment_count_tenant on assignment_count to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy assignment_count_issuer on assignment_count to gongjian_issuer
  using (issuer_id = current_setting('app.tenant')::uuid)
  with check (issuer_id = current_setting('app.tenant')::uuid);
create policy assignment_count_oversight on assignment_count for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy assignment_count_platform on assignment_count to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');
grant select, insert, update on assignment_count to gongjian_tenant, gongjian_issuer, gongjian_platform;
grant select on assignment_count to gongjian_oversight;

-- The day the clock stops while the tenant holds it. An index on it is small, holds open rows only, and is left alone by
-- every act that keeps the day, which an index on state would not be.
alter table assignment add column open_until date generated always as
  (case when state in ('DISPATCHED', 'RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') then greatest(effective_due_on, rework_due_on) end) stored;
create index assignment_open on assignment (open_until) include (tenant_id, territory, line, overseer_ids, issuer_id, campaign_id)
  where open_until is not null;
-- A report on one task reads its rows, whoever issued it.
create index assignment_task on assignment (task_id, issuer_id);
drop index assignment_issuer_task;
