-- A campaign belongs to the organization that leads it. It alone writes the calendar, through the issuer's door; everybody
-- below reads it. Campaigns stay reference tables: every tenant's home shows them, and there are a handful.
alter table campaign add column owner_id uuid references organization (id);
alter table campaign add column version integer not null default 1;
-- The district's theme, under which every organization finds its own.
alter table campaign add column theme text;
alter table campaign add column theme_note text;
alter table stage add column owner_id uuid references organization (id);
alter table stage add column requirement text;
alter table stage add column gates text[] not null default '{}' check (gates <@ array['TASKS_SUBMITTED', 'THEME_FITS']);
-- What tasks already cite is never deleted.
alter table stage add column removed_at timestamptz;
alter table stage drop constraint stage_campaign_id_number_key;
create index stage_campaign on stage (campaign_id, number);
update campaign set owner_id = (select min(id::text)::uuid from organization where kind = 'DISTRICT_OFFICE');
update stage set owner_id = campaign.owner_id from campaign where campaign.id = stage.campaign_id;
alter table campaign alter column owner_id set not null;
alter table stage alter column owner_id set not null;

revoke insert, update on campaign, stage from gongjian_platform;
grant insert on campaign, stage to gongjian_issuer;
grant update (name, starts_on, ends_on, theme, theme_note, version) on campaign to gongjian_issuer;
grant update (number, name, starts_on, ends_on, requirement, gates, removed_at) on stage to gongjian_issuer;

alter table campaign enable row level security;
alter table campaign force row level security;
alter table stage enable row level security;
alter table stage force row level security;
create policy campaign_read on campaign for select
  to gongjian_tenant, gongjian_issuer, gongjian_oversight, gongjian_public, gongjian_platform using (true);
create policy campaign_lead on campaign to gongjian_issuer
  using (owner_id = current_setting('app.tenant')::uuid) with check (owner_id = current_setting('app.tenant')::uuid);
create policy stage_read on stage for select
  to gongjian_tenant, gongjian_issuer, gongjian_oversight, gongjian_public, gongjian_platform using (true);
create policy stage_lead on stage to gongjian_issuer
  using (owner_id = current_setting('app.tenant')::uuid) with check (owner_id = current_setting('app.tenant')::uuid);

-- An organization's own theme. Whoever guides it reads what was submitted, in these columns; what is being written is in a
-- table of its own, which no other door may read.
create table theme (
  tenant_id uuid not null references organization (id),
  id uuid not null,
  campaign_id uuid not null references campaign (id),
  guide_id uuid not null,
  title text,
  explanation text,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'FITS', 'TO_IMPROVE')),
  version integer not null default 1,
  submitted_at timestamptz,
  submitted_by_name text,
  comment text,
  commented_at timestamptz,
  commented_by_name text,
  line text not null,
  territory text not null,
  tenant_name text not null,
  overseer_ids uuid[] not null,
  search_text text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, campaign_id),
  check (state = 'DRAFT' or (title is not null and explanation is not null and submitted_at is not null)),
  check (state <> 'TO_IMPROVE' or comment is not null)
);
comment on table theme is 'citus: distributed';
create index theme_guide on theme (guide_id, state, tenant_name, id);
create index theme_overseers on theme using gin (overseer_ids);
create index theme_search on theme using gin (search_text gin_trgm_ops);

create table theme_draft (
  tenant_id uuid not null,
  id uuid not null,
  title text not null,
  explanation text not null,
  version integer not null default 1,
  saved_at timestamptz not null,
  saved_by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references theme (tenant_id, id)
);
comment on table theme_draft is 'citus: distributed';

alter table message add column campaign_id uuid;

alter table theme enable row level security;
alter table theme force row level security;
alter table theme_draft enable row level security;
alter table theme_draft force row level security;

create policy theme_tenant on theme for select to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
create policy theme_tenant_begin on theme for insert to gongjian_tenant
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}' and state = 'DRAFT');
-- Its own door submits and never finds a theme fitting.
create policy theme_tenant_submit on theme for update to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}')
  with check (tenant_id = current_setting('app.tenant')::uuid and state = 'SUBMITTED');
create policy theme_issuer on theme for select to gongjian_issuer
  using (guide_id = current_setting('app.tenant')::uuid and submitted_at is not null);
create policy theme_issuer_comment on theme for update to gongjian_issuer
  using (guide_id = current_setting('app.tenant')::uuid and submitted_at is not null)
  with check (guide_id = current_setting('app.tenant')::uuid and state in ('FITS', 'TO_IMPROVE'));
create policy theme_oversight on theme for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid] and submitted_at is not null
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
create policy theme_platform_read on theme for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
create policy theme_platform_move on theme for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');
create policy theme_draft_tenant on theme_draft to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}')
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');

grant select, insert, update (title, explanation, state, version, submitted_at, submitted_by_name, search_text) on theme to gongjian_tenant;
grant select, update (state, version, comment, commented_at, commented_by_name) on theme to gongjian_issuer;
grant select on theme to gongjian_oversight;
grant select (tenant_id), update (overseer_ids) on theme to gongjian_platform;
grant select, insert, update on theme_draft to gongjian_tenant;
