-- Which leader keeps contact with which county or town: at no day twice with the same.
create table liaison (
    id         uuid primary key     default uuidv7(),
    area_code  text collate "C" not null,
    level      text        not null generated always as (case length(area_code) when 6 then 'COUNTY' else 'TOWN' end) stored,
    leader_id  uuid        not null,
    starts_on  date        not null,
    -- the last day; null while it lasts
    ends_on    date,
    days       daterange   not null generated always as (daterange(starts_on, ends_on, '[]')) stored,
    version    integer     not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint liaison_area_exists foreign key (area_code) references area (code),
    constraint liaison_leader_exists foreign key (leader_id) references liaison_leader (id),
    constraint liaison_level check (length(area_code) in (6, 9)),
    constraint liaison_overlap exclude using gist (leader_id with =, area_code with =, days with &&),
    -- what a visit refers to: it is on one of these days
    constraint liaison_days unique (id, area_code, days without overlaps)
);
create index liaison_starts_on on liaison (starts_on, id);
create index liaison_area on liaison (area_code, starts_on);
