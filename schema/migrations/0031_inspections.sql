-- Touring inspection groups and guidance groups. Groups and the organizations they are given are rows of the office that sends
-- them (the district). A visit, its findings and advice are rows of the organization that is visited, like an assignment or a
-- problem found with it; issuer_id is the office, group_id and target_id say for which group and under which charge. Members act
-- in the office's tenant with a grant whose scope is the group and whose days are the tour. The door tells the policies what
-- they may reach today in app.tour: ids of groups, of charges (inspection_target) and of the organizations in charge; '{}' confines
-- nobody. So a day after the tour, or after the membership, the same statement finds nothing.
alter table role_grant drop constraint role_grant_scope_check;
alter table role_grant add constraint role_grant_scope_check
  check (scope in ('TENANT', 'LINE', 'TERRITORY', 'GROUP', 'DISTRICT', 'INSPECTION'));

create table inspection_group (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  kind text not null check (kind in ('TOURING', 'GUIDANCE')),
  name text not null,
  system text,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  checklist jsonb not null,
  version integer not null default 1,
  search_text text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
comment on table inspection_group is 'citus: distributed';

-- Which organization a group is in charge of, and from when to when.
create table inspection_target (
  tenant_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  organization_id uuid not null references organization (id),
  organization_name text not null,
  line text not null,
  territory text not null,
  valid_from date not null,
  valid_to date not null check (valid_to >= valid_from - 1),
  version integer not null default 1,
  search_text text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, group_id) references inspection_group (tenant_id, id),
  check (organization_id <> tenant_id),
  constraint inspection_target_once exclude using gist (
    tenant_id with =, group_id with =, organization_id with =, daterange(valid_from, valid_to + 1) with &&)
);
comment on table inspection_target is 'citus: distributed';
create index inspection_target_group on inspection_target (tenant_id, group_id, organization_id);

create table inspection_visit (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  issuer_id uuid not null,
  group_id uuid not null,
  target_id uuid not null,
  group_kind text not null check (group_kind in ('TOURING', 'GUIDANCE')),
  group_name text not null,
  tenant_name text not null,
  line text not null,
  territory text not null,
  overseer_ids uuid[] not null,
  planned_on date not null,
  purpose text,
  state text not null check (state in ('PLANNED', 'NOTIFIED', 'ON_SITE', 'FINDINGS_ISSUED', 'CONTESTED', 'RECTIFYING', 'RECHECK',
    'CONCLUDED', 'CANCELLED')),
  version integer not null default 1,
  notice text,
  checklist jsonb not null,
  held_on date,
  summary text,
  issued_on date,
  recheck_on date,
  concluded_on date,
  last_reason text,
  planned_by_name text not null,
  search_text text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  check (tenant_id <> issuer_id),
  check (issued_on is null or held_on is not null)
);
comment on table inspection_visit is 'citus: distributed';
create index inspection_visit_planned on inspection_visit (tenant_id, planned_on, id);
create index inspection_visit_issuer on inspection_visit (issuer_id, planned_on, id);
create index inspection_visit_overseers on inspection_visit using gin (overseer_ids);
create index inspection_visit_search on inspection_visit using gin (search_text gin_trgm_ops);
-- A group is not at the same place twice on one day.
create unique index inspection_visit_once on inspection_visit (tenant_id, group_id, planned_on) where state <> 'CANCELLED';

-- What was answered on site, one row for each line of the checklist: the group's own notes, which the visited never read.
create table inspection_answer (
  tenant_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  issuer_id uuid not null,
  target_id uuid not null,
  key text not null,
  rating text not null check (rating in ('GOOD', 'FAIR', 'POOR')),
  note text,
  at timestamptz not null,
  by_name text not null,
  primary key (tenant_id, id),
  unique (tenant_id, visit_id, key),
  foreign key (tenant_id, visit_id) references inspection_visit (tenant_id, id)
);
comment on table inspection_answer is 'citus: distributed';

