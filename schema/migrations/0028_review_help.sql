-- What leaders promised becomes a list of its own, across organizations: each row says whose promise it is, to whom and of which
-- half-year, as its review does, so that it is found, sorted and counted without it. Promises made before are found by their
-- words and by everybody's pinyin, those made from now on by the pinyin of their words too.
alter table review_help add column kind text check (kind in ('CONTACT_POINT', 'SUBORDINATE', 'SECTION', 'MASS_GROUP', 'MEMBER'));
alter table review_help add column reviewer_name text;
alter table review_help add column leader_name text;
alter table review_help add column subject_name text;
alter table review_help add column period text check (period ~ '^[0-9]{4}H[12]$');
alter table review_help add column line text;
alter table review_help add column territory text;
alter table review_help add column search_text text;
update review_help set kind = o.kind, reviewer_name = o.reviewer_name, leader_name = o.leader_name, subject_name = o.subject_name, period = o.period,
  line = o.line, territory = o.territory, search_text = lower(review_help.what) || ' ' || o.search_text
from review_obligation o
where o.tenant_id = review_help.tenant_id and o.id = review_help.obligation_id;
alter table review_help alter column kind set not null;
alter table review_help alter column reviewer_name set not null;
alter table review_help alter column leader_name set not null;
alter table review_help alter column subject_name set not null;
alter table review_help alter column period set not null;
alter table review_help alter column line set not null;
alter table review_help alter column territory set not null;
alter table review_help alter column search_text set not null;
create index review_help_due on review_help (tenant_id, due_on, id);
create index review_help_reviewer on review_help (reviewer_id, due_on, id);
create index review_help_overseers on review_help using gin (overseer_ids);
create index review_help_search on review_help using gin (search_text gin_trgm_ops);

-- Whoever closes an organization counts what its leaders still owe.
grant select (reviewer_id) on review_obligation to gongjian_platform;
