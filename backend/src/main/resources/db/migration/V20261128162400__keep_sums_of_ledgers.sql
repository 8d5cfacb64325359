-- What ledgers count, added up by area and day as they are written, so that a figure costs the same however many records
-- there are. Areas are cut to the length of those below a province, a city and a county: what is of a higher office itself
-- keeps its shorter code.
create table figure_day (
    depth     smallint    not null,
    figure    text        not null,
    area_code text collate "C" not null,
    day       date        not null,
    value     numeric(18, 2) not null,
    primary key (depth, figure, area_code, day)
);

-- What has come since the last fold: rows are only added here, so that writers do not wait for each other.
create table figure_change (
    id        bigint generated always as identity primary key,
    depth     smallint    not null,
    figure    text        not null,
    area_code text collate "C" not null,
    day       date        not null,
    value     numeric(18, 2) not null
);
create sequence figure_fold;

create type figure_part as (figure text, place_code text, day date, value numeric);

-- Tells of records that begin or cease to count: how much more or less, where and on which day.
create function add_figures(parts figure_part[]) returns void language sql as $$
    insert into figure_change (depth, figure, area_code, day, value)
    select d.depth, p.figure, left(p.place_code, d.depth), p.day, sum(p.value)
    from unnest(parts) p, (values (4), (6), (9)) d (depth)
    group by d.depth, p.figure, left(p.place_code, d.depth), p.day
    having sum(p.value) <> 0
$$;

create function fold_figures() returns void language plpgsql as $$
begin
    if not exists (select from figure_change) or not pg_try_advisory_xact_lock(hashtext('fold_figures')) then
        return;
    end if;
    perform nextval('figure_fold');
    with gone as (delete from figure_change returning depth, figure, area_code, day, value)
    insert into figure_day as d (depth, figure, area_code, day, value)
    select depth, figure, area_code, day, sum(value) from gone group by depth, figure, area_code, day
    on conflict (depth, figure, area_code, day) do update set value = d.value + excluded.value;
end $$;
