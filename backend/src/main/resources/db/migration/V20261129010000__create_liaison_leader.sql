-- Leaders who stand behind the teams. A county's office keeps those of the county, the city's those of the city and its units
-- and, unless the province does, those of provincial units.
create table liaison_leader (
    id           uuid primary key     default uuidv7(),
    area_code    text collate "C" not null,
    name         text        not null,
    post         text        not null,
    leader_class text        not null,
    -- what they lead; null of leaders of the city and of counties
    unit_id      uuid,
    search       text        not null generated always as (spaced(name || ' ' || post)) stored,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint liaison_leader_area_exists foreign key (area_code) references area (code),
    constraint liaison_leader_unit_exists foreign key (unit_id) references dispatching_unit (id),
    constraint liaison_leader_class check (leader_class in
        ('PROVINCE_UNIT_HEAD', 'PROVINCE_UNIT_LEADERSHIP', 'CITY_LEADER', 'COUNTY_LEADER', 'CITY_UNIT_HEAD')),
    constraint liaison_leader_class_of_area check (length(area_code) = any (case
        when leader_class like 'PROVINCE%' then '{2,4}'::integer[] when leader_class like 'CITY%' then '{4}' else '{6}' end)),
    constraint liaison_leader_unit_of_class check ((leader_class in ('CITY_LEADER', 'COUNTY_LEADER')) = (unit_id is null)),
    constraint liaison_leader_unique unique (area_code, name, post)
);
create index liaison_leader_name on liaison_leader (name);
create index liaison_leader_unit on liaison_leader (unit_id) where unit_id is not null;
create index liaison_leader_search on liaison_leader using gin (search gin_trgm_ops);
