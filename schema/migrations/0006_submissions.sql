-- What tenants deliver. A draft has no policy for anybody but its tenant: neither the issuer's nor the oversight role
-- may even name the table. What a submission says never changes: only withdrawn_at and outcome may be updated.
create table assignment_draft (
  tenant_id uuid not null,
  assignment_id uuid not null,
  contents jsonb not null,
  note text,
  version integer not null default 1,
  updated_at timestamptz not null,
  updated_by uuid,
  updated_by_name text not null,
  primary key (tenant_id, assignment_id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id)
);
comment on table assignment_draft is 'citus: distributed';

create table submission (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  issuer_id uuid not null,
  overseer_ids uuid[] not null,
  number integer not null,
  contents jsonb not null,
  note text,
  content_hash text not null,
  submitted_at timestamptz not null,
  submitted_by uuid,
  submitted_by_name text not null,
  withdrawn_at timestamptz,
  outcome text not null default 'PENDING' check (outcome in ('PENDING', 'WITHDRAWN', 'RETURNED', 'APPROVED')),
  primary key (tenant_id, id),
  unique (tenant_id, assignment_id, number),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id)
);
comment on table submission is 'citus: distributed';

create table submission_return (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  submission_id uuid not null,
  issuer_id uuid not null,
  overseer_ids uuid[] not null,
  reasons jsonb not null,
  rework_days integer not null,
  rework_due_on date not null,
  at timestamptz not null,
  by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, submission_id) references submission (tenant_id, id)
);
comment on table submission_return is 'citus: distributed';
create index submission_return_assignment on submission_return (tenant_id, assignment_id);

create table objection (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  issuer_id uuid not null,
  overseer_ids uuid[] not null,
  reason text not null,
  filed_at timestamptz not null,
  filed_by_name text not null,
  state text not null default 'FILED' check (state in ('FILED', 'UPHELD', 'OVERRULED')),
  decision_note text,
  decided_at timestamptz,
  decided_by_name text,
  primary key (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id)
);
comment on table objection is 'citus: distributed';
create unique index objection_open on objection (tenant_id, assignment_id) where state = 'FILED';

create table extension (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  issuer_id uuid not null,
  overseer_ids uuid[] not null,
  requested_due_on date not null,
  reason text not null,
  state text not null default 'REQUESTED' check (state in ('REQUESTED', 'GRANTED', 'REFUSED')),
  requested_at timestamptz not null,
  requested_by_name text not null,
  granted_due_on date,
  decision_note text,
  decided_at timestamptz,
  decided_by_name text,
  primary key (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id)
);
comment on table extension is 'citus: distributed';
create unique index extension_open on extension (tenant_id, assignment_id) where state = 'REQUESTED';

create table supervision_notice (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  issuer_id uuid not null,
  overseer_ids uuid[] not null,
  level text not null check (level in ('BLUE', 'YELLOW', 'RED')),
  cause text not null check (cause in ('RULE', 'MANUAL')),
  clock_due_on date not null,
  note text,
  issued_at timestamptz not null,
  issued_by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id)
);
comment on table supervision_notice is 'citus: distributed';
create unique index supervision_notice_rule on supervision_notice (tenant_id, assignment_id, level, clock_due_on)
  where cause = 'RULE';

create table message (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  sender_id uuid not null,
  kind text not null,
  title text not null,
  params jsonb not null default '{}',
  assignment_id uuid,
  task_id uuid,
  created_at timestamptz not null,
  read_at timestamptz,
  read_by_name text,
  primary key (tenant_id, id)
);
comment on table message is 'citus: distributed';
create index message_created on message (tenant_id, created_at desc, id);

