-- Publicity material that offices have printed.
create table publication (
    id         uuid primary key     default uuidv7(),
    area_code  text collate "C" not null,
    title      text        not null,
    copies     integer     not null,
    printed_on date        not null,
    search     text        not null generated always as (spaced(title)) stored,
    version    integer     not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint publication_area_exists foreign key (area_code) references area (code),
    constraint publication_copies check (copies > 0),
    constraint publication_unique unique (area_code, title, printed_on)
);
create index publication_printed_on on publication (printed_on, id);
create index publication_area on publication (area_code, printed_on);
create index publication_search on publication using gin (search gin_trgm_ops);
