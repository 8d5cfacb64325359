-- Statistics of targets are remembered county by county, so what changes in one county outdates no other. A change of
-- what holds everywhere has no county.
alter table progress_change add column county_code text collate "C" not null default '';
alter table progress_change drop constraint progress_change_pkey;
alter table progress_change add primary key (county_code, xid);

create function record_progress_rows() returns trigger language plpgsql as $$
begin
    insert into progress_change (county_code) select distinct left(village_code, 6) from changed on conflict do nothing;
    return null;
end $$;

drop trigger progress_recorded on progress;
create trigger progress_added after insert on progress referencing new table as changed
    for each statement execute function record_progress_rows();
create trigger progress_changed after update on progress referencing new table as changed
    for each statement execute function record_progress_rows();
create trigger progress_removed after delete on progress referencing old table as changed
    for each statement execute function record_progress_rows();
create trigger progress_emptied after truncate on progress for each statement execute function record_progress_change();

-- The reports of a quarter in the order of the villages, with all that statistics count.
create index progress_quarter on progress (batch_id, quarter, village_code, target_code) include (state, share, value);
