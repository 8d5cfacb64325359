-- What begins or ceases to count is told: to the figures how much was done, to the targets how many deeds are verified.
create function deed_parts(village_code text, done_on date, state text, households integer, raised numeric, times integer)
returns setof figure_part language sql immutable as $$
    select figure, village_code, done_on, times * value
    from (values ('fieldwork.deeds', 1::numeric, true),
        ('fieldwork.verified', 1, state = 'VERIFIED'),
        ('fieldwork.households', households, state = 'VERIFIED'),
        ('fieldwork.raised', raised, state = 'VERIFIED')) f (figure, value, counts)
    where counts and value <> 0
$$;

create function tell_deeds(parts figure_part[]) returns void language plpgsql as $$
begin
    perform add_figures(parts);
    perform count_for_targets('DEEDS', array(
        select row ('DEEDS', place_code, quarter_of(day), sum(value))::village_count
        from unnest(parts) where figure = 'fieldwork.verified'
        group by place_code, quarter_of(day) having sum(value) <> 0));
end $$;

create function tell_added_deeds() returns trigger language plpgsql as $$
begin
    perform tell_deeds(array(
        select row (p.figure, p.place_code, p.day, sum(p.value))::figure_part
        from added d, deed_parts(d.village_code, d.done_on, d.state, d.households, d.raised, 1) p
        group by p.figure, p.place_code, p.day));
    return null;
end $$;

create function tell_removed_deeds() returns trigger language plpgsql as $$
begin
    perform tell_deeds(array(
        select row (p.figure, p.place_code, p.day, sum(p.value))::figure_part
        from removed d, deed_parts(d.village_code, d.done_on, d.state, d.households, d.raised, -1) p
        group by p.figure, p.place_code, p.day));
    return null;
end $$;

create function tell_changed_deeds() returns trigger language plpgsql as $$
begin
    perform tell_deeds(array(
        select row (p.figure, p.place_code, p.day, sum(p.value))::figure_part
        from (select *, 1 as times from added union all select *, -1 from removed) d,
            deed_parts(d.village_code, d.done_on, d.state, d.households, d.raised, d.times) p
        group by p.figure, p.place_code, p.day having sum(p.value) <> 0));
    return null;
end $$;

create trigger deed_added_is_told after insert on deed referencing new table as added
    for each statement execute function tell_added_deeds();
create trigger deed_removed_is_told after delete on deed referencing old table as removed
    for each statement execute function tell_removed_deeds();
create trigger deed_changed_is_told after update on deed referencing old table as removed new table as added
    for each statement execute function tell_changed_deeds();
