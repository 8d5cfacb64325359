-- What no sum by area and day tells is counted from its rows, and is counted anew when this has told of a change. It adds
-- nothing to any figure, and folds into one row.
create function tell_change() returns trigger language plpgsql as $$
begin
    insert into figure_change (depth, figure, area_code, day, value) values (0, tg_table_name, '', date 'epoch', 0);
    return null;
end $$;

create trigger inspection_is_told after insert or update or delete on inspection
    for each statement execute function tell_change();
create trigger inspection_visit_is_told after insert or update or delete on inspection_visit
    for each statement execute function tell_change();
create trigger training_is_told after insert or update or delete on training
    for each statement execute function tell_change();
create trigger training_participant_is_told after insert or update or delete on training_participant
    for each statement execute function tell_change();