-- A finding is the group's until it is issued; then the visited reads it, contests it once, and puts it right.
create table inspection_finding (
  tenant_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  issuer_id uuid not null,
  group_id uuid not null,
  target_id uuid not null,
  group_name text not null,
  tenant_name text not null,
  line text not null,
  territory text not null,
  overseer_ids uuid[] not null,
  aspect text not null check (aspect in ('IDEOLOGY', 'ORGANIZATION', 'LEADERSHIP', 'WORKFORCE', 'CONDUCT', 'WORK')),
  item text not null,
  problem text not null,
  severity text not null check (severity in ('MINOR', 'MAJOR', 'SERIOUS')),
  days integer not null check (days between 1 and 365),
  file_ids uuid[] not null default '{}',
  found_on date not null,
  found_by_name text not null,
  issued_on date,
  contest text,
  contested_on date,
  verdict text check (verdict in ('UPHELD', 'OVERRULED')),
  verdict_note text,
  rectification_id uuid,
  version integer not null default 1,
  search_text text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, visit_id) references inspection_visit (tenant_id, id),
  foreign key (tenant_id, rectification_id) references rectification (tenant_id, id),
  -- What was contested with success is not put right, and nothing is before it is issued.
  check (rectification_id is null or (issued_on is not null and verdict is distinct from 'UPHELD')),
  check (contest is null or issued_on is not null),
  check (verdict is null or contest is not null)
);
comment on table inspection_finding is 'citus: distributed';
create index inspection_finding_visit on inspection_finding (tenant_id, visit_id, id);
create index inspection_finding_issuer on inspection_finding (issuer_id, found_on, id);
create index inspection_finding_overseers on inspection_finding using gin (overseer_ids);

create table inspection_advice (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  issuer_id uuid not null,
  group_id uuid not null,
  target_id uuid not null,
  visit_id uuid,
  group_name text not null,
  tenant_name text not null,
  line text not null,
  territory text not null,
  overseer_ids uuid[] not null,
  aspect text not null check (aspect in ('IDEOLOGY', 'ORGANIZATION', 'LEADERSHIP', 'WORKFORCE', 'CONDUCT', 'WORK')),
  title text not null,
  body text not null,
  state text not null check (state in ('GIVEN', 'ADOPTED', 'PARTLY_ADOPTED', 'DECLINED', 'WITHDRAWN')),
  version integer not null default 1,
  given_on date not null,
  given_by_name text not null,
  answer text,
  answered_on date,
  answered_by_name text,
  search_text text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, visit_id) references inspection_visit (tenant_id, id),
  check ((state in ('ADOPTED', 'PARTLY_ADOPTED', 'DECLINED')) = (answer is not null))
);
comment on table inspection_advice is 'citus: distributed';
create index inspection_advice_given on inspection_advice (tenant_id, given_on, id);
create index inspection_advice_issuer on inspection_advice (issuer_id, given_on, id);
create index inspection_advice_overseers on inspection_advice using gin (overseer_ids);

alter table message add column inspection_visit_id uuid;
alter table message add column inspection_advice_id uuid;

-- What a visit found is put right in the one ledger; target_id says which group verifies it, and its evidence.
alter table rectification add column target_id uuid;
alter table rectification_note add column target_id uuid;
-- A file of a finding is the office's; recipient_id is the organization it is shown to once the finding is issued.
alter table file add column target_id uuid;
alter table file add column inspection_visit_id uuid;
alter table file add column recipient_id uuid;

alter table inspection_group enable row level security;
alter table inspection_group force row level security;
alter table inspection_target enable row level security;
alter table inspection_target force row level security;
alter table inspection_visit enable row level security;
alter table inspection_visit force row level security;
alter table inspection_answer enable row level security;
alter table inspection_answer force row level security;
alter table inspection_finding enable row level security;
alter table inspection_finding force row level security;
alter table inspection_advice enable row level security;
alter table inspection_advice force row level security;

