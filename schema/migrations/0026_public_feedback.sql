-- What anybody writes to an organization on its public page, with a receipt number, and what the organization did about it.
-- The row belongs to the organization written to; whoever stands above it reads it too, so that a complaint is not buried.
-- How the writer can be reached is in a table of its own, which the organization's door alone may read.
create table public_feedback (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  -- Whoever knows it reads the answer; nobody can guess it.
  receipt text not null,
  kind text not null check (kind in ('OPINION', 'COMPLAINT')),
  commitment_id uuid,
  commitment_title text,
  body text not null,
  state text not null check (state in ('RECEIVED', 'RECTIFYING', 'ANSWERED', 'SET_ASIDE')),
  version integer not null default 1,
  received_at timestamptz not null,
  received_on date not null,
  answer text,
  answered_at timestamptz,
  answered_on date,
  answered_by_name text,
  -- Shown on the public page with its answer, where whoever answered found that fit.
  shown boolean not null default false,
  rectification_id uuid,
  line text not null,
  territory text not null,
  tenant_name text not null,
  overseer_ids uuid[] not null,
  search_text text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, receipt),
  foreign key (tenant_id, commitment_id) references commitment (tenant_id, id),
  foreign key (tenant_id, rectification_id) references rectification (tenant_id, id),
  check (not shown or state = 'ANSWERED'),
  check (state not in ('ANSWERED', 'SET_ASIDE') or answer is not null),
  check (state <> 'RECTIFYING' or rectification_id is not null)
);
comment on table public_feedback is 'citus: distributed';
create index public_feedback_received on public_feedback (tenant_id, received_at desc, id);
create index public_feedback_commitment on public_feedback (tenant_id, commitment_id) where shown;
create index public_feedback_overseers on public_feedback using gin (overseer_ids);
create index public_feedback_search on public_feedback using gin (search_text gin_trgm_ops);

create table public_feedback_contact (
  tenant_id uuid not null,
  id uuid not null,
  contact text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references public_feedback (tenant_id, id)
);
comment on table public_feedback_contact is 'citus: distributed';

alter table message add column feedback_id uuid;

alter table public_feedback enable row level security;
alter table public_feedback force row level security;
alter table public_feedback_contact enable row level security;
alter table public_feedback_contact force row level security;

create policy public_feedback_tenant on public_feedback for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy public_feedback_receive on public_feedback for insert to gongjian_tenant
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}' and state = 'RECEIVED');
create policy public_feedback_tenant_act on public_feedback for update to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}' and state not in ('ANSWERED', 'SET_ASIDE'))
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy public_feedback_oversight on public_feedback for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy public_feedback_public on public_feedback for select to gongjian_public
  using (shown and state = 'ANSWERED');
create policy public_feedback_platform_read on public_feedback for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy public_feedback_platform_move on public_feedback for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');
create policy public_feedback_contact_tenant on public_feedback_contact to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');

-- What was written is never changed.
grant select, insert on public_feedback, public_feedback_contact to gongjian_tenant;
grant update (state, version, answer, answered_at, answered_on, answered_by_name, shown, rectification_id) on public_feedback to gongjian_tenant;
grant select on public_feedback to gongjian_oversight;
grant select (tenant_id, id, kind, commitment_id, body, state, received_on, answer, answered_on, shown) on public_feedback to gongjian_public;
grant select (tenant_id, id, state), update (overseer_ids) on public_feedback to gongjian_platform;
