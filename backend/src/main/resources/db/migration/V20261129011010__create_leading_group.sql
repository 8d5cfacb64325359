-- The leading group of a city, a county or a town, and its office, from one day to another. When it becomes another one,
-- that is another row, so that what was before stays.
create table leading_group (
    id            uuid primary key     default uuidv7(),
    area_code     text collate "C" not null,
    level         text        not null generated always as (
        case length(area_code) when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWN' end) stored,
    starts_on     date        not null,
    -- the last day; null while it lasts
    ends_on       date,
    head_name     text        not null,
    head_post     text        not null,
    office        text        not null,
    director_name text        not null,
    director_post text        not null,
    search        text        not null generated always as (
        spaced(head_name || ' ' || head_post || ' ' || office || ' ' || director_name || ' ' || director_post)) stored,
    version       integer     not null default 0,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    constraint leading_group_area_exists foreign key (area_code) references area (code),
    constraint leading_group_area_level check (length(area_code) in (4, 6, 9)),
    constraint leading_group_period check (ends_on >= starts_on),
    -- an import that ends one and begins the next is judged when it is done
    constraint leading_group_one_at_a_time exclude using gist (
        area_code with =, daterange(starts_on, ends_on, '[]') with &&) deferrable
);
create index leading_group_starts_on on leading_group (starts_on, id);
create index leading_group_area on leading_group (area_code, starts_on);
create index leading_group_search on leading_group using gin (search gin_trgm_ops);

-- Its other persons, in their order. They need not be cadres of the roster.
create table leading_group_person (
    group_id uuid    not null,
    position integer not null,
    duty     text    not null,
    name     text    not null,
    post     text    not null,
    search   text    not null generated always as (spaced(name || ' ' || post)) stored,
    primary key (group_id, position),
    constraint leading_group_person_group_exists foreign key (group_id) references leading_group (id) on delete cascade,
    constraint leading_group_person_position check (position > 0),
    constraint leading_group_person_duty check (duty in ('DEPUTY', 'MEMBER', 'OFFICE_DEPUTY'))
);