create policy inspection_group_issuer on inspection_group for select to gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or id = any(current_setting('app.tour')::uuid[])));
create policy inspection_group_keep on inspection_group for insert to gongjian_issuer
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.tour') = '{}');
create policy inspection_group_edit on inspection_group for update to gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.tour') = '{}')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.tour') = '{}');
create policy inspection_group_platform on inspection_group for select to gongjian_platform
  using (current_setting('app.reach') = 'all' or tenant_id = current_setting('app.tenant')::uuid);

create policy inspection_target_issuer on inspection_target for select to gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or id = any(current_setting('app.tour')::uuid[])));
create policy inspection_target_platform on inspection_target to gongjian_platform
  using (current_setting('app.reach') = 'all' or tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);

create policy inspection_visit_tenant on inspection_visit for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
-- The visited contests or confirms what was issued, and nothing else.
create policy inspection_visit_answer on inspection_visit for update to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}' and state = 'FINDINGS_ISSUED')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}' and state in ('CONTESTED', 'RECTIFYING', 'CONCLUDED'));
-- Groups in charge of one organization see each other's days there, so that they can come together.
create policy inspection_visit_issuer on inspection_visit for select to gongjian_issuer
  using (issuer_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or tenant_id = any(current_setting('app.tour')::uuid[])));
create policy inspection_visit_plan on inspection_visit for insert to gongjian_issuer
  with check (issuer_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or target_id = any(current_setting('app.tour')::uuid[])) and state = 'PLANNED');
create policy inspection_visit_act on inspection_visit for update to gongjian_issuer
  using (issuer_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or target_id = any(current_setting('app.tour')::uuid[]))) with check (issuer_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or target_id = any(current_setting('app.tour')::uuid[])));
create policy inspection_visit_oversight on inspection_visit for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid] and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));

create policy inspection_answer_issuer on inspection_answer to gongjian_issuer
  using (issuer_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or target_id = any(current_setting('app.tour')::uuid[]))) with check (issuer_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or target_id = any(current_setting('app.tour')::uuid[])));

create policy inspection_finding_tenant on inspection_finding for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}' and issued_on is not null);
create policy inspection_finding_answer on inspection_finding for update to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}' and issued_on is not null)
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}' and issued_on is not null);
create policy inspection_finding_issuer on inspection_finding to gongjian_issuer
  using (issuer_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or target_id = any(current_setting('app.tour')::uuid[]))) with check (issuer_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or target_id = any(current_setting('app.tour')::uuid[])));
create policy inspection_finding_oversight on inspection_finding for select to gongjian_oversight
  using (issued_on is not null and overseer_ids @> array[current_setting('app.tenant')::uuid] and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));

create policy inspection_advice_tenant on inspection_advice for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy inspection_advice_answer on inspection_advice for update to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}' and state = 'GIVEN')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}' and state in ('ADOPTED', 'PARTLY_ADOPTED', 'DECLINED'));
create policy inspection_advice_issuer on inspection_advice for select to gongjian_issuer
  using (issuer_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or target_id = any(current_setting('app.tour')::uuid[])));
create policy inspection_advice_give on inspection_advice for insert to gongjian_issuer
  with check (issuer_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or target_id = any(current_setting('app.tour')::uuid[])) and state = 'GIVEN');
create policy inspection_advice_withdraw on inspection_advice for update to gongjian_issuer
  using (issuer_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or target_id = any(current_setting('app.tour')::uuid[])) and state = 'GIVEN')
  with check (issuer_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or target_id = any(current_setting('app.tour')::uuid[])) and state = 'WITHDRAWN');
create policy inspection_advice_oversight on inspection_advice for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid] and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));

create policy inspection_visit_platform_read on inspection_visit for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy inspection_visit_platform_move on inspection_visit for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');
create policy inspection_finding_platform_read on inspection_finding for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy inspection_finding_platform_move on inspection_finding for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');
create policy inspection_advice_platform_read on inspection_advice for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy inspection_advice_platform_move on inspection_advice for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

