-- Visits and stays of leaders where they keep contact, each on a day of the liaison.
create table liaison_visit (
    id           uuid primary key     default uuidv7(),
    liaison_id   uuid        not null,
    area_code    text collate "C" not null,
    level        text        not null generated always as (case length(area_code) when 6 then 'COUNTY' else 'TOWN' end) stored,
    visited_on   date        not null,
    day          daterange   not null generated always as (daterange(visited_on, visited_on, '[]')) stored,
    kind         text        not null,
    persons      integer     not null default 1,
    person_times integer     not null default 1,
    seen         text,
    settled      text,
    search       text        not null
        generated always as (spaced(coalesce(seen, '') || ' ' || coalesce(settled, ''))) stored,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint liaison_visit_in_liaison foreign key (liaison_id, area_code, period day)
        references liaison (id, area_code, period days),
    constraint liaison_visit_kind check (kind in ('VISIT', 'STAY')),
    constraint liaison_visit_persons check (persons between 1 and 9999),
    constraint liaison_visit_person_times check (person_times between persons and 9999),
    constraint liaison_visit_unique unique (liaison_id, visited_on, kind)
);
create index liaison_visit_visited_on on liaison_visit (visited_on, id);
create index liaison_visit_area on liaison_visit (area_code, visited_on);
create index liaison_visit_search on liaison_visit using gin (search gin_trgm_ops);
