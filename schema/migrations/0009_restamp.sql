-- What hangs on an open assignment moves with it: whoever stands above an organization from now on reads what it handed
-- in, and whoever no longer does reads it no more, by whatever id was kept.

grant select (id, state) on assignment to gongjian_platform;

grant select (tenant_id, assignment_id), update (overseer_ids) on submission to gongjian_platform;
create policy submission_platform_read on submission for select to gongjian_platform using (current_setting('app.reach') = 'all');
create policy submission_platform_move on submission for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

grant select (tenant_id, assignment_id), update (overseer_ids) on submission_return to gongjian_platform;
create policy submission_return_platform_read on submission_return for select to gongjian_platform using (current_setting('app.reach') = 'all');
create policy submission_return_platform_move on submission_return for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

grant select (tenant_id, assignment_id), update (overseer_ids) on objection to gongjian_platform;
create policy objection_platform_read on objection for select to gongjian_platform using (current_setting('app.reach') = 'all');
create policy objection_platform_move on objection for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

grant select (tenant_id, assignment_id), update (overseer_ids) on extension to gongjian_platform;
create policy extension_platform_read on extension for select to gongjian_platform using (current_setting('app.reach') = 'all');
create policy extension_platform_move on extension for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

grant select (tenant_id, assignment_id), update (overseer_ids) on supervision_notice to gongjian_platform;
create policy supervision_notice_platform_read on supervision_notice for select to gongjian_platform using (current_setting('app.reach') = 'all');
create policy supervision_notice_platform_move on supervision_notice for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');

grant select (tenant_id, assignment_id), update (overseer_ids) on file to gongjian_platform;
create policy file_platform_read on file for select to gongjian_platform using (current_setting('app.reach') = 'all');
create policy file_platform_move on file for update to gongjian_platform
  using (current_setting('app.reach') = 'all') with check (current_setting('app.reach') = 'all');
