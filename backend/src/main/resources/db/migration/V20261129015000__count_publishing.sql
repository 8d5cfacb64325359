-- What begins or ceases to count is told: how many bulletins each level issued, how many the province adopted, how many
-- copies were printed.
create function bulletin_parts(area_code text, level text, issued_on date, adopted_by text, times integer)
returns setof figure_part language sql immutable as $$
    select figure, area_code, issued_on, times
    from (values ('publishing.bulletins.' || level, true),
        ('publishing.adoptedByProvince', adopted_by is not distinct from 'PROVINCE')) f (figure, counts)
    where counts
$$;

create function tell_bulletins() returns trigger language plpgsql as $$
declare
    parts figure_part[] := '{}';
begin
    if tg_op <> 'INSERT' then
        parts := array(select p from removed b, bulletin_parts(b.area_code, b.level, b.issued_on, b.adopted_by, -1) p);
    end if;
    if tg_op <> 'DELETE' then
        parts := parts || array(
            select p from added b, bulletin_parts(b.area_code, b.level, b.issued_on, b.adopted_by, 1) p);
    end if;
    perform add_figures(parts);
    return null;
end $$;

create trigger bulletin_added_is_told after insert on bulletin referencing new table as added
    for each statement execute function tell_bulletins();
create trigger bulletin_removed_is_told after delete on bulletin referencing old table as removed
    for each statement execute function tell_bulletins();
create trigger bulletin_changed_is_told after update on bulletin referencing old table as removed new table as added
    for each statement execute function tell_bulletins();

create function tell_publications() returns trigger language plpgsql as $$
declare
    parts figure_part[] := '{}';
begin
    if tg_op <> 'INSERT' then
        parts := array(select row ('publishing.copies', area_code, printed_on, -copies)::figure_part from removed);
    end if;
    if tg_op <> 'DELETE' then
        parts := parts || array(
            select row ('publishing.copies', area_code, printed_on, copies)::figure_part from added);
    end if;
    perform add_figures(parts);
    return null;
end $$;

create trigger publication_added_is_told after insert on publication referencing new table as added
    for each statement execute function tell_publications();
create trigger publication_removed_is_told after delete on publication referencing old table as removed
    for each statement execute function tell_publications();
create trigger publication_changed_is_told after update on publication referencing old table as removed new table as added
    for each statement execute function tell_publications();

select add_figures(array(
    select p from bulletin b, bulletin_parts(b.area_code, b.level, b.issued_on, b.adopted_by, 1) p
    union all
    select row ('publishing.copies', area_code, printed_on, copies)::figure_part from publication));
