-- The change feed wakes who listens: the platform door sees of an event whom it concerns and nothing else, and what
-- the listener is then told it reads by its own doors. The index serves the newest events of everybody.
create index event_id on event (id);
revoke select on event from gongjian_platform;
grant select (tenant_id, id, reach, issuer_id, overseer_ids) on event to gongjian_platform;
create policy event_platform_wake on event for select to gongjian_platform using (current_setting('app.reach') = 'all');
