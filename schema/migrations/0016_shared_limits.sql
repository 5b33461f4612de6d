-- What accounts spent of their budget, told by each server to the others every few seconds. Kept for minutes.
create table cost_spent (
  key text not null,
  server uuid not null,
  minute bigint not null,
  spent bigint not null,
  primary key (minute, key, server)
);
comment on table cost_spent is 'citus: local';
grant select, insert, update, delete on cost_spent to gongjian_platform;
