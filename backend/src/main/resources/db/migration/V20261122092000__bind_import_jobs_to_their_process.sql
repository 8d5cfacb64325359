-- The process that runs a job holds an advisory lock on this number. A running job whose lock is free has died with
-- its process and is failed; a job of another live process is left alone.
alter table import_job add column instance integer not null;
