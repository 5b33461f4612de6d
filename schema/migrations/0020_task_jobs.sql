-- An amendment or a cancellation of a task that thousands have is carried to them by a job, as its dispatch was.
alter table job drop constraint job_kind_check;
alter table job add constraint job_kind_check check (kind in ('DISPATCH', 'AMEND', 'CANCEL'));
