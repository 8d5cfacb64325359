-- Reports of an area as of a day. What they say is frozen in their parts; what is issued stays for ever.
create table report (
    id         uuid primary key     default uuidv7(),
    area_code  text collate "C" not null,
    as_of      date        not null,
    kind       text        not null,
    locale     text        not null,
    state      text        not null default 'DRAFT',
    title      text        not null,
    -- the report with which its text compares; null of the first
    previous   uuid,
    -- the issued report whose place it takes
    supersedes uuid,
    -- the lists and words that its texts name beside figures
    named      jsonb       not null default '[]',
    -- of all that is frozen
    hash       text        not null,
    issued_on  date,
    year       smallint    generated always as (extract(year from issued_on)) stored,
    number     integer,
    created_by text        not null,
    issued_by  text,
    issued_at  timestamptz,
    search     text        not null generated always as (spaced(title)) stored,
    version    integer     not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint report_area_exists foreign key (area_code) references area (code),
    constraint report_previous_exists foreign key (previous) references report (id),
    constraint report_supersedes_exists foreign key (supersedes) references report (id),
    constraint report_supersedes_unique unique (supersedes),
    constraint report_kind check (kind in ('PROGRESS', 'BULLETIN', 'NOTICE')),
    constraint report_locale check (locale in ('zh-CN', 'en')),
    constraint report_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ISSUED', 'SUPERSEDED')),
    constraint report_number check (number > 0),
    constraint report_issued check (case when state in ('ISSUED', 'SUPERSEDED')
        then number is not null and issued_on is not null and issued_by is not null and issued_at is not null
        else number is null and issued_on is null and issued_by is null and issued_at is null end),
    constraint report_unique unique (area_code, kind, year, number)
);
create index report_as_of on report (as_of desc, id);
create index report_area on report (area_code, kind, as_of);
create index report_kind on report (kind, as_of);
create index report_state on report (state, as_of);
create index report_year on report (year, number);
create index report_search on report using gin (search gin_trgm_ops);

-- The number of the next report of an office, kind and year. Nobody else gets it until this transaction ends.
create function next_report_number(area text, report_kind text, its_year integer) returns integer language plpgsql as $$
declare
    last integer;
begin
    perform pg_advisory_xact_lock(hashtextextended('report ' || area || ' ' || report_kind || ' ' || its_year, 0));
    select max(number) into last from report where area_code = area and kind = report_kind and year = its_year;
    return coalesce(last, 0) + 1;
end $$;

create function number_report() returns trigger language plpgsql as $$
begin
    new.number := next_report_number(new.area_code, new.kind, extract(year from new.issued_on)::integer);
    return new;
end $$;
create trigger report_numbered before update of state on report
    for each row when (new.state = 'ISSUED' and old.state not in ('ISSUED', 'SUPERSEDED')) execute function number_report();

-- What is issued is not removed, and not changed but by the step that another takes its place.
create function keep_issued_report() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state = 'ISSUED' and new.state = 'SUPERSEDED'
        and to_jsonb(new) - array ['state', 'version', 'updated_at', 'year', 'search']
            = to_jsonb(old) - array ['state', 'version', 'updated_at', 'year', 'search'] then
        return new;
    end if;
    raise exception 'a report that is issued stays as it is'
        using errcode = 'check_violation', constraint = 'report_frozen', table = 'report';
end $$;
create trigger report_stays before update or delete on report
    for each row when (old.state in ('ISSUED', 'SUPERSEDED')) execute function keep_issued_report();
