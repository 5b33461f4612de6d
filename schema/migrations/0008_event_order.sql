-- The log is read by time; ids follow the order of writing, which an import of older acts does not keep.
create index event_at on event (tenant_id, at desc, id desc);
drop index access_entry_at;
create index access_entry_at on access_entry (tenant_id, at desc, id desc);
