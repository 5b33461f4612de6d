-- How far a grant reaches inside its door. app.groups confines people of an organization to some of its mass groups,
-- app.within confines readers across tenants to some organizations; '{}' confines nobody, and the door always sets both.
drop policy assignment_tenant on assignment;
create policy assignment_tenant on assignment to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid
    and (current_setting('app.groups') = '{}' or group_id = any(current_setting('app.groups')::uuid[])))
  with check (tenant_id = current_setting('app.tenant')::uuid
    and (current_setting('app.groups') = '{}' or group_id = any(current_setting('app.groups')::uuid[])));

drop policy mass_group_tenant on mass_group;
create policy mass_group_tenant on mass_group to gongjian_tenant
  using (tenant_id = current_setting('app.tenant')::uuid
    and (current_setting('app.groups') = '{}' or id = any(current_setting('app.groups')::uuid[])))
  with check (tenant_id = current_setting('app.tenant')::uuid and current_setting('app.groups') = '{}');
-- A tenant's own administrator names a mass group in a grant.
create policy mass_group_platform_own on mass_group for select to gongjian_platform
  using (tenant_id = current_setting('app.tenant')::uuid);
grant select (tenant_id, id) on mass_group to gongjian_platform;

drop policy event_oversight on event;
create policy event_oversight on event for select to gongjian_oversight
  using (reach = 'OVERSIGHT' and overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));

drop policy mass_group_oversight on mass_group;
create policy mass_group_oversight on mass_group for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));

drop policy assignment_oversight on assignment;
create policy assignment_oversight on assignment for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));

drop policy submission_oversight on submission;
create policy submission_oversight on submission for select to gongjian_oversight
  using (withdrawn_at is null and overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));

drop policy submission_return_oversight on submission_return;
create policy submission_return_oversight on submission_return for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));

drop policy objection_oversight on objection;
create policy objection_oversight on objection for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));

drop policy extension_oversight on extension;
create policy extension_oversight on extension for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));

drop policy supervision_notice_oversight on supervision_notice;
create policy supervision_notice_oversight on supervision_notice for select to gongjian_oversight
  using (overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));

drop policy file_oversight on file;
create policy file_oversight on file for select to gongjian_oversight
  using (submitted_at is not null and overseer_ids @> array[current_setting('app.tenant')::uuid]
    and (current_setting('app.within') = '{}' or tenant_id = any(current_setting('app.within')::uuid[])));
