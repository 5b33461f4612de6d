-- A world for the pivot: $tenants organizations of 250 territories and four lines, $each assignments each, of which the
-- newest $open are open. The same numbers give the same world. Run by the owner; placeholders are filled in by pivot.ts.
insert into organization (id, kind, line, division_code, name, short_name, search_text, created_at)
select md5('office')::uuid, 'DISTRICT_OFFICE', 'DISTRICT', '341802', '区委组织部', '区委组织部', '', '2025-01-01';

insert into organization (id, kind, line, division_code, name, short_name, search_text, created_at)
select md5('tenant ' || n)::uuid, 'MASS_ORGANIZATION', (array['UNION', 'LEAGUE', 'WOMEN', 'PARTY'])[1 + n % 4],
  '341802' || lpad((n / 4 % 250)::text, 3, '0'), '单位' || n, '单位' || n, '', '2025-01-01'
from generate_series(1, $tenants) as n;

-- Indexes are made after the rows. Those that no report reads are left out.
drop index assignment_search, assignment_due, assignment_dispatched, assignment_parent, assignment_issuer_due, assignment_overseers,
  assignment_task, assignment_open;
alter table assignment drop constraint assignment_tenant_id_task_id_group_id_key;
set session_replication_role = replica;

insert into assignment (tenant_id, id, task_id, issuer_id, issuer_name, campaign_id, kind, title, brief, task_revision, role,
  line, territory, tenant_name, overseer_ids, state, due_on, effective_due_on, rework_days, dispatched_at, received_at,
  first_submitted_at, first_submitted_on, search_text, created_at, changed_at)
select t.id, md5(t.id::text || n)::uuid, md5('task ' || n)::uuid, md5('issuer ' || n % 4)::uuid, '区委组织部',
  md5('campaign ' || n % 5)::uuid, 'REPORT', '关于报送第' || n || '次工作总结的通知', '{"body": "请认真开展自查并报送总结。", "deliverables": []}', 1, 'LEAD',
  t.line, t.division_code, t.name, array[md5('office')::uuid, md5('line ' || t.line)::uuid, md5('committee ' || t.division_code)::uuid],
  case when n <= $open then (array['DISPATCHED', 'RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED'])[1 + n % 6]
    else (array['COMPLETED', 'WAIVED', 'CANCELLED', 'CLOSED_INCOMPLETE'])[case when n % 40 < 37 then 1 else n % 40 - 35 end] end,
  due, due, 5, due - 30 + time '09:00', due - 29 + time '10:00',
  case when n > $open or n % 6 = 5 then due - n % 9 + 2 + time '16:00' end, case when n > $open or n % 6 = 5 then due - n % 9 + 2 end,
  '', due - 30 + time '09:00', due + 3 + time '11:00'
from (select * from organization where kind = 'MASS_ORGANIZATION') as t
cross join generate_series(1, $each) as n
cross join lateral (select case when n <= $open then date '2026-11-24' - 10 + n % 60 else date '2026-11-20' - (n * 7) % 700 end as due) as day;

set session_replication_role = origin;
create index assignment_overseers on assignment using gin (overseer_ids);
create index assignment_open on assignment (open_until) include (tenant_id, territory, line, overseer_ids, issuer_id, campaign_id)
  where open_until is not null;
