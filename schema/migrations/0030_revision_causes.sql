-- A problem on the ledger may be what makes an organization revise its commitment. The public page tells the cause in words, never the problem.
alter table commitment_draft
  add column rectification_id uuid,
  add foreign key (tenant_id, rectification_id) references rectification (tenant_id, id);
alter table commitment_version
  add column rectification_id uuid,
  add foreign key (tenant_id, rectification_id) references rectification (tenant_id, id),
  add check (rectification_id is null or number > 1);
create index commitment_version_rectification on commitment_version (tenant_id, rectification_id) where rectification_id is not null;
