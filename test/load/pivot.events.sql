-- The log of the world of pivot.world.sql: dispatch, receipt, and for what was handed in its submission and approval. Only
-- the indexes that a report of a past day uses are kept: the bench reads, it does not act.
drop index event_at, event_act, event_issuer, event_entity;
alter table event drop constraint event_pkey;
set session_replication_role = replica;
insert into event (tenant_id, id, at, entity_type, entity_id, act, reach, issuer_id, overseer_ids, actor_tenant_id, actor_name,
  actor_tenant_name, before, after, request_id)
select a.tenant_id, (lpad(to_hex((extract(epoch from step.at) * 1000)::bigint), 12, '0') || '7' || substr(md5(a.id::text || step.act), 1, 19))::uuid, step.at, 'Assignment', a.id, step.act, 'OVERSIGHT', a.issuer_id, a.overseer_ids,
  a.tenant_id, '经办', a.tenant_name, '{}', step.after, 'bench'
from assignment a
cross join lateral (values
  ('dispatch', a.dispatched_at, '{"state": "DISPATCHED", "revision": 1}'::jsonb),
  ('acknowledge', a.received_at, jsonb_build_object('state', 'RECEIVED', 'receivedAt', a.received_at)),
  ('submit', a.first_submitted_at, jsonb_build_object('state', 'SUBMITTED', 'firstSubmittedOn', a.first_submitted_on)),
  ('approve', a.changed_at, jsonb_build_object('state', a.state))
) as step (act, at, after)
where step.at is not null;

set session_replication_role = origin;
create index event_entity on event (tenant_id, entity_id, id);
create index event_at on event (tenant_id, at desc, id desc);
