-- Meetings of offices, and those of villages.
create table meeting (
    id           uuid primary key     default uuidv7(),
    area_code    text collate "C" not null,
    level        text        not null generated always as (case length(area_code)
        when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWN' end) stored,
    -- whose meeting it was, inside the area; null where it was that of the office itself
    village_code text collate "C",
    place_code   text collate "C" not null generated always as (coalesce(village_code, area_code)) stored,
    held_on      date        not null,
    kind         text        not null,
    title        text        not null,
    text         text,
    search       text        not null generated always as (spaced(title)) stored,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint meeting_area_exists foreign key (area_code) references area (code),
    constraint meeting_village_exists foreign key (village_code) references village (code),
    constraint meeting_village_inside check (starts_with(village_code, area_code)),
    constraint meeting_kind check (kind in ('WORK', 'REPORT', 'SYMPOSIUM', 'MOBILISATION', 'VILLAGE_MEMBERS', 'OTHER')),
    constraint meeting_unique unique (area_code, held_on, title)
);
create index meeting_held_on on meeting (held_on, id);
create index meeting_place on meeting (place_code, held_on);
create index meeting_search on meeting using gin (search gin_trgm_ops);

create function meeting_part(place_code text, held_on date, village_code text, times integer) returns figure_part
language sql immutable as $$
    select row ('fieldwork.' || case when village_code is null then 'meetings' else 'villageMeetings' end, place_code, held_on,
        times)::figure_part
$$;

create function tell_meetings() returns trigger language plpgsql as $$
declare
    parts figure_part[] := '{}';
begin
    if tg_op <> 'INSERT' then
        parts := array(select meeting_part(m.place_code, m.held_on, m.village_code, -1) from removed m);
    end if;
    if tg_op <> 'DELETE' then
        parts := parts || array(select meeting_part(m.place_code, m.held_on, m.village_code, 1) from added m);
    end if;
    perform add_figures(parts);
    return null;
end $$;

create trigger meeting_added_is_told after insert on meeting referencing new table as added
    for each statement execute function tell_meetings();
create trigger meeting_removed_is_told after delete on meeting referencing old table as removed
    for each statement execute function tell_meetings();
create trigger meeting_changed_is_told after update on meeting referencing old table as removed new table as added
    for each statement execute function tell_meetings();
