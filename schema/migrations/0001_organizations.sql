-- Reference data: who exists and where everybody stands. Small, rarely written, needed by every door,
-- so it is copied to every node of a cluster (citus: reference) and carries no tenant column.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create table organization (
  id uuid primary key,
  kind text not null check (kind in ('DISTRICT_OFFICE', 'LINE_FEDERATION', 'PARTY_COMMITTEE', 'MASS_ORGANIZATION')),
  line text not null check (line in ('DISTRICT', 'PARTY', 'UNION', 'LEAGUE', 'WOMEN')),
  division_code text not null check (division_code ~ '^[0-9]{6}([0-9]{3}){0,2}$'),
  name text not null,
  short_name text not null,
  search_text text not null,
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED')),
  principal text,
  second_person_approval boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null
);
comment on table organization is 'citus: reference';
create unique index organization_name on organization (name) where status <> 'CLOSED';
create index organization_division on organization (division_code, line);

-- One parent per hierarchy at every instant; the exclusion constraint keeps it a forest.
create table hierarchy_link (
  id uuid primary key,
  hierarchy text not null check (hierarchy in ('LINE', 'TERRITORY')),
  child_id uuid not null references organization (id),
  parent_id uuid not null references organization (id),
  valid_from date not null,
  valid_to date check (valid_to is null or valid_to > valid_from),
  check (child_id <> parent_id),
  exclude using gist (hierarchy with =, child_id with =, daterange(valid_from, valid_to) with &&)
);
comment on table hierarchy_link is 'citus: reference';
create index hierarchy_link_parent on hierarchy_link (parent_id, hierarchy);

create table division (
  code text primary key,
  parent_code text,
  name text not null,
  kind text,
  pinyin text not null,
  initials text not null
);
comment on table division is 'citus: reference';

create table campaign (
  id uuid primary key,
  name text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on)
);
comment on table campaign is 'citus: reference';

create table stage (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  number integer not null,
  name text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  unique (campaign_id, number)
);
comment on table stage is 'citus: reference';

grant select on organization, hierarchy_link, division, campaign, stage
  to gongjian_tenant, gongjian_issuer, gongjian_oversight, gongjian_public, gongjian_platform;
grant insert, update on organization, hierarchy_link, division, campaign, stage to gongjian_platform;
-- A move that is set back takes the links it replaces with it.
grant delete on hierarchy_link to gongjian_platform;
