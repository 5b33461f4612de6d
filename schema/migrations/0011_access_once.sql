-- What is counted again at every tick in a form is one read a day and reader.
alter table access_entry add column once text;
create unique index access_entry_once on access_entry (tenant_id, once) where once is not null;
