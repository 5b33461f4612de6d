-- A report of a past day. Rows that did not change since are read as they are; the others are rebuilt from their events.
-- 'infinity' says that nobody noted it: such a row is always rebuilt.
alter table assignment add column changed_at timestamptz not null default 'infinity';
grant update (changed_at) on assignment to gongjian_tenant;

-- A move writes what it found into an event of each open assignment, so that those above from then on can read the days
-- after it, and the counts go with it. States, days and numbers; still no content.
grant select (issuer_id, campaign_id, line, territory, overseer_ids, version, received_at, effective_due_on, rework_due_on,
  objected_on, first_submitted_on), update (version, changed_at) on assignment to gongjian_platform;

-- On a cluster, who somebody is and may do stays beside sign-in names, credentials and sessions, on the coordinator: it is
-- asked with every request, before there is a tenant, and over all of them as one statement. There are few such rows. A
-- second proof belongs to its account, and a token is found by its hash.
comment on table account is 'citus: local';
comment on table role_grant is 'citus: local';
comment on table second_factor is 'citus: local';
comment on table recovery_code is 'citus: local';
comment on table api_token is 'citus: local';
