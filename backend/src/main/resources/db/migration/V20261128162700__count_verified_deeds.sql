-- Verified deeds make the target of deeds: what begins or ceases to count is told to the targets.
create function tell_added_deeds() returns trigger language plpgsql as $$
begin
    perform count_for_targets('DEEDS', array(
        select row ('DEEDS', village_code, quarter_of(done_on), count(*))::village_count
        from added where state = 'VERIFIED' group by village_code, quarter_of(done_on)));
    return null;
end $$;

create function tell_removed_deeds() returns trigger language plpgsql as $$
begin
    perform count_for_targets('DEEDS', array(
        select row ('DEEDS', village_code, quarter_of(done_on), -count(*))::village_count
        from removed where state = 'VERIFIED' group by village_code, quarter_of(done_on)));
    return null;
end $$;

create function tell_changed_deeds() returns trigger language plpgsql as $$
begin
    perform count_for_targets('DEEDS', array(
        select row ('DEEDS', village_code, quarter, sum(more))::village_count
        from (select village_code, quarter_of(done_on) as quarter, 1 as more from added where state = 'VERIFIED'
              union all
              select village_code, quarter_of(done_on), -1 from removed where state = 'VERIFIED') counting
        group by village_code, quarter having sum(more) <> 0));
    return null;
end $$;

create trigger deed_added_is_told after insert on deed referencing new table as added
    for each statement execute function tell_added_deeds();
create trigger deed_removed_is_told after delete on deed referencing old table as removed
    for each statement execute function tell_removed_deeds();
create trigger deed_changed_is_told after update on deed referencing old table as removed new table as added
    for each statement execute function tell_changed_deeds();
