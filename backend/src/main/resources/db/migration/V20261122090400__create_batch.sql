create table batch (
    id                uuid primary key        default uuidv7(),
    name              text           not null,
    starts_on         date           not null,
    ends_on           date,
    base_year         smallint       not null,
    -- yuan a year: a village whose base-year collective income is below this is a poor village
    poor_income_below numeric(14, 2) not null default 30000,
    version           integer        not null default 0,
    created_at        timestamptz    not null default now(),
    updated_at        timestamptz    not null default now(),
    constraint batch_name_unique unique (name),
    constraint batch_starts_on_unique unique (starts_on),
    constraint batch_period check (ends_on >= starts_on),
    constraint batch_base_year_range check (base_year between 1949 and 2100),
    constraint batch_poor_income_below_range check (poor_income_below > 0)
);

-- What the province asks of a county. Kept apart from the need (a rule) and the dispatch (actual postings).
create table allocation (
    batch_id   uuid        not null,
    area_code  text collate "C" not null,
    teams      integer     not null,
    cadres     integer     not null,
    version    integer     not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (batch_id, area_code),
    constraint allocation_batch_exists foreign key (batch_id) references batch (id) on delete cascade,
    constraint allocation_area_exists foreign key (area_code) references area (code),
    constraint allocation_area_is_county check (length(area_code) = 6),
    constraint allocation_teams_range check (teams >= 0),
    constraint allocation_cadres_range check (cadres >= 0)
);
create index allocation_area on allocation (area_code);
