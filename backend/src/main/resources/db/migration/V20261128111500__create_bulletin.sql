-- Issues of bulletins. The database numbers them, from one in each year of each office.
create table bulletin (
    id         uuid primary key     default uuidv7(),
    area_code  text collate "C" not null,
    level      text        not null generated always as (case length(area_code)
        when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWN' end) stored,
    issued_on  date        not null,
    year       smallint    not null generated always as (extract(year from issued_on)) stored,
    number     integer     not null,
    title      text        not null,
    text       text,
    -- the level above the office that took it up
    adopted_by text,
    search     text        not null generated always as (spaced(title)) stored,
    version    integer     not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint bulletin_area_exists foreign key (area_code) references area (code),
    constraint bulletin_number check (number > 0),
    constraint bulletin_adopted_by check (adopted_by = 'PROVINCE' and length(area_code) > 2
        or adopted_by = 'CITY' and length(area_code) > 4 or adopted_by = 'COUNTY' and length(area_code) > 6),
    constraint bulletin_unique unique (area_code, year, number)
);
create index bulletin_issued_on on bulletin (issued_on, id);
create index bulletin_area on bulletin (area_code, issued_on);
create index bulletin_adopted on bulletin (adopted_by, area_code) where adopted_by is not null;
create index bulletin_search on bulletin using gin (search gin_trgm_ops);

-- One after the other, so that two at once do not get the same number; one that is given is kept.
create function number_bulletin() returns trigger language plpgsql as $$
declare
    its_year integer := extract(year from new.issued_on);
begin
    if tg_op = 'INSERT' and new.number is not null
        or tg_op = 'UPDATE' and its_year = extract(year from old.issued_on) then
        return new;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('bulletin ' || new.area_code || ' ' || its_year, 0));
    select coalesce(max(number), 0) + 1 into new.number
    from bulletin where area_code = new.area_code and year = its_year;
    return new;
end $$;
create trigger bulletin_numbered before insert or update of issued_on on bulletin
    for each row execute function number_bulletin();