-- What the issuer's door shows of other features, an inspector is shown for the own charges alone.
drop policy rectification_issuer on rectification;
create policy rectification_issuer on rectification to gongjian_issuer
  using (verifier_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or target_id = any(current_setting('app.tour')::uuid[])))
  with check (verifier_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or target_id = any(current_setting('app.tour')::uuid[])));
drop policy rectification_note_issuer on rectification_note;
create policy rectification_note_issuer on rectification_note for select to gongjian_issuer
  using (verifier_id = current_setting('app.tenant')::uuid and (current_setting('app.tour') = '{}' or target_id = any(current_setting('app.tour')::uuid[])));
drop policy event_issuer_read on event;
create policy event_issuer_read on event for select to gongjian_issuer
  using ((tenant_id = current_setting('app.tenant')::uuid and current_setting('app.tour') = '{}')
    or (issuer_id = current_setting('app.tenant')::uuid and reach <> 'PRIVATE'
      and (current_setting('app.tour') = '{}' or (tenant_id = any(current_setting('app.tour')::uuid[])
        and entity_type in ('InspectionVisit', 'InspectionAdvice', 'Rectification')))));
drop policy file_issuer on file;
create policy file_issuer on file for select to gongjian_issuer
  using ((tenant_id = current_setting('app.tenant')::uuid or (issuer_id = current_setting('app.tenant')::uuid and submitted_at is not null)) and (current_setting('app.tour') = '{}' or target_id = any(current_setting('app.tour')::uuid[])));
-- Evidence is hung on a finding by whoever uploaded it a moment ago, before it has a charge.
create policy file_inspection on file for select to gongjian_issuer
  using (tenant_id = current_setting('app.tenant')::uuid and target_id is null and uploaded_by = any(current_setting('app.tour')::uuid[]));
create policy file_inspected on file for select to gongjian_tenant
  using (recipient_id = current_setting('app.tenant')::uuid and submitted_at is not null and current_setting('app.groups') = '{}');

grant select, insert, update (name, system, starts_on, ends_on, checklist, version, search_text) on inspection_group to gongjian_issuer;
grant select on inspection_group to gongjian_platform;
grant select on inspection_target to gongjian_issuer;
grant select, insert, update (valid_to, version) on inspection_target to gongjian_platform;
grant select on inspection_visit, inspection_finding, inspection_advice to gongjian_tenant, gongjian_oversight;
grant select, insert on inspection_visit, inspection_finding, inspection_answer, inspection_advice to gongjian_issuer;
grant update (state, version, last_reason, concluded_on) on inspection_visit to gongjian_tenant;
grant update (state, version, notice, held_on, summary, issued_on, recheck_on, concluded_on, last_reason) on inspection_visit to gongjian_issuer;
grant update (rating, note, at, by_name) on inspection_answer to gongjian_issuer;
grant update (contest, contested_on, rectification_id, version) on inspection_finding to gongjian_tenant;
grant update (aspect, item, problem, severity, days, file_ids, issued_on, verdict, verdict_note, version, search_text)
  on inspection_finding to gongjian_issuer;
grant delete on inspection_finding to gongjian_issuer;
grant update (state, version, answer, answered_on, answered_by_name) on inspection_advice to gongjian_tenant;
grant update (state, version) on inspection_advice to gongjian_issuer;
grant select (tenant_id, id, state), update (overseer_ids) on inspection_visit to gongjian_platform;
grant select (tenant_id, id, visit_id), update (overseer_ids) on inspection_finding to gongjian_platform;
grant select (tenant_id, id, state), update (overseer_ids) on inspection_advice to gongjian_platform;
grant update (target_id, inspection_visit_id, recipient_id, submitted_at) on file to gongjian_issuer;
-- Who inspects must not inspect what the own organization is paired with.
create policy joint_building_platform on joint_building for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
grant select (tenant_id, mass_organization_id, valid_from, valid_to) on joint_building to gongjian_platform;
