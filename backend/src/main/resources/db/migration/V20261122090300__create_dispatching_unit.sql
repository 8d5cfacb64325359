create table dispatching_unit (
    id         uuid primary key     default uuidv7(),
    name       text        not null,
    level      text        not null,
    area_code  text collate "C" not null,
    search     text        not null generated always as (spaced(name)) stored,
    version    integer     not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint dispatching_unit_level check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN')),
    constraint dispatching_unit_area_exists foreign key (area_code) references area (code),
    constraint dispatching_unit_unique unique (area_code, name)
);
create index dispatching_unit_name on dispatching_unit (name);
create index dispatching_unit_search on dispatching_unit using gin (search gin_trgm_ops);
