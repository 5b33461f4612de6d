-- Tasks belong to their issuer, assignments to the organization that received them. A receiver's row carries copies
-- of what its lists and policies need, because a join from assignment to task would cross shards.
create table task (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  kind text not null check (kind in ('TASK', 'REPORT', 'TRAINING', 'SELF_INSPECTION', 'COMMITMENT_CALL', 'HONOUR_CALL')),
  title text not null,
  body text not null,
  basis text,
  aspects text[] not null default '{}',
  deliverables jsonb not null,
  file_ids uuid[] not null default '{}',
  due_on date not null,
  rework_days integer not null check (rework_days between 1 and 90),
  receiver_name text,
  campaign_id uuid references campaign (id),
  stage_id uuid references stage (id),
  selector jsonb not null,
  parent_assignment_id uuid,
  state text not null check (state in ('DRAFT', 'ADMISSION_REVIEW', 'APPROVED', 'DISPATCHED', 'CLOSED', 'CANCELLED')),
  revision integer not null default 1,
  version integer not null default 1,
  admission_note text,
  submitted_by uuid,
  created_by uuid,
  created_by_name text not null,
  search_text text not null,
  created_at timestamptz not null,
  dispatched_at timestamptz,
  closed_at timestamptz,
  primary key (tenant_id, id)
);
comment on table task is 'citus: distributed';
create index task_created on task (tenant_id, created_at desc, id);
create index task_due on task (tenant_id, due_on, id);
create index task_search on task using gin (search_text gin_trgm_ops);

create table task_revision (
  tenant_id uuid not null,
  task_id uuid not null,
  revision integer not null,
  content jsonb not null,
  reason text not null,
  at timestamptz not null,
  by_name text not null,
  primary key (tenant_id, task_id, revision),
  foreign key (tenant_id, task_id) references task (tenant_id, id)
);
comment on table task_revision is 'citus: distributed';

-- The frozen list of targets. Rows are added and removed only by an amendment, which names its revision.
create table task_target (
  tenant_id uuid not null,
  task_id uuid not null,
  id uuid not null,
  receiver_id uuid not null,
  group_id uuid,
  role text not null check (role in ('LEAD', 'CO')),
  added_revision integer not null,
  removed_revision integer,
  primary key (tenant_id, task_id, id),
  unique nulls not distinct (tenant_id, task_id, receiver_id, group_id),
  foreign key (tenant_id, task_id) references task (tenant_id, id)
);
comment on table task_target is 'citus: distributed';

create table assignment (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  task_id uuid not null,
  issuer_id uuid not null,
  issuer_name text not null,
  group_id uuid,
  group_name text,
  parent_id uuid,
  campaign_id uuid,
  kind text not null,
  title text not null,
  brief jsonb not null,
  task_revision integer not null,
  acknowledged_revision integer,
  role text not null check (role in ('LEAD', 'CO')),
  line text not null,
  territory text not null,
  tenant_name text not null,
  overseer_ids uuid[] not null,
  state text not null check (state in ('DISPATCHED', 'RECEIVED', 'ACCEPTED', 'OBJECTED', 'IN_PROGRESS', 'SUBMITTED',
    'UNDER_REVIEW', 'RETURNED', 'COMPLETED', 'WAIVED', 'CANCELLED', 'CLOSED_INCOMPLETE')),
  version integer not null default 1,
  due_on date not null,
  effective_due_on date not null,
  rework_days integer not null,
  rework_due_on date,
  objected_on date,
  dispatched_at timestamptz not null,
  received_at timestamptz,
  first_submitted_at timestamptz,
  first_submitted_on date,
  last_submitted_at timestamptz,
  taken_at timestamptz,
  completed_at timestamptz,
  assignee_id uuid,
  assignee_name text,
  progress integer not null default 0 check (progress between 0 and 100),
  progress_note text,
  submission_count integer not null default 0,
  supervision_level text check (supervision_level in ('BLUE', 'YELLOW', 'RED')),
  reminder_count integer not null default 0,
  last_reminded_at timestamptz,
  search_text text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, task_id, group_id),
  foreign key (tenant_id, group_id) references mass_group (tenant_id, id),
  foreign key (tenant_id, parent_id) references assignment (tenant_id, id)
);
comment on table assignment is 'citus: distributed';
create index assignment_due on assignment (tenant_id, effective_due_on, id);
create index assignment_dispatched on assignment (tenant_id, dispatched_at desc, id);
create index assignment_parent on assignment (tenant_id, parent_id) where parent_id is not null;
create index assignment_issuer_task on assignment (issuer_id, task_id);
create index assignment_issuer_due on assignment (issuer_id, effective_due_on, id);
create index assignment_overseers on assignment using gin (overseer_ids);
create index assignment_search on assignment using gin (search_text gin_trgm_ops);

alter table task enable row level security;
alter table task force row level security;
alter table task_revision enable row level security;
alter table task_revision force row level security;
alter table task_target enable row level security;
alter table task_target force row level security;
alter table assignment enable row level security;
alter table assignment force row level security;

create policy task_own on task to gongjian_tenant, gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy task_revision_own on task_revision to gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy task_target_own on task_target to gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy assignment_tenant on assignment to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy assignment_issuer on assignment to gongjian_issuer
  using (issuer_id = current_setting('app.tenant')::uuid)
  with check (issuer_id = current_setting('app.tenant')::uuid);
create policy assignment_oversight on assignment for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]);
create policy assignment_platform_read on assignment for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy assignment_platform_move on assignment for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

grant select, insert, update on task to gongjian_tenant, gongjian_issuer;
grant select, insert on task_revision to gongjian_issuer;
grant select, insert, update on task_target to gongjian_issuer;
-- A tenant moves its own work along; due dates, reviews and supervision are the issuer's columns.
grant select on assignment to gongjian_tenant, gongjian_issuer, gongjian_oversight;
grant update (state, version, acknowledged_revision, received_at, objected_on, first_submitted_at, first_submitted_on,
  last_submitted_at, assignee_id, assignee_name, progress, progress_note, submission_count)
  on assignment to gongjian_tenant;
grant insert, update on assignment to gongjian_issuer;
-- A move in the hierarchies restamps what is still open; the platform door sees no content.
grant select (tenant_id, state), update (overseer_ids, line, territory, tenant_name) on assignment to gongjian_platform;
