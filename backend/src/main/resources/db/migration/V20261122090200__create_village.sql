create table village (
    code          text collate "C" primary key,
    name          text        not null,
    town_code     text collate "C" not null generated always as (left(code, 9)) stored,
    county_code   text collate "C" not null generated always as (left(code, 6)) stored,
    population    integer,
    households    integer,
    labour_force  integer,
    party_members integer,
    search        text        not null generated always as (spaced(name)) stored,
    version       integer     not null default 0,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    constraint village_code_format check (code ~ '^[0-9]{12}$'),
    constraint village_town_exists foreign key (town_code) references area (code),
    constraint village_population_range check (population >= 0),
    constraint village_households_range check (households >= 0),
    constraint village_labour_force_range check (labour_force >= 0),
    constraint village_party_members_range check (party_members >= 0)
);
create index village_town on village (town_code);
create index village_county on village (county_code);
create index village_search on village using gin (search gin_trgm_ops);

-- Annual collective income in yuan. A poor village is derived from the base year of a batch, never typed in.
create table village_income (
    village_code      text collate "C" not null,
    year              smallint       not null,
    collective_income numeric(14, 2) not null,
    primary key (village_code, year),
    constraint village_income_village_exists foreign key (village_code) references village (code) on delete cascade,
    constraint village_income_range check (collective_income >= 0),
    constraint village_income_year_range check (year between 1949 and 2100)
);
