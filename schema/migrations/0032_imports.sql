-- Workbooks that are put in: what was read of each, what came of every row, and what undoing it needs. A row keeps the
-- cells as they were, so that the book can be handed back with its errors; nothing of it is read by another tenant.
create table import (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  kind text not null check (kind in ('ENTERPRISES', 'MASS_GROUPS', 'REVIEW_RELATIONS', 'COMMITMENTS')),
  state text not null check (state in ('CHECKING', 'CHECKED', 'COMMITTING', 'COMMITTED', 'UNDOING', 'UNDONE', 'FAILED', 'ABANDONED')),
  file_id uuid not null,
  file_name text not null,
  page text,
  language text not null default 'zh-CN',
  heads jsonb not null default '[]',
  unknown_heads jsonb not null default '[]',
  row_count integer not null default 0,
  new_count integer not null default 0,
  changed_count integer not null default 0,
  same_count integer not null default 0,
  wrong_count integer not null default 0,
  noted_count integer not null default 0,
  hidden_count integer not null default 0,
  written_count integer not null default 0,
  refused_count integer not null default 0,
  undone_count integer not null default 0,
  left_count integer not null default 0,
  error_code text,
  error_params jsonb,
  account_id uuid,
  created_by_name text not null,
  created_at timestamptz not null,
  committed_at timestamptz,
  undo_until timestamptz,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id)
);
comment on table import is 'citus: distributed';
create index import_created on import (tenant_id, created_at desc, id desc);

create table import_row (
  tenant_id uuid not null references organization (id),
  import_id uuid not null,
  place integer not null,
  cells jsonb not null,
  faults jsonb not null default '{}',
  outcome text not null check (outcome in ('UNREAD', 'NEW', 'CHANGED', 'SAME', 'WRONG')),
  issues jsonb not null default '[]',
  changes jsonb not null default '[]',
  key text,
  label text not null default '',
  entity_id uuid,
  entity_version integer,
  state text not null default 'WAITING' check (state in ('WAITING', 'WRITTEN', 'REFUSED', 'UNDONE', 'LEFT')),
  before jsonb,
  version_after integer,
  primary key (tenant_id, import_id, place),
  foreign key (tenant_id, import_id) references import (tenant_id, id)
);
comment on table import_row is 'citus: distributed';
create index import_row_key on import_row (tenant_id, import_id, key);

alter table import enable row level security;
alter table import force row level security;
alter table import_row enable row level security;
alter table import_row force row level security;
create policy import_own on import to gongjian_tenant, gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy import_row_own on import_row to gongjian_tenant, gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
grant select, insert, update on import, import_row to gongjian_tenant, gongjian_issuer;

-- What an import has made may be taken back for a day, while nobody has used or changed it.
grant delete on enterprise, mass_group to gongjian_tenant;

alter table job drop constraint job_kind_check;
alter table job add constraint job_kind_check
  check (kind in ('DISPATCH', 'AMEND', 'CANCEL', 'IMPORT_READ', 'IMPORT_CHECK', 'IMPORT_COMMIT', 'IMPORT_UNDO'));