create table file (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  storage_key text not null,
  assignment_id uuid,
  task_id uuid,
  issuer_id uuid,
  overseer_ids uuid[] not null default '{}',
  submitted_at timestamptz,
  uploaded_by uuid,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
comment on table file is 'citus: distributed';
create index file_assignment on file (tenant_id, assignment_id) where assignment_id is not null;

alter table assignment_draft enable row level security;
alter table assignment_draft force row level security;
alter table submission enable row level security;
alter table submission force row level security;
alter table submission_return enable row level security;
alter table submission_return force row level security;
alter table objection enable row level security;
alter table objection force row level security;
alter table extension enable row level security;
alter table extension force row level security;
alter table supervision_notice enable row level security;
alter table supervision_notice force row level security;
alter table message enable row level security;
alter table message force row level security;
alter table file enable row level security;
alter table file force row level security;

create policy assignment_draft_tenant on assignment_draft to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy submission_tenant on submission to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy submission_issuer on submission to gongjian_issuer
  using (issuer_id = current_setting('app.tenant')::uuid and withdrawn_at is null)
  with check (issuer_id = current_setting('app.tenant')::uuid);
create policy submission_oversight on submission for select to gongjian_oversight
  using (withdrawn_at is null and overseer_ids @> array[current_setting('app.tenant')::uuid]);
create policy submission_return_tenant on submission_return for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid);
create policy submission_return_issuer on submission_return to gongjian_issuer
  using (issuer_id = current_setting('app.tenant')::uuid)
  with check (issuer_id = current_setting('app.tenant')::uuid);
create policy submission_return_oversight on submission_return for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]);
create policy objection_tenant on objection to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy objection_issuer on objection to gongjian_issuer
  using (issuer_id = current_setting('app.tenant')::uuid)
  with check (issuer_id = current_setting('app.tenant')::uuid);
create policy objection_oversight on objection for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]);
create policy extension_tenant on extension to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy extension_issuer on extension to gongjian_issuer
  using (issuer_id = current_setting('app.tenant')::uuid)
  with check (issuer_id = current_setting('app.tenant')::uuid);
create policy extension_oversight on extension for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]);
create policy supervision_notice_tenant on supervision_notice for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid);
create policy supervision_notice_issuer on supervision_notice to gongjian_issuer
  using (issuer_id = current_setting('app.tenant')::uuid)
  with check (issuer_id = current_setting('app.tenant')::uuid);
create policy supervision_notice_oversight on supervision_notice for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]);
create policy message_tenant on message for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid);
create policy message_read on message for update to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy message_send on message for insert to gongjian_tenant, gongjian_issuer
  with check (sender_id = current_setting('app.tenant')::uuid);
create policy file_tenant on file to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy file_issuer on file for select to gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid
    or (issuer_id = current_setting('app.tenant')::uuid and submitted_at is not null));
create policy file_issuer_attach on file for update to gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy file_oversight on file for select to gongjian_oversight
  using (submitted_at is not null and overseer_ids @> array[current_setting('app.tenant')::uuid]);

grant select, insert, update, delete on assignment_draft to gongjian_tenant;
grant select, insert on submission to gongjian_tenant;
grant update (withdrawn_at, outcome) on submission to gongjian_tenant;
grant select, update (outcome) on submission to gongjian_issuer;
grant select on submission to gongjian_oversight;
grant select on submission_return to gongjian_tenant, gongjian_oversight;
grant select, insert on submission_return to gongjian_issuer;
grant select, insert on objection to gongjian_tenant;
grant select, update (state, decision_note, decided_at, decided_by_name) on objection to gongjian_issuer;
grant select on objection to gongjian_oversight;
grant select, insert on extension to gongjian_tenant;
grant select, update (state, granted_due_on, decision_note, decided_at, decided_by_name) on extension to gongjian_issuer;
grant select on extension to gongjian_oversight;
grant select on supervision_notice to gongjian_tenant, gongjian_oversight;
grant select, insert on supervision_notice to gongjian_issuer;
grant select, update (read_at, read_by_name) on message to gongjian_tenant;
grant insert on message to gongjian_tenant, gongjian_issuer;
grant select, insert, update, delete on file to gongjian_tenant;
grant select, update (task_id) on file to gongjian_issuer;
grant select on file to gongjian_oversight;
