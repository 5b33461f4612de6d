-- The platform's administrators see that every organization's record was checked lately and whether anything was found,
-- never what it says.
create policy verification_platform_read on verification for select to gongjian_platform
  using (current_setting('app.reach') = 'all');
grant select (tenant_id, id, verified_at, findings) on verification to gongjian_platform;
create index verification_recent on verification (verified_at);
